import { useState } from 'react';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';

/** A finding that is set aside. */
export interface Ignored {
  readonly key: string;
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** A finding on its way to being set aside. */
export interface Ignoring {
  readonly keeping: Runner<null>;
  /** The key of the finding that was asked about last. */
  readonly askedBy: string | null;
  readonly ignore: (key: string, reason: string) => void;
}

/** Sets findings aside, one at a time; the reason stays in the workbook. It stands above the cards, as fixing does. */
export function useIgnoring(onIgnored: (ignored: Ignored) => void): Ignoring {
  const actions = useActions();
  const keeping = useRun<null>();
  const [askedBy, setAskedBy] = useState<string | null>(null);
  return {
    keeping,
    askedBy,
    ignore: (key, reason) => {
      const on = today();
      setAskedBy(key);
      void keeping.start(
        () => actions.ignoreFinding({ key, reason, today: on }),
        () => onIgnored({ key, reason, on }),
      );
    },
  };
}
