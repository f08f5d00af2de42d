import { areaName } from '../xlsx/sheet/a1';
import { newWorkbook } from '../xlsx/sheet/newWorkbook';
import { openWorkbook } from '../xlsx/sheet/openWorkbook';
import type { WorkbookFault } from '../xlsx/sheet/openWorkbook';
import { cellAt, putCell } from '../xlsx/sheet/model';
import type { Workbook } from '../xlsx/sheet/model';
import { saveWorkbook } from '../xlsx/sheet/saveWorkbook';
import { tellCalculated } from './classes/calculatedEvents';
import { describeChart } from './classes/charts';
import { entriesOf } from './classes/events';
import type { EventEntry } from './classes/events';
import { selectRange, sheetInFront } from './classes/selection';
import { withSheetIds } from './model/sheetIds';
import type { SheetIds } from './model/sheetIds';
import { newObject, workbookObject } from './classes/workbook';
import { copySheet, deleteSheet } from './classes/worksheets';
import { freezeSheet } from './classes/sheetParts';
import { noUndoList, undoList, withUndo } from './model/undoList';
import { writeValues } from './model/writing';
import { serialOf } from './model/serials';
import { isCleanUp, runBatch } from './protocol/batch';
import { platforms } from './platforms';
import type { Platform, PlatformName } from './platforms';
import { parseJson } from './protocol/json';
import { byteLength } from './protocol/byteLength';
import { OfficeError } from './protocol/officeError';
import { strictMembers } from './protocol/members';
import { referenceTable } from './protocol/references';
import type { OfficeSchema } from './protocol/schema';
import type { HostEvent, Session } from './session';
import { desktopExternal } from './transports/desktop';
import type { Between, HostEnd, TransportAnswer, TransportRequest } from './transports/transport';
import { frameName, webConversation } from './transports/web';
import { toldEvents } from './classes/eventRegistration';
import { workbookTarget } from './classes/eventTargets';
import { same } from './classes/rangeTarget';
import { tellClick } from './classes/sheetEvents';
import { viewOf } from './view';
import type { WorkbookView } from './view';

export type { OfficeSchema } from './protocol/schema';
export type { Between, TransportAnswer, TransportRequest } from './transports/transport';
export type { ChartView } from './chartView';
export type { SheetView, CellView, WorkbookView } from './view';

/** Batches that the add-in awaited, their bytes (UTF-8), and apart the library's own clean-up batches. */
export interface RoundTrips {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cleanups: number;
}

/** An in-memory workbook that answers the real Office.js. */
export interface ExcelHost {
  /** Goes on `window.external`. */
  readonly external: object;
  /** The name for a frame that talks to the host as add-ins talk to Excel on the web, and the conversation itself. */
  frameName(origin: string): string;
  converse(post: (message: string) => void): (message: string) => void;
  /** Takes a batch from a transport of one's own, such as one between two processes. */
  execute(request: TransportRequest, answer: (result: TransportAnswer) => void): void;
  /** The workbook as .xlsx bytes. */
  save(): Uint8Array;
  roundTrips(): RoundTrips;
  resetRoundTrips(): void;
  readonly warnings: readonly string[];
  /** "Class.member" of what was asked for and is not emulated. */
  readonly notImplemented: readonly string[];
  /** While a person types in the selected cell, batches without `delayForCellEdit` fail and those with it wait, or lose what they write into it. */
  setCellEditing(state: { editing: boolean }): void;
  /** As a person presses Ctrl+Z: whether anything was taken back. Needs the option `keepsUndo`. */
  undo(): boolean;
  /** How often Ctrl+Z would take something back. */
  undoSteps(): number;
  /** Puts something between the add-in's batches and the workbook (the library's own batches pass it by); null takes it away. */
  interpose(between: Between | null): void;
  /** Called after every batch or edit that changed something; gives back what ends it. */
  onChange(listener: () => void): () => void;
  view(): WorkbookView;
  /** As a person types into a cell (0-based), read by the host's locale. Text that Excel would refuse changes nothing. */
  editCell(place: { sheet: string; row: number; column: number; text: string }): void;
  /**
   * As Excel calculates a formula whose source stands elsewhere: the cell (0-based) says another value, and only onCalculated
   * tells of it. The host calculates nothing itself: the caller says what comes out. A cell without a formula stays.
   */
  calculateCell(place: { sheet: string; row: number; column: number; value: string | number }): void;
  /** As a person clicks a cell (0-based). */
  clickCell(place: { sheet: string; row: number; column: number }): void;
  /** As a person comes back to the workbook from another one. */
  bringToFront(): void;
  /**
   * As a person copies a sheet ("Move or Copy"); the copy stands behind it and its name is answered, null where there
   * is no such sheet. Whether custom properties come along by hand nobody tells: the caller says.
   */
  copySheet(copy: { sheet: string; customProperties: boolean }): string | null;
  /** As a person deletes a sheet: false where there is none of that name, or it is the last one that is seen. */
  deleteSheet(name: string): boolean;
  /** As a person freezes the first rows of a sheet; a sheet that is not there is left as it is. */
  freezeRows(freeze: { sheet: string; rows: number }): void;
  /**
   * As a person writes into Excel's pane "Alt Text": the alternative text of the first chart of that name, which no
   * member of the API sets. A chart that is not there, or may not be changed, is left as it is.
   */
  describeChart(chart: { sheet: string; name: string; title: string; description: string }): void;
}

