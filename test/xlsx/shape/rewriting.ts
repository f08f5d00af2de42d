import { cellAt, putCell } from '../../../src/xlsx/sheet/model';
import type { Sheet, SheetSection } from '../../../src/xlsx/sheet/model';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { opened } from '../parts';

/** How much of a file is written anew: one cell of each sheet, or all that the project has a writer for. */
export type Rewriting = 'oneCell' | 'everything';

const allSections: readonly SheetSection[] = [
  'sheetPr',
  'sheetViews',
  'cols',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'dataValidations',
  'hyperlinks',
  'page',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'drawing',
  'tables',
  'comments',
  'conditionalFormatting',
];

/** Opens a file and saves it again with nothing changed, yet written anew. */
export function rewritten(file: Uint8Array, how: Rewriting): Uint8Array {
  const workbook = opened(file);
  for (const sheet of workbook.sheets) {
    touchFirstCell(sheet);
    if (how === 'everything') touchAll(sheet);
  }
  if (how === 'everything') {
    workbook.namesChanged = true;
    workbook.sheetsChanged = true;
    workbook.propertiesChanged = true;
  }
  return saveWorkbook(workbook);
}

/** A sheet without cells is written anew for its views. */
function touchFirstCell(sheet: Sheet): void {
  const filled = [...sheet.rows].find(([, row]) => (row.cells?.size ?? 0) > 0);
  const column = filled?.[1].cells?.keys().next().value;
  if (filled === undefined || column === undefined) {
    sheet.changed.add('sheetViews');
    return;
  }
  const place = { row: filled[0], column };
  putCell(sheet, place, cellAt(sheet, place.row, place.column));
}

function touchAll(sheet: Sheet): void {
  for (const section of allSections) sheet.changed.add(section);
  sheet.rowsMoved = true;
  sheet.tables = sheet.tables.map((table) => ({ ...table, changed: true }));
  for (const chart of sheet.charts) {
    chart.frameChanged = true;
    chart.treeChanged = true;
  }
}
