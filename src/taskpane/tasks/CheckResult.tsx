import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { TaskCheck } from '../../core/office/taskCheck';
import type { Finding } from '../../core/rules/finding';
import type { Runner } from '../office/useRun';
import { useComesIntoView } from '../office/useComesIntoView';
import { useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import type { CheckState } from '../shell/useNomineeState';
import { FindingList } from '../findings/FindingList';
import { Deadlines } from './Deadlines';
import { LinkTasks } from './LinkTasks';
import { TaskFinding } from './TaskFinding';
import { unlinkedTasks } from './links';
import { sinceLast } from '../findings/groupFindings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  small: { color: tokens.colorNeutralForeground2 },
});

/** No standard stands behind the tasks: what must be mended are the errors. */
const isError = ({ severity }: Finding): boolean => severity === 'error';

/** What the last check found; what is going on while one runs; said aloud where it ends. */
export function CheckResult(props: {
  readonly check: CheckState | null;
  readonly checking: Runner<TaskCheck>;
  readonly onLinked: () => void;
}): ReactNode {
  const { check, checking } = props;
  const words = useWords().tasksView;
  const styles = useStyles();
  const { run } = checking;
  return (
    <div className={styles.root} aria-live="polite">
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={checking.again} /> : null}
      {run.state === 'running' ? (
        <Working label={words.check.running} run={run} onStop={checking.stop} />
      ) : null}
      {check === null || run.state === 'running' ? null : <Result check={check} onLinked={props.onLinked} />}
    </div>
  );
}

function Result(props: { readonly check: CheckState; readonly onLinked: () => void }): ReactNode {
  const { last, before, isStale } = props.check;
  const words = useWords().tasksView;
  const styles = useStyles();
  const { findings } = last;
  const comesIntoView = useComesIntoView();
  const since = before === null ? null : sinceLast(before.findings, findings);
  const { choices } = last.view.bodies;
  const taskCard = (one: Finding) => <TaskFinding finding={one} bodies={choices} />;
  const unlinked = useMemo(() => unlinkedTasks(last), [last]);
  const notes = [
    ...(last.plan === null ? [words.check.withoutPlan] : []),
    ...(last.hiddenRows > 0 ? [words.check.hidden(last.hiddenRows)] : []),
    ...(last.unreadMerges.length > 0 ? [words.check.unreadMerges(last.unreadMerges)] : []),
    ...(since === null ? [] : [words.check.sinceLast(since.fresh, since.fixed, since.left)]),
  ];
  return (
    <>
      <div ref={comesIntoView} className={styles.root}>
        {isStale ? (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{words.check.stale}</MessageBarBody>
          </MessageBar>
        ) : null}
        {findings.length === 0 ? (
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
      <LinkTasks
        key={unlinked.map(({ key }) => key).join()}
        check={last}
        unlinked={unlinked}
        onLinked={props.onLinked}
      />
      <Deadlines load={last.deadlines} />
      {findings.length === 0 ? null : (
        <FindingList findings={findings} mustBeMended={isError} card={taskCard} />
      )}
    </>
  );
}
