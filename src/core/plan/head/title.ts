import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { numberLabel, otherKinds, planKinds, preambleStarts } from '../../vocabulary/planHeadings';
import {
  aboutWords,
  kindRemarks,
  kindTails,
  neverTitleStarts,
  yearLineStarts,
} from '../../vocabulary/planHeadWords';
import { readMarker } from '../outline/markers';
import { isCapitals } from '../outline/sentence';
import { columnsOf } from './columns';
import { namesNumber, standsAlone } from './documentNumber';
import { opensPaper } from './headLines';
import { findPrintedDate } from './paperDates';

/** Where the paper says what it is. */
interface KindAt {
  readonly index: number;
  readonly kind: string;
  readonly isPlan: boolean;
  /** Words of the title on the same line. */
  readonly rest: string;
  /** "Số 14/KH-UBND ngày …" where a single line says kind, number, day and title; null for the usual head. */
  readonly numberAndDay: string | null;
}

const kindWords = [...planKinds, ...otherKinds].map((words) => foldWithoutDiacritics(words));
const planWords = new Set(planKinds.map((words) => foldWithoutDiacritics(words)));
const preambles = preambleStarts.map((words) => foldWithoutDiacritics(words).trim());
const neverTitle = new RegExp(
  `^[^a-z]*(?:${neverTitleStarts.map((words) => foldWithoutDiacritics(words)).join('|')})(?![a-z])`,
);
const yearStarts = yearLineStarts.map((words) => foldWithoutDiacritics(words));
const tails = kindTails.map((words) => foldWithoutDiacritics(words));
const remark = new RegExp(
  `^(?:${kindRemarks.map((words) => foldWithoutDiacritics(words)).join('|')})(?:\\s*\\d{1,2})?$`,
);
/** "Ke hoach so 14/KH-UBND ngay … ve …", folded. */
const inOneLine = new RegExp(
  `^(${planKinds.map((words) => foldWithoutDiacritics(words)).join('|')})\\s+${foldWithoutDiacritics(numberLabel)}:?\\s*\\d`,
);
const about = new RegExp(
  `\\s(?=(?:${aboutWords.map((words) => foldWithoutDiacritics(words)).join('|')})\\s)`,
);
const opensAbout = new RegExp(`^(?:${aboutWords.map((words) => foldWithoutDiacritics(words)).join('|')})\\s`);
const maxLineOfWholeHead = 10;
const maxTitleParagraphs = 3;
/** A title in capitals goes on for as long as its lines are. */
const maxTitleLines = 12;
const longestLineWithoutCapitals = 220;
const longestYearLine = 60;
const maxKindPosition = 40;

/**
 * The line with the paper's kind: the first below number and headings where there are any, so that the headline of a
 * web page above them is not taken for it.
 */
export function findKind(paragraphs: readonly string[], bodyStart: number): KindAt | null {
  const limit = Math.min(bodyStart, maxKindPosition);
  let first: KindAt | null = null;
  let isInPaper = false;
  for (let index = 0; index < limit; index += 1) {
    const paragraph = paragraphs[index] ?? '';
    if (opensPaper(paragraph) || namesNumber(paragraph)) isInPaper = true;
    const found = kindOn(paragraph, index);
    if (found === null) continue;
    if (isInPaper) return found;
    first ??= found;
  }
  return first ?? wholeHead(paragraphs.slice(0, Math.min(bodyStart, maxLineOfWholeHead)));
}

/** A line that says kind, number, day and title one behind the other. */
function wholeHead(paragraphs: readonly string[]): KindAt | null {
  for (const [index, paragraph] of paragraphs.entries()) {
    const match = inOneLine.exec(foldKeepingPositions(paragraph));
    const dated = findPrintedDate(paragraph);
    if (match === null || dated === null || !/^\p{Lu}/u.test(paragraph)) continue;
    const kind = match[1] ?? '';
    const number = paragraph.slice(kind.length, dated.to).trim();
    const lead = about.exec(foldKeepingPositions(paragraph.slice(dated.to)));
    return {
      index,
      kind: sentenceCase(paragraph.slice(0, kind.length)),
      isPlan: true,
      rest: lead === null ? '' : paragraph.slice(dated.to + lead.index).trim(),
      numberAndDay: `${number.charAt(0).toUpperCase()}${number.slice(1)}`,
    };
  }
  return null;
}

function kindOn(line: string, index: number): KindAt | null {
  const paragraph = closedUp(columnsOf(line).join(' '));
  const folded = foldKeepingPositions(paragraph);
  const words = kindWords
    .filter((candidate) => folded.startsWith(candidate))
    .sort((a, b) => b.length - a.length)
    .find((candidate) => isKindLine(paragraph, candidate));
  if (words === undefined) return null;
  const rest = paragraph.slice(words.length).replace(/^[\s:.-]+/, '');
  const end = isKindTail(rest) ? paragraph.length : words.length;
  return {
    index,
    kind: sentenceCase(paragraph.slice(0, end)),
    isPlan: planWords.has(words),
    rest: isKindTail(rest) || isKindRemark(rest) ? '' : rest,
    numberAndDay: null,
  };
}

