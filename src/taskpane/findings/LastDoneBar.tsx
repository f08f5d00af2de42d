import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useContext, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useActions } from '../office/actions';
import { Dock, ViewShown } from '../office/dock';
import { useFlag } from '../office/useFlag';
import { useGoesByNextPress } from '../office/useGoesByNextPress';
import { useRun } from '../office/useRun';
import { usePart, useWords } from '../office/words';
import { DoneBar } from '../parts/DoneBar';
import { ProblemNotice } from '../parts/ProblemNotice';
import type { LastDone } from './useFindingsState';

const useStyles = makeStyles({
  // in sight wherever the person is in the list, since its card is gone; a long question scrolls by itself
  root: {
    maxHeight: '50vh',
    overflowY: 'auto',
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  said: { flexGrow: 1, minWidth: 0 },
});

/** What was done last with a finding whose card is gone, and the way back. */
export function LastDoneBar(props: {
  readonly last: LastDone;
  /** Grows each time there is no card left that the focus could go to. */
  readonly focusTurn: number;
  readonly onBack: (keys: readonly string[], why: 'undone' | 'lookedAtAgain') => void;
  readonly onClose: () => void;
  /** The person went on to something else after taking it back. */
  readonly onGone: () => void;
}): ReactNode {
  const { last, focusTurn } = props;
  const { pane } = useWords();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  // what was taken back is over; what was done keeps its way back until it is closed
  const isBack = useFlag();
  useGoesByNextPress(bar, () => {
    if (isBack.isOn) props.onGone();
  });
  useEffect(() => {
    if (focusTurn > 0) bar.current?.focus({ preventScroll: true });
  }, [focusTurn]);
  const dock = useContext(Dock);
  const { isShown } = useContext(ViewShown);
  const drawn = (
    <div
      ref={bar}
      hidden={!isShown}
      className={isShown ? styles.root : ''}
      tabIndex={-1}
      data-last={last.kind}
    >
      <div className={styles.said}>
        {last.kind === 'fixed' ? (
          <DoneBar
            done={last.done}
            frame="closes"
            onUndone={() => {
              isBack.turnOn();
              props.onBack(last.keys, 'undone');
            }}
          />
        ) : (
          <Said
            last={last}
            onBack={(keys, why) => {
              isBack.turnOn();
              props.onBack(keys, why);
            }}
          />
        )}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={pane.close}
        onClick={props.onClose}
        data-close-last
      />
    </div>
  );
  return dock === null ? drawn : createPortal(drawn, dock);
}

/** What was kept in the workbook's settings; a finding that was set aside can be looked at again. */
function Said(props: {
  readonly last: Exclude<LastDone, { readonly kind: 'fixed' }>;
  readonly onBack: (keys: readonly string[], why: 'lookedAtAgain') => void;
}): ReactNode {
  const { last } = props;
  const words = usePart('findings').finding;
  const actions = useActions();
  const { run, start, again } = useRun<null>();
  if (run.state === 'failed') return <ProblemNotice problem={run.problem} onRetry={again} />;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {last.kind === 'answered'
          ? last.text
          : run.state === 'done'
            ? words.backAgain
            : words.ignored(last.reason)}
      </MessageBarBody>
      {last.kind === 'answered' || run.state === 'done' ? null : (
        <MessageBarActions>
          <Button
            size="small"
            disabled={run.state === 'running'}
            onClick={() =>
              void start(
                () => actions.restoreFinding(last.key),
                () => props.onBack([last.key], 'lookedAtAgain'),
              )
            }
          >
            {words.back}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
