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
import type { Office } from './office';
import { oncePerOffice } from './oncePerOffice';

/** What is needed to judge the tasks of a table. */
export interface TaskJudging {
  readonly office: Office;
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

/** The tasks of a table, with plan items and bodies resolved, read once however many papers ask for them. In steps. */
export function tasksOf(office: Office, table: Table<TaskField>, today: IsoDate): Steps<readonly Task[]> {
  return readOnce(office, { table, today });
}

const readOnce = oncePerOffice(
  (
    { plan, dictionary, snapshot }: Office,
    { table, today }: { readonly table: Table<TaskField>; readonly today: IsoDate },
  ) =>
    readTasksInSteps(table, {
      plan,
      dictionary,
      links: snapshot.settings.links,
      fallbackYear: taskYear(table, { plan, today }),
    }),
  ({ table, today }) => JSON.stringify([table.sheet, table.headerLastRow, today]),
);

/** Runs every rule on tasks, plan and appendix that can run; without a plan those that need one stay out. In steps. */
export function* judgeInSteps(judging: TaskJudging): Steps<Judged> {
  const { office, table, tasks, appendix, today } = judging;
  const { plan } = office;
  const { choice } = office.tasks;
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
    settings: office.snapshot.settings.appendix,
    law: office.law.book,
    hasAppendix: appendix !== null || office.own.appendixSheet !== null,
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
