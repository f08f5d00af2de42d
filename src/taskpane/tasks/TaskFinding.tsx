import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../core/rules/finding';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { FindingCard } from '../findings/FindingCard';

/** A finding on the task sheet: a body that nobody knows can be added to the office's list from here. */
export function TaskFinding(props: { readonly finding: Finding }): ReactNode {
  const { finding } = props;
  const words = useWords().tasksView.findings;
  const actions = useActions();
  const add = useRun<null>();
  const name = finding.answer?.kind === 'addBody' ? finding.answer.name : null;
  return (
    <FindingCard
      finding={finding}
      buttons={
        name !== null && add.run.state !== 'done' ? (
          <Button
            size="small"
            disabled={add.run.state === 'running'}
            onClick={() => void add.start(() => actions.addBody(name))}
          >
            {words.addBody}
          </Button>
        ) : null
      }
    >
      {name !== null && add.run.state === 'done' ? (
        <Text size={200} role="status">
          {words.bodyAdded(name)}
        </Text>
      ) : null}
      {add.run.state === 'failed' ? <ProblemNotice problem={add.run.problem} onRetry={add.again} /> : null}
    </FindingCard>
  );
}
