import { sendAndWait } from '../answerLimit';
import type { Read } from '../write/applied';
import type { Watch } from '../../core/work/watch';
import { blockOf, isNotThere, mayBeTooLarge } from '../errors';
import { queueJournalState, stoppedIds, type JournalState } from '../journal/journal';
import { isWriting } from '../write/mutex';
import { markKey, readMark } from '../ownSheets/marks';
import type { JournalLine } from '../journal/journalLines';
import { withTwins } from '../ownSheets/twins';
import { queueSetting } from '../ownSheets/settingEntry';
import { parseSettings, settingsKey } from '../ownSheets/settings';
import { forgetPlaces, rememberOrder } from './lastLook';
import { queuePlaces, type FoundPlace } from './places';
import { readGrids } from './readGrids';
import type { SheetInfo, WorkbookSnapshot } from '../../core/office/snapshot';
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
  /** The formats of all cells; absent: of those that hold numbers. */
  readonly formats?: 'all';
  readonly watch?: Watch;
}

/**
 * Reads the workbook as plain data: two batches, three at the first look and above 2,000 rows, more only above the payload
 * limit. Names and extents; words; what the words leave open (formats of numbers, values of formulas).
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
  const wasWriting = isWriting();
  const { workbook, sheets, stored, journal, places } = await readFrame(context, request);
  rememberOrder(sheets.items.map(({ id, name }) => ({ id, name })));
  const names = sheets.items.map((sheet) => sheet.name);
  const wanted = request.sheets === 'all' ? names : names.filter((name) => request.sheets.includes(name));
  const { settings, dropped } = parseSettings(stored());
  const merged = request.mergesOf === 'remembered' ? sheetsWithMerges(settings) : (request.mergesOf ?? []);
  const cells = await readGrids(context, {
    asks: sheets.items
      .filter(({ name }) => wanted.includes(name))
      .map(({ id, name }) => ({
        id,
        name,
        merges: merged.includes(name) || request.alsoMergesOf?.includes(name) === true,
        kept: 'grid',
        strikeColumn: strikeColumnOf(settings, name),
        before: null,
        ...(request.formats === undefined ? {} : { formats: request.formats }),
      })),
    places,
    alongside: () => queueInfos(sheets.items),
    watch: request.watch ?? {},
  });
  if (cells.alongside === null) return { ok: false, block: { reason: 'cancelled' } };
  const { infos, twins } = withTwins(cells.alongside);
  return {
    ok: true,
    value: {
      sheets: infos,
      grids: cells.grids,
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

/** Which sheets there are, and what the workbook keeps; of the first sheets their extents come along. */
async function readFrame(context: Excel.RequestContext, { sheets }: ReadRequest): Promise<Frame> {
  if (sheets !== 'all' && sheets.length === 0) return queueAndSend(context, () => () => []);
  try {
    return await queueAndSend(context, () => queuePlaces(context, sheets));
  } catch (error) {
    if (!mayBeTooLarge(error)) throw error;
    if (isNotThere(error)) forgetPlaces();
    return queueAndSend(context, () => () => []);
  }
}

interface Frame {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly stored: ReturnType<typeof queueSetting>;
  readonly journal: ReturnType<typeof queueJournalState>;
  readonly places: readonly FoundPlace[];
}

async function queueAndSend(
  context: Excel.RequestContext,
  queueRest: () => () => readonly FoundPlace[],
): Promise<Frame> {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const stored = queueSetting(context, settingsKey);
  const journal = queueJournalState(context);
  const places = queueRest();
  await sendAndWait(context);
  return { workbook, sheets, stored, journal, places: places() };
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
