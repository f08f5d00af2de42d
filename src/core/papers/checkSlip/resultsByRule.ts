import { countBySeverity } from '../../rules/engine';
import { placesOf, type Finding, type FindingPlace, type Severity } from '../../rules/finding';
import { rankOf } from '../../rules/severities';

/** Where the findings of a rule stand on one sheet. */
export interface ResultPlace {
  readonly sheet: string;
  /** Counted from 1, ascending, each once; empty: the whole sheet. */
  readonly rows: readonly number[];
  /** For each of these rows whom it is about; "" where the finding is about nobody. */
  readonly who: readonly string[];
  /** How many rows are not named. */
  readonly more: number;
}

/** What one rule came to. */
export interface RuleResult {
  readonly rule: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly places: readonly ResultPlace[];
  /** The articles that its findings rest on, each once. */
  readonly citations: readonly string[];
}

/** Rows that are named for each rule and sheet: a reader looks them up, a hundred would only fill the paper. */
const mostRows = 12;

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
      citations: [...new Set(found.flatMap(({ basis }) => (basis === undefined ? [] : [basis.citation])))],
      worst: worst(found),
    }))
    .sort((one, other) => one.worst - other.worst || (one.rule < other.rule ? -1 : 1))
    .map(({ rule, counts, places, citations }) => ({ rule, counts, places, citations }));
}

function worst(findings: readonly Finding[]): number {
  return findings.reduce((least, { severity }) => Math.min(least, rankOf(severity)), rankOf('info'));
}

function rowsOf(findings: readonly Finding[]): readonly ResultPlace[] {
  const bySheet = new Map<string, Map<number, string>>();
  for (const finding of findings) {
    // of several places the first is the one whose nominee is named
    for (const [at, where] of placesOf(finding).entries()) {
      const place = placeOf(where);
      if (place === null) continue;
      const rows = bySheet.get(place.sheet) ?? new Map<number, string>();
      const who = at === 0 ? nameIn(finding) : '';
      if (place.row !== null) rows.set(place.row + 1, who || (rows.get(place.row + 1) ?? ''));
      bySheet.set(place.sheet, rows);
    }
  }
  return [...bySheet].map(([sheet, rows]) => {
    const sorted = [...rows].sort(([one], [other]) => one - other);
    const named = sorted.slice(0, mostRows);
    return {
      sheet,
      rows: named.map(([row]) => row),
      who: named.map(([, who]) => who),
      more: Math.max(0, sorted.length - mostRows),
    };
  });
}

/** The nominee's name without the unit, which stands in the same row. */
function nameIn({ data }: Finding): string {
  const [name = ''] = String(data['who'] ?? '').split(' – ');
  return name;
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
