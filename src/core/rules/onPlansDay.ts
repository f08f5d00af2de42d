import type { Plan } from '../plan/plan';
import type { IsoDate } from '../time/isoDate';
import type { RuleRun } from './engine';
import type { Finding } from './finding';
import type { RuleMeta } from './rule';

/**
 * How rules on tasks, the plan and its appendix are run: by the plan's own day (without one, today), each on the whole
 * input. A rule of low confidence says at most "warning".
 */
export function onPlansDay<Input extends { readonly plan: Plan | null; readonly today: IsoDate }>(
  input: Input,
): RuleRun<Input> {
  const day = input.plan?.document.date ?? input.today;
  return {
    dayOf: () => day,
    temper: byConfidence,
    slices: () => [input],
    known: () => null,
    keep: () => undefined,
  };
}

function byConfidence(finding: Finding, { confidence }: RuleMeta): Finding {
  return confidence === 'L' && finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}
