import { headerRowOf, writtenSheet, type TypedSheet } from '../lawCases/model';
import { lettersOf } from '../messy/model';
import type { StrangerSheet } from '../strangers/model';

/** A list of forty rows that is right by the law of its day. */
export interface CleanList {
  readonly id: string;
  /** The habit in which it is written. */
  readonly style: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly sheets: readonly StrangerSheet[];
}

/** The sheet with one header cell across the columns that follow with empty headers, and their names in the row below. */
export function withSecondHeaderRow(sheet: TypedSheet, second: string): StrangerSheet {
  const top = headerRowOf(sheet);
  const written = writtenSheet({ ...sheet, rows: [second, ...sheet.rows] });
  const [upper, lower] = [sheet.header.split('|'), second.split('|')];
  const merges = upper.flatMap((text, index) => {
    if (text === '') return [];
    if ((lower[index] ?? '') === '')
      return [`${lettersOf(index + 1)}${top}:${lettersOf(index + 1)}${top + 1}`];
    const next = upper.findIndex((other, at) => at > index && (other !== '' || (lower[at] ?? '') === ''));
    const end = next === -1 ? upper.length : next;
    return end - index < 2 ? [] : [`${lettersOf(index + 1)}${top}:${lettersOf(end)}${top}`];
  });
  return { ...written, boldRows: [top, top + 1], merges };
}

/** The sheet with the unit's cell merged over the rows that follow without one. */
export function withMergedUnits(sheet: TypedSheet, unitColumn: number): StrangerSheet {
  const first = headerRowOf(sheet) + 1;
  const letter = lettersOf(unitColumn + 1);
  const units = sheet.rows.map((row) => row.split('|')[unitColumn] ?? '');
  const starts = units.flatMap((unit, index) => (unit === '' ? [] : [index]));
  const merges = starts.flatMap((start, which) => {
    const end = (starts[which + 1] ?? units.length) - 1;
    return end === start ? [] : [`${letter}${first + start}:${letter}${first + end}`];
  });
  return { ...writtenSheet(sheet), merges };
}
