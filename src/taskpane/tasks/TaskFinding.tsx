import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { useActions } from '../office/actions';
import { useFlag } from '../office/useFlag';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import { ChooseBody } from '../parts/ChooseBody';
import { ProblemNotice } from '../parts/ProblemNotice';
import { FindingCard } from '../findings/FindingCard';

/**
 * A finding on the task sheet: a name that nobody knows can be added to the office's list from here, or tied to the body
 * that it stands for.
 */
export function TaskFinding(props: {
  readonly finding: Finding;
  /** Bodies that a name may stand for. */
  readonly bodies: readonly string[];
}): ReactNode {
  const { finding, bodies } = props;
  const words = useWords().tasksView.findings;
  const actions = useActions();
  const keeping = useRun<null>();
  const choosing = useFlag();
  const [kept, setKept] = useState('');
  const name = finding.answer?.kind === 'addBody' ? finding.answer.name : null;
  const isBusy = keeping.run.state === 'running';
  const isDone = keeping.run.state === 'done';
  return (
    <FindingCard
      finding={finding}
      buttons={
        name === null || isDone ? null : (
          <>
            <Button
              size="small"
              disabled={isBusy}
              onClick={() =>
                void keeping.start(
                  () => actions.addBody(name),
                  () => setKept(words.bodyAdded(name)),
                )
              }
            >
              {words.addBody}
            </Button>
            <Button size="small" disabled={isBusy} aria-expanded={choosing.isOn} onClick={choosing.toggle}>
              {words.tieBody}
            </Button>
          </>
        )
      }
    >
      {name !== null && choosing.isOn && !isDone ? (
        <ChooseBody
          name={name}
          choices={bodies}
          isBusy={isBusy}
          onChosen={(body) =>
            void keeping.start(
              () => actions.tieBody({ alias: name, body }),
              () => setKept(words.bodyTied(name, body)),
            )
          }
          onCancel={choosing.toggle}
        />
      ) : null}
      {isDone ? (
        <Text size={200} role="status">
          {kept}
        </Text>
      ) : null}
      {keeping.run.state === 'failed' ? (
        <ProblemNotice problem={keeping.run.problem} onRetry={keeping.again} />
      ) : null}
    </FindingCard>
  );
}
