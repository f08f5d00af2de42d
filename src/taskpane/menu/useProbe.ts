import { useCallback, useEffect, useState } from 'react';
import type { ProbeState, ProbeView, QuestionId } from '../../actions/probeExcel';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useFlag } from '../office/useFlag';
import { useRun, type Runner } from '../office/useRun';

/** Which of its buttons the probe is busy with. */
export type ProbeTask = 'opening' | 'alone' | 'reopening' | 'ending' | QuestionId;

/** What a person sees of the probe, and what they can do. */
export interface Probe {
  /** null: the workbook was not looked at yet. */
  readonly state: ProbeState | null;
  readonly task: ProbeTask;
  readonly runner: Pick<Runner<unknown>, 'run' | 'again' | 'askToStop'>;
  /** The workbook was tried in before this pane looked at it: it may have been saved and opened again. */
  readonly wasOpenedAgain: boolean;
  /** Sheets that Excel kept when all was taken away; null: it was not, since the workbook was looked at. */
  readonly kept: readonly string[] | null;
  readonly look: () => void;
  readonly tryAlone: () => void;
  readonly goOnAfterReopening: () => void;
  readonly takeStep: (question: QuestionId) => void;
  readonly end: () => void;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks at the workbook at once, and holds what came of each run. */
export function useProbe(): Probe {
  const actions = useActions();
  const { start, ...trying } = useRun<ProbeState>();
  const { start: startEnding, ...ending } = useRun<readonly string[]>();
  const [task, setTask] = useState<ProbeTask>('opening');
  const [state, setState] = useState<ProbeState | null>(null);
  const { isOn: wasOpenedAgain, turnOn, turnOff } = useFlag();
  const [kept, setKept] = useState<readonly string[] | null>(null);

  const open = useCallback(() => {
    void start(
      () => actions.openProbe(),
      (found) => {
        setState(found);
        if (found.kind === 'begun') turnOn();
      },
    );
  }, [actions, start, turnOn]);
  useEffect(open, [open]);

  const request = { record: viewOf(state)?.record ?? null, today: today(), pause };
  return {
    state,
    task,
    runner: task === 'ending' ? ending : trying,
    wasOpenedAgain,
    kept,
    look: () => {
      setTask('opening');
      setKept(null);
      open();
    },
    tryAlone: () => {
      setTask('alone');
      turnOff();
      void start((controls) => actions.probeAlone({ ...request, ...controls }), setState);
    },
    goOnAfterReopening: () => {
      setTask('reopening');
      void start((controls) => actions.probeReopened({ ...request, ...controls }), setState);
    },
    takeStep: (question) => {
      setTask(question);
      void start((controls) => actions.probeByHand({ ...request, ...controls, question }), setState);
    },
    end: () => {
      setTask('ending');
      void startEnding(() => actions.endProbe(), setKept);
    },
  };
}

/** How far the questions have come; null where they were not begun. */
export function viewOf(state: ProbeState | null): ProbeView | null {
  return state?.kind === 'begun' ? state.view : null;
}
