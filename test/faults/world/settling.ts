import type { Line } from './line';
import { breathe, letTimePass } from './steadyWorld';

/** How an action ended. */
export type Ended<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'threw'; readonly error: unknown }
  /** Nobody ever answers the person. */
  | { readonly kind: 'hangs' };

/** How long nothing has to stir before time is let pass, and before an action counts as hanging; real milliseconds. */
const stillness = 25;
const patience = 800;
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
    await Promise.race([settled, breathe(stillness)]);
    const moved = line.batches.length !== seen;
    seen = line.batches.length;
    still = moved || letTimePass() > 0 ? 0 : still + stillness;
  }
  return isOver() ?? { kind: 'hangs' };
}

/** Waits until the line is silent and what was sent has run; or until somebody says that it is over. */
export async function untilSilent(line: Line, isOver: () => unknown): Promise<void> {
  let seen = line.batches.length;
  let still = 0;
  while (!line.isSilent() && isOver() === null && still < longPatience) {
    await breathe(1);
    still = line.batches.length === seen ? still + 1 : 0;
    seen = line.batches.length;
  }
}
