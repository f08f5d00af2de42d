import type { AwardType, NomineeKind, Rating } from '../vocabulary/awardTerms';
import type { InitiativeScope } from '../vocabulary/awardTerms';
import { foldText, foldWithoutDiacritics } from '../text/folding';
import { memoized } from '../text/memoized';
import { plainDashes } from '../text/signs';
import { absentSigns, absentWords } from '../vocabulary/absentWords';
import {
  awardTypeWords,
  kindWords,
  noTroubleWords,
  noWords,
  ratingWords,
  scopeWords,
  sexWords,
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

/** In a column that asks for trouble, any words but "không" and the like tell of trouble; null where it is empty. */
export const readTrouble = memoized((text: string): boolean | null => {
  const folded = foldWithoutDiacritics(text);
  return folded === '' ? null : !saysNothingThere(text) && !noTroubleWords.test(folded);
});
