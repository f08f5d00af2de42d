import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer, Finding } from '../../core/rules/finding';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { usePart, useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';

/** Draws the answers of a finding that change no cell, or nothing. `onAnswered` hears what was kept, in a sentence. */
export type AnswerMaker = (finding: Finding, onAnswered: (text: string) => void) => ReactNode;

/** One click for what a finding can be answered with. */
export const oneClickAnswer: AnswerMaker = ({ answer }, onAnswered) =>
  answer === undefined ? null : <AnswerButton answer={answer} onAnswered={onAnswered} />;

/** A one-click answer to a finding, kept in the workbook, so that the same is not asked again. */
function AnswerButton(props: {
  readonly answer: Answer;
  readonly onAnswered: (text: string) => void;
}): ReactNode {
  const { answer } = props;
  const { findings } = useWords().tasksView;
  const words = usePart('findings').finding;
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
      onClick={() =>
        void start(
          () => actions.answerFinding(answer),
          () => props.onAnswered(words.answered[answer.kind](answer.name)),
        )
      }
    >
      {labels[answer.kind]}
    </Button>
  );
}
