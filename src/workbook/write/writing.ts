import type { ValidationChange } from '../../core/sheets/cellValidation';
import type { StoredSettings } from '../../core/office/storedSettings';
import type { Watch } from '../../core/work/watch';
import type { CellContent } from '../read/cellContent';
import type { JournalEntry } from '../journal/journalEntry';
import type { JournalLine } from '../journal/journalLines';
import type { JournalState } from '../journal/journal';
import type { WantedSheet } from '../journal/entryParts';
import type { ExistingSheet } from './existingSheet';
import type { SheetWrite } from './sheetWrite';

/** A sheet of ours that shall go. */
export interface SheetRemoval {
  readonly existing: ExistingSheet;
  /** Where among the sheets it stands, from 0. */
  readonly place: number;
}

/** A cell of theirs: what it holds by all that is known, and what it shall hold. Row and column count from 0. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** A sheet of theirs as it was looked at before its cells are written. */
export interface TheirSheet {
  /** Excel's own, good for this session. */
  readonly id: string;
  /** Rows that say anything, 0-based: where they are others by the time of the write, rows may have moved. */
  readonly rows: { readonly row: number; readonly rowCount: number };
  /** Of the rows with cells to be written, 0-based, those that nobody sees. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** A text that workbook.settings keeps, and how it changes, whatever it says by the time of the write; null: none. */
export interface StoredWrite {
  readonly key: string;
  /** What it said when it was read last. */
  readonly seen: string | null;
  readonly change: (now: string | null) => string | null;
}

/** What the journal does along with a write. */
export type Journaling =
  /** A new step: its entry first, its line last. */
  | {
      readonly kind: 'record';
      readonly entry: JournalEntry;
      readonly line: JournalLine;
      readonly wanted: readonly WantedSheet[];
    }
  /** A step is taken back; its entry goes when that was seen. */
  | { readonly kind: 'takeBack'; readonly id: string }
  /** A step that stopped is written to its end. */
  | { readonly kind: 'finish'; readonly entry: JournalEntry; readonly line: JournalLine }
  /** Something is put back; the journal follows when that was seen. */
  | { readonly kind: 'none' };

/** All that is written together, from what a look told. */
export interface Writing {
  readonly sheets: readonly SheetWrite[];
  readonly removals: readonly SheetRemoval[];
  readonly cells: readonly CellWrite[];
  /** What is checked where people type on sheets of theirs. */
  readonly validations: readonly ValidationChange[];
  /** The sheets of these cells as they were looked at, by their names. */
  readonly theirs: ReadonlyMap<string, TheirSheet>;
  /** How the stored settings change, and how that is undone; null: they stay. */
  readonly settings: SettingsWrite | null;
  readonly journal: JournalState;
  readonly journaling: Journaling;
  /** withCharts: the step counts as written when its charts are drawn, in a batch of their own. */
  readonly ends: 'here' | 'withCharts';
  readonly watch: Watch;
  /** True: it is sent so that it waits while a person types, and its answer may take as long. */
  readonly waitsForCell: boolean;
}

/** A change of the stored settings, both ways; texts as they are stored. */
export interface SettingsWrite {
  readonly seen: string | null;
  readonly change: (now: string | null) => string | null;
  readonly back: (now: string | null) => string | null;
}

/** What a caller asks of settings: from the settings of the moment to others. */
export type SettingsOf = (current: StoredSettings) => StoredSettings;
