import type { Plan } from '../plan/plan';
import { groupLabel } from '../reports/groupLabel';
import { groupTasks } from '../reports/taskGroups';
import type { Task } from '../tasks/task';
import { foldText } from '../text/folding';
import type { CountTable, RowName } from './summaryTable';
import { tally } from './tally';

/** How far tasks are, as their sheet says; `untold`: the cell is empty, or its words are no known status. */
const statusColumns = ['done', 'inProgress', 'late', 'notStarted', 'cancelled', 'untold'] as const;
export type StatusColumn = (typeof statusColumns)[number];

/** Rows that stand for what no row's words name. */
export const otherRow = 'other';
const quarterRows = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;

/** What the tables of tasks are made from. */
export interface TaskTablesRequest {
  readonly tasks: readonly Task[];
  /** null: rows are the words of the sheet's own item column. */
  readonly plan: Plan | null;
  /** The year whose quarters are counted. */
  readonly year: number;
}

/** Tasks by plan item, lead body and quarter, each by status. Linear in tasks. */
export function taskTables(request: TaskTablesRequest): readonly CountTable[] {
  return [byItem(request), byBody(request), byQuarter(request)];
}

/** The column in which a task is counted. */
export function statusColumnOf({ status }: Task): StatusColumn {
  const { value } = status;
  return value === 'unclear' || value === 'none' ? 'untold' : value;
}

const byStatus = { columns: statusColumns, columnOf: statusColumnOf };

function byItem({ tasks, plan }: TaskTablesRequest): CountTable {
  const ofPlan = plan === null ? new Map<string, RowName>() : itemNames(plan, tasks);
  return tally(tasks, {
    id: 'taskItems',
    ...byStatus,
    rowsOf: (task) => [
      ofPlan.get(task.key) ?? (plan === null ? namedRow(task.item.text) : { key: otherRow, label: null }),
    ],
    firstRows: plan === null ? [] : [...ofPlan.values()],
    lastRows: [otherRow],
  });
}

/** The row of each task that has an item of the plan, in the plan's order. */
function itemNames(plan: Plan, tasks: readonly Task[]): Map<string, RowName> {
  const names = new Map<string, RowName>();
  for (const { item, tasks: ofItem } of groupTasks(plan, tasks).groups) {
    if (item === null) continue;
    const name = { key: `item ${item.id ?? ''}`, label: groupLabel(plan, item, { name: 'title' }) };
    for (const task of ofItem) names.set(task.key, name);
  }
  return names;
}

function byBody({ tasks }: TaskTablesRequest): CountTable {
  return tally(tasks, {
    id: 'taskBodies',
    ...byStatus,
    rowsOf: ({ leads }) => {
      const names = leads.value.map(({ canonical, text }) => namedRow(canonical ?? text));
      return names.length === 0 ? [namedRow('')] : firstOfEachKey(names);
    },
    lastRows: [otherRow],
  });
}

function byQuarter({ tasks, year }: TaskTablesRequest): CountTable {
  return tally(tasks, {
    id: 'taskQuarters',
    ...byStatus,
    rowsOf: (task) => [{ key: quarterOf(task, year), label: null }],
    firstRows: quarterRows.map((key) => ({ key, label: null })),
    lastRows: ['otherYear', otherRow],
  });
}

/** The quarter of a task's last day; "otherYear" outside of the year, "other" where no day is told. */
export function quarterOf({ time }: Pick<Task, 'time'>, year: number): string {
  const day = time.value.end ?? time.value.start;
  if (day === null) return otherRow;
  if (Number(day.slice(0, 4)) !== year) return 'otherYear';
  return `quarter${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function namedRow(words: string): RowName {
  return words === '' ? { key: otherRow, label: null } : { key: `name ${foldText(words)}`, label: words };
}

/** A body that a cell names twice is one. */
function firstOfEachKey(names: readonly RowName[]): readonly RowName[] {
  return [...new Map(names.map((name) => [name.key, name])).values()];
}
