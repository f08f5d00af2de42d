import { useCallback, useState } from 'react';
import type { NomineeCheck, NomineeView } from '../../core/office/nomineeCheck';
import type { TaskCheck } from '../../core/office/taskCheck';

/** The last check, and the one before it to compare with. */
export interface CheckState<Check = TaskCheck> {
  readonly last: Check;
  readonly before: Check | null;
  /** True where the add-in wrote to the workbook after the check. */
  readonly isStale: boolean;
}

/** What is known of the nomination lists: nothing before their view was first opened. */
export interface NomineeState {
  readonly view: NomineeView | null;
  readonly check: CheckState<NomineeCheck> | null;
  /** Keys of findings that were fixed, set aside or answered after the check. */
  readonly settled: ReadonlySet<string>;
  readonly keepView: (view: NomineeView) => void;
  readonly keepCheck: (check: NomineeCheck) => void;
  readonly dropCheck: () => void;
  /** The lists were edited after the check. */
  readonly makeStale: () => void;
  readonly settle: (keys: readonly string[]) => void;
  /** After an undo: they are open again. */
  readonly reopen: (keys: readonly string[]) => void;
}

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
