import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import type { Problem } from '../../core/work/outcome';
import { sayProblem } from '../../actions/saying/sayProblem';
import { OpenUndoList } from '../office/undoList';
import { useComesIntoView } from '../office/useComesIntoView';
import { useWords } from '../office/words';

type Reason = Problem['reason'];

/** Where the same command would only meet the same problem again. */
const neverAgain: ReadonlySet<Reason> = new Set(['newerFirst', 'nothingToUndo', 'notPutBack']);
/** Where the list of what was done shows the way on. */
const onUndoList: ReadonlySet<Reason> = new Set(['newerFirst', 'nothingToUndo']);

/** What went wrong, what to do, and "try again" where that can help. */
export function ProblemNotice(props: {
  readonly problem: Problem;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
}): ReactNode {
  const words = useWords();
  const comesIntoView = useComesIntoView();
  const openUndoList = useContext(OpenUndoList);
  const said = sayProblem(words, props.problem);
  const { reason } = props.problem;
  const onRetry = neverAgain.has(reason) ? undefined : props.onRetry;
  const openList = onUndoList.has(reason) ? openUndoList : null;
  return (
    <MessageBar ref={comesIntoView} intent="warning" layout="multiline" role="alert" data-problem={reason}>
      <MessageBarBody>
        {said.what} {said.next}
      </MessageBarBody>
      {onRetry || openList || props.action ? (
        <MessageBarActions>
          {props.action}
          {openList ? (
            <Button size="small" data-opens="undoList" onClick={openList}>
              {words.pane.undoList}
            </Button>
          ) : null}
          {onRetry ? (
            <Button size="small" onClick={onRetry}>
              {words.pane.retry}
            </Button>
          ) : null}
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
