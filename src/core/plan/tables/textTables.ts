import { collapseSpaces, foldWithoutDiacritics } from '../../text/folding';
import { stripMarkdown } from '../markdown';
import type { PaperCell, PlanParagraph } from '../planParagraph';
import { ordinalHeadings } from '../../vocabulary/planTables';
import { isDataTable } from './dataTable';

type Texts = readonly (readonly string[])[];

/** A text whose tables were taken out. */
interface TextWithoutTables {
  /** The text; where a table stood, a line that says which ("\ue000 0"). */
  readonly text: string;
  readonly tables: readonly Texts[];
}

/** A block of lines that may be a table: from the first to before `end`. */
interface TableBlock {
  readonly end: number;
  readonly texts: Texts;
}

/** Stands for a table in the text: no paper has a letter of the private use area at a line's beginning before a number. */
const placeMark = '\ue000';
const leastTabs = 2;
const longestGroup = 80;
/** Blank lines between two rows. */
const mostBlanks = 3;
const leastLooseRows = 3;
const mostCellsInLines = 12;

/**
 * Takes the tables of data out of plain text: rows of Markdown, rows with tabs (copied from Word or Excel), and tables
 * that lost their columns in copying, where each cell stands on a line and every row begins with its number. What
 * only sets the page stays as it is. Linear in the lines.
 */
export function takeTextTables(text: string): TextWithoutTables {
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/);
  const kept: string[] = [];
  const tables: Texts[] = [];
  for (let at = 0; at < lines.length;) {
    const block =
      barBlock(lines, at) ??
      looseBarBlock(lines, at) ??
      tabBlock(lines, at) ??
      blankBlock(lines, at) ??
      cellLines(lines, at);
    if (block === null) {
      kept.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    const isTable = isDataTable(block.texts);
    if (isTable) kept.push('', `${placeMark} ${tables.length}`, '');
    else kept.push(...lines.slice(at, block.end));
    if (isTable) tables.push(block.texts);
    at = block.end;
  }
  return tables.length === 0 ? { text, tables } : { text: kept.join('\n'), tables };
}

/** True for the line that stands for a table. */
export function standsForTable(line: string): boolean {
  return /^\ue000 \d+$/.test(line);
}

/** The paragraphs with the cells of the tables in the place of the lines that stand for them. */
export function withTextTables(
  paragraphs: readonly PlanParagraph[],
  tables: readonly Texts[],
): readonly PlanParagraph[] {
  if (tables.length === 0) return paragraphs;
  return paragraphs.flatMap((paragraph) => {
    const index = standsForTable(paragraph.text) ? Number(paragraph.text.slice(placeMark.length + 1)) : -1;
    const texts = tables[index];
    return texts === undefined ? [paragraph] : cellsOf(texts, index);
  });
}

function cellsOf(texts: Texts, table: number): readonly PlanParagraph[] {
  const place = (row: number, column: number): PaperCell => {
    return { table, row, column, columnCount: 1, goesOn: false };
  };
  return texts.flatMap((cells, row) =>
    cells.map((text, column): PlanParagraph => {
      return { text, numbering: null, isBold: false, cell: place(row, column), joinedAt: null };
    }),
  );
}

function barBlock(lines: readonly string[], from: number): TableBlock | null {
  let end = from;
  while (/^\s*\|.*\|\s*$/.test(lines[end] ?? '')) end += 1;
  const rows = lines.slice(from, end).filter((line) => !/^[\s|:-]+$/.test(line));
  if (rows.length < 2) return end === from ? null : { end, texts: [] };
  return { end, texts: evened(rows.map(cellsBetweenBars)) };
}

/** Bars without one at either end are a table only where several lines have as many. */
function looseBarBlock(lines: readonly string[], from: number): TableBlock | null {
  const bars = barsIn(lines[from]);
  let end = from;
  while (bars >= 1 && barsIn(lines[end]) === bars) end += 1;
  if (end - from < leastLooseRows) return null;
  return { end, texts: evened(lines.slice(from, end).map((line) => cellsBetweenBars(`|${line.trim()}|`))) };
}

