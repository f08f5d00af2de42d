import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { UndoStep } from '../../actions/undoSteps';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import { ViewTitle } from '../parts/ViewTitle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  step: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** Everything that the add-in wrote and can take back, newest first; read only when this screen is opened. */
export function UndoScreen(props: { readonly onUndone: () => void }): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const actions = useActions();
  const { start: readList, ...list } = useRun<readonly UndoStep[]>();
  const undo = useRun<{ readonly sheets: readonly string[] }>();
  useEffect(() => {
    void readList(() => actions.listUndo());
  }, [actions, readList]);

  const takeBack = (step: UndoStep) =>
    void undo.start(
      () => actions.undo(step, 'ask'),
      () => {
        props.onUndone();
        void readList(() => actions.listUndo());
      },
    );

  return (
    <div className={styles.root}>
      <ViewTitle>{words.office.undo.title}</ViewTitle>
      <Text>{words.office.undo.hint}</Text>
      {undo.run.state === 'failed' ? <ProblemNotice problem={undo.run.problem} onRetry={undo.again} /> : null}
      {undo.run.state === 'done' ? (
        <Text role="status">{words.pane.undone(undo.run.value.sheets)}</Text>
      ) : null}
      {list.run.state === 'failed' ? <ProblemNotice problem={list.run.problem} onRetry={list.again} /> : null}
      {list.run.state === 'running' ? <Working label={words.pane.reading} run={list.run} /> : null}
      {list.run.state === 'done' && list.run.value.length === 0 ? (
        <Text>{words.office.undo.empty}</Text>
      ) : null}
      {list.run.state === 'done' ? (
        <ul className={styles.list}>
          {list.run.value.map((step) => {
            const name = words.office.undo.actions[step.action] ?? words.office.undo.other;
            return (
              <li key={step.id} className={styles.step}>
                <div className={styles.words}>
                  <Text weight="semibold">{name}</Text>
                  <Text size={200} className={styles.small}>
                    {words.office.when(new Date(step.at))} · {words.office.undo.sheets(step.sheets)}
                  </Text>
                </div>
                <Button
                  size="small"
                  disabled={undo.run.state === 'running'}
                  aria-label={words.office.undo.undoOf(name)}
                  onClick={() => takeBack(step)}
                >
                  {words.pane.undo}
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
