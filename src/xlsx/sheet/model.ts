import type { Area } from './a1';
import type { ChartAnchor } from '../chart/chartAnchor';
import type { SheetComment, SheetNote } from '../comment/commentModel';
import type { PartStore } from '../zip/parts';
import type { RichText } from './richText';
import type { StyleBook } from './styleBook';
import type { VietnameseFonts } from './themeFonts';
import type { XmlElement } from '../zip/xmlTree';

/** An error value such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null is an empty cell (which may still have a style). */
export type CellValue = string | number | boolean | CellError | null;

/** A cell as the file knows it. Cells are replaced, never changed, so that `changed` tells which ones to write. */
export interface Cell {
  readonly value: CellValue;
  /** Without the leading `=`; null where the cell has none. */
  readonly formula: string | null;
  /** False for a formula whose value nobody calculated. */
  readonly cached: boolean;
  /** Index into the style book's cell formats. */
  readonly style: number;
  /** The looks of its letters where they are not all the cell's own; null for nearly every cell. */
  readonly rich: RichText | null;
  readonly changed: boolean;
}

export interface Row {
  /** By 0-based column, in no particular order; null while there is none (a sheet may have a million formatted rows). */
  cells: Map<number, Cell> | null;
  /** Points; null for the default height. */
  height: number | null;
  hidden: boolean;
  /** How deep it lies in the outline, 0 to 7. */
  outlineLevel: number;
  /** The rows of the outline beside it are folded away. */
  collapsed: boolean;
  /** Style of the row's cells that are not there; null where the row has none of its own. */
  style: number | null;
  /** Attributes of the file's `row` that nobody models (groups, lines of an outline); null where there are none. */
  rest: Readonly<Record<string, string>> | null;
  /** The row's own attributes changed (not its cells). */
  changed: boolean;
}

/** Neighbouring columns with equal settings, 0-based, both ends inside. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  /** In characters of the default font, as the file says it; null for the default width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
  /** Attributes of the file's `col` element that nobody models, those of its outline among them. */
  readonly rest: Readonly<Record<string, string>>;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** Page set-up. Margins in inches as the file has them. */
export interface PageSetup {
  orientation: 'portrait' | 'landscape';
  paperSize: number | null;
  scale: number | null;
  fitToPage: boolean;
  /** 0 is "automatic" (as many as it takes). */
  fitToWidth: number;
  fitToHeight: number;
  firstPageNumber: number | null;
  blackAndWhite: boolean;
  draft: boolean;
  pageOrder: 'downThenOver' | 'overThenDown';
  comments: 'none' | 'asDisplayed' | 'atEnd';
  errors: 'displayed' | 'blank' | 'dash' | 'NA';
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  headerFooter: HeaderFooter;
}

/** The six texts in the file's code (`&C&P`), and the switches. */
export interface HeaderFooter {
  oddHeader: string;
  oddFooter: string;
  evenHeader: string;
  evenFooter: string;
  firstHeader: string;
  firstFooter: string;
  differentFirst: boolean;
  differentOddEven: boolean;
  scaleWithDoc: boolean;
  alignWithMargins: boolean;
}

export interface Hyperlink {
  readonly area: Area;
  readonly address: string | null;
  readonly location: string | null;
  readonly tooltip: string | null;
}

export interface Validation {
  readonly areas: readonly Area[];
  readonly element: XmlElement;
}

/** A filter on a sheet: its area with the headers, and what it lets pass. */
export interface AutoFilter {
  readonly area: Area;
  /** The file's `filterColumn` elements, one for each column that is filtered. */
  readonly columns: readonly XmlElement[];
}

/** A table of a sheet: replaced, never changed, so that what nobody models stays in its tree. */
export interface TablePart {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** The one row under the header waits for the first entry. */
  readonly insertRow: boolean;
  readonly columns: readonly string[];
  /** Root of its part. */
  readonly tree: XmlElement;
  /** Where it lies in the archive; null for a table that was added. */
  readonly part: string | null;
  /** `tree` is not what lies there. */
  readonly changed: boolean;
}

