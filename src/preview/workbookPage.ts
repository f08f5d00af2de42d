import type { ExcelHost, SheetView } from '../excel-host/host';
import { previewPage } from '../strings/previewPage';
import { cellEditor } from './cellEditor';
import { chartPicture } from './chartPicture';
import type { CellEditor } from './cellEditor';
import type { Place } from './sheetTable';
import { cellAt, placeOf, sheetTable } from './sheetTable';

/**
 * Draws the host's workbook into `place` and keeps it true: sheet tabs, one sheet, one cell to edit.
 * Answers what ends it. What the add-in activates and selects is followed; a person's own look around is kept.
 */
export function showWorkbook(place: HTMLElement, host: ExcelHost): () => void {
  let shown = host.view().active;
  let selected: Place = { row: 0, column: 0 };
  let seen = '';
  const editor: CellEditor = cellEditor({
    onTyping: () => host.setCellEditing({ editing: true }),
    onLeave: (text) => {
      if (text !== null) host.editCell({ sheet: shown, ...selected, text });
      host.setCellEditing({ editing: false });
      if (text !== null) draw();
    },
  });
  const area = document.createElement('div');
  area.className = 'sheet';
  area.tabIndex = 0;
  const tabs = document.createElement('nav');
  tabs.className = 'tabs';
  tabs.setAttribute('aria-label', previewPage.sheets);
  place.replaceChildren(editor.element, area, tabs);

  /** Follows the add-in: a sheet it activated, a cell it selected. Answers whether there is something new to scroll to. */
  function follow(sheets: readonly SheetView[], active: string): boolean {
    const front = sheets.find((sheet) => sheet.name === active);
    const now = JSON.stringify([active, front?.selection]);
    const isFirst = seen === '';
    const isNew = now !== seen;
    seen = now;
    if (!isNew || front === undefined) return false;
    shown = active;
    selected = { row: front.selection.row, column: front.selection.column };
    return !isFirst;
  }

  function draw(): void {
    const { sheets, active } = host.view();
    const hasMoved = follow(sheets, active);
    const sheet = sheets.find((one) => one.name === shown) ?? sheets[0];
    if (sheet === undefined) return;
    shown = sheet.name;
    const { scrollTop, scrollLeft } = area;
    const table = sheetTable(sheet);
    for (const chart of sheet.charts()) cellAt(table, chart)?.append(chartPicture(chart));
    area.replaceChildren(table);
    area.scrollTo(scrollLeft, scrollTop);
    mark(table, sheet);
    if (hasMoved) cellAt(table, selected)?.scrollIntoView({ block: 'center', inline: 'nearest' });
    // a title over all columns is wider than the window: its beginning counts
    if (hasMoved && selected.column === 0) area.scrollLeft = 0;
    tabs.replaceChildren(...sheets.filter((one) => one.visibility === 'visible').map((one) => tab(one)));
  }

  function mark(table: HTMLTableElement, sheet: SheetView): void {
    table.querySelector('td.selected')?.classList.remove('selected');
    cellAt(table, selected)?.classList.add('selected');
    editor.show({ ...selected, entry: sheet.cell(selected.row, selected.column)?.entry ?? '' });
  }

  function tab(sheet: SheetView): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sheet.protected ? previewPage.protectedSheet(sheet.name) : sheet.name;
    button.setAttribute('aria-pressed', String(sheet.name === shown));
    button.addEventListener('click', () => {
      editor.commit();
      shown = sheet.name;
      selected = { row: 0, column: 0 };
      draw();
    });
    return button;
  }

  area.addEventListener('click', (event) => {
    editor.commit();
    const target = event.target instanceof Element ? placeOf(event.target) : null;
    const table = area.querySelector('table');
    const sheet = host.view().sheets.find((one) => one.name === shown);
    if (target === null || table === null || sheet === undefined) return;
    selected = target;
    mark(table, sheet);
  });

  let isDue = false;
  const drawSoon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      draw();
    });
  };
  draw();
  return host.onChange(drawSoon);
}
