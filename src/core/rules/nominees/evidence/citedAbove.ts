import { findCitations } from '../../../plan/citations/citations';
import type { Citation } from '../../../plan/plan';
import { cellValue, gridBounds } from '../../../sheets/gridCells';
import type { Table } from '../../../sheets/table';
import type { NomineeField } from '../../../vocabulary/nomineeFields';

/** The papers that a list cites above its header, in their order. */
export function citedAbove(table: Table<NomineeField>): readonly Citation[] {
  return findCitations(linesAbove(table).map((text) => ({ text, isLegalBasis: false })));
}

function linesAbove({ grid, headerFirstRow }: Table<NomineeField>): readonly string[] {
  const { firstRow, firstColumn, lastColumn } = gridBounds(grid);
  const lines: string[] = [];
  for (let row = firstRow; row < headerFirstRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const value = cellValue(grid, row, column);
      if (typeof value === 'string' && value.trim() !== '') lines.push(value);
    }
  }
  return lines;
}
