import type { ReactNode } from 'react';
import type { Runner } from '../office/useRun';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';

/** A look at what would be written, on its way, and what went wrong; nothing once it is there. */
export function PreviewRun(props: {
  readonly previewing: Pick<Runner<unknown>, 'run' | 'again' | 'stop'>;
  readonly running: string;
}): ReactNode {
  const { run, again, stop } = props.previewing;
  if (run.state === 'running') return <Working label={props.running} run={run} onStop={stop} />;
  return run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={again} /> : null;
}
