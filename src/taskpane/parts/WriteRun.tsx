import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Runner } from '../office/useRun';
import { useWords } from '../office/words';
import { ProblemNotice } from './ProblemNotice';
import { Working } from './Working';

/** A write on its way, and what went wrong; where the sheet's name is taken by another sheet, another name is on offer. */
export function WriteRun(props: {
  readonly writing: Pick<Runner<unknown>, 'run' | 'again' | 'goOn' | 'askToStop'>;
  readonly running: string;
  /** What the button says that writes to a sheet of another name. */
  readonly otherName: (sheet: string) => string;
  readonly onOtherName: (sheet: string) => void;
  /** Looks anew, where the workbook is another one by now than the one that was looked at; left out: nobody looked. */
  readonly onOutdated?: () => void;
  /** True where the action listens to being stopped; then it says itself whether anything was changed. */
  readonly canStop?: boolean;
}): ReactNode {
  const { run, again, goOn, askToStop } = props.writing;
  const words = useWords().pane;
  if (run.state === 'running') {
    const stop = props.canStop === true ? { onStop: askToStop } : {};
    return <Working label={props.running} run={run} {...stop} />;
  }
  if (run.state !== 'failed') return null;
  if (run.problem.reason === 'typedSince') {
    const { seen } = run.problem;
    return (
      <ProblemNotice
        problem={run.problem}
        action={
          <Button size="small" data-goes-on onClick={() => goOn(seen)}>
            {words.replaceTyped}
          </Button>
        }
      />
    );
  }
  if (run.problem.reason !== 'notOurSheet') {
    const isOutdated = run.problem.reason === 'changedSince';
    const retry = isOutdated ? (props.onOutdated ?? again) : again;
    return <ProblemNotice problem={run.problem} onRetry={retry} />;
  }
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
