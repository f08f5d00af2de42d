import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { UndoStep } from '../../actions/undoSteps';
import { useActions } from '../office/actions';
import { useComesIntoView } from '../office/useComesIntoView';
import { useRun } from '../office/useRun';
import { OpenUndoList } from '../office/undoList';
import { useTakeBack } from '../office/useTakeBack';
import { usePart, useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import { ViewTitle } from '../parts/ViewTitle';
import { UndoSteps } from './UndoSteps';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Everything that the add-in wrote and can take back, newest first; read only when this screen is opened. */
export function UndoScreen(props: { readonly onUndone: () => void }): ReactNode {
  const words = useWords();
  const office = usePart('office');
  const styles = useStyles();
  const actions = useActions();
  const comesIntoView = useComesIntoView();
  const { start: readList, ...list } = useRun<readonly UndoStep[]>();
  const [steps, setSteps] = useState<readonly UndoStep[] | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const undo = useTakeBack();
  useEffect(() => {
    void readList(() => actions.listUndo(), setSteps);
  }, [actions, readList]);

  const takeBack = (step: UndoStep) => {
    setTaken(step.id);
    undo.start(
      (edits) => actions.undo(step, edits),
      () => {
        props.onUndone();
        void readList(() => actions.listUndo(), setSteps);
      },
    );
  };
  const all = steps ?? [];
  const choices = all.filter(({ action }) => office.undo.isChoice(action));
  const writes = all.filter((step) => !choices.includes(step));
  const part = { undo, taken, onTakeBack: takeBack };
  const { run } = undo;
  const isChoiceFirst =
    run.state === 'failed' && run.problem.reason === 'newerFirst' && office.undo.isChoice(run.problem.action);
  const undone = run.state === 'done' ? run.value : null;

  return (
    <div className={styles.root}>
      <ViewTitle>{office.undo.title}</ViewTitle>
      <Text>{office.undo.hint}</Text>
      {undone === null ? null : (
        <Text ref={comesIntoView} role="status" data-done="undone" data-left={undone.left.length}>
          {words.pane.undone(undone.sheets)}{' '}
          {undone.left.length === 0 ? null : words.pane.leftAsTyped(undone.left)}
        </Text>
      )}
      {list.run.state === 'failed' ? <ProblemNotice problem={list.run.problem} onRetry={list.again} /> : null}
      {steps === null && list.run.state === 'running' ? (
        <Working label={words.pane.reading} run={list.run} />
      ) : null}
      {steps !== null && all.length === 0 ? <Text>{office.undo.empty}</Text> : null}
      <OpenUndoList value={null}>
        <UndoSteps steps={writes} {...part} />
        {choices.length === 0 ? null : (
          <Disclosure
            key={isChoiceFirst ? 'first' : 'later'}
            label={office.undo.choices(choices.length)}
            isOpenAtFirst={writes.length === 0 || isChoiceFirst}
          >
            <UndoSteps steps={choices} {...part} />
          </Disclosure>
        )}
      </OpenUndoList>
    </div>
  );
}
