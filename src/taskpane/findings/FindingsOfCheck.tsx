import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { Suspense, useMemo } from 'react';
import { usePart, useWords } from '../office/words';
import { JumpNotice } from '../parts/JumpNotice';
import type { AnswerMaker } from './AnswerButton';
import type { CheckedFindings } from './checkedFindings';
import { FactList } from './FactList';
import { FindingRows } from './FindingRows';
import type { UnitOf } from './groupFindings';
import { IgnoredItems } from './IgnoredItems';
import { LastDoneBar } from './LastDoneBar';
import { ListHead } from './ListHead';
import { MarkCells } from './MarkCells';
import { OneByOne } from './OneByOne';
import { OpenFindingCard } from './OpenFindingCard';
import { ProposedFixes } from './ProposedFixes';
import { sayGroup } from './sayGroup';
import { setAsideCells } from './setAsideCells';
import type { FindingsState } from './useFindingsState';
import { useListedFindings } from './useListedFindings';
import type { Settling } from './useSettling';
import { useTouchedCells } from './useTouchedCells';
import { useWorkOnFindings } from './useWorkOnFindings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** What a list of findings is drawn from. */
export interface FindingsOfCheckProps {
  /** The same value as long as the check is the same. */
  readonly checked: CheckedFindings;
  readonly state: FindingsState;
  readonly settling: Settling;
  /** Whose row a finding points to, the same function as long as the check is the same; null: nothing here is of units. */
  readonly unitOf: UnitOf | null;
  /** Answers that change no cell; `oneClickAnswer` where the view has no others. */
  readonly answer: AnswerMaker;
  /** People wrote on a sheet of the findings after the check; the same function from one drawing to the next. null: it follows. */
  readonly onEdited: (() => void) | null;
}

/**
 * The findings of one check, of whatever kind, as a person works through them: grouped, to search, one after the other or one
 * at a time; below them what can be fixed at once, what was set aside, and what is only good to know.
 */
export function FindingsOfCheck(props: FindingsOfCheckProps): ReactNode {
  const { checked, state, settling } = props;
  const styles = useStyles();
  const listed = useListedFindings(props);
  const { settled, settle } = settling;
  const aside = useMemo(() => setAsideCells(checked, settled), [checked, settled]);
  const work = useWorkOnFindings({ ...props, aside, order: listed.order, reveal: listed.reveal });
  useTouchedCells(checked, { settle, onEdited: props.onEdited });
  const setAside = checked.findings.flatMap((finding) => {
    const now = settled.get(finding.key);
    return now?.how === 'ignored' ? [{ finding, reason: now.reason, on: now.on }] : [];
  });
  return (
    <>
      <Suspense fallback={null}>
        <MarkCells findings={listed.open} />
      </Suspense>
      {checked.findings.length === 0 ? null : <Section {...props} listed={listed} work={work} />}
      <div className={styles.root}>
        <ProposedFixes
          checked={checked}
          settled={settled}
          aside={aside}
          sight={{ shown: listed.isNarrowed ? listed.order : null, looked: listed.looked }}
          fixing={work.card.fixing}
        />
        <IgnoredItems
          ignored={[...checked.ignored, ...setAside]}
          comesBack={(key) => settled.has(key)}
          onBack={(key) => work.bringBack([key], 'lookedAtAgain')}
        />
        <FactList facts={checked.facts} />
      </div>
      {state.last === null ? null : (
        <LastDoneBar
          key={keyOfLast(state.last)}
          last={state.last}
          focusTurn={state.current.key === null ? state.current.turn : 0}
          onBack={work.bringBack}
          onClose={() => {
            state.keepLast(null);
            state.goTo(state.current.key ?? listed.order[0]?.key ?? null);
          }}
          onGone={() => state.keepLast(null)}
        />
      )}
    </>
  );
}

function Section(
  props: FindingsOfCheckProps & {
    readonly listed: ReturnType<typeof useListedFindings>;
    readonly work: ReturnType<typeof useWorkOnFindings>;
  },
): ReactNode {
  const { state, listed, work } = props;
  const words = useWords().tasksView.findings;
  const { rules, list, since } = usePart('findings');
  const styles = useStyles();
  const alone = state.isOneByOne ? (listed.atCurrent ?? listed.order[0] ?? null) : null;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const way = event.key === 'ArrowDown' ? 'next' : event.key === 'ArrowUp' ? 'previous' : null;
    if (way === null || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // there the keys open choices or move the cursor
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
    event.preventDefault();
    work.step(way);
  };

  return (
    <section className={styles.root} aria-label={words.label} onKeyDown={onKeyDown} data-findings>
      {alone === null ? (
        <ListHead
          state={state}
          counts={listed.counts}
          done={since.done(listed.done)}
          onlyToMend={listed.onlyToMend}
          isLong={listed.isLong}
          groupings={listed.groupings}
          grouping={listed.grouping}
          onGroupBy={listed.groupBy}
          onStep={work.step}
          onOneByOne={work.startOneByOne}
        />
      ) : (
        <OneByOne
          finding={alone}
          at={listed.order.indexOf(alone) + 1}
          all={listed.order.length}
          turn={state.current.turn}
          work={work.card}
          onStep={work.step}
          onList={work.stopOneByOne}
        />
      )}
      <JumpNotice jump={work.jump} />
      {listed.open.length === 0 ? <Text data-all-settled>{list.allSettled}</Text> : null}
      {listed.looked === '' ? null : (
        <Text size={200} role="status">
          {listed.order.length === 0 ? words.notFound(listed.looked) : list.found(listed.order.length)}
        </Text>
      )}
      {alone === null ? (
        <FindingRows
          rows={listed.rows}
          current={state.current}
          label={({ group }) => (
            <>
              {sayGroup({ rules, list }, group)}{' '}
              <span className={styles.count}>({words.count(group.findings.length)})</span>
            </>
          )}
          card={(finding) => (
            <OpenFindingCard
              finding={finding}
              work={work.card}
              stands={listed.grouping === 'rule' ? 'underRule' : 'underOther'}
            />
          )}
          onFold={listed.fold}
          onAt={state.isAt}
        />
      ) : null}
    </section>
  );
}

function keyOfLast(last: NonNullable<FindingsState['last']>): string {
  if (last.kind === 'fixed') return `fixed ${last.done.undoId ?? last.done.text}`;
  return last.kind === 'ignored' ? `ignored ${last.key}` : last.text;
}
