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
  /** Fixes of these were undone: what was set aside stays so. */
  readonly reopenUndone: (keys: readonly string[]) => void;
  /** These are looked at again, whatever became of them. */
  readonly reopen: (keys: readonly string[]) => void;
  /** The findings are these now, without a new check: what was dealt with and is there still is open again. */
  readonly follow: (open: readonly { readonly key: string }[]) => void;
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
        for (const key of keys) if (changes(next.get(key), how)) next.set(key, how);
        return next;
      }),
    [],
  );
  const reopenUndone = useCallback((keys: readonly string[]) => {
    const undone = new Set(keys);
    setSettled((now) => new Map([...now].filter(([key, { how }]) => how === 'ignored' || !undone.has(key))));
  }, []);
  const reopen = useCallback((keys: readonly string[]) => {
    const open = new Set(keys);
    setSettled((now) => new Map([...now].filter(([key]) => !open.has(key))));
  }, []);
  const follow = useCallback((open: readonly { readonly key: string }[]) => {
    const keys = new Set(open.map(({ key }) => key));
    setSettled((now) => new Map([...now].filter(([key, { how }]) => how !== 'touched' && !keys.has(key))));
  }, []);
  const clear = useCallback(() => setSettled(none), []);
  return useMemo(
    () => ({ settled, settle, reopenUndone, reopen, follow, clear }),
    [settled, settle, reopenUndone, reopen, follow, clear],
  );
}

/** What is in doubt was not dealt with; and a fix of its cell does not take back that a person set a finding aside. */
function changes(before: Settled | undefined, now: Settled): boolean {
  if (now.how === 'touched') return before === undefined;
  return before?.how !== 'ignored' || now.how === 'ignored';
}

/** True where the finding of this key is no longer to be shown among the open ones. */
export function isSettled(settled: ReadonlyMap<string, Settled>, key: string): boolean {
  const how = settled.get(key)?.how;
  return how !== undefined && how !== 'touched';
}
