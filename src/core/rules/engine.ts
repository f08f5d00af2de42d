import type { Plan } from '../plan/plan';
import type { IsoDate } from '../time/isoDate';
import { part, type Work } from '../work/work';
import type { Finding, Severity } from './finding';
import type { Rule, RuleMeta } from './rule';
import { inSheetOrder } from './sheetOrder';

/** How rules of one kind are run over an input. */
export interface RuleRun<Input, Meta extends RuleMeta = RuleMeta> {
  /** The day that a rule goes by on an input or a slice of it: it says whether the rule is in force there. */
  readonly dayOf: (meta: Meta, slice: Input) => IsoDate;
  /** A finding on a slice as grave as what it rests on allows. */
  readonly temper: (finding: Finding, meta: Meta, slice: Input) => Finding;
  /** What a rule looks at, one after the other: the whole input, or slices of it. */
  readonly slices: (meta: Meta) => readonly Input[];
  /** What a rule said before of the same slice; null: it is to be asked. */
  readonly known: (rule: Rule<Input, Meta>, slice: Input) => readonly Finding[] | null;
  /** Told what a rule said of a slice when it was asked. */
  readonly keep: (rule: Rule<Input, Meta>, slice: Input, said: readonly Finding[]) => void;
}

/** What rules came to. */
export interface RuleReport {
  /** What a person could act on. In sheet order. */
  readonly findings: readonly Finding[];
  /** What was told so that it is known, shares and such: messages that their rules call facts. In sheet order. */
  readonly facts: readonly Finding[];
  /** Ids of the rules that ran, in their order. */
  readonly rules: readonly string[];
}

/**
 * Runs every rule that applies and gathers what they found, in sheet order, with a pause after every slice that a
 * rule is asked about, after what it said before, and within checks that take long. Knows no rule by name.
 */
export function* runRules<Input extends { readonly plan: Plan | null }, Meta extends RuleMeta>(
  rules: readonly Rule<Input, Meta>[],
  input: Input,
  run: RuleRun<Input, Meta>,
): Work<RuleReport> {
  const running = rules.flatMap((rule) => {
    const { meta } = rule;
    const isInForce = (slice: Input) => applies(meta, input.plan, run.dayOf(meta, slice));
    const all = run.slices(meta);
    const slices = all.filter(isInForce);
    // with nothing to look at a rule has still been run
    return slices.length > 0 || (all.length === 0 && isInForce(input)) ? [{ rule, slices }] : [];
  });
  const whole = running.reduce((sum, { rule, slices }) => sum + rule.weight * slices.length, 0);
  const found: Finding[] = [];
  const facts: Finding[] = [];
  let passed = 0;
  const take = (said: readonly Finding[], meta: Meta, slice: Input): void => {
    for (const finding of said) {
      if (meta.facts.includes(finding.messageId)) facts.push(finding);
      else found.push(run.temper(finding, meta, slice));
    }
  };
  for (const { rule, slices } of running) {
    let hasKnown = false;
    for (const slice of slices) {
      const from = passed / whole;
      passed += rule.weight;
      const known = run.known(rule, slice);
      if (known !== null) {
        take(known, rule.meta, slice);
        hasKnown = true;
        continue;
      }
      const work = rule.check(slice);
      const said = 'next' in work ? yield* part(work, from, passed / whole) : work;
      run.keep(rule, slice, said);
      take(said, rule.meta, slice);
      yield passed / whole;
    }
    if (hasKnown) yield passed / whole;
  }
  return {
    findings: inSheetOrder(found),
    facts: inSheetOrder(facts),
    rules: running.map(({ rule }) => rule.meta.id),
  };
}

/** Whether a rule applies on the day that it goes by: the one place where this is decided. */
function applies({ needsPlan, from, until }: RuleMeta, plan: Plan | null, day: IsoDate): boolean {
  return (!needsPlan || plan !== null) && (from === null || from <= day) && (until === null || day <= until);
}

/** Several reports as one, in their order. */
export function joinedReports(reports: readonly RuleReport[]): RuleReport {
  return {
    findings: reports.flatMap(({ findings }) => findings),
    facts: reports.flatMap(({ facts }) => facts),
    rules: reports.flatMap(({ rules }) => rules),
  };
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
