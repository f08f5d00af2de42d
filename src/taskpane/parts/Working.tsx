import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Run } from '../office/useRun';
import { useWords } from '../office/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What is being done, how far it is, a word after a second of waiting, and a way to stop where there is one. */
export function Working(props: {
  readonly label: string;
  readonly run: Extract<Run<unknown>, { state: 'running' }>;
  readonly onStop?: () => void;
}): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const { progress, isSlow } = props.run;
  const share = progress !== null && progress.all > 0 ? { value: progress.done / progress.all } : {};
  return (
    <div className={styles.root} role="status" data-working>
      <div className={styles.line}>
        <Text>
          {props.label} {progress === null ? null : words.pane.progress(progress.done, progress.all)}
        </Text>
        {props.onStop ? (
          <Button size="small" onClick={props.onStop}>
            {words.pane.stop}
          </Button>
        ) : null}
      </div>
      <ProgressBar aria-label={props.label} {...share} />
      {isSlow && progress === null ? (
        <Text size={200} className={styles.hint}>
          {words.pane.waitingForCell}
        </Text>
      ) : null}
    </div>
  );
}
