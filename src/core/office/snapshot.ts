import type { Grid } from '../sheets/grid';
import type { OwnSheetKind } from '../sheets/ownPapers';
import type { StoredSettings } from './storedSettings';

/** The mark of a sheet that the add-in made: kept in worksheet custom properties (ExcelApi 1.12). */
export interface OwnMark {
  readonly kind: OwnSheetKind;
  /** The add-in's own random id; a copy that a person makes of the sheet carries the same. */
  readonly id: string;
  readonly version: number;
  /** Fingerprint of the draft that it was written from. */
  readonly draftKey: string;
  /** sample: it says what we invented, or was made from such a sheet; absent: the office's own. */
  readonly origin?: 'sample';
}

/** One sheet of the workbook, without its cells. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** null: theirs, or one of several that carry the same mark. */
  readonly own: OwnMark | null;
  /** The kind of the mark that this sheet shares with another, a copy by hand; null: it shares none. */
  readonly twin: OwnSheetKind | null;
}

/** The workbook as plain data, read in two batches. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetInfo[];
  /** The cells of the sheets asked for, own plan sheet and appendix included; empty sheets have none. */
  readonly grids: readonly Grid[];
  readonly settings: StoredSettings;
  /** Parts of the stored settings that did not fit and count as never stored; "all": nothing was readable. */
  readonly droppedSettings: readonly string[];
  readonly isReadOnly: boolean;
  /** True where a step of the add-in began and was not written to its end, or its undo was not. */
  readonly hasStopped: boolean;
  /** By the name of each sheet of ours, where the journal keeps the step that wrote it last: ids of XML parts. */
  readonly lastWrites: ReadonlyMap<string, readonly string[]>;
  /** Groups of sheets that carry one mark of ours: a copy by hand. None of them counts as ours. */
  readonly twins: readonly (readonly string[])[];
  /** Sheets whose used range was too large to read ("million formatted rows"); named to the person. */
  readonly tooLarge: readonly string[];
  /** Sheets that were read without their merged areas, of which Excel would not tell; named to the person. */
  readonly unreadMerges: readonly string[];
}
