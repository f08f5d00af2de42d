import { cellAddress } from '../../core/sheets/cellRef';
import type { NamedCell } from '../../core/work/block';
import type { Work } from '../../core/work/work';
import type { SheetLayout } from '../ownSheets/sheetImage';
import { queueMerges } from '../read/sheetReading';
import type { Look } from './looks';
import type { Rectangle } from './rectangles';
import type { Band, SheetInBatch } from './writeImage';

/** A look at what is merged in some rows after they were written; a cell that should not be, or should, is named. */
export function mergesLook(
  of: {
    readonly sheet: string;
    readonly inBatch: SheetInBatch;
    readonly band: Band;
    readonly expected: readonly Rectangle[];
  },
  found: NamedCell[],
): Look {
  const { sheet, inBatch, band, expected } = of;
  let merges: (() => readonly Rectangle[]) | null = null;
  return {
    queue: () => {
      merges = queueMerges(inBatch().getRangeByIndexes(band.row, 0, band.rowCount, band.width));
    },
    judge: function* (end): Work<void> {
      if (end === 'broken' || merges === null) return;
      yield 0;
      const wanted = new Map(expected.map((area) => [keyOf(area), area]));
      const standing = new Map(merges().map((area) => [keyOf(area), area]));
      const others = [...wanted, ...standing].filter(([key]) => wanted.has(key) !== standing.has(key));
      for (const [, area] of others) found.push({ sheet, address: cellAddress(area) });
    },
  };
}

function keyOf({ row, column, rowCount, columnCount }: Rectangle): string {
  return `${row} ${column} ${rowCount} ${columnCount}`;
}

/**
 * How far a width may be off, in points: Excel counts widths in dots of the screen and letters of the usual font, and
 * answers what it made of them. Never seen on a real Excel: wide, so that a whole sheet is not refused for a rounding.
 */
const widthTolerance = (width: number): number => 3 + width / 10;

/** A look at the widths of columns, none of them hidden; one that is not as written is named by its first cell. */
export function widthsLook(
  of: { readonly sheet: string; readonly inBatch: SheetInBatch; readonly layout: SheetLayout },
  found: NamedCell[],
): Look {
  const { sheet, inBatch, layout } = of;
  let queued: readonly {
    readonly column: number;
    readonly width: number;
    readonly format: Excel.RangeFormat;
  }[] = [];
  return {
    queue: () => {
      queued = layout.columns.map(({ width }, column) => {
        const { format } = inBatch().getRangeByIndexes(0, column, 1, 1);
        format.load({ columnWidth: true });
        return { column, width, format };
      });
    },
    judge: function* (end): Work<void> {
      if (end === 'broken') return;
      yield 0;
      for (const { column, width, format } of queued) {
        const isOff = Math.abs(format.columnWidth - width) > widthTolerance(width);
        if (isOff) found.push({ sheet, address: cellAddress({ row: 0, column }) });
      }
    },
  };
}
