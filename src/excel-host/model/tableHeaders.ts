import { intersection } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import { cellAt, putCell } from '../../xlsx/sheet/model';
import type { Sheet } from '../../xlsx/sheet/model';
import { distinctNames } from '../../xlsx/table/headerNames';
import type { Session } from '../session';
import { displayText } from './numberText';

interface HeaderTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

/** Makes texts of a header's cells, none blank and none twice, and answers them. */
export function writeHeaders(of: HeaderTarget, header: Area): readonly string[] {
  const { workbook } = of.session;
  const cells = Array.from({ length: header.columns }, (_, index) =>
    cellAt(of.sheet, header.row, header.column + index),
  );
  const names = distinctNames(
    cells.map(({ value, style }) => displayText(value, workbook.styles.look(style).numberFormat, workbook)),
  );
  for (const [index, cell] of cells.entries()) {
    const name = names[index] ?? '';
    if (cell.value === name && cell.formula === null) continue;
    putCell(
      of.sheet,
      { row: header.row, column: header.column + index },
      { value: name, formula: null, style: cell.style },
    );
  }
  return names;
}

/** After an entry: cells of tables' headers are texts that name columns. */
export function keepHeaders(of: HeaderTarget, entered: Area): void {
  for (const { area, headerRow } of of.sheet.tables) {
    const header = { ...area, rows: 1 };
    if (headerRow && intersection(header, entered) !== null) writeHeaders(of, header);
  }
}
