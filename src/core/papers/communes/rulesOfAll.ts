import type { Severity } from '../../rules/finding';
import type { CheckedCommune } from './checkedCommune';

/** What one rule found in all workbooks, of one severity. */
export interface RuleOfAll {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
  /** Workbooks in which it found something. */
  readonly workbooks: number;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings by rule and severity: the gravest first, then what most workbooks have, then by the rule's id. */
export function countByRule(communes: readonly CheckedCommune[]): readonly RuleOfAll[] {
  const counts = new Map<string, RuleOfAll>();
  for (const one of communes) {
    if (one.kind === 'failed') continue;
    for (const { rule, severity, findings } of one.figures.rules) {
      const key = `${rule} ${severity}`;
      const before = counts.get(key) ?? { rule, severity, findings: 0, workbooks: 0 };
      counts.set(key, {
        ...before,
        findings: before.findings + findings,
        workbooks: before.workbooks + 1,
      });
    }
  }
  return [...counts.values()].sort(
    (one, other) =>
      gravity[one.severity] - gravity[other.severity] ||
      other.workbooks - one.workbooks ||
      other.findings - one.findings ||
      (one.rule < other.rule ? -1 : 1),
  );
}
