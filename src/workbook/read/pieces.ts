import type { Work } from '../../core/work/work';
import { chunkBytes } from '../chunks';
import type { TakenRanges } from '../takenRanges';
import type { Asked } from './askedBatches';
import { mostRowsAtOnce, type KnownSize, type SheetExtent } from './lastLook';
import { letteredCells, queueLetters, type Letters } from './letters';
import { detailsOf } from './pieceDetails';
import { sharedTexts } from './sharing';
import { queueCells, type Frame, type SheetAsk } from './sheetReading';

/** A sheet whose extent is known, and what else is known of it. */
export interface SheetToRead {
  readonly ask: SheetAsk;
  readonly extent: SheetExtent;
  /** What the last look found; null: nobody looked. */
  readonly known: KnownSize | null;
  /** Its cells as the first batch answered them, in the extent of the last look; null: they were not asked for there. */
  readonly head: Letters | null;
}

/** What the readings of sheets have in common. */
export interface Reading {
  readonly context: Excel.RequestContext;
  readonly taken: TakenRanges;
}

/** Rows of a sheet that are being read. */
export interface Pieces {
  /** What has to be asked first; all else follows from the answers. Bit by bit. */
  readonly asked: () => Work<readonly Asked[]>;
  readonly rowsRead: () => number;
  /** True where cells said one thing in one batch and another in the next: somebody wrote meanwhile. */
  readonly isTorn: () => boolean;
  /** The parts that were read, in order. */
  readonly frames: () => readonly Frame[];
  /** Bytes of the letters of a row, as far as they were measured. */
  readonly bytesPerRow: () => number;
}

/** Bytes of the letters of a cell where nobody has looked yet: sheets of offices hold 15 to 30. */
const bytesPerCell = 30;

/** Bytes of a cell of which everything is asked for at once. */
const bytesOfAll = 90;

/** The most letters in an answer that is not the last: what they leave open goes with the letters of the next rows. */
const pieceBytes = chunkBytes * 0.75;

/** Sheets of so many rows and bytes are read at once though nobody has looked yet: a batch less is worth more than they cost. */
const mostRowsUnknown = 300;
const mostBytesUnknown = 500_000;

/** Rows by which a sheet above that is measured first where nobody has looked yet. */
const firstRows = 1_000;

/** What the estimate adds to the rows that were measured: the next ones may hold more. */
const room = 1.2;

/** The cells of a sheet in pieces, each as large as what its rows hold lets it be. */
export function piecesOf({ context, taken }: Reading, { ask, extent, known, head }: SheetToRead): Pieces {
  const sharing = sharedTexts(null);
  const frames = new Map<number, Frame>();
  const state = {
    bytesPerRow: known === null ? bytesPerCell * extent.columnCount : known.bytesPerRow * room,
    isMeasured: known !== null,
    bytes: 0,
    rowsOfBytes: 0,
    rowsRead: 0,
    isTorn: false,
    // column from which formulas of earlier rows may have spilled
    spillsFrom: Infinity,
  };
  const rangeOf = (row: number, rowCount: number): Excel.Range =>
    context.workbook.worksheets
      .getItem(ask.name)
      .getRangeByIndexes(extent.row + row, extent.column, rowCount, extent.columnCount);

  function* lettered(row: number, letters: Letters): Work<readonly Asked[]> {
    const cells = yield* letteredCells(letters, sharing.text);
    const { rowCount } = letters.area;
    Object.assign(state, { bytesPerRow: (cells.bytes / rowCount) * room, isMeasured: true });
    state.rowsRead += rowCount;
    state.bytes += cells.bytes;
    state.rowsOfBytes += rowCount;
    const own = cells.firstFormula;
    const corner =
      state.spillsFrom === Infinity
        ? own
        : { row: 0, column: Math.min(state.spillsFrom, own?.column ?? Infinity) };
    state.spillsFrom = corner?.column ?? Infinity;
    const done = (frame: Frame, wasTorn: boolean): void => {
      frames.set(row, frame);
      state.isTorn ||= wasTorn;
    };
    return yield* detailsOf(context, { ask, extent, letters, cells, corner, sharing, done });
  }

  const lettersFrom = (row: number, most = Infinity): Asked => {
    const left = extent.rowCount - row;
    const isLast = left * state.bytesPerRow <= chunkBytes;
    const fitting = isLast ? left : Math.max(1, Math.floor(pieceBytes / state.bytesPerRow));
    const measuring = state.isMeasured || isLast ? Infinity : firstRows;
    const rowCount = Math.min(left, fitting, measuring, most);
    const queue: Asked['queue'] = () => {
      const range = rangeOf(row, rowCount);
      const read = queueLetters(range);
      return function* () {
        const area = { ...extent, row: extent.row + row, rowCount };
        const details = yield* lettered(row, { ...read(), area });
        taken.add(range);
        const next = row + rowCount;
        return next < extent.rowCount ? [...details, lettersFrom(next)] : details;
      };
    };
    const smaller = (): readonly Asked[] => [lettersFrom(row, Math.ceil(rowCount / 2))];
    return { bytes: rowCount * state.bytesPerRow, queue, smaller: rowCount < 2 ? null : smaller };
  };

  /** All of some rows in one answer. */
  const wholeFrom = (row: number): Asked => {
    const rowCount = extent.rowCount - row;
    const queue: Asked['queue'] = () => {
      const range = rangeOf(row, rowCount);
      const read = queueCells(range, { ...ask, kept: 'grid', sharing });
      return function* () {
        frames.set(row, (yield* read()).frame);
        taken.add(range);
        state.rowsRead += rowCount;
        return [];
      };
    };
    const bytes = rowCount * extent.columnCount * bytesOfAll;
    return { bytes, queue, smaller: () => [lettersFrom(row)] };
  };

  const restFrom = (row: number): Asked => {
    const bytes = (extent.rowCount - row) * extent.columnCount * bytesOfAll;
    const isSmall = extent.rowCount <= (known === null ? mostRowsUnknown : mostRowsAtOnce);
    return isSmall && bytes <= (known === null ? mostBytesUnknown : chunkBytes)
      ? wholeFrom(row)
      : lettersFrom(row);
  };
  return {
    *asked() {
      if (head === null || !startsAlike(head.area, extent)) return [restFrom(0)];
      const rowCount = Math.min(head.area.rowCount, extent.rowCount);
      const formulas = head.formulas.slice(0, rowCount);
      const details = yield* lettered(0, { ...head, formulas, area: { ...head.area, rowCount } });
      return rowCount < extent.rowCount ? [...details, restFrom(rowCount)] : details;
    },
    rowsRead: () => state.rowsRead,
    isTorn: () => state.isTorn,
    frames: () => [...frames].toSorted(([one], [other]) => one - other).map(([, frame]) => frame),
    bytesPerRow: () =>
      state.rowsOfBytes === 0 ? (known?.bytesPerRow ?? state.bytesPerRow) : state.bytes / state.rowsOfBytes,
  };
}

function startsAlike(one: SheetExtent, other: SheetExtent): boolean {
  return one.row === other.row && one.column === other.column && one.columnCount === other.columnCount;
}
