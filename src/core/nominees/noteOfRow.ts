import type { Field } from '../sheets/field';
import { textAt, textOf } from '../sheets/recordCells';
import type { ListCells } from './rowCells';

/** What the remarks of a row (0-based) say, at the first that says something; lists may have several columns of them. */
export function noteOfRow(cells: ListCells, row: number): Field<string> {
  const first = textOf(cells, row, 'note');
  if (first.cell === null) return first;
  const others = cells.table.columns.filter(({ field }) => field === 'note').slice(1);
  const notes = [first, ...others.map(({ column }) => textAt(cells, row, column))];
  const [said = first, ...more] = notes.filter(({ value }) => value !== '');
  return more.reduce(
    (all, { value, text }) => ({ ...all, value: `${all.value}; ${value}`, text: `${all.text}; ${text}` }),
    said,
  );
}
