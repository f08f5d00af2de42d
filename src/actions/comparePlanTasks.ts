import { tasksOf } from '../core/office/judgeTasks';
import { chosenTaskTable, type Office } from '../core/office/office';
import { ownTasks } from '../core/papers/planTasks/planTasks';
import type { PlanTask } from '../core/plan/plan';
import { comparePlanTasks as comparing, type ComparedTask } from '../core/tasks/comparePlanTasks';
import type { Task } from '../core/tasks/task';
import { taskYear } from '../core/tasks/taskYear';
import { cellOfPlace } from '../core/sheets/field';
import type { CellRef } from '../core/sheets/cellRef';
import { done, failed, type Outcome } from '../core/work/outcome';
import { part, type Work } from '../core/work/work';
import { inSlices } from '../workbook/inSlices';
import { officeIsRead, readOffice, type ReadingRequest } from './running/readOffice';
import { watching, type Watched } from './running/watching';

/** Which of the plan file's own tables are compared. */
export interface PlanComparisonRequest extends ReadingRequest, Watched {
  readonly place: PlanTask['place'];
}

/** How the tasks that the plan file lists stand to the task sheet; contents are whole, cells count from 0. */
export interface PlanTasksCompared {
  readonly sheet: string;
  /** Tasks that the plan file lists, and how many of them stand on the sheet. */
  readonly total: number;
  readonly found: number;
  /** True where so few are found that the sheet plainly lists something else. */
  readonly isOtherList: boolean;
  readonly onlyInPlan: readonly string[];
  readonly onlyOnSheet: readonly PlacedTask[];
  readonly otherLeads: readonly DifferingTask[];
  readonly otherTimes: readonly DifferingTask[];
}

/** A task of the sheet and where it stands. */
export interface PlacedTask {
  readonly content: string;
  readonly cell: CellRef;
}

/** A task of both, and what each says of it. */
export interface DifferingTask extends PlacedTask {
  readonly inPlan: string;
  readonly onSheet: string;
}

/** Compares the tasks that the plan's own tables list with the task sheet: two batches (three); nothing is written. */
export async function comparePlanTasks(request: PlanComparisonRequest): Promise<Outcome<PlanTasksCompared>> {
  const watch = watching(request);
  const read = await readOffice(request, watch, { cells: 'all', merges: ['tasks'], alsoMergesOf: [] });
  if (!read.ok) return read;
  const compared = await inSlices(
    comparison(read.value, request),
    watch.stage({ from: officeIsRead, to: 1 }),
  );
  return compared.ok ? compared.value : failed(compared.block);
}

function* comparison(
  office: Office,
  { place, today }: PlanComparisonRequest,
): Work<Outcome<PlanTasksCompared>> {
  const { plan, dictionary } = office;
  if (plan === null) return failed({ reason: 'noPlan' });
  const own = ownTasks(plan, place);
  if (own.length === 0) return failed({ reason: 'noPlanTasks' });
  const chosen = chosenTaskTable(office);
  if (!chosen.ok) return chosen;
  const table = chosen.value;
  const tasks = yield* part(tasksOf(office, table, today), 0, 0.4);
  const year = taskYear(table, { plan, today });
  const { both, onlyInPlan, onlyOnSheet, isOtherList } = yield* part(
    comparing(own, tasks, { dictionary, year }),
    0.4,
    1,
  );
  return done({
    sheet: table.sheet,
    total: own.length,
    found: own.length - onlyInPlan.length,
    isOtherList,
    onlyInPlan: onlyInPlan.map(({ content }) => content),
    onlyOnSheet: onlyOnSheet.map(placed),
    otherLeads: both.filter(({ hasOtherLead }) => hasOtherLead).map(otherLead),
    otherTimes: both.filter(({ hasOtherTime }) => hasOtherTime).map(otherTime),
  });
}

function placed({ sheet, row, content }: Task): PlacedTask {
  return { content: content.text, cell: cellOfPlace(content.cell, row) ?? { sheet, row, column: 0 } };
}

function otherLead({ own, task }: ComparedTask): DifferingTask {
  const { leads, sheet, row } = task;
  return {
    content: task.content.text,
    cell: cellOfPlace(leads.cell, row) ?? { sheet, row, column: 0 },
    inPlan: own.leads.join('; '),
    onSheet: leads.text,
  };
}

function otherTime({ own, task }: ComparedTask): DifferingTask {
  const { time, sheet, row } = task;
  return {
    content: task.content.text,
    cell: cellOfPlace(time.cell, row) ?? { sheet, row, column: 0 },
    inPlan: own.time ?? '',
    onSheet: time.text,
  };
}
