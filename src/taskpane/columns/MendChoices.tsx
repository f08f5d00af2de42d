import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
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
  /** What was shown does not stand any more: undone, or changed by somebody. */
  readonly onLookAgain: () => void;
}): ReactNode {
  const words = usePart('choicesView');
  const styles = useStyles();
  return (
    <div className={styles.list} role="group" aria-label={words.label}>
      {props.columns.map((column) => (
        <OfColumn key={`${column.column} ${column.sheet}`} column={column} onLookAgain={props.onLookAgain} />
      ))}
    </div>
  );
}

/** What was done, and which damage it mended: another look may tell of a new one. */
interface Mended {
  readonly value: MendedChoices;
  readonly of: BrokenChoices;
}

function OfColumn(props: { readonly column: BrokenChoices; readonly onLookAgain: () => void }): ReactNode {
  const { column } = props;
  const words = usePart('choicesView');
  const [mended, setMended] = useState<Mended | null>(null);
  return (
    <>
      {mended === null ? null : (
        <DoneBar
          key={mended.value.undoId}
          done={{
            text: words.done(mended.value.cells),
            sheet: column.sheet,
            undoId: mended.value.undoId,
          }}
          onUndone={props.onLookAgain}
        >
          {mended.of.notOffered.length === 0 ? null : (
            <Text size={200}>{words.kept(mended.of.notOffered)}</Text>
          )}
        </DoneBar>
      )}
      {mended?.of === column ? null : (
        <Damage
          column={column}
          onMended={(value) => setMended({ value, of: column })}
          onLookAgain={props.onLookAgain}
        />
      )}
    </>
  );
}

function Damage(props: {
  readonly column: BrokenChoices;
  readonly onMended: (value: MendedChoices) => void;
  readonly onLookAgain: () => void;
}): ReactNode {
  const { column } = props;
  const words = usePart('choicesView');
  const styles = useStyles();
  const actions = useActions();
  const { run, start, again, askToStop, reset } = useRun<MendedChoices>();
  const lookAgain = () => {
    reset();
    props.onLookAgain();
  };
  const { sheet, header, lost, foreign, source, notOffered, cells, isProtected } = column;
  return (
    <MessageBar intent="info" layout="multiline" data-choices={header}>
      <MessageBarBody>
        <div className={styles.column}>
          <Text>{words.column(sheet, header, { lost, foreign, source })}</Text>
          {isProtected ? <Text size={200}>{words.isProtected(sheet)}</Text> : null}
          {cells === 0 && !isProtected ? <Text size={200}>{words.gone}</Text> : null}
          {isProtected || cells === 0 ? null : (
            <>
              {notOffered.length === 0 ? null : <Text size={200}>{words.kept(notOffered)}</Text>}
              <Text size={200}>{words.note}</Text>
              <Button
                size="small"
                className={styles.button}
                disabledFocusable={run.state === 'running'}
                onClick={() => void start(() => actions.mendChoices([column]), props.onMended)}
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
