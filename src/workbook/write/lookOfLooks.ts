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
  const merges: (() => readonly Rectangle[])[] = [];
  return {
    queue: () => {
      for (const { row, rowCount } of mergeSlices(band, expected)) {
        merges.push(queueMerges(inBatch().getRangeByIndexes(row, 0, rowCount, band.width)));
      }
    },
    judge: function* (end): Work<void> {
      if (end === 'broken') return;
      yield 0;
      const wanted = new Map(expected.map((area) => [keyOf(area), area]));
      const areas = merges.flatMap((read) => read());
      const standing = new Map(areas.map((area) => [keyOf(area), area]));
      const others = [...wanted, ...standing].filter(([key]) => wanted.has(key) !== standing.has(key));
      for (const [, area] of others) found.push({ sheet, address: cellAddress(area) });
    },
  };
}

/** Excel answers no more than 512 areas in one call; half of that leaves room for such as should not be there. */
const mostMerges = 256;

/** The rows of a band in slices of which none is to hold more merged areas than are asked for at once. */
export function mergeSlices(
  { row, rowCount }: Pick<Band, 'row' | 'rowCount'>,
  expected: readonly Rectangle[],
): readonly { readonly row: number; readonly rowCount: number }[] {
  const rows = expected.map((area) => area.row).sort((one, other) => one - other);
  const begins = [row, ...rows.filter((_, index) => index > 0 && index % mostMerges === 0)];
  const starts = [...new Set(begins)];
  return starts.map((start, index) => ({
    row: start,
    rowCount: (starts[index + 1] ?? row + rowCount) - start,
  }));
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
