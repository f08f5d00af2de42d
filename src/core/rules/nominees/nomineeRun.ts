import type { IsoDate } from '../../time/isoDate';
import type { Nominee } from '../../nominees/nominee';
import type { LawOnDay } from '../../law/lawOnDay';
import type { RuleRun } from '../engine';
import type { Finding } from '../finding';
import type { NomineeRuleInput, NomineeRuleMeta } from '../nomineeInputs';
import { underBindingLaw } from './evidence/bindingLaw';

/** Nominees that a rule looks at between two pauses: some milliseconds. */
export const nomineesPerSlice = 1000;

/**
 * How rules on nominees are run: each on the day that it goes by; on slices of whole rows where it judges each nominee
 * by itself, else on the whole list.
 */
export function nomineeRun(
  input: NomineeRuleInput,
  { sliceSize }: { readonly sliceSize: number },
): RuleRun<NomineeRuleInput, NomineeRuleMeta> {
  // the same slices for every rule: what rules look up is kept by them
  const slices = ofOneLaw(input).flatMap((part) =>
    slicesOf(part.nominees, sliceSize).map((nominees) => ({ ...part, nominees })),
  );
  return {
    dayOf,
    temper: tempered,
    slices: ({ scope }) => (scope === 'nominee' ? slices : [input]),
  };
}

/** The nominees parted by the Law that binds each: a list may hold what was handed in under two. Linear. */
function ofOneLaw(input: NomineeRuleInput): readonly NomineeRuleInput[] {
  const inputOf = underBindingLaw(input);
  const parts = new Map<NomineeRuleInput, Nominee[]>();
  for (const nominee of input.nominees) {
    const own = inputOf(nominee);
    const part = parts.get(own);
    if (part === undefined) parts.set(own, [nominee]);
    else part.push(nominee);
  }
  return [...parts].map(([own, nominees]) => ({ ...own, nominees }));
}

/** Plain logic goes by today, which no such rule looks at. */
function dayOf({ goesBy }: NomineeRuleMeta, input: NomineeRuleInput): IsoDate {
  switch (goesBy) {
    case 'review':
      return input.standardsDay;
    case 'decision':
      return input.decisionDay.date;
    case 'paper':
      return input.paperDay;
    case 'none':
      return input.today;
  }
}

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

/**
 * At most a warning where the entry that a finding rests on has low confidence; and, where a rule that falls with the
 * Law names no entry, from the day on which an amendment is in force whose text has not been read; and where a standard
 * was judged by the Law of the year's end although another was in force when it was decided.
 */
function tempered(finding: Finding, meta: NomineeRuleMeta, input: NomineeRuleInput): Finding {
  if (finding.severity !== 'error') return finding;
  const isUnsure =
    finding.basis === undefined
      ? meta.restsOnLaw && lawOn(meta, input).notices.length > 0
      : finding.basis.confidence === 'L';
  const isOfOtherLaw = input.isLawUnsure && meta.goesBy === 'review' && meta.restsOnLaw;
  return isUnsure || isOfOtherLaw ? { ...finding, severity: 'warning' } : finding;
}

function lawOn({ goesBy }: NomineeRuleMeta, { law }: NomineeRuleInput): LawOnDay {
  if (goesBy === 'review') return law.standards;
  return goesBy === 'paper' ? law.paper : law.decision;
}
