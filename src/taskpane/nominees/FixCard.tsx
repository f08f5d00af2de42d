import type { ReactNode } from 'react';
import type { CellChange } from '../../core/sheets/cellChange';
import { usePart } from '../office/words';
import { WriteCard } from '../parts/WriteCard';
import { Changes } from './Changes';
import { FixProblem } from './FixProblem';
import type { Fixing } from './useFixing';

/** The cells that would be fixed, old and new: this one, or all of the rule. */
export function FixCard(props: {
  readonly fix: CellChange;
  readonly alike: readonly CellChange[];
  readonly fixing: Fixing;
  readonly onCancel: () => void;
}): ReactNode {
  const { fix, alike, fixing } = props;
  const words = usePart('nomineesView').fixes;
  const { run } = fixing.writing;
  const others = alike.filter((other) => other !== fix);
  return (
    <>
      <WriteCard
        title={words.cardTitle(1)}
        button={words.one}
        isBusy={run.state === 'running'}
        onWrite={() => fixing.write([fix])}
        onCancel={props.onCancel}
        wider={
          others.length === 0 ? null : { button: words.all(alike.length), onWrite: () => fixing.write(alike) }
        }
      >
        <Changes fixes={[fix, ...others]} />
      </WriteCard>
      <FixProblem fixing={fixing} />
    </>
  );
}
