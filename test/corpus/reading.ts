import { cellName, parseArea } from '../../src/xlsx/sheet/a1';
import { decodeCellText } from '../../src/xlsx/zip/xmlText';

/** What a cell says: an error value stands in an object of its own. */
export type ReadValue = string | number | boolean | { readonly error: string };

/** Value (null: none, or an empty text), formula without its "=", number format. */
export type ReadCell = readonly [value: ReadValue | null, formula: string | null, format: string];

export interface ReadSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** "A1:B2", sorted. */
  readonly merges: readonly string[];
  /** By the column's letters, of columns that say a width themselves. */
  readonly widths: Readonly<Record<string, number>>;
  /** By their places; cells without value and formula are left out. */
  readonly cells: Readonly<Record<string, ReadCell>>;
}

/** What one program reads out of a workbook, in words that all readers share: worksheets in their order. */
export type Reading = readonly ReadSheet[];

/** One thing that two readings see differently: where, and what each sees, as text that can be compared. */
export interface ReadDifference {
  readonly where: string;
  readonly one: string;
  readonly other: string;
}

/** A change that was made on purpose: a text in a cell, and a sheet at the end where one was added. */
export interface KnownEdit {
  readonly sheet: string;
  readonly place: string;
  readonly text: string;
  readonly added: string | null;
}

/** Where two readings differ. In: both. Out: the differences in the order of sheets and cells. */
export function readingDifferences(one: Reading, other: Reading): ReadDifference[] {
  const names = (reading: Reading) => reading.map(({ name, state }) => `${name} (${state})`).join(', ');
  const found: ReadDifference[] = [];
  const note = (where: string, left: string, right: string) => {
    if (left !== right) found.push({ where, one: left, other: right });
  };
  note('sheets', names(one), names(other));
  const byName = new Map(other.map((sheet) => [sheet.name, sheet]));
  for (const sheet of one) {
    const same = byName.get(sheet.name);
    if (same === undefined) continue;
    note(`${sheet.name} merges`, sheet.merges.join(' '), same.merges.join(' '));
    for (const letters of keysOf(sheet.widths, same.widths))
      note(`${sheet.name} width ${letters}`, widthText(sheet, letters), widthText(same, letters));
    for (const place of keysOf(sheet.cells, same.cells)) {
      const [left, right] = [sheet.cells[place], same.cells[place]];
      const [a, b] = [left?.[0] ?? null, right?.[0] ?? null];
      if (!isSameValue(a, b)) note(`${sheet.name}!${place} value`, JSON.stringify(a), JSON.stringify(b));
      note(`${sheet.name}!${place} formula`, left?.[1] ?? '', right?.[1] ?? '');
      note(`${sheet.name}!${place} format`, formatText(left), formatText(right));
    }
  }
  return found;
}

/** The reading of a workbook as it must be after an edit. */
function withEdit(before: Reading, edit: KnownEdit): Reading {
  const changed = before.map((sheet) => {
    if (sheet.name !== edit.sheet) return sheet;
    // an empty cell may have had a format, which the text takes over
    const cells = { ...sheet.cells, [edit.place]: [edit.text, null, anyFormat] as const };
    return { ...sheet, cells };
  });
  const empty: ReadSheet = { name: edit.added ?? '', state: 'visible', merges: [], widths: {}, cells: {} };
  return edit.added === null ? changed : [...changed, empty];
}

/** What changed although nobody asked for it. In: readings of one program before and after an edit. */
export function unaskedChanges(before: Reading, after: Reading, edit: KnownEdit): ReadDifference[] {
  return readingDifferences(withEdit(before, edit), after).filter(({ one }) => one !== anyFormat);
}

/**
 * Where we read something else than all other programs do, and they the same among themselves. In: our reading, and at
 * least two others. Out: what they see, differing from ours.
 */
export function outvoted(ours: Reading, others: readonly Reading[]): ReadDifference[] {
  const seen = ours.map(withoutCovered);
  const [first, ...rest] = others.map(
    (other) =>
      new Map(readingDifferences(seen, other.map(withoutCovered)).map((found) => [found.where, found])),
  );
  if (first === undefined || rest.length === 0) return [];
  return [...first.values()].filter(({ where, other }) =>
    rest.every((one) => one.get(where)?.other === other),
  );
}

/** Without the cells under merged areas: nobody sees them, and some programs do not read them. */
function withoutCovered(sheet: ReadSheet): ReadSheet {
  if (sheet.merges.length === 0) return sheet;
  const covered = new Set<string>();
  for (const merge of sheet.merges) {
    const area = parseArea(merge);
    if (area === null || area.rows * area.columns > 100_000) continue;
    for (let row = 0; row < area.rows; row += 1)
      for (let column = 0; column < area.columns; column += 1)
        if (row + column > 0) covered.add(cellName(area.row + row, area.column + column));
  }
  const cells = Object.fromEntries(Object.entries(sheet.cells).filter(([place]) => !covered.has(place)));
  return { ...sheet, cells };
}

/** How many cells a reading has. */
export function cellCount(reading: Reading): number {
  return reading.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
}

const anyFormat = 'any format';

/** Formats that files name by number: as ECMA-376 has them (part 1, 18.8.30), and as Excel shows them. */
const asShown: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'm/d/yyyy',
  'm/d/yy h:mm': 'm/d/yyyy h:mm',
  'mmss.0': 'mm:ss.0',
};

function formatText(cell: ReadCell | undefined): string {
  return cell === undefined ? 'none' : (asShown[cell[2]] ?? cell[2]);
}

function keysOf(one: object, other: object): Set<string> {
  return new Set([...Object.keys(one), ...Object.keys(other)]);
}

/** A column of no width is one without a width to some programs. */
function widthText({ widths }: ReadSheet, letters: string): string {
  const width = widths[letters] ?? 0;
  return width === 0 ? 'default' : width.toFixed(3);
}

/** Dates go through milliseconds in some programs, and come back as nearly the same number. */
function isSameValue(one: ReadValue | null, other: ReadValue | null): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1.2e-8 + 1e-9 * Math.max(Math.abs(one), Math.abs(other));
  // "_x000D_" for a letter is left as it is by some programs
  const said = typeof other === 'string' ? decodeCellText(other) : other;
  return JSON.stringify(one) === JSON.stringify(other) || one === said;
}
