import type { Matter } from '../core/office/mergedSheets';
import { sheetsInNeedOfMerges } from '../core/office/mergedSheets';
import type { NomineeCheck } from '../core/office/nomineeCheck';
import type { Office } from '../core/office/office';
import { officeView, type OfficeView } from '../core/office/officeView';
import type { PlanCheck } from '../core/office/planCheck';
import type { WorkbookSnapshot } from '../core/office/snapshot';
import type { TaskCheck } from '../core/office/taskCheck';
import { understandOffice } from '../core/office/understandOffice';
import { mostRowsRemembered } from '../core/sheets/rowAnswers';
import { done, failed, type Outcome } from '../core/work/outcome';
import type { Watch } from '../core/work/watch';
import { inSlices } from '../workbook/inSlices';
import { readChanges } from '../workbook/read/readChanges';
import {
  bothOfWorkbook,
  nothingChanged,
  watchWorkbook,
  type WorkbookChange,
} from '../workbook/watching/watchWorkbook';
import { isWriting } from '../workbook/write/mutex';
import { checkedNominees, type NomineeRequest } from './checkNominees';
import { checkedPlan, type PlanCheckRequest } from './checkPlan';
import { checkedTasks, type CheckRequest } from './checkTasks';
import { holdReadings, letGo } from './running/followed';
import { isSameAsked } from './running/knownOffices';
import { askedOf } from './running/readOffice';

/** The checks that are kept up to date, as they were asked for; null: that one was not made. */
export interface FollowedChecks {
  readonly tasks: CheckRequest | null;
  readonly nominees: NomineeRequest | null;
  readonly plan: PlanCheckRequest | null;
}

/** Checks as they are after a change; null: not followed, or nothing is there to be checked any more. */
export interface ChecksNow {
  /** How many changes they know of, as `Following.changesSoFar` counts: what was read after those is no older than this. */
  readonly upTo: number;
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
  /** Tells the checks as they are now, also where no cell changed: what the office has set counts too. */
  readonly lookAgain: () => void;
  /** A check that somebody asked for is shown from now on: where the workbook changed since it was read, it follows at once. */
  readonly checked: () => void;
  /** How many changes were heard of by now, of cells, or of what the office has set. Only grows. */
  readonly changesSoFar: () => number;
  readonly stop: () => Promise<void>;
}

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
  let changes = 0;

  const turn = async (change: WorkbookChange): Promise<void> => {
    const upTo = changes;
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
    // heard of while this was read: what would be judged now is old already
    if (waiting !== null) return;
    stopper = new AbortController();
    const { signal } = stopper;
    const checks = await judged(read.value, request.checks(), { isCancelled: () => signal.aborted });
    if (isStopped || checks === 'cancelled' || checks === 'noneAsked') return;
    isOwed = false;
    if (checks === 'needsMerges') lose();
    else if (held.snapshot === read.value) request.onFollowed({ ...checks, upTo });
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
    try {
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
    } finally {
      isBusy = false;
    }
  };

  const watch = await watchWorkbook({
    pauseMs: request.pauseMs,
    onChange: (change) => {
      held.told += 1;
      changes += 1;
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
  const lookAgain = (): void => {
    isOwed = true;
    changes += 1;
    again({ ...nothingChanged, isAsked: true });
    void workOff();
  };
  const checked = (): void => {
    if (held.told === held.toldBefore) return;
    held.toldBefore = held.told;
    lookAgain();
  };
  return done({ lookAgain, checked, changesSoFar: () => changes, stop });
}

/** Of larger workbooks each pause in typing would cost seconds of work: their checks are made on demand. */
function isLarge({ grids }: WorkbookSnapshot): boolean {
  return grids.reduce((rows, { values }) => rows + values.length, 0) > mostRowsRemembered;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The checks of a workbook; `needsMerges`: merged areas would have to be read for them. */
async function judged(
  snapshot: WorkbookSnapshot,
  { tasks, nominees, plan }: FollowedChecks,
  watch: Watch,
): Promise<Omit<ChecksNow, 'upTo'> | 'needsMerges' | 'noneAsked' | 'cancelled'> {
  const understood: { readonly asked: ReturnType<typeof askedOf>; readonly office: Office }[] = [];
  const officeOf = async (request: CheckRequest): Promise<Outcome<Office>> => {
    const asked = askedOf(request);
    const known = understood.find((one) => isSameAsked(one.asked, asked));
    if (known !== undefined) return done(known.office);
    const office = await inSlices(understandOffice(snapshot, asked), watch);
    if (!office.ok) return failed(office.block);
    understood.push({ asked, office: office.value });
    return done(office.value);
  };
  const ofTasks = await checkOf(tasks, {
    officeOf,
    matters: ['tasks'],
    check: (office, asked) => checkedTasks(office, asked, watch),
  });
  const ofNominees = await checkOf(nominees, {
    officeOf,
    matters: ['lists'],
    check: (office, asked) => checkedNominees(office, asked, watch),
  });
  const ofPlan = await checkOf(plan, {
    officeOf,
    matters: [],
    check: (office, asked) => checkedPlan(office, asked, watch),
  });
  const ends = [ofTasks, ofNominees, ofPlan].map(({ end }) => end);
  if (ends.includes('cancelled')) return 'cancelled';
  const office = understood[0]?.office;
  if (ends.includes('needsMerges')) return 'needsMerges';
  if (office === undefined) return 'noneAsked';
  return {
    view: officeView(office),
    tasks: ofTasks.check,
    nominees: ofNominees.check,
    plan: ofPlan.check,
  };
}

/** What became of one check; none: it is not followed, or there is nothing to check any more. */
interface Judged<Check> {
  readonly end: 'made' | 'none' | 'needsMerges' | 'cancelled';
  readonly check: Check | null;
}

async function checkOf<Request extends CheckRequest, Check>(
  asked: Request | null,
  how: {
    readonly officeOf: (asked: CheckRequest) => Promise<Outcome<Office>>;
    readonly matters: readonly Matter[];
    readonly check: (office: Office, asked: Request) => Promise<Outcome<Check>>;
  },
): Promise<Judged<Check>> {
  if (asked === null) return { end: 'none', check: null };
  const office = await how.officeOf(asked);
  if (!office.ok) return { end: 'cancelled', check: null };
  if (sheetsInNeedOfMerges(office.value, how.matters).length > 0) return { end: 'needsMerges', check: null };
  const check = await how.check(office.value, asked);
  if (check.ok) return { end: 'made', check: check.value };
  return { end: check.problem.reason === 'cancelled' ? 'cancelled' : 'none', check: null };
}
