import { withRecordValues } from '../sheets/columns/columnSample';
import { cellText, gridBounds } from '../sheets/gridCells';
import type { Table } from '../sheets/table';
import { columnOf } from '../sheets/tableColumns';
import { foldWithoutDiacritics } from '../text/folding';
import { kindHeading } from '../vocabulary/nomineeWords';
import type { NomineeField } from '../vocabulary/nomineeFields';

/**
 * The table with rows of "Tập thể", "Cá nhân" and the like, which hold nothing else but a number, as group rows: above
 * an empty section ("Không") nothing below them tells that. Linear in rows.
 */
export function withKindRows(table: Table<NomineeField>): Table<NomineeField> {
  const name = columnOf(table, 'name');
  if (name === null) return table;
  const { firstColumn, lastColumn } = gridBounds(table.grid);
  const ordinal = columnOf(table, 'ordinal');
  const isAlone = (row: number): boolean => {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      if (column !== name && column !== ordinal && cellText(table.grid, row, column) !== '') return false;
    }
    return true;
  };
  const rows = table.rows.map((one) => {
    if (one.kind !== 'record') return one;
    // nearly all records say more than a name, and are told by that alone
    if (!isAlone(one.row)) return one;
    const isHeading = kindHeading.test(foldWithoutDiacritics(cellText(table.grid, one.row, name)));
    return isHeading ? ({ ...one, kind: 'group' } as const) : one;
  });
  const isSame = rows.every((one, at) => one === table.rows[at]);
  return isSame ? table : withRecordValues({ ...table, rows });
}
