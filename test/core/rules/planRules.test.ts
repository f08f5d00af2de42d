import { currentLawBook } from '../../../src/core/law/currentBook';
import { appendixRules } from '../../../src/core/rules/appendix';
import { planRules } from '../../../src/core/rules/plan';
import type { PlanRuleInput } from '../../../src/core/rules/ruleInputs';
import { usualDuties } from '../../../src/core/plan/recurringDuties';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { foundBy } from './found';
import { planWith, samplePlan } from './samplePlan';
import { day, inShort } from './taskSheet';
import { caseRows } from './caseRows';
import { appendixTables, covered, gaps, type AppendixCase } from './appendixTables';

describe('rules on the plan and its appendix', () => {
  test.each(caseRows<AppendixCase>(appendixTables))('%s', (_name, rule, one) => {
    const input: PlanRuleInput = {
      plan: one.plan ?? samplePlan,
      law: currentLawBook(),
      tasks: covered,
      tasksSheet: 'NV',
      settings: defaultAppendixSettings,
      duties: usualDuties,
      hasAppendix: true,
      appendix: null,
      today: day('2026-03-02'),
      ...one.over,
    };
    const rules = [...planRules, ...appendixRules].filter(({ meta }) => meta.id === rule);
    expect(inShort(foundBy<PlanRuleInput>(rules, input))).toEqual(one.expected);
  });

  test('the finding on the note line names what is missing', () => {
    const input: PlanRuleInput = {
      plan: planWith({ number: null, date: null }),
      law: currentLawBook(),
      tasks: null,
      tasksSheet: null,
      settings: defaultAppendixSettings,
      duties: usualDuties,
      hasAppendix: true,
      appendix: null,
      today: day('2026-03-02'),
    };
    const found = foundBy<PlanRuleInput>(appendixRules, input);
    expect(found.find(({ rule }) => rule === 'PL-03')?.data['missing']).toBe('number,date');
  });

  test('unfinished rows and items without a row are counted', () => {
    const input = {
      plan: samplePlan,
      law: currentLawBook(),
      tasks: gaps,
      tasksSheet: 'NV',
      settings: defaultAppendixSettings,
      duties: usualDuties,
      hasAppendix: true,
      appendix: null,
      today: day('2026-03-02'),
    };
    const found = foundBy<PlanRuleInput>(appendixRules, input);
    expect(found.map(({ rule, data }) => [rule, data])).toEqual([
      ['PL-05', { count: 2, total: 3 }],
      ['PL-06', { items: 'II.2, II.3', count: 2 }],
    ]);
  });
});
