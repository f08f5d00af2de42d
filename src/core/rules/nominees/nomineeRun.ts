import type { IsoDate } from '../../time/isoDate';
import type { Nominee } from '../../nominees/nominee';
import type { LawOnDay } from '../../law/lawOnDay';
import type { RuleRun } from '../engine';
import type { Finding } from '../finding';
import type { NomineeRuleInput, NomineeRuleMeta } from '../nomineeInputs';

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
  const slices = slicesOf(input.nominees, sliceSize).map((nominees) => ({ ...input, nominees }));
  return {
    dayOf: (meta) => dayOf(meta, input),
    temper: (finding, meta) => tempered(finding, meta, input),
    slices: ({ scope }) => (scope === 'nominee' ? slices : [input]),
  };
}

/** Plain logic goes by today, which no such rule looks at. */
function dayOf({ goesBy }: NomineeRuleMeta, input: NomineeRuleInput): IsoDate {
  switch (goesBy) {
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
 * Law names no entry, from the day on which an amendment is in force whose text has not been read.
 */
function tempered(finding: Finding, meta: NomineeRuleMeta, input: NomineeRuleInput): Finding {
  if (finding.severity !== 'error') return finding;
  const isUnsure =
    finding.basis === undefined
      ? meta.restsOnLaw && lawOn(meta, input).notices.length > 0
      : finding.basis.confidence === 'L';
  return isUnsure ? { ...finding, severity: 'warning' } : finding;
}

function lawOn({ goesBy }: NomineeRuleMeta, { law }: NomineeRuleInput): LawOnDay {
  if (goesBy === 'review') return law.standards;
  return goesBy === 'paper' ? law.paper : law.decision;
}
