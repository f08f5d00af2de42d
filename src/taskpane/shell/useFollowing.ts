import { useCallback, useEffect, useRef } from 'react';
import type { ChecksNow, FollowedChecks, Following } from '../../actions/followOffice';
import { useActions } from '../office/actions';
import { useRememberedFlag } from '../office/preferences';
import { followingPauseMs } from '../office/typingPause';
import { useFlag } from '../office/useFlag';

/** What is followed, and whom it is told. */
export interface FollowingOf {
  /** False: there is nothing yet that anybody could write into. */
  readonly isWanted: boolean;
  /** The checks that were made so far. */
  readonly checks: FollowedChecks;
  /** The checks that a person asked for last; other values are other checks. */
  readonly pressed: { readonly tasks: unknown; readonly nominees: unknown };
  /** The checks as they are now, with those that were asked for. */
  readonly onFollowed: (now: ChecksNow, asked: FollowedChecks) => void;
  readonly onLost: () => void;
}

/** How following stands. */
export interface FollowingNow {
  /** True while the checks follow what is written. */
  readonly isOn: boolean;
  /** Asks for the checks as they are now, also where no cell was written. */
  readonly lookAgain: () => void;
  /** How many changes were heard of since the pane was opened (`Following.changesSoFar`). */
  readonly changesSoFar: () => number;
  /** The person's choice, kept from one opening to the next. */
  readonly choice: { readonly follows: boolean; readonly toggle: () => void };
}

/**
 * Lets the checks follow what people write, unless they want them on demand. Where Excel refuses to be watched `isOn` stays
 * false, and what was checked says itself when it is old.
 */
export function useFollowing(of: FollowingOf): FollowingNow {
  const actions = useActions();
  const onDemand = useRememberedFlag('checksOnDemand');
  const isWanted = of.isWanted && !onDemand.isOn;
  const latest = useRef(of);
  const following = useRef<Following | null>(null);
  // a following that begins anew counts from 0 again
  const heardBefore = useRef(0);
  const { isOn, turnOn, turnOff } = useFlag();
  useEffect(() => {
    latest.current = of;
  });
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    let asked = latest.current.checks;
    const begun = actions.followOffice({
      pauseMs: followingPauseMs,
      checks: () => (asked = latest.current.checks),
      onFollowed: (now) => {
        if (isOver) return;
        latest.current.onFollowed({ ...now, upTo: heardBefore.current + now.upTo }, asked);
      },
      onLost: () => {
        if (!isOver) latest.current.onLost();
      },
    });
    void begun.then((started) => {
      if (isOver || !started.ok) return;
      following.current = started.value;
      turnOn();
    });
    return () => {
      isOver = true;
      heardBefore.current += following.current?.changesSoFar() ?? 0;
      following.current = null;
      turnOff();
      void begun.then((started) => (started.ok ? started.value.stop() : undefined));
    };
  }, [actions, isWanted, turnOn, turnOff]);
  const { tasks, nominees } = of.pressed;
  useEffect(() => {
    following.current?.checked();
  }, [tasks, nominees]);
  const lookAgain = useCallback(() => following.current?.lookAgain(), []);
  const changesSoFar = useCallback(() => heardBefore.current + (following.current?.changesSoFar() ?? 0), []);
  return { isOn, lookAgain, changesSoFar, choice: { follows: !onDemand.isOn, toggle: onDemand.toggle } };
}