/** A format that holds on a condition: replaced, never changed. */
export interface ConditionalRule {
  /** Told apart within the sheet. */
  readonly id: number;
  readonly areas: readonly Area[];
  /** The `cfRule`; its priority counts from 1. */
  readonly tree: XmlElement;
  /** Attributes of the element around it that nobody models. */
  readonly rest: Readonly<Record<string, string>>;
  /** The format (`dxf`) where it is another than the rule's number names; null where it is that one. */
  readonly format: XmlElement | null;
}

/** A chart that stands on a sheet. */
export interface SheetChart {
  /** Number of its frame in the drawing. */
  readonly id: number;
  name: string;
  /** Alternative text as the file keeps it: `title` and `descr` of the frame; empty where there is none. */
  alternative: { readonly title: string; readonly description: string };
  anchor: ChartAnchor;
  /** Root of the chart part (`c:chartSpace`); replaced, never changed, so that what nobody models stays in it. */
  tree: XmlElement;
  /** Its part, and which child of the drawing holds it; null for a chart that was added. */
  readonly source: { readonly part: string; readonly anchorIndex: number } | null;
  /** Name, alternative text or place changed. */
  frameChanged: boolean;
  /** `tree` was replaced. */
  treeChanged: boolean;
}

/** Parts of a sheet's XML that are written anew when a change touched them. */
export type SheetSection =
  | 'sheetPr'
  | 'sheetViews'
  | 'sheetFormatPr'
  | 'cols'
  | 'sheetProtection'
  | 'autoFilter'
  | 'mergeCells'
  | 'dataValidations'
  | 'hyperlinks'
  | 'page'
  | 'rowBreaks'
  | 'colBreaks'
  | 'customProperties'
  | 'drawing'
  | 'tables'
  | 'comments'
  | 'conditionalFormatting';

export interface Sheet {
  /** `{…}` of 32 hexadecimal digits, the same for as long as the file keeps the sheet. */
  readonly id: string;
  /** The file's own number of the sheet. */
  readonly sheetId: number;
  name: string;
  visibility: Visibility;
  /** Where the sheet's XML lies in the archive; null for a sheet that was added. */
  readonly part: string | null;
  readonly rows: Map<number, Row>;
  columns: ColumnSpan[];
  merges: Area[];
  tabColor: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  frozen: { rows: number; columns: number } | null;
  selection: Area;
  page: PageSetup;
  /** 0-based row (column) that begins a new page. */
  rowBreaks: number[];
  columnBreaks: number[];
  protected: boolean;
  protection: Readonly<Record<string, string>>;
  autoFilter: AutoFilter | null;
  validations: Validation[];
  hyperlinks: Hyperlink[];
  tables: readonly TablePart[];
  /** In the order of the file. */
  conditionals: readonly ConditionalRule[];
  notes: readonly SheetNote[];
  comments: readonly SheetComment[];
  /** From the back to the front. */
  charts: SheetChart[];
  /** The highest number that anything drawn on the sheet has: a new chart takes the next. */
  highestDrawingId: number;
  customProperties: Map<string, string>;
  /** Points. */
  defaultHeight: number;
  /** Someone set the height of all rows. */
  customDefaultHeight: boolean;
  /** Characters with their padding; null where `baseWidth` decides. */
  defaultWidth: number | null;
  /** Characters without padding. */
  baseWidth: number;
  readonly changed: Set<SheetSection>;
  /** Rows were inserted, deleted or moved: all of sheetData is written from the model. */
  rowsMoved: boolean;
  /** Rows that hold a changed cell or changed attributes. */
  readonly changedRows: Set<number>;
  /** A formula of the file was overwritten or removed: the calculation chain no longer fits. */
  formulasGone: boolean;
}

