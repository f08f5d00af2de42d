import { everyMatch } from './everyMatch';
import { nfc } from './folding';
import { memoized } from './memoized';

/** Letters that stand wrong in a text, and what is meant; `at` counts from 0 in the composed text. */
export interface Misspelling {
  readonly at: number;
  readonly wrong: string;
  readonly right: string;
}

const word = String.raw`[\p{L}\p{M}\p{N}]`;

const wholeWords = memoized((phrase: string) => {
  const pattern = nfc(phrase)
    .split(' ')
    .join(String.raw`\s+`);
  return new RegExp(`(?<!${word})${pattern}(?!${word})`, 'giu');
});
const firstWord = memoized((phrase: string) => nfc(phrase).toLowerCase().split(' ')[0] ?? '');

/** A composed text, and the same in small letters, for many phrases to be looked for. */
export interface LookedText {
  readonly composed: string;
  readonly small: string;
}

/** Where a phrase stands in a text as whole words, in whatever case; blanks between words may be any. */
export function placesOfPhrase(
  { composed, small }: LookedText,
  phrase: string,
): readonly { readonly at: number; readonly text: string }[] {
  // most texts hold none of a hundred phrases: this tells it without a pattern
  if (!small.includes(firstWord(phrase))) return [];
  return everyMatch(composed, wholeWords(phrase)).map((match) => ({ at: match.index, text: match[0] }));
}

/** The word before a place, in small letters; "" where none stands beside it. */
export function wordBefore(composed: string, at: number): string {
  return /([\p{L}\p{M}\p{N}]+)\s+$/u.exec(composed.slice(Math.max(0, at - 30), at))?.[1] ?? '';
}

/** The word behind a place; "" where none stands beside it. */
export function wordBehind(composed: string, end: number): string {
  return /^\s+([\p{L}\p{M}\p{N}]+)/u.exec(composed.slice(end, end + 30))?.[1] ?? '';
}

/** What is meant in the case of what is written: all capitals, a capital at first, or small. */
export function inCaseOf(written: string, meant: string): string {
  const letters = written.replace(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return meant.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? meant.charAt(0).toUpperCase() + meant.slice(1)
    : meant;
}

/** A composed text with what is meant in place of what is wrong. In: misspellings that do not overlap, in their order. */
export function corrected(composed: string, misspellings: readonly Misspelling[]): string {
  let text = '';
  let from = 0;
  for (const { at, wrong, right } of misspellings) {
    text += composed.slice(from, at) + right;
    from = at + wrong.length;
  }
  return text + composed.slice(from);
}
