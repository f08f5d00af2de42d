import type { Nominee } from '../../nominees/nominee';
import { isAtLeast } from './evidence/history';
import { ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/** Excellent ratings against those rated good or better, from 2026 against those rated good (rules on rating officials), each person once: a remark. */
export const tl03 = nomineeRule(
  {
    id: 'TL-03',
    severity: 'info',
    source: 'decrees 90/2020 and 335/2025 on rating officials',
    confidence: 'L',
    goesBy: 'review',
    restsOnLaw: false,
    messages: ['manyExcellent'],
  },
  ({ nominees, law }) => {
    const share = law.standards.number('quota.excellent.percent');
    const percent = share?.value ?? null;
    if (percent === null) return [];
    const isOfGoodOnly = law.standards.flag('quota.excellent.isOfGoodOnly')?.value === true;
    const index = indexOf(nominees);
    // whoever is proposed for two awards is one person
    const personOf = ({ key }: Nominee) => index.samePerson.get(key)?.[0]?.key ?? key;
    return [...index.bySheet].flatMap(([sheet, ofList]) => {
      const rated = new Map<string, boolean>();
      for (const nominee of ofList) {
        const { value } = nominee.rating;
        if (nominee.kind.value === 'individual' && value !== null && isAtLeast(value, 'good'))
          rated.set(personOf(nominee), value === 'excellent');
      }
      const excellent = [...rated.values()].filter(Boolean).length;
      const base = isOfGoodOnly ? rated.size - excellent : rated.size;
      if (isTooShort({ rated: rated.size, excellent, percent, isOfGoodOnly })) return [];
      if (excellent * 100 <= percent * base) return [];
      const data = { percent, found: excellent, base, ofGoodOnly: isOfGoodOnly ? 'yes' : 'no' };
      return [
        ofSheet('TL-03', {
          messageId: 'manyExcellent',
          severity: 'info',
          sheet,
          field: 'rating',
          data,
          law: share,
        }),
      ];
    });
  },
);

/** Below so many people one person more is a large share and says nothing, while the base counts all of them. */
const fewestRated = 10;

/**
 * Where the base is those rated good alone, a shorter list tells something from the number on of which one person is the
 * share; not where the excellent are the most: those are the fighters of a unit, and not its people.
 */
function isTooShort(list: {
  readonly rated: number;
  readonly excellent: number;
  readonly percent: number;
  readonly isOfGoodOnly: boolean;
}): boolean {
  const { rated, excellent, percent, isOfGoodOnly } = list;
  if (rated >= fewestRated) return false;
  return !isOfGoodOnly || rated * percent < 100 || excellent * 2 > rated;
}
