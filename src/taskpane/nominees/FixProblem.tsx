import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import type { Fixing } from './useFixing';

/** Why cells were not fixed; where their letters look different from each other, whether to fix them all the same. */
export function FixProblem(props: { readonly fixing: Fixing }): ReactNode {
  const { writing, writeAnyway } = props.fixing;
  const words = usePart('nomineesView').fixes;
  const { run, again, reset } = writing;
  if (run.state !== 'failed') return null;
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
