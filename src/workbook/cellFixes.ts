import type { Fix } from '../core/rules/finding';
import type { CellValue } from '../core/sheets/grid';
import type { Block } from './applied';
import type { CellContent } from './cellContent';
import { cellBlock, queueCellsAt, queueProtectedSheet } from './cellWrites';
import { oneAtATime } from './coordinator';
import { blockOf } from './errors';
import { entryStep, queueJournalState } from './journal';
import { newEntryId, type CellChange, type JournalEntry } from './journalEntry';
import { attemptWrite, endWrite, type Attempt } from './writing';

/** Fixes that a person accepted. */
interface FixRequest {
  /** Name of the action for the journal, e.g. "fixCells". */
  readonly action: string;
  /** The moment, as ISO text. */
  readonly at: string;
  readonly fixes: readonly Fix[];
}

/** What came of accepted fixes. */
type Fixed =
  | { readonly kind: 'written'; readonly cells: readonly CellChange[]; readonly undoId: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blocked'; readonly block: Block };

/**
 * Writes accepted fixes into cells of theirs: guard (each cell still holds the old value, and no formula), journal and
 * write, read back: three batches. All fixes or none.
 */
export function applyCellFixes(request: FixRequest): Promise<Fixed> {
  return oneAtATime(() => apply(request));
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
      const { workbook } = context;
      workbook.load({ readOnly: true });
      const journal = queueJournalState(context);
      const protectedSheet = queueProtectedSheet(context, new Set(fixes.map((fix) => fix.cell.sheet)));
      const found = queueCellsAt(
        context,
        fixes.map((fix) => fix.cell),
      );
      await context.sync();
      if (workbook.readOnly) return { reason: 'readOnly' };
      const sheet = protectedSheet();
      if (sheet !== null) return { reason: 'sheetProtected', sheet };
      const block = cellBlock(
        found(),
        fixes.map((fix) => contentOfValue(fix.from)),
      );
      if (block !== null) return block;
      const entry: JournalEntry = {
        version: 1,
        id: newEntryId(journal().lines, request.at),
        action: request.action,
        at: request.at,
        sheets: [],
        cells: found().map(({ cell, content }, index) => {
          return { ...cell, from: content, to: contentOfValue(fixes[index]?.to ?? '') };
        }),
      };
      const record = entryStep(context, journal(), entry);
      if (!record.fits) return { reason: 'cannotBeUndone' };
      const attempt = await attemptWrite(context, {
        settingsBefore: null,
        writes: [],
        cells: entry.cells,
        entryId: entry.id,
        settingsChanged: false,
        journalStep: record.step,
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

function contentOfValue(value: CellValue): CellContent {
  if (value === '') return null;
  return typeof value === 'number' ? [value, 'General'] : value;
}
