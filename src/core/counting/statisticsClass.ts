import type { Nominee } from '../nominees/nominee';
import { readKind } from '../nominees/readWords';
import { foldWithoutDiacritics } from '../text/folding';
import { memoized } from '../text/memoized';
import { enterpriseWords, leadingPosts, statisticsClassWords } from '../vocabulary/summaryLabels';

/** Classes of individuals in forms 0602 and 0603 of Circular 02/2023, rows 06 to 10. */
export const statisticsClasses = [
  'ministryLeaders',
  'departmentLeaders',
  'businessPeople',
  'otherLeaders',
  'directWorkers',
] as const;
export type StatisticsClass = (typeof statisticsClasses)[number];

/**
 * The class of an individual: by the list's class column; where that is empty or names the kind alone ("Cá nhân", as in
 * a column "Đối tượng" beside "Tập thể", "Hộ gia đình"), leaders by their post, and everyone
 * else who has a post or a place of work told as working directly. null: nothing tells.
 */
export function statisticsClassOf(nominee: Nominee): StatisticsClass | null {
  if (nominee.kind.value !== 'individual') return null;
  const told = classInWords(nominee.objectClass.text);
  if (told !== null || !namesKindOnly(nominee.objectClass.text)) return told;
  if (nominee.position.text === '') return null;
  return isLeadingPost(nominee.position.text) ? 'otherLeaders' : 'directWorkers';
}

/** True where nothing is written, or a word that tells persons from collectives and households and no more. */
function namesKindOnly(text: string): boolean {
  return text === '' || readKind(text) !== null;
}

/** True for a collective that its class, name or unit calls an enterprise. */
export function isEnterprise({ kind, objectClass, name, unit }: Nominee): boolean {
  return kind.value === 'collective' && hasEnterprise(`${objectClass.text} ${name.text} ${unit.text}`);
}

/** The class that words name; null: none. */
const classInWords = memoized((text: string): StatisticsClass | null => {
  const folded = foldWithoutDiacritics(text, { stripPunctuation: true });
  return statisticsClassWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
});

const isLeadingPost = memoized((text: string) => leadingPosts.test(foldWithoutDiacritics(text)));
const hasEnterprise = memoized((text: string) => enterpriseWords.test(foldWithoutDiacritics(text)));
