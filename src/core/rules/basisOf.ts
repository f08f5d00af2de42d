import type { LawAnswer } from '../law/lawBook';
import type { LawBasis } from './finding';

/** The law book's entry behind a finding, as a property to spread; nothing where there is none. */
export function basisOf(answer: LawAnswer<unknown> | null): { readonly basis?: LawBasis } {
  if (answer === null) return {};
  const { key, source, period, daysBeforeChange, changedByOffice } = answer;
  const { from, until } = daysBeforeChange ?? period;
  const isBeforeChange = daysBeforeChange !== null;
  const officeReason = changedByOffice?.reason ?? null;
  return { basis: { key, ...source, isBeforeChange, from, until, officeReason } };
}
