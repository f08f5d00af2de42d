import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StoppedStep } from '../../actions/stoppedSteps';
import type { SettledStep } from '../../actions/undoSteps';
import type { Problem } from '../../core/work/outcome';
import { useActions } from '../office/actions';
import { useComesIntoView } from '../office/useComesIntoView';
import { useTakeBack } from '../office/useTakeBack';
import { usePart, useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import UndoAsks from './UndoAsks';
import { useNoticeStyles } from './useNoticeStyles';

/** How a person wants to be rid of a stopped step. */
type Way = 'finish' | 'takeBack' | 'leave';

/** A sheet that is not to be found can be neither finished nor taken back: what stands may then be left. */
const deadEnds: ReadonlySet<Problem['reason']> = new Set(['sheetGone']);

/** The ways out of each kind, the one that most people want first. */
const ways: Readonly<Record<StoppedStep['kind'], readonly Way[]>> = {
  half: ['finish', 'takeBack'],
  takingBack: ['takeBack', 'leave'],
  emptySheet: ['takeBack', 'leave'],
};

/** A step that is settled: what became of it, in words, and cells of people that were left alone. */
export interface Settled {
  readonly text: string;
  /** True where the workbook is another one since. */
  readonly wrote: boolean;
  readonly left: SettledStep['left'];
}

/** A step that stopped half-way: what, when and where, and the ways out of it; or that it may still be going on. */
export function StoppedStepNotice(props: {
  readonly step: StoppedStep;
  /** True where it began so lately that another pane may still be at it: then there is only waiting. */
  readonly mayGoOn: boolean;
  readonly onSettled: (settled: Settled) => void;
  readonly onLook: () => void;
}): ReactNode {
  const { step } = props;
  const { pane } = useWords();
  const office = usePart('office');
  const words = usePart('puttingRight').stopped;
  const styles = useNoticeStyles();
  const comesIntoView = useComesIntoView();
  const settling = useSettling(step, props.onSettled);
  const { run, again } = settling.takeBack;
  const isStuck = run.state === 'failed' && deadEnds.has(run.problem.reason);
  const offered: readonly Way[] = isStuck
    ? [...new Set<Way>([...ways[step.kind], 'leave'])]
    : ways[step.kind];
  return (
    <>
      <MessageBar
        ref={comesIntoView}
        intent="warning"
        layout="multiline"
        role="alert"
        data-stopped={step.kind}
        data-waits={props.mayGoOn}
      >
        <MessageBarBody className={styles.body}>
          <Text weight="semibold">{words.title(step.kind)}</Text>
          <Text>
            {words.step(
              office.undo.action(step.action),
              office.when(new Date(step.at)),
              office.undo.sheets(step.sheets),
            )}
          </Text>
          <Text size={200}>{props.mayGoOn ? words.young : words.hint(step.kind)}</Text>
          <div className={styles.buttons}>
            {props.mayGoOn ? (
              <Button size="small" data-way="look" onClick={props.onLook}>
                {words.look}
              </Button>
            ) : (
              offered.map((way) => (
                <Button
                  key={way}
                  size="small"
                  disabled={run.state === 'running'}
                  data-way={way}
                  onClick={() => settling.start(way)}
                >
                  {settling.nameOf(way)}
                </Button>
              ))
            )}
          </div>
        </MessageBarBody>
      </MessageBar>
      {run.state === 'running' ? <Working label={pane.working} run={run} /> : null}
      <UndoAsks takeBack={settling.takeBack} />
      {run.state === 'failed' && !settling.takeBack.asks ? (
        <ProblemNotice problem={run.problem} onRetry={again} />
      ) : null}
    </>
  );
}

/** The ways out of a stopped step: what their buttons say, and what follows. */
function useSettling(step: StoppedStep, onSettled: (settled: Settled) => void) {
  const office = usePart('office');
  const words = usePart('puttingRight').stopped;
  const actions = useActions();
  const takeBack = useTakeBack();
  const action = office.undo.action(step.action);
  const isEmptySheet = step.kind === 'emptySheet';
  const done: Readonly<Record<Way, string>> = {
    finish: words.finished(action),
    takeBack: isEmptySheet ? words.removed(step.sheets) : words.takenBack(action),
    leave: isEmptySheet ? words.kept(step.sheets) : words.left(action),
  };
  const names: Readonly<Record<Way, string>> = {
    finish: words.finish,
    takeBack: words.takeBack(step.kind),
    leave: words.leave(step.kind),
  };
  const start = (way: Way) =>
    takeBack.start(
      async (edits) => {
        if (way === 'finish') return actions.finishStopped(step.id);
        if (way === 'takeBack') return actions.takeBackStopped(step.id, edits);
        const outcome = await actions.leaveStopped(step.id);
        return outcome.ok ? { ok: true, value: { sheets: step.sheets, left: [] } } : outcome;
      },
      ({ left }) => onSettled({ text: done[way], left, wrote: way !== 'leave' }),
    );
  return { takeBack, start, nameOf: (way: Way) => names[way] };
}
