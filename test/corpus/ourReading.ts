import { columnLetters, cellName, fileAreaName } from '../../src/xlsx/sheet/a1';
import type { Sheet, Workbook } from '../../src/xlsx/sheet/model';
import type { ReadCell, ReadSheet, Reading } from './reading';

/** What the project's own model says of a workbook. */
export function ourReading(workbook: Workbook): Reading {
  return workbook.sheets.map((sheet) => sheetOf(sheet, workbook));
}

function sheetOf(sheet: Sheet, { styles }: Workbook): ReadSheet {
  const cells: Record<string, ReadCell> = {};
  for (const [row, line] of sheet.rows)
    for (const [column, { value, formula, style }] of line.cells ?? []) {
      if ((value === null || value === '') && formula === null) continue;
      cells[cellName(row, column)] = [value === '' ? null : value, formula, styles.look(style).numberFormat];
    }
  const widths = sheet.columns.flatMap(({ from, to, width }) =>
    width === null
      ? []
      : Array.from({ length: Math.min(to - from + 1, 200) }, (_, at) => [columnLetters(from + at), width]),
  );
  return {
    name: sheet.name,
    state: sheet.visibility,
    merges: sheet.merges.map(fileAreaName).sort(),
    widths: Object.fromEntries(widths),
    cells,
  };
}
