import type { CellChange } from '../../core/sheets/cellChange';
import type { CellValue, Grid } from '../../core/sheets/grid';
import type { Block, NamedCell } from '../../core/work/block';
import type { CellContent } from '../read/cellContent';
import { attemptWrite, type Attempt } from './attempt';
import { wholeInSlices } from '../inSlices';
import { lineOf } from '../journal/lineOf';
import { cellBlock, queueCellsAt, queueHiddenRows, queueProtectedSheet, type FoundCell } from './foundCells';
import { queueMixedLetters } from './mixedLetters';
import { withMutex } from './mutex';
import { blockOf } from '../errors';
import { isSameGrid } from './guard';
import { queueJournalState, stoppedIds, takenIds, type JournalState } from '../journal/journal';
import { journalLimits, type JournaledCell, type JournalEntry } from '../journal/journalEntry';
import { newEntryId } from '../journal/journalLines';
import { nameOfCell } from './looks';
import { readSheets } from '../read/readWorkbook';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { groupedBy } from '../../core/work/grouped';
import { rowWitness, witnessColumns } from '../ownSheets/rowWitness';
import { queueRows } from './cellBundles';
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
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blocked'; readonly block: Block };

/**
 * Writes accepted fixes into cells of theirs: guard (each cell still holds the old value, and no formula), then journal,
 * look, write, look in one batch. All fixes or none. With `restsOn` the guard reads these sheets again.
 */
export function applyCellFixes(request: FixRequest): Promise<Fixed> {
  return withMutex(() => apply(request));
}

async function apply(request: FixRequest): Promise<Fixed> {
  if (request.fixes.length === 0) return { kind: 'unchanged' };
  const run = await runGuarded(request);
  if ('reason' in run) return { kind: 'blocked', block: run };
  const settled = await settle(run.attempt);
  if (settled.kind === 'blocked') return { kind: 'blocked', block: namedBlock(settled.block, request) };
  const asText = run.attempt.seen.asText.map(nameOfCell);
  return { kind: 'written', cells: run.entry.cells, undoId: run.entry.id, asText };
}

type Run = Block | { readonly attempt: Attempt; readonly entry: JournalEntry };

async function runGuarded(request: FixRequest): Promise<Run> {
  const { fixes } = request;
  try {
    return await Excel.run(async (context): Promise<Run> => {
      const read = await readSheets(context, {
        asks: (request.restsOn?.sheets ?? []).map((name) => ({
          name,
          merges: false,
          kept: 'grid',
          strikeColumn: null,
          before: request.restsOn?.snapshot.grids.find(({ sheet }) => sheet === name) ?? null,
        })),
        alongside: () => queueState(context, request),
      });
      const { alongside: state } = read;
      const block = blockBefore(request, {
        state,
        grids: read.sheets.map(({ grid }) => grid),
      });
      if (block !== null) return block;
      const entry: JournalEntry = {
        id: newEntryId(takenIds(state.journal), request.at),
        action: request.action,
        at: request.at,
        sheets: [],
        cells: state.found.map(({ cell, content }, index) => {
          const to = contentOfValue(fixes[index]?.to ?? '');
          return { ...cell, from: content, to, witness: state.witnesses(cell) };
        }),
        theirs: [...state.theirs].map(([sheet, { id }]) => ({ sheet, id })),
        settings: null,
      };
      const line = await wholeInSlices(lineOf(entry));
      if (line.bytes > journalLimits.bytesOfOne) return { reason: 'cannotBeUndone' };
      const attempt = await attemptWrite(context, {
        sheets: [],
        removals: [],
        cells: entry.cells,
        theirs: state.theirs,
        settings: null,
        journal: state.journal,
        journaling: { kind: 'record', entry, line, wanted: [] },
        ends: 'here',
        watch: {},
        waitsForCell: false,
      });
      return { attempt, entry };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return namedBlock(block, request);
  }
}

/** A sheet that was there and is not: said as a change, since the guard knows which sheets it asked for. */
function namedBlock(block: Block, { fixes }: FixRequest): Block {
  const isGone = block.reason === 'excel' && block.code === 'ItemNotFound';
  return isGone ? { reason: 'changedSince', sheet: fixes[0]?.cell.sheet ?? '' } : block;
}

/** What stands in the way before anything is written. */
function blockBefore(
  request: FixRequest,
  { state, grids }: { readonly state: State; readonly grids: readonly Grid[] },
): Block | null {
  if (state.isReadOnly) return { reason: 'readOnly' };
  if (stoppedIds(state.journal).length > 0) return { reason: 'stoppedHalfway' };
  const sheet = changedSheet(request, grids);
  if (sheet !== null) return { reason: 'changedSince', sheet };
  if (state.protectedSheet !== null) return { reason: 'sheetProtected', sheet: state.protectedSheet };
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

/** So many rows are looked at as a whole; of more the cells alone are known. */
const mostWitnesses = 500;

/** Queues by what the rows of the cells are known again when rows come or go above them. */
function queueWitnesses(
  context: Excel.RequestContext,
  fixes: readonly CellChange[],
): () => State['witnesses'] {
  const byRow = groupedBy(fixes, ({ cell: { sheet, row } }) => `${row} ${sheet}`);
  const looked = [...byRow].slice(0, mostWitnesses);
  // rows under one another are asked for as one range
  const found = queueCellsAt(
    context,
    looked.flatMap(([, ofRow]) =>
      ofRow
        .slice(0, 1)
        .flatMap(({ cell }) => Array.from({ length: witnessColumns }, (_, column) => ({ ...cell, column }))),
    ),
  );
  return () => {
    const contents = found().map(({ content }) => content);
    const keys = new Map(
      looked.map(([key, ofRow], index) => {
        const isOfWords = ofRow.some(({ from }) => typeof from === 'string' && from !== '');
        const written = new Set(ofRow.map(({ cell }) => cell.column));
        const contentAt = (column: number) => contents[index * witnessColumns + column] ?? null;
        return [key, rowWitness(contentAt, written, isOfWords ? 'words' : 'figures')];
      }),
    );
    return ({ sheet, row }) => keys.get(`${row} ${sheet}`) ?? null;
  };
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
