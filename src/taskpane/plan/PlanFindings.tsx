import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback, useMemo } from 'react';
import type { PlanCheck } from '../../core/office/planCheck';
import { oneClickAnswer } from '../findings/AnswerButton';
import type { CheckedFindings } from '../findings/checkedFindings';
import { FindingsOfCheck } from '../findings/FindingsOfCheck';
import { useFindingsState } from '../findings/useFindingsState';
import type { Settling } from '../findings/useSettling';
import type { Runner } from '../office/useRun';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import type { PaneState } from '../shell/usePane';
import { PlanDuties } from './PlanDuties';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2 },
});

/** What is wrong with the plan, below its outline; the duties that are asked of it, to be chosen. */
export default function PlanFindings(props: {
  readonly pane: PaneState;
  readonly checking: Runner<PlanCheck>;
}): ReactNode {
  const { pane, checking } = props;
  const words = usePart('planFindings');
  const styles = useStyles();
  const { run } = checking;
  const check = pane.planCheck;
  return (
    <section className={styles.root} aria-label={words.title} aria-live="polite" data-plan-findings>
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={checking.again} /> : null}
      {run.state === 'running' && run.isSlow ? (
        <Working label={words.checking} run={run} onStop={checking.stop} />
      ) : null}
      {check === null ? null : <Found check={check} pane={pane} />}
    </section>
  );
}

function Found(props: { readonly check: PlanCheck; readonly pane: PaneState }): ReactNode {
  const { check, pane } = props;
  const { refresh, planSettling } = pane;
  const words = usePart('planFindings');
  const styles = useStyles();
  const state = useFindingsState();
  const checked = useMemo(() => checkedOf(check), [check]);
  // the plan is what its sheet says: what was written there is read again, and the outline with it
  const settling = useMemo(
    (): Settling => ({
      ...planSettling,
      settle: (keys, how) => {
        planSettling.settle(keys, how);
        if (how.how === 'fixed') refresh({ wrote: true });
      },
      reopenUndone: (keys) => {
        planSettling.reopenUndone(keys);
        refresh({ wrote: true });
      },
      reopen: (keys) => {
        planSettling.reopen(keys);
        refresh({ wrote: true });
      },
    }),
    [planSettling, refresh],
  );
  const readAgain = useCallback(() => refresh({ wrote: true }), [refresh]);
  return (
    <>
      {check.findings.length === 0 ? (
        <MessageBar intent="success" layout="multiline" data-clean>
          <MessageBarBody>{words.clean(check.ruleCount)}</MessageBarBody>
        </MessageBar>
      ) : (
        <Text size={200} className={styles.small}>
          {words.summary(check.ruleCount)} {check.planSheet === null ? words.notWritten : ''}
        </Text>
      )}
      <FindingsOfCheck
        checked={checked}
        state={state}
        settling={settling}
        unitOf={null}
        answer={oneClickAnswer}
        onEdited={pane.isFollowing ? null : readAgain}
      />
      <PlanDuties
        key={JSON.stringify(check.duties)}
        duties={check.duties}
        onKept={() => refresh({ wrote: false })}
      />
    </>
  );
}

/** Cells of the plan sheet are mended one finding at a time: no other cell of it has a fix. */
function checkedOf({ findings, ignored, facts }: PlanCheck): CheckedFindings {
  return { findings, seen: findings, ignored, facts, fixes: [], questions: [] };
}
