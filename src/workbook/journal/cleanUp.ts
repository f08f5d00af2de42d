import type { Block } from '../../core/work/block';
import { withMutex } from '../write/mutex';
import { blockOf } from '../errors';
import { queueJournalState, queueRemoval } from './journal';

/**
 * Empties the journal before the file is handed up: old contents of cells must not travel with it.
 * Answers null, or what is in the way.
 */
export function emptyJournal(): Promise<Block | null> {
  return withMutex(async () => {
    try {
      await Excel.run(async (context) => {
        const journal = queueJournalState(context);
        await context.sync();
        const state = journal();
        const ids = new Set([...state.partIds.keys(), ...state.lines.map((line) => line.id)]);
        queueRemoval(context, state, [...ids]);
        await context.sync();
      });
      return null;
    } catch (error) {
      const block = blockOf(error);
      if (block === null) throw error;
      return block;
    }
  });
}
