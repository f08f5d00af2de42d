/** Why a run ends before its time: a person's Ctrl+C, or nobody reads its lines any more. */
type StoppedBy = 'person' | 'reader';

/** Prints lines for programs on stdout and for people on stderr; tells when nobody wants more of them. */
export function printing(): {
  /** Prints a line on stdout; waits where its reader is slower. */
  readonly print: (line: string) => Promise<void>;
  /** Prints a line on stderr, in place of the progress. */
  readonly tell: (line: string) => void;
  /** Shows how far it is: on a terminal over the line before, elsewhere as a line. */
  readonly show: (line: string) => void;
  readonly isTerminal: boolean;
  readonly onStop: (stop: () => void) => void;
  readonly isStopped: () => boolean;
  readonly stoppedBy: () => StoppedBy | null;
  /** Leaves the signals to the system again. */
  readonly end: () => void;
} {
  let stoppedBy: StoppedBy | null = null;
  let stop = (): void => undefined;
  let shown = 0;
  const isTerminal = process.stderr.isTTY === true;
  const stopFor = (by: StoppedBy) => (): void => {
    if (stoppedBy !== null) return;
    stoppedBy = by;
    stop();
  };
  const byPerson = stopFor('person');
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, byPerson);
  // whoever read the lines went away: the error comes for each further one, too
  process.stdout.on('error', stopFor('reader'));
  process.stderr.on('error', () => undefined);
  const clear = (): void => {
    if (shown > 0) process.stderr.write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    print: async (line) => {
      // both may be the same terminal
      clear();
      if (stoppedBy === 'reader' || process.stdout.write(`${line}\n`)) return;
      await new Promise<void>((resolve) => {
        const go = (): void => {
          process.stdout.off('drain', go).off('error', go);
          resolve();
        };
        process.stdout.on('drain', go).on('error', go);
      });
    },
    tell: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    show: (line) => {
      clear();
      process.stderr.write(isTerminal ? line : `${line}\n`);
      if (isTerminal) shown = line.length;
    },
    isTerminal,
    onStop: (then) => {
      stop = then;
    },
    isStopped: () => stoppedBy !== null,
    stoppedBy: () => stoppedBy,
    end: () => {
      if (shown > 0) process.stderr.write('\n');
      shown = 0;
      for (const signal of signals) process.off(signal, byPerson);
    },
  };
}
