import type { IsoDate } from '../../time/isoDate';
import type { Nominee } from '../../nominees/nominee';
import type { LawOnDay } from '../../law/lawOnDay';
import { runRules } from '../engine';
import type { Finding } from '../finding';
import type { NomineeRule, NomineeRuleInput } from '../nomineeInputs';
import type { RuleMeta } from '../rule';

/** The day that a rule goes by; plain logic goes by today, which no such rule looks at. */
export function dayOf(rule: NomineeRule, input: NomineeRuleInput): IsoDate {
  switch (rule.meta.goesBy) {
    case 'review':
      return input.reviewDay;
    case 'decision':
      return input.decisionDay.date;
    case 'paper':
      return input.paperDay;
    case 'none':
      return input.today;
  }
}

/** Runs the rules that are in force, each on the day that it goes by, and gathers what they found in sheet order. */
export function runNomineeRules(rules: readonly NomineeRule[], input: NomineeRuleInput): readonly Finding[] {
  return inSheetOrder(
    [...nomineeRuleSteps(rules, input, { sliceSize: input.nominees.length })].flat(),
    input,
  );
}

/**
 * The same in steps, for long lists: each yields what one rule found on at most `sliceSize` nominees (cut between
 * rows), or on the whole list where the rule needs it. Hand all findings to `inSheetOrder` at the end.
 */
export function* nomineeRuleSteps(
  rules: readonly NomineeRule[],
  input: NomineeRuleInput,
  { sliceSize }: { readonly sliceSize: number },
): Generator<readonly Finding[]> {
  const slices = slicesOf(input.nominees, sliceSize).map((nominees) => ({ ...input, nominees }));
  for (const rule of rules) {
    if (!isInForce(rule, dayOf(rule, input)) || (rule.meta.needsPlan && input.plan === null)) continue;
    const parts = rule.meta.scope === 'nominee' ? slices : [input];
    for (const part of parts) yield rule.check(part).map((finding) => tempered(finding, rule, input));
  }
}

/** Findings from top to bottom of each sheet, as the engine orders them. */
export function inSheetOrder(findings: readonly Finding[], { today }: NomineeRuleInput): readonly Finding[] {
  return runRules([{ meta: gatherer, check: () => findings }], null, { hasPlan: true, on: today });
}

const gatherer: RuleMeta = {
  id: 'all',
  looksAt: 'nominees',
  severity: 'error',
  source: 'the rules themselves',
  confidence: 'H',
  messages: [],
  needsPlan: false,
};

/** Slices of about the size, never between two awards of one row. */
function slicesOf(nominees: readonly Nominee[], size: number): readonly (readonly Nominee[])[] {
  const slices: (readonly Nominee[])[] = [];
  let from = 0;
  while (from < nominees.length) {
    let end = Math.min(nominees.length, from + Math.max(1, size));
    while (end < nominees.length && nominees[end]?.row === nominees[end - 1]?.row) end += 1;
    slices.push(nominees.slice(from, end));
    from = end;
  }
  return slices;
}

function isInForce({ meta }: NomineeRule, day: IsoDate): boolean {
  return (meta.from === undefined || meta.from <= day) && (meta.until === undefined || day <= meta.until);
}

/**
 * At most a warning where the entry that a finding rests on has low confidence; and, where a rule that falls with the
 * Law names no entry, from the day on which an amendment is in force whose text has not been read.
 */
function tempered(finding: Finding, rule: NomineeRule, input: NomineeRuleInput): Finding {
  if (finding.severity !== 'error') return finding;
  const isUnsure =
    finding.basis === undefined
      ? rule.meta.restsOnLaw && lawOn(rule, input).notices.length > 0
      : finding.basis.confidence === 'L';
  return isUnsure ? { ...finding, severity: 'warning' } : finding;
}

function lawOn(rule: NomineeRule, { law }: NomineeRuleInput): LawOnDay {
  if (rule.meta.goesBy === 'review') return law.standards;
  return rule.meta.goesBy === 'paper' ? law.paper : law.decision;
}
