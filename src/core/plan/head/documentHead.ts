import type { IsoDate } from '../../time/isoDate';
import { namesNumber, readNumber, readPlaceAndDate, standsAlone } from './documentNumber';
import { linesOfHead, opensPaper, ownWords, readIssuerLines } from './headLines';
import { findDateOfHead } from './paperDates';
import { findKind, readTitle } from './title';

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
  /** Lines of the issuing body above the number, as printed. */
  readonly issuerLines: readonly string[];
  /** Position of the first paragraph after the title. */
  readonly end: number;
}

/** How many paragraphs are the head of a paper that does not say its kind. */
const longestHeadWithoutKind = 12;

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
  const { title, end } = readTitle(paragraphs, kindAt, bodyStart);
  const above = linesOfHead(
    paragraphs.slice(0, kindAt === null ? Math.min(bodyStart, longestHeadWithoutKind) : kindAt.index),
  );
  const between = linesOfHead(paragraphs.slice(kindAt?.index ?? 0, bodyStart)).filter(standsAlone);
  const own = kindAt?.numberAndDay ?? null;
  const all = [...above, ...(own === null ? [] : [own]), ...between];
  const lines = all.map(ownWords);
  const dates = [...inPaper(all).map(ownWords), ...linesOfHead(below).filter(standsAlone)];
  return {
    kind: kindAt?.kind ?? null,
    isPlanKind: kindAt?.isPlan ?? false,
    ...readNumber(lines),
    ...readPlaceAndDate(dates.some((line) => findDateOfHead(line) !== null) ? dates : lines),
    title,
    issuerLines: readIssuerLines(above),
    end,
  };
}

/** The lines from the country's heading or the number on: what a web page puts above them has dates of its own. */
function inPaper(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => opensPaper(line) || namesNumber(line));
  return at < 0 ? lines : lines.slice(at);
}
