import { cellAddress } from '../../core/sheets/cellRef';
import { saysTheSame, type CellContent } from '../read/cellContent';
import { rowsPerPause, type Work } from '../../core/work/work';
import { wholeInSlices } from '../inSlices';
import { missingChart, queueChartNames } from './charts';
import { chunkBytes, runInChunks, textBytes, type Command } from '../chunks';
import { queueMark } from '../ownSheets/marks';
import { contentsOf } from '../read/sheetReading';
import type { SheetWrite } from './sheetWrite';

/** The first cell that does not say what was written, or where a chart is missing. */
interface Difference {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Reads written sheets back, compares every cell and looks for every chart; in the same batch sheets that were made get their mark, which
 * holds their id. null: all equal.
 */
export async function readBack(
  context: Excel.RequestContext,
  writes: readonly (SheetWrite & { readonly sheetId: string })[],
): Promise<Difference | null> {
  const pieces: Piece[] = [];
  for (const write of writes) pieces.push(...(await wholeInSlices(piecesOf(write))));
  const drawn: { readonly write: SheetWrite; readonly names: () => readonly string[] }[] = [];
  const read: { readonly piece: Piece; readonly range: Excel.Range }[] = [];
  const commands: Command[] = [
    ...writes
      .filter((write) => write.existing === null)
      .map((write): Command => ({
        bytes: 500,
        queue: () => {
          const sheet = context.workbook.worksheets.getItem(write.name);
          queueMark(sheet, { ...write.mark, sheetId: write.sheetId });
        },
      })),
    ...writes
      .filter((write) => write.image.layout.charts !== undefined)
      .map((write): Command => ({
        bytes: 500,
        queue: () => {
          drawn.push({ write, names: queueChartNames(context.workbook.worksheets.getItem(write.name)) });
        },
      })),
    ...pieces.map((piece): Command => ({
      bytes: piece.bytes,
      queue: () => {
        const sheet = context.workbook.worksheets.getItem(piece.sheet);
        const range = sheet.getRangeByIndexes(piece.row, 0, piece.contents.length, piece.width);
        range.load({ values: true, formulas: true });
        read.push({ piece, range });
      },
    })),
  ];
  await runInChunks(context, commands);
  for (const { write, names } of drawn) {
    const missing = missingChart(write.image.layout, names());
    if (missing !== null) return { sheet: write.name, address: cellAddress(missing.place) };
  }
  for (const { piece, range } of read) {
    const difference = await wholeInSlices(firstDifference(piece, range));
    if (difference !== null) return difference;
  }
  return null;
}

interface Piece {
  readonly sheet: string;
  readonly row: number;
  readonly width: number;
  readonly contents: readonly (readonly CellContent[])[];
  readonly bytes: number;
}

function* piecesOf(write: SheetWrite): Work<readonly Piece[]> {
  const { contents, layout } = write.image;
  const width = contents.reduce((most, row) => Math.max(most, row.length), layout.columns.length);
  const pieces: Piece[] = [];
  let from = 0;
  let bytes = 0;
  const close = (end: number): void => {
    if (end > from && width > 0) {
      pieces.push({ sheet: write.name, row: from, width, contents: contents.slice(from, end), bytes });
    }
    from = end;
    bytes = 0;
  };
  for (const [row, cells] of contents.entries()) {
    if (row % rowsPerPause === 0) yield row / contents.length;
    // Values and formulas both come back.
    bytes += 2 * cells.reduce<number>((sum, cell) => sum + textBytes(JSON.stringify(cell)), 0);
    if (bytes > chunkBytes / 4) close(row + 1);
  }
  close(contents.length);
  return pieces;
}

function* firstDifference(piece: Piece, range: Excel.Range): Work<Difference | null> {
  const found = yield* contentsOf(range, []);
  for (const [r, cells] of found.entries()) {
    if (r % rowsPerPause === 0) yield 1;
    const column = cells.findIndex((content, c) => !saysTheSame(content, piece.contents[r]?.[c] ?? null));
    if (column >= 0) return { sheet: piece.sheet, address: cellAddress({ row: piece.row + r, column }) };
  }
  return null;
}
