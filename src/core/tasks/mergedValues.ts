import { mayHideMerges } from '../sheets/mergedCells';
import type { Table } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';

/** Fields that every task must have, so that a blank below a value may be the lower part of a merged cell. */
const mustBeFilled: readonly TaskField[] = ['item', 'content', 'lead', 'assignment', 'time'];

/**
 * True where merged areas must be asked for before the tasks are read: they are unknown, and in a column that must be
 * filled a blank stands directly below a value. Asking clears Excel's own undo, so it is done only then.
 */
export function needsMerges(table: Table<TaskField>): boolean {
  return mayHideMerges(table, mustBeFilled);
}
