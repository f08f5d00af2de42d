import { useCallback, useMemo, useState } from 'react';

/**
 * What became of a finding after the check: fixed, set aside, answered; or its cell was written, and nobody knows yet whether
 * the finding went with it (`touched`: it stays open).
 */
export type Settled =
  | { readonly how: 'fixed' | 'answered' | 'touched' }
  | { readonly how: 'ignored'; readonly reason: string; readonly on: string };

/** Keys of findings (and of cells that were fixed) that were dealt with after the last check. */
export interface Settling {
  readonly settled: ReadonlyMap<string, Settled>;
  readonly settle: (keys: readonly string[], how: Settled) => void;
  /** After an undo, or taken back among the open ones. */
  readonly reopen: (keys: readonly string[]) => void;
  /** A new check: nothing has been dealt with since. */
  readonly clear: () => void;
}

const none: ReadonlyMap<string, Settled> = new Map();

/** Keeps what was dealt with since the last check. Never a name: keys only, and reasons as they were typed. */
export function useSettling(): Settling {
  const [settled, setSettled] = useState(none);
  const settle = useCallback(
    (keys: readonly string[], how: Settled) =>
      setSettled((now) => {
        const next = new Map(now);
        // what is dealt with is no longer in doubt; what is in doubt was not dealt with
        for (const key of keys) if (how.how !== 'touched' || !next.has(key)) next.set(key, how);
        return next;
      }),
    [],
  );
  const reopen = useCallback((keys: readonly string[]) => {
    const open = new Set(keys);
    setSettled((now) => new Map([...now].filter(([key]) => !open.has(key))));
  }, []);
  const clear = useCallback(() => setSettled(none), []);
  return useMemo(() => ({ settled, settle, reopen, clear }), [settled, settle, reopen, clear]);
}

/** True where the finding of this key is no longer to be shown among the open ones. */
export function isSettled(settled: ReadonlyMap<string, Settled>, key: string): boolean {
  const how = settled.get(key)?.how;
  return how !== undefined && how !== 'touched';
}
