import { currentLawBook } from '../../../src/core/law/currentBook';
import { citationRules, planRules } from '../../../src/core/rules/plan';
import type { CitationRuleInput, PlanRuleInput } from '../../../src/core/rules/ruleInputs';
import { usualDuties } from '../../../src/core/plan/recurringDuties';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { foundBy } from './found';
import { day, inShort } from './taskSheet';
import { caseRows } from './caseRows';
import { citing, paperTables } from './paperTables';

test.each(caseRows(paperTables))('%s', (_name, rule, { plan, expected }) => {
  const input: PlanRuleInput = {
    plan,
    law: currentLawBook(),
    tasks: null,
    tasksSheet: null,
    settings: defaultAppendixSettings,
    duties: usualDuties,
    hasAppendix: false,
    appendix: null,
    today: day('2026-03-02'),
  };
  const rules = planRules.filter(({ meta }) => meta.id === rule);
  expect(inShort(foundBy<PlanRuleInput>(rules, input))).toEqual(expected);
});

test.each([
  // the successor had ended too by the plan's day: the one after it is named
  ['2025-07-01', '72/2025/QH15'],
  ['2025-03-01', '65/2025/QH15'],
])('on %s instead of the law of 2015: %s', (date, instead) => {
  const plan = citing(date, ['Luật số 77/2015/QH13', '77/2015/QH13']);
  const found = foundBy<CitationRuleInput>(citationRules, { plan, law: currentLawBook(), today: day(date) });
  expect(found.map(({ rule, data }) => [rule, data['instead']])).toEqual([['CC-01', instead]]);
});
