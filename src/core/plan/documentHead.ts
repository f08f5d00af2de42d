import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics } from '../text/folding';
import { yearOf, type IsoDate } from '../time/isoDate';
import {
  headStamps,
  nationalHeading,
  numberLabel,
  otherKinds,
  partyHeading,
  planKinds,
  preambleStarts,
  signatureNoise,
} from '../vocabulary/planHeadings';
import { readMarker } from './markers';
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
const label = foldWithoutDiacritics(numberLabel);
const numberLine = new RegExp(
  `(?:^|\\s)${label}\\s*:\\s*([.\\s_\\u2026]*\\d*[.\\s_\\u2026]*(?:/\\s*\\d{4}\\s*)?[/-]\\s*[a-z\\d]+(?:\\s?[-/]\\s?[a-z\\d&]+)*|\\d+(?=\\s|$))`,
);
const maxTitleParagraphs = 3;
const maxKindPosition = 40;

/** Reads the head of a plan from its composed paragraphs, `bodyStart` being the position of the first part. */
export function readHead(paragraphs: readonly string[], bodyStart: number): DocumentHead {
  const kindAt = findKind(paragraphs, bodyStart);
  const titled = readTitle(paragraphs, kindAt, bodyStart);
  const aboveTitle = paragraphs
    .slice(0, kindAt === null ? Math.min(bodyStart, 12) : kindAt.index)
    .filter((paragraph) => !isAboutSigning(paragraph));
  const numbered = readNumber(aboveTitle);
  const dated = readPlaceAndDate(aboveTitle);
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
  if (readMarker(paragraph) !== null || numberLine.test(folded) || findPrintedDate(paragraph) !== null)
    return true;
  const opensPreamble =
    /^\p{Lu}/u.test(paragraph) &&
    preambles.some((words) => folded === words || folded.startsWith(`${words} `));
  return place.isFirst ? opensPreamble && isSentence : opensPreamble || isSentence;
}

function readNumber(lines: readonly string[]): Pick<DocumentHead, 'number' | 'numberAsPrinted'> {
  let unfilled: string | null = null;
  let stamped: string | null = null;
  for (const line of lines) {
    const match = numberLine.exec(foldKeepingPositions(line));
    if (match === null) continue;
    const from = match.index + match[0].length - (match[1] ?? '').length;
    const printed = line.slice(from, from + (match[1] ?? '').length).trim();
    if (/^\d+$/.test(printed)) stamped ??= printed;
    else if (/^\d/.test(printed)) return filledNumber(printed);
    else unfilled ??= printed;
  }
  // The figure was stamped beside the unfilled form: "Số: 45" and "Số:      /KH-UBND".
  if (stamped !== null) return filledNumber(`${stamped}${unfilled?.replace(/^[^/-]*/, '') ?? ''}`);
  return { number: null, numberAsPrinted: unfilled };
}

function filledNumber(printed: string): Pick<DocumentHead, 'number' | 'numberAsPrinted'> {
  return { number: printed.replace(/[\s._\u2026]/g, ''), numberAsPrinted: printed };
}

type PlaceAndDate = Pick<DocumentHead, 'place' | 'date' | 'dateAsPrinted' | 'isDateFilled'>;

function readPlaceAndDate(lines: readonly string[]): PlaceAndDate {
  const found = lines.flatMap((line) => {
    const dated = findPrintedDate(line);
    return dated === null ? [] : [{ dated, place: placeBefore(line.slice(0, dated.from)) }];
  });
  // A stamped date stands beside the unfilled line, which alone names the place.
  const dated = (found.find(({ dated: { isFilled } }) => isFilled) ?? found[0])?.dated ?? null;
  return {
    place: found.find(({ place }) => place !== null)?.place ?? null,
    date: dated?.date ?? null,
    dateAsPrinted: dated?.printed ?? null,
    isDateFilled: dated?.isFilled ?? false,
  };
}

/** The place stands before the date; on a line of two columns the number stands before the place. */
function placeBefore(words: string): string | null {
  const match = numberLine.exec(foldKeepingPositions(words));
  const own = match === null ? words : words.slice(match.index + match[0].length);
  const place = collapseSpaces(own).replace(/[\s,.]+$/, '');
  return place === '' || !/\p{L}/u.test(place) || place.length > 60 ? null : place;
}

function readIssuerLines(lines: readonly string[]): readonly string[] {
  const issuer: string[] = [];
  for (const line of lines) {
    const own = withoutNationalHeading(line);
    const folded = foldWithoutDiacritics(own);
    if (own === '' || numberLine.test(folded) || findPrintedDate(own) !== null) continue;
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
