import { changeColumns } from '../../xlsx/sheet/model';
import type { Cell } from '../../xlsx/sheet/model';
import { cellsIn, rowsIn } from '../model/areas';
import { displayText } from '../model/numberText';
import { defaultCharacters, digitDots, widthOfPoints } from '../model/widths';
import { refuseProtected } from '../model/writing';
import type { RangeTarget } from './rangeTarget';
import { widthOfColumn } from './rowsAndColumns';

/**
 * Fits row heights by counting letters, which is rough: the host has no fonts. Cells of merges do not count, as in
 * Excel, which never fits merged wrapped cells.
 */
export function autofitRows(target: RangeTarget): void {
  refuseProtected(target);
  const { sheet, area, session } = target;
  const merged = new Set(sheet.merges.map((merge) => `${merge.row},${merge.column}`));
  for (const [row, line] of rowsIn(sheet, area)) {
    let height = sheet.defaultHeight;
    for (const [column, cell] of line.cells ?? []) {
      if (cell.value === null || merged.has(`${row},${column}`)) continue;
      const look = session.workbook.styles.look(cell.style);
      const lines = look.alignment.wrapText
        ? wrappedLines(textOf(target, cell), widthOfColumn(target, column), look.font.size)
        : 1;
      height = Math.max(height, Math.ceil(lines * look.font.size * 1.32));
    }
    line.height = Math.min(409, height);
    line.changed = true;
    sheet.changedRows.add(row);
  }
}

function wrappedLines(text: string, width: number, size: number): number {
  const perLine = Math.max(1, Math.floor((width - 4) / (size * 0.5)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** Fits column widths to the longest text, roughly. */
export function autofitColumns(target: RangeTarget): void {
  refuseProtected(target);
  const { sheet, area, session } = target;
  const dots = digitDots(session.workbook);
  const widest = new Map<number, number>();
  for (const [, line] of rowsIn(sheet, area)) {
    for (const [column, cell] of cellsIn(line, area)) {
      if (cell.value === null) continue;
      const longest = Math.max(
        ...textOf(target, cell)
          .split('\n')
          .map((one) => one.length),
      );
      const points = longest * session.workbook.styles.look(cell.style).font.size * 0.52 + 5;
      widest.set(column, Math.max(widest.get(column) ?? 0, points));
    }
  }
  for (const [column, points] of widest) {
    const width = Math.min(255, Math.max(widthOfPoints(points, dots), defaultCharacters(sheet, dots) / 4));
    changeColumns(sheet, { from: column, to: column }, { width });
  }
}

function textOf(target: RangeTarget, cell: Cell): string {
  return displayText(
    cell.value,
    target.session.workbook.styles.look(cell.style).numberFormat,
    target.session.workbook,
  );
}
