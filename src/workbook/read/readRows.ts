import { sendAndWait } from '../answerLimit';
import type { Grid } from '../../core/sheets/grid';
import type { GridRows } from '../../core/sheets/gridRows';
import type { Read } from '../write/applied';
import { blockOf } from '../errors';
import { wholeInSlices } from '../inSlices';
import { queueCells, sharedTexts } from './sheetReading';

/** Some rows of a sheet that was read before, 0-based. */
export interface RowsAsk {
  readonly grid: Grid;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Reads runs of rows again, all in one batch, each as wide as its grid. Waits while a person types in a cell. */
export async function readRows(asks: readonly RowsAsk[]): Promise<Read<readonly GridRows[]>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const queued = asks.map(({ grid, firstRow, lastRow }) => {
        const sheet = context.workbook.worksheets.getItem(grid.sheet);
        const width = grid.values[0]?.length ?? 1;
        return queueCells(
          sheet.getRangeByIndexes(firstRow, grid.originColumn, lastRow - firstRow + 1, width),
          { kept: 'grid', strikeColumn: null, sharing: sharedTexts(grid) },
        );
      });
      await sendAndWait(context);
      const rows = await Promise.all(queued.map((read) => wholeInSlices(read())));
      return { ok: true, value: rows.map(({ frame }) => frame) };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}
