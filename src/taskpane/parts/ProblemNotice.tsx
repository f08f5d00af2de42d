import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../core/work/outcome';
import { sayProblem } from '../../actions/saying/sayProblem';
import { useComesIntoView } from '../office/useComesIntoView';
import { useWords } from '../office/words';

/** What went wrong, what to do, and "try again" where that can help. */
export function ProblemNotice(props: {
  readonly problem: Problem;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
}): ReactNode {
  const words = useWords();
  const comesIntoView = useComesIntoView();
  const said = sayProblem(words, props.problem);
  return (
    <MessageBar
      ref={comesIntoView}
      intent="warning"
      layout="multiline"
      role="alert"
      data-problem={props.problem.reason}
    >
      <MessageBarBody>
        {said.what} {said.next}
      </MessageBarBody>
      {props.onRetry || props.action ? (
        <MessageBarActions>
          {props.action}
          {props.onRetry ? (
            <Button size="small" onClick={props.onRetry}>
              {words.pane.retry}
            </Button>
          ) : null}
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
