import { countBySeverity } from '../../rules/engine';
import { placesOf, type Finding, type FindingPlace, type Severity } from '../../rules/finding';

/** Where the findings of a rule stand on one sheet. */
export interface ResultPlace {
  readonly sheet: string;
  /** Counted from 1, ascending, each once; empty: the whole sheet. */
  readonly rows: readonly number[];
  /** How many rows are not named. */
  readonly more: number;
}

/** What one rule came to. */
export interface RuleResult {
  readonly rule: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly places: readonly ResultPlace[];
}

/** Rows that are named for each rule and sheet: a reader looks them up, a hundred would only fill the paper. */
const mostRows = 12;
const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings gathered by rule: rules with errors first, then with warnings, each group by its id. */
export function resultsByRule(findings: readonly Finding[]): readonly RuleResult[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known === undefined) byRule.set(finding.rule, [finding]);
    else known.push(finding);
  }
  return [...byRule]
    .map(([rule, found]) => ({
      rule,
      counts: countBySeverity(found),
      places: rowsOf(found),
      worst: worst(found),
    }))
    .sort((one, other) => one.worst - other.worst || (one.rule < other.rule ? -1 : 1))
    .map(({ rule, counts, places }) => ({ rule, counts, places }));
}

function worst(findings: readonly Finding[]): number {
  return findings.reduce((least, { severity }) => Math.min(least, gravity[severity]), gravity.info);
}

function rowsOf(findings: readonly Finding[]): readonly ResultPlace[] {
  const bySheet = new Map<string, Set<number>>();
  for (const where of findings.flatMap(placesOf)) {
    const place = placeOf(where);
    if (place === null) continue;
    const rows = bySheet.get(place.sheet) ?? new Set<number>();
    if (place.row !== null) rows.add(place.row + 1);
    bySheet.set(place.sheet, rows);
  }
  return [...bySheet].map(([sheet, rows]) => {
    const sorted = [...rows].sort((one, other) => one - other);
    return { sheet, rows: sorted.slice(0, mostRows), more: Math.max(0, sorted.length - mostRows) };
  });
}

function placeOf(where: FindingPlace): { readonly sheet: string; readonly row: number | null } | null {
  switch (where.kind) {
    case 'cell':
      return where.cell;
    case 'row':
      return where;
    case 'sheet':
      return { sheet: where.sheet, row: null };
    case 'planItem':
    case 'plan':
      return null;
  }
}
