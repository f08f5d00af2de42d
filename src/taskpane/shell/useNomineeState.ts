import { useCallback, useState } from 'react';
import type { NomineeCheck, NomineeView } from '../../core/office/nomineeCheck';
import type { CheckState, NomineeState } from './usePane';

const none: ReadonlySet<string> = new Set();

/** Keeps what was found out about the nomination lists, for their view, the tabs and the line of what to do next. */
export function useNomineeState(): NomineeState {
  const [view, setView] = useState<NomineeView | null>(null);
  const [check, setCheck] = useState<CheckState<NomineeCheck> | null>(null);
  const [settled, setSettled] = useState(none);

  const keepCheck = useCallback((last: NomineeCheck) => {
    setCheck((now) => ({ last, before: now?.last ?? null, isStale: false }));
    setSettled(none);
  }, []);
  const dropCheck = useCallback(() => {
    setCheck(null);
    setSettled(none);
  }, []);
  const settle = useCallback(
    (keys: readonly string[]) => setSettled((now) => new Set([...now, ...keys])),
    [],
  );
  const reopen = useCallback((keys: readonly string[]) => {
    const open = new Set(keys);
    setSettled((now) => new Set([...now].filter((key) => !open.has(key))));
  }, []);
  const makeStale = useCallback(
    () => setCheck((now) => (now === null ? null : { ...now, isStale: true })),
    [],
  );
  return { view, check, settled, keepView: setView, keepCheck, dropCheck, settle, reopen, makeStale };
}
