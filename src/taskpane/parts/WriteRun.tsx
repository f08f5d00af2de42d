import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Runner } from '../office/useRun';
import { ProblemNotice } from './ProblemNotice';
import { Working } from './Working';

/** A write on its way, and what went wrong; where the sheet's name is taken by another sheet, another name is on offer. */
export function WriteRun(props: {
  readonly writing: Pick<Runner<unknown>, 'run' | 'again' | 'askToStop'>;
  readonly running: string;
  /** What the button says that writes to a sheet of another name. */
  readonly otherName: (sheet: string) => string;
  readonly onOtherName: (sheet: string) => void;
  /** True where the action listens to being stopped; then it says itself whether anything was changed. */
  readonly canStop?: boolean;
}): ReactNode {
  const { run, again, askToStop } = props.writing;
  if (run.state === 'running') {
    const stop = props.canStop === true ? { onStop: askToStop } : {};
    return <Working label={props.running} run={run} {...stop} />;
  }
  if (run.state !== 'failed') return null;
  if (run.problem.reason !== 'notOurSheet') return <ProblemNotice problem={run.problem} onRetry={again} />;
  const { otherName } = run.problem;
  return (
    <ProblemNotice
      problem={run.problem}
      action={
        <Button size="small" onClick={() => props.onOtherName(otherName)}>
          {props.otherName(otherName)}
        </Button>
      }
    />
  );
}
