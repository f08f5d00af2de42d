import { useCallback, useEffect, useState } from 'react';
import type { StoppedStep } from '../../actions/stoppedSteps';
import { useActions } from '../office/actions';
import { now } from '../office/now';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import type { PaneState } from '../shell/usePane';

/** Steps that stopped half-way, and the moment at which they were looked for. */
export interface StoppedSteps {
  readonly steps: readonly StoppedStep[];
  readonly lookedAt: number;
  readonly looking: Pick<Runner<unknown>, 'run' | 'again'>;
  readonly look: () => void;
}

const none = { steps: [], lookedAt: 0 } as const;

/** Looks for stopped steps wherever a reading of the workbook saw one, or a write of this pane told of one. */
export function useStoppedSteps(pane: Pick<PaneState, 'office' | 'leftBehind'>): StoppedSteps {
  const actions = useActions();
  const { run, start, again } = useRun<readonly StoppedStep[]>();
  const [found, setFound] = useState<Pick<StoppedSteps, 'steps' | 'lookedAt'>>(none);
  const look = useCallback(
    () =>
      void start(
        () => actions.findStopped(),
        (steps) => setFound({ steps, lookedAt: now() }),
      ),
    [actions, start],
  );
  const { told } = pane.leftBehind;
  const seenIn = pane.office?.hasStopped === true ? pane.office : null;
  const isAny = seenIn !== null || told > 0;
  useEffect(() => {
    if (seenIn !== null || told > 0) look();
  }, [look, seenIn, told]);
  return { ...(isAny ? found : none), looking: { run, again }, look };
}
