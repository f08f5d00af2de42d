import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StoppedStep } from '../../actions/stoppedSteps';
import { usePart, useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import type { PaneState } from '../shell/usePane';
import { isYoung } from './isYoung';
import type { Settled } from './StoppedStepNotice';
import { StoppedStepNotice } from './StoppedStepNotice';
import { TwinSheets } from './TwinSheets';
import { useNoticeStyles } from './useNoticeStyles';
import { useStoppedSteps } from './useStoppedSteps';

/** What stands above every view until it is settled: steps that stopped half-way, sheets that carry one mark. */
export default function PuttingRight(props: { readonly pane: PaneState }): ReactNode {
  const { pane } = props;
  const { claimed } = usePart('puttingRight').twins;
  const styles = useNoticeStyles();
  const { steps, lookedAt, looking, look } = useStoppedSteps(pane);
  const [settled, setSettled] = useState<Settled | null>(null);
  const settle = (now: Settled) => {
    setSettled(now);
    look();
    pane.refresh({ wrote: now.wrote });
  };
  return (
    <div className={styles.notices}>
      {settled === null ? null : <SettledNotice settled={settled} onClose={() => setSettled(null)} />}
      {looking.run.state === 'failed' ? (
        <ProblemNotice problem={looking.run.problem} onRetry={looking.again} />
      ) : null}
      {steps.map((step) => (
        <StoppedStepNotice
          key={`${step.id} ${step.kind}`}
          step={step}
          mayGoOn={isYoung(step.at, lookedAt) && !hasEnded(step, pane.leftBehind.ended)}
          onSettled={settle}
          onLook={look}
        />
      ))}
      {pane.leftBehind.twins.map((sheets) => (
        <TwinSheets
          key={sheets.join(' ')}
          sheets={sheets}
          onClaimed={(sheet) => settle({ text: claimed(sheet), left: [], wrote: true })}
        />
      ))}
    </div>
  );
}

/** A write of this pane that told how it ended, on these sheets: nobody is at it any more. */
function hasEnded(step: StoppedStep, ended: readonly string[]): boolean {
  return step.sheets.length > 0 && step.sheets.every((sheet) => ended.includes(sheet));
}

/** What became of a step or a choice, and the cells of people that were left alone. */
function SettledNotice(props: { readonly settled: Settled; readonly onClose: () => void }): ReactNode {
  const { pane } = useWords();
  const { text, left } = props.settled;
  return (
    <MessageBar intent="success" layout="multiline" role="status" data-settled data-left={left.length}>
      <MessageBarBody>
        {text} {left.length === 0 ? null : pane.leftAsTyped(left)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onClose}>
          {pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
