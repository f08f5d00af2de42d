import { rankOf } from '../../actions/saying/severities';
import type { Finding, FindingPlace, Severity } from '../../core/rules/finding';

/** By what findings are put together. */
export type Grouping = 'rule' | 'sheet' | 'unit';

/** What a group is of: a rule at one severity, a sheet (null: the plan), or a unit (null: nobody's). */
export type GroupOf =
  | { readonly by: 'rule'; readonly rule: string; readonly severity: Severity }
  | { readonly by: 'sheet'; readonly sheet: string | null }
  | { readonly by: 'unit'; readonly unit: string | null };

/** Findings that stand under one heading. */
export interface FindingGroup<One extends Finding = Finding> {
  readonly key: string;
  readonly of: GroupOf;
  readonly findings: readonly One[];
}

/** The unit of a finding, or null where it is of none. */
export type UnitOf = (finding: Finding) => string | null;

/**
 * Groups findings. By rule: gravest first, inside a group as they came. By sheet and unit: in the order in which they first
 * came, those of no sheet or unit last, inside a group down the rows. Linear, but for the sorting.
 */
export function groupFindings<One extends Finding>(
  findings: readonly One[],
  by: { readonly grouping: Grouping; readonly unitOf: UnitOf },
): readonly FindingGroup<One>[] {
  const { grouping, unitOf } = by;
  const groups = new Map<string, { readonly of: GroupOf; readonly findings: One[] }>();
  for (const finding of findings) {
    const of = groupOf(finding, grouping, unitOf);
    const key = keyOf(of);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { of, findings: [finding] });
    else group.findings.push(finding);
  }
  const all = [...groups].map(([key, group]) => ({ key, ...group }));
  if (grouping === 'rule') return all.sort((a, b) => byGravity(a.of, b.of));
  for (const { findings: own } of all) own.sort(downTheRows);
  return all.sort((a, b) => Number(isNobodys(a.of)) - Number(isNobodys(b.of)));
}

function groupOf(finding: Finding, grouping: Grouping, unitOf: UnitOf): GroupOf {
  if (grouping === 'sheet') return { by: 'sheet', sheet: sheetOf(finding.where) };
  if (grouping === 'unit') return { by: 'unit', unit: unitOf(finding) };
  return { by: 'rule', rule: finding.rule, severity: finding.severity };
}

function keyOf(of: GroupOf): string {
  if (of.by === 'rule') return `rule ${of.severity} ${of.rule}`;
  return of.by === 'sheet' ? `sheet ${of.sheet ?? ''}` : `unit ${of.unit ?? ''}`;
}

function isNobodys(of: GroupOf): boolean {
  return (of.by === 'sheet' && of.sheet === null) || (of.by === 'unit' && of.unit === null);
}

function byGravity(a: GroupOf, b: GroupOf): number {
  if (a.by !== 'rule' || b.by !== 'rule') return 0;
  return rankOf(a.severity) - rankOf(b.severity) || compareIds(a.rule, b.rule);
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function downTheRows(a: Finding, b: Finding): number {
  const [one, other] = [rowOf(a.where), rowOf(b.where)];
  return compareIds(one.sheet, other.sheet) || one.row - other.row || rankOf(a.severity) - rankOf(b.severity);
}

/** What is said of a whole sheet comes before its rows. */
function rowOf(where: FindingPlace): { readonly sheet: string; readonly row: number } {
  if (where.kind === 'cell') return where.cell;
  return where.kind === 'row' ? where : { sheet: sheetOf(where) ?? '', row: -1 };
}

/** The sheet that a place is on; null: it is in the plan. */
export function sheetOf(where: FindingPlace): string | null {
  switch (where.kind) {
    case 'cell':
      return where.cell.sheet;
    case 'row':
    case 'sheet':
      return where.sheet;
    case 'planItem':
    case 'plan':
      return null;
  }
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
