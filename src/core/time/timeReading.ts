import type { IsoDate } from './isoDate';

/** A time expression as it was understood. The cell's own words are kept beside it, never replaced. */
export interface TimeReading {
  /**
   * deadline: by one day; day: on one day; range: from–to; period: a month, quarter, half-year or year;
   * recurring: "thường xuyên", "hằng quý", "ngày 05 tháng liền kề"; conditional: "theo kế hoạch cấp trên", a cited paper
   * and no day of its own; several: more than one milestone;
   * unclear: words without a date ("cuối năm"); impossible: a day that does not exist; blank.
   */
  readonly kind:
    | 'deadline'
    | 'day'
    | 'range'
    | 'period'
    | 'recurring'
    | 'conditional'
    | 'several'
    | 'unclear'
    | 'impossible'
    | 'blank';
  readonly start: IsoDate | null;
  /** Last day on which it is still in time; for `several` the last milestone. */
  readonly end: IsoDate | null;
  /** True where the figures can only be month/day ("9/18/2026"), or the year was guessed from two digits. */
  readonly isAmbiguous: boolean;
  /** True where the figures can only be month/day. */
  readonly isMonthFirst: boolean;
  /** True where the words themselves say another year than the plan's ("năm sau", "năm liền kề"). */
  readonly saysOtherYear: boolean;
  /** Why it is impossible: a day that the calendar does not have, or a period that ends before it begins; else null. */
  readonly impossibleBy: 'noSuchDay' | 'endsBeforeStart' | null;
  /** The part of the text that names an impossible day, for the finding. */
  readonly impossiblePart: string | null;
  readonly milestones: readonly { readonly start: IsoDate | null; readonly end: IsoDate | null }[];
}
