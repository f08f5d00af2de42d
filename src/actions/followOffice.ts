import type { Matter } from '../core/office/mergedSheets';
import { sheetsInNeedOfMerges } from '../core/office/mergedSheets';
import type { NomineeCheck } from '../core/office/nomineeCheck';
import { hasLists, type Office } from '../core/office/office';
import { officeView, type OfficeView } from '../core/office/officeView';
import type { PlanCheck } from '../core/office/planCheck';
import type { WorkbookSnapshot } from '../core/office/snapshot';
import type { TaskCheck } from '../core/office/taskCheck';
import { understandOffice } from '../core/office/understandOffice';
import { done, failed, type Outcome } from '../core/work/outcome';
import type { Watch } from '../core/work/watch';
import { inSlices } from '../workbook/inSlices';
import { readChanges } from '../workbook/read/readChanges';
import { bothOfWorkbook, watchWorkbook, type WorkbookChange } from '../workbook/watching/watchWorkbook';
import { isWriting } from '../workbook/write/mutex';
import { checkedNominees, type NomineeRequest } from './checkNominees';
import { checkedPlan, type PlanCheckRequest } from './checkPlan';
import { checkedTasks, type CheckRequest } from './checkTasks';
import { holdReadings, letGo } from './running/followed';
import { askedOf } from './running/readOffice';

/** The checks that are kept up to date, as they were asked for; null: that one was not made. */
export interface FollowedChecks {
  readonly tasks: CheckRequest | null;
  readonly nominees: NomineeRequest | null;
  readonly plan: PlanCheckRequest | null;
}

/** Checks as they are after a change; null: not followed, or nothing is there to be checked any more. */
export interface ChecksNow {
  readonly view: OfficeView;
  readonly tasks: TaskCheck | null;
  readonly nominees: NomineeCheck | null;
  readonly plan: PlanCheck | null;
}

/** A workbook whose checks are to follow what people write. */
export interface FollowRequest {
  /** How long nobody must have typed, in milliseconds. */
  readonly pauseMs: number;
  /** Which checks are followed; asked anew at each change. */
  readonly checks: () => FollowedChecks;
  /** Told after each change that says anything new. */
  readonly onFollowed: (checks: ChecksNow) => void;
  /** A change could not be followed: what was checked is old until it is checked again. */
  readonly onLost: () => void;
}

/** A following that goes on until it is stopped. */
export interface Following {
  readonly stop: () => Promise<void>;
}

/** Of larger workbooks each pause in typing would cost seconds of work: their checks are made on demand. */
const mostRows = 30_000;

/**
 * Keeps checks up to date while people write: takes over what the next check reads, and from then on reads what changed (one
 * batch), understands it anew in slices, and tells the checks. They say what a fresh check would. Where that needs merged
 * areas, which are asked for only after a button was pressed, or the workbook is large, `onLost` is told instead. One batch to begin.
 */
export async function followOffice(request: FollowRequest): Promise<Outcome<Following>> {
  const held = holdReadings();
  let stopper = new AbortController();
  let waiting: WorkbookChange | null = null;
  let isBusy = false;
  let isStopped = false;
  // a change that was read and not judged to the end
  let isOwed = false;

  const turn = async (change: WorkbookChange): Promise<void> => {
    const { snapshot } = held;
    if (snapshot === null) return;
    const whole = held.isUncertain ? { ...change, hasOtherSheets: true } : change;
    const read = isLarge(snapshot) ? null : await readChanges(snapshot, whole);
    if (isStopped) return;
    // a check was made meanwhile: what it read is newer
    if (held.snapshot !== snapshot) return again(change);
    if (read?.ok !== true) return lose();
    held.snapshot = read.value;
    held.isUncertain = false;
    if (read.value === snapshot && !isOwed) return;
    isOwed = true;
    stopper = new AbortController();
    const { signal } = stopper;
    const checks = await judged(read.value, request.checks(), { isCancelled: () => signal.aborted });
    if (isStopped || checks === 'cancelled') return;
    isOwed = false;
    if (checks === null) lose();
    else if (held.snapshot === read.value) request.onFollowed(checks);
  };
  const lose = (): void => {
    held.snapshot = null;
    request.onLost();
  };
  const again = (change: WorkbookChange): void => {
    waiting = waiting === null ? change : bothOfWorkbook(waiting, change);
  };
  const workOff = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    while (waiting !== null && !isStopped) {
      // what this pane writes itself is read once it is written
      if (isWriting()) {
        await pause(request.pauseMs);
        continue;
      }
      const change = waiting;
      waiting = null;
      await turn(change);
    }
    isBusy = false;
  };

  const watch = await watchWorkbook({
    pauseMs: request.pauseMs,
    onChange: (change) => {
      held.told += 1;
      again(change);
      stopper.abort();
      void workOff();
    },
  });
  if (!watch.ok) {
    letGo(held);
    return failed(watch.block);
  }
  const stop = (): Promise<void> => {
    isStopped = true;
    stopper.abort();
    letGo(held);
    return watch.value.stop();
  };
  return done({ stop });
}

function isLarge({ grids }: WorkbookSnapshot): boolean {
  return grids.reduce((rows, { values }) => rows + values.length, 0) > mostRows;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The checks of a workbook; null: merged areas would have to be read for them. */
async function judged(
  snapshot: WorkbookSnapshot,
  { tasks, nominees, plan }: FollowedChecks,
  watch: Watch,
): Promise<ChecksNow | null | 'cancelled'> {
  const understood = new Map<string, Office>();
  const officeOf = async (asked: CheckRequest): Promise<Office | null> => {
    const key = JSON.stringify([asked.today, asked.year ?? null, asked.plan === undefined]);
    const known = understood.get(key);
    if (known !== undefined) return known;
    const office = await inSlices(understandOffice(snapshot, askedOf(asked)), watch);
    if (office.ok) understood.set(key, office.value);
    return office.ok ? office.value : null;
  };
  const first = tasks ?? nominees ?? plan;
  const office = first === null ? null : await officeOf(first);
  if (office === null) return 'cancelled';
  const now: { -readonly [Key in keyof ChecksNow]: ChecksNow[Key] } = {
    view: officeView(office),
    tasks: null,
    nominees: null,
    plan: null,
  };
  if (tasks !== null) {
    const of = await officeOf(tasks);
    if (of === null) return 'cancelled';
    if (needsMerges(of, 'tasks')) return null;
    const check = await checkedTasks(of, tasks, watch);
    if (!check.ok && check.problem.reason === 'cancelled') return 'cancelled';
    now.tasks = check.ok ? check.value : null;
  }
  if (nominees !== null) {
    const of = await officeOf(nominees);
    if (of === null) return 'cancelled';
    if (hasLists(of) && needsMerges(of, 'lists')) return null;
    const check = await checkedNominees(of, nominees, watch);
    if (!check.ok && check.problem.reason === 'cancelled') return 'cancelled';
    now.nominees = check.ok ? check.value : null;
  }
  if (plan !== null) {
    const of = await officeOf(plan);
    if (of === null) return 'cancelled';
    const check = await checkedPlan(of, plan, watch);
    if (!check.ok && check.problem.reason === 'cancelled') return 'cancelled';
    now.plan = check.ok ? check.value : null;
  }
  return now;
}

function needsMerges(office: Office, matter: Matter): boolean {
  return sheetsInNeedOfMerges(office, [matter]).length > 0;
}
