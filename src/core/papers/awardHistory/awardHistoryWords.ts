import type { Rating } from '../../vocabulary/awardTerms';

/** Columns of the award history, from left to right; `cccd` is personal and stays out unless asked for. */
export type AwardHistoryColumn =
  | 'ordinal'
  | 'name'
  | 'cccd'
  | 'unit'
  | 'year'
  | 'award'
  | 'state'
  | 'decision'
  | 'decisionDate'
  | 'rating'
  | 'initiative'
  | 'note';

/** The words of the award history: always Vietnamese, handed in from src/strings. */
export interface AwardHistoryWords {
  readonly sheetName: string;
  readonly heading: (year: number) => string;
  /** Says that nominations are no awards yet, and what to fill in. */
  readonly note: string;
  readonly columns: Readonly<Record<AwardHistoryColumn, string>>;
  readonly states: { readonly proposed: string; readonly given: string };
  readonly ratings: Readonly<Record<Rating, string>>;
}