/** "PHỐI HỢP", "HÀNH ĐỘNG" and nothing else. */
function isKindTail(words: string): boolean {
  return tails.includes(foldWithoutDiacritics(words));
}

/** "SỐ 2", "(DỰ THẢO)" and nothing else. */
function isKindRemark(words: string): boolean {
  return remark.test(foldWithoutDiacritics(words).replace(/^[("*\s]+|[)"*.\s]+$/g, ''));
}

/** "K Ế  H O Ạ C H": letters set apart by spaces. */
function closedUp(paragraph: string): string {
  const letters = paragraph.split(' ');
  if (letters.length < 5 || letters.some((letter) => letter.length > 1)) return paragraph;
  const bare = letters.join('');
  const folded = foldWithoutDiacritics(bare);
  const words = kindWords.find((candidate) => candidate.replaceAll(' ', '') === folded);
  const space = words?.indexOf(' ') ?? -1;
  return space < 0 ? bare : `${bare.slice(0, space)} ${bare.slice(space)}`;
}

/** Alone on its line, or in capitals before the title on the same line. */
function isKindLine(paragraph: string, words: string): boolean {
  const printed = paragraph.slice(0, words.length);
  const rest = paragraph.slice(words.length).replace(/[\s:.-]+/g, '');
  return (
    rest === '' ||
    (/\p{Lu}{2}/u.test(printed) && !/\p{Ll}/u.test(printed) && /^[\s:]/.test(paragraph.slice(words.length)))
  );
}

function sentenceCase(words: string): string {
  const small = words.toLowerCase();
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/** The lines below the kind up to the first ground, number or part; lines of signs are passed over. */
export function readTitle(
  paragraphs: readonly string[],
  kindAt: KindAt | null,
  bodyStart: number,
): { readonly title: string | null; readonly end: number } {
  if (kindAt === null) return { title: null, end: 0 };
  const pieces = kindAt.rest === '' ? [] : [kindAt.rest];
  let end = kindAt.index + 1;
  while (end < bodyStart && pieces.length < maxTitleLines) {
    const paragraph = columnsOf(paragraphs[end] ?? '').join(' ');
    const isOfKind = pieces.length === 0 && (isKindTail(paragraph) || isKindRemark(paragraph));
    if (/[\p{L}\d]/u.test(paragraph) && !isOfKind) {
      if (kindAt.numberAndDay !== null && !/^\p{Ll}/u.test(paragraph)) break;
      if (endsTitle(paragraph, pieces)) break;
      pieces.push(goesOnSmall(paragraph, pieces.at(-1)));
    }
    end += 1;
  }
  const title = collapseSpaces(pieces.join(' ')).replace(/[.:;]+$/, '');
  return { title: title === '' ? null : title, end };
}

function endsTitle(paragraph: string, above: readonly string[]): boolean {
  // a month, or "v/v …", directly below the kind are no list
  const isFirst =
    above.length === 0 && (isYearLine(paragraph) || opensAbout.test(foldWithoutDiacritics(paragraph)));
  if ((readMarker(paragraph) !== null && !isFirst) || standsAlone(paragraph) || opensPaper(paragraph))
    return true;
  const last = above.at(-1);
  const folded = foldWithoutDiacritics(paragraph);
  if (last !== undefined && isYearLine(paragraph)) return false;
  if (isCapitals(paragraph)) {
    // below a title in small letters only the issuer of a two-column head is in capitals
    return last !== undefined && !isCapitals(last);
  }
  if (neverTitle.test(folded)) return true;
  const isSentence = /[.;:,]$/.test(paragraph);
  const isPreamble =
    /^\p{Lu}/u.test(paragraph) &&
    preambles.some((words) => folded === words || folded.startsWith(`${words} `));
  if (last === undefined) return isPreamble && isSentence;
  if (/^\p{Ll}/u.test(paragraph)) return /[.;:]$/.test(paragraph);
  return (
    isPreamble ||
    isSentence ||
    findPrintedDate(paragraph) !== null ||
    above.length >= maxTitleParagraphs ||
    paragraph.length > longestLineWithoutCapitals
  );
}

/** "Năm 2026", "(Giai đoạn 2026 - 2030)", "Học kỳ I, năm học 2026 - 2027": a line of years alone. */
function isYearLine(paragraph: string): boolean {
  const folded = foldWithoutDiacritics(paragraph).replace(/^[^a-z\d]+/, '');
  return (
    paragraph.length <= longestYearLine &&
    /(?:19|20)\d{2}\W*$/.test(folded) &&
    yearStarts.some((words) => folded.startsWith(`${words} `)) &&
    findPrintedDate(paragraph) === null
  );
}

/** "Năm 2026" below a title in small letters is its last word, not a new sentence. */
function goesOnSmall(paragraph: string, above: string | undefined): string {
  const isNew = above === undefined || isCapitals(above) || !isYearLine(paragraph) || isCapitals(paragraph);
  return isNew || !/^\p{Lu}/u.test(paragraph)
    ? paragraph
    : `${paragraph.charAt(0).toLowerCase()}${paragraph.slice(1)}`;
}
