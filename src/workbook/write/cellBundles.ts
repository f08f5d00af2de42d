import type { Work } from '../../core/work/work';
import { bundleOf, type Bundle } from '../chunks';
import { inputOf, type CellContent } from '../read/cellContent';
import { cellRuns } from './cellRuns';
import { lookAfter, lookBefore, type LookArea, type Seen } from './looks';
import type { CellWrite } from './writing';

/** The bundles that set cells of theirs, neighbours as one range, with a look before and after; formats stay. */
export function* cellBundles(
  context: Excel.RequestContext,
  cells: readonly CellWrite[],
  seen: Seen,
): Work<readonly Bundle[]> {
  const bundles: Bundle[] = [];
  for (const { indexes, ...run } of cellRuns(cells)) {
    yield bundles.length / cells.length;
    const cellAt = (row: number, column: number): CellWrite | undefined =>
      cells[indexes[row - run.row]?.[column - run.column] ?? -1];
    const area = (contentOf: (cell: CellWrite) => CellContent): LookArea => ({
      ...run,
      expected: (row, column) => {
        const cell = cellAt(row, column);
        return cell === undefined ? null : contentOf(cell);
      },
    });
    const before = lookBefore(
      context,
      area(({ from }) => from),
      seen.overwritten,
    );
    const after = lookAfter(
      context,
      area(({ to }) => to),
      seen.notTaken,
    );
    const values = indexes.map((row) => row.map((index) => inputOf(cells[index]?.to ?? null)));
    const bytes = 400 + values.flat().reduce<number>((sum, value) => sum + 20 + String(value).length * 2, 0);
    bundles.push(
      bundleOf(
        [
          { bytes, queue: before.queue },
          {
            bytes,
            queue: () => {
              const { sheet, row, column, rowCount, columnCount } = run;
              const range = context.workbook.worksheets.getItem(sheet);
              range.getRangeByIndexes(row, column, rowCount, columnCount).values = values;
            },
          },
          { bytes, queue: after.queue },
        ],
        function* (end) {
          yield* before.judge(end);
          yield* after.judge(end);
        },
      ),
    );
  }
  return bundles;
}
