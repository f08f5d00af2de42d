import type { Plan } from '../plan/plan';
import type { Table } from '../sheets/table';
import { tableTitle } from '../sheets/tableTitle';
import type { TaskField } from '../vocabulary/taskFields';
import { yearOf, type IsoDate } from '../time/isoDate';

/** The year that times without one belong to: the plan's, else the one that the sheet's title names, else today's. */
export function taskYear(
  table: Table<TaskField>,
  from: { readonly plan: Plan | null; readonly today: IsoDate },
): number {
  return from.plan?.document.year ?? tableTitle(table).year ?? yearOf(from.today);
}
