import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MendedChoices } from '../../actions/mendChoices';
import type { BrokenChoices } from '../../core/office/brokenChoices';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { DoneBar } from '../parts/DoneBar';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  button: { alignSelf: 'flex-start' },
});

/** One line for each damaged column, each mended by a button of its own: nothing is wrong that would hold up anything. */
export default function MendChoices(props: {
  readonly columns: readonly BrokenChoices[];
  readonly onUndone: () => void;
}): ReactNode {
  const words = usePart('choicesView');
  const styles = useStyles();
  return (
    <div className={styles.list} role="group" aria-label={words.label}>
      {props.columns.map((column) => (
        <OfColumn key={`${column.column} ${column.sheet}`} column={column} onUndone={props.onUndone} />
      ))}
    </div>
  );
}

function OfColumn(props: { readonly column: BrokenChoices; readonly onUndone: () => void }): ReactNode {
  const { column } = props;
  const words = usePart('choicesView');
  const styles = useStyles();
  const actions = useActions();
  const { run, start, again, askToStop, reset } = useRun<MendedChoices>();
  if (run.state === 'done') {
    const { cells, undoId } = run.value;
    const done = { text: words.done(cells), sheet: column.sheet, undoId };
    return (
      <DoneBar
        done={done}
        onUndone={() => {
          reset();
          props.onUndone();
        }}
      />
    );
  }
  const lookAgain = () => {
    reset();
    props.onUndone();
  };
  const { sheet, header, lost, foreign, source, notOffered, cells, isProtected } = column;
  return (
    <MessageBar intent="info" layout="multiline" data-choices={header}>
      <MessageBarBody>
        <div className={styles.column}>
          <Text>{words.column(sheet, header, { lost, foreign, source })}</Text>
          {notOffered.length === 0 ? null : <Text size={200}>{words.kept(notOffered)}</Text>}
          {isProtected ? <Text size={200}>{words.isProtected(sheet)}</Text> : null}
          {cells === 0 ? <Text size={200}>{words.gone}</Text> : null}
          {isProtected || cells === 0 ? null : (
            <>
              <Text size={200}>{words.note}</Text>
              <Button
                size="small"
                className={styles.button}
                disabledFocusable={run.state === 'running'}
                onClick={() => void start(() => actions.mendChoices([column]))}
              >
                {words.button(cells)}
              </Button>
            </>
          )}
          {run.state === 'running' ? <Working label={words.running} run={run} onStop={askToStop} /> : null}
          {run.state === 'failed' ? (
            <ProblemNotice
              problem={run.problem}
              // what was shown does not stand any more: the same once more would be refused again
              onRetry={run.problem.reason === 'changedSince' ? lookAgain : again}
            />
          ) : null}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
