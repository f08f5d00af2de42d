import { failed, done, type Outcome } from '../work/outcome';
import { part, type Work } from '../work/work';
import { judgeNominees, type NomineeJudging } from './judgeNominees';
import type { NomineeCheck } from './nomineeCheck';
import { chosenTaskTable, hasLists, type Office } from './office';
import { planCheck } from './planCheck';
import type { Task } from '../tasks/task';
import type { OpenFinding } from './setAside';
import { taskCheck } from './taskCheck';

/** What is open in an office, by what was checked; no two checks tell the same. */
export interface OpenFindings {
  readonly ofPlan: readonly OpenFinding[];
  readonly ofTasks: readonly OpenFinding[];
  readonly ofLists: readonly OpenFinding[];
  /** Whose rows findings point to. */
  readonly nominees: NomineeCheck['nominees'];
  readonly tasks: readonly Task[];
}

/**
 * Checks plan, tasks and lists, as far as they are there, for a paper that tells of all of them. Fails where there are neither tasks nor lists. Bit by bit.
 */
export function* openFindings(office: Office, asked: NomineeJudging): Work<Outcome<OpenFindings>> {
  const chosen = chosenTaskTable(office);
  const { snapshot, plan } = office;
  if (!hasLists(office) && !chosen.ok) {
    return snapshot.grids.length === 0 ? chosen : failed({ reason: 'noNomineeList' });
  }
  const lists = hasLists(office) ? yield* part(judgeNominees(office, asked), 0, 0.6) : null;
  const tasks = chosen.ok ? yield* part(taskCheck(office, chosen.value, asked.today), 0.6, 0.9) : null;
  const ofPlan = plan === null ? null : yield* part(planCheck(office, plan, asked.today), 0.9, 1);
  return done({
    ofPlan: ofPlan?.findings ?? [],
    ofTasks: tasks?.findings ?? [],
    ofLists: lists?.findings ?? [],
    nominees: lists?.nominees ?? [],
    tasks: tasks?.tasks ?? [],
  });
}
