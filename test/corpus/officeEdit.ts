import { cellName, sheetColumns, sheetRows } from '../../src/xlsx/sheet/a1';
import { createExcelHost, type ExcelHost } from '../../src/excel-host/host';
import { loadOfficeSchema, startOfficeInNode } from '../../src/excel-host/node/officeInNode';
import type { KnownEdit } from './reading';

/** What was done to a workbook through Office.js, and the file that came of it; `why` nothing could be done. */
export type Edited =
  { readonly done: KnownEdit; readonly file: Uint8Array } | { readonly done: null; readonly why: string };

const text = 'Thử = "một" & <hai>';
const newSheet = 'Trang thêm vào';

/**
 * Puts a text into an empty cell of the first sheet that a person could write on, and adds a sheet at the end where the
 * structure may be changed: with the real Office.js, as the add-in does.
 */
export async function editedThroughOffice(file: Uint8Array): Promise<Edited> {
  const created = createExcelHost({ schema: loadOfficeSchema(), file });
  if (!created.ok) return { done: null, why: created.reason };
  await startOfficeInNode(created.host);
  const place = await Excel.run(writeIntoEmptyCell);
  if (place === null) return { done: null, why: 'no sheet to write on' };
  const added = await Excel.run(addSheet);
  return { done: { ...place, text, added }, file: savedTwice(created.host) };
}

/** A second save of the same workbook is the same. */
function savedTwice(host: ExcelHost): Uint8Array {
  const file = host.save();
  if (Buffer.compare(file, host.save()) !== 0) throw new Error('a second save is another file');
  return file;
}

async function writeIntoEmptyCell(
  context: Excel.RequestContext,
): Promise<Pick<KnownEdit, 'sheet' | 'place'> | null> {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  await context.sync();
  for (const sheet of sheets.items) {
    if (sheet.visibility !== 'Visible' || sheet.protection.protected) continue;
    const used = sheet.getUsedRangeOrNullObject().load('rowIndex,rowCount,columnIndex,columnCount');
    await context.sync();
    const below = used.isNullObject ? 0 : used.rowIndex + used.rowCount + 1;
    const beside = used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1;
    const [row, column] = below < sheetRows ? [below, 0] : [0, beside];
    if (column >= sheetColumns) continue;
    sheet.getCell(row, column).values = [[text]];
    await context.sync();
    return { sheet: sheet.name, place: cellName(row, column) };
  }
  return null;
}

async function addSheet(context: Excel.RequestContext): Promise<string | null> {
  const { workbook } = context;
  workbook.protection.load('protected');
  const taken = workbook.worksheets.getItemOrNullObject(newSheet);
  await context.sync();
  if (workbook.protection.protected || !taken.isNullObject) return null;
  workbook.worksheets.add(newSheet);
  await context.sync();
  return newSheet;
}
