import ExcelJS from 'exceljs';

/** A sheet as an independent reader sees it: one line a row, cells parted by " | ", line breaks as "⏎". */
export async function printedSheet(file: Uint8Array, sheetName: string): Promise<readonly string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  const shown = (column: number): boolean => sheet.getColumn(column).hidden !== true;
  const lines: string[] = [];
  sheet.eachRow((row) => {
    const cells: string[] = [];
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = row.getCell(column);
      if (shown(column) && !(cell.isMerged && cell.master !== cell))
        cells.push(cell.text.replace(/\n/g, '⏎'));
    }
    lines.push(cells.join(' | '));
  });
  return lines;
}
