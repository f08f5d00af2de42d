import type { Sheet, SheetChart, Workbook } from '../xlsx/sheet/model';
import type { SheetIds } from './model/sheetIds';
import type { Platform } from './platforms';
import type { Json } from './protocol/json';

/** What changed, for events and for the page that shows the workbook. */
export type HostEvent =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly address: string;
      readonly change: string;
      /** For one cell: what it held before and after, and of which kind. */
      readonly details?: ChangeDetails;
    }
  | {
      readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated';
      readonly sheet: Sheet;
    }
  | {
      readonly kind: 'sorted';
      readonly sheet: Sheet;
      readonly along: 'rows' | 'columns';
      readonly address: string;
    }
  | { readonly kind: 'selection'; readonly sheet: Sheet; readonly address: string }
  /** Of objects beside cells and sheets: the library's number of the event, whose it is, and what it says. */
  | {
      readonly kind: 'told';
      readonly type: number;
      readonly targets: readonly string[];
      readonly message: object;
    }
  | { readonly kind: 'other' };

/** What an event tells of the one cell that changed. */
export interface ChangeDetails {
  readonly valueBefore: Json;
  readonly valueAfter: Json;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/** All that the classes of the API work on. */
export interface Session {
  readonly workbook: Workbook;
  readonly locale: string;
  readonly platform: Platform;
  readonly readOnly: boolean;
  /** The day, as an Excel serial of the 1900 system, for entries such as "8/12". */
  today(): number;
  /** Says something once that a reader of the run should know. */
  warn(text: string): void;
  emit(event: HostEvent): void;
  /** How often the add-in listens, by event type and target. */
  readonly subscriptions: Map<string, number>;
  /** The present batch has overwritten a setting. */
  settingOverwritten: boolean;
  readonly sheetIds: SheetIds;
  /** The cell that a person types in while batches go on all the same: it takes no value of theirs. */
  typedCell: { readonly sheet: Sheet; readonly row: number; readonly column: number } | null;
  /** The chart that a person would see chosen. */
  activeChart: { readonly sheet: Sheet; readonly chart: SheetChart; readonly id: string } | null;
  /** Whether events are pushed (`Runtime.enableEvents`). */
  eventsEnabled: boolean;
  /** The workbook differs from the file it came from. */
  dirty: boolean;
}
