import type { OfficeBody } from '../bodies/bodyDictionary';
import type { ConfirmedMapping } from '../sheets/table';
import type { DutyChoice } from '../plan/recurringDuties';
import type { AppendixSettings } from '../plan/appendixSettings';

/** A task that a person linked to a plan item in the pane; their sheet is not written. */
export interface ConfirmedLink {
  readonly taskKey: string;
  readonly itemId: string;
}

/** A finding that a person set aside: its key, why, and on which day (YYYY-MM-DD). */
export interface IgnoredFinding {
  readonly key: string;
  readonly reason: string;
  readonly on: string;
}

/** A unit outside of the quota, as people write its name, and why. */
export interface QuotaExemption {
  readonly unit: string;
  readonly reason: string;
}

/** What the add-in keeps in workbook.settings: few and small. Checked when read; what does not fit is dropped. */
export interface StoredSettings {
  readonly version: 1;
  readonly mappings: readonly ConfirmedMapping[];
  /** The sheet that the person pointed at for tasks, or null. */
  readonly taskSheet: string | null;
  /** The office's own list of bodies. */
  readonly bodies: readonly OfficeBody[];
  readonly links: readonly ConfirmedLink[];
  readonly appendix: AppendixSettings;
  /** Findings set aside: key of the finding and the reason given. */
  readonly ignored: readonly IgnoredFinding[];
  /** Persons whom somebody declared to be different ones, by the key of name and unit. */
  readonly differentPersons: readonly string[];
  /** Nominees who hold no position, by the key of name and unit. */
  readonly withoutPosition: readonly string[];
  /** Units that count neither in the base nor in the count of a quota. */
  readonly quotaExempt: readonly QuotaExemption[];
  /** Which duties the office asks of its year's plans. */
  readonly duties: DutyChoice;
  /** What was said of the rows of a sheet that are struck through. */
  readonly struckRows: readonly { readonly sheet: string; readonly answer: 'leftOut' | 'kept' }[];
  /** What the standard tables hold: numbers, or formulas over the lists. */
  readonly summaryFigures: 'values' | 'formulas';
}
