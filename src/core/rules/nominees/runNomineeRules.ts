import { part, type Work } from '../../work/work';
import { joinedReports, runRules, type RuleReport } from '../engine';
import type { NomineeRuleInput } from '../nomineeInputs';
import { mendingRules, reminderRules } from './index';
import { nomineesPerSlice, nomineeRun } from './nomineeRun';

/** Runs every rule on nomination lists, those that only remind last. What is wrong with the plan is told by its own check. */
export function* runNomineeRules(input: NomineeRuleInput): Work<RuleReport> {
  const run = nomineeRun(input, { sliceSize: nomineesPerSlice });
  const mending = yield* part(runRules(mendingRules, input, run), 0, 0.99);
  const reminders = yield* part(runRules(reminderRules, input, run), 0.99, 1);
  return joinedReports([mending, reminders]);
}
