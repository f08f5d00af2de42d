import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StruckRows as Struck } from '../../core/office/struckRows';
import { useActions } from '../office/actions';
import { useComesIntoView } from '../office/useComesIntoView';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import { ProblemNotice } from './ProblemNotice';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** Asks once for each sheet whether its struck rows were taken out; afterwards a line says what was answered. */
export function StruckRows(props: {
  readonly struck: readonly Struck[];
  readonly isReadOnly: boolean;
  readonly onAnswered: () => void;
}): ReactNode {
  return props.struck.map((one) => (
    <OfSheet key={one.sheet} struck={one} isReadOnly={props.isReadOnly} onAnswered={props.onAnswered} />
  ));
}

function OfSheet(props: {
  readonly struck: Struck;
  readonly isReadOnly: boolean;
  readonly onAnswered: () => void;
}): ReactNode {
  const { sheet, rows, answer } = props.struck;
  const words = useWords().tasksView.struck;
  const styles = useStyles();
  const actions = useActions();
  const { run, start, again } = useRun<null>();
  const comesIntoView = useComesIntoView();
  const isBusy = run.state === 'running';
  const say = (said: 'leftOut' | 'kept') =>
    void start(() => actions.answerStruckRows({ sheet, answer: said }), props.onAnswered);
  const numbers = rows.map((row) => row + 1);
  const problem = run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={again} /> : null;
  if (answer !== null) {
    return (
      <div ref={comesIntoView} data-struck={answer}>
        <Text size={200}>{words.answered[answer](sheet, numbers)} </Text>
        <Link
          as="button"
          disabledFocusable={isBusy}
          onClick={() => say(answer === 'kept' ? 'leftOut' : 'kept')}
        >
          {answer === 'kept' ? words.leaveOut : words.keep}
        </Link>
        {problem}
      </div>
    );
  }
  return (
    <MessageBar intent="info" layout="multiline" data-struck="asked">
      <MessageBarBody>
        <Text>{words.asked(sheet, numbers)}</Text>
        <div className={styles.buttons}>
          <Button size="small" disabled={isBusy || props.isReadOnly} onClick={() => say('leftOut')}>
            {words.leaveOut}
          </Button>
          <Button size="small" disabled={isBusy || props.isReadOnly} onClick={() => say('kept')}>
            {words.keep}
          </Button>
        </div>
        {problem}
      </MessageBarBody>
    </MessageBar>
  );
}

/** In a paper's card: struck rows of which nobody has said anything yet are carried like all others. */
export function StruckCarried(props: { readonly struck: readonly Struck[] }): ReactNode {
  const words = useWords().tasksView.struck;
  return props.struck.map(({ sheet, rows }) => (
    <Text key={sheet} data-struck-carried={rows.length}>
      {words.carried(
        sheet,
        rows.map((row) => row + 1),
      )}
    </Text>
  ));
}
