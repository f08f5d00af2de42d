import { foldKeepingPositions, foldWithoutDiacritics } from '../text/folding';
import { hyphensWithin, plainSigns } from '../text/signs';
import type { IsoDate } from '../time/isoDate';
import { missingPaperWords, notYetWords } from '../vocabulary/absentWords';
import type { PaperMention } from './nominee';
import { readDay } from './readDay';
import { readMark, saysNothingThere } from './readWords';

const paperNumber =
  /\d{1,5}(?:\s?\/\s?\d{4})?\s?[/-]\s?(?=\p{Lu})[\p{L}\d&]+(?:[-/.][\p{Lu}\d&][\p{L}\d&]*)*/u;
const bareNumber = /^(?:so\s*:?\s*)?(\d{1,5})(?=\s*[,;(]|\s+ngay|$)/;
const dayInText =
  /(?<![\d/.-])\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}(?!\d)|\d{1,2} thang \d{1,2},? nam \d{4}/;
/**
 * The paper that a cell tells of: "12/TTr-UBND ngày 05/12/2025", "Số 12, ngày 5/12/2025", "05/12/2025", "x", "chưa".
 * `dateCell`: the day of a date cell or of a column of its own, or null; it stands over a day in the words.
 */
export function readPaper(cellText: string, dateCell: IsoDate | null): PaperMention {
  const text = hyphensWithin(plainSigns(cellText)).trim();
  if (text === '') return { number: null, date: dateCell, presence: dateCell === null ? 'blank' : 'yes' };
  const folded = foldKeepingPositions(text);
  const mark = readMark(text);
  if (mark === false || isMissing(text)) return { number: null, date: dateCell, presence: 'no' };
  const said = dayInText.exec(folded);
  const date = dateCell ?? (said === null ? null : readDay(said[0], { isDate: false }).date);
  const withoutDay =
    said === null ? text : text.replace(text.slice(said.index, said.index + said[0].length), ' ');
  const number =
    paperNumber.exec(withoutDay)?.[0].replace(/\s/g, '') ??
    (mark === true ? null : (bareNumber.exec(foldKeepingPositions(withoutDay).trim())?.[1] ?? null));
  return { number, date, presence: 'yes' };
}

/** "Không gian số, QĐ 12/QĐ-UBND" is no missing paper: the words behind the negation must say so. */
function isMissing(text: string): boolean {
  const words = foldWithoutDiacritics(text, { stripPunctuation: true });
  if (saysNothingThere(text) || missingPaperWords.test(words)) return true;
  return notYetWords.test(words) && !paperNumber.test(text);
}
