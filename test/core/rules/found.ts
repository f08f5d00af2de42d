import type { Plan } from '../../../src/core/plan/plan';
import { runRules, type RuleReport } from '../../../src/core/rules/engine';
import type { Finding } from '../../../src/core/rules/finding';
import type { NomineeRule, NomineeRuleInput } from '../../../src/core/rules/nomineeInputs';
import { nomineeRules } from '../../../src/core/rules/nominees';
import { nomineeRun } from '../../../src/core/rules/nominees/nomineeRun';
import { onPlansDay } from '../../../src/core/rules/onPlansDay';
import type { Rule } from '../../../src/core/rules/rule';
import { inSheetOrder } from '../../../src/core/rules/sheetOrder';
import { atOnce } from '../../../src/core/work/work';
import type { IsoDate } from '../../../src/core/time/isoDate';

/** What rules on tasks, plan or appendix find, in one go; facts too. */
export function foundBy<Input extends { readonly plan: Plan | null; readonly today: IsoDate }>(
  rules: readonly Rule<Input>[],
  input: Input,
): readonly Finding[] {
  return saidBy(atOnce(runRules(rules, input, onPlansDay(input))));
}

/** What one rule on nomination lists finds, or all of them, in one go; facts too. */
export function foundOnLists(
  input: NomineeRuleInput,
  asked: { readonly rule: string | null; readonly sliceSize: number } = { rule: null, sliceSize: 1000 },
): readonly Finding[] {
  const all: readonly NomineeRule[] = nomineeRules;
  const rules = all.filter(({ meta }) => asked.rule === null || meta.id === asked.rule);
  return saidBy(atOnce(runRules(rules, input, atOnce(nomineeRun(input, asked)))));
}

function saidBy({ findings, facts }: RuleReport): readonly Finding[] {
  return inSheetOrder([...findings, ...facts]);
}
