import type { CellChange } from '../../core/sheets/cellChange';
import type { CellValue, Grid } from '../../core/sheets/grid';
import type { Block } from '../../core/work/block';
import type { CellContent } from '../read/cellContent';
import { cellBlock, queueCellsAt, queueProtectedSheet, type FoundCell } from './cellWrites';
import { withMutex } from './mutex';
import { blockOf } from '../errors';
import { isSameGrid } from './guard';
import { entryCommand, queueJournalState, type JournalState } from '../journal/journal';
import { newEntryId, type JournaledCell, type JournalEntry } from '../journal/journalEntry';
import { readSheets } from '../read/readWorkbook';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { attemptWrite, endWrite, type Attempt } from './writing';

/** Fixes that a person accepted. */
interface FixRequest {
  /** Name of the action for the journal, e.g. "fixCells". */
  readonly action: string;
  /** The moment, as ISO text. */
  readonly at: string;
  readonly fixes: readonly CellChange[];
  /** What the new values were worked out from: these sheets must be as in the snapshot, or nothing is written. */
  readonly restsOn?: { readonly snapshot: WorkbookSnapshot; readonly sheets: readonly string[] };
}

/** What came of accepted fixes. */
type Fixed =
  | { readonly kind: 'written'; readonly cells: readonly JournaledCell[]; readonly undoId: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blocked'; readonly block: Block };

/**
 * Writes accepted fixes into cells of theirs: guard (each cell still holds the old value, and no formula), journal and
 * write, read back: three batches. All fixes or none. With `restsOn` the guard reads these sheets again.
 */
export function applyCellFixes(request: FixRequest): Promise<Fixed> {
  return withMutex(() => apply(request));
}

async function apply(request: FixRequest): Promise<Fixed> {
  if (request.fixes.length === 0) return { kind: 'unchanged' };
  const run = await runGuarded(request);
  if ('reason' in run) return { kind: 'blocked', block: run };
  const block = await endWrite(run.attempt);
  if (block !== null) return { kind: 'blocked', block };
  return { kind: 'written', cells: run.entry.cells, undoId: run.entry.id };
}

type Run = Block | { readonly attempt: Attempt; readonly entry: JournalEntry };

async function runGuarded(request: FixRequest): Promise<Run> {
  const { fixes } = request;
  try {
    return await Excel.run(async (context): Promise<Run> => {
      const read = await readSheets(context, {
        asks: (request.restsOn?.sheets ?? []).map((name) => ({ name, merges: false })),
        alongside: () => queueState(context, fixes),
      });
      const { isReadOnly, protectedSheet, found, journal } = read.alongside;
      if (isReadOnly) return { reason: 'readOnly' };
      const sheet = changedSheet(
        request,
        read.sheets.map(({ grid }) => grid),
      );
      if (sheet !== null) return { reason: 'changedSince', sheet };
      if (protectedSheet !== null) return { reason: 'sheetProtected', sheet: protectedSheet };
      const block = cellBlock(
        found,
        fixes.map((fix) => contentOfValue(fix.from)),
      );
      if (block !== null) return block;
      const entry: JournalEntry = {
        version: 1,
        id: newEntryId(journal.lines, request.at),
        action: request.action,
        at: request.at,
        sheets: [],
        cells: found.map(({ cell, content }, index) => {
          return { ...cell, from: content, to: contentOfValue(fixes[index]?.to ?? '') };
        }),
      };
      const record = entryCommand(context, journal, entry);
      if (!record.fits) return { reason: 'cannotBeUndone' };
      const attempt = await attemptWrite(context, {
        settingsBefore: null,
        writes: [],
        cells: entry.cells,
        entryId: entry.id,
        settingsChanged: false,
        journalCommand: record.step,
        settingsText: null,
      });
      return { attempt, entry };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    const isGone = block.reason === 'excel' && block.code === 'ItemNotFound';
    return isGone ? { reason: 'changedSince', sheet: fixes[0]?.cell.sheet ?? '' } : block;
  }
}

interface State {
  readonly isReadOnly: boolean;
  readonly protectedSheet: string | null;
  readonly found: readonly FoundCell[];
  readonly journal: JournalState;
}

function queueState(context: Excel.RequestContext, fixes: readonly CellChange[]): () => State {
  const { workbook } = context;
  workbook.load({ readOnly: true });
  const journal = queueJournalState(context);
  const protectedSheet = queueProtectedSheet(context, new Set(fixes.map(({ cell }) => cell.sheet)));
  const found = queueCellsAt(
    context,
    fixes.map(({ cell }) => cell),
  );
  return () => ({
    isReadOnly: workbook.readOnly,
    protectedSheet: protectedSheet(),
    found: found(),
    journal: journal(),
  });
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
