import type { Work } from '../../core/work/work';
import { bundleOf, type Bundle } from '../chunks';
import type { CellContent } from '../read/cellContent';
import { cellRuns, type IsHiddenRow } from './cellRuns';
import { lookAfterInTheirs, lookBefore, type LookArea, type Seen } from './looks';
import type { SheetInBatch } from './writeImage';
import type { CellWrite, TheirSheet, Writing } from './writing';

/** Cells of theirs, and what is set on `range.values` for what they shall say. */
interface CellsInTheirs extends Pick<Writing, 'cells' | 'theirs'> {
  readonly inputOf: (content: CellContent) => string | number | boolean;
}

/** The bundles that set cells of theirs, with a look before at which rows of sheets of theirs say anything. */
export function* cellBundles(
  context: Excel.RequestContext,
  of: CellsInTheirs & Pick<Writing, 'validations'>,
  seen: Seen,
): Work<readonly Bundle[]> {
  const rows = rowsLooks(of, { context, seen });
  return [...rows, ...(yield* cellRunBundles(context, of, seen))];
}

/** The bundles that set cells of theirs, neighbours as one range, with a look before and after; formats stay. */
export function* cellRunBundles(
  context: Excel.RequestContext,
  { cells, theirs, inputOf }: CellsInTheirs,
  seen: Seen,
): Work<readonly Bundle[]> {
  const inBatchOf = (name: string): SheetInBatch => theirSheet(context, theirs, name);
  const bundles: Bundle[] = [];
  const isHidden: IsHiddenRow = ({ sheet, row }) => theirs.get(sheet)?.hiddenRows.has(row) === true;
  for (const { indexes, ...run } of cellRuns(cells, isHidden)) {
    yield bundles.length / cells.length;
    const cellAt = (row: number, column: number): CellWrite | undefined =>
      cells[indexes[row - run.row]?.[column - run.column] ?? -1];
    const area = (contentOf: (cell: CellWrite) => CellContent): LookArea => ({
      ...run,
      inBatch: inBatchOf(run.sheet),
      expected: (row, column) => {
        const cell = cellAt(row, column);
        return cell === undefined ? null : contentOf(cell);
      },
    });
    const before = lookBefore(
      area(({ from }) => from),
      seen,
    );
    const after = lookAfterInTheirs(
      area(({ to }) => to),
      seen,
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
              inBatchOf(sheet)().getRangeByIndexes(row, column, rowCount, columnCount).values = values;
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

/** The sheet within a batch, by its id: its name may be another's by then. */
function theirSheet(context: Excel.RequestContext, theirs: Writing['theirs'], name: string): SheetInBatch {
  return () => context.workbook.worksheets.getItem(theirs.get(name)?.id ?? name);
}

/** Looks at which rows of each sheet say anything: a row that came or went may hold the same words in the old place. */
function rowsLooks(
  { cells, validations, theirs }: Pick<Writing, 'cells' | 'validations' | 'theirs'>,
  { context, seen }: { readonly context: Excel.RequestContext; readonly seen: Seen },
): readonly Bundle[] {
  return [...new Set([...cells, ...validations].map(({ sheet }) => sheet))].flatMap((sheet) => {
    const known = theirs.get(sheet);
    if (known === undefined) return [];
    let rows: (() => TheirRows | null) | null = null;
    const command = {
      bytes: 400,
      queue: () => {
        rows = queueRows(theirSheet(context, theirs, sheet)());
      },
    };
    return [
      bundleOf([command], function* (): Work<void> {
        yield 1;
        const found = rows?.() ?? null;
        const isOther =
          found !== null && (found.row !== known.rows.row || found.rowCount !== known.rows.rowCount);
        if (isOther) seen.moved.push(sheet);
      }),
    ];
  });
}

type TheirRows = TheirSheet['rows'];

/** Queues which rows of a sheet say anything; null where a batch broke off before it was told. */
export function queueRows(sheet: Excel.Worksheet): () => TheirRows | null {
  const used = sheet.getUsedRange(true);
  used.load({ rowIndex: true, rowCount: true });
  return () => rowsOf(used);
}

function rowsOf(used: Excel.Range): TheirRows | null {
  try {
    return { row: used.rowIndex, rowCount: used.rowCount };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}
