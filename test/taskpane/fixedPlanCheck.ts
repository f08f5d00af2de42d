import { atOnce } from '../../src/core/work/work';
import type { PlanCheck } from '../../src/core/office/planCheck';
import { usualDuties } from '../../src/core/plan/recurringDuties';
import type { Finding } from '../../src/core/rules/finding';
import { keyFindings } from '../../src/core/rules/findingKey';
import { samplePlan } from '../core/rules/samplePlan';

/** What is wrong with the plan of the sheet: a day that does not exist, and a slip with its fix. */
export const planFindings: readonly Finding[] = [
  {
    rule: 'VB-02',
    messageId: 'noSuchDay',
    severity: 'error',
    where: { kind: 'cell', cell: { sheet: 'Kế hoạch', row: 14, column: 2 } },
    field: null,
    data: { printed: 'ngày 32 tháng 01 năm 2026' },
  },
  {
    rule: 'ND-03',
    messageId: 'misspelled',
    severity: 'info',
    where: { kind: 'cell', cell: { sheet: 'Kế hoạch', row: 22, column: 2 } },
    field: null,
    data: { wrong: 'khen thường', right: 'khen thưởng', text: 'Xét khen thường hằng tháng', item: 'II.2' },
    fix: {
      cell: { sheet: 'Kế hoạch', row: 22, column: 2 },
      from: 'Xét khen thường hằng tháng',
      to: 'Xét khen thưởng hằng tháng',
    },
  },
  {
    rule: 'ND-01',
    messageId: 'missing',
    severity: 'info',
    where: { kind: 'cell', cell: { sheet: 'Kế hoạch', row: 18, column: 2 } },
    field: null,
    data: { duty: 'registration', name: '' },
  },
];

/** A check of the plan that found exactly these. */
export function planCheckWith(findings: readonly Finding[], over: Partial<PlanCheck> = {}): PlanCheck {
  return {
    plan: samplePlan,
    planSheet: 'Kế hoạch',
    findings: atOnce(keyFindings(findings, () => null)).map((one) => ({
      ...one,
      mustBeMended: one.severity === 'error',
    })),
    ignored: [],
    facts: [],
    ruleCount: 16,
    marks: [],
    duties: usualDuties,
    ...over,
  };
}

/** The same with its marks on the outline. */
export const planWithFindings: PlanCheck = planCheckWith(planFindings, {
  marks: [
    { line: { kind: 'date', at: 0 }, count: 1, gravest: 'error' },
    { line: { kind: 'item', at: 1 }, count: 1, gravest: 'info' },
    { line: { kind: 'part', at: 1 }, count: 1, gravest: 'info' },
  ],
});
