import { useCallback, useMemo, useState } from 'react';
import type { DoneWrite } from '../parts/DoneBar';

/** What was done last, and can be taken back from where it is told. */
export type LastDone =
  | { readonly kind: 'fixed'; readonly done: DoneWrite; readonly keys: readonly string[] }
  | { readonly kind: 'ignored'; readonly key: string; readonly reason: string }
  | { readonly kind: 'answered'; readonly text: string };

/** The finding that the person is at. `turn` grows each time the focus has to go to it. */
export interface Current {
  readonly key: string | null;
  readonly turn: number;
}

/**
 * How far a person is in the list of one view: what is open, looked for, worked on. It is kept above the list, so that a fix, a
 * finding set aside or a new check leave everything where it was.
 */
export interface FindingsState {
  readonly looked: string;
  readonly lookFor: (text: string) => void;
  /** Groups by key: open or closed, as the person or the first look left them. */
  readonly opened: ReadonlyMap<string, { readonly isOpen: boolean }>;
  readonly fold: (group: string, now: { readonly isOpen: boolean }) => void;
  /** Keeps how groups stood at first, so that they do not close or open when others go. */
  readonly pin: (groups: ReadonlyMap<string, { readonly isOpen: boolean }>) => void;
  readonly isOneByOne: boolean;
  readonly workOneByOne: (now: { readonly isOn: boolean }) => void;
  readonly current: Current;
  /** The person is at this one; the focus is there already. */
  readonly isAt: (key: string) => void;
  /** The focus goes to this one; null: to what was done last. */
  readonly goTo: (key: string | null) => void;
  readonly last: LastDone | null;
  readonly keepLast: (last: LastDone | null) => void;
}

/** A list of findings as it is when its view opens. */
export function useFindingsState(): FindingsState {
  const [looked, lookFor] = useState('');
  const [opened, setOpened] = useState<FindingsState['opened']>(new Map());
  const [oneByOne, workOneByOne] = useState({ isOn: false });
  const [current, setCurrent] = useState<Current>({ key: null, turn: 0 });
  const [last, keepLast] = useState<LastDone | null>(null);
  const fold = useCallback(
    (group: string, now: { readonly isOpen: boolean }) =>
      setOpened((before) => new Map(before).set(group, now)),
    [],
  );
  const pin = useCallback(
    (groups: FindingsState['opened']) =>
      setOpened((before) =>
        [...groups.keys()].every((key) => before.has(key)) ? before : new Map([...groups, ...before]),
      ),
    [],
  );
  const isAt = useCallback(
    (key: string) => setCurrent((now) => (now.key === key ? now : { ...now, key })),
    [],
  );
  const goTo = useCallback((key: string | null) => setCurrent(({ turn }) => ({ key, turn: turn + 1 })), []);
  return useMemo(
    () => ({
      looked,
      lookFor,
      opened,
      fold,
      pin,
      isOneByOne: oneByOne.isOn,
      workOneByOne,
      current,
      isAt,
      goTo,
      last,
      keepLast,
    }),
    [looked, opened, fold, pin, oneByOne, current, isAt, goTo, last],
  );
}
