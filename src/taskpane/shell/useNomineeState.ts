import { useCallback, useState } from 'react';
import type { NomineeCheck, NomineeView } from '../../core/office/nomineeCheck';
import type { TaskCheck } from '../../core/office/taskCheck';
import type { Settling } from '../findings/useSettling';
import { useSettling } from '../findings/useSettling';

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
  /** What was fixed, set aside or answered after the check. */
  readonly settling: Settling;
  readonly keepView: (view: NomineeView) => void;
  readonly keepCheck: (check: NomineeCheck) => void;
  readonly dropCheck: () => void;
  /** The lists were edited after the check. */
  readonly makeStale: () => void;
}

/** Keeps what was found out about the nomination lists, for their view, the tabs and the line of what to do next. */
export function useNomineeState(): NomineeState {
  const [view, setView] = useState<NomineeView | null>(null);
  const [check, setCheck] = useState<CheckState<NomineeCheck> | null>(null);
  const settling = useSettling();
  const { clear } = settling;

  const keepCheck = useCallback(
    (last: NomineeCheck) => {
      setCheck((now) => ({ last, before: now?.last ?? null, isStale: false }));
      clear();
    },
    [clear],
  );
  const dropCheck = useCallback(() => {
    setCheck(null);
    clear();
  }, [clear]);
  const makeStale = useCallback(
    () => setCheck((now) => (now === null ? null : { ...now, isStale: true })),
    [],
  );
  return { view, check, settling, keepView: setView, keepCheck, dropCheck, makeStale };
}
