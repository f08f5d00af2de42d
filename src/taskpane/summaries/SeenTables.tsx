import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../core/work/outcome';
import { summariesView as words } from '../../strings/vi/summariesView';
import type { DoneWrite } from '../parts/DoneBar';
import { EmptyState } from '../parts/EmptyState';
import { ProblemNotice } from '../parts/ProblemNotice';
import { countFillable } from './fillable';
import { FigureBars } from './FigureBars';
import { isFillable } from './ownTables';
import { OwnTables } from './OwnTables';
import { StandardTables } from './StandardTables';
import type { Seen, Settled } from './useLook';

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
  const { standard, own } = seen;
  const problems = [standard, own].flatMap((one) => (one.ok ? [] : [one.problem]));
  const ownTables = own.ok ? own.value.tables : [];
  const hasOwnChanges = !settled.has('own') && ownTables.some(isFillable);
  const requestOf = (part: Settled) => ({
    onWritten: (done: DoneWrite) => props.onWritten(part, done),
    onCancel: () => props.onCancel(part),
    onLook: props.onLook,
  });
  if (problems.some(isNothingToCount) && ownTables.length === 0) {
    return <EmptyState title={words.nothing.title} text={words.nothing.text} />;
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
      {own.ok && !settled.has('own') ? (
        <OwnTables preview={own.value} isReadOnly={isReadOnly} request={requestOf('own')} />
      ) : null}
      {standard.ok && !settled.has('standard') ? (
        <StandardTables
          preview={standard.value}
          isReadOnly={isReadOnly}
          isSecond={hasOwnChanges}
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