export interface HostOptions {
  /** .xlsx bytes; without it an empty workbook. */
  readonly file?: Uint8Array;
  readonly schema: OfficeSchema;
  /** Which Excel the host passes for, by name or as a record; the plain one without it. The options below go before it. */
  readonly platform?: PlatformName | Platform;
  /** The declared requirement set, "1.14" … */
  readonly apiLevel?: string;
  /** Requests and answers above it fail, as above 5 MB on Excel for the web. */
  readonly payloadLimitBytes?: number;
  /** A custom XML part above it is refused. */
  readonly customXmlLimitBytes?: number;
  /** Settings that come to more than that together are refused. */
  readonly settingsLimitBytes?: number;
  /** More merged areas than that are not told in one call. */
  readonly mergedAreasLimit?: number;
  /**
   * Sheets have other ids for each seed, as from session to session of Excel; 0: the file's numbers make them. Without
   * it they are kept, or are others each time a host is made, as the platform has it.
   */
  readonly sheetIdSeed?: number;
  /** Keeps what `undo` takes back: a copy of the workbook for every call that changes it. */
  readonly keepsUndo?: boolean;
  readonly locale?: string;
  readonly readOnly?: boolean;
  /** ISO day that entries such as "8/12" take their year from; the machine's day without it. */
  readonly today?: string;
}

/** What Excel on the web refuses for its size (semantics.ts: payload-limit, custom-xml-limit, settings-limit). */
export const limitsOfTheWeb = {
  payloadLimitBytes: platforms.web.payloadBytes,
  customXmlLimitBytes: platforms.web.customXmlBytes,
  settingsLimitBytes: platforms.web.settingsBytes,
} as const;

export type HostCreated = { ok: true; host: ExcelHost } | { ok: false; reason: WorkbookFault };

/** Transport errors of the library (src/excel-host/semantics.ts). */
const transportErrors = { requestTooLarge: 5103, responseTooLarge: 5104, cellEditing: 5004 };
/** Request flag: the batch may wait until the person has left the cell. */
const delayForCellEdit = 64;

/** Opens a file (or an empty workbook) behind a host. */
export function createExcelHost(options: HostOptions): HostCreated {
  const opened =
    options.file === undefined
      ? ({ ok: true, workbook: newWorkbook() } as const)
      : openWorkbook(options.file);
  if (!opened.ok) return opened;
  const platform = platformOf(options);
  sessions += 1;
  const sheetIds: SheetIds = {
    seed: options.sheetIdSeed ?? (platform.sheetIds === 'kept' ? 0 : sessions),
    firstAlike: platform.sheetIds === 'ofTheSessionButTheFirst',
  };
  return {
    ok: true,
    host: hostOf(withSheetIds(opened.workbook, sheetIds), { ...options, platform, sheetIds }),
  };
}

/** Hosts made so far: each is a session of Excel. */
let sessions = 0;

