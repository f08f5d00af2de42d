import { sendAndWait } from '../answerLimit';
import { mayBeTooLarge } from '../errors';
import type { MergedArea } from '../../core/sheets/grid';
import { queueMerges } from './sheetReading';

/** Some rows of a sheet, as wide as its cells; 0-based. */
interface Slice {
  readonly sheet: string;
  readonly row: number;
  readonly rowCount: number;
  readonly column: number;
  readonly columnCount: number;
}

/**
 * Reads the merged areas of some rows, a batch for each slice: where one fails it is halved, since Excel answers no more
 * than 512 areas in one call. null: a single row fails too, so that nothing is known. An area is told by the slice that
 * holds its first cell. Sources: Range.getMergedAreasOrNullObject; office-js issue 3611.
 */
export async function mergesInSlices(
  context: Excel.RequestContext,
  slice: Slice,
): Promise<readonly MergedArea[] | null> {
  const { sheet, row, rowCount, column, columnCount } = slice;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, rowCount, columnCount);
  const merges = queueMerges(range);
  try {
    await sendAndWait(context);
    return merges();
  } catch (error) {
    if (!mayBeTooLarge(error)) throw error;
  }
  if (rowCount < 2) return null;
  const upper = Math.ceil(rowCount / 2);
  const above = await mergesInSlices(context, { ...slice, rowCount: upper });
  if (above === null) return null;
  const below = await mergesInSlices(context, { ...slice, row: row + upper, rowCount: rowCount - upper });
  return below === null ? null : [...above, ...below];
}
