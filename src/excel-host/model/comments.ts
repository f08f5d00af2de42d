import type { CellPlace, SheetComment, SheetNote, ThreadEntry } from '../../xlsx/comment/commentModel';
import type { Sheet, Workbook } from '../../xlsx/sheet/model';
import { itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { dateOfSerial } from './serials';

interface Commented {
  readonly session: Session;
  readonly sheet: Sheet;
}

/** Who comments through the API: nobody has signed in on the host. */
export const hostAuthor = { author: 'Excel', email: '' };

/** Says that notes or comments of a sheet are others now. */
export function putComments(
  of: Commented,
  now: { readonly notes?: readonly SheetNote[]; readonly comments?: readonly SheetComment[] },
): void {
  of.sheet.notes = now.notes ?? of.sheet.notes;
  of.sheet.comments = now.comments ?? of.sheet.comments;
  of.sheet.changed.add('comments');
  of.session.dirty = true;
  of.session.emit({ kind: 'other' });
}

/** A comment or reply as the host's author writes it now. */
export function newEntry(session: Session, text: string): ThreadEntry {
  const { year, month, day } = dateOfSerial(Math.floor(session.today()));
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    ...hostAuthor,
    id: freeId(session.workbook),
    text,
    created: `${year}-${two(month)}-${two(day)}T00:00:00.00`,
    source: null,
  };
}

/** The comment of an id and its sheet. */
export function findComment(
  session: Session,
  isIt: (comment: SheetComment) => boolean,
): { readonly sheet: Sheet; readonly comment: SheetComment } | null {
  for (const sheet of session.workbook.sheets) {
    const comment = sheet.comments.find(isIt);
    if (comment !== undefined) return { sheet, comment };
  }
  return null;
}

/** The same; refused where it is gone. */
export function commentNow(session: Session, id: string): { sheet: Sheet; comment: SheetComment } {
  const found = findComment(session, (comment) => comment.id === id);
  if (found === null) throw itemNotFound('comment');
  return found;
}

/** Puts a comment in place of the one of its id. */
export function putComment(session: Session, changed: SheetComment): void {
  const { sheet } = commentNow(session, changed.id);
  const comments = sheet.comments.map((one) => (one.id === changed.id ? changed : one));
  putComments({ session, sheet }, { comments });
}

/** Nothing else stands on the cell: Excel has one note or one thread there. */
export function isFree(sheet: Sheet, place: CellPlace): boolean {
  return ![...sheet.notes, ...sheet.comments].some(
    (one) => one.place.row === place.row && one.place.column === place.column,
  );
}

function freeId(workbook: Workbook): string {
  const taken = new Set(
    workbook.sheets.flatMap(({ comments }) =>
      comments.flatMap((thread) => [thread.id, ...thread.replies.map(({ id }) => id)]),
    ),
  );
  let number = taken.size + 1;
  while (taken.has(idOf(number))) number += 1;
  return idOf(number);
}

function idOf(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}
