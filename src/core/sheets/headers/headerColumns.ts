import { cellLine } from '../gridCells';
import type { HeaderColumn, HeaderSearch } from './headerRow';
import { periodWords } from './periods';

/** Joins the words of all header rows, column by column; a group's words reach over its sub headers. */
export function headerColumns<Field extends string>(
  search: HeaderSearch<Field>,
  rows: { readonly firstRow: number; readonly lastRow: number },
): readonly HeaderColumn<Field>[] {
  const { bounds, reader } = search;
  const columns: HeaderColumn<Field>[] = [];
  const lastWords: GroupWords[] = [];
  for (let column = bounds.firstColumn; column <= bounds.lastColumn; column += 1) {
    const words = wordsOfColumn(search, rows, { column, lastWords });
    columns.push({ column, text: words.join(' / '), meaning: reader.under(words) });
  }
  return trimBlankEnds(columns);
}

/** The last words of a header row on the way to the right, and the last column over which they reach; null: any. */
interface GroupWords {
  readonly text: string;
  readonly lastColumn: number | null;
}

/** The words over one column, from top to bottom; `lastWords` is carried from column to column. */
function wordsOfColumn<Field extends string>(
  search: HeaderSearch<Field>,
  rows: { readonly firstRow: number; readonly lastRow: number },
  { column, lastWords }: { readonly column: number; readonly lastWords: GroupWords[] },
): readonly string[] {
  const own: string[] = [];
  for (let row = rows.firstRow; row <= rows.lastRow; row += 1) own.push(cellLine(search.grid, row, column));
  const deepest = own.findLastIndex((text) => text !== '');
  const words: string[] = [];
  own.forEach((written, depth) => {
    const text = periodWords(words.at(-1) ?? '', written);
    if (text !== '') {
      lastWords[depth] = { text, lastColumn: reachOf(search, rows.firstRow + depth, column) };
      lastWords.length = depth + 1;
      words.push(text);
      return;
    }
    const left = depth < deepest ? lastWords[depth] : undefined;
    if (left !== undefined && (left.lastColumn === null || left.lastColumn >= column)) words.push(left.text);
  });
  return words;
}

/** How far the words of a cell reach to the right: as far as they are merged; those of no merge as far as blanks go. */
function reachOf<Field extends string>(
  { merges }: HeaderSearch<Field>,
  row: number,
  column: number,
): number | null {
  const lastColumn = merges.lastColumnOf(row, column);
  const isMerged = lastColumn > column || merges.lastRowOf(row, column) > row;
  return isMerged ? lastColumn : null;
}

/** Without the columns before the first and behind the last one that has words. */
export function trimBlankEnds<Field extends string>(
  columns: readonly HeaderColumn<Field>[],
): readonly HeaderColumn<Field>[] {
  const first = columns.findIndex((column) => column.text !== '');
  const last = columns.findLastIndex((column) => column.text !== '');
  return first < 0 ? [] : columns.slice(first, last + 1);
}
