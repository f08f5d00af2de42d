import { foldWithoutDiacritics } from '../text/folding';
import { dayOfBareSerial } from '../time/excelSerial';
import { formatVietnamese } from '../time/isoDate';
import type { TimeReading } from '../time/timeReading';
import {
  beginningInWords,
  clockTime,
  doneHeader,
  markInCell,
  monthHeader,
  monthInWords,
  monthsOfYear,
  periodHeader,
  periodInWords,
  quarterHeader,
  quarterInWords,
} from '../vocabulary/timeColumns';

/** The deepest words of a header of several rows ("Thời gian / Quý I" → "Quý I"). */
function ownWords(header: string): string {
  return header.split(' / ').at(-1)?.trim() ?? '';
}

/** True where the header is a period itself, so that a mark below it says when ("Quý I", "Tháng 3"). */
export function isPeriodHeader(header: string): boolean {
  return periodHeader.test(foldWithoutDiacritics(ownWords(header)));
}

/** True for "x", a tick and the like. */
export function isMark(text: string): boolean {
  return markInCell.test(foldWithoutDiacritics(text));
}

/** True for a time of day, or a span of it ("7h30 - 8h00", "từ 14 giờ", "08:00"). */
export function isClockTime(text: string): boolean {
  return clockTime.test(foldWithoutDiacritics(text));
}

/** True for a mark under "Đã xong", "Xong chưa?". */
export function isMarkedDone(header: string, text: string): boolean {
  return isMark(text) && doneHeader.test(foldWithoutDiacritics(ownWords(header)));
}

/** One column of a task's time: its header and the cell's words. */
interface TimeCell {
  readonly header: string;
  readonly text: string;
}

/**
 * When a task is due, from one or several columns: marks under period headers give the headers' words; a bare number
 * under "Tháng" or "Quý" gives month or quarter; other words stand as they are. Several are joined by ";".
 */
export function timeWords(cells: readonly TimeCell[]): string {
  return cells
    .filter(({ text }) => text !== '')
    .map(wordsOf)
    .join('; ');
}

function wordsOf({ header, text }: TimeCell): string {
  const own = ownWords(header);
  if (isMark(text) && isPeriodHeader(header)) return own;
  const folded = foldWithoutDiacritics(own);
  if (monthHeader.test(folded) && /^(0?[1-9]|1[0-2])$/.test(text)) return monthInWords(text);
  if (quarterHeader.test(folded) && /^([1-4]|I{1,3}|IV)$/.test(text)) return quarterInWords(text);
  return dayInWords(text);
}

/** Words of a time cell; a serial number without its date format is written as the day that it means. */
function dayInWords(text: string): string {
  const day = dayOfBareSerial(text);
  return day === null ? text : formatVietnamese(day);
}

/**
 * What a beginning and an end in columns of their own say together: "Từ … đến …" where one is a day or period that
 * something begins with and the other one that it ends with; else the words of both as they stand, joined by ";".
 * @param timeOf what a cell's words are read as
 */
export function periodWords(
  cells: { readonly start: string; readonly end: string },
  timeOf: (text: string) => TimeReading,
): string {
  const [start, end] = [dayInWords(cells.start), dayInWords(cells.end)];
  if (start === '' || start === end) return end;
  const isBeginning = begins(start, timeOf(start));
  if (end === '') return isBeginning ? beginningInWords(start) : start;
  return isBeginning && ends(timeOf(end)) ? periodInWords(start, end) : `${start}; ${end}`;
}

function begins(text: string, { kind, end, impossibleBy }: TimeReading): boolean {
  if (kind === 'range') return end === null;
  if (kind === 'impossible') return impossibleBy === 'noSuchDay';
  return (kind === 'day' || kind === 'period') && !monthsOfYear.test(foldWithoutDiacritics(text));
}

function ends({ kind, impossibleBy }: TimeReading): boolean {
  if (kind === 'impossible') return impossibleBy === 'noSuchDay';
  return kind === 'day' || kind === 'period' || kind === 'deadline';
}
