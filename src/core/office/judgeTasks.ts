import type { Finding } from '../rules/finding';
import { planRuleInput, taskRuleInput } from '../rules/ruleInputs';
import { runTaskRules } from '../rules/tasks/runTaskRules';
import type { SheetDraft } from '../sheets/sheetDraft';
import type { Table } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';
import type { Work } from '../work/work';
import { readTasks } from '../tasks/readTasks';
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
  /** What nobody need act on. */
  readonly facts: readonly Finding[];
  readonly ruleCount: number;
}

/** The tasks of a table, with plan items and bodies resolved, read once however many papers ask for them. Bit by bit. */
export function tasksOf(office: Office, table: Table<TaskField>, today: IsoDate): Work<readonly Task[]> {
  return readOnce(office, { table, today });
}

const readOnce = oncePerOffice(
  (
    { plan, dictionary, snapshot }: Office,
    { table, today }: { readonly table: Table<TaskField>; readonly today: IsoDate },
  ) =>
    readTasks(table, {
      plan,
      dictionary,
      links: snapshot.settings.links,
      fallbackYear: taskYear(table, { plan, today }),
    }),
  ({ table, today }) => JSON.stringify([table.sheet, table.headerLastRow, today]),
);

/** Runs every rule on tasks, plan and appendix that can run; without a plan those that need one stay out. Bit by bit. */
export function* judgeTasks(judging: TaskJudging): Work<Judged> {
  const { office, table, tasks, appendix, today } = judging;
  const { plan, law, snapshot, own } = office;
  const onTasks = taskRuleInput({
    plan,
    table,
    tasks,
    dictionary: office.dictionary,
    choice: office.tasks.choice,
    today,
  });
  const onPlan =
    plan === null
      ? null
      : planRuleInput({
          plan,
          law: law.book,
          tasks,
          tasksSheet: table.sheet,
          settings: snapshot.settings.appendix,
          appendix,
          existing: own.appendixSheet,
          today,
        });
  const { findings, facts, rules } = yield* runTaskRules(onTasks, onPlan);
  return { findings, facts, ruleCount: rules.length };
}
