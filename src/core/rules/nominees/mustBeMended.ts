import type { Finding } from '../finding';
import { nomineeRules } from './index';

/**
 * True where the list cannot go up as it stands: an error, or a warning of a rule that speaks of a standard which the
 * row's own data contradict. What another reading of the same columns, or a way that
 * no column can judge, would let pass is to be looked at, no more.
 */
export function mustBeMended({ rule, severity, data }: Pick<Finding, 'rule' | 'severity' | 'data'>): boolean {
  if (severity === 'error') return true;
  return severity === 'warning' && rulesOfStandards.has(rule) && data['inDoubt'] !== 'yes';
}

const rulesOfStandards: ReadonlySet<string> = new Set(
  nomineeRules.filter(({ meta }) => meta.isStandard).map(({ meta }) => meta.id),
);
