import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { RemovedSample, RemoveSampleRequest } from '../../actions/removeSample';
import type { SampleSheet } from '../../core/office/sampleSheets';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import { CellList } from '../parts/CellList';
import { DoneBar } from '../parts/DoneBar';
import { PassingBar } from '../parts/PassingBar';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import { Said } from '../parts/SheetWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // letters end before the bar's edge, also in a narrow pane
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which invented data stand in the workbook, and the way to take them out: at once, or asked about where they were changed. */
export default function SampleBar(props: {
  readonly sample: readonly SampleSheet[];
  readonly isReadOnly: boolean;
  /** Sheets that went just now; none where they came back. */
  readonly onRemoved: (sheets: readonly string[]) => void;
  readonly onChanged: () => void;
}): ReactNode {
  const { sample } = props;
  const said = useWords().pane;
  const words = said.sample;
  const styles = useStyles();
  const actions = useActions();
  const { run, start, again, reset } = useRun<RemovedSample>();
  const [removed, setRemoved] = useState<RemovedSample | null>(null);
  const sheets = sample.map(({ sheet }) => sheet);
  const remove = (edits: RemoveSampleRequest['edits']) => {
    setRemoved(null);
    void start(
      () => actions.removeSample({ today: today(), sheets, edits }),
      (gone) => {
        setRemoved(gone);
        props.onRemoved(gone.sheets);
        props.onChanged();
      },
    );
  };
  const namesOf = (what: SampleSheet['what']) =>
    sample.filter((one) => one.what === what).map(({ sheet }) => sheet);
  const question = run.state === 'failed' && run.problem.reason === 'editedSince' ? run.problem : null;
  return (
    <div className={styles.root} data-sample-bar={sample.length}>
      {removed === null || removed.undoId === null ? null : (
        <PassingBar onGone={() => setRemoved(null)}>
          <DoneBar
            key={removed.undoId}
            done={{ text: words.removed(removed.sheets), sheet: null, undoId: removed.undoId }}
            frame="closes"
            onUndone={() => {
              props.onRemoved([]);
              props.onChanged();
            }}
          />
        </PassingBar>
      )}
      {sample.length === 0 ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>
            <Text>
              <Said>{words.stands(namesOf('invented'), namesOf('madeFrom'))}</Said>
            </Text>
            {props.isReadOnly || question !== null ? null : (
              <div className={styles.buttons}>
                <Button size="small" disabled={run.state === 'running'} onClick={() => remove('ask')}>
                  {words.remove}
                </Button>
              </div>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {run.state === 'running' ? <Working label={words.removing} run={run} /> : null}
      {question === null ? null : (
        <MessageBar intent="warning" layout="multiline" role="alert" data-problem={question.reason}>
          <MessageBarBody className={styles.body}>
            <Text>
              <Said>{words.changed(question.made)}</Said>
            </Text>
            <CellList cells={[...question.cells, ...question.referring]} />
            <div className={styles.buttons}>
              <Button size="small" data-choice="stay" onClick={() => remove('stay')}>
                {words.stay}
              </Button>
              <Button size="small" data-choice="takeBack" onClick={() => remove({ takeBack: question.seen })}>
                {words.takeAll}
              </Button>
              <Button size="small" data-choice="leave" onClick={reset}>
                {said.cancel}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
      {run.state === 'failed' && question === null ? (
        <ProblemNotice problem={run.problem} onRetry={again} />
      ) : null}
    </div>
  );
}
