import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { ViewTitle } from '../parts/ViewTitle';
import { Working } from '../parts/Working';
import type { Look } from './useLook';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** The way into this view: look first. The button is the main one until there is something to write. */
export function LookBar(props: { readonly look: Look; readonly onLook: () => void }): ReactNode {
  const { looking, seen, isStale } = props.look;
  const words = usePart('summariesView').look;
  const styles = useStyles();
  const { run } = looking;
  const hasResult = seen !== null && !isStale;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <ViewTitle>{words.title}</ViewTitle>
        {hasResult ? (
          <Button size="small" onClick={props.onLook}>
            {words.again}
          </Button>
        ) : null}
      </div>
      {seen !== null && isStale ? (
        <MessageBar intent="warning" layout="multiline" role="status" data-stale>
          <MessageBarBody>{words.stale}</MessageBarBody>
        </MessageBar>
      ) : null}
      {hasResult ? null : (
        <>
          <Text size={200} className={styles.hint}>
            {words.hint}
          </Text>
          <Button
            appearance="primary"
            className={styles.button}
            disabled={run.state === 'running'}
            onClick={props.onLook}
          >
            {words.button}
          </Button>
        </>
      )}
      {run.state === 'running' ? <Working label={words.running} run={run} onStop={looking.stop} /> : null}
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={looking.again} /> : null}
    </div>
  );
}
