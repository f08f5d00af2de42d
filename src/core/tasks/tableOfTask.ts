import type { Table } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';
import type { Task } from './task';

/** The table that a task stands in: the one that was chosen, or one that is read along with it. */
export function tableOfTask(chosen: Table<TaskField>, { row }: Pick<Task, 'row'>): Table<TaskField> {
  if (chosen.alongside.length === 0) return chosen;
  const above = [chosen, ...chosen.alongside].filter(({ headerLastRow }) => headerLastRow < row);
  return above.reduce(
    (nearest, table) => (table.headerLastRow > nearest.headerLastRow ? table : nearest),
    above[0] ?? chosen,
  );
}
