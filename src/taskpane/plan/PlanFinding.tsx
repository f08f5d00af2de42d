import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { FixedCells } from '../../actions/fixFindings';
import type { PlanCheck } from '../../core/office/planCheck';
import { FindingCard } from '../findings/FindingCard';
import { sayPlace } from '../findings/findingPlace';
import { Changes } from '../nominees/Changes';
import { IgnoreForm } from '../nominees/IgnoreForm';
import { useActions } from '../office/actions';
import { useRun } from '../office/useRun';
import { usePart, useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import { ProblemNotice } from '../parts/ProblemNotice';
import { WriteCard } from '../parts/WriteCard';

/** A finding on the plan: its cell on the plan sheet, its fix where there is one, and the way to set it aside with a reason. */
export function PlanFinding(props: {
  readonly finding: PlanCheck['findings'][number];
  readonly onFixed: (done: DoneWrite) => void;
  readonly onIgnored: () => void;
}): ReactNode {
  const { finding } = props;
  const all = useWords();
  const words = usePart('planFindings');
  const { finding: said, fixes } = usePart('nomineesView');
  const actions = useActions();
  const writing = useRun<FixedCells>();
  const [opened, setOpened] = useState<'nothing' | 'fix' | 'ignore'>('nothing');
  const { fix } = finding;
  const place = sayPlace(all, finding.where);
  const close = () => setOpened('nothing');
  return (
    <FindingCard
      finding={finding}
      buttons={
        <>
          {fix === undefined ? null : (
            <Button
              size="small"
              aria-label={said.fixOf(place)}
              aria-expanded={opened === 'fix'}
              onClick={() => setOpened('fix')}
            >
              {said.fix}
            </Button>
          )}
          <Button
            size="small"
            aria-label={said.ignoreOf(place)}
            aria-expanded={opened === 'ignore'}
            onClick={() => setOpened('ignore')}
          >
            {said.ignore}
          </Button>
        </>
      }
    >
      {opened === 'fix' && fix !== undefined ? (
        <WriteCard
          title={fixes.cardTitle(1)}
          button={fixes.one}
          isBusy={writing.run.state === 'running'}
          onWrite={() =>
            void writing.start(
              () => actions.fixFindings([{ fix }], 'mayGo'),
              ({ kind, undoId }) =>
                props.onFixed({
                  text: kind === 'written' ? words.fixed : words.unchanged,
                  sheet: fix.cell.sheet,
                  undoId,
                }),
            )
          }
          onCancel={close}
          wider={null}
        >
          <Changes fixes={[fix]} />
        </WriteCard>
      ) : null}
      {writing.run.state === 'failed' ? (
        <ProblemNotice problem={writing.run.problem} onRetry={writing.again} />
      ) : null}
      {opened === 'ignore' ? (
        <IgnoreForm findingKey={finding.key} onIgnored={props.onIgnored} onCancel={close} />
      ) : null}
    </FindingCard>
  );
}
