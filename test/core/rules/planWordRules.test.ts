import { currentLawBook } from '../../../src/core/law/currentBook';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { usualDuties } from '../../../src/core/plan/recurringDuties';
import { planRules } from '../../../src/core/rules/plan';
import { misspelledTerms } from '../../../src/core/rules/plan/misspelledTerms';
import type { PlanRuleInput } from '../../../src/core/rules/ruleInputs';
import { corrected } from '../../../src/core/text/misspelt';
import { foundBy } from './found';
import { caseRows } from './caseRows';
import { planWordTables, type PlanWordCase } from './planWordTables';
import { day, inShort } from './taskSheet';

function found(rule: string, { plan, over }: Pick<PlanWordCase, 'plan' | 'over'>) {
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
    ...over,
  };
  return foundBy<PlanRuleInput>(
    planRules.filter(({ meta }) => meta.id === rule),
    input,
  );
}

test.each(caseRows<PlanWordCase>(planWordTables))('%s', (_name, rule, one) => {
  expect(inShort(found(rule, one))).toEqual(one.expected);
});

test('missing duties are named: usual ones by their id, own ones by their name', () => {
  const [, , , own] = planWordTables['ND-01'];
  if (own === undefined) throw new Error('no case of own duties');
  expect(found('ND-01', own).map(({ data }) => data)).toEqual([
    { duty: 'yearEndReview', name: '' },
    { duty: '', name: 'Kiện toàn Hội đồng' },
  ]);
});

test.each([
  ['Công tác khen thường năm 2026', 'Công tác khen thưởng năm 2026'],
  ['PHONG TRÀO THI YÊU NƯỚC', 'PHONG TRÀO THI ĐUA YÊU NƯỚC'],
  ['Sang kiến cấp cơ sở; Khen thuởng', 'Sáng kiến cấp cơ sở; Khen thưởng'],
  ['UBND tỉnh Hưng yên và tỉnh Quảng ngãi', 'UBND tỉnh Hưng Yên và tỉnh Quảng Ngãi'],
  ['hoàn thành xuất xắc', 'hoàn thành xuất sắc'],
  ['khen  thường', 'khen thưởng'],
])('%s becomes %s, and nothing is left', (wrong, right) => {
  const mended = corrected(wrong, misspelledTerms(wrong));
  expect(mended).toBe(right);
  expect(misspelledTerms(mended)).toEqual([]);
});
