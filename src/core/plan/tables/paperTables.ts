import { collapseSpaces, foldWithoutDiacritics } from '../../text/folding';
import { plainSigns } from '../../text/signs';
import type { PaperCell, PlanParagraph } from '../planParagraph';
import type { TableMerge } from '../plan';
import { ordinalHeadings } from '../../vocabulary/planTables';
import { isColumnNumbers, isDataTable, isOrdinal } from './dataTable';
import { headerOf } from './tableHeader';

/** A table that holds data, before it is known where in the paper it stands. */
export interface PaperTable {
  /** Words of rows above the header that are one cell. */
  readonly title: readonly string[];
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly TableMerge[];
}

/** A paper whose tables were taken apart. */
interface TakenTables {
  /** The paper's paragraphs; of a table of data one for each row below its header, in a cell as wide as the row. */
  readonly paragraphs: readonly PlanParagraph[];
  /** The tables of data by the table number of their paragraphs' cells. */
  readonly tables: ReadonlyMap<number, PaperTable>;
}

/**
 * Takes the tables of data out of a paper: the cells of a row become one paragraph ("- a – b – c"). Tables that only
 * set the page (head and foot in two columns, a frame around the paper) stay as they are. Linear in the paragraphs.
 */
export function takeTables(paragraphs: readonly PlanParagraph[]): TakenTables {
  const tables = new Map<number, PaperTable>();
  const rowTexts = new Map<number, ReadonlyMap<number, string>>();
  for (const [index, printed] of cellsByTable(paragraphs)) {
    const width = widthOf(printed);
    const texts = printed.map((row) => textsOf(row, width));
    if (!isDataTable(texts)) continue;
    const { titleRows, end } = headerOf({
      texts,
      goesOn: printed.map((row) => row.some(({ place }) => place.goesOn)),
      isBold: printed.map((row) => row.every(({ isBold }) => isBold)),
    });
    const headings = texts[end - 1] ?? [];
    const keeps = (row: number): boolean => {
      const cells = texts[row] ?? [];
      const isRepeated = row >= end && end > 0 && isSameRow(cells, headings);
      return row >= titleRows && cells.some((text) => text !== '') && !isColumnNumbers(cells) && !isRepeated;
    };
    const kept = texts.flatMap((_, row) => (keeps(row) ? [row] : []));
    const textsOfRows = (rows: readonly number[]) => rows.map((row) => texts[row] ?? []);
    tables.set(index, {
      title: texts.slice(0, titleRows).flatMap((row) => row.filter((text) => text !== '')),
      header: textsOfRows(kept.filter((row) => row < end)),
      rows: textsOfRows(kept.filter((row) => row >= end)),
      merges: mergesOf(printed, kept),
    });
    const isNumbered = isNumberedTable(texts.slice(titleRows, end), texts.slice(end));
    const whole = wholeRows(texts, printed);
    const below = kept.filter((row) => row >= end);
    const titles = Array.from({ length: titleRows }, (_, row) => row).filter((row) =>
      texts[row]?.some(Boolean),
    );
    rowTexts.set(
      index,
      new Map([...titles, ...below].map((row) => [row, rowText(whole[row] ?? [], { isNumbered })])),
    );
  }
  return { paragraphs: withRows(paragraphs, rowTexts), tables };
}

/** True where the first column numbers the rows: its heading says so, or it has none and counts from 1. */
function isNumberedTable(header: Texts, rows: Texts): boolean {
  if (header.length > 0)
    return header.some((cells) => ordinalHeadings.has(foldWithoutDiacritics(cells[0] ?? '')));
  const firsts = rows.map((cells) => cells[0] ?? '').filter(isOrdinal);
  return firsts.length > 1 && /^\D?1\D?$/.test(firsts[0] ?? '');
}

/** The rows with the words of cells that are merged downwards in each of their rows. */
function wholeRows(texts: Texts, printed: readonly PrintedRow[]): Texts {
  const whole: (readonly string[])[] = [];
  for (const [row, cells] of texts.entries()) {
    const filled = [...cells];
    for (const { place } of printed[row] ?? []) {
      if (place.goesOn) filled[place.column] = whole[row - 1]?.[place.column] ?? '';
    }
    whole.push(filled);
  }
  return whole;
}

