import { part, type Work } from '../../work/work';
import { joinedReports, runRules, type RuleReport } from '../engine';
import type { NomineeRuleInput } from '../nomineeInputs';
import { onPlansDay } from '../onPlansDay';
import { citationRules } from '../plan/index';
import { mendingRules, reminderRules } from './index';
import { nomineesPerSlice, nomineeRun } from './nomineeRun';

/**
 * Runs every rule on nomination lists, those that only remind last, and where there is a plan those on the papers that it cites: they stand behind
 * the lists too.
 */
export function* runNomineeRules(input: NomineeRuleInput): Work<RuleReport> {
  const run = nomineeRun(input, { sliceSize: nomineesPerSlice });
  const mending = yield* part(runRules(mendingRules, input, run), 0, 0.98);
  const reminders = yield* part(runRules(reminderRules, input, run), 0.98, 0.99);
  const lists = joinedReports([mending, reminders]);
  const { plan, book, today } = input;
  if (plan === null) return lists;
  const cited = { plan, law: book, today };
  return joinedReports([lists, yield* part(runRules(citationRules, cited, onPlansDay(cited)), 0.99, 1)]);
}
