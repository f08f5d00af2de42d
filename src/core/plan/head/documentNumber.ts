import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { plainDashes } from '../../text/signs';
import { numberLabel } from '../../vocabulary/planHeadings';
import { weekdays } from '../../vocabulary/planHeadWords';
import type { IsoDate } from '../../time/isoDate';
import { findDateOfHead } from './paperDates';

/** Number and symbol of the paper, closed up ("08/KH-UBND") and as printed; what is not filled in is only printed. */
interface DocumentNumber {
  readonly number: string | null;
  readonly numberAsPrinted: string | null;
}

interface PlaceAndDate {
  readonly place: string | null;
  readonly date: IsoDate | null;
  readonly dateAsPrinted: string | null;
  /** True where figures stand in the date, so that a missing day is one that does not exist. */
  readonly isDateFilled: boolean;
}

const label = foldWithoutDiacritics(numberLabel);
const blank = '[.\\s_\\u2026]*';
/** "KH-UBND", "KH - UBND", "KH_UBND", "KH.LD", "-KH/DU": a dot only between letters. */
const symbol = '[a-z\\d]+(?:(?:\\s?[-/]\\s?|_(?=[a-z])|\\.(?=[a-z]))[a-z\\d&]+)*';
const number = `${blank}(?:\\d+[a-z]?${blank})?(?:/\\s*\\d{4}\\s*)?[/-]\\s*${symbol}|\\d+\\s(?=[a-z]{2,5}[/-][a-z])${symbol}|\\d+(?=\\s|$)`;
/** A scan has the label as "S0:", a typist as "So;". */
const labelWithSign = `(?:${label}\\s*[:;]|${label.slice(0, -1)}0\\s*:)`;
const labelled = new RegExp(
  `(?:(?:^|\\s)${labelWithSign}|^${label}\\.?(?=\\s+(?:\\d+\\s?)?(?:/|-)\\s?[a-z]{2}|\\s+\\d+\\s?/))\\s*(${number})`,
);
/** Without its label: alone on its line below or beside "So:". */
const bareNumber = new RegExp(`^\\d+\\s?(?:/\\s?\\d{4}\\s?)?[/-]\\s?${symbol}$`);
const labelAlone = new RegExp(`^(?:${label}|${labelWithSign})$`);
/** "Thu Hai, ngay …": the day on which a web page was opened. */
const weekday = new RegExp(
  `^(?:${weekdays.map((words) => foldWithoutDiacritics(words)).join('|')})(?![a-z])`,
);
const longestDateLine = 80;

interface NumberMatch {
  /** Where label and number begin, and end. */
  readonly from: number;
  readonly to: number;
  /** Number and symbol as printed. */
  readonly printed: string;
}

/** Without a colon only the capital at a line's beginning tells the paper's number from a citation that was cut. */
function numberIn(line: string): NumberMatch | null {
  const match = labelled.exec(foldKeepingPositions(line));
  if (match === null || (!/[:;]/.test(match[0]) && !/^\p{Lu}/u.test(line))) return null;
  const to = match.index + match[0].length;
  const printed = line.slice(to - (match[1] ?? '').length, to);
  const kept = withoutPlace(printed);
  return { from: match.index, to: to - (printed.length - kept.length), printed: kept.trim() };
}

/** A symbol is in capitals: "12/KH-UBND - Binh An" ends before the name that a spaced dash joins to it, "5 xa/to" behind 5. */
function withoutPlace(printed: string): string {
  const joined = /\s[-/\u2013\u2014]\s?\p{Lu}\p{Ll}{2,}|(?<=^\d+)\s\p{Ll}/u.exec(printed);
  return joined === null ? printed : printed.slice(0, joined.index);
}

/** True for a line with "Số: …" in it. */
export function namesNumber(line: string): boolean {
  return numberIn(line) !== null;
}

/** The words in front of the number on a line of several columns; the whole line where it names none. */
export function beforeNumber(line: string): string {
  const match = numberIn(line);
  return match === null ? line : line.slice(0, match.from);
}

