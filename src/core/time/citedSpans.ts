import { foldKeepingPositions, foldWithoutDiacritics, nfc } from '../text/folding';
import { hyphensWithin } from '../text/signs';
import {
  citationKinds,
  citationWords,
  citedByName,
  deadlineBegins,
  kindsInCells,
  kindsThatAreWork,
  leadsToPaper,
  numberLetters,
  placesInPapers,
} from '../vocabulary/citationKinds';

/** Where a cited paper stands in `nfc(text)`. */
export interface CitedSpan {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

const allKinds = [...citationKinds, ...kindsInCells];
const anyKind = words(allKinds);
const surePapers = words(allKinds.filter((kind) => !kindsThatAreWork.includes(kind)));
const laws = words(citedByName);
const [so, of, issued, dayWord, monthWord, yearWord] = [
  citationWords.number,
  citationWords.of,
  citationWords.issued,
  citationWords.day,
  citationWords.month,
  citationWords.year,
].map((word) => foldWithoutDiacritics(word));

/** The year of a number ("30/2020/…") and the letters behind it, which are looked for in the words as printed as well. */
const numberStart = String.raw`\d{1,5}(?:\s?/\s?(?:19|20)\d{2})?`;
const letters = String.raw`(?:(?:${numberLetters})(?![a-z])|\ue001+)`;
const paperNumber = String.raw`${numberStart}\s?[/-]\s?${letters}(?:\s?[-/&]\s?(?:[a-z]{1,8}|\ue001+)\d{0,2}(?![a-z\d]))*`;
/** Without its kind a number is known by two groups of letters: "12/QĐ-UBND", "34-CT/TW". */
const bareNumber = String.raw`${numberStart}(?:/\s?${letters}\s?-|-\s?${letters}\s?/)\s?(?:[a-z]{1,8}|\ue001+)\d{0,2}(?![a-z\d])`;
/** Anything but the end of a clause, figures, and the beginning of a deadline. */
const between = String.raw`(?:(?!\b(?:${deadlineBegins})\b)[^;()\d])`;
const date = String.raw`\d{1,2}\s?(?:[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,5}|${monthWord}\s\d{1,2}\s${yearWord}\s\d{2,5})(?!\d)`;
const tail = String.raw`(?:[\s,]*(?:\(\s?)?(?:${of}\s${between}{1,70}?)?[\s,]*(?:${issued}\s|ky\s)*${dayWord}\s${date}\s?\)?|\s${yearWord}\s(?:19|20)\d{2}(?!\d))?`;
const places = String.raw`(?:(?:${placesInPapers})\s[a-z\d]{1,4}\b[\s,]*(?:${of}\s)?){0,4}`;

/** Tried at every place, in this order; on folded words. */
const folded: readonly RegExp[] = [
  `${places}(?:${anyKind})\\s${between}{0,60}?${paperNumber}${tail}`,
  `${places}(?:${anyKind})\\s${so}[\\s:]+${numberStart}(?!\\s?[/.-]\\s?\\d)${tail}`,
  `${places}(?:${surePapers})\\s${numberStart}(?!\\d|\\s?[/.-]\\s?\\d|\\s${monthWord})${tail}`,
  `${places}(?<!phap\\s)(?:${laws})\\s[^;\\d]{0,80}?(?:${yearWord}\\s)?(?:19|20)\\d{2}(?!\\d)`,
  `(?:${places})(?<=\\b(?:${leadsToPaper})\\s(?:[a-z]{1,8}\\s){0,4}?)(?:${anyKind})\\s${between}{0,70}?${dayWord}\\s${date}`,
  `${so}[\\s:]+${paperNumber}${tail}`,
  `${bareNumber}${tail}`,
].map((source) => new RegExp(`(?<![a-z\\d/.])${source}`, 'g'));

/** A number with capital letters behind it, as printed: "12/QĐ-UBND". */
const printedNumber =
  /(?<![\p{L}\d/.])\d{1,5}(?:\s?\/\s?(?:19|20)\d{2})?\s?[/-]\s?(?![TQ]\s?\d|Q(?:IV|I{1,3})\b)\p{Lu}[\p{Lu}\d]{0,11}(?:\s?[-/&]\s?[\p{Lu}\d]{1,12}\p{Ll}{0,3})*(?![\p{L}\d])/gu;

const kindAlone = new RegExp(`(?<![a-z])(?:${anyKind})(?![a-z])`);

/**
 * Where a cell cites papers, with number, place and day ("Điều 17 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"): what
 * stands there is neither a deadline nor a body that does the work. In order, none overlapping; positions are those of
 * `nfc(text)`.
 */
export function citedSpans(text: string): readonly CitedSpan[] {
  if (!/\d/.test(text)) return [];
  const composed = nfc(text);
  const inWords = foldKeepingPositions(composed).replace(/\s/g, ' ');
  if (!mayCite(inWords)) return [];
  const plain = withMarkedNumbers(composed, inWords);
  const found = folded.flatMap((expression) =>
    [...plain.matchAll(expression)].map((match) => ({
      from: match.index,
      to: match.index + match[0].trimEnd().length,
    })),
  );
  return joined(found);
}

/** What every paper's name holds: a quick no for the many cells that cite none. On folded words. */
function mayCite(inWords: string): boolean {
  // from the first figure alone: from each of them, a long text would be read again and again
  const behindFigure = inWords.slice(inWords.search(/\d/) + 1);
  return /[/-] ?[a-z]/.test(behindFigure) || kindAlone.test(inWords);
}

/** The same words with other letters for cited papers: U+E000, which no one types, then spaces; of the same length. */
export function withoutCited(text: string): string {
  const composed = nfc(text);
  let [without, read] = ['', 0];
  for (const { from, to } of citedSpans(composed)) {
    without += composed.slice(read, from) + citedMark + ' '.repeat(to - from - 1);
    read = to;
  }
  return without + composed.slice(read);
}

export const citedMark = '\ue000';

/** Folded words in which the capitals behind a number are told from words: U+E001 for each. */
function withMarkedNumbers(composed: string, inWords: string): string {
  let [marked, read] = ['', 0];
  for (const match of hyphensWithin(composed).matchAll(printedNumber)) {
    const known = match[0].replace(/\p{L}/gu, '\ue001').replace(/\s/g, ' ');
    marked += inWords.slice(read, match.index) + known;
    read = match.index + match[0].length;
  }
  return marked + inWords.slice(read);
}

function joined(spans: readonly CitedSpan[]): readonly CitedSpan[] {
  const sorted = [...spans].sort((one, other) => one.from - other.from || other.to - one.to);
  const apart: CitedSpan[] = [];
  for (const span of sorted) {
    const last = apart.at(-1);
    if (last === undefined || span.from >= last.to) apart.push(span);
    else if (span.to > last.to) apart[apart.length - 1] = { from: last.from, to: span.to };
  }
  return apart;
}

function words(names: readonly string[]): string {
  return [...names]
    .map((name) => foldWithoutDiacritics(name))
    .sort((one, other) => other.length - one.length)
    .join('|');
}

/** A text rewritten everywhere but where it cites a paper: whose day and number stay as they are. */
export function outsideCited(text: string, rewrite: (words: string) => string): string {
  let at = 0;
  let out = '';
  for (const { from, to } of citedSpans(text)) {
    out += rewrite(text.slice(at, from)) + text.slice(from, to);
    at = to;
  }
  return out + rewrite(text.slice(at));
}
