import { communeOf } from '../core/office/communeOf';
import { judgeNominees } from '../core/office/judgeNominees';
import type { NomineeCheck } from '../core/office/nomineeCheck';
import { chosenTaskTable, hasLists, type Office } from '../core/office/office';
import type { LeftOutSheet } from '../core/office/otherSheets';
import { planCheck, type PlanCheck } from '../core/office/planCheck';
import { sampleSheets, type SampleSheet } from '../core/office/sampleSheets';
import { taskCheck, type TaskCheck } from '../core/office/taskCheck';
import { done, failed, type Outcome, type Problem } from '../core/work/outcome';
import { inSlices } from '../workbook/inSlices';
import { judgingOf, type NomineeRequest } from './checkNominees';
import { officeIsRead, readOffice } from './running/readOffice';
import { watching } from './running/watching';

/** Both kinds of tables of a workbook, and its plan, checked; null: it has none of that kind. A table is there at least. */
export interface OfficeCheck {
  readonly tasks: TaskCheck | null;
  readonly nominees: NomineeCheck | null;
  /** What is wrong with the plan itself; null: there is none. */
  readonly plan: PlanCheck | null;
  /** Sheets that nothing was read from, each with what it is. */
  readonly leftOut: readonly LeftOutSheet[];
  /** Sheets of invented data, and papers from them. */
  readonly sample: readonly SampleSheet[];
  /** The commune that the workbook itself names, with its kind; null: it names none. */
  readonly commune: string | null;
}

const tasksAreJudged = 0.5;
const listsAreJudged = 0.95;

/** Checks tasks, nomination lists and the plan from one reading: two batches (three where cells may be merged). */
export async function checkOffice(request: NomineeRequest): Promise<Outcome<OfficeCheck>> {
  const watch = watching(request);
  const read = await readOffice(request, watch, {
    cells: 'all',
    merges: ['tasks', 'lists'],
    alsoMergesOf: [],
  });
  if (!read.ok) return read;
  const office = read.value;
  const chosen = chosenTaskTable(office);
  if (!chosen.ok && !(hasLists(office) && saysNoTasks(chosen.problem)))
    return failed(nothingListed(office, chosen.problem));
  const stage = watch.stage({ from: officeIsRead, to: tasksAreJudged });
  const tasks = chosen.ok ? await inSlices(taskCheck(office, chosen.value, request.today), stage) : null;
  if (tasks?.ok === false) return failed(tasks.block);
  const judging = judgeNominees(office, judgingOf(request));
  const nominees = hasLists(office)
    ? await inSlices(judging, watch.stage({ from: tasksAreJudged, to: listsAreJudged }))
    : null;
  if (nominees?.ok === false) return failed(nominees.block);
  const plan =
    office.plan === null
      ? null
      : await inSlices(
          planCheck(office, office.plan, request.today),
          watch.stage({ from: listsAreJudged, to: 1 }),
        );
  if (plan?.ok === false) return failed(plan.block);
  return done({
    tasks: tasks?.value ?? null,
    nominees: nominees?.value ?? null,
    plan: plan?.value ?? null,
    leftOut: office.leftOut,
    sample: sampleSheets(office.snapshot),
    commune: communeOf(office, request.plan === undefined ? office.plan : null),
  });
}

/** The problem that there are no tasks, where there are no lists either: what was looked for is both. */
export function nothingListed({ leftOut }: Office, problem: Problem): Problem {
  if (problem.reason !== 'noTaskSheet') return problem;
  const forms = leftOut.filter(({ kind }) => kind === 'emptyForm').map(({ sheet }) => sheet);
  return { reason: 'nothingListed', forms };
}

const noTasks: ReadonlySet<Problem['reason']> = new Set([
  'noTaskSheet',
  'noTasks',
  'emptyWorkbook',
  'sheetsTooLarge',
]);

/** True for problems that only say that the workbook lists no tasks. */
export function saysNoTasks({ reason }: Problem): boolean {
  return noTasks.has(reason);
}
