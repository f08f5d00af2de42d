import { useEffect, useState } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { AskedCase } from './useNominees';

type Quota = NomineeCheck['quota'];

/**
 * The quota of a check, kept up to date while the lists are edited. `onEdited` hears of every edit but this pane's own.
 * Where the lists cannot be watched the quota stays that of the check.
 */
export function useLiveQuota(
  check: NomineeCheck,
  options: { readonly asked: AskedCase; readonly onEdited: () => void },
): Quota {
  const { asked, onEdited } = options;
  const actions = useActions();
  const [live, setLive] = useState<{ readonly of: NomineeCheck; readonly quota: Quota } | null>(null);
  useEffect(() => {
    let isOver = false;
    const watch = actions.watchQuota({
      today: today(),
      ...asked,
      onQuota: (read, by) => {
        if (isOver) return;
        // what this pane wrote itself is settled where it was asked for
        if (by === 'others') onEdited();
        if (read.ok) setLive({ of: check, quota: read.value });
      },
    });
    return () => {
      isOver = true;
      void watch.then((started) => (started.ok ? started.value.stop() : undefined));
    };
  }, [actions, check, asked, onEdited]);
  return live?.of === check ? live.quota : check.quota;
}
