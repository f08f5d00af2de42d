import type { NominationAsk } from '../../plan/plan';
import { collapseSpaces, foldText } from '../../text/folding';
import type { PlanSheetWords } from './planSheetWords';

/** All kinds of what is asked of nominations. */
export const askKinds = ['quota', 'share', 'index', 'dossiers', 'deadline'] as const;

/** What is asked, in a cell: its kind and, behind a colon, its figure with a comma for decimals. */
export function askAsWords({ kind, figure }: NominationAsk, { asks }: PlanSheetWords): string {
  return figure === null ? asks[kind] : `${asks[kind]}: ${String(figure).replace('.', ',')}`;
}

/** The other way round, as people may have corrected it; null where it names no kind. */
export function askOfWords(
  text: string,
  { asks }: PlanSheetWords,
): Pick<NominationAsk, 'kind' | 'figure'> | null {
  const [, name = '', printed] =
    /^([^:]*?)(?:\s*:\s*(\d+(?:[.,]\d+)?))?\s*%?$/.exec(collapseSpaces(text)) ?? [];
  const kind = askKinds.find((one) => foldText(asks[one]) === foldText(name));
  if (kind === undefined) return null;
  return { kind, figure: printed === undefined ? null : Number(printed.replace(',', '.')) };
}
