import type { MergedArea } from '../../core/sheets/grid';
import type { Work } from '../../core/work/work';
import { bundleOf, chunkBytes, silentBundle, type BatchEnd, type Bundle } from '../chunks';
import type { TakenRanges } from '../takenRanges';
import { bytesOfWholeRow, type SheetExtent } from './lastLook';
import { sharedTexts } from './sharing';
import {
  finish,
  joinParts,
  queueCells,
  queueTraits,
  type ReadCells,
  type SheetAsk,
  type SheetCells,
  type SheetTraits,
} from './sheetReading';

/** Bytes of one cell in an answer with values, formulas and formats where nobody has looked: as sheets of offices have them. */
const bytesPerCell = 90;

/** What the readings of large sheets have in common. */
interface ReadingInParts {
  readonly context: Excel.RequestContext;
  readonly taken: TakenRanges;
}

/** The bundles that read a large sheet by runs of rows, and the sheet once they have run; its merged areas come apart. */
export function readInParts(
  { context, taken }: ReadingInParts,
  ask: SheetAsk,
  extent: SheetExtent,
): {
  readonly bundles: readonly Bundle[];
  readonly sheet: (merges: readonly MergedArea[] | null) => SheetCells | null;
} {
  const bytesPerRow = bytesOfWholeRow(ask.name)?.bytes ?? bytesPerCell * extent.columnCount;
  const rowsPerPart = Math.max(1, Math.floor(chunkBytes / 2 / bytesPerRow));
  const parts: ReadCells[] = [];
  const sharing = sharedTexts(ask.before);
  let traits: () => SheetTraits = () => ({ isProtected: false, isVisible: true });
  const frame = {
    bytes: 2_000,
    queue: () => {
      traits = queueTraits(context.workbook.worksheets.getItem(ask.name));
    },
  };
  const rowsFrom = (row: number): Bundle => {
    const rowCount = Math.min(rowsPerPart, extent.rowCount - row);
    let range: Excel.Range | null = null;
    let read: (() => Work<ReadCells>) | null = null;
    const bytes = rowCount * bytesPerRow;
    const queue = (): void => {
      taken.letGo();
      range = context.workbook.worksheets
        .getItem(ask.name)
        .getRangeByIndexes(extent.row + row, extent.column, rowCount, extent.columnCount);
      read = queueCells(range, { kept: ask.kept, strikeColumn: ask.strikeColumn, sharing });
    };
    return bundleOf([{ bytes, queue }], function* (end: BatchEnd) {
      if (end === 'broken' || range === null || read === null) return;
      parts.push(yield* read());
      taken.add(range);
      [range, read] = [null, null];
    });
  };
  const starts = Array.from(
    { length: Math.ceil(extent.rowCount / rowsPerPart) },
    (_unused, index) => index * rowsPerPart,
  );
  return {
    bundles: [silentBundle([frame]), ...starts.map(rowsFrom)],
    sheet: (merges) => finish({ name: ask.name, cells: joinParts(parts), merges, traits: traits() }),
  };
}
