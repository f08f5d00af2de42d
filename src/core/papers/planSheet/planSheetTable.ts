import type { CellValue, Grid } from '../../sheets/grid';
import { foldText } from '../../text/folding';
import { isDateFormat, serialToIsoDate } from '../../time/excelSerial';
import { formatVietnamese, type IsoDate } from '../../time/isoDate';
import { dayOfText } from '../page/dayOfText';
import { isHiddenKey } from './lineMarks';
import { planSections, type PlanSection } from './planLines';
import { planRowKinds, type PlanRowKind, type PlanSheetColumn, type PlanSheetWords } from './planSheetWords';

/** The columns that people see, in their order. */
export const sheetColumns = ['kind', 'number', 'content', 'name', 'date', 'remark'] as const;

/** Where the table of a plan sheet stands; rows and columns of the grid. */
export interface PlanSheetTable {
  readonly headRow: number;
  /** -1: gone. */
  readonly columns: Readonly<Record<PlanSheetColumn, number>>;
  /** The hidden column; null on a sheet of version 1, where any cell may hold a key. */
  readonly keyColumn: number | null;
}

/** A cell as it is read. */
export interface ReadCell {
  /** The cell's words, trimmed; a date as dd/mm/yyyy. */
  readonly text: string;
  readonly date: IsoDate | null;
}

/** The visible cells of a row. */
export type ReadRow = Readonly<Record<PlanSheetColumn, ReadCell>>;

/** Finds the table by its header, wherever people moved it; null where the header is gone. */
export function findPlanTable(grid: Grid, words: PlanSheetWords): PlanSheetTable | null {
  for (const [headRow, cells] of grid.values.entries()) {
    const named = (column: PlanSheetColumn): number =>
      cells.findIndex((cell) => isSame(String(cell), words.columns[column]));
    const [kind, content] = [named('kind'), named('content')];
    if (kind < 0 || content < 0) continue;
    const taken = new Set(sheetColumns.map(named));
    // a header that people renamed stands where it was
    const at = (column: PlanSheetColumn): number => {
      const place = named(column);
      const usual = kind + sheetColumns.indexOf(column);
      return place >= 0 || taken.has(usual) || usual >= cells.length ? place : usual;
    };
    const keyColumn = cells.findIndex((cell) => String(cell).startsWith('lines:'));
    return {
      headRow,
      columns: {
        kind,
        number: at('number'),
        content,
        name: at('name'),
        date: at('date'),
        remark: at('remark'),
      },
      keyColumn: keyColumn < 0 ? null : keyColumn,
    };
  }
  return null;
}

/** The visible cells of a row of the grid. */
export function readRow(grid: Grid, row: number, { columns }: PlanSheetTable): ReadRow {
  const read = (column: PlanSheetColumn): ReadCell => {
    const at = columns[column];
    return readCell(grid.values[row]?.[at] ?? '', grid.numberFormats[row]?.[at] ?? 'General');
  };
  return {
    kind: read('kind'),
    number: read('number'),
    content: read('content'),
    name: read('name'),
    date: read('date'),
    remark: read('remark'),
  };
}

/** What the hidden cell of a row says; "" where it says nothing. */
export function keyOfRow(grid: Grid, row: number, keyColumn: PlanSheetTable['keyColumn']): string {
  const cells = grid.values[row] ?? [];
  if (keyColumn !== null) return String(cells[keyColumn] ?? '');
  return String(cells.find((value) => typeof value === 'string' && isHiddenKey(value)) ?? '');
}

function readCell(value: CellValue, format: string): ReadCell {
  if (typeof value === 'number' && isDateFormat(format)) {
    const date = serialToIsoDate(value);
    return { text: date === null ? String(value) : formatVietnamese(date), date };
  }
  const text = String(value).trim();
  return { text, date: dayOfText(text) };
}

/** True where nothing can be seen in the row. */
export function isBlankRow(cells: ReadRow): boolean {
  return Object.values(cells).every((cell) => cell.text === '');
}

/** True where the row is the heading of a section. */
export function isSectionRow(cells: ReadRow, words: PlanSheetWords): boolean {
  return cells.content.text === '' && sectionNamed(cells.kind.text, words) !== null;
}

/** The section of that name; null for any other text. */
export function sectionNamed(text: string, words: PlanSheetWords): PlanSection | null {
  return planSections.find((section) => isSame(words.sections[section], text)) ?? null;
}

/** What a row is about: its first word says it, and a row without one goes on in the kind of the row above. */
export function kindOfRow(text: string, last: PlanRowKind | null, words: PlanSheetWords): PlanRowKind | null {
  if (text === '') return goesOn(last);
  return planRowKinds.find((kind) => isSame(words.kinds[kind], text)) ?? null;
}

/** A row that people added without saying what it is: one more of what stands above. */
function goesOn(last: PlanRowKind | null): PlanRowKind | null {
  if (last === 'item' || last === 'point') return 'point';
  if (last === 'body' || last === 'duty') return 'duty';
  return last === 'recipient' || last === 'target' ? last : null;
}

/** True where two texts say the same word, whatever their capitals; never for nothing. */
export function isSame(one: string, other: string): boolean {
  return one !== '' && foldText(one) === foldText(other);
}
