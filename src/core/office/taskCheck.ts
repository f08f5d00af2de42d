import { taskLoad, type TaskLoad } from '../counting/taskLoad';
import type { Plan } from '../plan/plan';
import { keyFindings } from '../rules/findingKey';
import type { Finding } from '../rules/finding';
import { worstFirst } from '../rules/tasks/worstFirst';
import { keyOfRows } from '../rules/keyOfRows';
import type { Table } from '../sheets/table';
import type { ProposedLink } from '../tasks/proposeLinks';
import { proposeLinks } from '../tasks/proposeLinks';
import type { TaskFix, TaskQuestion } from '../tasks/fixes/taskFix';
import type { Task } from '../tasks/task';
import type { IsoDate } from '../time/isoDate';
import type { TaskField } from '../vocabulary/taskFields';
import { part, type Work } from '../work/work';
import { judgeTasks, tasksOf } from './judgeTasks';
import type { Office } from './office';
import { officeView, type OfficeView } from './officeView';
import { onPlanSheet } from './onPlanSheet';
import { setAside, type IgnoredItem, type OpenFinding } from './setAside';
import { tableSummaries, type TableSummary } from './tableSummary';

/** What a check of the tasks found; what is wrong with the plan itself is told by its own check. */
export interface TaskCheck {
  readonly view: OfficeView;
  readonly plan: Plan | null;
  readonly table: Table<TaskField>;
  /** The same table, and those that are read along with it, in short. */
  readonly summaries: readonly TableSummary[];
  readonly tasks: readonly Task[];
  /** Open findings on tasks and appendix, each with the key under which it may be set aside. */
  readonly findings: readonly OpenFinding[];
  readonly ignored: readonly IgnoredItem[];
  /** What is overdue and what is near, and the load by body and month, as the summaries count it. */
  readonly deadlines: TaskLoad;
  /** Cells with one honest answer, and cells that a person must decide. */
  readonly fixes: readonly TaskFix[];
  readonly questions: readonly TaskQuestion[];
  /** What is told so that it is known; nobody need act on it. */
  readonly facts: readonly Finding[];
  /** Plan items that tasks without one probably belong to; taken only when the person says so. */
  readonly proposedLinks: readonly ProposedLink[];
  /** Number of rules that ran. */
  readonly ruleCount: number;
  readonly hiddenRows: number;
  /** Sheets that were too large to read. */
  readonly tooLarge: readonly string[];
  /** Sheets that were read without their merged areas. */
  readonly unreadMerges: readonly string[];
}

/** Judges the tasks of a table that was chosen. Bit by bit. */
export function* taskCheck(office: Office, table: Table<TaskField>, today: IsoDate): Work<TaskCheck> {
  const { plan, snapshot, own } = office;
  const tasks = yield* part(tasksOf(office, table, today), 0, 0.3);
  const judged = yield* part(
    judgeTasks({ office, table, tasks, appendix: null, ofPlan: 'apart', today }),
    0.3,
    1,
  );
  const { open, ignored } = setAside(
    yield* keyFindings(judged.findings, keyOfRows(tasks)),
    snapshot.settings,
  );
  // items of the plan are looked up on its sheet only now: the keys stay when rows move
  const placed = <Found extends Finding>(finding: Found): Found =>
    plan === null ? finding : onPlanSheet(plan, finding, own.planLines).finding;
  return {
    view: officeView(office),
    plan,
    table,
    summaries: tableSummaries(office, table),
    tasks,
    // no standard stands behind the tasks: what must be mended are the errors
    findings: worstFirst(open).map((finding) => ({
      ...placed(finding),
      mustBeMended: finding.severity === 'error',
    })),
    ignored: ignored.map((item) => ({ ...item, finding: placed(item.finding) })),
    deadlines: yield* taskLoad(tasks, today),
    fixes: judged.fixes.fixes,
    questions: judged.fixes.questions,
    facts: judged.facts,
    ruleCount: judged.ruleCount,
    proposedLinks: plan === null ? [] : proposeLinks(tasks, plan),
    hiddenRows: tasks.filter(({ isHidden }) => isHidden).length,
    tooLarge: snapshot.tooLarge,
    unreadMerges: snapshot.unreadMerges,
  };
}
