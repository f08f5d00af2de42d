import { sendAndWait } from '../answerLimit';
import type { Read } from '../write/applied';
import { runBundles } from '../chunks';
import type { Watch } from '../../core/work/watch';
import { blockOf, mayBeTooLarge } from '../errors';
import { inSlices } from '../inSlices';
import { queueJournalState, stoppedIds, type JournalState } from '../journal/journal';
import { isWriting } from '../write/mutex';
import { markKey, readMark } from '../ownSheets/marks';
import type { JournalLine } from '../journal/journalLines';
import { withTwins } from '../ownSheets/twins';
import { part, type Work } from '../../core/work/work';
import { takenRanges } from '../takenRanges';
import { queueSetting } from '../ownSheets/settingEntry';
import { parseSettings, settingsKey } from '../ownSheets/settings';
import { mergesInSlices } from './mergesInSlices';
import { queueExtent, queueSheet, readInParts, type SheetAsk, type SheetCells } from './sheetReading';
import type { SheetInfo, WorkbookSnapshot } from '../../core/office/snapshot';
import { mostCells } from '../../core/sheets/grid';
import type { StoredSettings } from '../../core/office/storedSettings';

/** What to read. */
interface ReadRequest {
  /** Names of the sheets whose cells are wanted (those that are not there are left out), or all of them. */
  readonly sheets: 'all' | readonly string[];
  /**
   * Sheets whose merged areas are wanted ("remembered": those whose confirmed mapping says so). Reading them clears
   * Excel's own undo, so only after a button was pressed.
   */
  readonly mergesOf?: readonly string[] | 'remembered';
  /** More sheets whose merged areas are wanted, where an earlier look at the workbook needed them. */
  readonly alsoMergesOf?: readonly string[];
  readonly watch?: Watch;
}

/**
 * Reads the workbook as plain data: two batches below the payload limit, more only above it.
 * Waits while a person types in a cell; a block says why it could not be read.
 */
export async function readWorkbook(request: ReadRequest): Promise<Read<WorkbookSnapshot>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      return await readSnapshot(context, request);
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}

async function readSnapshot(
  context: Excel.RequestContext,
  request: ReadRequest,
): Promise<Read<WorkbookSnapshot>> {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const stored = queueSetting(context, settingsKey);
  const journal = queueJournalState(context);
  const wasWriting = isWriting();
  await sendAndWait(context);

  const names = sheets.items.map((sheet) => sheet.name);
  const wanted = request.sheets === 'all' ? names : names.filter((name) => request.sheets.includes(name));
  const { settings, dropped } = parseSettings(stored());
  const merged = request.mergesOf === 'remembered' ? sheetsWithMerges(settings) : (request.mergesOf ?? []);
  const cells = await readSheets(context, {
    asks: wanted.map((name) => ({
      name,
      merges: merged.includes(name) || request.alsoMergesOf?.includes(name) === true,
      kept: 'grid',
      strikeColumn: strikeColumnOf(settings, name),
      before: null,
    })),
    alongside: () => queueInfos(sheets.items),
    ...(request.watch === undefined ? {} : { watch: request.watch }),
  });
  if (cells.isCancelled) return { ok: false, block: { reason: 'cancelled' } };
  const { infos, twins } = withTwins(cells.alongside);
  return {
    ok: true,
    value: {
      sheets: infos,
      grids: cells.sheets.map((sheet) => sheet.grid),
      settings,
      droppedSettings: dropped,
      isReadOnly: workbook.readOnly,
      hasStopped: !wasWriting && stoppedIds(journal()).length > 0,
      lastWrites: lastWritesOf(infos, journal()),
      twins,
      tooLarge: cells.tooLarge,
      unreadMerges: cells.unreadMerges,
    },
  };
}

/** The parts of the newest step that wrote each sheet of ours: by its mark, whatever it is called now, or by its name. */
function lastWritesOf(
  infos: readonly SheetInfo[],
  { lines, parts }: JournalState,
): WorkbookSnapshot['lastWrites'] {
  const newest = lines.toReversed();
  return new Map(
    infos.flatMap(({ name, own }) => {
      const wrote = ({ sheets, marks }: JournalLine): boolean =>
        own !== null && (marks?.includes(own.id) ?? sheets.includes(name));
      const line = newest.find(wrote);
      const entry = line === undefined ? undefined : parts.get(line.id)?.entry;
      return entry === undefined || entry.length === 0 ? [] : [[name, entry] as const];
    }),
  );
}

/** Sheets in whose confirmed tables merged cells matter. */
function sheetsWithMerges({ mappings }: StoredSettings): readonly string[] {
  return mappings.filter(({ needsMerges }) => needsMerges === true).map(({ sheet }) => sheet);
}

/** The column whose words are what a sheet's rows are about, where a person confirmed it. */
export function strikeColumnOf({ mappings }: Pick<StoredSettings, 'mappings'>, sheet: string): number | null {
  const fields = mappings.find((mapping) => mapping.sheet === sheet)?.fields ?? [];
  return fields.find(({ field }) => field === 'content' || field === 'name')?.column ?? null;
}

/** Marks and protection of all sheets, whose ids and names are loaded. */
function queueInfos(sheets: readonly Excel.Worksheet[]): () => readonly SheetInfo[] {
  const queued = sheets.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(markKey);
    mark.load({ value: true });
    sheet.protection.load({ protected: true });
    return { sheet, mark };
  });
  return () =>
    queued.map(({ sheet, mark }) => ({
      id: sheet.id,
      name: sheet.name,
      isVisible: sheet.visibility === 'Visible',
      isProtected: sheet.protection.protected,
      own: mark.isNullObject ? null : readMark(mark.value),
      twin: null,
    }));
}

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

/** Reads sheets in one batch or, where the answer is above the limit, in chunks. */
export async function readSheets<Value>(
  context: Excel.RequestContext,
  request: SheetsAsk<Value>,
): Promise<ReadSheets<Value>> {
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
