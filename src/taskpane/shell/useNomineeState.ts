import { useCallback, useState } from 'react';
import type { NomineeCheck, NomineeView } from '../../core/office/nomineeCheck';
import type { Settling } from '../findings/useSettling';
import { useSettling } from '../findings/useSettling';
import type { AskedCase } from '../office/askedCase';
import type { CheckState } from './checkState';
import { followed, pressed, stale } from './checkState';

/** What is known of the nomination lists: nothing before their view was first opened. */
export interface NomineeState {
  readonly view: NomineeView | null;
  readonly check: CheckState<NomineeCheck> | null;
  /** What was fixed, set aside or answered after the check. */
  readonly settling: Settling;
  readonly keepView: (view: NomineeView) => void;
  /** How the last check was asked for. */
  readonly asked: AskedCase;
  readonly keepCheck: (check: NomineeCheck, asked: AskedCase) => void;
  /** The check followed what people wrote; null: there is nothing to check any more. */
  readonly followCheck: (check: NomineeCheck | null) => void;
  readonly dropCheck: () => void;
  /** The lists were edited after the check. */
  readonly makeStale: () => void;
}

/** Keeps what was found out about the nomination lists, for their view, the tabs and the line of what to do next. */
export function useNomineeState(): NomineeState {
  const [view, setView] = useState<NomineeView | null>(null);
  const [check, setCheck] = useState<CheckState<NomineeCheck> | null>(null);
  const [asked, setAsked] = useState<AskedCase>({});
  const settling = useSettling();
  const { clear, follow } = settling;

  const keepCheck = useCallback(
    (last: NomineeCheck, how: AskedCase) => {
      setCheck((now) => pressed(last, now?.last ?? null));
      setAsked(how);
      clear();
    },
    [clear],
  );
  const followCheck = useCallback(
    (last: NomineeCheck | null) => {
      setCheck((now) => (last === null ? stale(now) : followed(now, last)));
      if (last !== null) follow(last.findings);
    },
    [follow],
  );
  const dropCheck = useCallback(() => {
    setCheck(null);
    clear();
  }, [clear]);
  const makeStale = useCallback(() => setCheck(stale), []);
  return { view, check, settling, asked, keepView: setView, keepCheck, followCheck, dropCheck, makeStale };
}
