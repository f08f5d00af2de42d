import type { IsoDate } from './isoDate';

/** A time expression as it was understood. The cell's own words are kept beside it, never replaced. */
export interface TimeReading {
  /**
   * deadline: by one day; day: on one day; range: from–to; period: a month, quarter, half-year or year;
   * recurring: "thường xuyên", "hằng quý"; conditional: "theo kế hoạch cấp trên"; several: more than one milestone;
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
  /** True where day and month could be exchanged (11/12/2025 typed as m/d), or the year was guessed from two digits. */
  readonly isAmbiguous: boolean;
  /** The part of the text that names an impossible day, for the finding. */
  readonly impossiblePart: string | null;
  readonly milestones: readonly { readonly start: IsoDate | null; readonly end: IsoDate | null }[];
}
