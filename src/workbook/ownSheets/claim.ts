import { send } from '../answerLimit';
import type { Block } from '../../core/work/block';
import { blockOf } from '../errors';
import { withMutex } from '../write/mutex';
import { lookAtFrame, lookAtSheets } from '../write/sight';
import { isSameMark, queueMark, releaseSheet } from './marks';

/** What came of saying whose a sheet is. */
type Claimed = { readonly kind: 'claimed' } | { readonly kind: 'blocked'; readonly block: Block };

/**
 * Of the sheets that carry one mark, the one of this name keeps it; the others lose it and are the office's. Cells stay
 * as they are. Two batches to look, one to write.
 */
export function claimSheet(name: string): Promise<Claimed> {
  return withMutex(async () => {
    const claimed = await claim(name);
    // a batch that failed may have run: what it left is looked at, and the rest of it done
    return claimed.kind === 'blocked' && mayHaveRun(claimed.block) ? claim(name) : claimed;
  });
}

function mayHaveRun({ reason }: Block): boolean {
  return reason === 'excel' || reason === 'tooLarge' || reason === 'noAnswer';
}

async function claim(name: string): Promise<Claimed> {
  try {
    return await Excel.run(async (context): Promise<Claimed> => {
      const frame = await lookAtFrame(context);
      if (frame.isReadOnly) return { kind: 'blocked', block: { reason: 'readOnly' } };
      const { sight } = await lookAtSheets(context, frame, { names: [], alongside: () => () => null });
      const mine = sight.marks.get(name) ?? null;
      if (mine === null) return { kind: 'blocked', block: { reason: 'changedSince', sheet: name } };
      const { worksheets } = context.workbook;
      const others = [...sight.marks].filter(
        ([other, mark]) => other !== name && mark !== null && isSameMark(mark, mine),
      );
      if (others.length === 0) return { kind: 'claimed' };
      for (const [other] of others) releaseSheet(worksheets.getItem(other));
      queueMark(worksheets.getItem(name), mine);
      await send(context);
      return { kind: 'claimed' };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { kind: 'blocked', block };
  }
}
