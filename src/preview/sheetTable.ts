import type { CellView, SheetView } from '../excel-host/host';
import { cellCss } from './cellCss';
import { columnName } from './columnName';

/** A cell by its 0-based row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const rowsAtMost = 1000;
const columnsAtMost = 60;
const spareRows = 8;
const spareColumns = 2;
/** Points of the column with the row numbers; preview.css says the same. */
const headingWidth = 30;

/** One sheet as an HTML table: letters and numbers around it, widths, heights, merges, looks. Hidden rows are left out. */
export function sheetTable(sheet: SheetView): HTMLTableElement {
  const rows = Math.min(sheet.rows + spareRows, rowsAtMost);
  const columns = range(Math.min(sheet.columns + spareColumns, columnsAtMost)).filter(
    (column) => sheet.columnWidth(column) > 0,
  );
  const table = document.createElement('table');
  const width = columns.reduce((sum, column) => sum + sheet.columnWidth(column), headingWidth);
  table.style.width = `${width}pt`;
  table.append(columnWidths(sheet, columns), columnLetters(columns));
  const cells = cellsByPlace(sheet);
  const merged = mergedWithin(sheet);
  const body = document.createElement('tbody');
  for (let row = 0; row < rows; row += 1) {
    const height = sheet.rowHeight(row);
    if (height === 0) continue;
    const line = document.createElement('tr');
    line.style.height = `${height}pt`;
    line.append(heading(String(row + 1), { scope: 'row' }));
    for (const column of columns) {
      const key = placeKey({ row, column });
      if (!merged.covered.has(key))
        line.append(cellElement(sheet, { place: { row, column }, merge: merged.byPlace.get(key) }, cells));
    }
    body.append(line);
  }
  table.append(body);
  if (!sheet.showGridlines) table.classList.add('plain');
  return table;
}

/** The element of a cell in a table made by `sheetTable`, the merged one that covers it included; null where none. */
export function cellAt(table: HTMLTableElement, place: Place): HTMLTableCellElement | null {
  return table.querySelector<HTMLTableCellElement>(`td[data-place="${placeKey(place)}"]`);
}

/** The cell that an element of the table stands for, or null. */
export function placeOf(element: Element): Place | null {
  const key = element.closest('td')?.dataset['place'];
  const [row, column] = key?.split(',').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

function placeKey({ row, column }: Place): string {
  return `${row},${column}`;
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

function columnWidths(sheet: SheetView, columns: readonly number[]): HTMLElement {
  const group = document.createElement('colgroup');
  group.append(document.createElement('col'));
  for (const column of columns) {
    const element = document.createElement('col');
    element.style.width = `${sheet.columnWidth(column)}pt`;
    group.append(element);
  }
  return group;
}

function columnLetters(columns: readonly number[]): HTMLElement {
  const head = document.createElement('thead');
  const line = document.createElement('tr');
  line.append(
    heading('', { scope: 'col' }),
    ...columns.map((column) => heading(columnName(column), { scope: 'col' })),
  );
  head.append(line);
  return head;
}

function heading(text: string, options: { readonly scope: 'row' | 'col' }): HTMLElement {
  const element = document.createElement('th');
  element.scope = options.scope;
  element.textContent = text;
  return element;
}

function cellsByPlace(sheet: SheetView): ReadonlyMap<string, CellView> {
  return new Map(sheet.cells().map((cell) => [placeKey(cell), cell]));
}

type Area = SheetView['merges'][number];

/** Merged areas as far as the table goes: each at its first cell, and the cells that they cover. */
interface Merged {
  readonly byPlace: ReadonlyMap<string, Area>;
  readonly covered: ReadonlySet<string>;
}

/** Areas that overlap, which Excel never makes, are left out where together they would cover more cells than there are. */
function mergedWithin(sheet: SheetView): Merged {
  const byPlace = new Map<string, Area>();
  const covered = new Set<string>();
  let cellsLeft = rowsAtMost * columnsAtMost;
  for (const { row, column, ...size } of sheet.merges) {
    const rows = Math.min(size.rows, rowsAtMost - row);
    const columns = Math.min(size.columns, columnsAtMost - column);
    if (rows <= 0 || columns <= 0 || rows * columns > cellsLeft) continue;
    cellsLeft -= rows * columns;
    const place = placeKey({ row, column });
    if (!byPlace.has(place)) byPlace.set(place, { row, column, rows, columns });
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1)
        if (down + right > 0) covered.add(placeKey({ row: row + down, column: column + right }));
  }
  return { byPlace, covered };
}

function cellElement(
  sheet: SheetView,
  { place, merge }: { readonly place: Place; readonly merge: Area | undefined },
  cells: ReadonlyMap<string, CellView>,
): HTMLElement {
  const cell = cells.get(placeKey(place));
  const element = document.createElement('td');
  element.dataset['place'] = placeKey(place);
  if (merge !== undefined) {
    element.colSpan = range(merge.columns).filter(
      (index) => sheet.columnWidth(merge.column + index) > 0,
    ).length;
    element.rowSpan = range(merge.rows).filter((index) => sheet.rowHeight(merge.row + index) > 0).length;
  }
  if (cell === undefined) return element;
  element.style.cssText = cellCss(cell.look);
  if (cell.kind === 'number' && cell.look.alignment.horizontal === 'general')
    element.style.textAlign = 'right';
  const content = document.createElement('div');
  content.textContent = cell.text;
  // As in Excel, text that is not wrapped runs on over an empty neighbour
  const neighbour = cells.get(placeKey({ row: place.row, column: place.column + 1 }));
  if (cell.kind === 'text' && !cell.look.alignment.wrapText && (neighbour?.text ?? '') === '') {
    element.classList.add('running');
  }
  element.append(content);
  return element;
}
