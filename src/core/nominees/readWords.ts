import type { AwardType, NomineeKind, Rating } from '../vocabulary/awardTerms';
import type { InitiativeScope } from '../vocabulary/awardTerms';
import { foldText, foldWithoutDiacritics } from '../text/folding';
import { memoized } from '../text/memoized';
import { plainDashes } from '../text/signs';
import { absentSigns, absentWords } from '../vocabulary/absentWords';
import {
  awardTypeWords,
  kindWords,
  accusedWords,
  foundGuiltyWords,
  goingOnWords,
  noTroubleWords,
  noWords,
  ratingWords,
  scopeWords,
  settledWords,
  sexWords,
  unsettledWords,
  yesWords,
  type WordTable,
} from '../vocabulary/nomineeWords';

function firstFit<Value>(table: WordTable<Value>, folded: string): Value | null {
  return table.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** The rating that a cell names ("HTXSNV", "Hoàn thành tốt nhiệm vụ"); null where it names none. */
export const readRating = memoized((text: string): Rating | null => {
  return firstFit(ratingWords, foldWithoutDiacritics(text));
});

/** The kind of nominee that a cell or a group row names; null where it names none, or more than one. */
export const readKind = memoized((text: string): NomineeKind | null => {
  const folded = foldWithoutDiacritics(text);
  const named = new Set(kindWords.filter(([pattern]) => pattern.test(folded)).map(([, kind]) => kind));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
});

/** The type of commendation that a cell, a group row or a title names; null where it names none. */
export const readAwardType = memoized((text: string): AwardType | null => {
  return firstFit(awardTypeWords, foldWithoutDiacritics(text));
});

/** How far an initiative was recognised; null where the words do not say. */
export const readScope = memoized((text: string): InitiativeScope | null => {
  return firstFit(scopeWords, foldWithoutDiacritics(text));
});

/** Male or female; null for anything else. */
export const readSex = memoized((text: string): 'male' | 'female' | null => {
  return sexWords.get(foldText(text, { stripPunctuation: true })) ?? null;
});

/** A mark ("x", "có", TRUE) or its contrary; null where the cell is empty or says something else. */
export const readMark = memoized((text: string): boolean | null => {
  const folded = foldWithoutDiacritics(text).replace(/[.]$/, '');
  if (folded === '') return null;
  if (yesWords.test(folded)) return true;
  return noWords.test(folded) ? false : null;
});

/** True where a filled cell says that nothing is there ("Không", "không có sáng kiến", "–", "0", "chưa có", "/"). */
export const saysNothingThere = memoized((text: string): boolean => {
  if (absentSigns.test(plainDashes(text))) return text.trim() !== '';
  return absentWords.test(foldWithoutDiacritics(text, { stripPunctuation: true }));
});

/**
 * What a cell of a column that asks for trouble ("đang bị xem xét") tells: true where something is going on or not
 * settled, false where there is nothing or it is settled; null where it is empty or says neither.
 */
export const readTrouble = memoized((text: string): boolean | null => {
  const folded = foldWithoutDiacritics(text).replace(/[.]$/, '');
  if (folded === '') return null;
  if (saysNothingThere(text)) return false;
  if (yesWords.test(folded) || goingOnWords.test(foldText(text)) || unsettledWords.test(folded)) return true;
  if (foundGuiltyWords.test(folded)) return null;
  if (settledWords.test(folded) || noTroubleWords.test(folded)) return false;
  return accusedWords.test(folded) ? true : null;
});
