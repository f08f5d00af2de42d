import type { CellChange } from '../../core/sheets/cellChange';
import type { CellValue, Grid } from '../../core/sheets/grid';
import type { Block, NamedCell, StaleCell } from '../../core/work/block';
import type { CellContent } from '../read/cellContent';
import { attemptWrite, type Attempt } from './attempt';
import { wholeInSlices } from '../inSlices';
import { lineOf } from '../journal/lineOf';
import {
  cellBlock,
  queueCellsAt,
  queueHiddenRows,
  queueProtectedSheet,
  staleCells,
  type FoundCell,
} from './foundCells';
import { queueMixedLetters } from './mixedLetters';
import { withMutex } from './mutex';
import { blockOf } from '../errors';
import { isSameGrid } from './guard';
import { queueJournalState, stoppedIds, takenIds, type JournalState } from '../journal/journal';
import { journalLimits, type JournaledCell, type JournalEntry } from '../journal/journalEntry';
import { newEntryId } from '../journal/journalLines';
import { nameOfCell } from './looks';
import { readSheets } from '../read/readSheets';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { queueRows } from './cellBundles';
import { queueWitnesses } from './fixWitnesses';
import { settle } from './settle';
import type { TheirSheet } from './writing';

/** Fixes that a person accepted. */
interface FixRequest {
  /** Name of the action for the journal, e.g. "fixCells". */
  readonly action: string;
  /** The moment, as ISO text. */
  readonly at: string;
  readonly fixes: readonly CellChange[];
  /** Letters that look different within one cell are lost by a fix: asked first, or the person agreed. */
  readonly mixedLetters: 'ask' | 'mayGo';
  /** What the new values were worked out from: these sheets must be as in the snapshot, or nothing is written. */
  readonly restsOn?: { readonly snapshot: WorkbookSnapshot; readonly sheets: readonly string[] };
}

