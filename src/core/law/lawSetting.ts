import type { FigureValue } from './entry';

/**
 * What the office puts in the place of one of the book's figures, with its reason. A day of the calendar has the key
 * "holiday.YYYY-MM-DD" and one of the kinds of calendar days as its value.
 */
export interface LawSetting {
  readonly key: string;
  readonly value: FigureValue;
  /** Never empty: the province's decision, the council's rules … */
  readonly reason: string;
}
