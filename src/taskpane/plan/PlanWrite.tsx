import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan } from '../../core/plan/plan';
import { useWords } from '../office/words';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';
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
      <WriteRun
        writing={draft.writing}
        running={words.pane.writing}
        otherName={write.buttonOther}
        onOtherName={(sheetName) => draft.write({ sheetName })}
      />
    </>
  );
}
