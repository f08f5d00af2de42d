import type { ValidationChange } from '../../core/sheets/cellValidation';
import type { CellContent } from '../read/cellContent';
import type { SheetImage } from '../ownSheets/sheetImage';
import type { OwnMark } from '../../core/office/snapshot';
import { isSameMark } from '../ownSheets/marks';
import type { WrittenCells } from '../ownSheets/writtenCells';

/** A sheet of ours as it stood before an action; `before` null: the action made it. */
export interface SheetChange {
  readonly sheet: string;
  /** By which the sheet is found again, whatever it is called; null: an entry of version 0.1.0, which goes by the name. */
  readonly mark: Pick<OwnMark, 'kind' | 'id'> | null;
  /** Its mark is null in entries of version 0.1.0: the one that stands stays. */
  readonly before: { readonly image: SheetImage; readonly mark: OwnMark | null } | null;
  /** What its cells said after the action: what people changed since is theirs. */
  readonly after: WrittenCells;
  /** Names of the charts that it drew. */
  readonly charts: readonly string[];
  /** Columns that the action answers for; what stands to the right of them is people's. */
  readonly width: number;
  /** True where the action took the sheet away; absent: it stands. */
  readonly goes?: true;
  /** Where among the sheets it stood that the action took away, from 0; absent: it stands, or an older entry. */
  readonly place?: number;
}

/** A cell of theirs that an accepted fix changed. Row and column count from 0. */
export interface JournaledCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: CellContent;
  readonly to: CellContent;
  /** By which its row is known again (`rowWitness`); null: not known, as in entries of version 0.1.0. */
  readonly witness: string | null;
}

/** Stored settings before and after an action, as they are stored; null: nothing was. */
export interface SettingsChange {
  readonly before: string | null;
  readonly after: string;
}

/** A sheet of theirs that was written: one that was renamed is found by its `Worksheet.id`. */
export interface JournaledSheet {
  readonly sheet: string;
  readonly id: string;
  /** Its rows that said anything, from 0: what has no words of its own is known by its place. null: its cells tell. */
  readonly rows: { readonly row: number; readonly rowCount: number } | null;
}

/** One action of the add-in, with all that is needed to take it back. */
export interface JournalEntry {
  readonly id: string;
  readonly action: string;
  /** When, as an ISO moment. */
  readonly at: string;
  readonly sheets: readonly SheetChange[];
  readonly cells: readonly JournaledCell[];
  /** What was checked where people type, and is by now; none in older entries. */
  readonly validations: readonly ValidationChange[];
  /** The sheets of these cells. Empty in older entries. */
  readonly theirs: readonly JournaledSheet[];
  readonly settings: SettingsChange | null;
}

/**
 * The journal holds at most this, the oldest entries go first; one entry may be larger than all, or a large sheet could
 * never be written anew, but not so large that the workbook would become a burden.
 */
export const journalLimits = { entries: 60, bytes: 4_000_000, bytesOfOne: 64_000_000 } as const;

/** The text of an entry as it is stored; what sheets said before stands apart, as rows. */
export function entryText(entry: JournalEntry): string {
  const sheets = entry.sheets.map((change) =>
    change.before === null
      ? change
      : { ...change, before: { ...change.before, image: { ...change.before.image, contents: [] } } },
  );
  return JSON.stringify({ version: 2, ...entry, sheets, cells: storedCells(entry.cells) });
}

/** A cell as it is stored: its row's witness stands with the first cell of a run of cells that have the same. */
type StoredCell = Omit<JournaledCell, 'witness'> & Partial<Pick<JournaledCell, 'witness'>>;

function storedCells(cells: readonly JournaledCell[]): readonly StoredCell[] {
  return cells.map((cell, index) => {
    const { witness, ...rest } = cell;
    return index > 0 && cells[index - 1]?.witness === witness ? rest : cell;
  });
}

function cellsFromStored(cells: readonly StoredCell[]): readonly JournaledCell[] {
  let last: string | null = null;
  return cells.map((cell) => {
    last = cell.witness === undefined ? last : cell.witness;
    return { ...cell, witness: last };
  });
}

