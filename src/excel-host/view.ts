import type { Area } from '../xlsx/sheet/a1';
import { columnSpan } from '../xlsx/sheet/model';
import type { Sheet, Visibility, Workbook } from '../xlsx/sheet/model';
import type { CellLook } from '../xlsx/sheet/styleBook';
import { chartViews } from './chartView';
import type { ChartView } from './chartView';
import { usedWithin, wholeSheet } from './model/areas';
import { displayText } from './model/numberText';
import { defaultCharacters, digitDots, pointsOfWidth } from './model/widths';

/** A cell as a page may draw it. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What editing the cell would show. */
  readonly entry: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'empty';
  readonly look: CellLook;
}

/** A sheet to be drawn; cells in no order, only those that hold or show something. Sizes in points, 0 for hidden ones. */
export interface SheetView {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly showGridlines: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly selection: Area;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  cells(): CellView[];
  cell(row: number, column: number): CellView | null;
  charts(): readonly ChartView[];
}

/** The workbook to be drawn. */
export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly active: string;
}

/** A read model of the workbook as it is now: what is asked later answers from the workbook of then. */
export function viewOf(workbook: Workbook, front: Sheet): WorkbookView {
  return { active: front.name, sheets: workbook.sheets.map((sheet) => sheetView(workbook, sheet)) };
}

function sheetView(workbook: Workbook, sheet: Sheet): SheetView {
  const used = usedWithin(sheet, wholeSheet, { valuesOnly: false });
  const dots = digitDots(workbook);
  const cellView = (row: number, column: number): CellView | null => {
    const cell = sheet.rows.get(row)?.cells?.get(column);
    if (cell === undefined) return null;
    const look = workbook.styles.look(cell.style);
    const { value } = cell;
    const text = cell.formula !== null && !cell.cached ? '' : displayText(value, look.numberFormat, workbook);
    const plain = value === null ? '' : typeof value === 'object' ? value.error : String(value);
    return {
      row,
      column,
      text,
      entry: cell.formula === null ? plain : `=${cell.formula}`,
      kind: kindOf(value),
      look,
    };
  };
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    showGridlines: sheet.showGridlines,
    rows: used === null ? 0 : used.row + used.rows,
    columns: used === null ? 0 : used.column + used.columns,
    merges: [...sheet.merges],
    selection: sheet.selection,
    frozen: sheet.frozen,
    columnWidth: (column) => {
      const span = columnSpan(sheet, column);
      if (span?.hidden === true) return 0;
      return pointsOfWidth(span?.width ?? defaultCharacters(sheet, dots), dots);
    },
    rowHeight: (row) => {
      const line = sheet.rows.get(row);
      return line?.hidden === true ? 0 : (line?.height ?? sheet.defaultHeight);
    },
    cells: () =>
      [...sheet.rows].flatMap(([row, line]) =>
        [...(line.cells?.keys() ?? [])].flatMap((column) => cellView(row, column) ?? []),
      ),
    cell: cellView,
    charts: () => chartViews(workbook, sheet),
  };
}

function kindOf(value: unknown): CellView['kind'] {
  if (value === null) return 'empty';
  if (typeof value === 'object') return 'error';
  return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'boolean' : 'number';
}
