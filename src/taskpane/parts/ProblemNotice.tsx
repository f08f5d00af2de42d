import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import type { Problem } from '../../core/work/outcome';
import { sayProblem } from '../../actions/saying/sayProblem';
import { OpenView, viewOfMissing } from '../office/openView';
import { useComesIntoView } from '../office/useComesIntoView';
import { useWords } from '../office/words';
import { BarActions } from './BarActions';
import { CellList } from './CellList';
import { Said } from './SheetWords';

// codes of Excel are longer than a pane at 200 %
const useStyles = makeStyles({ body: { minWidth: 0, overflowWrap: 'anywhere' } });

/** Where the same command would only meet the same problem again. */
const neverAgain: ReadonlySet<Problem['reason']> = new Set([
  'cellsChanged',
  'newerFirst',
  'nothingToUndo',
  'notPutBack',
  'wordTooLarge',
]);

/** What went wrong, what to do, and "try again" where that can help. */
export function ProblemNotice(props: {
  readonly problem: Problem;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
}): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  const said = sayProblem(words, props.problem);
  const { reason } = props.problem;
  const opener = useContext(OpenView);
  const missing = viewOfMissing[reason];
  const way = props.action === undefined && opener !== null && opener.shown !== missing ? missing : undefined;
  const onRetry = neverAgain.has(reason) ? undefined : props.onRetry;
  return (
    <MessageBar ref={comesIntoView} intent="warning" layout="multiline" role="alert" data-problem={reason}>
      <MessageBarBody className={styles.body}>
        <Said>{said.what}</Said> <Said>{said.next}</Said>
        {'cells' in props.problem ? <CellList cells={props.problem.cells} /> : null}
      </MessageBarBody>
      {onRetry || props.action || way !== undefined ? (
        <BarActions>
          {props.action}
          {way === undefined ? null : (
            <Button size="small" data-opens={way} onClick={() => opener?.open(way)}>
              {words.pane.openView(words.pane.tabs[way])}
            </Button>
          )}
          {onRetry ? (
            <Button size="small" onClick={onRetry}>
              {words.pane.retry}
            </Button>
          ) : null}
        </BarActions>
      ) : null}
    </MessageBar>
  );
}
