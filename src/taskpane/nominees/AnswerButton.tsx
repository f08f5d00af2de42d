import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer } from '../../core/rules/finding';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { usePart, useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';

/** A one-click answer to a finding, kept in the workbook, so that the same is not asked again. */
export function AnswerButton(props: { readonly answer: Answer; readonly onAnswered: () => void }): ReactNode {
  const { answer } = props;
  const { findings } = useWords().tasksView;
  const words = usePart('nomineesView').finding;
  const actions = useActions();
  const { run, start, again } = useRun<null>();
  const labels: Readonly<Record<Answer['kind'], string>> = {
    addBody: findings.addBody,
    differentPersons: words.differentPersons,
    noPosition: words.noPosition,
  };
  if (run.state === 'failed') return <ProblemNotice problem={run.problem} onRetry={again} />;
  return (
    <Button
      size="small"
      disabled={run.state === 'running'}
      onClick={() => void start(() => actions.answerFinding(answer), props.onAnswered)}
    >
      {labels[answer.kind]}
    </Button>
  );
}
