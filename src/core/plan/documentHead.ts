import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics } from '../text/folding';
import { yearOf, type IsoDate } from '../time/isoDate';
import {
  headStamps,
  nationalHeading,
  otherKinds,
  partyHeading,
  planKinds,
  preambleStarts,
  signatureNoise,
} from '../vocabulary/planHeadings';
import { namesNumber, readNumber, readPlaceAndDate, standsAlone } from './documentNumber';
import { readMarker } from './outline/markers';
import { findPrintedDate } from './paperDates';

/** What stands above the title, and the title. */
export interface DocumentHead {
  readonly kind: string | null;
  /** False where the paper calls itself something else (a report, a decision). */
  readonly isPlanKind: boolean;
  readonly number: string | null;
  readonly numberAsPrinted: string | null;
  readonly place: string | null;
  readonly date: IsoDate | null;
  readonly dateAsPrinted: string | null;
  /** True where figures stand in the date, so that a missing day is one that does not exist. */
  readonly isDateFilled: boolean;
  readonly title: string | null;
  readonly year: number | null;
  /** Lines of the issuing body above the number, as printed. */
  readonly issuerLines: readonly string[];
  /** Position of the first paragraph after the title. */
  readonly end: number;
}

const kindWords = [...planKinds, ...otherKinds].map((words) => foldWithoutDiacritics(words));
const planWords = new Set(planKinds.map((words) => foldWithoutDiacritics(words)));
const headingWords = [...nationalHeading, ...partyHeading].map((words) => foldWithoutDiacritics(words));
const preambles = preambleStarts.map((words) => foldWithoutDiacritics(words).trim());
const signing = signatureNoise.map((words) => foldWithoutDiacritics(words));
const stamps = headStamps.map((words) => foldWithoutDiacritics(words));
const maxTitleParagraphs = 3;
const maxKindPosition = 40;

/**
 * Reads the head of a plan from its composed paragraphs, `bodyStart` being the position of the first part. Number
 * and date stand above the title; text of two columns may bring them below it, old papers have the date beside the
 * signature (`below`: the paragraphs after the body).
 */
export function readHead(
  paragraphs: readonly string[],
  bodyStart: number,
  below: readonly string[] = [],
): DocumentHead {
  const kindAt = findKind(paragraphs, bodyStart);
  const titled = readTitle(paragraphs, kindAt, bodyStart);
  const aboveTitle = paragraphs
    .slice(0, kindAt === null ? Math.min(bodyStart, 12) : kindAt.index)
    .filter((paragraph) => !isAboutSigning(paragraph));
  const elsewhere = [...paragraphs.slice(kindAt?.index ?? 0, bodyStart), ...below].filter(standsAlone);
  const numbered = readNumber([...aboveTitle, ...elsewhere]);
  const dated = readPlaceAndDate([...aboveTitle, ...elsewhere]);
  const title = titled.title;
  return {
    kind: kindAt?.kind ?? null,
    isPlanKind: kindAt?.isPlan ?? false,
    ...numbered,
    ...dated,
    title,
    year:
      yearOfTitle(title, dated.date) ??
      (dated.date === null ? null : yearOf(dated.date)) ??
      yearIn(dated.dateAsPrinted),
    issuerLines: readIssuerLines(aboveTitle),
    end: titled.end,
  };
}

/** The last year (2000–2099) that a text names, or null. */
export function yearIn(text: string | null): number | null {
  const years = [...(text ?? '').matchAll(/(?<!\d)20\d{2}(?!\d)/g)];
  const last = years.at(-1);
  return last === undefined ? null : Number(last[0]);
}

/** A title's own year; of "năm học 2025-2026" or "giai đoạn 2021-2025" the year of the paper's date, where it names no other. */
function yearOfTitle(title: string | null, date: IsoDate | null): number | null {
  const spans = /(?<!\d)(20\d{2})\s*[-\u2013]\s*20\d{2}(?!\d)/g;
  const own = yearIn((title ?? '').replace(spans, ' '));
  if (own !== null || date !== null) return own;
  return yearIn(spans.exec(title ?? '')?.[1] ?? null);
}

/** Lines of a digital signature ("Ký bởi: …", "Thời gian ký: …") speak of the file, not of the paper. */
function isAboutSigning(paragraph: string): boolean {
  const folded = foldWithoutDiacritics(paragraph);
  return signing.some((words) => folded.startsWith(words));
}

interface KindAt {
  readonly index: number;
  readonly kind: string;
  readonly isPlan: boolean;
  /** Words of the title on the same line. */
  readonly rest: string;
}

function findKind(paragraphs: readonly string[], bodyStart: number): KindAt | null {
  const limit = Math.min(bodyStart, maxKindPosition);
  for (let index = 0; index < limit; index += 1) {
    const paragraph = closedUp(paragraphs[index] ?? '');
    const folded = foldKeepingPositions(paragraph);
    const words = kindWords
      .filter((candidate) => folded.startsWith(candidate))
      .sort((a, b) => b.length - a.length)
      .find((candidate) => isKindLine(paragraph, candidate));
    if (words === undefined) continue;
    const kind = sentenceCase(paragraph.slice(0, words.length));
    return {
      index,
      kind,
      isPlan: planWords.has(words),
      rest: paragraph.slice(words.length).replace(/^[\s:.-]+/, ''),
    };
  }
  return null;
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

function readTitle(
  paragraphs: readonly string[],
  kindAt: KindAt | null,
  bodyStart: number,
): { readonly title: string | null; readonly end: number } {
  if (kindAt === null) return { title: null, end: 0 };
  const pieces = kindAt.rest === '' ? [] : [kindAt.rest];
  let end = kindAt.index + 1;
  while (end < bodyStart && pieces.length < maxTitleParagraphs) {
    const paragraph = paragraphs[end] ?? '';
    if (endsTitle(paragraph, { isFirst: pieces.length === 0 })) break;
    pieces.push(paragraph);
    end += 1;
  }
  const title = collapseSpaces(pieces.join(' ')).replace(/[.:;]+$/, '');
  return { title: title === '' ? null : title, end };
}

function endsTitle(paragraph: string, place: { readonly isFirst: boolean }): boolean {
  const folded = foldWithoutDiacritics(paragraph);
  const isSentence = /[.;:,]$/.test(paragraph) || paragraph.length > 220;
  if (readMarker(paragraph) !== null || namesNumber(paragraph) || findPrintedDate(paragraph) !== null)
    return true;
  const opensPreamble =
    /^\p{Lu}/u.test(paragraph) &&
    preambles.some((words) => folded === words || folded.startsWith(`${words} `));
  return place.isFirst ? opensPreamble && isSentence : opensPreamble || isSentence;
}

function readIssuerLines(lines: readonly string[]): readonly string[] {
  const issuer: string[] = [];
  for (const line of lines) {
    const own = withoutNationalHeading(line);
    const folded = foldWithoutDiacritics(own);
    if (own === '' || namesNumber(own) || findPrintedDate(own) !== null) continue;
    if (/\p{Ll}/u.test(own) || !/\p{Lu}{2}/u.test(own)) continue;
    if (stamps.includes(folded.replace(/[^a-z ]/g, '').trim())) continue;
    issuer.push(own);
  }
  return issuer;
}

/** In text of two columns the country's heading stands on the issuer's line. */
function withoutNationalHeading(line: string): string {
  const folded = foldKeepingPositions(line);
  for (const words of headingWords) {
    const at = folded.indexOf(words);
    if (at >= 0) return collapseSpaces(line.slice(0, at) + line.slice(at + words.length));
  }
  return collapseSpaces(line);
}
