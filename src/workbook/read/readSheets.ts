import type { Watch } from '../../core/work/watch';
import { part, type Work } from '../../core/work/work';
import { mostCells } from '../../core/sheets/grid';
import { sendAndWait } from '../answerLimit';
import { runBundles } from '../chunks';
import { mayBeTooLarge } from '../errors';
import { inSlices } from '../inSlices';
import { takenRanges } from '../takenRanges';
import { bytesOfWholeRow } from './lastLook';
import { mergesInSlices } from './mergesInSlices';
import { readInParts } from './readInParts';
import { queueExtent, queueSheet, type SheetAsk, type SheetCells } from './sheetReading';

/** Which sheets to read in the batch that is open, and what else is wanted of the same batch. */
interface SheetsAsk<Value> {
  readonly asks: readonly SheetAsk[];
  /** Queues the rest; called again where the batch has to be repeated in chunks. */
  readonly alongside: () => () => Value;
  readonly watch?: Watch;
}

/** Cells of several sheets, the names of those that were too large, and what else was asked for. */
interface ReadSheets<Value> {
  readonly sheets: readonly SheetCells[];
  readonly tooLarge: readonly string[];
  /** Names of those whose merged areas were asked for and could not be read. */
  readonly unreadMerges: readonly string[];
  readonly isCancelled: boolean;
  readonly alongside: Value;
}

/** Excel on the web refuses answers above it. */
const mostBytes = 5_000_000;

/** Reads sheets in one batch or, where the last look says that the answer would be above the limit, in chunks. */
export async function readSheets<Value>(
  context: Excel.RequestContext,
  request: SheetsAsk<Value>,
): Promise<ReadSheets<Value>> {
  const bytes = request.asks.reduce((sum, { name }) => sum + bytesOf(name), 0);
  if (bytes > mostBytes) return readLargeSheets(context, request);
  const queued = request.asks.map((ask) => ({ ask, read: queueSheet(context, ask) }));
  const alongside = request.alongside();
  try {
    await sendAndWait(context);
  } catch (error) {
    if (!mayBeTooLarge(error)) throw error;
    return readLargeSheets(context, request);
  }
  const made = await inSlices(oneByOne(queued.map(({ read }) => read)), request.watch);
  const cells = made.ok ? made.value : [];
  return {
    sheets: cells.flatMap((sheet) => (sheet === null || sheet === 'tooLarge' ? [] : [sheet])),
    tooLarge: queued.flatMap(({ ask }, index) => (cells[index] === 'tooLarge' ? [ask.name] : [])),
    unreadMerges: [],
    isCancelled: !made.ok,
    alongside: alongside(),
  };
}

function bytesOf(sheet: string): number {
  const row = bytesOfWholeRow(sheet);
  return row === null ? 0 : row.bytes * row.rows;
}

/** Pieces of work one after the other. */
function* oneByOne<Value>(pieces: readonly (() => Work<Value>)[]): Work<readonly Value[]> {
  const values: Value[] = [];
  for (const piece of pieces)
    values.push(yield* part(piece(), values.length / pieces.length, (values.length + 1) / pieces.length));
  return values;
}

async function readLargeSheets<Value>(
  context: Excel.RequestContext,
  request: SheetsAsk<Value>,
): Promise<ReadSheets<Value>> {
  const extents = request.asks.map((ask) => ({ ask, extent: queueExtent(context, ask.name) }));
  const alongside = request.alongside();
  await sendAndWait(context);
  const sized = extents.map(({ ask, extent }) => ({ ask, extent: extent() }));
  const isTooLarge = ({ extent }: (typeof sized)[number]): boolean => {
    return extent.rowCount * extent.columnCount > mostCells;
  };
  const reading = { context, taken: takenRanges() };
  const parts = sized
    .filter((sheet) => !isTooLarge(sheet))
    .map(({ ask, extent }) => ({ ask, extent, ...readInParts(reading, ask, extent) }));
  const bundles = parts.flatMap((part) => part.bundles);
  const sending = { watch: request.watch ?? {}, send: () => sendAndWait(context), onSent: () => undefined };
  const end = bundles.length === 0 ? 'done' : await runBundles(bundles, sending);
  const sheets: SheetCells[] = [];
  const unreadMerges: string[] = [];
  for (const { ask, extent, sheet } of end === 'done' ? parts : []) {
    const merges = ask.merges ? await mergesInSlices(context, { sheet: ask.name, ...extent }) : null;
    if (ask.merges && merges === null) unreadMerges.push(ask.name);
    const made = sheet(ask.merges ? (merges ?? []) : null);
    if (made !== null) sheets.push(made);
  }
  return {
    sheets,
    tooLarge: sized.filter(isTooLarge).map(({ ask }) => ask.name),
    unreadMerges,
    isCancelled: end === 'cancelled',
    alongside: alongside(),
  };
}
