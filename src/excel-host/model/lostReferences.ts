import { putCell } from '../../xlsx/sheet/model';
import type { Sheet, Workbook } from '../../xlsx/sheet/model';

/*
 * A reference to a sheet: its name in apostrophes, in which two stand for one, or bare; texts are passed over. A name in
 * brackets is another workbook's.
 */
const pieces =
  /"(?:[^"]|"")*"|'(?<quoted>(?:[^']|'')+)'!|(?<![\p{L}\p{M}\p{N}_.\]:])(?<bare>[\p{L}\p{M}\p{N}_.]+)!/gu;

/** Formulas and names that spoke of a sheet that was deleted say `#REF!` in its place, and come to that error. */
export function loseReferences(workbook: Workbook, name: string): void {
  for (const sheet of workbook.sheets) loseOn(sheet, name);
  workbook.names = workbook.names.map((one) => ({ ...one, formula: withoutSheet(one.formula, name) }));
}

function loseOn(sheet: Sheet, name: string): void {
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells ?? []) {
      if (cell.formula === null) continue;
      const formula = withoutSheet(cell.formula, name);
      if (formula === cell.formula) continue;
      putCell(sheet, { row, column }, { ...cell, formula, value: { error: '#REF!' }, cached: true });
    }
  }
}

function withoutSheet(formula: string, name: string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(pieces, (found: string, quoted: string | undefined, bare: string | undefined) => {
    const named = quoted?.replaceAll("''", "'") ?? bare;
    return named?.toLowerCase() === name.toLowerCase() ? '#REF!' : found;
  });
}
