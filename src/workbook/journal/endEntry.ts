import { storeOvertaken, storeTexts } from '../write/storedWrites';
import type { StoredWrite } from '../write/writing';
import { sendAndWait } from '../answerLimit';
import { allPartIds, deleteParts, queueJournalState, type JournalState } from './journal';
import { addLine, journalKey, parseLines, withState, type JournalLine } from './journalLines';

/**
 * Takes entries out of the journal, parts and lines, once it was seen that nothing needs them: one batch, more where
 * another pane changed the list meanwhile.
 */
export async function dropEntries(
  context: Excel.RequestContext,
  { linesText, parts }: JournalState,
  ids: readonly string[],
): Promise<void> {
  const partIds = ids.flatMap((id) => allPartIds(parts.get(id)));
  const lines = linesChange(linesText, (now) => now.filter((line) => !ids.includes(line.id)));
  // a list that names none of them stays as it is
  const writes = lines.change(linesText) === linesText ? [] : [lines];
  await storeOvertaken(await storeTexts(context, { writes, along: deleteParts(context, partIds) }));
}

/** Says of an entry again that it is written: taking it back was put back. One batch. */
export async function markWritten(
  context: Excel.RequestContext,
  { linesText }: JournalState,
  id: string,
): Promise<void> {
  const writes = [linesChange(linesText, (now) => withState(now, { id, state: 'written' }))];
  await storeOvertaken(await storeTexts(context, { writes, along: [] }));
}

/** A change of the journal's list, whatever it says by the time of the write. */
export function linesChange(
  seen: string | null,
  change: (lines: readonly JournalLine[]) => readonly JournalLine[],
): StoredWrite {
  return {
    key: journalKey,
    seen,
    change: (now) => (now === null ? null : JSON.stringify(change(parseLines(now)))),
  };
}

/**
 * A step is written to its end: its line joins the list, and the oldest leave it. Whatever another pane added meanwhile,
 * only those leave whose parts go in the same batch (`droppedBy`): parts without a line count as a step that stopped.
 */
export function lineWrite(line: JournalLine, seen: string | null): StoredWrite {
  const goes = new Set([...droppedBy(line, parseLines(seen)), line.id]);
  return {
    key: journalKey,
    seen,
    change: (now) => JSON.stringify([...parseLines(now).filter(({ id }) => !goes.has(id)), line]),
  };
}

/** Ids of the steps that leave the list when one more joins it. */
export function droppedBy(line: JournalLine, lines: readonly JournalLine[]): readonly string[] {
  const others = lines.filter(({ id }) => id !== line.id);
  return addLine(others, line).dropped;
}

/** Says that a step is written, from what the journal says by now: one batch to look, one to write. */
export async function endWritten(context: Excel.RequestContext, line: JournalLine): Promise<void> {
  const journal = queueJournalState(context);
  await sendAndWait(context);
  const { lines, linesText, parts } = journal();
  const dropped = droppedBy(line, lines);
  const gone = [...dropped.flatMap((id) => allPartIds(parts.get(id))), ...(parts.get(line.id)?.wanted ?? [])];
  const writes = [lineWrite(line, linesText)];
  await storeOvertaken(await storeTexts(context, { writes, along: deleteParts(context, gone) }));
}
