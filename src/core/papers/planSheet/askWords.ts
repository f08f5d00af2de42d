import type { CountedKind, NominationAsk } from '../../plan/plan';
import { collapseSpaces, foldText } from '../../text/folding';
import type { PlanSheetWords } from './planSheetWords';

/** All kinds of what is asked of nominations. */
export const askKinds = ['quota', 'total', 'share', 'index', 'dossiers', 'deadline'] as const;
/** All kinds that a count may be of. */
export const countedKinds = ['persons', 'collectives', 'households'] as const;

/** What is asked, in a cell: its kind and, behind a colon, its figure with a comma for decimals, and whom it counts. */
export function askAsWords(
  { kind, figure, counted }: NominationAsk,
  { asks, countedInAsks }: PlanSheetWords,
): string {
  if (figure === null) return asks[kind];
  const whom = counted === null ? '' : ` ${countedInAsks[counted]}`;
  return `${asks[kind]}: ${String(figure).replace('.', ',')}${whom}`;
}

/** What a cell says is asked. `counted`: null where the cell does not say it, as those of earlier versions. */
type AskOfCell = Pick<NominationAsk, 'kind' | 'figure' | 'counted'>;

/** The other way round, as people may have corrected it; null where it names no kind, or counts something else. */
export function askOfWords(text: string, { asks, countedInAsks }: PlanSheetWords): AskOfCell | null {
  const [, name = '', printed, whom = ''] =
    /^([^:]*?)(?:\s*:\s*(\d+(?:[.,]\d+)?)(?: (\p{L}[\p{L} ]*))?)?\s*%?$/u.exec(collapseSpaces(text)) ?? [];
  const kind = askKinds.find((one) => foldText(asks[one]) === foldText(name));
  const counted = whom === '' ? null : countedIn(whom, countedInAsks);
  if (kind === undefined || counted === undefined) return null;
  return { kind, figure: printed === undefined ? null : Number(printed.replace(',', '.')), counted };
}

function countedIn(whom: string, words: Readonly<Record<CountedKind, string>>): CountedKind | undefined {
  return countedKinds.find((kind) => foldText(words[kind]) === foldText(whom));
}
