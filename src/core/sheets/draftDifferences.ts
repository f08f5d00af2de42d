import { mapWork, type Work } from '../work/work';
import { isoDateToSerial } from '../time/excelSerial';
import { draftRows, rowValues } from './draftGrid';
import type { CellValue, Grid } from './grid';
import { cellValue, gridBounds, isFormulaCell } from './gridCells';
import type { DraftValue, SheetDraft } from './sheetDraft';

/**
 * How many cells of the draft's shown columns say something else than the standing sheet (null: an empty one), cells
 * below the draft counted too. A formula differs where no formula stands; what it comes to is Excel's. Bit by bit.
 */
export function* draftDifferences(draft: SheetDraft, existing: Grid | null): Work<number> {
  const valuesOf = rowValues(draft);
  const shown = draft.columns.flatMap(({ hidden }, column) => (hidden === true ? [] : [column]));
  const rows = draftRows(draft);
  let different = 0;
  yield* mapWork([...rows.entries()], ([row, cells]) => {
    const values = valuesOf(cells);
    for (const column of shown) {
      if (!saysTheSame(values[column], existing, { row, column })) different += 1;
    }
  });
  if (existing === null) return different;
  for (let row = rows.length; row <= gridBounds(existing).lastRow; row += 1) {
    for (const column of shown) if (cellValue(existing, row, column) !== '') different += 1;
  }
  return different;
}

function saysTheSame(
  value: DraftValue | undefined,
  existing: Grid | null,
  at: { readonly row: number; readonly column: number },
): boolean {
  const isFormula = existing !== null && isFormulaCell(existing, at.row, at.column);
  if (value?.type === 'formula') return isFormula;
  const stands = existing === null ? '' : cellValue(existing, at.row, at.column);
  return !isFormula && stands === shownValue(value);
}

function shownValue(value: DraftValue | undefined): CellValue {
  if (value?.type === 'text') return value.text.replaceAll('\r\n', '\n');
  if (value?.type === 'number') return value.number;
  if (value?.type === 'boolean') return value.boolean;
  if (value?.type === 'date') return isoDateToSerial(value.date) ?? value.date;
  return '';
}
