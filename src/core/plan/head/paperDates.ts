import { foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { makeIsoDate, type IsoDate } from '../../time/isoDate';
import { dateWords } from '../../vocabulary/planHeadings';

const day = foldWithoutDiacritics(dateWords.day);
const month = foldWithoutDiacritics(dateWords.month);
const year = foldWithoutDiacritics(dateWords.year);
const blank = '[\\s._\\u2026/-]*';

/** "ngày 13 tháng 01 năm 2025", "ngày 13/01/2025", "ngày 13.01.2025", on text folded in place. */
const around = '[\\s._\\u2026]*';
const inWords = `${day}[\\s._\\u2026:]*(\\d{1,2})${around}${month}${around}(\\d{1,2})[\\s._\\u2026,]*${year}${around}(\\d{4})(?!\\d)`;
const inFigures = `${day}\\s*:?\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})`;
const dated = new RegExp(`(?:${inWords})|(?:${inFigures})`);
const unfilled = new RegExp(
  `${day}${blank}(?:\\d{1,2}${blank})?${month}${blank}(?:\\d{1,2}${blank})?${year}(?:${blank}\\d{1,4})?`,
);

/** A date as a paper prints it. */
interface PrintedDate {
  /** null where the day does not exist, or the form is not filled in. */
  readonly date: IsoDate | null;
  readonly printed: string;
  /** Position of the first letter and after the last one. */
  readonly from: number;
  readonly to: number;
  readonly isFilled: boolean;
}

/** The first "ngày … tháng … năm …" (or in figures) of a composed text, or null. */
export function findPrintedDate(text: string): PrintedDate | null {
  const folded = foldKeepingPositions(text);
  const match = dated.exec(folded);
  if (match !== null) {
    const [d, m, y] =
      match[1] === undefined ? [match[4], match[5], match[6]] : [match[1], match[2], match[3]];
    const date = makeIsoDate({ year: Number(y), month: Number(m), day: Number(d) });
    return found(text, match, { date, isFilled: true });
  }
  const form = unfilled.exec(folded);
  return form === null ? null : found(text, form, { date: null, isFilled: false });
}

/** Place and date in figures alone, as at the end of a line of the head: "Binh An, 29/01/2026". */
const behindPlace =
  /(?:^|\s)(?:\p{Lu}[\p{L}\p{M}.]*\s)*\p{Lu}[\p{L}\p{M}]*\s?,\s?((\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))\.?$/u;
const longestHeadLine = 160;

/** The date on a line of a head or foot, where a place stands in front of it without "ngay" as well. */
export function findDateOfHead(line: string): PrintedDate | null {
  const usual = findPrintedDate(line);
  if (usual !== null || line.length > longestHeadLine) return usual;
  const match = behindPlace.exec(line);
  if (match === null) return null;
  const [, printed = '', d, m, y] = match;
  const from = line.lastIndexOf(printed);
  const date = makeIsoDate({ year: Number(y), month: Number(m), day: Number(d) });
  return { date, printed, from, to: from + printed.length, isFilled: true };
}

function found(
  text: string,
  match: RegExpExecArray,
  reading: { readonly date: IsoDate | null; readonly isFilled: boolean },
): PrintedDate {
  const to = match.index + match[0].length;
  return { ...reading, printed: text.slice(match.index, to).trim(), from: match.index, to };
}
