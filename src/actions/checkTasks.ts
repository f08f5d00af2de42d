import type { Plan } from '../core/plan/plan';
import { atOnce, part, type Steps } from '../core/work/work';
import { proposeLinks } from '../core/tasks/proposeLinks';
import type { IsoDate } from '../core/time/isoDate';
import { inSlices } from '../workbook/inSlices';
import { done, failed, type Outcome } from '../core/work/outcome';
import { readTaskTable, tableIsRead } from './running/readTaskTable';
import type { TaskCheck } from '../core/office/taskReports';
import { judgeInSteps, tasksInSteps } from '../core/office/judgeTasks';
import type { TaskTableReading } from '../core/office/taskTable';
import { officeView } from './viewOffice';
import { watching, type Watched } from './running/watching';

/** A check as it is asked for. */
export interface CheckRequest extends Watched {
  readonly today: IsoDate;
  /** Wins over the plan sheet of ours. */
  readonly plan?: Plan;
}

/**
 * Checks the office's task sheet: reads the workbook, runs the rules, writes nothing. Two batches where the person has
 * confirmed the columns, three at most.
 */
export async function checkTasks(request: CheckRequest): Promise<Outcome<TaskCheck>> {
  const watch = watching(request);
  const read = await readTaskTable(request, watch);
  if (!read.ok) return read;
  const checked = await inSlices(
    checkInSteps(read.value, request.today),
    watch.stage({ from: tableIsRead, to: 1 }),
  );
  return checked.ok ? done(checked.value) : failed(checked.block);
}

/** The check of a task table that was read already. */
export function taskCheck(read: TaskTableReading, today: IsoDate): TaskCheck {
  return atOnce(checkInSteps(read, today));
}

/** Judges the tasks of a table that was chosen, bit by bit. */
export function* checkInSteps({ reading, table }: TaskTableReading, today: IsoDate): Steps<TaskCheck> {
  const tasks = yield* part(tasksInSteps(reading, table, today), 0, 0.3);
  const judged = yield* part(judgeInSteps({ reading, table, tasks, appendix: null, today }), 0.3, 1);
  return {
    view: officeView(reading),
    plan: reading.plan,
    table,
    tasks,
    ...judged,
    proposedLinks: reading.plan === null ? [] : proposeLinks(tasks, reading.plan),
    hiddenRows: tasks.filter(({ isHidden }) => isHidden).length,
    tooLarge: reading.snapshot.tooLarge,
  };
}
