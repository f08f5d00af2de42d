import { everyAppendixColumn, type AppendixColumn } from '../../plan/appendixSettings';
import { gridOfDraft } from '../../sheets/draftGrid';
import { mapWork, part, type Work } from '../../work/work';
import { collapseSpaces } from '../../text/folding';
import type { AppendixReport } from './appendix';
import { readAppendixSheet, type ExistingAppendix, type ExistingTask } from './appendixSheet';

/** A cell of the standing appendix that would say something else. */
export interface ChangedCell {
  /** The task's content, as it will stand. */
  readonly task: string;
  readonly column: AppendixColumn;
  readonly before: string;
  readonly now: string;
}

/** What writing an appendix would change, as the contents of the tasks. */
interface AppendixChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** The cells of those that say something else now. */
  readonly changedCells: readonly ChangedCell[];
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
  const oldByKey = new Map(before.map((task) => [report.renamed.get(task.taskKey) ?? task.taskKey, task]));
  const added: string[] = [];
  const changed: string[] = [];
  const changedCells: ChangedCell[] = [];
  const compare = (task: ExistingTask): void => {
    const old = oldByKey.get(task.taskKey);
    const says: Says = (column) => next?.textOf(task, column) ?? '';
    if (old === undefined) added.push(says('content'));
    else {
      const cells = differingCells((column) => textOf(existing, old, column), says);
      if (old.itemId !== task.itemId || cells.length > 0) changed.push(says('content'));
      changedCells.push(...cells);
    }
    oldByKey.delete(task.taskKey);
  };
  yield* part(mapWork(next?.tasks ?? [], compare), 0.7, 1);
  const removed = [...oldByKey.values()];
  return {
    added,
    changed,
    changedCells,
    removed: removed.map((task) => textOf(existing, task, 'content')),
    lostNotes: lostNotes(existing, report),
  };
}

/** Notes that people typed beside tasks that are gone or in a column that is left out: lost by writing. */
export function lostNotes(
  existing: ExistingAppendix | null,
  { draft, gone }: AppendixReport,
): readonly string[] {
  const noteShown = draft.columns.some(({ name }) => name === 'note');
  const losing = noteShown ? gone : (existing?.tasks ?? []);
  return losing
    .flatMap((task) => (task.typedNote === null ? [] : [textOf(existing, task, 'note')]))
    .filter((note) => note !== '');
}

/** What a task says in a column. */
type Says = (column: AppendixColumn) => string;

function textOf(existing: ExistingAppendix | null, task: ExistingTask, column: AppendixColumn): string {
  return existing?.textOf(task, column) ?? '';
}

function differingCells(old: Says, now: Says): readonly ChangedCell[] {
  return everyAppendixColumn.flatMap((column): readonly ChangedCell[] => {
    if (column === 'ordinal') return [];
    const [before, after] = [collapseSpaces(old(column)), collapseSpaces(now(column))];
    return before === after ? [] : [{ task: now('content'), column, before, now: after }];
  });
}