/** What came of accepted fixes. */
type Fixed =
  | {
      readonly kind: 'written';
      readonly cells: readonly JournaledCell[];
      readonly undoId: string;
      /** Cells that keep their number as text, being formatted so. */
      readonly asText: readonly NamedCell[];
      /** Cells that were left as they are, since they no longer say what was looked at. */
      readonly stale: readonly StaleCell[];
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blocked'; readonly block: Block };

/**
 * Writes accepted fixes into cells of theirs: guard (each cell still holds the old value, and no formula), then journal,
 * look, write, look in one batch. All fixes or none. With `restsOn` the guard reads these sheets again.
 */
export function applyCellFixes(request: FixRequest): Promise<Fixed> {
  return withMutex(() => apply(request, 'stop'));
}

/**
 * The same for fixes that do not hang together: what no longer holds the old value is left as it is and named, the others
 * are written, all or none. Blocked ("cellsChanged") where none is left.
 */
export function applyFreshFixes(request: FixRequest): Promise<Fixed> {
  return withMutex(() => apply(request, 'leaveOut'));
}

async function apply(request: FixRequest, ifStale: IfStale): Promise<Fixed> {
  if (request.fixes.length === 0) return { kind: 'unchanged' };
  const run = await runGuarded(request, ifStale);
  if ('reason' in run) return { kind: 'blocked', block: run };
  const settled = await settle(run.attempt);
  if (settled.kind === 'blocked') return { kind: 'blocked', block: namedBlock(settled.block, request) };
  const asText = run.attempt.seen.asText.map(nameOfCell);
  return { kind: 'written', cells: run.entry.cells, undoId: run.entry.id, asText, stale: run.stale };
}

type IfStale = 'stop' | 'leaveOut';
type Run =
  Block | { readonly attempt: Attempt; readonly entry: JournalEntry; readonly stale: readonly StaleCell[] };

async function runGuarded(asked: FixRequest, ifStale: IfStale): Promise<Run> {
  try {
    return await Excel.run(async (context): Promise<Run> => {
      const read = await readSheets(context, {
        asks: (asked.restsOn?.sheets ?? []).map((name) => ({
          name,
          merges: false,
          kept: 'grid',
          strikeColumn: null,
          before: asked.restsOn?.snapshot.grids.find(({ sheet }) => sheet === name) ?? null,
        })),
        alongside: () => queueState(context, asked),
      });
      const { request, state, stale } = freshPart(asked, { state: read.alongside, ifStale });
      const block = blockBefore(request, {
        state,
        grids: read.sheets.map(({ grid }) => grid),
        stale,
      });
      if (block !== null) return block;
      const entry: JournalEntry = {
        id: newEntryId(takenIds(state.journal), request.at),
        action: request.action,
        at: request.at,
        sheets: [],
        cells: state.found.map(({ cell, content }, index) => {
          const to = contentOfValue(request.fixes[index]?.to ?? '');
          return { ...cell, from: content, to, witness: state.witnesses(cell) };
        }),
        validations: [],
        theirs: [...state.theirs].map(([sheet, { id }]) => ({ sheet, id, rows: null })),
        settings: null,
      };
      const line = await wholeInSlices(lineOf(entry));
      if (line.bytes > journalLimits.bytesOfOne) return { reason: 'cannotBeUndone' };
      const attempt = await attemptWrite(context, {
        sheets: [],
        removals: [],
        cells: entry.cells,
        validations: [],
        theirs: state.theirs,
        settings: null,
        journal: state.journal,
        journaling: { kind: 'record', entry, line, wanted: [] },
        ends: 'here',
        watch: {},
        waitsForCell: false,
      });
      return { attempt, entry, stale };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return namedBlock(block, asked);
  }
}

/** A sheet that was there and is not: said as a change, since the guard knows which sheets it asked for. */
function namedBlock(block: Block, { fixes }: FixRequest): Block {
  const isGone = block.reason === 'excel' && block.code === 'ItemNotFound';
  return isGone ? { reason: 'changedSince', sheet: fixes[0]?.cell.sheet ?? '' } : block;
}

/** What of the fixes, and of what was found, is to be written: all, or without cells that say something else by now. */
function freshPart(
  request: FixRequest,
  { state, ifStale }: { readonly state: State; readonly ifStale: IfStale },
): { readonly request: FixRequest; readonly state: State; readonly stale: readonly StaleCell[] } {
  const expected = request.fixes.map((fix) => contentOfValue(fix.from));
  const stale = ifStale === 'stop' ? new Map<number, StaleCell>() : staleCells(state.found, expected);
  if (stale.size === 0) return { request, state, stale: [] };
  const fixes = request.fixes.filter((_, index) => !stale.has(index));
  const written = new Set(fixes.map(({ cell }) => cellName(cell)));
  const sheets = new Set(fixes.map(({ cell }) => cell.sheet));
  return {
    request: { ...request, fixes },
    state: {
      ...state,
      found: state.found.filter((_, index) => !stale.has(index)),
      mixed: state.mixed.filter((cell) => written.has(cellName(cell))),
      theirs: new Map([...state.theirs].filter(([sheet]) => sheets.has(sheet))),
    },
    stale: [...stale.values()],
  };
}

function cellName({ sheet, row, column }: CellChange['cell']): string {
  return `${row} ${column} ${sheet}`;
}

/** What stands in the way before anything is written. */
function blockBefore(
  request: FixRequest,
  {
    state,
    grids,
    stale,
  }: { readonly state: State; readonly grids: readonly Grid[]; readonly stale: readonly StaleCell[] },
): Block | null {
  if (state.isReadOnly) return { reason: 'readOnly' };
  if (stoppedIds(state.journal).length > 0) return { reason: 'stoppedHalfway' };
  const sheet = changedSheet(request, grids);
  if (sheet !== null) return { reason: 'changedSince', sheet };
  if (state.protectedSheet !== null) return { reason: 'sheetProtected', sheet: state.protectedSheet };
  if (request.fixes.length === 0) return { reason: 'cellsChanged', cells: stale };
  const block = cellBlock(
    state.found,
    request.fixes.map((fix) => contentOfValue(fix.from)),
  );
  if (block !== null) return block;
  const mixed = request.mixedLetters === 'ask' ? state.mixed : [];
  return mixed.length === 0 ? null : { reason: 'mixedLetters', cells: mixed.map(nameOfCell) };
}

interface State {
  readonly isReadOnly: boolean;
  readonly protectedSheet: string | null;
  readonly found: readonly FoundCell[];
  readonly mixed: readonly CellChange['cell'][];
  readonly theirs: ReadonlyMap<string, TheirSheet>;
  readonly witnesses: (cell: CellChange['cell']) => string | null;
  readonly journal: JournalState;
}

function queueState(context: Excel.RequestContext, { fixes }: FixRequest): () => State {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  const journal = queueJournalState(context);
  const protectedSheet = queueProtectedSheet(context, new Set(fixes.map(({ cell }) => cell.sheet)));
  const found = queueCellsAt(
    context,
    fixes.map(({ cell }) => cell),
  );
  // only words have letters that can look different from each other
  const mixed = queueMixedLetters(
    context,
    fixes.flatMap(({ cell, from }) => (typeof from === 'string' && from.length > 1 ? [cell] : [])),
  );
  const witnesses = queueWitnesses(context, fixes);
  const theirs = queueTheirs(
    context,
    fixes.map(({ cell }) => cell),
  );
  return () => ({
    isReadOnly: workbook.readOnly,
    protectedSheet: protectedSheet(),
    found: found(),
    mixed: mixed(),
    theirs: theirs(),
    witnesses: witnesses(),
    journal: journal(),
  });
}

/** Queues by what the sheets of the cells are known again. */
function queueTheirs(
  context: Excel.RequestContext,
  cells: readonly CellChange['cell'][],
): () => ReadonlyMap<string, TheirSheet> {
  const hiddenRows = queueHiddenRows(context, cells);
  const queued = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load({ id: true });
    return { name, sheet, rows: queueRows(sheet) };
  });
  return () => {
    const hidden = hiddenRows();
    return new Map(
      queued.map(({ name, sheet, rows }) => [
        name,
        {
          id: idOf(sheet),
          rows: rows() ?? { row: 0, rowCount: 0 },
          hiddenRows: hidden.get(name) ?? new Set<number>(),
        },
      ]),
    );
  };
}

function idOf(sheet: Excel.Worksheet): string {
  return sheet.id;
}

/** The first sheet that the fixes rest on and that says something else by now; null: all are as they were. */
function changedSheet({ restsOn }: FixRequest, now: readonly Grid[]): string | null {
  const { grids } = restsOn?.snapshot ?? { grids: [] };
  const named = (all: readonly Grid[], name: string): Grid | null =>
    all.find(({ sheet }) => sheet === name) ?? null;
  return restsOn?.sheets.find((name) => !isSameGrid(named(grids, name), named(now, name))) ?? null;
}

function contentOfValue(value: CellValue): CellContent {
  if (value === '') return null;
  return typeof value === 'number' ? [value, 'General'] : value;
}
