import { gridOfDraftInSteps } from '../../sheets/draftGrid';
import { atOnce, mapInSteps, part, type Steps } from '../../work/work';
import { collapseSpaces } from '../../text/folding';
import type { AppendixReport } from './appendix';
import { readAppendixSheetInSteps, type StandingAppendix, type StandingTask } from './appendixSheet';

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
export function appendixChanges(standing: StandingAppendix | null, report: AppendixReport): AppendixChanges {
  return atOnce(appendixChangesInSteps(standing, report));
}

/** The same, bit by bit. */
export function* appendixChangesInSteps(
  standing: StandingAppendix | null,
  report: AppendixReport,
): Steps<AppendixChanges> {
  const grid = yield* part(gridOfDraftInSteps(report.draft), 0, 0.3);
  const next = yield* part(readAppendixSheetInSteps(grid), 0.3, 0.7);
  const before = standing?.tasks ?? [];
  const oldByKey = new Map(before.map((task) => [report.keysNow.get(task.taskKey) ?? task.taskKey, task]));
  const added: string[] = [];
  const changed: string[] = [];
  const noteShown = next?.columns.includes('note') === true;
  const compare = (task: StandingTask): void => {
    const old = oldByKey.get(task.taskKey);
    if (old === undefined) added.push(contentOf(task));
    else if (!saysTheSame(old, task)) changed.push(contentOf(task));
    oldByKey.delete(task.taskKey);
  };
  yield* part(mapInSteps(next?.tasks ?? [], compare), 0.7, 1);
  const removed = [...oldByKey.values()];
  const losing = noteShown ? removed : before;
  return {
    added,
    changed,
    removed: removed.map(contentOf),
    lostNotes: losing
      .flatMap((task) => (task.noteIsTheirs ? [task.texts.note ?? ''] : []))
      .filter((note) => note !== ''),
  };
}

function contentOf(task: StandingTask): string {
  return task.texts.content ?? '';
}

function saysTheSame(old: StandingTask, now: StandingTask): boolean {
  const columns = ['content', 'lead', 'support', 'time', 'product', 'note'] as const;
  const same = columns.every(
    (column) => collapseSpaces(old.texts[column] ?? '') === collapseSpaces(now.texts[column] ?? ''),
  );
  return same && old.itemId === now.itemId;
}
