import type { ReactNode } from 'react';
import type { CellChange } from '../../core/sheets/cellChange';
import { usePart } from '../office/words';
import { WriteCard } from '../parts/WriteCard';
import { Changes } from './Changes';
import { cellKey } from './fixBook';
import { FixProblem } from './FixProblem';
import type { Fixing } from './useFixing';

/** The cells that would be fixed, old and new: this one, or all of the same kind. */
export function FixCard(props: {
  readonly fix: CellChange;
  /** All open fixes of the kind, this one among them. */
  readonly alike: readonly CellChange[];
  readonly by: string;
  readonly fixing: Fixing;
  readonly onCancel: () => void;
}): ReactNode {
  const { fix, alike, by, fixing } = props;
  const words = usePart('findings').fixes;
  const others = alike.filter((other) => cellKey(other) !== cellKey(fix));
  const all = [fix, ...others];
  return (
    <>
      <WriteCard
        title={words.cardTitle(all.length)}
        button={words.one}
        isBusy={fixing.writing.run.state === 'running'}
        onWrite={() => fixing.write([fix], by)}
        onCancel={props.onCancel}
        wider={
          others.length === 0 ? null : { button: words.all(all.length), onWrite: () => fixing.write(all, by) }
        }
      >
        <Changes fixes={all} />
      </WriteCard>
      <FixProblem fixing={fixing} by={by} />
    </>
  );
}