export interface DefinedName {
  name: string;
  /** Id of the sheet it belongs to, or null for the whole workbook. */
  sheet: string | null;
  formula: string;
  hidden: boolean;
  comment: string;
  /** Attributes of the file that nobody models. */
  readonly rest: Readonly<Record<string, string>>;
}

export interface CustomXmlPart {
  /** `{GUID}`. */
  readonly id: string;
  xml: string;
  /** Where it lies in the archive; null when it is new. */
  readonly part: string | null;
  changed: boolean;
}

/** The value of a document's custom property; a date is ISO text. */
export type DocumentPropertyValue =
  | { readonly type: 'text' | 'date'; readonly value: string }
  | { readonly type: 'number' | 'float'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean };

export interface Workbook {
  readonly parts: PartStore;
  readonly styles: StyleBook;
  sheets: Sheet[];
  names: DefinedName[];
  namesChanged: boolean;
  /** Names, order or visibility of sheets changed, or one was added or deleted. */
  sheetsChanged: boolean;
  /** The highest number that a sheet of any kind (chart sheets too) has or had: a new sheet takes the next. */
  highestSheetId: number;
  date1904: boolean;
  /** The theme's fonts for Vietnamese. */
  readonly vietnameseFonts: VietnameseFonts;
  /** Whose fonts of the theme hold: an Office in Vietnamese takes those for Vietnamese. Not in the file. */
  themeScript: 'latin' | 'vietnamese';
  /** Sheet id of the sheet in front. */
  activeSheet: string;
  viewChanged: boolean;
  /** The workbook's structure is protected. */
  protected: boolean;
  /** Attributes of `workbookProtection`. */
  protection: Readonly<Record<string, string>>;
  protectionChanged: boolean;
  /** "auto", "autoNoTable" or "manual". */
  calculation: string;
  calculationChanged: boolean;
  settings: Map<string, unknown>;
  settingsChanged: boolean;
  customXml: CustomXmlPart[];
  customXmlRemoved: string[];
  properties: Map<string, string>;
  propertiesChanged: boolean;
  /** Texts of the extended properties, such as Manager and Company. */
  extendedProperties: Map<string, string>;
  customDocumentProperties: Map<string, DocumentPropertyValue>;
}

const noCell: Cell = { value: null, formula: null, cached: true, style: 0, rich: null, changed: false };

/** The cell at a place; an empty one with the style that row or column gives it where the file has none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const line = sheet.rows.get(row);
  const cell = line?.cells?.get(column);
  if (cell !== undefined) return cell;
  const style = line?.style ?? columnSpan(sheet, column)?.style ?? 0;
  return style === 0 ? noCell : { ...noCell, style };
}

/** The span that a column belongs to (spans are in order and do not overlap). */
export function columnSpan(sheet: Sheet, column: number): ColumnSpan | undefined {
  let low = 0;
  let high = sheet.columns.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = sheet.columns[middle];
    if (span === undefined) return undefined;
    if (column < span.from) high = middle - 1;
    else if (column > span.to) low = middle + 1;
    else return span;
  }
  return undefined;
}

/** The row at a place, made where there is none yet. */
export function rowAt(sheet: Sheet, row: number): Row {
  const known = sheet.rows.get(row);
  if (known !== undefined) return known;
  const made: Row = {
    cells: null,
    height: null,
    hidden: false,
    outlineLevel: 0,
    collapsed: false,
    style: null,
    rest: null,
    changed: false,
  };
  sheet.rows.set(row, made);
  return made;
}

/** What is put into a cell; a formula counts as calculated and letters as all alike unless it says otherwise. */
export type NewCell = Omit<Cell, 'changed' | 'cached' | 'rich'> & Partial<Pick<Cell, 'cached' | 'rich'>>;

