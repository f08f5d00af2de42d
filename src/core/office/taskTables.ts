import type { BodyDictionary } from '../bodies/bodyDictionary';
import type { Plan } from '../plan/plan';
import type { Grid } from '../sheets/grid';
import type { Table } from '../sheets/table';
import { chooseTaskTable, findTaskTables, type TaskTableChoice } from '../tasks/findTaskTables';
import type { TaskField } from '../vocabulary/taskFields';
import type { Work } from '../work/work';
import { notOnOtherSheets, type OtherSheets } from './otherSheets';
import { withoutStruck } from './withoutStruck';
import type { StoredSettings } from './storedSettings';

/** What the workbook holds of task tables. */
export interface TaskTables {
  /** Tables of tasks on the office's sheets, likely or not, in sheet order. */
  readonly tables: readonly Table<TaskField>[];
  /** All that was found, with those on sheets that are more likely something else. */
  readonly candidates: readonly Table<TaskField>[];
  readonly choice: TaskTableChoice;
}

/** What the finder goes by. */
interface KnownOfTasks {
  readonly dictionary: BodyDictionary;
  readonly plan: Plan | null;
  readonly settings: StoredSettings;
  readonly others: OtherSheets;
}

/** Finds the tables of tasks on the office's sheets and chooses the one that is used. Bit by bit; linear in cells. */
export function* findTasks(
  grids: readonly Grid[],
  { dictionary, plan, settings, others }: KnownOfTasks,
): Work<TaskTables> {
  const all = yield* findTaskTables(grids, { confirmed: settings.mappings, dictionary });
  const found = { ...all, tables: withoutStruck(all.tables, settings) };
  // the sheet that a person pointed at is a task sheet, whatever it looks like
  const isPointedAt = ({ sheet }: Table<TaskField>): boolean => sheet === settings.taskSheet;
  const likely = notOnOtherSheets(found.tables, others);
  const tables = found.tables.filter((table) => isPointedAt(table) || likely.includes(table));
  return {
    tables,
    candidates: found.tables,
    choice: chooseTaskTable({ ...found, tables }, wish({ plan, settings })),
  };
}

/** The tables that may be used: the one that is, or those between which a person has to choose. */
export function chosenTables({ choice }: TaskTables): readonly Table<TaskField>[] {
  switch (choice.kind) {
    case 'none':
      return [];
    case 'one':
      return [choice.table];
    case 'best':
      return [choice.table, ...choice.others];
    case 'tie':
      return choice.tables;
  }
}

/** The same tables without those that turned out to list something else than tasks. */
export function withoutTables(
  { tables, candidates, choice }: TaskTables,
  others: readonly { readonly sheet: string; readonly headerLastRow: number; readonly likelihood: number }[],
  known: Omit<KnownOfTasks, 'dictionary' | 'others'>,
): TaskTables {
  const isOther = (table: Table<TaskField>): boolean =>
    others.some(
      ({ sheet, headerLastRow, likelihood }) =>
        sheet === table.sheet && headerLastRow === table.headerLastRow && likelihood >= table.likelihood,
    );
  const left = tables.filter((table) => !isOther(table));
  if (left.length === tables.length) return { tables, candidates, choice };
  return {
    tables: left,
    candidates,
    choice: chooseTaskTable({ tables: left, sheetsWithout: [] }, wish(known)),
  };
}

function wish({ plan, settings }: Omit<KnownOfTasks, 'dictionary' | 'others'>): {
  readonly taskSheet: string | null;
  readonly planYear: number | null;
} {
  return { taskSheet: settings.taskSheet, planYear: plan?.document.year ?? null };
}
