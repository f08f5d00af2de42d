import type { CellRef } from '../../core/sheets/cellRef';
import type { Read } from '../write/applied';
import type { Block } from '../../core/work/block';
import { hasOwnCharts } from '../write/charts';
import { cellBlock, queueProtectedSheet, type FoundCell } from '../write/cellWrites';
import type { Step } from '../chunks';
import { oneAtATime } from '../write/coordinator';
import { blockOf } from '../errors';
import { queueStanding, type StandingSheet } from '../write/guard';
import { queueEntry, queueJournalState, queueRemoval } from './journal';
import type { JournalEntry, JournalLine, SheetChange } from './journalEntry';
import { contentsFromA1 } from '../ownSheets/ownSheet';
import { isSameName } from '../../core/sheets/sheetNames';
import { readSheets } from '../read/readWorkbook';
import { wholeInSlices } from '../inSlices';
import { contentsKeyInSteps } from '../ownSheets/sheetImage';
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
  return oneAtATime(() => takeBack(line));
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
          const standing = line.sheets.map((name) => queueStanding(workbook.worksheets.getItem(name)));
          return () => ({
            isReadOnly: isReadOnly(workbook),
            protectedSheet: protectedSheet(),
            entry: entry(),
            journal: journal(),
            standing: standing.map((sheet) => sheet()),
          });
        },
      });
      const { alongside: state } = read;
      if (state.isReadOnly) return { reason: 'readOnly' };
      if (state.protectedSheet !== null) return { reason: 'sheetProtected', sheet: state.protectedSheet };
      if (state.entry === null) return { reason: 'nothingToUndo' };
      const standing = state.standing.map((sheet): StandingSheet => {
        return { ...sheet, cells: read.sheets.find(({ grid }) => grid.sheet === sheet.name) ?? null };
      });
      return await undoEntry(context, {
        entry: state.entry,
        standing,
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
  readonly standing: readonly StandingSheet[];
  readonly removeEntry: () => void;
}

async function undoEntry(context: Excel.RequestContext, undoing: Undoing): Promise<Attempt | Block> {
  const { entry, standing } = undoing;
  const writes: SheetWrite[] = [];
  const made: StandingSheet[] = [];
  for (const change of entry.sheets) {
    const sheet = standing.find(({ name }) => isSameName(name, change.sheet));
    if (sheet === undefined || !(await isAsWritten(sheet, change)))
      return { reason: 'changedSince', sheet: change.sheet };
    if (change.before === null) made.push(sheet);
    else writes.push({ name: sheet.name, ...change.before, standing: sheet });
  }
  const block = cellBlock(
    entry.cells.map((cell) => foundIn(standing, cell)),
    entry.cells.map(({ to }) => to),
  );
  if (block !== null) return block;
  const step = (queue: () => void): Step => ({ bytes: 500, queue });
  return attemptWrite(context, {
    settingsBefore: null,
    writes,
    cells: entry.cells.map((cell) => ({ ...cell, from: cell.to, to: cell.from })),
    entryId: null,
    settingsChanged: false,
    journalStep: null,
    settingsText: null,
    // The entry goes last: where a deletion fails, it is still there to take back later.
    alsoSteps: [
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

async function isAsWritten(sheet: StandingSheet, change: SheetChange): Promise<boolean> {
  const width = change.before === null ? allColumns : change.width;
  if (sheet.mark === null) return false;
  // A sheet that goes would take a person's own chart along
  if (change.before === null && hasOwnCharts(sheet)) return false;
  return (await wholeInSlices(contentsKeyInSteps(contentsFromA1(sheet.cells, width)))) === change.after;
}

function foundIn(standing: readonly StandingSheet[], cell: CellRef): FoundCell {
  const cells = standing.find(({ name }) => name === cell.sheet)?.cells ?? null;
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
