import type { IsoDate } from '../time/isoDate';
import type { CellRef } from './cellRef';
import type { OwnSheetKind } from './ownPapers';

/** What a cell of a draft says. Text is always written as text, whatever it looks like. */
export type DraftValue =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number; readonly format: string }
  /** A yes or no that people typed: Excel says it in its own language. */
  | { readonly type: 'boolean'; readonly boolean: boolean }
  /** Written as a serial in the format dd/mm/yyyy. */
  | { readonly type: 'date'; readonly date: IsoDate }
  /** Our own formula, in English function names, beginning with "=". Never built from people's text. */
  | { readonly type: 'formula'; readonly formula: string; readonly format: string };

/** Styles by name; the interpreter in src/workbook gives them their looks. */
export type DraftStyle =
  | 'documentTitle'
  | 'documentName'
  | 'documentNote'
  | 'header'
  | 'groupRow'
  | 'cellText'
  | 'cellJustified'
  | 'cellCentred'
  | 'cellNumber'
  | 'total'
  | 'totalNumber'
  | 'signature'
  | 'remark'
  | 'label'
  | 'input'
  | 'plain';

export interface DraftCell {
  /** 0-based column of the draft. */
  readonly column: number;
  readonly value: DraftValue;
  readonly style: DraftStyle;
  /** Number of columns merged to the right, this one counted; 1 or absent: not merged. */
  readonly span?: number;
  /** The cell of this workbook that a click leads to; row and column count from 0. */
  readonly link?: CellRef;
}

export interface DraftRow {
  readonly cells: readonly DraftCell[];
  /** Points, at most 409. */
  readonly height: number;
  /** What stands in this row, for the next run ("task:…", "group:…"); written to the hidden column named "key". */
  readonly key?: string;
  /** True for a row that continues the one above because its text is higher than a row may be. */
  readonly continues?: boolean;
  /** True where a page must not end just below this row (a group row). */
  readonly keepWithNext?: boolean;
  /** True where a page begins with this row (manual page break above it). */
  readonly breakBefore?: boolean;
}

export type DraftBlockKind =
  'title' | 'note' | 'header' | 'group' | 'rows' | 'total' | 'remark' | 'signature' | 'form';

export interface DraftBlock {
  readonly kind: DraftBlockKind;
  readonly rows: readonly DraftRow[];
}

export interface DraftColumn {
  /** Stable name of the column ("content", "lead" … or "key"). */
  readonly name: string;
  /** Points, as Office.js counts widths. */
  readonly width: number;
  readonly hidden?: boolean;
  /** True where people may type and a second run keeps it. */
  readonly theirs?: boolean;
}

/** Page set-up in the terms of NĐ 30/2020, annex I. Millimetres; null: Excel's own default. */
export interface DraftPage {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly fitToOnePageWide: boolean;
  /** Repeats the rows of the block `header` on every page. */
  readonly repeatHeader: boolean;
  /** Page number centred on top, not on the first page. */
  readonly pageNumberOnTop: boolean;
}

/** Looks of a series in a chart, by name; `chartShades` gives them their colours. */
export type ChartShade = 'dark' | 'middle' | 'alert' | 'light' | 'blank' | 'grey';

/** A chart of a draft. It shows cells, not values, so that it lives with its table. All places count from 0. */
export interface DraftChart {
  /** By which the add-in knows its chart again; Excel shows it to people and to screen readers. */
  readonly name: string;
  /** Bars that lie: one for each category, its series behind one another (`barStacked`) or side by side. */
  readonly kind: 'barStacked' | 'bar';
  readonly title: string;
  /** What it shows, in figures: for whom the picture says nothing. */
  readonly alternative: string;
  /** Names of the series stand in `headRow` from `firstColumn` on, categories in `labelColumn` of the rows below. */
  readonly source: {
    readonly headRow: number;
    readonly rowCount: number;
    readonly labelColumn: number;
    readonly firstColumn: number;
  };
  /** One for each series. */
  readonly shades: readonly ChartShade[];
  /** The cells that it covers. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
}

/** Cells of this workbook whose words are on offer, all from 0; they may be blank still. */
export interface OfferedCells {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
}

/** A drop-down for people on a 0-based column: the words on offer, or the cells in which they stand. */
export type DraftChoices = { readonly column: number } & (
  { readonly values: readonly string[] } | { readonly cells: OfferedCells }
);

/** A sheet as a value: built by pure code, applied by one interpreter in src/workbook, then read back. */
export interface SheetDraft {
  readonly kind: OwnSheetKind;
  readonly name: string;
  readonly fontName: string;
  readonly columns: readonly DraftColumn[];
  readonly blocks: readonly DraftBlock[];
  readonly page: DraftPage;
  /** Drop-downs on the rows of `form` and `rows` blocks. What they offer in cells stands on sheets that are written earlier. */
  readonly choices?: readonly DraftChoices[];
  readonly charts?: readonly DraftChart[];
  /** True where the header gets the buttons of a filter over the blocks `rows`. */
  readonly hasFilter?: boolean;
  /** sample: it says what we invented, or is made from such a sheet; absent: the office's own. */
  readonly origin?: 'sample';
}