function isSameRow(one: readonly string[], other: readonly string[]): boolean {
  return one.every((text, at) => foldWithoutDiacritics(text) === foldWithoutDiacritics(other[at] ?? ''));
}

type Texts = readonly (readonly string[])[];

/** A cell of a table while it is gathered. */
interface PrintedCell {
  readonly place: PaperCell;
  readonly lines: string[];
  isBold: boolean;
}

type PrintedRow = readonly PrintedCell[];

function cellsByTable(paragraphs: readonly PlanParagraph[]): ReadonlyMap<number, readonly PrintedRow[]> {
  const tables = new Map<number, PrintedCell[][]>();
  for (const { cell, text, numbering, isBold } of paragraphs) {
    if (cell === null) continue;
    const rows = tables.get(cell.table) ?? [];
    tables.set(cell.table, rows);
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    const open = row.at(-1);
    const line = collapseSpaces(plainSigns(`${numbering ?? ''} ${text}`));
    const isPlain = line !== '' && !isBold;
    if (open !== undefined && open.place.column === cell.column) {
      open.lines.push(line);
      open.isBold &&= !isPlain;
    } else row.push({ place: cell, lines: [line], isBold: !isPlain });
  }
  return tables;
}

function widthOf(rows: readonly PrintedRow[]): number {
  const ends = rows.flatMap((row) => row.map(({ place }) => place.column + place.columnCount));
  return ends.reduce((widest, end) => Math.max(widest, end), 0);
}

function textsOf(row: PrintedRow, width: number): readonly string[] {
  const texts = Array.from({ length: width }, () => '');
  for (const { place, lines } of row) {
    if (!place.goesOn) texts[place.column] = lines.filter((line) => line !== '').join('\n');
  }
  return texts;
}

/** The merged cells, their rows counted among the rows that are kept. */
function mergesOf(rows: readonly PrintedRow[], kept: readonly number[]): readonly TableMerge[] {
  const merges: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  const openAt = new Map<number, (typeof merges)[number]>();
  for (const [row, printed] of kept.entries()) {
    for (const { place } of rows[printed] ?? []) {
      const { column, columnCount } = place;
      const above = openAt.get(column);
      if (place.goesOn && above !== undefined) {
        above.rowCount = row - above.row + 1;
        continue;
      }
      const merge = { row, column, rowCount: 1, columnCount };
      openAt.set(column, merge);
      merges.push(merge);
    }
  }
  return merges.filter(({ rowCount, columnCount }) => rowCount > 1 || columnCount > 1);
}

/** The words of a row: a number in front says nothing that its place does not say. */
function rowText(cells: readonly string[], { isNumbered }: { readonly isNumbered: boolean }): string {
  const [first = '', ...rest] = cells;
  const filled = rest.filter((text) => text !== '');
  const isNumber = filled.length > 0 && isNumbered && isOrdinal(first);
  const said = isNumber ? filled : [first, ...filled].filter((text) => text !== '');
  return `- ${said.map(collapseSpaces).join(' \u2013 ')}`;
}

function withRows(
  paragraphs: readonly PlanParagraph[],
  rowTexts: ReadonlyMap<number, ReadonlyMap<number, string>>,
): readonly PlanParagraph[] {
  const last = new Map<number, number>();
  return paragraphs.flatMap((paragraph): readonly PlanParagraph[] => {
    const { cell } = paragraph;
    const texts = cell === null ? undefined : rowTexts.get(cell.table);
    if (cell === null || texts === undefined) return [paragraph];
    const text = texts.get(cell.row);
    if (text === undefined || last.get(cell.table) === cell.row) return [];
    last.set(cell.table, cell.row);
    return [{ ...paragraph, text, numbering: null, cell: { ...cell, column: 0, goesOn: false } }];
  });
}
