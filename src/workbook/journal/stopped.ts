import { sendAndWait } from '../answerLimit';
import type { Block } from '../../core/work/block';
import { blockOf } from '../errors';
import type { Read } from '../write/applied';
import { queueUnnamedCharts } from '../write/charts';
import type { Edits } from '../write/goals';
import { isEmptySheet } from '../write/sheetGoals';
import { withMutex } from '../write/mutex';
import { lookAtFrame, lookAtSheets, namesOfTarget, type Sight } from '../write/sight';
import { dropEntries } from './endEntry';
import { queueEntry, stoppedIds } from './journal';
import { sheetsOfEntry, type JournalEntry } from './journalEntry';
import { settleStep, type Settlement } from './takeBack';
import { isSameName } from '../../core/sheets/sheetNames';

/** A step that stopped half-way, as far as its entry tells. */
export interface Stopped {
  readonly id: string;
  readonly action: string;
  readonly at: string;
  readonly sheets: readonly string[];
  readonly kind: 'half' | 'takingBack' | 'emptySheet';
}

/** Steps that began and did not end, the newest first: one batch, two more where there are any. */
export async function findStopped(): Promise<Read<readonly Stopped[]>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const frame = await lookAtFrame(context);
      const ids = stoppedIds(frame.journal);
      if (ids.length === 0) return { ok: true, value: [] };
      const queued = ids.map((id) => queueEntry(context, frame.journal.parts.get(id) ?? noParts));
      await sendAndWait(context);
      const entries = queued.map((entry) => entry());
      const names = entries.flatMap((entry) => (entry === null ? [] : sheetsOfEntry(entry)));
      const { sight } = await lookAtSheets(context, frame, { names, alongside: () => () => null });
      const value = ids.map((id, index) => stoppedOf(id, entries[index] ?? null, sight));
      return { ok: true, value: value.toReversed() };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}

const noParts = { entry: [], before: [], wanted: [] };

function stoppedOf(id: string, entry: JournalEntry | null, sight: Sight): Stopped {
  // an entry that is not whole: the step stopped before it wrote anything
  if (entry === null) return { id, action: '', at: '', sheets: [], kind: 'half' };
  const { action, at } = entry;
  const isListed = sight.journal.lines.some((line) => line.id === id);
  const kind = isListed ? 'takingBack' : leavesOnlyEmptySheet(entry, sight) ? 'emptySheet' : 'half';
  return { id, action, at, sheets: sheetsOfEntry(entry), kind };
}

/** All that is left of the step is an empty sheet without a mark, which could be a person's as well. */
function leavesOnlyEmptySheet(entry: JournalEntry, sight: Sight): boolean {
  const made = entry.sheets.filter(({ before }) => before === null);
  const isBegun = (change: JournalEntry['sheets'][number]): boolean =>
    namesOfTarget(sight, { name: change.sheet, mark: change.mark, released: null }).length > 0;
  return emptySheetsOf(entry, sight).length > 0 && !made.some(isBegun);
}

/** Names of empty sheets without a mark that stand where the step was to make its own. */
function emptySheetsOf({ sheets }: JournalEntry, sight: Sight): readonly string[] {
  return sheets
    .filter(({ before }) => before === null)
    .flatMap(({ sheet }) => {
      const standing = [...sight.sheets.values()].find(({ name }) => isSameName(name, sheet));
      return standing !== undefined && isEmptySheet(standing) ? [standing.name] : [];
    });
}

/** Does the rest of a step that stopped. What people typed since stays and is named. */
export function finishStopped(id: string): Promise<Settlement> {
  return withMutex(async () => {
    const block = await removeUnfinished(id, { emptySheets: false });
    if (block !== null) return { kind: 'blocked', block };
    return settleStep({ id, sheets: [], way: 'finish', edits: 'keep' });
  });
}

/** Takes a step back that stopped, and removes the empty sheet that it may have left. */
export function takeBackStopped(id: string, edits: Edits): Promise<Settlement> {
  return withMutex(async () => {
    const block = await removeUnfinished(id, { emptySheets: true });
    if (block !== null) return { kind: 'blocked', block };
    return settleStep({ id, sheets: [], way: 'takeBack', edits });
  });
}

/**
 * Removes what a step added and could not mark: sheets, only where they are empty still, and charts on sheets that it
 * made, only where they are of our kinds and bear Excel's own name still.
 */
async function removeUnfinished(
  id: string,
  { emptySheets }: { readonly emptySheets: boolean },
): Promise<Block | null> {
  try {
    return await Excel.run(async (context) => {
      const frame = await lookAtFrame(context);
      const parts = frame.journal.parts.get(id);
      if (parts === undefined || frame.journal.lines.some((line) => line.id === id)) return null;
      const queued = queueEntry(context, parts);
      await sendAndWait(context);
      const entry = queued();
      if (entry === null) return null;
      const { sight } = await lookAtSheets(context, frame, {
        names: sheetsOfEntry(entry),
        alongside: () => () => null,
      });
      const empty = emptySheets ? emptySheetsOf(entry, sight) : [];
      const charts = await unnamedCharts(context, entry, sight);
      if (empty.length + charts.length === 0) return null;
      for (const name of empty) context.workbook.worksheets.getItem(name).delete();
      for (const { sheet, name } of charts) {
        context.workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
      }
      await sendAndWait(context);
      return null;
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return block;
  }
}

/** Charts that a step added to sheets that it made, and had not named yet. */
async function unnamedCharts(
  context: Excel.RequestContext,
  { sheets }: JournalEntry,
  sight: Sight,
): Promise<readonly { readonly sheet: string; readonly name: string }[]> {
  const made = sheets
    .filter(({ before, charts }) => before === null && charts.length > 0)
    .flatMap(({ sheet, mark }) => namesOfTarget(sight, { name: sheet, mark, released: null }));
  if (made.length === 0) return [];
  const queued = made.map((sheet) => ({ sheet, names: queueUnnamedCharts(context, sheet) }));
  await sendAndWait(context);
  return queued.flatMap(({ sheet, names }) => names().map((name) => ({ sheet, name })));
}

/** Forgets a step that stopped: what stands is the office's to deal with. An undo that stopped stays as far as it came. */
export function leaveStopped(
  id: string,
): Promise<{ readonly kind: 'left' } | { readonly kind: 'blocked'; readonly block: Block }> {
  return withMutex(async () => {
    try {
      return await Excel.run(async (context) => {
        const { journal } = await lookAtFrame(context);
        await dropEntries(context, journal, [id]);
        return { kind: 'left' } as const;
      });
    } catch (error) {
      const block = blockOf(error);
      if (block === null) throw error;
      return { kind: 'blocked', block } as const;
    }
  });
}
