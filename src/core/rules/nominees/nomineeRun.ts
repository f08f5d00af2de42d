import { mapWork, part, type Work } from '../../work/work';
import type { IsoDate } from '../../time/isoDate';
import type { Nominee } from '../../nominees/nominee';
import type { LawOnDay } from '../../law/lawOnDay';
import type { RuleRun } from '../engine';
import type { Finding } from '../finding';
import type { NomineeRuleInput, NomineeRuleMeta } from '../nomineeInputs';
import { underBindingLaw } from './evidence/bindingLaw';
import { grouped, indexBitByBit } from './evidence/nomineeIndex';
import { judgedByItself, saidBefore, type SaidOfSlice } from './saidBefore';

/**
 * How rules on nominees are run: each on the day that it goes by; on slices of whole rows where it judges each nominee
 * by itself, else on the whole list. What rules look up is made before they are run. Bit by bit.
 */
export function* nomineeRun(
  input: NomineeRuleInput,
  { sliceSize }: { readonly sliceSize: number },
): Work<RuleRun<NomineeRuleInput, NomineeRuleMeta>> {
  yield* part(indexBitByBit(input.everyone), 0, 0.2);
  yield* part(indexBitByBit(input.nominees), 0.2, 0.4);
  // the same slices for every rule: what rules look up is kept by them
  const memories = new Map<NomineeRuleInput, SaidOfSlice>();
  const slices: NomineeRuleInput[] = [];
  for (const ofLaw of yield* part(ofOneLaw(input), 0.4, 0.6)) {
    const byItself = judgedByItself(ofLaw);
    for (const nominees of slicesOf(ofLaw.nominees, sliceSize)) {
      const slice = { ...byItself, nominees };
      memories.set(slice, saidBefore(byItself, nominees));
      slices.push(slice);
      yield 0.6;
    }
  }
  return {
    dayOf,
    temper: tempered,
    slices: ({ scope }) => (scope === 'nominee' ? slices : [input]),
    known: (rule, slice) => memories.get(slice)?.get(rule) ?? null,
    keep: (rule, slice, said) => void memories.get(slice)?.set(rule, said),
  };
}

/** The nominees parted by the Law that binds each: a list may hold what was handed in under two. Linear. */
function* ofOneLaw(input: NomineeRuleInput): Work<readonly NomineeRuleInput[]> {
  const inputOf = underBindingLaw(input);
  const parts = new Map<NomineeRuleInput, Nominee[]>();
  const lookAt = (nominee: Nominee): void => {
    const own = inputOf(nominee);
    const ofDay = parts.get(own);
    if (ofDay === undefined) parts.set(own, [nominee]);
    else ofDay.push(nominee);
  };
  yield* mapWork(input.nominees, lookAt);
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

/** The nominees of so many rows of a sheet each: a row that comes or goes leaves the other slices what they are. */
function slicesOf(nominees: readonly Nominee[], size: number): readonly (readonly Nominee[])[] {
  const blockOf = ({ sheet, row }: Nominee): string => `${Math.floor(row / Math.max(1, size))} ${sheet}`;
  return [...grouped(nominees, blockOf).values()];
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