/** What the sheets of an entry said before. */
export function contentsBefore({
  sheets,
}: JournalEntry): readonly { readonly sheet: string; readonly contents: SheetImage['contents'] }[] {
  return sheets.flatMap(({ sheet, before }) =>
    before === null ? [] : [{ sheet, contents: before.image.contents }],
  );
}

/** An entry with what its sheets said before, which stood apart; entries of version 0.1.0 hold it themselves. */
export function withContents(
  entry: JournalEntry,
  contents: ReadonlyMap<string, SheetImage['contents']>,
): JournalEntry {
  const sheets = entry.sheets.map((change) => {
    const { sheet, before } = change;
    const rows = contents.get(sheet);
    return before === null || rows === undefined
      ? change
      : { ...change, before: { ...before, image: { ...before.image, contents: rows } } };
  });
  return { ...entry, sheets };
}

/** An entry from its stored text; null where it is not one of ours or is broken. Entries of version 1 are brought up. */
export function entryFromText(text: string): JournalEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  // Only the add-in writes entries, in its own namespace: the shape is checked, not every leaf
  if (isEntry(value, 1)) return upgraded(value as EntryOfVersion1);
  return isEntry(value, 2) ? asEntry(value as StoredEntry) : null;
}

/** The first entries of version 2 did not tell the sheets of their cells. */
type StoredEntry = Omit<JournalEntry, 'theirs' | 'cells' | 'validations'> &
  Partial<Pick<JournalEntry, 'validations'>> & {
    readonly theirs?: readonly (Omit<JournaledSheet, 'rows'> & Partial<Pick<JournaledSheet, 'rows'>>)[];
    readonly cells: readonly StoredCell[];
  };

function asEntry(stored: StoredEntry): JournalEntry {
  const { id, action, at, sheets, cells, validations, theirs, settings } = stored;
  return {
    id,
    action,
    at,
    sheets,
    cells: cellsFromStored(cells),
    validations: validations ?? [],
    theirs: (theirs ?? []).map((one) => ({ ...one, rows: one.rows ?? null })),
    settings,
  };
}

function isEntry(value: unknown, version: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as { readonly [name: string]: unknown };
  return (
    entry['version'] === version &&
    typeof entry['id'] === 'string' &&
    Array.isArray(entry['sheets']) &&
    Array.isArray(entry['cells'])
  );
}

interface EntryOfVersion1 extends Omit<JournalEntry, 'sheets' | 'validations' | 'theirs' | 'settings'> {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly before: { readonly image: SheetImage } | null;
    readonly after: string;
    readonly width: number;
  }[];
}

function upgraded({ id, action, at, sheets, cells }: EntryOfVersion1): JournalEntry {
  return {
    id,
    action,
    at,
    sheets: sheets.map(({ sheet, before, after, width }) => ({
      sheet,
      mark: null,
      before: before === null ? null : { image: before.image, mark: null },
      after: { per: 'sheet', key: after },
      charts: [],
      width,
    })),
    cells: cells.map((cell) => ({ ...cell, witness: null })),
    validations: [],
    theirs: [],
    settings: null,
  };
}

/** What the newest of some steps did to the sheet of a mark; null: none of them wrote it. */
export function lastWrite(
  newestFirst: readonly JournalEntry[],
  mark: Pick<OwnMark, 'kind' | 'id'>,
): SheetChange | null {
  const changes = newestFirst.flatMap(({ sheets }) => sheets);
  return changes.find((change) => change.mark !== null && isSameMark(change.mark, mark)) ?? null;
}

/** Whatever names sheets and cells as an entry does. */
interface SheetsNamed {
  readonly sheets: readonly { readonly sheet: string }[];
  readonly cells: readonly { readonly sheet: string }[];
  readonly validations: readonly { readonly sheet: string }[];
}

/** The sheets that an entry speaks of, each once. */
export function sheetsOfEntry({ sheets, cells, validations }: SheetsNamed): readonly string[] {
  return [...new Set([...sheets, ...cells, ...validations].map(({ sheet }) => sheet))];
}
