import { readMark } from '../../nominees/readWords';
import type { ListCells } from '../../nominees/rowCells';
import { cellText } from '../../sheets/gridCells';
import { sourceRow } from '../../sheets/recordCells';
import type { DraftValue } from '../../sheets/sheetDraft';
import { columnOf } from '../../sheets/tableColumns';
import type { MeaningSource } from './columnMeaning';

/** Columns of marks, read as one. */
export interface Marks {
  /** Columns of marks that say together what a column of awards says; none where they say anything else. */
  readonly columns: readonly number[];
  readonly header: string;
  readonly valueOf: (row: number) => DraftValue;
}

/** "x" under "LĐTT" says "LĐTT": columns of nothing but marks, each under an award's name, are one column of awards. */
export function marksForAwards(
  cells: ListCells,
  rows: readonly number[],
  book: MeaningSource['book'],
): Marks {
  const none: Marks = { columns: [], header: '', valueOf: () => ({ type: 'blank' }) };
  const marked = cells.table.columns.filter(({ field }) => field === 'awardMark');
  const isAsked = (['award', 'title', 'form'] as const).some(
    (field) => columnOf(cells.table, field) !== null,
  );
  if (marked.length === 0 || isAsked) return none;
  const awards = marked.map(({ column, header }) => {
    const name = header.split(' / ').at(-1) ?? header;
    return { column, name, ids: book.awardFromText(name) };
  });
  const textAt = (row: number, column: number): string =>
    cellText(cells.table.grid, sourceRow(cells, row, column), column);
  const saidIn = (row: number): string =>
    awards
      .filter(({ column }) => textAt(row, column) !== '')
      .map(({ name }) => name)
      .join('; ');
  const isPlain = rows.every((row) => {
    const filled = awards.filter(({ column }) => textAt(row, column) !== '');
    if (!filled.every(({ column }) => readMark(textAt(row, column)) === true)) return false;
    const ids = filled.flatMap((award) => award.ids ?? []);
    // several awards in one cell must be read as the same several
    return filled.length === 0 || String(book.awardFromText(saidIn(row)) ?? []) === String(ids);
  });
  if (!isPlain || awards.some(({ ids }) => ids === null)) return none;
  return {
    columns: marked.map(({ column }) => column),
    header: marked.map(({ header }) => header.split(' / ').at(-1) ?? header).join(', '),
    valueOf: (row) => {
      const text = saidIn(row);
      return text === '' ? { type: 'blank' } : { type: 'text', text };
    },
  };
}
