import type { ThreadEntry } from '../../xlsx/comment/commentModel';
import { commentNow, newEntry, putComment } from '../model/comments';
import { asText, bind, numberArgument, textArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { tellComments } from './commentEvents';
import { rangeOf } from './range';

/** The thread of a comment; made known by the class of comments, since each leads to the other. */
interface Thread {
  readonly session: Session;
  readonly id: string;
  /** The comment's own object. */
  readonly parent: () => HostObject;
}

interface ReplyTarget extends Thread {
  readonly reply: string;
}

function repliesNow(of: Thread): readonly ThreadEntry[] {
  return commentNow(of.session, of.id).comment.replies;
}

function replyNow(of: ReplyTarget): ThreadEntry {
  const found = repliesNow(of).find(({ id }) => id === of.reply);
  if (found === undefined) throw itemNotFound('comment reply');
  return found;
}

function putReplies(of: Thread, replies: readonly ThreadEntry[], changeType: string): void {
  const { comment } = commentNow(of.session, of.id);
  putComment(of.session, { ...comment, replies });
  tellComments(of, { event: 'commentChanged', changeType });
}

const reply: ClassEmulation<ReplyTarget> = {
  name: 'CommentReply',
  id: (of) => of.reply,
  get: {
    id: (of) => of.reply,
    authorName: (of) => replyNow(of).author,
    authorEmail: (of) => replyNow(of).email,
    content: (of) => replyNow(of).text,
    richContent: (of) => replyNow(of).text,
    contentType: () => 'Plain',
    mentions: () => [],
    creationDate: (of) => (replyNow(of).created === '' ? null : replyNow(of).created),
    resolved: (of) => commentNow(of.session, of.id).comment.resolved,
  },
  set: {
    content: (of, value) => {
      const old = replyNow(of);
      const text = asText(value);
      putReplies(
        of,
        repliesNow(of).map((one) => (one === old ? { ...old, text } : one)),
        'ReplyEdited',
      );
    },
  },
  call: {
    delete: (of) => {
      const gone = replyNow(of);
      putReplies(
        of,
        repliesNow(of).filter((one) => one !== gone),
        'ReplyDeleted',
      );
      return null;
    },
    getLocation: (of) => {
      const { sheet, comment } = commentNow(of.session, of.id);
      return rangeOf({ session: of.session, sheet, area: { ...comment.place, rows: 1, columns: 1 } });
    },
    getParentComment: (of) => of.parent(),
  },
};

function all(of: Thread): HostObject[] {
  return repliesNow(of).map(({ id }) => bind(reply, { ...of, reply: id }));
}

function missing(): never {
  throw itemNotFound('comment reply');
}

const collection: ClassEmulation<Thread> = {
  name: 'CommentReplyCollection',
  items: all,
  item: (of, key) => all(of).find((one) => one.id() === key) ?? missing(),
  call: {
    add: (of, args) => {
      const made = newEntry(of.session, textArgument(args, 0));
      putReplies(of, [...repliesNow(of), made], 'ReplyAdded');
      return bind(reply, { ...of, reply: made.id });
    },
    getCount: (of) => repliesNow(of).length,
    getItemAt: (of, args) => all(of)[numberArgument(args, 0)] ?? missing(),
    getItemOrNullObject: (of, args) => all(of).find((one) => one.id() === args[0]) ?? null,
  },
};

/** The replies to a comment. */
export function repliesOf(of: Thread): HostObject {
  return bind(collection, of);
}
