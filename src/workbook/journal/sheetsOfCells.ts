import { isSameName } from '../../core/sheets/sheetNames';
import { groupedBy } from '../../core/work/grouped';
import type { CellContent } from '../read/cellContent';
import { isRowOf } from '../ownSheets/rowWitness';
import { contentAt, type Frame, type Sight } from '../write/sight';
import type { JournaledCell, JournalEntry } from './journalEntry';

/**
 * The sheets on which the cells of an entry may stand by now, by the name that the entry knows: the one of its id first,
 * since a copy may have got the old name; then the one of its name, since ids are others after reopening on some Excels.
 */
export function sheetsThatMayHold(
  { theirs, cells, validations }: Pick<JournalEntry, 'theirs' | 'cells' | 'validations'>,
  { names, ids }: Pick<Frame, 'names' | 'ids'>,
): ReadonlyMap<string, readonly string[]> {
  const known = new Set([...cells, ...validations].map(({ sheet }) => sheet));
  return new Map(
    [...known].map((sheet) => {
      const id = theirs.find((one) => one.sheet === sheet)?.id;
      const identified = id === undefined ? undefined : names[ids.indexOf(id)];
      const named = names.find((name) => isSameName(name, sheet));
      return [sheet, [...new Set([identified, named])].filter((name) => name !== undefined)] as const;
    }),
  );
}

/**
 * An entry with its cells on the sheets as they are called now. Of two sheets that may hold them, the one of the id where
 * it still has one of their rows, else the one of the name; a sheet that is gone keeps its name.
 * @param sight all sheets of `sheetsThatMayHold` were looked at
 */
export function underNamesNow(entry: JournalEntry, sight: Sight): JournalEntry {
  const mayHold = sheetsThatMayHold(entry, sight);
  const now = new Map(
    [...mayHold].map(([sheet, [first, second]]) => {
      if (first === undefined) return [sheet, sheet] as const;
      return [sheet, second === undefined || holdsRowOf(entry, sheet, { sight, on: first }) ? first : second];
    }),
  );
  const nameNow = (sheet: string): string => now.get(sheet) ?? sheet;
  return {
    ...entry,
    cells: entry.cells.map((cell) => ({ ...cell, sheet: nameNow(cell.sheet) })),
    validations: entry.validations.map((one) => ({ ...one, sheet: nameNow(one.sheet) })),
    theirs: entry.theirs.map((one) => ({ ...one, sheet: nameNow(one.sheet) })),
  };
}

/** True where a sheet has a row that is known again as one of those that an entry wrote on `sheet`. Linear. */
function holdsRowOf(
  { cells }: JournalEntry,
  sheet: string,
  { sight, on }: { readonly sight: Sight; readonly on: string },
): boolean {
  const { grid } = sight.sheets.get(on)?.cells ?? {};
  if (grid === undefined) return false;
  const ofRows = [
    ...groupedBy(
      cells.filter((cell) => cell.sheet === sheet),
      ({ row }) => String(row),
    ).values(),
  ];
  const isAt = (ofRow: readonly JournaledCell[], row: number): boolean => {
    const witness = ofRow[0]?.witness ?? null;
    const written = new Set(ofRow.map(({ column }) => column));
    const says = (column: number): CellContent => contentAt(sight, { sheet: on, row, column }) ?? null;
    return witness !== null && isRowOf(witness, says, written);
  };
  if (ofRows.some((ofRow) => isAt(ofRow, ofRow[0]?.row ?? 0))) return true;
  // rows were moved: one of them, looked for everywhere, is enough to tell its sheet
  return ofRows.slice(0, 1).some((ofRow) => grid.values.some((_, row) => isAt(ofRow, grid.originRow + row)));
}
