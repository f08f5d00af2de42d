import { useState } from 'react';

/** A task that can be copied, and whether it is by itself. */
export interface ChoosableTask {
  readonly key: string;
  readonly isTaken: boolean;
}

/** Which tasks a person takes; at first those that are taken by themselves. */
export interface TaskChoice {
  readonly isChosen: (task: ChoosableTask) => boolean;
  readonly choose: (choice: { readonly tasks: readonly ChoosableTask[]; readonly isChosen: boolean }) => void;
  /** Back to what is taken by itself. */
  readonly reset: () => void;
}

/** Keeps what the person decided against the proposal. */
export function useTaskChoice(): TaskChoice {
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    isChosen: ({ key, isTaken }) => decided.get(key) ?? isTaken,
    choose: ({ tasks, isChosen }) =>
      setDecided((before) => new Map([...before, ...tasks.map(({ key }) => [key, isChosen] as const)])),
    reset: () => setDecided(new Map()),
  };
}
