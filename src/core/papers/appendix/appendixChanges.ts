import { gridOfDraft } from '../../sheets/draftGrid';
import { mapWork, part, type Work } from '../../work/work';
import { collapseSpaces } from '../../text/folding';
import type { AppendixReport } from './appendix';
import { readAppendixSheet, type ExistingAppendix, type ExistingTask } from './appendixSheet';

/** What writing an appendix would change, as the contents of the tasks. */
interface AppendixChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Notes that people typed beside tasks that are gone or in a column that is left out: lost by writing. */
  readonly lostNotes: readonly string[];
}

/**
 * Compares the appendix that stands in the workbook (null: none) with the one that would be written: task by task, in
 * what their cells say and in the item they stand under; numbers and order do not count.
 */
export function* appendixChanges(
  existing: ExistingAppendix | null,
  report: AppendixReport,
): Work<AppendixChanges> {
  const grid = yield* part(gridOfDraft(report.draft), 0, 0.3);
  const next = yield* part(readAppendixSheet(grid), 0.3, 0.7);
  const before = existing?.tasks ?? [];
  const oldByKey = new Map(before.map((task) => [report.keysNow.get(task.taskKey) ?? task.taskKey, task]));
  const added: string[] = [];
  const changed: string[] = [];
  const noteShown = next?.columns.includes('note') === true;
  const compare = (task: ExistingTask): void => {
    const old = oldByKey.get(task.taskKey);
    if (old === undefined) added.push(contentOf(task));
    else if (!saysTheSame(old, task)) changed.push(contentOf(task));
    oldByKey.delete(task.taskKey);
  };
  yield* part(mapWork(next?.tasks ?? [], compare), 0.7, 1);
  const removed = [...oldByKey.values()];
  const losing = noteShown ? removed : before;
  return {
    added,
    changed,
    removed: removed.map(contentOf),
    lostNotes: losing
      .flatMap((task) => (task.typedNote === null ? [] : [task.texts.note ?? '']))
      .filter((note) => note !== ''),
  };
}

function contentOf(task: ExistingTask): string {
  return task.texts.content ?? '';
}

function saysTheSame(old: ExistingTask, now: ExistingTask): boolean {
  const columns = ['content', 'lead', 'support', 'time', 'product', 'note'] as const;
  const same = columns.every(
    (column) => collapseSpaces(old.texts[column] ?? '') === collapseSpaces(now.texts[column] ?? ''),
  );
  return same && old.itemId === now.itemId;
}
