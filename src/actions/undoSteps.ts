import { listUndo as listJournal, undo as takeBack } from '../workbook/undo';
import { done, failed, type Outcome } from './outcome';
import type { UndoStep } from './reports';

/** What the add-in did in this workbook and can take back, the newest first. */
export async function listUndo(): Promise<Outcome<readonly UndoStep[]>> {
  const read = await listJournal();
  if (!read.ok) return failed(read.block);
  return done(read.value.map(({ id, action, at, sheets }) => ({ id, action, at, sheets })));
}

/** Takes back one step of the add-in; answers the sheets that are as before again. */
export async function undo(id: string): Promise<Outcome<{ readonly sheets: readonly string[] }>> {
  const read = await listJournal();
  if (!read.ok) return failed(read.block);
  const step = read.value.find((line) => line.id === id);
  if (step === undefined) return failed({ reason: 'nothingToUndo' });
  const undone = await takeBack(step);
  return undone.kind === 'undone' ? done({ sheets: undone.sheets }) : failed(undone.block);
}
