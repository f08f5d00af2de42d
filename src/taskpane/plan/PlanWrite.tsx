import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan } from '../../core/plan/plan';
import { useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import { WriteCard } from '../parts/WriteCard';
import type { PlanDraft } from './usePlanDraft';

/** What writing the plan will do, and the button that does it; where the name is taken, another is on offer. */
export function PlanWrite(props: {
  readonly draft: PlanDraft;
  readonly plan: Plan;
  readonly planSheet: string | null;
}): ReactNode {
  const words = useWords();
  const { write } = words.planView;
  const { draft, plan } = props;
  const { run } = draft.writing;
  const items = plan.parts.reduce((sum, part) => sum + part.items.length, 0);
  const otherName =
    run.state === 'failed' && run.problem.reason === 'notOurSheet' ? run.problem.otherName : null;
  return (
    <>
      <WriteCard
        title={write.title(props.planSheet)}
        button={write.button}
        isBusy={run.state === 'running'}
        onWrite={() => draft.write({})}
        onCancel={draft.cancel}
      >
        <Text>+ {write.content(items, plan.bodies.length)}</Text>
        <Text size={200}>{write.untouched}</Text>
      </WriteCard>
      {run.state === 'running' ? <Working label={words.pane.writing} run={run} /> : null}
      {run.state === 'failed' && otherName === null ? (
        <ProblemNotice problem={run.problem} onRetry={draft.writing.again} />
      ) : null}
      {run.state === 'failed' && otherName !== null ? (
        <ProblemNotice
          problem={run.problem}
          action={
            <Button size="small" onClick={() => draft.write({ sheetName: otherName })}>
              {write.buttonOther(otherName)}
            </Button>
          }
        />
      ) : null}
    </>
  );
}
