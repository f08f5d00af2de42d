import type { Grid } from '../../core/sheets/grid';
import { mostCells } from '../../core/sheets/grid';
import type { Watch } from '../../core/work/watch';
import { sendAndWait } from '../answerLimit';
import { inSlices } from '../inSlices';
import { ready, type Work } from '../../core/work/work';
import { takenRanges } from '../takenRanges';
import { runAsked, type Asked } from './askedBatches';
import { lastLook, rememberSize, type SheetExtent } from './lastLook';
import type { Reading } from './pieces';
import { queueUsed, type FoundPlace } from './places';
import type { SheetAsk } from './sheetReading';
import { sizedSheet, type SizedSheet } from './sizedSheet';

/** A sheet of which the grid is wanted, by its name and `Worksheet.id`. */
interface NamedAsk extends SheetAsk {
  readonly id: string;
}

/** Which grids to read, and what else is wanted of the first batch. */
interface GridsAsk<Value> {
  readonly asks: readonly NamedAsk[];
  /** What the batch with the names found. */
  readonly places: readonly FoundPlace[];
  readonly alongside: () => () => Value;
  readonly watch: Watch;
}

/** Grids of several sheets, and the names of those that were not or not wholly read. */
interface ReadGrids<Value> {
  /** Empty sheets have none. */
  readonly grids: readonly Grid[];
  readonly tooLarge: readonly string[];
  /** Names of those whose merged areas were asked for and could not be read. */
  readonly unreadMerges: readonly string[];
  /** null: the reading was cancelled. */
  readonly alongside: Value | null;
}

/** So often a sheet is read anew where somebody writes between two batches. */
const mostReadings = 3;

/** Reads the grids of sheets, each answer sized before it is asked: their extents are known, or asked for first. */
export async function readGrids<Value>(
  context: Excel.RequestContext,
  request: GridsAsk<Value>,
): Promise<ReadGrids<Value>> {
  const { asks, places, watch } = request;
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const sheets = new Map<NamedAsk, SizedSheet | 'tooLarge'>();
  const reading: Reading = { context, taken: takenRanges() };
  const begin: Begin = function* (ask, extent, head) {
    const known = lastLook().sizeOf(ask.id);
    const sheet = isTooLarge(extent) ? 'tooLarge' : sizedSheet(reading, { ask, extent, head, known });
    sheets.set(ask, sheet);
    return sheet === 'tooLarge' ? [] : yield* sheet.asked();
  };
  const begun = await inSlices(beginAll(asks, { context, placeOf, begin }), watch);
  const rest = restAsked(request.alongside);
  const sending = {
    send: () => sendAndWait(context),
    onBatch: reading.taken.letGo,
    share: () => shareOf([...sheets.values()]),
    watch,
  };
  let end = begun.ok ? await runAsked([rest.asked, ...begun.value], sending) : 'cancelled';
  for (let time = 1; time < mostReadings && end === 'done'; time += 1) {
    const torn = asks.filter((ask) => isTorn(sheets.get(ask)));
    if (torn.length === 0) break;
    end = await runAsked(
      torn.map((ask) => extentAsked(ask, context, begin)),
      sending,
    );
  }
  const read = asks.map((ask) => ({ ask, sheet: sheets.get(ask) }));
  const grids: Grid[] = [];
  const [tooLarge, unreadMerges]: [string[], string[]] = [[], []];
  for (const { ask, sheet } of end === 'done' ? read : []) {
    if (sheet === 'tooLarge') tooLarge.push(ask.name);
    if (sheet === 'tooLarge' || sheet === undefined) continue;
    if (sheet.hasUnreadMerges()) unreadMerges.push(ask.name);
    rememberSize(ask.id, sheet.size());
    const cells = sheet.cells();
    if (cells !== null) grids.push(cells.grid);
  }
  return { grids, tooLarge, unreadMerges, alongside: end === 'done' ? rest.read() : null };
}

type Begin = (ask: NamedAsk, extent: SheetExtent, head: FoundPlace['head']) => Work<readonly Asked[]>;

/** What has to be asked of each sheet first: its extent, where it is not known. */
function* beginAll(
  asks: readonly NamedAsk[],
  from: {
    readonly context: Excel.RequestContext;
    readonly placeOf: ReadonlyMap<string, FoundPlace>;
    readonly begin: Begin;
  },
): Work<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const ask of asks) {
    const place = from.placeOf.get(ask.id);
    if (place === undefined) asked.push(extentAsked(ask, from.context, from.begin));
    else if (place.extent !== null) asked.push(...(yield* from.begin(ask, place.extent, place.head)));
  }
  return asked;
}

function extentAsked(ask: NamedAsk, context: Excel.RequestContext, begin: Begin): Asked {
  const queue: Asked['queue'] = () => {
    const read = queueUsed(context.workbook.worksheets.getItem(ask.name));
    return function* () {
      const extent = read();
      return extent === null ? [] : yield* begin(ask, extent, null);
    };
  };
  return { bytes: 200, queue, smaller: null };
}

/** What else is wanted, as a part of the first batch. */
function restAsked<Value>(alongside: () => () => Value): {
  readonly asked: Asked;
  readonly read: () => Value | null;
} {
  let read: (() => Value) | null = null;
  const queue: Asked['queue'] = () => {
    read = alongside();
    return () => ready([]);
  };
  return { asked: { bytes: bytesOfRest, queue, smaller: null }, read: () => read?.() ?? null };
}

/** Bytes of marks and protection of all sheets. */
const bytesOfRest = 20_000;

function isTorn(sheet: SizedSheet | 'tooLarge' | undefined): boolean {
  return sheet !== undefined && sheet !== 'tooLarge' && sheet.isTorn();
}

function isTooLarge({ rowCount, columnCount }: SheetExtent): boolean {
  return rowCount * columnCount > mostCells;
}

/** How many of the rows of all sheets have been read, 0 … 1. */
function shareOf(sheets: readonly (SizedSheet | 'tooLarge')[]): number {
  let [rows, all] = [0, 0];
  for (const sheet of sheets) {
    if (sheet === 'tooLarge') continue;
    rows += sheet.rowsRead();
    all += sheet.size().extent.rowCount;
  }
  return all === 0 ? 1 : rows / all;
}
