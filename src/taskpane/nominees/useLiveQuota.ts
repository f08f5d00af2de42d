import { useCallback, useEffect, useState } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { typingPauseMs } from '../office/typingPause';
import type { AskedCase } from '../office/askedCase';

type Quota = NomineeCheck['quota'];

interface LiveQuota {
  readonly quota: Quota;
  /** Counts anew from the workbook, with what the office has set since. */
  readonly recount: () => void;
}

/**
 * The quota of a check, kept up to date while the lists are edited. `onEdited` hears of every edit but this pane's own.
 * Where the lists cannot be watched, or the check itself follows them, the quota is that of the check.
 */
export function useLiveQuota(
  check: NomineeCheck,
  options: { readonly isFollowing: boolean; readonly asked: AskedCase; readonly onEdited: () => void },
): LiveQuota {
  const { isFollowing, asked, onEdited } = options;
  const actions = useActions();
  const [live, setLive] = useState<{ readonly of: NomineeCheck; readonly quota: Quota } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (isFollowing) return;
    let isOver = false;
    const watch = actions.watchQuota({
      today: today(),
      ...asked,
      pauseMs: typingPauseMs,
      onQuota: (read, by) => {
        if (isOver) return;
        // what this pane wrote itself is settled where it was asked for
        if (by === 'others') onEdited();
        if (read.ok) setLive({ of: check, quota: read.value });
      },
    });
    if (turn > 0) {
      void watch.then((started) => {
        if (!isOver && started.ok) setLive({ of: check, quota: started.value.quota });
      });
    }
    return () => {
      isOver = true;
      void watch.then((started) => (started.ok ? started.value.stop() : undefined));
    };
  }, [actions, check, isFollowing, asked, onEdited, turn]);
  const recount = useCallback(() => setTurn((now) => now + 1), []);
  return { quota: !isFollowing && live?.of === check ? live.quota : check.quota, recount };
}
