import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../core/work/outcome';
import type { PlanCheck } from '../../core/office/planCheck';
import type { TaskCheck } from '../../core/office/taskCheck';
import type { ChecksNow, FollowedChecks } from '../../actions/followOffice';
import type { OfficeView } from '../../core/office/officeView';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useRun } from '../office/useRun';
import type { Settling } from '../findings/useSettling';
import { useSettling } from '../findings/useSettling';
import type { LeftBehind } from './useLeftBehind';
import { useLeftBehind } from './useLeftBehind';
import type { CheckState } from './checkState';
import { followed, pressed, stale } from './checkState';
import type { FollowingNow } from './useFollowing';
import { useFollowing } from './useFollowing';
import type { NomineeState } from './useNomineeState';
import { useNomineeState } from './useNomineeState';
import type { Moment, Moments } from './useMoments';
import { useMoments } from './useMoments';

/** What is known of the summary tables. */
export interface SummariesState {
  /** Tables that the last preview could fill; null: not looked at since the last write. */
  readonly fillable: number | null;
  readonly keepFillable: (tables: Fillable | null) => void;
}

/** Tables that could be filled when the workbook was looked at. */
interface Fillable {
  readonly tables: number;
  readonly at: Moment;
}

/** What all views share: the workbook as the add-in understands it, and the last checks. */
export interface PaneState {
  readonly office: OfficeView | null;
  readonly officeProblem: Problem | null;
  readonly isReading: boolean;
  /** Grows each time the workbook is read anew on somebody's demand. */
  readonly readings: number;
  /** Grows each time that the office was read for somebody, and not where it only followed what was written. */
  readonly looks: number;
  /** True while checks follow what people write: nobody need watch the sheets beside. */
  readonly isFollowing: boolean;
  readonly following: FollowingNow['choice'];
  /** What was looked at before a write, or an edit of a list that is watched or followed, is stale. */
  readonly moments: Pick<Moments, 'isPast'> & { readonly now: () => Moment };
  readonly leftBehind: LeftBehind;
  readonly check: CheckState | null;
  /** What is wrong with the plan that is shown; null: not looked at, or there is none. */
  readonly planCheck: PlanCheck | null;
  readonly keepPlanCheck: (check: PlanCheck | null) => void;
  /** Items of a plan that was read and not written yet; null: there is none. */
  readonly unwrittenItems: number | null;
  readonly keepUnwritten: (items: number | null) => void;
  /** What was fixed or set aside on the plan after it was looked at. */
  readonly planSettling: Settling;
  /** What was fixed, set aside or answered after the check of the tasks. */
  readonly settling: Settling;
  readonly nominees: NomineeState;
  readonly summaries: SummariesState;
  /** Reads the workbook anew; a check that was made before counts as stale where `wrote`. */
  readonly refresh: (reason: { readonly wrote: boolean }) => void;
  readonly keepCheck: (check: TaskCheck) => void;
  /** The task sheet was edited after the check. */
  readonly makeCheckStale: () => void;
  /** Forgets the last check: another sheet or other columns are meant now. */
  readonly dropCheck: () => void;
}

