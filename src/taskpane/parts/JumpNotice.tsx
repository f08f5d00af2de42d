import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Jump } from '../office/useJump';
import { useWords } from '../office/words';
import { ProblemNotice } from './ProblemNotice';

/** What was in the way of going to a place; where it is hidden, the button that shows it. */
export function JumpNotice(props: { readonly jump: Jump }): ReactNode {
  const { problem, again, show } = props.jump;
  const { pane } = useWords();
  if (problem === null) return null;
  if (problem.reason !== 'hidden') return <ProblemNotice problem={problem} onRetry={again} />;
  const button = (
    <Button size="small" onClick={show}>
      {pane.showHidden[problem.what]}
    </Button>
  );
  return <ProblemNotice problem={problem} action={button} />;
}
