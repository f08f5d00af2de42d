import { cellAt, putCell } from '../../xlsx/sheet/model';
import type { TablePart } from '../../xlsx/sheet/model';
import { headerNames } from '../../xlsx/table/headerNames';
import { withColumnNames, withColumnTotal, withHeaderRow, withTotalsRow } from '../../xlsx/table/tableTree';
import { invalidArgument } from '../protocol/officeError';
import { shiftCells } from './shifting';
import { writeHeaders } from './tableHeaders';
import { bodyOf, putTable, tableNow } from './tables';
import type { TableTarget } from './tables';
import { clearCells, refuseProtected } from './writing';

/** Shows or hides the header row: its cells are emptied, or filled with the columns' names in the row above. */
export function showHeaders(of: TableTarget, state: { shown: boolean }): void {
  const table = tableNow(of);
  refuseProtected({ ...of, area: table.area });
  if (table.headerRow === state.shown) return;
  const { area, columns } = table;
  if (!state.shown) {
    const names = headerNames(of.sheet, table);
    clearCells({ ...of, area: { ...area, rows: 1 } }, { contents: true, formats: false });
    const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
    putTable(of, withColumnNames(withHeaderRow(table, { headerRow: false, area: below }), names));
    return;
  }
  if (area.row === 0) throw invalidArgument('no row for a header above the table');
  const header = { ...area, row: area.row - 1, rows: 1 };
  for (const [index, value] of columns.entries()) {
    const place = { row: header.row, column: header.column + index };
    putCell(of.sheet, place, {
      value,
      formula: null,
      style: cellAt(of.sheet, place.row, place.column).style,
    });
  }
  const over = { ...area, row: area.row - 1, rows: area.rows + 1 };
  putTable(of, withHeaderRow(table, { headerRow: true, area: over }));
  writeHeaders(of, header);
}

/** Shows or hides the row of totals: "Total" under the first column, sum or count under the last. */
export function showTotals(of: TableTarget, state: { shown: boolean }): void {
  const table = tableNow(of);
  refuseProtected({ ...of, area: table.area });
  if (table.totalsRow === state.shown) return;
  const { area } = table;
  const last = area.row + area.rows - 1;
  if (!state.shown) {
    shiftCells({ ...of, area: { ...area, row: last, rows: 1 } }, { along: 'rows', insert: false });
    return;
  }
  shiftCells({ ...of, area: { ...area, row: last + 1, rows: 1 } }, { along: 'rows', insert: true });
  const over = { ...area, rows: area.rows + 1 };
  const end = table.columns.length - 1;
  const kind = endsInNumbers(of, table) ? 'sum' : 'count';
  let made = withTotalsRow(tableNow(of), { totalsRow: true, area: over });
  if (end > 0) made = withColumnTotal(made, 0, { label: 'Total', function: null });
  putTable(of, withColumnTotal(made, end, { label: null, function: kind }));
  const row = last + 1;
  const style = (column: number) => cellAt(of.sheet, last, column).style;
  if (end > 0)
    putCell(
      of.sheet,
      { row, column: area.column },
      { value: 'Total', formula: null, style: style(area.column) },
    );
  const column = headerNames(of.sheet, table)[end] ?? '';
  const formula = `SUBTOTAL(${kind === 'sum' ? 109 : 103},${table.name}[${escaped(column)}])`;
  putCell(
    of.sheet,
    { row, column: area.column + end },
    { value: null, formula, cached: false, style: style(area.column + end) },
  );
}

/** Letters that stand for something in a structured reference take an apostrophe before them. */
function escaped(column: string): string {
  return column.replace(/['#[\]@]/g, "'$&");
}

function endsInNumbers(of: TableTarget, table: TablePart): boolean {
  const body = bodyOf(table);
  const { value } = cellAt(of.sheet, body.row, body.column + body.columns - 1);
  return typeof value === 'number';
}
