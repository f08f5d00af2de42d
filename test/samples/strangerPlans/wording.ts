import { foldText } from '../../../src/core/text/folding';
import type { Wanted } from './golden';

/** A dash, a letter or a number before the words of a point. */
const mark = /^\s*(?:[-–—+•*]\s*)?(?:\(?(?:\p{L}|\d+(?:\.\d+)*)[.)]\s+)?/u;

/** The words without capitals and signs, between blanks; diacritics stay. */
export function wordsOf(text: string): string {
  return ` ${foldText(text, { stripPunctuation: true })} `;
}

/** The same words in the same order; "…" in the golden's text stands for any words or none. */
export function saysSame(text: string, golden: string): boolean {
  const pieces = golden.split('…').map((piece) => (piece.trim() === '' ? '' : wordsOf(piece)));
  const words = wordsOf(text);
  const [first = '', ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return words === first;
  if (!words.startsWith(first)) return false;
  let from = Math.max(first.length - 1, 0);
  for (const piece of others) {
    const at = words.indexOf(piece, from);
    if (at < 0) return false;
    from = at + Math.max(piece.length - 1, 0);
  }
  return words.length - last.length >= from && words.endsWith(last);
}

/** As `saysSame`, whatever dash, letter or number stands before the words. */
export function isPoint(text: string, golden: string): boolean {
  return saysSame(text.replace(mark, ''), golden.replace(mark, ''));
}

/** One of the golden's wordings is there, or nothing where nothing is one of them. */
export function isWanted(value: string | null, wanted: Wanted): boolean {
  return wanted.some((one) => (one === null || value === null ? one === value : saysSame(value, one)));
}

/** As `isWanted`, capitals and signs included. */
export function isWantedExactly(value: string | null, wanted: Wanted): boolean {
  return wanted.some((one) => one === value);
}

/** An empty cell is none. */
export function cellOrNull(text: string | null): string | null {
  return text === null || wordsOf(text).trim() === '' ? null : text;
}
