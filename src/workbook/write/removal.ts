import { cellAddress } from '../../core/sheets/cellRef';
import { part, type Work } from '../../core/work/work';
import { bundleOf, chunkBytes, rowRuns, type Bundle } from '../chunks';
import { contentsFromA1 } from '../ownSheets/ownSheet';
import { saysTheSame, type CellContent } from '../read/cellContent';
import { lookBefore, type Look, type Seen } from './looks';
import { contentsOf } from '../read/sheetReading';
import type { ExistingSheet } from './existingSheet';
import { bytesOfRow, type SheetInBatch } from './writeImage';

/** A sheet is taken away at once where all of it fits in one look; a larger one is first cleared as it is looked at. */
const bytesAtOnce = chunkBytes / 4;

/**
 * The bundles that take a sheet away: all that it says is looked at right before, so that what somebody typed meanwhile
 * is known and can be brought back. Bit by bit.
 */
export function* removalBundles(
  context: Excel.RequestContext,
  existing: ExistingSheet,
  seen: Seen,
): Work<readonly Bundle[]> {
  const { id, name } = existing;
  const inBatch: SheetInBatch = () => context.workbook.worksheets.getItem(id);
  const contents = contentsFromA1(existing.cells, allColumns);
  const width = contents.reduce((most, row) => Math.max(most, row.length), 1);
  const bytesOf = (row: number): number => bytesOfRow(contents[row] ?? []) * 2;
  const runs = yield* part(rowRuns(contents.length, { most: bytesAtOnce, bytesOf }), 0, 1);
  const isSmall = runs.length < 2;
  const cleared = isSmall ? [] : runs;
  const expected = (row: number, column: number): CellContent =>
    isSmall ? (contents[row]?.[column] ?? null) : null;
  const last = wholeLook({ sheet: name, inBatch, expected, rowCount: isSmall ? contents.length : 0 }, seen);
  const gone = goneLook(context, existing, seen);
  return [
    ...cleared.map((run): Bundle => {
      const area = { ...run, sheet: name, inBatch, column: 0, columnCount: width };
      const look = lookBefore({ ...area, expected: (row, column) => contents[row]?.[column] ?? null }, seen);
      const clear = {
        bytes: 400,
        queue: () => {
          inBatch().getRangeByIndexes(run.row, 0, run.rowCount, width).clear('Contents');
        },
      };
      return bundleOf([{ bytes: run.bytes, queue: look.queue }, clear], look.judge);
    }),
    bundleOf(
      [
        { bytes: isSmall ? (runs[0]?.bytes ?? 0) : 2_000, queue: last.queue },
        {
          bytes: 400,
          queue: () => {
            inBatch().delete();
          },
        },
        { bytes: 400, queue: gone.queue },
      ],
      function* (end) {
        yield* last.judge(end);
        yield* gone.judge(end);
      },
    ),
  ];
}

const allColumns = 16_384;

/** A look at all that a sheet says, wherever it stands by now. */
function wholeLook(
  of: {
    readonly sheet: string;
    readonly inBatch: SheetInBatch;
    readonly rowCount: number;
    readonly expected: (row: number, column: number) => CellContent;
  },
  seen: Seen,
): Look {
  let look: { readonly used: Excel.Range } | null = null;
  return {
    queue: () => {
      const used = of.inBatch().getUsedRange(true);
      used.load({ values: true, formulas: true, numberFormat: true, rowIndex: true, columnIndex: true });
      look = { used };
    },
    judge: function* (end) {
      if (look === null || (end === 'broken' && !isLoaded(look.used))) return;
      yield* judgeWhole(look.used, of, seen);
    },
  };
}

function isLoaded(range: Excel.Range): boolean {
  try {
    return Array.isArray(range.values) && range.rowIndex >= 0;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

function* judgeWhole(used: Excel.Range, of: Parameters<typeof wholeLook>[0], seen: Seen): Work<void> {
  const { rowIndex, columnIndex } = used;
  const found = yield* contentsOf({
    values: used.values,
    formulas: used.formulas,
    numberFormat: used.numberFormat,
  });
  for (const [r, cells] of found.entries()) {
    for (const [c, content] of cells.entries()) {
      const at = { row: rowIndex + r, column: columnIndex + c };
      if (!saysTheSame(content, of.expected(at.row, at.column))) {
        seen.overwritten.push({ sheet: of.sheet, ...at, content });
      }
    }
  }
  // a cell that was emptied lies outside of what is used by now
  for (let row = 0; row < of.rowCount; row += 1) {
    if (row >= rowIndex && row < rowIndex + found.length) continue;
    for (let column = 0; column < allColumns && of.expected(row, column) !== null; column += 1) {
      seen.overwritten.push({ sheet: of.sheet, row, column, content: null });
    }
  }
}

/** A look for the sheet after it was taken away. */
function goneLook(
  context: Excel.RequestContext,
  { id, name }: Pick<ExistingSheet, 'id' | 'name'>,
  seen: Seen,
): Look {
  let isGone: (() => boolean) | null = null;
  return {
    queue: () => {
      isGone = queueIsGone(context, id);
    },
    judge: function* (end): Work<void> {
      yield 0;
      if (end === 'broken' || isGone === null || isGone()) return;
      seen.otherLooks.push({ sheet: name, address: cellAddress({ row: 0, column: 0 }) });
    },
  };
}

function queueIsGone(context: Excel.RequestContext, id: string): () => boolean {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load({ name: true });
  return () => isNull(sheet);
}

function isNull(sheet: Excel.Worksheet): boolean {
  return sheet.isNullObject;
}