function barsIn(line: string | undefined): number {
  return (line ?? '').split(' | ').length - 1;
}

function cellsBetweenBars(line: string): readonly string[] {
  const inside = line.trim().slice(1, -1);
  return inside.split(/(?<!\\)\|/).map(plainCell);
}

/** A cell of Markdown without its signs; line breaks stay. */
function plainCell(cell: string): string {
  const pieces = cell.split(/<br\s*\/?>/i).flatMap((piece) => stripMarkdown(piece.trim()));
  return pieces
    .map(({ text }) => collapseSpaces(text))
    .filter((text) => text !== '')
    .join('\n');
}

function tabBlock(lines: readonly string[], from: number): TableBlock | null {
  const first = tabsIn(lines[from]);
  if (first < leastTabs) return null;
  const rows: (readonly string[])[] = [];
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const isGroup =
      tabsIn(line) === 0 && line.length <= longestGroup && tabsIn(nextFilled(lines, at)) === first;
    if (!isGroup && (tabsIn(line) === 0 || tabsIn(line) > first || opensText(line, first))) break;
    rows.push(line.split('\t').map(collapseSpaces));
    end = at + 1;
  }
  return rows.length < 2 ? null : { end, texts: evened(rows) };
}

function tabsIn(line: string | undefined): number {
  return (line ?? '').split('\t').length - 1;
}

function nextFilled(lines: readonly string[], at: number): string | undefined {
  return lines.slice(at + 1, at + 1 + mostBlanks).find((line) => line.trim() !== '');
}

/** "III.\tTỔ CHỨC THỰC HIỆN", "-\tChuẩn bị": a number or sign with a tab behind it, and fewer cells than the table has. */
function opensText(line: string, tabs: number): boolean {
  const [mark = ''] = line.trimStart().split('\t');
  return (
    tabsIn(line) < tabs && /^(?:[IVX]{1,5}[.)/-]?|[-+*\u2013\u2022]|\d{1,2}[.)]|\p{Ll}\))$/u.test(mark.trim())
  );
}

/** Columns set apart by blanks: several lines of as many cells, three at least. */
function blankBlock(lines: readonly string[], from: number): TableBlock | null {
  const cells = (line: string | undefined): readonly string[] => (line ?? '').trim().split(/ {3,}/);
  const width = cells(lines[from]).length;
  if (width < leastTabs + 1) return null;
  let end = from;
  while (cells(lines[end]).length === width) end += 1;
  return end - from < leastLooseRows ? null : { end, texts: lines.slice(from, end).map(cells) };
}

/**
 * "TT", "Nội dung", "Thời gian", "1", "…", "…", "2", "…", "…": words, then rows of as many lines, each with the next
 * number in front. Two rows at least, or the numbers say nothing; none where a cell was lost, since others would be
 * taken for it.
 */
function cellLines(lines: readonly string[], from: number): TableBlock | null {
  if (!isOrdinalHeading(lines[from])) return null;
  const filled: { readonly text: string; readonly at: number }[] = [];
  let width = 0;
  for (let at = from; at < lines.length; at += 1) {
    const text = collapseSpaces(lines[at] ?? '');
    if (text === '') continue;
    const place = width === 0 ? 0 : filled.length % width;
    if (width === 0 && text === '1' && filled.length >= 2) width = filled.length;
    else if (width === 0 && filled.length > mostCellsInLines) return null;
    else if (width > 0 && place === 0 && text !== String(filled.length / width)) break;
    else if (width > 0 && place > 0 && text === String(Math.floor(filled.length / width) + 1)) return null;
    filled.push({ text, at });
  }
  const rows = width === 0 ? 0 : Math.floor(filled.length / width);
  if (rows < 3) return null;
  const last = filled[rows * width - 1]?.at ?? from;
  const texts = Array.from({ length: rows }, (_, row) =>
    filled.slice(row * width, (row + 1) * width).map(({ text }) => text),
  );
  return { end: last + 1, texts };
}

function isOrdinalHeading(line: string | undefined): boolean {
  return ordinalHeadings.has(foldWithoutDiacritics(line ?? ''));
}

/** Rows of the same width. */
function evened(rows: Texts): Texts {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
