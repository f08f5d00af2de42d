import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { TaskCheck } from '../../core/office/taskCheck';
import { DamagedChoices } from '../columns/DamagedChoices';
import type { AnswerMaker } from '../findings/AnswerButton';
import { oneClickAnswer } from '../findings/AnswerButton';
import type { CheckedFindings } from '../findings/checkedFindings';
import { FindingsOfCheck } from '../findings/FindingsOfCheck';
import { sinceLast } from '../findings/sinceLast';
import { unitOfRows } from '../findings/unitOfRows';
import type { FindingsState } from '../findings/useFindingsState';
import { useFindingsState } from '../findings/useFindingsState';
import type { Settling } from '../findings/useSettling';
import type { Runner } from '../office/useRun';
import { catchFocus, useComesIntoView } from '../office/useComesIntoView';
import { usePart, useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import type { CheckState } from '../shell/checkState';
import { BodyAnswer } from './BodyAnswer';
import { Deadlines } from './Deadlines';
import { LinkTasks } from './LinkTasks';
import { unlinkedTasks } from './links';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2 },
});

/** What the last check found, also while the next one runs: nothing that is being worked on goes away. */
export function CheckResult(props: {
  readonly check: CheckState | null;
  readonly checking: Runner<TaskCheck>;
  readonly settling: Settling;
  /** The task sheet was edited after the check; null: the check follows. */
  readonly onEdited: (() => void) | null;
  readonly onLinked: () => void;
}): ReactNode {
  const { check, checking } = props;
  const words = useWords().tasksView;
  const styles = useStyles();
  const state = useFindingsState();
  const { run } = checking;
  return (
    <div className={styles.root}>
      <div className={styles.root} aria-live="polite">
        {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={checking.again} /> : null}
        {run.state === 'running' ? (
          <Working label={words.check.running} run={run} onStop={checking.stop} />
        ) : null}
        {check === null || run.state === 'running' ? null : <Summary check={check} />}
      </div>
      {check === null ? null : <Result {...props} check={check} state={state} />}
    </div>
  );
}

function Result(props: {
  readonly check: CheckState;
  readonly state: FindingsState;
  readonly settling: Settling;
  readonly onEdited: (() => void) | null;
  readonly onLinked: () => void;
}): ReactNode {
  const { last, pressed, seen } = props.check;
  const unlinked = useMemo(() => unlinkedTasks(last), [last]);
  const checked = useMemo(() => checkedOf(last, seen), [last, seen]);
  const unitOf = useMemo(() => unitOfRows(last.tasks.flatMap(leadsOf)), [last]);
  const { choices } = last.view.bodies;
  const answer: AnswerMaker = (finding, onAnswered) =>
    finding.answer?.kind === 'addBody' ? (
      <BodyAnswer name={finding.answer.name} bodies={choices} onAnswered={onAnswered} />
    ) : (
      oneClickAnswer(finding, onAnswered)
    );
  return (
    <>
      <LinkTasks
        key={unlinked.map(({ key }) => key).join()}
        check={last}
        unlinked={unlinked}
        onLinked={props.onLinked}
      />
      <DamagedChoices of="tasks" check={pressed} />
      <Deadlines load={last.deadlines} />
      <FindingsOfCheck
        checked={checked}
        state={props.state}
        settling={props.settling}
        unitOf={unitOf}
        answer={answer}
        onEdited={props.onEdited}
      />
    </>
  );
}

function checkedOf(
  { findings, ignored, facts, fixes, questions }: TaskCheck,
  seen: CheckedFindings['seen'],
): CheckedFindings {
  return { findings, seen, ignored, facts, fixes, questions };
}

/** By the body's own name where it is known, so that all ways of writing it are one. */
function leadsOf({ sheet, row, leads }: TaskCheck['tasks'][number]) {
  return leads.value.map(({ canonical, text }) => ({ sheet, row, unit: canonical ?? text }));
}

/** How much was checked by how many rules, and what became of the last findings. */
function Summary(props: { readonly check: CheckState }): ReactNode {
  const { last, before, pressed, followed, isStale } = props.check;
  const words = useWords().tasksView;
  const { since: sinceWords } = usePart('findings');
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  const notes = [
    ...(last.plan === null ? [words.check.withoutPlan] : []),
    ...(last.hiddenRows > 0 ? [words.check.hidden(last.hiddenRows)] : []),
    ...(last.unreadMerges.length > 0 ? [words.check.unreadMerges(last.unreadMerges)] : []),
    // what a check says beside the one before it is said once, and not again with every cell
    ...(before === null ? [] : [sinceWords.checks(sinceLast(before, pressed))]),
    ...(followed === null || followed.fresh + followed.fixed === 0 ? [] : [sinceWords.followed(followed)]),
  ];
  return (
    <>
      {/* a check that is done again leaves the page where it is */}
      <div ref={before === null ? comesIntoView : catchFocus} data-check-summary className={styles.root}>
        {isStale ? (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{words.check.stale}</MessageBarBody>
          </MessageBar>
        ) : null}
        {last.findings.length === 0 ? (
          <MessageBar intent="success" layout="multiline" data-clean>
            <MessageBarBody>{words.check.clean(last.tasks.length, last.ruleCount)}</MessageBarBody>
          </MessageBar>
        ) : (
          <Text size={200} className={styles.small}>
            {words.check.summary(last.tasks.length, last.ruleCount)}
          </Text>
        )}
      </div>
      {notes.map((note) => (
        <Text key={note} size={200} className={styles.small}>
          {note}
        </Text>
      ))}
    </>
  );
}
