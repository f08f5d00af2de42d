import { sendAndWait } from '../answerLimit';
import type { Block, NamedCell } from '../../core/work/block';
import { blockOf } from '../errors';
import type { Read } from '../write/applied';
import type { Edits } from '../write/goals';
import { withMutex } from '../write/mutex';
import { queueJournalState, stoppedIds } from './journal';
import type { JournalLine } from './journalLines';
import { settleStep } from './takeBack';

/** What came of taking an action back; `left`: cells that people changed since and that stay. */
export type Undone =
  | { readonly kind: 'undone'; readonly sheets: readonly string[]; readonly left: readonly NamedCell[] }
  | { readonly kind: 'blocked'; readonly block: Block };

/** The actions that can be taken back, the newest first; those that stopped half-way are not among them. One batch. */
export async function listUndo(): Promise<Read<readonly JournalLine[]>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const journal = queueJournalState(context);
      await sendAndWait(context);
      const state = journal();
      const stopped = new Set(stoppedIds(state));
      const whole = state.lines.filter(({ id }) => state.parts.has(id) && !stopped.has(id));
      return { ok: true, value: whole.toReversed() };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}

/**
 * Takes an action back: sheets it made are deleted, sheets of ours get what they said and looked before, cells of
 * theirs their old value, settings what they were. What people changed since is asked about, kept, or goes too.
 * @param line of listUndo; `sheets` names where the action wrote
 */
export async function undo(line: Pick<JournalLine, 'id' | 'sheets'>, edits: Edits): Promise<Undone> {
  const { id, sheets } = line;
  const taken = await withMutex(() => settleStep({ id, sheets, way: 'takeBack', edits }));
  return taken.kind === 'settled' ? { ...taken, kind: 'undone' } : taken;
}
