import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PlanCheck } from '../../core/office/planCheck';
import { FindingList } from '../findings/FindingList';
import { IgnoredItems } from '../nominees/IgnoredItems';
import type { Runner } from '../office/useRun';
import { usePart } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import { DoneBar } from '../parts/DoneBar';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import type { PaneState } from '../shell/usePane';
import { PlanDuties } from './PlanDuties';
import { PlanFinding } from './PlanFinding';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2 },
});

const mustBeMended = (finding: PlanCheck['findings'][number]): boolean => finding.mustBeMended;

/** What is wrong with the plan, below its outline; the duties that are asked of it, to be chosen. */
export default function PlanFindings(props: {
  readonly pane: PaneState;
  readonly checking: Runner<PlanCheck>;
}): ReactNode {
  const { pane, checking } = props;
  const words = usePart('planFindings');
  const styles = useStyles();
  const [done, setDone] = useState<DoneWrite | null>(null);
  const { run } = checking;
  const check = pane.planCheck;
  const readAgain = () => pane.refresh({ wrote: true });
  return (
    <section className={styles.root} aria-label={words.title} aria-live="polite" data-plan-findings>
      {done === null ? null : (
        <DoneBar
          key={done.undoId}
          done={done}
          onUndone={() => {
            setDone(null);
            readAgain();
          }}
        />
      )}
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={checking.again} /> : null}
      {run.state === 'running' && run.isSlow ? (
        <Working label={words.checking} run={run} onStop={checking.stop} />
      ) : null}
      {check === null ? null : (
        <>
          {check.findings.length === 0 ? (
            <MessageBar intent="success" layout="multiline" data-clean>
              <MessageBarBody>{words.clean(check.ruleCount)}</MessageBarBody>
            </MessageBar>
          ) : (
            <>
              <Text size={200} className={styles.small}>
                {words.summary(check.ruleCount)} {check.planSheet === null ? words.notWritten : ''}
              </Text>
              <FindingList
                findings={check.findings}
                mustBeMended={mustBeMended}
                card={(finding) => (
                  <PlanFinding
                    key={finding.key}
                    finding={finding}
                    onFixed={(written) => {
                      setDone(written);
                      readAgain();
                    }}
                    onIgnored={() => pane.refresh({ wrote: false })}
                  />
                )}
              />
            </>
          )}
          <IgnoredItems ignored={check.ignored} />
          <PlanDuties
            key={JSON.stringify(check.duties)}
            duties={check.duties}
            onKept={() => pane.refresh({ wrote: false })}
          />
        </>
      )}
    </section>
  );
}
