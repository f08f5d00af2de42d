import { appendixRules } from '../rules/appendix/index';
import { runRulesInSteps } from '../rules/engine';
import type { Finding } from '../rules/finding';
import { planRules } from '../rules/plan/index';
import { taskRules } from '../rules/tasks/index';
import type { SheetDraft } from '../sheets/sheetDraft';
import type { Table } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';
import { part, type Steps } from '../work/work';
import { readTasksInSteps } from '../tasks/readTasks';
import type { Task } from '../tasks/task';
import { taskYear } from '../tasks/taskYear';
import type { IsoDate } from '../time/isoDate';
import type { OfficeReading } from './officeReading';

/** What is needed to judge the tasks of a table. */
export interface TaskJudging {
  readonly reading: OfficeReading;
  readonly table: Table<TaskField>;
  readonly tasks: readonly Task[];
  /** The appendix as it will be written; null while tasks are only checked. */
  readonly appendix: SheetDraft | null;
  readonly today: IsoDate;
}

/** All that the rules say, and how many of them ran. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly ruleCount: number;
}

/** The tasks of the chosen table, with plan items and bodies resolved, bit by bit. */
export function tasksInSteps(
  reading: OfficeReading,
  table: Table<TaskField>,
  today: IsoDate,
): Steps<readonly Task[]> {
  return readTasksInSteps(table, {
    plan: reading.plan,
    dictionary: reading.dictionary,
    links: reading.snapshot.settings.links,
    fallbackYear: taskYear(table, { plan: reading.plan, today }),
  });
}

/** Runs every rule on tasks, plan and appendix that can run; without a plan those that need one stay out. In steps. */
export function* judgeInSteps(judging: TaskJudging): Steps<Judged> {
  const { reading, table, tasks, appendix, today } = judging;
  const { plan, choice } = reading;
  const run = { hasPlan: plan !== null, on: plan?.document.date ?? today };
  const otherSheets = choice.kind === 'best' ? choice.others.map(({ sheet }) => sheet) : [];
  const onTasks = yield* part(
    runRulesInSteps(taskRules, { plan, table, tasks, otherSheets, today }, run),
    0,
    0.9,
  );
  const runnable = taskRules.filter(({ meta }) => plan !== null || !meta.needsPlan).length;
  if (plan === null) return { findings: onTasks, ruleCount: runnable };
  const input = {
    plan,
    tasks,
    tasksSheet: table.sheet,
    settings: reading.snapshot.settings.appendix,
    hasAppendix: appendix !== null || reading.appendixSheet !== null,
    appendix,
    today,
  };
  const onPlan = [
    ...(yield* part(runRulesInSteps(planRules, input, run), 0.9, 0.95)),
    ...(yield* part(runRulesInSteps(appendixRules, input, run), 0.95, 1)),
  ];
  return {
    findings: [...onTasks, ...onPlan],
    ruleCount: runnable + planRules.length + appendixRules.length,
  };
}
