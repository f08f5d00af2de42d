import type { Plan } from '../plan/plan';
import { groupLabel } from '../plan/groupLabel';
import { progressOf } from '../tasks/progress';
import { groupTasks } from '../tasks/taskGroups';
import type { Task } from '../tasks/task';
import { foldText } from '../text/folding';
import type { IsoDate } from '../time/isoDate';
import type { TaskStatus } from '../vocabulary/taskFields';
import { fullestFirst } from './mostLoaded';
import type { Work } from '../work/work';
import type { CountTable, RowName } from './summaryTable';
import { tally } from './tally';

/** How far tasks are on the day of counting (`progressOf`); `untold`: the cell is empty, or its words are no known status. */
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
  /** The day on which what is not done and past its deadline is late. */
  readonly today: IsoDate;
}

/** Tasks by plan item, lead body and quarter, each by status. Linear in tasks. Table by table. */
export function* taskTables(request: TaskTablesRequest): Work<readonly CountTable[]> {
  const { tasks, plan, today } = request;
  const byStatus = {
    columnDimension: 'status',
    columns: statusColumns,
    columnOf: (task: Task) => statusColumnOf(task, today),
  };
  const rows = taskRows(request);
  yield 0.1;
  const items = tally(tasks, {
    id: 'taskItems',
    ...byStatus,
    rowDimension: 'item',
    rowsOf: rows.item,
    firstRows: plan === null ? [] : rows.planItems,
    lastRows: [otherRow],
  });
  yield 0.4;
  const bodies = fullestFirst(
    tally(tasks, {
      id: 'taskBodies',
      ...byStatus,
      rowDimension: 'body',
      rowsOf: rows.body,
      lastRows: [otherRow],
    }),
    [otherRow],
  );
  yield 0.7;
  const quarters = tally(tasks, {
    id: 'taskQuarters',
    ...byStatus,
    rowDimension: 'quarter',
    rowsOf: rows.quarter,
    firstRows: quarterRows.map((key) => ({ key, label: null })),
    lastRows: ['otherYear', otherRow],
  });
  return [items, bodies, quarters];
}

/** The column in which a task is counted. */
export function statusColumnOf(task: Task, today: IsoDate): StatusColumn {
  return columnOf(progressOf(task, today));
}

/** The same as the sheet's own words say it, whatever the day. */
export function saidColumnOf({ status }: Task): StatusColumn {
  return columnOf(status.value);
}

function columnOf(status: TaskStatus): StatusColumn {
  return status === 'unclear' || status === 'none' ? 'untold' : status;
}

/** The rows in which a task is counted, by the dimension of the table. */
interface TaskRows {
  readonly item: (task: Task) => readonly RowName[];
  readonly body: (task: Task) => readonly RowName[];
  readonly quarter: (task: Task) => readonly RowName[];
}

function taskRows({
  tasks,
  plan,
  year,
}: TaskTablesRequest): TaskRows & { readonly planItems: readonly RowName[] } {
  const ofPlan = plan === null ? new Map<string, RowName>() : itemNames(plan, tasks);
  return {
    item: (task) => [
      ofPlan.get(task.key) ?? (plan === null ? namedRow(task.item.text) : { key: otherRow, label: null }),
    ],
    body: leadRows,
    quarter: (task) => [{ key: quarterOf(task, year), label: null }],
    planItems: [...ofPlan.values()],
  };
}

/** What a task is counted under in each dimension of its tables, by name: keys of rows and columns. */
export function taskKeysBy(
  request: TaskTablesRequest,
): Readonly<Record<'item' | 'body' | 'quarter' | 'status', (task: Task) => readonly string[]>> {
  const { item, body, quarter } = taskRows(request);
  const keys =
    (rowsOf: (task: Task) => readonly RowName[]) =>
    (task: Task): readonly string[] =>
      rowsOf(task).map(({ key }) => key);
  return {
    item: keys(item),
    body: keys(body),
    quarter: keys(quarter),
    status: (task) => [statusColumnOf(task, request.today)],
  };
}

/** The rows of bodies in which a task is counted: each of its leads once, or the one of tasks without a lead. */
export function leadRows({ leads }: Pick<Task, 'leads'>): readonly RowName[] {
  const names = leads.value.map(({ canonical, text }) => namedRow(canonical ?? text));
  return names.length === 0 ? [namedRow('')] : firstOfEachKey(names);
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
