import { foldWithoutDiacritics } from '../../text/folding';
import { withoutCited } from '../../time/citedSpans';
import { nominatedWords, unitWords } from '../../vocabulary/nominationAskWords';
import { dateWords } from '../../vocabulary/planDeadlineWords';
import { countingWords } from '../../vocabulary/planHeadings';
import {
  bestGroups,
  bestWords,
  betweenCompared,
  boundWords,
  comparingWords,
  namedByFigure,
  noneWords,
  notCountedUnits,
  notMeasuredUnits,
  orMoreWords,
  partedWords,
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

const behindPart = new RegExp(`^ +${anyOf([...unitWords, ...nominatedWords, ...partedWords])}`, 'u');

/** "7/8 xóm" is no day: a part of all there are. */
function isPartOfAll(date: string, behind: string): boolean {
  const [, part, all] = /^(\d{1,2}) ?\/ ?(\d{1,2})$/.exec(date) ?? [];
  if (part === undefined || all === undefined || Number(part) > Number(all)) return false;
  return Number(all) > 12 || behindPart.test(behind);
}

/** A text with all but the figures that count something: cited papers, days and years are blank. Of the same length. */
export function countedFigures(text: string): string {
  const words = searchable(withoutCited(text));
  return words.replace(dates, (date: string, at: number) => {
    const behind = words.slice(at + date.length, at + date.length + 30);
    return isPartOfAll(date, behind) ? date : ' '.repeat(date.length);
  });
}

/** "Five" is also the word for "year", and without marks several are other words: with their marks, and without five. */
const inWords = countingWords.filter((word) => !(dateWords.year as readonly string[]).includes(word));

/** A pattern's piece: a figure in digits, or from one to ten in words. */
export const figure = `(?:(?<![\\d/])\\d{1,3}(?:[.,]\\d{1,3})*(?![\\d/])|(?<![\\p{L}\\p{N}])(?:${inWords.join('|')})${wordEnd})`;

/** What such a figure says; null for other words. Dots part thousands, a comma parts decimals. */
export function figureOf(words: string): number | null {
  const plain = words.trim();
  if (/^\d/.test(plain)) return Number(plain.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  const at = countingWords.map((word) => foldWithoutDiacritics(word)).indexOf(foldWithoutDiacritics(plain));
  return at < 0 ? null : at + 1;
}

const notOf = `(?!\\s*(?:\\([^)]{1,12}\\))?\\s*${anyOf(notMeasuredUnits)})`;
const few = '(?:[\\p{L}]+ +){0,3}?';
const patterns = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'u'));
const bounded = [
  `${anyOf(boundWords)} +${few}${figure}${notOf}`,
  `${anyOf(comparingWords)} +(?:${anyOf(betweenCompared)} +){0,2}\\d[\\d.,]*(?!\\d)${notOf}`,
];
/** A share, a rank. */
const shares = patterns([
  `\\d ?(?:%|${anyOf(perCentWords)})`,
  `${anyOf(rankWords)} +\\d`,
  `${anyOf(bestGroups)} +\\d+ [^.;]{0,40}?${anyOf(bestWords)}`,
]);
const bounds = patterns([...bounded, `\\d[\\d.,]*(?!\\d)${notOf}[^.;]{0,60}?${anyOf(orMoreWords)}`]);
/** What a line begins with that counts something, other than a task that says how much. */
const firstBounds = patterns(bounded.map((source) => `^[^\\p{L}\\d]*${source}`));
const promise = new RegExp(`${anyOf([promiseWord])}[^.;]{0,200}?\\d`, 'u');
const promises = finder([promiseWord]);

/** True where a sentence says how much: a share, a bound of a count, a rank, or a promise with a figure. */
export function isMeasured(sentence: string): boolean {
  const counted = countedFigures(sentence);
  return (
    /\d|\p{L}/u.test(counted) &&
    ([...shares, ...bounds].some((one) => one.test(counted)) || promise.test(counted))
  );
}

const counts = new RegExp(
  `(?<![\\p{L}\\p{N}.,/]|${anyOf(namedByFigure)} {0,2})\\d[\\d.,]*(?:/\\d+)?(?![\\d/])(?! ?${anyOf(notCountedUnits)})(?: ?%| +\\p{L})`,
  'u',
);
const none = new RegExp(`^[^\\p{L}]*${anyOf(noneWords)}`, 'u');

/** True where a sentence counts something, with a bound or without, or says that there is to be none of it. */
export function isCounted(sentence: string): boolean {
  const counted = countedFigures(sentence);
  return none.test(counted) || counts.test(counted);
}

/** True where a sentence among tasks tells an aim: a share, a rank, a promise, or a bound that it begins with. */
export function isAimAmongTasks(sentence: string): boolean {
  const counted = countedFigures(sentence);
  return [...shares, ...firstBounds, promise].some((one) => one.test(counted));
}

/** True where a sentence promises a figure. */
export function promisesFigure(sentence: string): boolean {
  const counted = countedFigures(sentence);
  return promises(counted) && promise.test(counted);
}
