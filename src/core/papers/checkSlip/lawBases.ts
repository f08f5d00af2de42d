import type { LawEdition } from '../../law/edition';
import type { Instrument } from '../../law/instrument';
import type { IsoDate } from '../../time/isoDate';
import { lawNumbers } from '../../vocabulary/lawNumbers';

const { law2003, law2022, decree2017, decree2023, decree2025 } = lawNumbers;
const principal = [law2003, law2022, decree2017, decree2023, decree2025];

/**
 * The Law and the decrees under it that were in force on one of the days by which a list was judged, with those that took
 * their places; in the edition's order. Amendments that were not compared are told as notices, not here.
 */
export function lawBases(
  { instruments }: Pick<LawEdition, 'instruments'>,
  days: readonly IsoDate[],
): readonly Instrument[] {
  const numbers = new Set<string>(principal);
  for (const { number, replacedBy } of instruments)
    if (numbers.has(number) && replacedBy !== null) numbers.add(replacedBy);
  const isInForce = ({ from, until }: Instrument, day: IsoDate): boolean =>
    (from === null || from <= day) && (until === null || day <= until);
  return instruments.filter(
    (one) =>
      numbers.has(one.number) &&
      (one.kind === 'law' || one.kind === 'decree') &&
      days.some((day) => isInForce(one, day)),
  );
}
