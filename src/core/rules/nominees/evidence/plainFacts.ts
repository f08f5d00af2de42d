import type { Nominee } from '../../../nominees/nominee';
import { saysNothingThere } from '../../../nominees/readWords';
import { foldWithoutDiacritics } from '../../../text/folding';
import { addDays, partsOf, type IsoDate } from '../../../time/isoDate';
import {
  martyrWords,
  milderThanDisciplineWords,
  partTimeWords,
  reprimandWords,
  villageBeginnings,
  warningOrGraverWords,
} from '../../../vocabulary/nomineeRuleWords';
import { sanctionToldWords } from '../../../vocabulary/personRuleWords';
import { beginsWithAny, hasAnyWord } from './wordsIn';

/** How grave a person's sanction is; unnamed: one is told of, but not which; null: the cell is blank. */
export type Sanction = 'none' | 'reprimand' | 'warning' | 'unnamed';

/** The sanction that the discipline cell tells of. */
export function sanctionOf({ discipline }: Nominee): Sanction | null {
  const { text } = discipline;
  if (text.trim() === '') return null;
  if (saysNothingThere(text)) return 'none';
  if (hasAnyWord(text, warningOrGraverWords)) return 'warning';
  if (hasAnyWord(text, reprimandWords)) return 'reprimand';
  const isMilder =
    hasAnyWord(text, milderThanDisciplineWords) && !sanctionToldWords.test(foldWithoutDiacritics(text));
  return isMilder ? 'none' : 'unnamed';
}

/** Whole months from a day to another, both included: 01/7 to 31/12 are 6. Negative spans are 0. */
export function wholeMonths(from: IsoDate, until: IsoDate): number {
  const end = addDays(until, 1);
  if (end === null || end <= from) return 0;
  const [a, b] = [partsOf(from), partsOf(end)];
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  return b.day < a.day ? months - 1 : months;
}

/** True where the list says that the nominee fell on duty. */
export function isMartyr({ resistance, objectClass, achievement, name }: Nominee): boolean {
  return hasAnyWord(
    `${resistance.kind.text} ${objectClass.text} ${achievement.text} ${name.text}`,
    martyrWords,
  );
}

/** Whether "not rated" tells against the nominee: people of a village, and part-time posts, are not rated at all. */
export function isRatedAtAll({ objectClass, position, unit }: Nominee): boolean {
  return (
    !hasAnyWord(`${objectClass.text} ${position.text}`, partTimeWords) &&
    !beginsWithAny(unit.text, villageBeginnings)
  );
}
