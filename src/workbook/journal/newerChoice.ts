import { sendAndWait } from '../answerLimit';
import type { Block } from '../../core/work/block';
import { sharePieces } from '../ownSheets/settingsChange';
import { queueEntry, type JournalState } from './journal';
import type { JournalEntry } from './journalEntry';
import { goesFirst } from './newerWrite';

/**
 * The block where a later step changed the same choice as a written one: it goes first, or what it found before would
 * come back with it. null: none did. One batch where there are later steps and the step changed choices, else none.
 */
export async function newerChoice(
  context: Excel.RequestContext,
  { lines, parts }: JournalState,
  { id, settings }: Pick<JournalEntry, 'id' | 'settings'>,
): Promise<Block | null> {
  const place = lines.findIndex((line) => line.id === id);
  const newer = place < 0 ? [] : lines.slice(place + 1).toReversed();
  if (settings === null || newer.length === 0) return null;
  const queued = newer.map((line) => ({
    line,
    // what its sheets said before is not asked for
    entry: queueEntry(context, { ...(parts.get(line.id) ?? noParts), before: [] }),
  }));
  await sendAndWait(context);
  const first = queued.find(({ entry }) => {
    const change = entry()?.settings ?? null;
    return change !== null && sharePieces(change, settings);
  });
  return first === undefined ? null : goesFirst(first.line, first.line.sheets[0] ?? '');
}

const noParts = { entry: [], wanted: [] };
