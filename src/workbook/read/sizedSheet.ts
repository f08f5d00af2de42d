import type { MergedArea } from '../../core/sheets/grid';
import type { Work } from '../../core/work/work';
import type { Asked } from './askedBatches';
import type { KnownSize, SheetExtent } from './lastLook';
import { piecesOf, type Reading, type SheetToRead } from './pieces';
import {
  finish,
  joinFrames,
  queueMerges,
  queueTraits,
  type SheetCells,
  type SheetTraits,
} from './sheetReading';

/** A sheet that is being read. */
export interface SizedSheet {
  /** What has to be asked first; all else follows from the answers. Bit by bit. */
  readonly asked: () => Work<readonly Asked[]>;
  readonly rowsRead: () => number;
  /** True where cells said one thing in one batch and another in the next: somebody wrote meanwhile. */
  readonly isTorn: () => boolean;
  /** The cells, once nothing is left to be asked; null: an empty sheet. */
  readonly cells: () => SheetCells | null;
  /** True where merged areas were asked for and Excel would not tell them. */
  readonly hasUnreadMerges: () => boolean;
  readonly size: () => KnownSize;
}

/** All that has to be asked of a sheet whose extent is known. */
export function sizedSheet(reading: Reading, toRead: SheetToRead): SizedSheet {
  const { ask, extent } = toRead;
  const pieces = piecesOf(reading, toRead);
  const rows: RowsOf = (row, rowCount) =>
    reading.context.workbook.worksheets
      .getItem(ask.name)
      .getRangeByIndexes(extent.row + row, extent.column, rowCount, extent.columnCount);
  const frame = frameAsked(rows, extent);
  const merges = ask.merges ? mergesAsked(rows, extent.rowCount) : null;
  return {
    *asked() {
      return [frame.asked, ...(merges === null ? [] : [merges.asked]), ...(yield* pieces.asked())];
    },
    rowsRead: pieces.rowsRead,
    isTorn: pieces.isTorn,
    hasUnreadMerges: () => merges?.isUnread() === true,
    size: () => ({ extent, bytesPerRow: pieces.bytesPerRow() }),
    cells: () => {
      const { traits, hiddenColumns } = frame.read();
      const joined = { ...joinFrames(pieces.frames()), hiddenColumns };
      return finish({
        name: ask.name,
        cells: { frame: joined, contents: [] },
        merges: merges === null ? null : merges.areas(),
        traits,
      });
    },
  };
}

/** Some rows of the used part of a sheet, from its first. */
type RowsOf = (row: number, rowCount: number) => Excel.Range;

function frameAsked(
  rows: RowsOf,
  extent: SheetExtent,
): {
  readonly asked: Asked;
  readonly read: () => { readonly traits: SheetTraits; readonly hiddenColumns: ReadonlySet<number> };
} {
  let traits: SheetTraits = { isProtected: false, isVisible: true };
  let hiddenColumns: ReadonlySet<number> = new Set();
  const queue: Asked['queue'] = () => {
    const first = rows(0, 1);
    const read = queueTraits(first.worksheet);
    const columns = first.getColumnProperties({ columnHidden: true });
    return function* () {
      yield 1;
      traits = read();
      hiddenColumns = new Set(
        columns.value.flatMap(({ columnHidden }, c) => (columnHidden === true ? [extent.column + c] : [])),
      );
      return [];
    };
  };
  const asked = { bytes: 500 + extent.columnCount * 30, queue, smaller: null };
  return { asked, read: () => ({ traits, hiddenColumns }) };
}

/** Bytes that merged areas take: no more than 512 are answered. */
const bytesOfMerges = 60_000;

/** An area is told by the rows that hold its first cell; where Excel refuses, it is asked for half of the rows. */
function mergesAsked(
  rows: RowsOf,
  allRows: number,
): {
  readonly asked: Asked;
  readonly areas: () => readonly MergedArea[];
  readonly isUnread: () => boolean;
} {
  const found = new Map<number, readonly MergedArea[]>();
  let isUnread = false;
  const askedOf = (row: number, rowCount: number): Asked => {
    const queue: Asked['queue'] = () => {
      const read = queueMerges(rows(row, rowCount));
      return function* () {
        yield 1;
        found.set(row, read());
        return [];
      };
    };
    const upper = Math.ceil(rowCount / 2);
    const smaller = (): readonly Asked[] => {
      if (isUnread) return [];
      if (rowCount > 1) return [askedOf(row, upper), askedOf(row + upper, rowCount - upper)];
      isUnread = true;
      return [];
    };
    return { bytes: bytesOfMerges, queue, smaller };
  };
  const inOrder = (): readonly MergedArea[] =>
    [...found].toSorted(([one], [other]) => one - other).flatMap(([, areas]) => areas);
  return { asked: askedOf(0, allRows), areas: () => (isUnread ? [] : inOrder()), isUnread: () => isUnread };
}
