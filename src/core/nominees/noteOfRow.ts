import type { Field } from '../sheets/field';
import { textAt, textOf } from '../sheets/recordCells';
import type { ListCells } from './rowCells';

/** The first remark of a row (0-based) that says something; lists may have several columns of remarks. */
export function noteOfRow(cells: ListCells, row: number): Field<string> {
  const first = textOf(cells, row, 'note');
  if (first.value !== '' || first.cell === null) return first;
  const others = cells.table.columns.filter(({ field }) => field === 'note').slice(1);
  const notes = others.map(({ column }) => textAt(cells, row, column));
  return notes.find(({ value }) => value !== '') ?? first;
}
