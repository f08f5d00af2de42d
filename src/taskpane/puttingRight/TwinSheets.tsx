import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useActions } from '../office/actions';
import { useComesIntoView } from '../office/useComesIntoView';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { useNoticeStyles } from './useNoticeStyles';

/** Sheets that carry one mark of ours, and the question which of them is the add-in's. */
export function TwinSheets(props: {
  readonly sheets: readonly string[];
  readonly onClaimed: (sheet: string) => void;
}): ReactNode {
  const { sheets, onClaimed } = props;
  const words = usePart('puttingRight').twins;
  const styles = useNoticeStyles();
  const actions = useActions();
  const comesIntoView = useComesIntoView();
  const { run, start, again } = useRun<null>();
  const claim = (sheet: string) =>
    void start(
      () => actions.claimSheet(sheet),
      () => onClaimed(sheet),
    );
  return (
    <>
      <MessageBar
        ref={comesIntoView}
        intent="warning"
        layout="multiline"
        role="alert"
        data-twins={sheets.length}
      >
        <MessageBarBody className={styles.body}>
          <Text>{words.what(sheets)}</Text>
          <Text>{words.why}</Text>
          <div className={styles.buttons}>
            {sheets.map((sheet) => (
              <Button
                key={sheet}
                size="small"
                disabled={run.state === 'running'}
                data-claim={sheet}
                onClick={() => claim(sheet)}
              >
                {words.claim(sheet)}
              </Button>
            ))}
          </div>
        </MessageBarBody>
      </MessageBar>
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={again} /> : null}
    </>
  );
}
