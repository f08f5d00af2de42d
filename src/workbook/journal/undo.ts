import type { CellRef } from '../../core/sheets/cellRef';
import type { Read } from '../write/applied';
import type { Block } from '../../core/work/block';
import { hasOwnCharts } from '../write/charts';
import { cellBlock, queueProtectedSheet, type FoundCell } from '../write/cellWrites';
import type { Command } from '../chunks';
import { withMutex } from '../write/mutex';
import { blockOf } from '../errors';
import { queueExisting, type ExistingSheet } from '../write/guard';
import { queueEntry, queueJournalState, queueRemoval } from './journal';
import type { JournalEntry, JournalLine, SheetChange } from './journalEntry';
import { contentsFromA1 } from '../ownSheets/ownSheet';
import { isSameName } from '../../core/sheets/sheetNames';
import { readSheets } from '../read/readWorkbook';
import { wholeInSlices } from '../inSlices';
import { contentsKey } from '../ownSheets/sheetImage';
import type { SheetWrite } from '../write/sheetWrite';
import { attemptWrite, endWrite, type Attempt } from '../write/writing';

/** What came of taking an action back. */
type Undone =
  | { readonly kind: 'undone'; readonly sheets: readonly string[] }
  | { readonly kind: 'blocked'; readonly block: Block };

/** The actions that can be taken back, the newest first. One batch. */
export async function listUndo(): Promise<Read<readonly JournalLine[]>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const journal = queueJournalState(context);
      await context.sync();
      const { lines, partIds } = journal();
      return { ok: true, value: lines.filter((line) => partIds.has(line.id)).toReversed() };
    });
  } catch (error) {
    return { ok: false, block: blockOrThrow(error) };
  }
}

/**
 * Takes an action back: sheets it made are deleted, sheets of ours get what they said and looked before, cells of
 * theirs their old value. Only where nobody wrote there since: else it says where. Three batches.
 * @param line of listUndo; `sheets` names where the action wrote
 */
export function undo(line: Pick<JournalLine, 'id' | 'sheets'>): Promise<Undone> {
  return withMutex(() => takeBack(line));
}

async function takeBack(line: Pick<JournalLine, 'id' | 'sheets'>): Promise<Undone> {
  const run = await runGuarded(line);
  if ('reason' in run) return { kind: 'blocked', block: run };
  const block = await endWrite(run);
  return block === null ? { kind: 'undone', sheets: line.sheets } : { kind: 'blocked', block };
}

async function runGuarded(line: Pick<JournalLine, 'id' | 'sheets'>): Promise<Attempt | Block> {
  try {
    return await Excel.run(async (context): Promise<Attempt | Block> => {
      const { workbook } = context;
      const read = await readSheets(context, {
        asks: line.sheets.map((name) => ({ name, merges: false })),
        alongside: () => {
          workbook.load({ readOnly: true });
          const protectedSheet = queueProtectedSheet(context, new Set(line.sheets));
          const entry = queueEntry(context, line.id);
          const journal = queueJournalState(context);
          const existing = line.sheets.map((name) => queueExisting(workbook.worksheets.getItem(name)));
          return () => ({
            isReadOnly: isReadOnly(workbook),
            protectedSheet: protectedSheet(),
            entry: entry(),
            journal: journal(),
            existing: existing.map((sheet) => sheet()),
          });
        },
      });
      const { alongside: state } = read;
      if (state.isReadOnly) return { reason: 'readOnly' };
      if (state.protectedSheet !== null) return { reason: 'sheetProtected', sheet: state.protectedSheet };
      if (state.entry === null) return { reason: 'nothingToUndo' };
      const existing = state.existing.map((sheet): ExistingSheet => {
        return { ...sheet, cells: read.sheets.find(({ grid }) => grid.sheet === sheet.name) ?? null };
      });
      return await undoEntry(context, {
        entry: state.entry,
        existing,
        removeEntry: () => {
          queueRemoval(context, state.journal, [line.id]);
        },
      });
    });
  } catch (error) {
    const block = blockOrThrow(error);
    const isGone = block.reason === 'excel' && block.code === 'ItemNotFound';
    return isGone ? { reason: 'nothingToUndo' } : block;
  }
}

interface Undoing {
  readonly entry: JournalEntry;
  readonly existing: readonly ExistingSheet[];
  readonly removeEntry: () => void;
}

async function undoEntry(context: Excel.RequestContext, undoing: Undoing): Promise<Attempt | Block> {
  const { entry, existing } = undoing;
  const writes: SheetWrite[] = [];
  const made: ExistingSheet[] = [];
  for (const change of entry.sheets) {
    const sheet = existing.find(({ name }) => isSameName(name, change.sheet));
    if (sheet === undefined || !(await isAsWritten(sheet, change)))
      return { reason: 'changedSince', sheet: change.sheet };
    if (change.before === null) made.push(sheet);
    else writes.push({ name: sheet.name, ...change.before, existing: sheet });
  }
  const block = cellBlock(
    entry.cells.map((cell) => foundIn(existing, cell)),
    entry.cells.map(({ to }) => to),
  );
  if (block !== null) return block;
  const step = (queue: () => void): Command => ({ bytes: 500, queue });
  return attemptWrite(context, {
    settingsBefore: null,
    writes,
    cells: entry.cells.map((cell) => ({ ...cell, from: cell.to, to: cell.from })),
    entryId: null,
    settingsChanged: false,
    journalCommand: null,
    settingsText: null,
    // The entry goes last: where a deletion fails, it is still there to take back later.
    alsoCommands: [
      ...made.map(({ name }) =>
        step(() => {
          context.workbook.worksheets.getItem(name).delete();
        }),
      ),
      step(undoing.removeEntry),
    ],
  });
}

/** Columns of a sheet: all of them are looked at before a sheet is deleted. */
const allColumns = 16_384;

async function isAsWritten(sheet: ExistingSheet, change: SheetChange): Promise<boolean> {
  const width = change.before === null ? allColumns : change.width;
  if (sheet.mark === null) return false;
  // A sheet that goes would take a person's own chart along
  if (change.before === null && hasOwnCharts(sheet)) return false;
  return (await wholeInSlices(contentsKey(contentsFromA1(sheet.cells, width)))) === change.after;
}

function foundIn(existing: readonly ExistingSheet[], cell: CellRef): FoundCell {
  const cells = existing.find(({ name }) => name === cell.sheet)?.cells ?? null;
  const row = cells === null ? [] : (cells.contents[cell.row - cells.grid.originRow] ?? []);
  const content = row[cell.column - (cells?.grid.originColumn ?? 0)] ?? null;
  return {
    cell,
    content,
    isFormula: content !== null && typeof content === 'object' && 'formula' in content,
  };
}

function isReadOnly(workbook: Excel.Workbook): boolean {
  return workbook.readOnly;
}

function blockOrThrow(error: unknown): Block {
  const block = blockOf(error);
  if (block === null) throw error;
  return block;
}
