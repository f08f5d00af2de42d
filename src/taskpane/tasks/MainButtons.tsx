import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../office/words';
import type { Tasks } from './useTasks';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The view's one main button: first "check", then "make the appendix". None while a write is being asked for. */
export function MainButtons(props: { readonly tasks: Tasks; readonly hasCheck: boolean }): ReactNode {
  const { tasks, hasCheck } = props;
  const words = useWords().tasksView;
  const styles = useStyles();
  const isBusy = [tasks.checking, tasks.previewing, tasks.generating].some(
    ({ run }) => run.state === 'running',
  );
  if (tasks.previewing.run.state === 'done') return null;
  return (
    <div className={styles.root}>
      {hasCheck ? (
        <Button appearance="primary" disabled={isBusy} onClick={tasks.preview}>
          {words.appendix.button}
        </Button>
      ) : null}
      <Button appearance={hasCheck ? 'secondary' : 'primary'} disabled={isBusy} onClick={tasks.check}>
        {hasCheck ? words.check.again : words.check.button}
      </Button>
    </div>
  );
}
