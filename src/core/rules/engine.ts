import { atOnce, part, type Steps } from '../work/work';
import type { IsoDate } from '../time/isoDate';
import type { Finding, FindingPlace, Severity } from './finding';
import type { Rule, RuleMeta } from './rule';

/** What decides whether a rule runs at all. */
interface RunSettings {
  readonly hasPlan: boolean;
  /** The day that rules with from–until dates go by. */
  readonly on: IsoDate;
}

/**
 * Runs every rule that applies and gathers what they found, in the order of sheet places: rows and cells first from
 * top to bottom, then whole sheets, plan items and the plan. Knows no rule by name. A rule of low confidence says at
 * most "warning".
 */
export function runRules<Input>(
  rules: readonly Rule<Input>[],
  input: Input,
  settings: RunSettings,
): readonly Finding[] {
  return atOnce(runRulesInSteps(rules, input, settings));
}

/** The same, with a pause after every rule, and within those that take long. */
export function* runRulesInSteps<Input>(
  rules: readonly Rule<Input>[],
  input: Input,
  settings: RunSettings,
): Steps<readonly Finding[]> {
  const running = rules.filter(({ meta }) => applies(meta, settings));
  const whole = running.reduce((sum, rule) => sum + weightOf(rule), 0);
  const found: Finding[] = [];
  let passed = 0;
  for (const rule of running) {
    const from = passed / whole;
    passed += weightOf(rule);
    const said = yield* part(checkInSteps(rule, input), from, passed / whole);
    for (const finding of said) found.push(tempered(finding, rule.meta));
    yield passed / whole;
  }
  return found
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => comparePlaces(a.finding.where, b.finding.where) || a.index - b.index)
    .map(({ finding }) => finding);
}

/** Rules that pause within their check take about as long as this many others. */
const longRule = 20;

function weightOf<Input>(rule: Rule<Input>): number {
  return rule.checkInSteps === undefined ? 1 : longRule;
}

function* checkInSteps<Input>(rule: Rule<Input>, input: Input): Steps<readonly Finding[]> {
  return rule.checkInSteps === undefined ? rule.check(input) : yield* rule.checkInSteps(input);
}

function applies(meta: RuleMeta, settings: RunSettings): boolean {
  if (meta.needsPlan && !settings.hasPlan) return false;
  if (meta.from !== undefined && settings.on < meta.from) return false;
  return meta.until === undefined || settings.on <= meta.until;
}

function tempered(finding: Finding, meta: RuleMeta): Finding {
  return meta.confidence === 'L' && finding.severity === 'error'
    ? { ...finding, severity: 'warning' }
    : finding;
}

const kindOrder: Readonly<Record<FindingPlace['kind'], number>> = {
  sheet: 0,
  row: 1,
  cell: 1,
  planItem: 2,
  plan: 3,
};

function comparePlaces(a: FindingPlace, b: FindingPlace): number {
  const [rankA, rankB] = [kindOrder[a.kind], kindOrder[b.kind]];
  if (rankA !== rankB) return rankA - rankB;
  const [placeA, placeB] = [rowAndColumn(a), rowAndColumn(b)];
  if (placeA.sheet !== placeB.sheet) return placeA.sheet < placeB.sheet ? -1 : 1;
  return placeA.row - placeB.row || placeA.column - placeB.column;
}

function rowAndColumn(place: FindingPlace): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  if (place.kind === 'cell') return place.cell;
  if (place.kind === 'row') return { sheet: place.sheet, row: place.row, column: -1 };
  return { sheet: place.kind === 'sheet' ? place.sheet : '', row: -1, column: -1 };
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
