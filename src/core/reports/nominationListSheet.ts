import type { Grid } from '../sheets/grid';
import { cellText } from '../sheets/gridCells';
import { collapseSpaces } from '../text/folding';
import { fingerprint } from '../text/fingerprint';

/** What a row of the nomination list is, as its hidden cell says; rows that people added have none. */
type NominationRowKey =
  | { readonly kind: 'head'; readonly columns: readonly string[] }
  /** `noteMark`: fingerprint of the note that the add-in wrote, to know a note that people typed. */
  | { readonly kind: 'nominee'; readonly nomineeKey: string; readonly noteMark: string }
  | { readonly kind: 'ours' };

/** The hidden cell of a row, as text. */
export function writeNominationKey(key: NominationRowKey): string {
  if (key.kind === 'head') return `head:${key.columns.join(',')}`;
  return key.kind === 'ours' ? 'ours:' : `nominee:${key.noteMark}:${key.nomineeKey}`;
}

/** The other way round; null for any other text. */
function readNominationKey(text: string): NominationRowKey | null {
  if (text === 'ours:') return { kind: 'ours' };
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

/** What people typed into a nomination list of ours. */
export interface StandingNominations {
  /** By the nominee's key; only notes that differ from what the add-in wrote. */
  readonly notes: ReadonlyMap<string, string>;
  readonly added: readonly AddedNomination[];
}

/** Reads a standing list of ours; null where its header's key is gone. Linear in cells. */
export function readNominationSheet(grid: Grid): StandingNominations | null {
  const rows = grid.values.map((values, at) => ({
    row: at + grid.originRow,
    key: readNominationKey(keyText(values)),
  }));
  const head = rows.find(({ key }) => key?.kind === 'head');
  if (head?.key?.kind !== 'head') return null;
  const { columns } = head.key;
  const notes = new Map<string, string>();
  const added: AddedNomination[] = [];
  let after: string | null = null;
  for (const { row, key } of rows.filter((one) => one.row > head.row)) {
    const texts = Object.fromEntries(columns.map((name, column) => [name, cellText(grid, row, column)]));
    if (key?.kind === 'nominee') {
      after = key.nomineeKey;
      const note = texts['note'] ?? '';
      if (nominationNoteMark(note) !== key.noteMark) notes.set(after, note);
    } else if (key === null && Object.values(texts).some((text) => text !== '')) added.push({ after, texts });
  }
  return { notes, added };
}

function keyText(values: readonly unknown[]): string {
  const last = values.findLast((value) => typeof value === 'string' && readNominationKey(value) !== null);
  return typeof last === 'string' ? last : '';
}
