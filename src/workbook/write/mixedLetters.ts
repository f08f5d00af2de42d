import type { CellRef } from '../../core/sheets/cellRef';

/**
 * Queues looking for cells whose letters look different from each other, which writing a value into the cell would make
 * alike. A member of the font is null where the letters of the cell differ in it (RangeFont, ExcelApi 1.1).
 */
export function queueMixedLetters(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
): () => readonly CellRef[] {
  const queued = cells.map((cell) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    const font = fontOf(range);
    font.load({ bold: true, italic: true, color: true, name: true, size: true, underline: true });
    return { cell, font };
  });
  return () => queued.filter(({ font }) => looksOf(font).includes(null)).map(({ cell }) => cell);
}

function fontOf(range: Excel.Range): Excel.RangeFont {
  return range.format.font;
}

/** The declarations know no null here; Excel answers it for letters that differ. */
function looksOf(font: Excel.RangeFont): readonly unknown[] {
  return [font.bold, font.italic, font.color, font.name, font.size, font.underline];
}
