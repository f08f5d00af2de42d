import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics } from '../text/folding';
import { plainDashes } from '../text/signs';
import { numberLabel } from '../vocabulary/planHeadings';
import type { IsoDate } from '../time/isoDate';
import { findPrintedDate } from './paperDates';

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
const numberLine = new RegExp(
  `(?:(?:^|\\s)${label}\\s*:|^${label}(?=\\s+\\d+\\s?/))\\s*([.\\s_\\u2026]*\\d*[.\\s_\\u2026]*(?:/\\s*\\d{4}\\s*)?[/-]\\s*[a-z\\d]+(?:\\s?[-/]\\s?[a-z\\d&]+)*|\\d+(?=\\s|$))`,
);
const longestDateLine = 80;

/** Without a colon only the capital at a line's beginning tells the paper's number from a citation that was cut. */
function numberIn(line: string): RegExpExecArray | null {
  const match = numberLine.exec(foldKeepingPositions(line));
  return match !== null && !match[0].includes(':') && !/^\p{Lu}/u.test(line) ? null : match;
}

/** True for a line with "Số: …" in it. */
export function namesNumber(line: string): boolean {
  return numberIn(line) !== null;
}

/** True for a line that is nothing but the paper's number, or its place and date. */
export function standsAlone(line: string): boolean {
  const number = numberIn(line);
  if (number !== null && number.index === 0) return true;
  const dated = findPrintedDate(line);
  if (dated === null || line.length > longestDateLine) return false;
  const behind = line.slice(dated.to).replace(/[\s.]/g, '');
  return (
    behind === '' &&
    /,\s*$/.test(line.slice(0, dated.from)) &&
    placeBefore(line.slice(0, dated.from)) !== null
  );
}

/** Number and symbol from the lines of the head; a stamped figure is put into the unfilled form beside it. */
export function readNumber(lines: readonly string[]): DocumentNumber {
  let unfilled: string | null = null;
  let stamped: string | null = null;
  for (const line of lines) {
    const match = numberIn(line);
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

function filledNumber(printed: string): DocumentNumber {
  return { number: plainDashes(printed).replace(/[\s._\u2026]/g, ''), numberAsPrinted: printed };
}

/** Place and date from the lines of the head. */
export function readPlaceAndDate(lines: readonly string[]): PlaceAndDate {
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
  const match = numberIn(words);
  const own = match === null ? words : words.slice(match.index + match[0].length);
  const place = collapseSpaces(own).replace(/[\s,.]+$/, '');
  return place === '' || !/\p{L}/u.test(place) || place.length > 60 ? null : place;
}
