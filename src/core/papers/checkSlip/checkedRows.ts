import { cellValue } from '../../sheets/gridCells';
import { answersByRow } from '../../sheets/rowAnswers';
import type { Table } from '../../sheets/table';
import { rowsPerPause, type Work } from '../../work/work';
import { fingerprint } from '../../text/fingerprint';

/** The rows of one list that were checked, so that a later look can tell whether they are still the same. */
export interface CheckedRows {
  readonly sheet: string;
  readonly rows: number;
  readonly fingerprint: string;
}

/**
 * Fingerprints of what was checked: words above the header, header, and every row of the list in its order. Cells
 * beside the table do not count. One entry per sheet; linear in cells.
 */
export function* checkedRows(tables: readonly Table[]): Work<readonly CheckedRows[]> {
  const bySheet = new Map<string, CheckedRows>();
  for (const table of tables) {
    const before = bySheet.get(table.sheet);
    const own = yield* ofTable(table);
    bySheet.set(table.sheet, {
      sheet: table.sheet,
      rows: (before?.rows ?? 0) + own.rows,
      fingerprint: before === undefined ? own.fingerprint : fingerprint(before.fingerprint + own.fingerprint),
    });
  }
  return [...bySheet.values()];
}

/** The print of all rows down to one: above a row that changed they are what they were. */
const printsOfRows = answersByRow<string>();

function* ofTable({ sheet, grid, columns, rows, headerLastRow }: Table): Work<CheckedRows> {
  const used = columns.map(({ column }) => column);
  const above = Array.from({ length: headerLastRow + 1 }, (_, row) => row);
  const below = rows.filter(({ kind }) => kind !== 'empty' && kind !== 'formulaOnly' && kind !== 'struck');
  const printsOf = printsOfRows(grid, used);
  let print = '';
  const all = [...above, ...below.map((one) => one.row)];
  for (const [index, row] of all.entries()) {
    const before = print;
    print = printsOf(row, [before], () => {
      const words = used.map((column) => cellValue(grid, row, column)).join('\u0001');
      return fingerprint(`${before}\u0002${words}`);
    });
    if (index % rowsPerPause === 0) yield index / all.length;
  }
  return { sheet, rows: rows.filter(({ kind }) => kind === 'record').length, fingerprint: print };
}
