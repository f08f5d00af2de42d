import { nfc } from './folding';

/** Letters that stand wrong in a text, and what is meant; `at` counts from 0 in the composed text. */
export interface Misspelling {
  readonly at: number;
  readonly wrong: string;
  readonly right: string;
}

const word = String.raw`[\p{L}\p{M}\p{N}]`;

/** Where a phrase of small letters stands in a composed text as whole words, in whatever case; blanks between words may be any. */
export function placesOfPhrase(
  composed: string,
  phrase: string,
): readonly { readonly at: number; readonly text: string }[] {
  const pattern = nfc(phrase)
    .split(' ')
    .join(String.raw`\s+`);
  const whole = new RegExp(`(?<!${word})${pattern}(?!${word})`, 'giu');
  return [...composed.matchAll(whole)].map((match) => ({ at: match.index, text: match[0] }));
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
