import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import type { Problem } from '../../core/work/outcome';
import { OpenView } from '../office/openView';
import { usePart, useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import { EmptyState } from '../parts/EmptyState';
import { ProblemNotice } from '../parts/ProblemNotice';
import { countFillable } from './fillable';
import { FigureBars } from './FigureBars';
import { isFillable } from './officeTables';
import { OfficeTables } from './OfficeTables';
import { StandardTables } from './StandardTables';
import type { Seen, Settled } from './fillable';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const nothingSettled: ReadonlySet<Settled> = new Set();

/** What the look found: the office's own tables first, then the standard ones, then the figures as bars. */
export function SeenTables(props: {
  readonly seen: Seen;
  readonly settled: ReadonlySet<Settled>;
  readonly isReadOnly: boolean;
  readonly onWritten: (part: Settled, done: DoneWrite) => void;
  readonly onCancel: (part: Settled) => void;
  readonly onLook: () => void;
}): ReactNode {
  const { seen, settled, isReadOnly } = props;
  const words = usePart('summariesView');
  const said = useWords().pane;
  const styles = useStyles();
  const opener = useContext(OpenView);
  const { standard, officeTables } = seen;
  const problems = [standard, officeTables].flatMap((one) => (one.ok ? [] : [one.problem]));
  const tables = officeTables.ok ? officeTables.value.tables : [];
  const hasOfficeChanges = !settled.has('officeTables') && tables.some(isFillable);
  const requestOf = (part: Settled) => ({
    onWritten: (done: DoneWrite) => props.onWritten(part, done),
    onCancel: () => props.onCancel(part),
    onLook: props.onLook,
  });
  if (problems.some(isNothingToCount) && tables.length === 0) {
    return (
      <EmptyState title={words.nothing.title} text={words.nothing.text}>
        {opener === null ? null : (
          <div className={styles.ways}>
            {(['tasks', 'nominees'] as const).map((view) => (
              <Button key={view} onClick={() => opener.open(view)}>
                {said.openView(said.tabs[view])}
              </Button>
            ))}
          </div>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      {problems.length === 0 && countFillable(seen, nothingSettled) === 0 ? (
        <Text data-clean>{words.look.clean}</Text>
      ) : null}
      {problems
        .filter((problem, index) => problems.findIndex(({ reason }) => reason === problem.reason) === index)
        .map((problem) => (
          <ProblemNotice key={problem.reason} problem={problem} onRetry={props.onLook} />
        ))}
      {officeTables.ok && !settled.has('officeTables') ? (
        <OfficeTables
          preview={officeTables.value}
          isReadOnly={isReadOnly}
          request={requestOf('officeTables')}
        />
      ) : null}
      {standard.ok && !settled.has('standard') ? (
        <StandardTables
          preview={standard.value}
          isReadOnly={isReadOnly}
          isSecond={hasOfficeChanges}
          request={requestOf('standard')}
        />
      ) : null}
      {standard.ok ? <FigureBars bars={standard.value.bars} /> : null}
    </>
  );
}

/** Neither tasks nor lists: nothing went wrong, there is nothing to count. */
function isNothingToCount({ reason }: Problem): boolean {
  return ['noTaskSheet', 'emptyWorkbook', 'noNomineeList'].includes(reason);
}
