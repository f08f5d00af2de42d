import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, Problem } from '../../actions/outcome';

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
}

type Work<Value> = (controls: RunControls) => Promise<Outcome<Value>>;

/** A command that can be started, stopped, tried again and put away. */
export interface Runner<Value> {
  readonly run: Run<Value>;
  readonly start: (work: Work<Value>) => Promise<Outcome<Value> | null>;
  readonly again: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

const slowAfterMs = 1000;

/**
 * Runs one command at a time and remembers it for "try again".
 * `start` answers the outcome, or null where the run was stopped or another was started meanwhile.
 */
export function useRun<Value>(): Runner<Value> {
  const [run, setRun] = useState<Run<Value>>({ state: 'idle' });
  const current = useRef<{ readonly stopper: AbortController } | null>(null);
  const lastWork = useRef<Work<Value> | null>(null);

  const leave = useCallback(() => {
    current.current?.stopper.abort();
    current.current = null;
  }, []);

  const start = useCallback(
    async (work: Work<Value>) => {
      leave();
      const mine = { stopper: new AbortController() };
      current.current = mine;
      lastWork.current = work;
      const whileRunning = (change: Partial<Extract<Run<Value>, { state: 'running' }>>) =>
        setRun((now) => (current.current === mine && now.state === 'running' ? { ...now, ...change } : now));
      setRun({ state: 'running', isSlow: false, progress: null });
      const slow = setTimeout(() => whileRunning({ isSlow: true }), slowAfterMs);
      const outcome = await settle(work, {
        onProgress: (done, all) => whileRunning({ progress: { done, all } }),
        signal: mine.stopper.signal,
      });
      clearTimeout(slow);
      if (current.current !== mine) return null;
      current.current = null;
      setRun(
        outcome.ok ? { state: 'done', value: outcome.value } : { state: 'failed', problem: outcome.problem },
      );
      return outcome;
    },
    [leave],
  );

  const again = useCallback(() => {
    if (lastWork.current !== null) void start(lastWork.current);
  }, [start]);

  const reset = useCallback(() => {
    leave();
    setRun({ state: 'idle' });
  }, [leave]);

  useEffect(() => leave, [leave]);
  return { run, start, again, stop: reset, reset };
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
