import type { NamedCell } from '../core/work/block';
import type { Outcome } from '../core/work/outcome';
import type { Edits } from './undoSteps';

/** A step that stopped half-way: the pane was closed, the connection was lost. */
export interface StoppedStep {
  readonly id: string;
  /** "generateAppendix", "savePlan", "fixCells" … */
  readonly action: string;
  /** When it began, as an ISO moment. */
  readonly at: string;
  readonly sheets: readonly string[];
  /**
   * half: to be finished or taken back. takingBack: an undo that stopped; it can be taken on to its end or left.
   * emptySheet: all that is left is an empty sheet of that name without a mark, ours or a person's: removed or kept.
   */
  readonly kind: 'half' | 'takingBack' | 'emptySheet';
}

/** What became of a stopped step: sheets that stand as they should, and cells of people that were left alone. */
export interface SettledStep {
  readonly sheets: readonly string[];
  readonly left: readonly NamedCell[];
}

/** Steps that stopped half-way, the newest first; one batch, one more where there are any. */
export function findStopped(): Promise<Outcome<readonly StoppedStep[]>> {
  throw new Error('not built yet');
}

/** Does the rest of a step that stopped half-way; what people typed since stays and is named. */
export function finishStopped(id: string): Promise<Outcome<SettledStep>> {
  throw new Error(`not built yet ${id}`);
}

/** Takes a step back that stopped half-way, or an undo that stopped on to its end. */
export function takeBackStopped(id: string, edits: Edits): Promise<Outcome<SettledStep>> {
  throw new Error(`not built yet ${id} ${edits}`);
}

/** Forgets a stopped step and leaves the workbook as it stands: the empty sheet is kept, the half undo stays half. */
export function leaveStopped(id: string): Promise<Outcome<null>> {
  throw new Error(`not built yet ${id}`);
}
