import type { Outcome } from '../../src/core/work/outcome';
import type { Touched } from './hands';
import { lookAndGo, type Prepared } from './prepare';
import type { Strike } from './strikes';
import { openExcel, type OpenExcel } from './world/excel';
import type { Pane } from './world/pane';
import { toEnd, toRest, untilSilent, type Ended } from './world/settling';
import { beginRun } from './world/steadyWorld';
import { stateOf, type WorkbookState } from './world/workbookState';

/** What came of a run in which something went wrong. */
export interface StruckRun {
  readonly prepared: Prepared;
  readonly strike: Strike;
  /** The strike's batch was sent. */
  readonly struck: boolean;
  /** The workbook right after another hand; null: there was none. */
  readonly held: WorkbookState | null;
  readonly touched: Touched | null;
  /** dies: nobody is there to be told anything. */
  readonly ended: Ended<Outcome<unknown>> | { readonly kind: 'dies' };
  readonly final: WorkbookState;
  /** The same asked for again in the same pane, where it still lives and Excel answers. */
  readonly again: Ended<Outcome<unknown>> | null;
  /** False where the pane still waits for something and cannot be used for another run. */
  readonly paneIsFree: boolean;
}

/** The panes of a run: the one that is struck, and one of somebody else. */
export interface Panes {
  readonly first: Pane;
  readonly second: Pane;
}

/** What is asked for again in the same pane: all of it, or something small, where all of it was asked for before. */
export type Again = 'the same' | 'something small';

/**
 * Runs a scenario and lets something go wrong.
 * @param again what is asked for afterwards, by what came of it
 */
export async function runStruck(
  prepared: Prepared,
  strike: Strike,
  { panes, again: askFor }: { readonly panes: Panes; readonly again: (run: StruckRun) => Again },
): Promise<StruckRun> {
  beginRun(1);
  const excel = await openExcel(prepared.file);
  const { host, line } = excel;
  let held: WorkbookState | null = null;
  let touched: Touched | null = null;
  let struck = false;
  line.begin(async ({ index }) => {
    if (index !== strike.batch || struck) return { kind: 'answered' };
    struck = true;
    touched = await layHands(prepared, strike, { line, panes });
    if (touched !== null) held = stateOf(host.save());
    return strike.fate;
  });
  const action = prepared.go(panes.first);
  const ended = strike.paneDies ? await dying(action, excel) : await toEnd(action, line);
  // a write that was not answered is judged in the background: what stands then is what people find
  if (ended.kind === 'answered' && line.isSilent()) await toRest(line);
  const final = stateOf(host.save());
  const sight = { prepared, strike, struck, held, touched, ended, final, again: null, paneIsFree: true };
  const isDead = strike.fate.kind === 'failed' && strike.fate.then === 'every batch fails';
  if (ended.kind === 'dies' || ended.kind === 'hangs' || isDead) {
    line.close();
    const paneIsFree = (await toEnd(action, line)).kind !== 'hangs';
    await leaveWorkbook(line);
    return { ...sight, paneIsFree };
  }
  line.answerLate();
  line.end();
  // the smallest thing that waits for its turn to write: whether the pane is free is all that is asked
  const small = () => panes.first.takeBackStopped('nobody', 'ask');
  const again = await toEnd(
    askFor(sight) === 'the same' ? onceMore(prepared, panes.first) : settledFirst(small, panes.first),
    line,
  );
  line.close();
  await leaveWorkbook(line);
  return { ...sight, again, paneIsFree: again.kind !== 'hangs' };
}

/** A pane that still waits for a silent Excel gives up with the workbook: the next one that is opened is another's. */
async function leaveWorkbook(line: OpenExcel['line']): Promise<void> {
  if (line.isSilent()) await toRest(line);
}

async function layHands(
  prepared: Prepared,
  { hand }: Strike,
  { line, panes }: { readonly line: OpenExcel['line']; readonly panes: Panes },
): Promise<Touched | null> {
  if (hand === null) return null;
  return line.aside(() =>
    hand.by === 'person' ? hand.hand.act(prepared.scene) : hand.hand.act(panes.second, prepared),
  );
}

/** The pane is gone as soon as the batch has run; or the action had ended before. */
async function dying(
  action: Promise<Outcome<unknown>>,
  { line }: OpenExcel,
): Promise<Ended<Outcome<unknown>> | { readonly kind: 'dies' }> {
  let ended: Ended<Outcome<unknown>> | null = null;
  void action.then(
    (value) => (ended = { kind: 'answered', value }),
    (error: unknown) => (ended = { kind: 'threw', error }),
  );
  const isOver = (): Ended<Outcome<unknown>> | null => ended;
  await untilSilent(line, isOver);
  return isOver() ?? { kind: 'dies' };
}

/** Asks for the same again; a step that stopped half-way is finished first, as the pane offers it. */
function onceMore({ scenario, steps }: Prepared, pane: Pane): Promise<Outcome<unknown>> {
  return settledFirst(() => lookAndGo(scenario.look, { pane, steps }), pane);
}

async function settledFirst(work: () => Promise<Outcome<unknown>>, pane: Pane): Promise<Outcome<unknown>> {
  const first = await work();
  if (first.ok) return first;
  if (first.problem.reason === 'noAnswer') return work();
  if (first.problem.reason !== 'stoppedHalfway') return first;
  const stopped = await pane.findStopped();
  if (!stopped.ok) return stopped;
  for (const { id } of stopped.value) {
    const finished = await pane.finishStopped(id);
    if (!finished.ok) return finished;
  }
  return work();
}
