import type { ReactNode } from 'react';
import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import type { BrokenChoices } from '../../core/office/brokenChoices';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useRun } from '../office/useRun';

const MendChoices = lazy(() => import(/* webpackChunkName: "mendChoices" */ './MendChoices'));

/** Looks once after each check whether drop-downs of the checked tables are damaged, and offers to mend them. */
export function DamagedChoices(props: {
  readonly of: 'tasks' | 'nominees';
  /** The check after which it is looked; another value is another check. */
  readonly check: unknown;
}): ReactNode {
  const { of, check } = props;
  const actions = useActions();
  const { start } = useRun<readonly BrokenChoices[]>();
  const [columns, setColumns] = useState<readonly BrokenChoices[]>([]);
  const look = useCallback(
    () => void start((controls) => actions.lookAtChoices({ today: today(), of, ...controls }), setColumns),
    [actions, of, start],
  );
  useEffect(look, [look, check]);
  return columns.length === 0 ? null : (
    <Suspense fallback={null}>
      <MendChoices columns={columns} onUndone={look} />
    </Suspense>
  );
}