function platformOf(options: HostOptions): Platform {
  const { platform: wanted = 'plain' } = options;
  const named = typeof wanted === 'string' ? platforms[wanted] : wanted;
  return {
    ...named,
    apiLevel: options.apiLevel ?? named.apiLevel,
    payloadBytes: options.payloadLimitBytes ?? named.payloadBytes,
    customXmlBytes: options.customXmlLimitBytes ?? named.customXmlBytes,
    settingsBytes: options.settingsLimitBytes ?? named.settingsBytes,
    mergedAreas: options.mergedAreasLimit ?? named.mergedAreas,
  };
}

interface Chosen extends HostOptions {
  readonly platform: Platform;
  readonly sheetIds: SheetIds;
}

function hostOf(workbook: Workbook, options: Chosen): ExcelHost {
  const { platform } = options;
  const { apiLevel } = platform;
  const notImplemented = new Set<string>();
  const warnings = new Set<string>();
  const listeners = new Set<() => void>();
  const events: HostEvent[] = [];
  const pushes: ((entries: readonly EventEntry[]) => void)[] = [];
  workbook.themeScript = /^vi\b/i.test(options.locale ?? '') ? 'vietnamese' : 'latin';
  const undo = options.keepsUndo === true ? undoList(workbook, platform.emptiesUndo) : noUndoList;
  const session: Session = {
    workbook,
    locale: options.locale ?? 'en-US',
    platform,
    readOnly: options.readOnly === true,
    settingOverwritten: false,
    typedCell: null,
    activeChart: null,
    sheetIds: options.sheetIds,
    today: () => todaySerial(options.today),
    warn: (text) => warnings.add(text),
    emit: (event) => {
      events.push(event);
      undo.saw(event);
    },
    eventsEnabled: true,
    dirty: false,
    subscriptions: new Map(),
  };
  const members = withUndo(strictMembers(options.schema, apiLevel, notImplemented), undo);
  const references = referenceTable();
  const counts = { syncs: 0, requestBytes: 0, responseBytes: 0, cleanups: 0 };
  let editing = false;
  let between: Between | null = null;
  let waiting: (() => void)[] = [];

  const flush = (triggerSource: 'ThisLocalAddin' | 'Unknown') => {
    if (events.length === 0) return;
    const entries = entriesOf(session, events.splice(0), triggerSource);
    if (entries.length > 0) for (const push of pushes) push(entries);
    for (const listener of listeners) listener();
  };
  const run = (body: string, sender: 'addIn' | 'library'): TransportAnswer => {
    session.settingOverwritten = false;
    const answer = runBatch(parseJson(body), {
      members,
      references,
      root: () => workbookObject(session),
      make: (name) => newObject(session, name),
    });
    const text = JSON.stringify(answer);
    const bytes = byteLength(text);
    if (sender === 'addIn') counts.responseBytes += bytes;
    flush('ThisLocalAddin');
    if (bytes > platform.payloadBytes) return { ok: false, code: transportErrors.responseTooLarge };
    return { ok: true, body: text };
  };
  const runOrLet = (request: TransportRequest, answer: (result: TransportAnswer) => void) => {
    if (between === null) {
      answer(run(request.body, 'addIn'));
      return;
    }
    void Promise.resolve(between(request, (body) => run(body, 'addIn'))).then((result) => {
      if (result !== null) answer(result);
    });
  };
  const execute = (request: TransportRequest, answer: (result: TransportAnswer) => void) => {
    const bytes = byteLength(request.body);
    const cleanUp = request.internal || isCleanUp(parseJson(request.body));
    if (cleanUp) counts.cleanups += request.internal ? 0 : 1;
    else {
      counts.syncs += 1;
      counts.requestBytes += bytes;
    }
    if (bytes > platform.payloadBytes) {
      answer({ ok: false, code: transportErrors.requestTooLarge });
    } else if (cleanUp) answer(run(request.body, 'library'));
    else if (!editing) runOrLet(request, answer);
    else if ((request.flags & delayForCellEdit) === 0)
      answer({ ok: false, code: transportErrors.cellEditing });
    else if (session.typedCell !== null) runOrLet(request, answer);
    else waiting.push(() => runOrLet(request, answer));
  };

  const end: HostEnd = {
    execute,
    listen: (push) => void pushes.push(push),
    apiLevel,
    locale: session.locale,
  };
  return {
    external: desktopExternal(end),
    frameName: (origin) => frameName({ origin, locale: session.locale }),
    converse: (post) => webConversation(end, post),
    execute,
    save: () => saveWorkbook(workbook),
    roundTrips: () => ({ ...counts }),
    resetRoundTrips: () => {
      Object.assign(counts, { syncs: 0, requestBytes: 0, responseBytes: 0, cleanups: 0 });
    },
    get warnings() {
      return [...warnings];
    },
    get notImplemented() {
      return [...notImplemented].sort();
    },
    setCellEditing: (state) => {
      editing = state.editing;
      session.typedCell = editing && platform.cellEditing === 'losesTheCell' ? cellInFront(session) : null;
      if (editing) return;
      const resumed = waiting;
      waiting = [];
      for (const resume of resumed) resume();
    },
    undo: () => {
      const told = undo.takeBack();
      events.push(...(told ?? []));
      flush('Unknown');
      return told !== null;
    },
    undoSteps: () => undo.steps(),
    interpose: (next) => {
      between = next;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => viewOf(workbook, sheetInFront(session)),
    editCell: (place) => {
      const sheet = workbook.sheets.find((one) => same(one.name, place.sheet));
      if (sheet === undefined) return;
      const area = { row: place.row, column: place.column, rows: 1, columns: 1 };
      try {
        undo.around('person', () =>
          writeValues({ session, sheet, area }, place.text, { locale: session.locale }),
        );
      } catch (fault) {
        // Excel would keep the person in the cell; here the cell keeps what it had
        if (!(fault instanceof OfficeError)) throw fault;
      }
      flush('Unknown');
    },
    calculateCell: ({ sheet: sheetName, row, column, value }) => {
      const sheet = workbook.sheets.find((one) => same(one.name, sheetName));
      if (sheet === undefined) return;
      const cell = cellAt(sheet, row, column);
      if (cell.formula === null) return;
      putCell(sheet, { row, column }, { value, formula: cell.formula, style: cell.style });
      tellCalculated({ session, sheet });
      flush('Unknown');
    },
    clickCell: (place) => {
      const sheet = workbook.sheets.find((one) => same(one.name, place.sheet));
      if (sheet === undefined) return;
      const area = { row: place.row, column: place.column, rows: 1, columns: 1 };
      selectRange({ session, sheet, area });
      tellClick({ session, sheet }, areaName(area));
      flush('Unknown');
    },
    bringToFront: () => {
      session.emit({
        kind: 'told',
        type: toldEvents.workbookActivated,
        targets: [workbookTarget],
        message: {},
      });
      flush('Unknown');
    },
    copySheet: ({ sheet: sheetName, customProperties }) => {
      const sheet = workbook.sheets.find((one) => same(one.name, sheetName));
      if (sheet === undefined) return null;
      const position = workbook.sheets.indexOf(sheet) + 1;
      const { name } = copySheet(session, sheet, { position, customProperties });
      flush('Unknown');
      return name;
    },
    deleteSheet: (sheetName) => {
      const sheet = workbook.sheets.find((one) => same(one.name, sheetName));
      const others = workbook.sheets.filter((one) => one !== sheet && one.visibility === 'visible');
      if (sheet === undefined || others.length === 0) return false;
      deleteSheet(session, sheet);
      flush('Unknown');
      return true;
    },
    freezeRows: ({ sheet: sheetName, rows }) => {
      const sheet = workbook.sheets.find((one) => same(one.name, sheetName));
      if (sheet !== undefined) freezeSheet({ session, sheet }, { rows, columns: 0 });
      flush('Unknown');
    },
    describeChart: ({ sheet: sheetName, name, title, description }) => {
      const sheet = workbook.sheets.find((one) => same(one.name, sheetName));
      if (sheet !== undefined) describeChart({ session, sheet }, { name, title, description });
      flush('Unknown');
    },
  };
}

function cellInFront(session: Session): Session['typedCell'] {
  const sheet = sheetInFront(session);
  const { row, column } = sheet.selection;
  return { sheet, row, column };
}

function todaySerial(iso: string | undefined): number {
  const [year = 1900, month = 1, day = 1] = (iso ?? new Date().toISOString().slice(0, 10))
    .split('-')
    .map(Number);
  return serialOf({ year, month, day });
}
