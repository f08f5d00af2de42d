import { done, failed, type Outcome } from '../core/work/outcome';
import {
  findStopped as find,
  finishStopped as finish,
  leaveStopped as leave,
  takeBackStopped as takeBack,
} from '../workbook/journal/stopped';
import type { Settlement } from '../workbook/journal/takeBack';
import type { Edits, SettledStep } from './undoSteps';

/** A step that stopped half-way: the pane was closed, the connection was lost. */
export interface StoppedStep {
  readonly id: string;
  /** "generateAppendix", "savePlan", "fixCells" …; "" where not even that was kept. */
  readonly action: string;
  /** When it began, as an ISO moment; "" where that is not known. */
  readonly at: string;
  readonly sheets: readonly string[];
  /**
   * half: to be finished or taken back. takingBack: an undo that stopped; it can be taken on to its end or left.
   * emptySheet: all that is left is an empty sheet of that name without a mark, ours or a person's: removed or kept.
   */
  readonly kind: 'half' | 'takingBack' | 'emptySheet';
}

/** Steps that stopped half-way, the newest first; one batch, two more where there are any. */
export async function findStopped(): Promise<Outcome<readonly StoppedStep[]>> {
  const found = await find();
  return found.ok ? done(found.value) : failed(found.block);
}

/** Does the rest of a step that stopped half-way; what people typed since stays and is named. */
export async function finishStopped(id: string): Promise<Outcome<SettledStep>> {
  return outcomeOf(await finish(id));
}

/** Takes a step back that stopped half-way, or an undo that stopped on to its end; an empty sheet of it is removed. */
export async function takeBackStopped(id: string, edits: Edits): Promise<Outcome<SettledStep>> {
  return outcomeOf(await takeBack(id, edits));
}

/** Forgets a stopped step and leaves the workbook as it stands: the empty sheet is kept, the half undo stays half. */
export async function leaveStopped(id: string): Promise<Outcome<null>> {
  const left = await leave(id);
  return left.kind === 'blocked' ? failed(left.block) : done(null);
}

function outcomeOf(settled: Settlement): Outcome<SettledStep> {
  return settled.kind === 'blocked'
    ? failed(settled.block)
    : done({ sheets: settled.sheets, left: settled.left });
}
