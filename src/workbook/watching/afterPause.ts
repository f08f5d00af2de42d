/** What gathers changes until nobody has typed for a while. */
export interface Gathering<Change> {
  readonly add: (change: Change) => void;
  /** Nothing is told any more. */
  readonly drop: () => void;
}

/**
 * Gathers changes and hands them on as one, once none came for `pauseMs`.
 * @param both two changes as one
 */
export function afterPause<Change>(
  pauseMs: number,
  both: (one: Change, other: Change) => Change,
  tell: (change: Change) => void,
): Gathering<Change> {
  let pending: { readonly change: Change } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isListening = true;
  const tellNow = (): void => {
    const told = pending;
    pending = null;
    if (told !== null) tell(told.change);
  };
  return {
    add: (change) => {
      if (!isListening) return;
      pending = { change: pending === null ? change : both(pending.change, change) };
      clearTimeout(timer);
      timer = setTimeout(tellNow, pauseMs);
    },
    drop: () => {
      isListening = false;
      clearTimeout(timer);
      pending = null;
    },
  };
}
