import type { Finding } from '../rules/finding';
import { taskRuleInput } from '../rules/ruleInputs';
import { runTaskRules } from '../rules/tasks/runTaskRules';
import type { SheetDraft } from '../sheets/sheetDraft';
import type { Table } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';
import { part, type Work } from '../work/work';
import { proposeTaskFixes } from '../tasks/fixes/proposeTaskFixes';
import type { ProposedTaskFixes } from '../tasks/fixes/taskFix';
import { readTasks } from '../tasks/readTasks';
import type { Task } from '../tasks/task';
import { taskYear } from '../tasks/taskYear';
import type { IsoDate } from '../time/isoDate';
import { planInputOf } from './judgePlan';
import type { Office } from './office';
import { oncePerOffice } from './oncePerOffice';

/** What is needed to judge the tasks of a table. */
export interface TaskJudging {
  readonly office: Office;
  readonly table: Table<TaskField>;
  readonly tasks: readonly Task[];
  /** The appendix as it will be written; null while tasks are only checked. */
  readonly appendix: SheetDraft | null;
  /** told: what the rules say of the plan itself too; apart: the plan's own check tells it. */
  readonly ofPlan: 'told' | 'apart';
  readonly today: IsoDate;
}

/** All that the rules say, and how many of them ran. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** What nobody need act on. */
  readonly facts: readonly Finding[];
  readonly ruleCount: number;
  /** Cells with one honest answer, and cells that a person must decide. */
  readonly fixes: ProposedTaskFixes;
}

/** What could be mended in the cells of the tasks. Bit by bit. */
function taskFixesOf(
  { plan, dictionary, bodies }: Office,
  { table, tasks, today }: Pick<TaskJudging, 'table' | 'tasks' | 'today'>,
): Work<ProposedTaskFixes> {
  const year = taskYear(table, { plan, today });
  return proposeTaskFixes(table, { tasks, plan, year, dictionary, officeBodies: bodies });
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

/** Runs every rule on tasks and appendix that can run, and where asked for those on the plan; without a plan those that need one stay out. Bit by bit. */
export function* judgeTasks(judging: TaskJudging): Work<Judged> {
  const { office, table, tasks, appendix, ofPlan, today } = judging;
  const { plan } = office;
  const fixes = yield* part(taskFixesOf(office, { table, tasks, today }), 0, 0.2);
  const onTasks = taskRuleInput({
    plan,
    table,
    tasks,
    dictionary: office.dictionary,
    choice: office.tasks.choice,
    ...fixes,
    today,
  });
  const ofTasks = { sheet: table.sheet, all: tasks };
  const onPlan = plan === null ? null : planInputOf(office, { plan, tasks: ofTasks, appendix, today });
  const { findings, facts, rules } = yield* part(runTaskRules(onTasks, onPlan, ofPlan), 0.2, 1);
  return { findings, facts, ruleCount: rules.length, fixes };
}
