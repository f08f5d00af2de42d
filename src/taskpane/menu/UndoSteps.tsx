import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy } from 'react';
import type { UndoStep } from '../../actions/undoSteps';
import type { TakeBack } from '../office/useTakeBack';
import { usePart, useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';

const UndoAsks = lazy(() => import(/* webpackChunkName: "puttingRight" */ '../puttingRight/UndoAsks'));

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  step: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  // where the button leaves no room for words it goes below them
  words: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** Steps of the add-in, each with its undo; below the one that is being taken back, what stands in the way. */
export function UndoSteps(props: {
  readonly steps: readonly UndoStep[];
  readonly undo: TakeBack;
  /** The step that was taken back last, or is on its way; null: none yet. */
  readonly taken: string | null;
  readonly onTakeBack: (step: UndoStep) => void;
}): ReactNode {
  const { undo, taken } = props;
  const words = useWords();
  const office = usePart('office');
  const styles = useStyles();
  const { run } = undo;
  const said = (step: UndoStep) =>
    [office.when(new Date(step.at)), ...(step.sheets.length === 0 ? [] : [office.undo.sheets(step.sheets)])]
      .filter((text) => text !== '')
      .join(' · ');
  if (props.steps.length === 0) return null;
  return (
    <ul className={styles.list}>
      {props.steps.map((step) => {
        const name = office.undo.step(step.action, step.cells);
        return (
          <li key={step.id} className={styles.item} data-step={step.action} data-step-at={step.at}>
            <div className={styles.step}>
              <div className={styles.words}>
                <Text weight="semibold">{name}</Text>
                <Text size={200} className={styles.small}>
                  {said(step)}
                </Text>
              </div>
              <Button
                size="small"
                disabled={run.state === 'running'}
                aria-label={office.undo.undoOf(name)}
                onClick={() => props.onTakeBack(step)}
              >
                {words.pane.undo}
              </Button>
            </div>
            {taken === step.id && undo.asks ? (
              <Suspense fallback={null}>
                <UndoAsks takeBack={undo} />
              </Suspense>
            ) : null}
            {taken === step.id && !undo.asks && run.state === 'failed' ? (
              <ProblemNotice problem={run.problem} onRetry={undo.again} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