/** True for a line that is nothing but the paper's number, or the word in front of it. */
export function isNumberAlone(line: string): boolean {
  const folded = foldKeepingPositions(line).trim();
  if (labelAlone.test(folded) || (bareNumber.test(folded) && /\p{Lu}{2}/u.test(line))) return true;
  const match = numberIn(line);
  return match !== null && match.from === 0 && !/[\p{L}\d]/u.test(line.slice(match.to));
}

/** True for a line that is nothing but the paper's number, its place and date, or both. */
export function standsAlone(line: string): boolean {
  if (isNumberAlone(line)) return true;
  const dated = findDateOfHead(line);
  if (dated === null || line.length > longestDateLine) return false;
  const behind = line.slice(dated.to).replace(/[\s.]/g, '');
  const before = line.slice(0, dated.from);
  return behind === '' && /,\s*$/.test(before) && placeBefore(before) !== null;
}

/**
 * Number and symbol from the lines of the head: behind their label, on the line below it, or alone on a line; a
 * stamped figure is put into the unfilled form beside it.
 */
export function readNumber(lines: readonly string[]): DocumentNumber {
  let unfilled: string | null = null;
  let stamped: string | null = null;
  let bare: string | null = null;
  for (const line of lines) {
    const match = numberIn(line);
    if (match === null) {
      if (isNumberAlone(line) && /\d/.test(line)) bare ??= line;
      continue;
    }
    const { printed } = match;
    if (/^\d+$/.test(printed)) stamped ??= printed;
    else if (/^\d/.test(printed)) return filledNumber(printed);
    else unfilled ??= printed;
  }
  // The figure was stamped beside the unfilled form: "Số: 45" and "Số:      /KH-UBND".
  if (stamped !== null) return filledNumber(`${stamped}${unfilled?.replace(/^[^/-]*/, '') ?? ''}`);
  if (bare !== null) return filledNumber(bare);
  return { number: null, numberAsPrinted: unfilled };
}

/** Dots and lines in front of the symbol are the form's; a dot inside the symbol is printed so. */
function filledNumber(printed: string): DocumentNumber {
  const [, figures = '', rest = ''] = /^([^/-]*)(.*)$/s.exec(plainDashes(printed)) ?? [];
  return {
    number: `${figuresClosedUp(figures)}${rest.replace(/(?<=\p{L})_(?=\p{L})/gu, '-').replace(/[\s_\u2026]/g, '')}`,
    numberAsPrinted: printed,
  };
}

/** "12 KH" of "12 KH/DTN" keeps its space, as numbers cited so do. */
function figuresClosedUp(figures: string): string {
  return /^\d+ \p{Lu}/u.test(figures) ? figures.trim() : figures.replace(/[\s._\u2026]/g, '');
}

/** Place and date from the lines of the head. */
export function readPlaceAndDate(lines: readonly string[]): PlaceAndDate {
  const found = lines.flatMap((line) => {
    const dated = findDateOfHead(line);
    const isOfPage = weekday.test(foldKeepingPositions(line));
    return dated === null || isOfPage ? [] : [{ dated, place: placeBefore(line.slice(0, dated.from)) }];
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

/** The place stands before the date; on a line of two columns the number or the issuer stands before the place. */
function placeBefore(words: string): string | null {
  const match = numberIn(words);
  const own = match === null ? words : words.slice(match.to);
  const place = collapseSpaces(own.slice(capitalsBefore(own).length))
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/[\s,.]+$/, '');
  return place === '' || !/\p{L}/u.test(place) || place.length > 60 ? null : place;
}

/** "XÃ BÌNH AN Bình An, ngày …": the words in capitals in front of a place; "TP. Hồ Chí Minh" is one place. */
export function capitalsBefore(line: string): string {
  const capitals = /^(?:[^\p{Ll}\s]+\s+)+(?=\p{Lu}\p{Ll})/u.exec(line)?.[0] ?? '';
  const words = capitals.split(/\s+/).filter((word) => /\p{Lu}{2}/u.test(word));
  return words.length >= 2 ? capitals : '';
}
