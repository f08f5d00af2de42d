import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import type { FindingMarks, MarkedFindings, UnmarkedFindings } from '../../actions/markFindings';
import type { Finding } from '../../core/rules/finding';
import type { Parts } from '../../strings';
import { useActions } from '../office/actions';
import { useComesIntoView } from '../office/useComesIntoView';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Working } from '../parts/Working';
import { cellsToMark } from './markedCells';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  small: { color: tokens.colorNeutralForeground2 },
});

/**
 * Marks the cells of these findings on their sheets when the person asks, and takes all marks off again. Says whether marks
 * stand, also those of an earlier opening.
 * @param props.findings open ones, as the list shows them
 */
export function MarkCells(props: { readonly findings: readonly Finding[] }): ReactNode {
  const words = usePart('cellMarks');
  const styles = useStyles();
  const actions = useActions();
  const { cells, count } = useMemo(() => cellsToMark(props.findings), [props.findings]);
  const { run: found, start: look, reset: forget } = useRun<FindingMarks>();
  const marking = useRun<MarkedFindings>();
  const unmarking = useRun<UnmarkedFindings>();
  const { findMarks } = actions;
  const comesIntoView = useComesIntoView();
  useEffect(() => void look(findMarks), [look, findMarks]);

  const isBusy = [marking.run, unmarking.run].some(({ state }) => state === 'running');
  const standing = found.state === 'done' && found.value.cells > 0 ? found.value : null;
  const mark = () => {
    unmarking.reset();
    void marking.start(
      () => actions.markFindings(cells),
      () => void look(findMarks),
    );
  };
  const unmark = () => {
    marking.reset();
    forget();
    void unmarking.start(
      () => actions.unmark(),
      () => void look(findMarks),
    );
  };
  const mayTakeOff = standing !== null || mayHaveLeft(marking.run) || unmarking.run.state === 'failed';
  // the button that was pressed is gone then
  const isTakenOff = unmarking.run.state === 'done';
  if (count === 0 && !mayTakeOff && unmarking.run.state === 'idle') return null;
  return (
    <div className={styles.root} data-marks={standing === null ? 'none' : standing.cells}>
      <div className={styles.buttons}>
        {count === 0 ? null : (
          <Button size="small" disabledFocusable={isBusy} onClick={mark}>
            {standing === null ? words.mark(count) : words.again(count)}
          </Button>
        )}
        {mayTakeOff ? (
          <Button size="small" disabledFocusable={isBusy} onClick={unmark}>
            {words.off}
          </Button>
        ) : null}
      </div>
      {isBusy ? null : (
        <Text size={200} className={styles.small} role="status" ref={isTakenOff ? comesIntoView : undefined}>
          {said(words, { marking, unmarking, standing })}
        </Text>
      )}
      {standing === null ? null : (
        <Text size={200} className={styles.small}>
          {words.legend}
        </Text>
      )}
      {[marking, unmarking].map(({ run, again }, at) => (
        <Outcome key={at === 0 ? 'mark' : 'unmark'} run={run} label={words.mark(count)} onRetry={again} />
      ))}
    </div>
  );
}

type Marking = ReturnType<typeof useRun<MarkedFindings>>;
type Unmarking = ReturnType<typeof useRun<UnmarkedFindings>>;

/** Where a mark failed half-way, or never said how it ended, some may stand. */
function mayHaveLeft(run: Marking['run']): boolean {
  return run.state === 'failed' && run.problem.reason === 'notMarked' && !run.problem.isClean;
}

/** While something runs how far it is, and afterwards what went wrong. */
function Outcome(props: {
  readonly run: Marking['run'] | Unmarking['run'];
  readonly label: string;
  readonly onRetry: () => void;
}): ReactNode {
  const { run } = props;
  if (run.state === 'running') return <Working label={props.label} run={run} />;
  return run.state === 'failed' ? <ProblemNotice problem={run.problem} onRetry={props.onRetry} /> : null;
}

/** What was done last and what was passed over; without that, what stands. */
function said(
  words: Parts['cellMarks'],
  of: { readonly marking: Marking; readonly unmarking: Unmarking; readonly standing: FindingMarks | null },
): string {
  const { run: marked } = of.marking;
  if (marked.state === 'done') {
    const { cells, skipped } = marked.value;
    const named = (why: 'protected' | 'gone') => [
      ...new Set(skipped.filter((one) => one.why === why).map(({ sheet }) => sheet)),
    ];
    const [closed, gone] = [named('protected'), named('gone')];
    return [
      words.marked(cells),
      ...(closed.length === 0 ? [] : [words.protected(closed)]),
      ...(gone.length === 0 ? [] : [words.gone(gone)]),
    ].join(' ');
  }
  const { run: taken } = of.unmarking;
  if (taken.state === 'done') {
    const { cells, left } = taken.value;
    return left.length === 0 ? words.unmarked(cells) : words.left(left);
  }
  return of.standing === null ? '' : words.standing(of.standing.cells, of.standing.sheets);
}
