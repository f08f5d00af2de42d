import { cellText } from '../../sheets/gridCells';
import type { Table } from '../../sheets/table';
import { tableOfTask } from '../../tasks/tableOfTask';
import type { Task } from '../../tasks/task';
import type { TaskField } from '../../vocabulary/taskFields';
import { shortened } from '../places';

/**
 * A task's time as its cells say it, to be put between quotes: of a beginning and an end in cells of their own each in
 * quotes of its own, so that what is quoted is found on the sheet.
 */
export function timeAsWritten(task: Task, chosen: Table<TaskField>): string {
  const { columns, grid } = tableOfTask(chosen, task);
  const textsOf = (fields: readonly (TaskField | null)[]): readonly string[] =>
    columns
      .filter(({ field }) => fields.includes(field))
      .map(({ column }) => shortened(cellText(grid, task.row, column)))
      .filter((text) => text !== '');
  const apart = textsOf(['time']).length > 0 ? [] : textsOf(['start', 'end']);
  return apart.length === 0 ? shortened(task.time.text) : apart.join('” – “');
}
