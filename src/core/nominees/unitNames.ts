import { nameInSmallLetters } from '../plan/head/nameCase';
import { foldWithoutDiacritics } from '../text/folding';
import { bodyBeginnings } from '../vocabulary/issuerNames';
import { notTheUnit, schoolKinds, schoolWord, unitBeginnings } from '../vocabulary/sourceUnitWords';
import { namesCollective } from './splitName';

/** Letters of the longest name of a unit. */
export const longestUnit = 90;

const beginnings = bodyBeginnings.map((words) => foldWithoutDiacritics(words));

/** True for two words or more that begin as units do, and name nobody above them. */
export function isUnitName(name: string): boolean {
  const folded = foldWithoutDiacritics(name);
  if (
    name.length > longestUnit ||
    !folded.includes(' ') ||
    name.includes(':') ||
    notTheUnit.test(`${folded} `)
  )
    return false;
  if (folded.startsWith('ban ') && !beginsBody(folded)) return unitBeginnings.test(folded);
  return unitBeginnings.test(folded) || beginsBody(folded) || namesCollective(name);
}

function beginsBody(folded: string): boolean {
  return beginnings.some((words) => folded.startsWith(`${words} `));
}

/** A name in capitals as it is written within a sentence; others as they are. */
export function unitInSmall(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  // a school by its kind alone is written as it is behind the word for schools
  if (!schoolKinds.test(foldWithoutDiacritics(name))) return nameInSmallLetters(name);
  const school = nameInSmallLetters(`${schoolWord.toUpperCase()} ${name}`);
  return school.slice(schoolWord.length + 1);
}

/** The office's own way of writing it, where one unit alone is meant ("THCS Nguyen Du": "Trường THCS Nguyễn Du"). */
export function unitAsKnown(name: string, known: readonly string[]): string {
  const folded = foldWithoutDiacritics(name);
  const alike = known.filter((unit) => {
    const words = foldWithoutDiacritics(unit);
    return words === folded || words.endsWith(` ${folded}`);
  });
  const [only, second] = [...new Set(alike)];
  return only === undefined || second !== undefined ? name : only;
}
