import type { NamedCell, WrittenInShort } from '../core/work/block';
import { done, failed, type Outcome } from '../core/work/outcome';
import { listUndo as listJournal, undo as takeBack } from '../workbook/journal/undo';

/** One step of the add-in that can be taken back. */
export interface UndoStep {
  readonly id: string;
  /** "generateAppendix", "savePlan", "fixCells" … */
  readonly action: string;
  /** When, as an ISO moment. */
  readonly at: string;
  readonly sheets: readonly string[];
  /** What it wrote into cells of people; null: nothing, or an earlier version did. */
  readonly cells: WrittenInShort | null;
}

/**
 * What becomes of cells that people changed since: asked first, kept as they typed them, or taken back as well, as far as
 * the question showed them (`seen` of "editedSince"); what was typed after it is asked about again.
 */
export type Edits = 'ask' | 'keep' | { readonly takeBack: string };

/** What became of a step: its sheets stand as they should, and these cells of people were left alone. */
export interface SettledStep {
  readonly sheets: readonly string[];
  readonly left: readonly NamedCell[];
}

/** What the add-in did in this workbook and can take back, the newest first. */
export async function listUndo(): Promise<Outcome<readonly UndoStep[]>> {
  const read = await listJournal();
  if (!read.ok) return failed(read.block);
  return done(
    read.value.map(({ id, action, at, sheets, cells }) => ({ id, action, at, sheets, cells: cells ?? null })),
  );
}

/**
 * Takes back one step of the add-in; answers the sheets that are as before again. Where people changed cells since,
 * `edits` says what becomes of them; "ask" answers them and does nothing.
 * @param step of `listUndo`: four batches, and one more where a sheet goes, of which formulas elsewhere may speak; or its
 * id alone, which is looked up first: one more
 */
export async function undo(
  step: string | Pick<UndoStep, 'id' | 'sheets'>,
  edits: Edits,
): Promise<Outcome<SettledStep>> {
  const known = typeof step === 'string' ? await findStep(step) : done(step);
  if (!known.ok) return known;
  const undone = await takeBack(known.value, edits);
  return undone.kind === 'undone' ? done({ sheets: undone.sheets, left: undone.left }) : failed(undone.block);
}

async function findStep(id: string): Promise<Outcome<Pick<UndoStep, 'id' | 'sheets'>>> {
  const read = await listJournal();
  if (!read.ok) return failed(read.block);
  const step = read.value.find((line) => line.id === id);
  return step === undefined ? failed({ reason: 'nothingToUndo' }) : done(step);
}
