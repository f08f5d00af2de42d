import type { ReactNode } from 'react';
import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import type { BrokenChoices } from '../../core/office/brokenChoices';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import type { TaskCheck } from '../../core/office/taskCheck';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useRun } from '../office/useRun';

const MendChoices = lazy(() => import(/* webpackChunkName: "mendChoices" */ './MendChoices'));

/** What the last look found, and after how many checks. */
interface Found {
  readonly columns: readonly BrokenChoices[];
  readonly checks: number;
}

/** Looks once after each check whether drop-downs of the checked tables are damaged, and offers to mend them. */
export function DamagedChoices(props: {
  readonly of: 'tasks' | 'nominees';
  /** The check after which it is looked; another value is another check. */
  readonly check: TaskCheck | NomineeCheck;
}): ReactNode {
  const { of, check } = props;
  const actions = useActions();
  const { start } = useRun<readonly BrokenChoices[]>();
  const [{ columns, checks }, setFound] = useState<Found>({ columns: [], checks: 0 });
  const look = useCallback(
    (after: TaskCheck | NomineeCheck | null) => {
      const isNew = after !== null ? 1 : 0;
      void start(
        (controls) => actions.lookAtChoices({ today: today(), of, after, ...controls }),
        (found) => setFound((now) => ({ columns: found, checks: now.checks + isNew })),
      );
    },
    [actions, of, start],
  );
  useEffect(() => look(check), [look, check]);
  return columns.length === 0 ? null : (
    <Suspense fallback={null}>
      {/* what was mended after an earlier check says nothing of this one */}
      <MendChoices key={checks} columns={columns} onLookAgain={() => look(null)} />
    </Suspense>
  );
}