/** Puts a cell in place of what was there and remembers the change. */
export function putCell(sheet: Sheet, place: { row: number; column: number }, cell: NewCell): void {
  const line = rowAt(sheet, place.row);
  line.cells ??= new Map();
  const before = line.cells.get(place.column);
  if (before !== undefined && before.formula !== null && before.formula !== cell.formula)
    sheet.formulasGone = true;
  line.cells.set(place.column, { cached: true, rich: null, ...cell, changed: true });
  sheet.changedRows.add(place.row);
}

/** Changes settings of columns, splitting and joining spans; `width` in characters. */
export function changeColumns(
  sheet: Sheet,
  columns: { from: number; to: number },
  change: { width?: number | null; hidden?: boolean; style?: number; rest?: ColumnSpan['rest'] },
): void {
  const result: ColumnSpan[] = [];
  let next = columns.from;
  const asked = change.width === undefined ? {} : { customWidth: change.width === null ? undefined : '1' };
  const restOf = ({ rest }: Pick<ColumnSpan, 'rest'>): ColumnSpan['rest'] =>
    Object.fromEntries(
      Object.entries({ ...rest, ...asked }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
  const fresh = { width: null, hidden: false, style: null, rest: restOf({ rest: {} }) };
  for (const span of sheet.columns) {
    if (span.to < columns.from) {
      result.push(span);
      continue;
    }
    if (span.from > columns.to) {
      if (next <= columns.to) result.push({ ...fresh, from: next, to: columns.to, ...change });
      next = columns.to + 1;
      result.push(span);
      continue;
    }
    if (span.from < columns.from) result.push({ ...span, to: columns.from - 1 });
    const from = Math.max(span.from, columns.from);
    const to = Math.min(span.to, columns.to);
    if (from > next) result.push({ ...fresh, from: next, to: from - 1, ...change });
    result.push({ ...span, ...change, rest: restOf(span), from, to });
    next = to + 1;
    if (span.to > columns.to) result.push({ ...span, from: columns.to + 1 });
  }
  if (next <= columns.to) result.push({ ...fresh, from: next, to: columns.to, ...change });
  sheet.columns = result;
  sheet.changed.add('cols');
}

/** Page set-up of a sheet that has none in its file (ECMA-376 defaults; margins as Excel takes them). */
export function defaultPage(): PageSetup {
  return {
    orientation: 'portrait',
    paperSize: null,
    scale: null,
    fitToPage: false,
    fitToWidth: 1,
    fitToHeight: 1,
    firstPageNumber: null,
    blackAndWhite: false,
    draft: false,
    pageOrder: 'downThenOver',
    comments: 'none',
    errors: 'displayed',
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    headerFooter: defaultHeaderFooter(),
  };
}

/** No text, one header for all pages. */
function defaultHeaderFooter(): HeaderFooter {
  return {
    oddHeader: '',
    oddFooter: '',
    evenHeader: '',
    evenFooter: '',
    firstHeader: '',
    firstFooter: '',
    differentFirst: false,
    differentOddEven: false,
    scaleWithDoc: true,
    alignWithMargins: true,
  };
}

/** A sheet with nothing on it. */
export function emptySheet(about: { id: string; sheetId: number; name: string; part: string | null }): Sheet {
  return {
    ...about,
    visibility: 'visible',
    rows: new Map(),
    columns: [],
    merges: [],
    tabColor: null,
    showGridlines: true,
    showHeadings: true,
    frozen: null,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    page: defaultPage(),
    rowBreaks: [],
    columnBreaks: [],
    protected: false,
    protection: {},
    autoFilter: null,
    validations: [],
    hyperlinks: [],
    tables: [],
    conditionals: [],
    notes: [],
    comments: [],
    charts: [],
    highestDrawingId: 1,
    customProperties: new Map(),
    defaultHeight: 15,
    customDefaultHeight: false,
    defaultWidth: null,
    baseWidth: 8,
    changed: new Set(),
    rowsMoved: false,
    changedRows: new Set(),
    formulasGone: false,
  };
}
