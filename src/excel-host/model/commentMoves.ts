import type { CellPlace } from '../../xlsx/comment/commentModel';
import type { Area } from '../../xlsx/sheet/a1';
import type { Sheet } from '../../xlsx/sheet/model';
import { movedArea } from './movedArea';
import type { Shift } from './movedArea';

/** Notes and comments go with their cells when these are shifted. */
export function moveComments(sheet: Sheet, at: Area, shift: Shift): void {
  if (sheet.notes.length + sheet.comments.length === 0) return;
  const moved = <One extends { readonly place: CellPlace }>(one: One): One[] =>
    movedArea({ ...one.place, rows: 1, columns: 1 }, at, shift).map(({ row, column }) => ({
      ...one,
      place: { row, column },
    }));
  sheet.notes = sheet.notes.flatMap(moved);
  sheet.comments = sheet.comments.flatMap(moved);
  sheet.changed.add('comments');
}
