import { foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { makeIsoDate, type IsoDate } from '../../time/isoDate';
import { dateWords } from '../../vocabulary/planHeadings';

const day = foldWithoutDiacritics(dateWords.day);
const month = foldWithoutDiacritics(dateWords.month);
const year = foldWithoutDiacritics(dateWords.year);
const blank = '[\\s._\\u2026/-]*';

/** "ngày 13 tháng 01 năm 2025", "ngày 13/01/2025", "ngày 13.01.2025", on text folded in place. */
const inWords = `${day}\\s*:?\\s*(\\d{1,2})\\s+${month}\\s+(\\d{1,2})\\s*,?\\s+${year}\\s+(\\d{4})`;
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

function found(
  text: string,
  match: RegExpExecArray,
  reading: { readonly date: IsoDate | null; readonly isFilled: boolean },
): PrintedDate {
  const to = match.index + match[0].length;
  return { ...reading, printed: text.slice(match.index, to).trim(), from: match.index, to };
}
