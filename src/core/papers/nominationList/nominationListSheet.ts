import type { Grid } from '../../sheets/grid';
import { printedText } from '../../sheets/gridCells';
import { mapWork, type Work } from '../../work/work';
import { collapseSpaces } from '../../text/folding';
import { fingerprint } from '../../text/fingerprint';

/** What a row of the nomination list is, as its hidden cell says; rows that people added have none. */
type NominationRowKey =
  | { readonly kind: 'head'; readonly columns: readonly string[] }
  /** `noteMark`: fingerprint of the note that the add-in wrote, to know a note that people typed. */
  | { readonly kind: 'nominee'; readonly nomineeKey: string; readonly noteMark: string }
  /** A row in which the nominee's row above goes on. */
  | { readonly kind: 'more' }
  | { readonly kind: 'ours' };

/** The hidden cell of a row, as text. */
export function writeNominationKey(key: NominationRowKey): string {
  if (key.kind === 'head') return `head:${key.columns.join(',')}`;
  // joined, not added: a sum would keep all its pieces
  return key.kind === 'nominee' ? ['nominee', key.noteMark, key.nomineeKey].join(':') : `${key.kind}:`;
}

/** The other way round; null for any other text. */
function readNominationKey(text: string): NominationRowKey | null {
  if (text === 'ours:') return { kind: 'ours' };
  if (text === 'more:') return { kind: 'more' };
  if (text.startsWith('head:')) return { kind: 'head', columns: text.slice('head:'.length).split(',') };
  const [, mark, nomineeKey] = /^nominee:([^:]*):([\s\S]+)$/.exec(text) ?? [];
  return mark === undefined || nomineeKey === undefined
    ? null
    : { kind: 'nominee', noteMark: mark, nomineeKey };
}

/** Fingerprint of a note; how its lines are broken does not count. */
export function nominationNoteMark(note: string): string {
  return fingerprint(collapseSpaces(note));
}

/** A row that people added, by column name, and the nominee that it follows (null: none stands above it). */
export interface AddedNomination {
  readonly after: string | null;
  readonly texts: Readonly<Record<string, string>>;
}

/** A nominee's row as it stands on a list of ours. */
export interface ExistingNomination {
  readonly nomineeKey: string;
  /** By column name. */
  readonly texts: Readonly<Record<string, string>>;
  /** The note where people typed it; null: it is the one that the add-in wrote. */
  readonly typedNote: string | null;
}

/** A nomination list of ours as it stands in the workbook. */
export interface ExistingNominations {
  readonly columns: readonly string[];
  readonly rows: readonly ExistingNomination[];
  readonly added: readonly AddedNomination[];
}

/** Reads a standing list of ours; null where its header's key is gone. Linear in cells. */
export function* readNominationSheet(grid: Grid): Work<ExistingNominations | null> {
  const headRow = grid.values.findIndex((values) => rowKey(values)?.kind === 'head');
  const head = rowKey(grid.values[headRow] ?? []);
  if (head?.kind !== 'head') return null;
  const { columns } = head;
  const rows: ExistingNomination[] = [];
  const added: AddedNomination[] = [];
  let after: string | null = null;
  const readRow = (values: readonly unknown[], at: number): void => {
    const row = headRow + 1 + at + grid.originRow;
    const key = rowKey(values);
    const texts = Object.fromEntries(columns.map((name, column) => [name, printedText(grid, row, column)]));
    const above = rows.at(-1);
    if (key?.kind === 'nominee') {
      after = key.nomineeKey;
      const note = texts['note'] ?? '';
      const typedNote = nominationNoteMark(note) === key.noteMark ? null : note;
      rows.push({ nomineeKey: after, texts, typedNote });
    } else if (key?.kind === 'more' && above !== undefined) {
      rows[rows.length - 1] = { ...above, texts: joinedTexts(above.texts, texts) };
    } else if (key === null && Object.values(texts).some((text) => text !== '')) added.push({ after, texts });
  };
  yield* mapWork(grid.values.slice(headRow + 1), readRow);
  return { columns, rows, added };
}

/** True for a nomination list that an add-in made, whoever's it is. */
export function isNominationSheet(grid: Grid): boolean {
  return grid.values.some((values) => rowKey(values)?.kind === 'head');
}

function joinedTexts(
  above: ExistingNomination['texts'],
  below: ExistingNomination['texts'],
): ExistingNomination['texts'] {
  const join = (name: string): string =>
    [above[name] ?? '', below[name] ?? ''].filter((text) => text !== '').join(' ');
  return Object.fromEntries(Object.keys(above).map((name) => [name, join(name)]));
}

function rowKey(values: readonly unknown[]): NominationRowKey | null {
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const value = values[at];
    const key = typeof value === 'string' ? readNominationKey(value) : null;
    if (key !== null) return key;
  }
  return null;
}
