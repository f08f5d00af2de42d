import { cellName } from '../../xlsx/sheet/a1';
import type { Cell, Sheet } from '../../xlsx/sheet/model';
import type { Session } from '../session';

/** The library's number of onFormulaChanged, and whom it names who listens to all sheets. */
const [formulaChanged, allSheets] = [23, 'Workbook'];

interface Entered {
  readonly row: number;
  readonly column: number;
  readonly before: Pick<Cell, 'formula'>;
  readonly after: Pick<Cell, 'formula'>;
}

/** Tells of formulas that came, went or are others now (semantics.ts: formula-events). */
export function tellFormulas(
  { session, sheet }: { readonly session: Session; readonly sheet: Sheet },
  entries: readonly Entered[],
): void {
  const formulaDetails = entries
    .filter(({ before, after }) => before.formula !== after.formula)
    .map(({ row, column, before }) => ({
      cellAddress: cellName(row, column),
      previousFormula: before.formula === null ? '' : `=${before.formula}`,
    }));
  if (formulaDetails.length === 0) return;
  session.emit({
    kind: 'told',
    type: formulaChanged,
    targets: [sheet.id, allSheets],
    message: { worksheetId: sheet.id, source: 'Local', formulaDetails },
  });
}
