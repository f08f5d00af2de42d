import { commandLine } from '../../strings/commandLine';
import type { printing } from './printing';

/** Milliseconds between two looks at how far it is: a terminal shows it over the same line, a log gets a line each. */
const pauses = { terminal: 200, log: 30_000 };

/** Counts workbooks as they end and tells how far it is, now and then and at the end. */
export function progressOf(
  all: number,
  out: Pick<ReturnType<typeof printing>, 'show' | 'tell' | 'isTerminal'>,
): { readonly ended: (as: 'checked' | 'failed' | 'leftOut') => void } {
  const start = performance.now();
  const pause = out.isTerminal ? pauses.terminal : pauses.log;
  let [done, failed, last] = [0, 0, start];
  return {
    ended: (as) => {
      done += 1;
      if (as === 'failed') failed += 1;
      const now = performance.now();
      if (done < all && now - last < pause) return;
      last = now;
      const aMinute = (done * 60_000) / Math.max(1, now - start);
      const minutesLeft = Math.round((all - done) / aMinute);
      const line = commandLine.many.progress({
        done,
        all,
        failed,
        aMinute: Math.round(aMinute),
        minutesLeft,
      });
      if (done === all) out.tell(line);
      else out.show(line);
    },
  };
}
