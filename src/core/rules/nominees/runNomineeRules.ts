import type { IsoDate } from '../../time/isoDate';
import type { LawOnDay } from '../../law/lawBook';
import { runRules } from '../engine';
import type { Finding } from '../finding';
import type { NomineeRule, NomineeRuleInput } from '../nomineeInputs';

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
  const always = { hasPlan: input.plan !== null, on: input.today };
  const capped = rules
    .filter((rule) => isInForce(rule, dayOf(rule, input)))
    .map((rule) => ({
      meta: withoutDates(rule.meta),
      check: (given: NomineeRuleInput) => rule.check(given).map((finding) => tempered(finding, rule, given)),
    }));
  return runRules(capped, input, always);
}

function isInForce({ meta }: NomineeRule, day: IsoDate): boolean {
  return (meta.from === undefined || meta.from <= day) && (meta.until === undefined || day <= meta.until);
}

function withoutDates({ from: _from, until: _until, ...meta }: NomineeRule['meta']): NomineeRule['meta'] {
  return meta;
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
