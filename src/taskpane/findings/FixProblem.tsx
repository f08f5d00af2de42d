import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import type { Fixing } from './useFixing';

/** Why cells were not fixed; where their letters look different from each other, whether to fix them all the same. */
export function FixProblem(props: {
  readonly fixing: Fixing;
  /** Whose problem it is: what others asked for is told at theirs. */
  readonly by: string;
}): ReactNode {
  const { writing, writeAnyway, askedBy } = props.fixing;
  const words = usePart('findings').fixes;
  const { run, again, reset } = writing;
  if (run.state !== 'failed' || askedBy !== props.by) return null;
  if (run.problem.reason !== 'mixedLetters') return <ProblemNotice problem={run.problem} onRetry={again} />;
  return (
    <ProblemNotice
      problem={run.problem}
      action={
        <>
          <Button size="small" data-choice="anyway" onClick={writeAnyway}>
            {words.anyway}
          </Button>
          <Button size="small" data-choice="leave" onClick={reset}>
            {words.leave}
          </Button>
        </>
      }
    />
  );
}
