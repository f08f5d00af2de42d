import type { BodyDictionary } from '../bodies/bodyDictionary';
import type { Plan } from '../plan/plan';
import type { Grid } from '../sheets/grid';
import type { Table } from '../sheets/table';
import { chooseTaskTable, findTaskTables, type TaskTableChoice } from '../tasks/findTaskTables';
import type { TaskField } from '../vocabulary/taskFields';
import type { Work } from '../work/work';
import type { StoredSettings } from './storedSettings';

/** What the workbook holds of task tables. */
export interface TaskTables {
  /** Tables of tasks on the office's sheets, likely or not, in sheet order. */
  readonly tables: readonly Table<TaskField>[];
  readonly choice: TaskTableChoice;
}

/** What the finder goes by. */
interface KnownOfTasks {
  readonly dictionary: BodyDictionary;
  readonly plan: Plan | null;
  readonly settings: StoredSettings;
}

/** Finds the tables of tasks on the office's sheets and chooses the one that is used. Bit by bit; linear in cells. */
export function* findTasks(
  grids: readonly Grid[],
  { dictionary, plan, settings }: KnownOfTasks,
): Work<TaskTables> {
  const found = yield* findTaskTables(grids, { confirmed: settings.mappings, dictionary });
  return { tables: found.tables, choice: chooseTaskTable(found, wish({ plan, settings })) };
}

/** The same tables without those that turned out to list something else than tasks. */
export function withoutTables(
  { tables, choice }: TaskTables,
  others: readonly { readonly sheet: string; readonly headerLastRow: number; readonly likelihood: number }[],
  known: Omit<KnownOfTasks, 'dictionary'>,
): TaskTables {
  const isOther = (table: Table<TaskField>): boolean =>
    others.some(
      ({ sheet, headerLastRow, likelihood }) =>
        sheet === table.sheet && headerLastRow === table.headerLastRow && likelihood >= table.likelihood,
    );
  const left = tables.filter((table) => !isOther(table));
  if (left.length === tables.length) return { tables, choice };
  return { tables: left, choice: chooseTaskTable({ tables: left, sheetsWithout: [] }, wish(known)) };
}

function wish({ plan, settings }: Omit<KnownOfTasks, 'dictionary'>): {
  readonly taskSheet: string | null;
  readonly planYear: number | null;
} {
  return { taskSheet: settings.taskSheet, planYear: plan?.document.year ?? null };
}