/** Reads the workbook when the pane opens and keeps what the views have in common. */
export function usePane(): PaneState {
  const actions = useActions();
  const { run, start } = useRun<OfficeView>();
  const [office, setOffice] = useState<OfficeView | null>(null);
  const [looks, setLooks] = useState(0);
  const [check, setCheck] = useState<CheckState | null>(null);
  const [planCheck, setPlanCheck] = useState<PlanCheck | null>(null);
  const [unwrittenItems, keepUnwritten] = useState<number | null>(null);
  const [readings, setReadings] = useState(0);
  const [fillable, keepFillable] = useState<Fillable | null>(null);
  const { after, isPast, wrote, followed: followedUpTo } = useMoments();
  const leftBehind = useLeftBehind(office);
  const nominees = useNomineeState();
  const settling = useSettling();
  const { clear, follow } = settling;
  const planSettling = useSettling();
  const { clear: clearPlan, follow: followPlan } = planSettling;
  const keepPlanCheck = useCallback(
    (found: PlanCheck | null) => {
      setPlanCheck(found);
      clearPlan();
    },
    [clearPlan],
  );
  const { makeStale: makeNomineesStale } = nominees;
  const makeStale = useCallback(() => {
    makeNomineesStale();
    wrote();
  }, [makeNomineesStale, wrote]);

  const look = useCallback((view: OfficeView) => {
    setOffice(view);
    setLooks((before) => before + 1);
  }, []);
  const read = useCallback(
    () => start(() => actions.viewOffice({ today: today() }), look),
    [actions, start, look],
  );
  useEffect(() => {
    void read();
  }, [read]);

  const keepCheck = useCallback(
    (last: TaskCheck) => {
      look(last.view);
      setCheck((now) => pressed(last, sameTable(now, last) ? (now?.last ?? null) : null));
      clear();
    },
    [clear, look],
  );
  const makeCheckStale = useCallback(() => {
    setCheck(stale);
    wrote();
  }, [wrote]);
  const { followCheck: followNominees } = nominees;
  const onFollowed = useCallback(
    ({ upTo, view, tasks, nominees: lists, plan }: ChecksNow, asked: FollowedChecks) => {
      setOffice(view);
      if (asked.tasks !== null) {
        setCheck((now) => (tasks === null ? stale(now) : followed(now, tasks)));
        if (tasks !== null) follow(tasks.findings);
      }
      if (asked.nominees !== null) followNominees(lists);
      if (asked.plan !== null && plan !== null) {
        setPlanCheck(plan);
        followPlan(plan.findings);
      }
      followedUpTo(upTo);
    },
    [follow, followNominees, followPlan, followedUpTo],
  );
  const onLost = useCallback(() => {
    setCheck(stale);
    makeStale();
  }, [makeStale]);
  const following = useFollowing({
    isWanted: office !== null && !office.isEmpty,
    checks: {
      tasks: check === null ? null : { today: today() },
      nominees: nominees.check === null ? null : { today: today(), ...nominees.asked },
      plan: planCheck === null || planCheck.planSheet === null ? null : { today: today() },
    },
    pressed: { tasks: check?.pressed, nominees: nominees.check?.pressed },
    onFollowed,
    onLost,
  });
  const { lookAgain, changesSoFar, isOn: isFollowing } = following;
  const refresh = useCallback(
    (reason: { readonly wrote: boolean }) => {
      if (reason.wrote && isFollowing) {
        wrote();
      } else if (reason.wrote) {
        setCheck(stale);
        makeStale();
      }
      setReadings((before) => before + 1);
      void read();
      // what is followed knows of marks and settings only what was last looked at
      lookAgain();
    },
    [read, makeStale, isFollowing, lookAgain, wrote],
  );
  const dropCheck = useCallback(() => {
    setCheck(null);
    clear();
  }, [clear]);

  return {
    office,
    officeProblem: run.state === 'failed' ? run.problem : null,
    isReading: run.state === 'running',
    readings,
    looks,
    isFollowing,
    following: following.choice,
    moments: { isPast, now: () => after(changesSoFar()) },
    leftBehind,
    check,
    planCheck,
    keepPlanCheck,
    unwrittenItems,
    keepUnwritten,
    planSettling,
    settling,
    nominees: { ...nominees, makeStale },
    summaries: {
      fillable: fillable === null || isPast(fillable.at) ? null : fillable.tables,
      keepFillable,
    },
    refresh,
    keepCheck,
    makeCheckStale,
    dropCheck,
  };
}

function sameTable(before: CheckState | null, now: TaskCheck): boolean {
  return before !== null && before.last.table.sheet === now.table.sheet;
}
