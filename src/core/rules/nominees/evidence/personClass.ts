import type { PersonClass } from '../../../law/standard';
import type { Nominee } from '../../../nominees/nominee';
import type { Field } from '../../../sheets/field';
import {
  armedForcesWords,
  officialWords,
  workersAndFarmersWords,
} from '../../../vocabulary/nomineeRuleWords';
import {
  civilServiceWords,
  commanderWords,
  commandWords,
  communeCommandWords,
  formerServiceWords,
  higherCommandWords,
  localForcesWords,
  ownForcesWords,
  soldierWords,
} from '../../../vocabulary/personClassWords';
import { foldText } from '../../../text/folding';
import { memoized } from '../../../text/memoized';
import { hasAnyWord, paddedFold } from './wordsIn';

/**
 * The class that the sheet itself proves: by the class column, else by position, salutation (a rank) and unit, else
 * officials where a yearly rating stands (only they are rated). null: nothing tells. Whoever commands a commune's militia
 * is an official (art. 24.1), and who guards a hamlet a worker (24.3), whatever class or unit the list puts them in.
 */
export function personClassOf(nominee: Nominee): PersonClass | null {
  const position = presentPost(nominee.position.text);
  const byClass = classIn(nominee.objectClass.text);
  if (byClass !== null && byClass !== 'armedForces') return byClass;
  if (hasAnyWord(nominee.objectClass.text, soldierWords)) return 'armedForces';
  const civil = civilPostIn(position) ?? civilPostIn(nominee.objectClass.text);
  if (civil !== null) return civil;
  const signs = `${position} ${nominee.salutation.text}`;
  if (isCommuneCommander(signs, nominee.unit.text)) return 'officials';
  if (byClass !== null) return byClass;
  if (isArmedUnit(nominee.unit.text) || isArmed(signs)) return 'armedForces';
  const byPosition = classIn(signs);
  if (byPosition !== null) return byPosition;
  const { value } = nominee.rating;
  return value === null || value === 'notRated' ? null : 'officials';
}

/** Where the sheet shows a nominee to be of army or police; certain by a rank or a soldier's own word alone, since not everybody in such a unit is. */
export function signOfSoldier({ objectClass, position, salutation, unit }: Nominee): {
  readonly at: Field<unknown>;
  readonly isCertain: boolean;
} {
  const fields: readonly Field<unknown>[] = [position, salutation, objectClass];
  const ranked = fields.find(({ text }) => hasAnyWord(presentPost(text), soldierWords));
  const ofUnit = isArmedUnit(unit.text) ? unit : undefined;
  const armed = ranked ?? fields.find(({ text }) => isArmed(presentPost(text))) ?? ofUnit;
  return { at: armed ?? position, isCertain: ranked !== undefined };
}

/** Words of army and police, those left out that name a commune's own militia and guards. */
const isArmed = memoized((text: string) => {
  if (!hasAnyWord(text, armedForcesWords)) return false;
  let rest = paddedFold(text);
  for (const words of ownForcesWords) rest = rest.replaceAll(` ${words} `, ' ');
  return hasAnyWord(rest, armedForcesWords);
});

/** Units have proper names ("Trường Võ Đại Tá"), so that ranks tell nothing in them. */
const isArmedUnit = memoized((text: string) => {
  let rest = paddedFold(text);
  for (const word of soldierWords) rest = rest.replaceAll(` ${word} `, ' ');
  return isArmed(rest);
});

/** A cell without the parts that tell what somebody was ("nguyên Trung tá, …"). */
const presentPost = memoized((text: string) =>
  text
    .split(/[,;()\n]|\s[-–]\s/)
    .filter((part) => !formerServiceWords.test(foldText(part)))
    .join(', '),
);

/** A commander of a military command that nothing puts above the commune, and who bears no rank. */
function isCommuneCommander(post: string, unit: string): boolean {
  const both = `${post} ${unit}`;
  return (
    hasAnyWord(post, commanderWords) &&
    hasAnyWord(both, commandWords) &&
    !hasAnyWord(both, higherCommandWords) &&
    !hasAnyWord(post, soldierWords)
  );
}

/** Posts of the civil service, and those that sound like army or police and are none of art. 24.2; a soldier's own word outweighs them. */
const civilPostIn = memoized((text: string): PersonClass | null => {
  if (hasAnyWord(text, soldierWords)) return null;
  if (hasAnyWord(text, localForcesWords)) return 'workersAndFarmers';
  return hasAnyWord(text, communeCommandWords) || hasAnyWord(text, civilServiceWords) ? 'officials' : null;
});

const classIn = memoized((text: string): PersonClass | null => {
  if (text.trim() === '') return null;
  if (isArmed(text)) return 'armedForces';
  const isWorker = hasAnyWord(text, workersAndFarmersWords);
  const isOfficial = hasAnyWord(text, officialWords);
  // "Người trực tiếp …" and other classes that hold both prove neither
  if (isWorker === isOfficial) return null;
  return isWorker ? 'workersAndFarmers' : 'officials';
});
