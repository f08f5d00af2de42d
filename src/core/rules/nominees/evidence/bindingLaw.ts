import type { Nominee } from '../../../nominees/nominee';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { bindingDayOf } from './bindingDay';

/**
 * Answers for each nominee the input with the day and the Law that bind it: a list may hold what was handed in under
 * two Laws. The same object for all of one day.
 */
export function underBindingLaw(input: NomineeRuleInput): (nominee: Nominee) => NomineeRuleInput {
  const known = new Map<string, NomineeRuleInput>();
  return (nominee) => {
    const day = bindingDayOf(nominee, input);
    const key = `${day.standardsDay} ${day.reviewDay} ${String(day.isLawUnsure)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const law = { ...input.law, standards: input.book.at(day.standardsDay) };
    const own = { ...input, ...day, law };
    known.set(key, own);
    return own;
  };
}
