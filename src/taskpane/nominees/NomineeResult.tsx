import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { DamagedChoices } from '../columns/DamagedChoices';
import { oneClickAnswer } from '../findings/AnswerButton';
import type { CheckedFindings } from '../findings/checkedFindings';
import { FindingsOfCheck } from '../findings/FindingsOfCheck';
import { sinceLast } from '../findings/sinceLast';
import { unitOfRows } from '../findings/unitOfRows';
import type { FindingsState } from '../findings/useFindingsState';
import { useFindingsState } from '../findings/useFindingsState';
import { catchFocus, useComesIntoView } from '../office/useComesIntoView';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import type { CheckState } from '../shell/checkState';
import type { NomineeState } from '../shell/useNomineeState';
import { Dossiers } from './Dossiers';
import { Glance } from './Glance';
import { PromiseFigures } from './PromiseFigures';
import { Quota } from './Quota';
import { Verdicts } from './Verdicts';
import { useLiveQuota } from './useLiveQuota';
import type { Nominees } from './useNominees';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  small: { color: tokens.colorNeutralForeground2 },
});

/** What the last check of the lists found, also while the next one runs: nothing that is being worked on goes away. */
export function NomineeResult(props: {
  readonly state: NomineeState;
  readonly nominees: Nominees;
  readonly isFollowing: boolean;
  readonly onChanged: () => void;
}): ReactNode {
  const { checking } = props.nominees;
  const words = usePart('nomineesView').check;
  const styles = useStyles();
  const findings = useFindingsState();
  const { run } = checking;
  const { check } = props.state;
  return (
    <div className={styles.root}>
      <div className={styles.root} aria-live="polite">
        {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={checking.again} /> : null}
        {run.state === 'running' ? <Working label={words.running} run={run} onStop={checking.stop} /> : null}
        {check === null || run.state === 'running' ? null : <Summary check={check} />}
      </div>
      {check === null ? null : <Result {...props} check={check} findings={findings} />}
    </div>
  );
}

function Result(props: {
  readonly check: CheckState<NomineeCheck>;
  readonly state: NomineeState;
  readonly findings: FindingsState;
  readonly nominees: Nominees;
  readonly isFollowing: boolean;
  readonly onChanged: () => void;
}): ReactNode {
  const { state, isFollowing } = props;
  const { last, pressed, seen } = props.check;
  const styles = useStyles();
  const { quota, recount } = useLiveQuota(last, {
    isFollowing,
    asked: props.nominees.asked,
    onEdited: state.makeStale,
  });
  const checked = useMemo(() => checkedOf(last, seen), [last, seen]);
  const unitOf = useMemo(() => unitOfRows(last.nominees.map(unitRow)), [last]);
  return (
    <>
      <Verdicts verdicts={last.verdicts} />
      <Glance quota={quota} dossiers={last.dossiers} />
      <DamagedChoices of="nominees" check={pressed} />
      <FindingsOfCheck
        checked={checked}
        state={props.findings}
        settling={state.settling}
        unitOf={unitOf}
        answer={oneClickAnswer}
        onEdited={isFollowing ? null : state.makeStale}
      />
      <div className={styles.root}>
        <Quota
          quota={quota}
          onChanged={props.nominees.check}
          onShareChanged={() => {
            state.makeStale();
            recount();
          }}
        />
        <PromiseFigures figures={last.promise} />
        <Dossiers
          dossiers={last.dossiers}
          calendars={last.calendars}
          sheets={[...new Set(last.lists.map(({ summary: list }) => list.sheet))]}
        />
      </div>
    </>
  );
}

function checkedOf(
  { findings, ignored, fixes, questions, facts }: NomineeCheck,
  seen: CheckedFindings['seen'],
): CheckedFindings {
  return { findings, seen, ignored, fixes, questions, facts };
}

/** A collective without a unit is a unit itself. */
function unitRow({ sheet, row, unit, kind, name }: NomineeCheck['nominees'][number]) {
  return { sheet, row, unit: unit.text === '' && kind.value === 'collective' ? name.text : unit.text };
}

/** How much was checked by how many rules, what the law book warns of, and what became of the last findings. */
function Summary(props: { readonly check: CheckState<NomineeCheck> }): ReactNode {
  const { last, before, pressed, followed, isStale } = props.check;
  const words = usePart('nomineesView').check;
  const { since: sinceWords } = usePart('findings');
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  const notes = [
    ...(last.hiddenRows > 0 ? [words.hidden(last.hiddenRows)] : []),
    ...(last.tooLarge.length > 0 ? [words.tooLarge(last.tooLarge)] : []),
    ...(last.unreadMerges.length > 0 ? [words.unreadMerges(last.unreadMerges)] : []),
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
            <MessageBarBody>{words.stale}</MessageBarBody>
          </MessageBar>
        ) : null}
        {last.law.notices.map((change) => (
          <MessageBar key={change.id} intent="warning" layout="multiline" data-notice={change.id}>
            <MessageBarBody>{words.notice(change)}</MessageBarBody>
          </MessageBar>
        ))}
        {last.findings.every(({ severity }) => severity === 'info') ? (
          <MessageBar intent="success" layout="multiline" data-clean>
            <MessageBarBody>{words.clean(last.nominees.length, last.ruleCount)}</MessageBarBody>
          </MessageBar>
        ) : (
          <Text size={200} className={styles.small}>
            {words.summary(last.nominees.length, last.lists.length, last.ruleCount)}
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
