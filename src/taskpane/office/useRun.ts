import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Outcome, Problem } from '../../core/work/outcome';
import { HearProblem } from './hearProblem';

/** How far a command is; rows done and rows in all, where it tells. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** The state of one command of the person. */
export type Run<Value> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly isSlow: boolean; readonly progress: Progress | null }
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'failed'; readonly problem: Problem };

/** What a command gets to work with: a place to tell its progress, and a signal that it was stopped. */
export interface RunControls {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
  /** What a person agreed to lose: `seen` of the question "typedSince". */
  readonly replaces?: string;
}

type Agreed = Pick<RunControls, 'replaces'>;
type Work<Value> = (controls: RunControls) => Promise<Outcome<Value>>;

/** What to do, and what follows when it has worked: both are done anew by "try again". */
interface Command<Value> {
  readonly work: Work<Value>;
  readonly onDone: ((value: Value) => void) | undefined;
}

/** A command that can be started, stopped, tried again and put away. */
export interface Runner<Value> {
  readonly run: Run<Value>;
  readonly start: (work: Work<Value>, onDone?: (value: Value) => void) => Promise<void>;
  readonly again: () => void;
  /** The same once more, with what is asked about. */
  readonly goOn: (replaces: string) => void;
  /** Stops a read: its answer is not waited for. */
  readonly stop: () => void;
  /** Asks a write to stop and waits for what it says: stopped with nothing changed, or already done. */
  readonly askToStop: () => void;
  readonly reset: () => void;
}

const slowAfterMs = 1000;

/**
 * Runs one command at a time and remembers it for "try again". `onDone` gets the value, but not where the run was
 * stopped or another was started meanwhile.
 */
export function useRun<Value>(): Runner<Value> {
  const [run, setRun] = useState<Run<Value>>({ state: 'idle' });
  const current = useRef<{ readonly stopper: AbortController } | null>(null);
  const hear = useContext(HearProblem);
  const lastCommand = useRef<Command<Value> | null>(null);

  const leave = useCallback(() => {
    current.current?.stopper.abort();
    current.current = null;
  }, []);

  const begin = useCallback(
    async (
      work: Work<Value>,
      { onDone, agreed }: { readonly onDone: Command<Value>['onDone']; readonly agreed: Agreed },
    ) => {
      leave();
      const mine = { stopper: new AbortController() };
      current.current = mine;
      lastCommand.current = { work, onDone };
      const whileRunning = (change: Partial<Extract<Run<Value>, { state: 'running' }>>) =>
        setRun((now) => (current.current === mine && now.state === 'running' ? { ...now, ...change } : now));
      setRun({ state: 'running', isSlow: false, progress: null });
      const slow = setTimeout(() => whileRunning({ isSlow: true }), slowAfterMs);
      const outcome = await settle(work, {
        onProgress: (done, all) => whileRunning({ progress: { done, all } }),
        signal: mine.stopper.signal,
        ...agreed,
      });
      clearTimeout(slow);
      // also where nobody waits for this answer any more: a write may have left something half-way
      if (!outcome.ok) hear(outcome.problem);
      if (current.current !== mine) return;
      current.current = null;
      setRun(
        outcome.ok ? { state: 'done', value: outcome.value } : { state: 'failed', problem: outcome.problem },
      );
      if (outcome.ok) onDone?.(outcome.value);
    },
    [leave, hear],
  );

  const start = useCallback(
    (work: Work<Value>, onDone?: (value: Value) => void) => begin(work, { onDone, agreed: {} }),
    [begin],
  );

  const repeat = useCallback(
    (agreed: Agreed) => {
      const last = lastCommand.current;
      if (last !== null) void begin(last.work, { onDone: last.onDone, agreed });
    },
    [begin],
  );
  const again = useCallback(() => repeat({}), [repeat]);
  const goOn = useCallback((replaces: string) => repeat({ replaces }), [repeat]);

  const askToStop = useCallback(() => current.current?.stopper.abort(), []);

  const reset = useCallback(() => {
    leave();
    setRun({ state: 'idle' });
  }, [leave]);

  useEffect(() => leave, [leave]);
  return { run, start, again, goOn, stop: reset, askToStop, reset };
}

/** Actions do not throw; a script that could not be loaded does, and the person must not wait for ever. */
async function settle<Value>(work: Work<Value>, controls: RunControls): Promise<Outcome<Value>> {
  try {
    return await work(controls);
  } catch (error) {
    const code = error instanceof Error ? error.name : 'Unknown';
    return { ok: false, problem: { reason: 'excel', code } };
  }
}
