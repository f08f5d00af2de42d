import { commentNow } from '../model/comments';
import type { Session } from '../session';
import { toldEvents } from './eventRegistration';
import { workbookTarget } from './eventTargets';

/** Tells who listens what became of a comment, replies named. */
export function tellComments(
  of: { readonly session: Session; readonly id: string },
  what: { event: 'commentAdded' | 'commentChanged' | 'commentDeleted'; changeType: string | null },
): void {
  const { sheet, comment } = commentNow(of.session, of.id);
  const details = [{ commentId: of.id, replyIds: comment.replies.map(({ id }) => id) }];
  of.session.emit({
    kind: 'told',
    type: toldEvents[what.event],
    targets: [sheet.id, workbookTarget],
    message: {
      worksheetId: sheet.id,
      source: 'Local',
      commentDetails: details,
      ...(what.changeType === null ? {} : { changeType: what.changeType }),
    },
  });
}
