import type { Finding, Severity } from '../../core/rules/finding';

/** Findings of one rule and severity, in the order of the sheet. */
export interface FindingGroup<One extends Finding = Finding> {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly One[];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Groups findings by rule and severity: errors first, then warnings, then notes; inside a group as they came. */
export function groupFindings<One extends Finding>(findings: readonly One[]): readonly FindingGroup<One>[] {
  const groups = new Map<string, { rule: string; severity: Severity; findings: One[] }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const group = groups.get(key) ?? { rule: finding.rule, severity: finding.severity, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || compareIds(a.rule, b.rule));
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Groups of one severity; severities without findings are left out. */
export interface SeveritySection<One extends Finding = Finding> {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup<One>[];
}

/** The groups under their severities, gravest first. */
export function sections<One extends Finding>(findings: readonly One[]): readonly SeveritySection<One>[] {
  const groups = groupFindings(findings);
  return (['error', 'warning', 'info'] as const)
    .map((severity) => {
      const own = groups.filter((group) => group.severity === severity);
      return { severity, groups: own, count: own.reduce((sum, group) => sum + group.findings.length, 0) };
    })
    .filter(({ groups: own }) => own.length > 0);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** What became of the findings since the check before. */
export interface SinceLast {
  readonly fresh: number;
  readonly fixed: number;
  readonly left: number;
}

/** Compares two runs by what the findings say, not by their rows: a row that moved is the same finding. */
export function sinceLast(before: readonly Finding[], now: readonly Finding[]): SinceLast {
  const open = new Map<string, number>();
  for (const finding of before) open.set(identity(finding), (open.get(identity(finding)) ?? 0) + 1);
  let left = 0;
  for (const finding of now) {
    const known = open.get(identity(finding)) ?? 0;
    if (known === 0) continue;
    open.set(identity(finding), known - 1);
    left += 1;
  }
  return { fresh: now.length - left, fixed: before.length - left, left };
}

function identity({ rule, messageId, severity, field, data }: Finding): string {
  // where a name stands is told beside what is said of it
  const said = Object.entries(data).filter(([name]) => name !== 'cells' && name !== 'cellCount');
  return JSON.stringify([rule, messageId, severity, field, said]);
}

/** Tells one finding of a list from another: what it says, and where. */
export function findingKey(finding: Finding): string {
  return `${identity(finding)} ${JSON.stringify(finding.where)}`;
}
