import type { SheetComment } from '../../xlsx/comment/commentModel';
import type { Sheet } from '../../xlsx/sheet/model';
import { commentNow, findComment, isFree, newEntry, putComment, putComments } from '../model/comments';
import { asFlag, asText, bind, numberArgument, optionalText } from '../protocol/hostObject';
import type { Argument, Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { tellComments } from './commentEvents';
import { repliesOf } from './commentReplies';
import { listening } from './eventRegistration';
import { workbookTarget } from './eventTargets';
import { rangeOf } from './range';
import { sheetInFront } from './selection';
import { singleCell } from './singleCell';

interface CommentScope {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

/** A thread by its id. */
interface CommentTarget {
  readonly session: Session;
  readonly id: string;
}

const now = (of: CommentTarget): SheetComment => commentNow(of.session, of.id).comment;

const comment: ClassEmulation<CommentTarget> = {
  name: 'Comment',
  id: ({ id }) => id,
  get: {
    id: ({ id }) => id,
    authorName: (of) => now(of).author,
    authorEmail: (of) => now(of).email,
    content: (of) => now(of).text,
    richContent: (of) => now(of).text,
    contentType: () => 'Plain',
    mentions: () => [],
    creationDate: (of) => (now(of).created === '' ? null : now(of).created),
    resolved: (of) => now(of).resolved,
  },
  set: {
    content: (of, value) => {
      putComment(of.session, { ...now(of), text: asText(value) });
      tellComments(of, { event: 'commentChanged', changeType: 'CommentEdited' });
    },
    resolved: (of, value) => {
      const resolved = asFlag(value);
      putComment(of.session, { ...now(of), resolved });
      tellComments(of, {
        event: 'commentChanged',
        changeType: resolved ? 'CommentResolved' : 'CommentReopened',
      });
    },
  },
  link: { replies: (of) => repliesOf({ ...of, parent: () => bind(comment, of) }) },
  call: {
    delete: (of) => {
      const { sheet } = commentNow(of.session, of.id);
      tellComments(of, { event: 'commentDeleted', changeType: null });
      putComments({ ...of, sheet }, { comments: sheet.comments.filter(({ id }) => id !== of.id) });
      return null;
    },
    getLocation: (of) => {
      const { sheet, comment: found } = commentNow(of.session, of.id);
      return rangeOf({ session: of.session, sheet, area: { ...found.place, rows: 1, columns: 1 } });
    },
  },
};

/** What a comment says; mentions of people are not emulated. */
function contentArgument(args: Arguments, index: number): string {
  if (typeof args[index] === 'object' || optionalText(args, index + 1) === 'Mention')
    throw new OfficeError('NotImplemented', 'comments that mention people');
  return asText(typeof args[index] === 'string' ? args[index] : undefined);
}

function commentsIn({ session, sheet }: CommentScope): HostObject[] {
  const sheets = sheet === null ? session.workbook.sheets : [sheet];
  return sheets.flatMap(({ comments }) => comments.map(({ id }) => bind(comment, { session, id })));
}

function find(scope: CommentScope, isIt: (one: SheetComment) => boolean): HostObject | null {
  const found = findComment(scope.session, isIt);
  if (found === null || (scope.sheet !== null && found.sheet !== scope.sheet)) return null;
  return bind(comment, { session: scope.session, id: found.comment.id });
}

function missing(): never {
  throw itemNotFound('comment');
}

function cellOf({ session, sheet }: CommentScope, argument: Argument) {
  if (sheet === null && typeof argument === 'string' && !argument.includes('!'))
    throw invalidArgument('an address with its sheet expected');
  return singleCell({ session, sheet: sheet ?? sheetInFront(session) }, argument);
}

const collection: ClassEmulation<CommentScope> = {
  name: 'CommentCollection',
  items: commentsIn,
  item: (scope, key) => find(scope, ({ id }) => id === key) ?? missing(),
  call: {
    ...listening<CommentScope>(
      { AddedEvent: 'commentAdded', ChangedEvent: 'commentChanged', DeletedEvent: 'commentDeleted' },
      ({ session, sheet }) => ({ session, target: sheet === null ? workbookTarget : sheet.id }),
    ),
    add: (scope, args) => {
      const target = cellOf(scope, args[0]);
      const { session, sheet } = target;
      const place = { row: target.area.row, column: target.area.column };
      if (!isFree(sheet, place)) throw invalidArgument('the cell has a note or a comment');
      const entry = newEntry(session, contentArgument(args, 1));
      const made = { ...entry, place, resolved: false, replies: [], sourcePlace: null };
      putComments(target, { comments: [...sheet.comments, made] });
      const of = { session, id: made.id };
      tellComments(of, { event: 'commentAdded', changeType: null });
      return bind(comment, of);
    },
    getCount: (scope) => commentsIn(scope).length,
    getItemAt: (scope, args) => commentsIn(scope)[numberArgument(args, 0)] ?? missing(),
    getItemOrNullObject: (scope, args) => find(scope, ({ id }) => id === args[0]),
    getItemByCell: (scope, args) => {
      const { sheet, area } = cellOf(scope, args[0]);
      const found = sheet.comments.find(
        ({ place }) => place.row === area.row && place.column === area.column,
      );
      return found === undefined ? missing() : bind(comment, { session: scope.session, id: found.id });
    },
    getItemByReplyId: (scope, args) =>
      find(scope, ({ replies }) => replies.some(({ id }) => id === args[0])) ?? missing(),
  },
};

/** Comments of the workbook, or of one sheet. */
export function commentsOf(session: Session, sheet: Sheet | null): HostObject {
  return bind(collection, { session, sheet });
}
