import type { PersonClass } from '../../../law/standard';
import type { Nominee } from '../../../nominees/nominee';
import {
  armedForcesWords,
  officialWords,
  workersAndFarmersWords,
} from '../../../vocabulary/nomineeRuleWords';
import { memoized } from '../../../text/memoized';
import { hasAnyWord } from './wordsIn';

/**
 * The class that the sheet itself proves: by the class column, else by position, salutation (a rank) and unit, else
 * officials where a yearly rating stands (only they are rated). null: nothing tells.
 */
export function personClassOf(nominee: Nominee): PersonClass | null {
  const byClass = classIn(nominee.objectClass.text);
  if (byClass !== null) return byClass;
  const signs = `${nominee.position.text} ${nominee.salutation.text}`;
  if (isArmed(nominee.unit.text) || isArmed(signs)) return 'armedForces';
  const byPosition = classIn(signs);
  if (byPosition !== null) return byPosition;
  const { value } = nominee.rating;
  return value === null || value === 'notRated' ? null : 'officials';
}

const isArmed = memoized((text: string) => hasAnyWord(text, armedForcesWords));

const classIn = memoized((text: string): PersonClass | null => {
  if (text.trim() === '') return null;
  if (hasAnyWord(text, armedForcesWords)) return 'armedForces';
  const isWorker = hasAnyWord(text, workersAndFarmersWords);
  const isOfficial = hasAnyWord(text, officialWords);
  // "Người trực tiếp …" and other classes that hold both prove neither
  if (isWorker === isOfficial) return null;
  return isWorker ? 'workersAndFarmers' : 'officials';
});
