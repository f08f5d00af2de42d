import { part, type Work } from '../../work/work';
import { joinedReports, runRules, type RuleReport } from '../engine';
import type { NomineeRuleInput } from '../nomineeInputs';
import { mendingRules, reminderRules } from './index';
import { nomineeRun } from './nomineeRun';
import { mostRowsRemembered } from '../../sheets/rowAnswers';

/** Rows that a rule looks at in one go; where one of them changes, all of them are judged anew. */
const rowsPerSlice = 50;

/** The same of lists that are too long to be followed: less is worked out once for each slice. */
const rowsPerLongSlice = 1000;

/** Runs every rule on nomination lists, those that only remind last. What is wrong with the plan is told by its own check. */
export function* runNomineeRules(input: NomineeRuleInput): Work<RuleReport> {
  const isLong = input.nominees.length > mostRowsRemembered;
  const sliceSize = isLong ? rowsPerLongSlice : rowsPerSlice;
  const run = yield* part(nomineeRun(input, { sliceSize }), 0, 0.1);
  const mending = yield* part(runRules(mendingRules, input, run), 0.1, 0.99);
  const reminders = yield* part(runRules(reminderRules, input, run), 0.99, 1);
  return joinedReports([mending, reminders]);
}
