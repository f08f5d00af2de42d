import { foldWithoutDiacritics } from '../../text/folding';
import { withoutCited } from '../../time/citedSpans';
import { dateWords } from '../../vocabulary/planDeadlineWords';
import {
  bestGroups,
  bestWords,
  betweenCompared,
  boundWords,
  comparingWords,
  figureWords,
  notMeasuredUnits,
  orMoreWords,
  perCentWords,
  promiseWord,
  rankWords,
} from '../../vocabulary/planTargetWords';
import { anyOf, finder, searchable, wordEnd } from './words';

/** Figures of days and years, which measure nothing. */
const dates = new RegExp(
  [
    `\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}`,
    `\\d{1,2} ?/ ?(?:\\d{4}|\\d{1,2})(?![\\d%])`,
    `${anyOf([...dateWords.day, ...dateWords.month, ...dateWords.quarter, ...dateWords.year])} +\\d{1,4}(?: ?[/.-] ?\\d{1,4}){0,2}(?! ?[%,.]?\\d)`,
    `(?<![\\d.,])(?:19|20)\\d{2}(?: ?- ?(?:19|20)\\d{2})?(?![\\d.,%])`,
  ].join('|'),
  'gu',
);

/** A text with all but the figures that count something: cited papers, days and years are blank. Of the same length. */
export function countedFigures(text: string): string {
  return searchable(withoutCited(text)).replace(dates, (date) => ' '.repeat(date.length));
}

/** "Five" is also the word for "year", and without marks several are other words: with their marks, and without five. */
const inWords = figureWords.filter((word) => !(dateWords.year as readonly string[]).includes(word));

/** A pattern's piece: a figure in digits, or from one to ten in words. */
export const figure = `(?:\\d{1,3}(?:[.,]\\d{1,3})*(?![\\d/])|(?<![\\p{L}\\p{N}])(?:${inWords.join('|')})${wordEnd})`;

/** What such a figure says; null for other words. Dots part thousands, a comma parts decimals. */
export function figureOf(words: string): number | null {
  const plain = words.trim();
  if (/^\d/.test(plain)) return Number(plain.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  const at = figureWords.map((word) => foldWithoutDiacritics(word)).indexOf(foldWithoutDiacritics(plain));
  return at < 0 ? null : at + 1;
}

const notOf = `(?!\\s*(?:\\([^)]{1,12}\\))?\\s*${anyOf(notMeasuredUnits)})`;
const few = '(?:[\\p{L}]+ +){0,3}?';
const measures = [
  `\\d ?(?:%|${anyOf(perCentWords)})`,
  `${anyOf(boundWords)} +${few}${figure}${notOf}`,
  `${anyOf(comparingWords)} +(?:${anyOf(betweenCompared)} +){0,2}\\d[\\d.,]*(?!\\d)${notOf}`,
  `\\d[\\d.,]*(?!\\d)${notOf}[^.;]{0,60}?${anyOf(orMoreWords)}`,
  `${anyOf(rankWords)} +\\d`,
  `${anyOf(bestGroups)} +\\d+ [^.;]{0,40}?${anyOf(bestWords)}`,
].map((source) => new RegExp(source, 'u'));
const promise = new RegExp(`${anyOf([promiseWord])}[^.;]{0,200}?\\d`, 'u');
const promises = finder([promiseWord]);

/** True where a sentence says how much: a share, a bound of a count, a rank, or a promise with a figure. */
export function isMeasured(sentence: string): boolean {
  const counted = countedFigures(sentence);
  return /\d|\p{L}/u.test(counted) && (measures.some((one) => one.test(counted)) || promise.test(counted));
}

/** True where a sentence promises a figure. */
export function promisesFigure(sentence: string): boolean {
  const counted = countedFigures(sentence);
  return promises(counted) && promise.test(counted);
}
