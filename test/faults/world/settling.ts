import type { Line } from './line';
import { isTurnPutOff, letTimePass, oneTurn } from './steadyWorld';

/** How an action ended. */
export type Ended<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'threw'; readonly error: unknown }
  /** Nobody ever answers the person. */
  | { readonly kind: 'hangs' };

/*
 * Patience is counted in turns of the thread, never by the clock: on a busy machine a turn takes longer, and whoever has
 * work to do still has as many of them.
 */
/** For how many turns nothing has to stir before time is let pass, and how often before an action counts as hanging. */
const stillness = 25;
const patience = 32;
/** The same where nobody is known to be silent: long work asks Excel for nothing either. */
const longPatience = 4_000;

/**
 * Waits until an action has ended. Where Excel is silent, minutes are let pass for whoever waits for them; an action
 * that does not end even then hangs.
 */
export async function toEnd<Value>(action: Promise<Value>, line: Line): Promise<Ended<Value>> {
  let ended: Ended<Value> | null = null;
  const settled = action.then(
    (value) => {
      ended = { kind: 'answered', value };
    },
    (error: unknown) => {
      ended = { kind: 'threw', error };
    },
  );
  const isOver = (): Ended<Value> | null => ended;
  if (!line.isSilent()) await Promise.race([settled, untilSilent(line, isOver)]);
  let still = 0;
  let seen = line.batches.length;
  while (isOver() === null && still < patience) {
    await stillTurns(line, isOver);
    const moved = line.batches.length !== seen;
    seen = line.batches.length;
    still = moved || letTimePass() > 0 ? 0 : still + 1;
  }
  return isOver() ?? { kind: 'hangs' };
}

/** So often nothing has to stir before a pane is at rest. */
const restful = 3;

/** Waits until a pane that answered already has done what it still does in the background; minutes are let pass for it. */
export async function toRest(line: Line): Promise<void> {
  let seen = line.batches.length;
  for (let still = 0; still < restful;) {
    await stillTurns(line, () => null);
    const moved = line.batches.length !== seen;
    seen = line.batches.length;
    still = moved || letTimePass() > 0 ? 0 : still + 1;
  }
}

/** Waits for some turns in which Excel worked at nothing; or until somebody says that it is over. */
async function stillTurns(line: Line, isOver: () => unknown): Promise<void> {
  for (let turn = 0; turn < stillness && isOver() === null; turn = isBusy(line) ? 0 : turn + 1) {
    await oneTurn();
  }
}

/** Waits until the line is silent and what was sent has run; or until somebody says that it is over. */
export async function untilSilent(line: Line, isOver: () => unknown): Promise<void> {
  let seen = line.batches.length;
  let still = 0;
  while (!line.isSilent() && isOver() === null && still < longPatience) {
    await oneTurn();
    still = line.batches.length === seen && !isBusy(line) ? still + 1 : 0;
    seen = line.batches.length;
  }
}

/** Whether Excel is at work, or a turn is still to come: nobody has waited in vain then. */
function isBusy(line: Line): boolean {
  return line.isWorking() || isTurnPutOff();
}
