import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../actions/outcome';
import type { OfficeView, TaskCheck } from '../../actions/reports';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useRun } from '../office/useRun';

/** The last check of the tasks, and the one before it to compare with. */
export interface CheckState {
  readonly last: TaskCheck;
  readonly before: TaskCheck | null;
  /** True where the add-in wrote to the workbook after the check. */
  readonly isStale: boolean;
}

/** What all views share: the workbook as the add-in understands it, and the last check. */
export interface PaneState {
  readonly office: OfficeView | null;
  readonly officeProblem: Problem | null;
  readonly isReading: boolean;
  readonly check: CheckState | null;
  /** Reads the workbook anew; a check that was made before counts as stale where `wrote`. */
  readonly refresh: (reason: { readonly wrote: boolean }) => void;
  readonly keepCheck: (check: TaskCheck) => void;
  /** Forgets the last check: another sheet or other columns are meant now. */
  readonly dropCheck: () => void;
}

/** Reads the workbook when the pane opens and keeps what the views have in common. */
export function usePane(): PaneState {
  const actions = useActions();
  const { run, start } = useRun<OfficeView>();
  const [office, setOffice] = useState<OfficeView | null>(null);
  const [check, setCheck] = useState<CheckState | null>(null);

  const read = useCallback(
    () => start(() => actions.viewOffice({ today: today() }), setOffice),
    [actions, start],
  );
  useEffect(() => {
    void read();
  }, [read]);

  const refresh = useCallback(
    (reason: { readonly wrote: boolean }) => {
      if (reason.wrote) setCheck((now) => (now === null ? null : { ...now, isStale: true }));
      void read();
    },
    [read],
  );
  const keepCheck = useCallback((last: TaskCheck) => {
    setOffice(last.view);
    setCheck((now) => ({ last, before: sameTable(now, last) ? (now?.last ?? null) : null, isStale: false }));
  }, []);
  const dropCheck = useCallback(() => setCheck(null), []);

  return {
    office,
    officeProblem: run.state === 'failed' ? run.problem : null,
    isReading: run.state === 'running',
    check,
    refresh,
    keepCheck,
    dropCheck,
  };
}

function sameTable(before: CheckState | null, now: TaskCheck): boolean {
  return before !== null && before.last.table.sheet === now.table.sheet;
}
