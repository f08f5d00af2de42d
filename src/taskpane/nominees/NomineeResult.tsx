import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import { FindingList } from '../findings/FindingList';
import { sinceLast } from '../findings/groupFindings';
import { useComesIntoView } from '../office/useComesIntoView';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import type { CheckState, NomineeState } from '../shell/useNomineeState';
import { Dossiers } from './Dossiers';
import { fixBook } from './fixBook';
import { Glance } from './Glance';
import { IgnoredItems } from './IgnoredItems';
import { NomineeFinding } from './NomineeFinding';
import { PromiseFigures } from './PromiseFigures';
import { ProposedFixes } from './ProposedFixes';
import { Quota } from './Quota';
import { Verdicts } from './Verdicts';
import { useLiveQuota } from './useLiveQuota';
import type { Nominees } from './useNominees';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  small: { color: tokens.colorNeutralForeground2 },
});

/** What the last check of the lists found; what is going on while one runs; said aloud where it ends. */
export function NomineeResult(props: {
  readonly state: NomineeState;
  readonly nominees: Nominees;
  readonly onChanged: () => void;
}): ReactNode {
  const { checking } = props.nominees;
  const words = usePart('nomineesView').check;
  const styles = useStyles();
  const { run } = checking;
  const { check } = props.state;
  return (
    <div className={styles.root} aria-live="polite">
      {run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={checking.again} /> : null}
      {run.state === 'running' ? <Working label={words.running} run={run} onStop={checking.stop} /> : null}
      {check === null || run.state === 'running' ? null : <Result check={check} {...props} />}
    </div>
  );
}

const isToMend = ({ mustBeMended }: NomineeCheck['findings'][number]): boolean => mustBeMended;

function Result(props: {
  readonly check: CheckState<NomineeCheck>;
  readonly state: NomineeState;
  readonly nominees: Nominees;
  readonly onChanged: () => void;
}): ReactNode {
  const { state } = props;
  const { last } = props.check;
  const styles = useStyles();
  const { quota, recount } = useLiveQuota(last, { asked: props.nominees.asked, onEdited: state.makeStale });
  const book = useMemo(() => fixBook(last), [last]);
  const { settled } = state;
  return (
    <>
      <Summary check={props.check} settled={settled} />
      <Verdicts verdicts={last.verdicts} />
      <Glance quota={quota} dossiers={last.dossiers} />
      {last.findings.length === 0 ? null : (
        <FindingList
          findings={last.findings}
          mustBeMended={isToMend}
          card={(finding, alike) => (
            <NomineeFinding
              finding={finding}
              alike={alike.flatMap((one) => {
                const fix = settled.has(one.key) ? null : book.fixOf(one);
                return fix === null ? [] : [fix];
              })}
              state={state}
              book={book}
              hasSeveralLists={last.lists.length > 1}
            />
          )}
        />
      )}
      <div className={styles.root}>
        <ProposedFixes check={last} state={state} book={book} />
        <IgnoredItems ignored={last.ignored} />
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

/** How much was checked by how many rules, what the law book warns of, and what became of the last findings. */
function Summary(props: {
  readonly check: CheckState<NomineeCheck>;
  readonly settled: ReadonlySet<string>;
}): ReactNode {
  const { last, before, isStale } = props.check;
  const words = usePart('nomineesView').check;
  const styles = useStyles();
  const comesIntoView = useComesIntoView();
  const since = before === null ? null : sinceLast(before.findings, last.findings);
  const settled = last.findings.filter(({ key }) => props.settled.has(key)).length;
  const notes = [
    ...(last.hiddenRows > 0 ? [words.hidden(last.hiddenRows)] : []),
    ...(last.tooLarge.length > 0 ? [words.tooLarge(last.tooLarge)] : []),
    ...(last.unreadMerges.length > 0 ? [words.unreadMerges(last.unreadMerges)] : []),
    ...(since === null ? [] : [words.sinceLast(since.fresh, since.fixed, since.left)]),
    ...(settled === 0 ? [] : [words.settled(settled)]),
  ];
  return (
    <>
      <div ref={comesIntoView} className={styles.root}>
        {isStale ? (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{words.stale}</MessageBarBody>
          </MessageBar>
        ) : null}
        {last.law.notices.map(({ id, notice }) => (
          <MessageBar key={id} intent="warning" layout="multiline" data-notice={id}>
            <MessageBarBody>{notice}</MessageBarBody>
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
