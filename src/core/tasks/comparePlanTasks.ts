import type { BodyDictionary } from '../bodies/bodyDictionary';
import { bodyKey } from '../bodies/readBodies';
import type { PlanTask } from '../plan/plan';
import { looseLikeness, matchTexts, type MatchedText, type TextMatch } from '../text/matchTexts';
import { daysBetween } from '../time/isoDate';
import { readTime } from '../time/readTime';
import type { TimeReading } from '../time/timeReading';
import { opposedWords } from '../vocabulary/opposedWords';
import { part, type Work } from '../work/work';
import { bodiesNamed, nameOtherBodies } from './comparedBodies';
import type { Task } from './task';

/** A task of the plan file's own table, and the row of the office's sheet that is the same task. */
export interface ComparedTask {
  readonly own: PlanTask;
  readonly task: Task;
  /** True where both name who leads, and nobody is named by both. */
  readonly hasOtherLead: boolean;
  /** True where both name a last day, and another one. */
  readonly hasOtherTime: boolean;
}

/** How the tasks that the plan file lists stand to those of the office's sheet. */
export interface PlanTaskComparison {
  readonly both: readonly ComparedTask[];
  readonly onlyInPlan: readonly PlanTask[];
  readonly onlyOnSheet: readonly Task[];
  /** True where so few are on both that the sheet plainly lists something else. */
  readonly isOtherList: boolean;
}

/** What the words of bodies and times are read by. */
interface Known {
  readonly dictionary: BodyDictionary;
  /** The year that times without one belong to, the same as on the sheet. */
  readonly year: number;
}

/** With less than this share of the plan's tasks a sheet lists something else. */
const leastShared = 1 / 3;
/** From here on two matched texts are sure to be one task, and their leads and times are compared. */
const sureLikeness = 0.88;
/** Deadlines further apart than this make two rounds of one recurring task, not a repeat. */
const sameRoundDays = 45;

/**
 * Compares the tasks that the plan file's own tables list with the tasks of the sheet, by their contents, one to one;
 * order, groups and wording do not count. What one side says twice and the other once is on both. Bit by bit; linear.
 */
export function* comparePlanTasks(
  own: readonly PlanTask[],
  tasks: readonly Task[],
  known: Known,
): Work<PlanTaskComparison> {
  const ones = own.map((task) => readOwn(task, known));
  const others = tasks.map(readOther);
  const how = { opposed: opposedWords };
  const matches = yield* part(matchTexts(ones, others, how), 0, 0.8);
  const repeatsOfOwn = yield* part(repeats(ones, new Set(matches.map(({ one }) => one))), 0.8, 0.9);
  const repeatsOfTasks = yield* part(repeats(others, new Set(matches.map(({ other }) => other))), 0.9, 1);
  const taskOf = new Map(matches.map((match) => [match.one, match]));
  const ownOf = new Map(matches.map((match) => [match.other, match]));
  const pairs: readonly TextMatch[] = [
    ...matches,
    ...repeatsOfOwn.flatMap(({ index, twin }): readonly TextMatch[] => {
      const match = taskOf.get(twin);
      return match === undefined ? [] : [{ ...match, one: index }];
    }),
    ...repeatsOfTasks.flatMap(({ index, twin }): readonly TextMatch[] => {
      const match = ownOf.get(twin);
      return match === undefined ? [] : [{ ...match, other: index }];
    }),
  ];
  const foundOwn = new Set(pairs.map(({ one }) => one));
  const foundTasks = new Set(pairs.map(({ other }) => other));
  return {
    both: compared(pairs, ones, others),
    onlyInPlan: own.filter((_task, at) => !foundOwn.has(at)),
    onlyOnSheet: tasks.filter((_task, at) => !foundTasks.has(at)),
    isOtherList: foundOwn.size < own.length * leastShared,
  };
}

/** A task of either side as it is compared. */
interface Read<Of> extends MatchedText {
  readonly of: Of;
  readonly leads: ReturnType<typeof bodiesNamed>;
  readonly time: TimeReading;
}

function readOwn(own: PlanTask, { dictionary, year }: Known): Read<PlanTask> {
  const leads = bodiesNamed(own.leads, dictionary);
  const time = readTime(own.time ?? '', { planYear: year });
  return { of: own, text: own.content, tag: tagOf(leads, time), leads, time };
}

function readOther(task: Task): Read<Task> {
  const [leads, time] = [task.leads.value, task.time.value];
  return { of: task, text: task.content.value, tag: tagOf(leads, time), leads, time };
}

function tagOf(leads: Read<unknown>['leads'], { end }: TimeReading): string {
  return [...leads.map(bodyKey).sort(), end ?? ''].join(';');
}

interface Repeat {
  readonly index: number;
  /** The one of the same side that says the same and has been matched. */
  readonly twin: number;
}

/** Texts that found nothing and say again what one of their own side, that did, says of the same round. */
function* repeats(texts: readonly Read<unknown>[], found: ReadonlySet<number>): Work<readonly Repeat[]> {
  const place = texts.map((text, index) => ({ text, index }));
  const left = place.filter(({ index }) => !found.has(index));
  const twins = place.filter(({ index }) => found.has(index));
  const repeated: Repeat[] = [];
  let open = left;
  // each pass finds one repeat of each text; what is said more than a few times over is no slip
  for (let pass = 0; pass < mostRepeats && open.length > 0; pass += 1) {
    const matches = yield* matchTexts(
      open.map(({ text }) => text),
      twins.map(({ text }) => text),
      { opposed: opposedWords },
    );
    const again = matches.flatMap(({ one, other, likeness }) => {
      const [later, twin] = [open[one], twins[other]];
      if (later === undefined || twin === undefined || likeness < sureLikeness) return [];
      return isSameRound(later.text.time, twin.text.time) ? [{ index: later.index, twin: twin.index }] : [];
    });
    if (again.length === 0) break;
    repeated.push(...again);
    const known = new Set(again.map(({ index }) => index));
    open = open.filter(({ index }) => !known.has(index));
  }
  return repeated;
}

const mostRepeats = 6;

function isSameRound(one: TimeReading, other: TimeReading): boolean {
  if (one.end === null || other.end === null) return true;
  return Math.abs(daysBetween(one.end, other.end)) <= sameRoundDays;
}

/** Pairs with what differs in them; where one side says a task several times, all its bodies and times count. */
function compared(
  pairs: readonly TextMatch[],
  ones: readonly Read<PlanTask>[],
  others: readonly Read<Task>[],
): readonly ComparedTask[] {
  const ownOfTask = grouped(pairs.map(({ one, other }) => [other, one]));
  const tasksOfOwn = grouped(pairs.map(({ one, other }) => [one, other]));
  return pairs.flatMap(({ one, other, likeness }): readonly ComparedTask[] => {
    const [own, task] = [ones[one]?.of, others[other]?.of];
    if (own === undefined || task === undefined) return [];
    const isSure = likeness >= sureLikeness && likeness > looseLikeness;
    const left = readsAt(ones, ownOfTask.get(other));
    const right = readsAt(others, tasksOfOwn.get(one));
    return [
      {
        own,
        task,
        hasOtherLead: isSure && nameOtherBodies(leadsOf(left), leadsOf(right)),
        hasOtherTime: isSure && left.every((a) => right.every((b) => nameOtherDays(a.time, b.time))),
      },
    ];
  });
}

function leadsOf(reads: readonly Read<unknown>[]): Read<unknown>['leads'] {
  return reads.flatMap(({ leads }) => leads);
}

function readsAt<Of>(reads: readonly Read<Of>[], places: readonly number[] = []): readonly Read<Of>[] {
  return places.flatMap((at) => reads[at] ?? []);
}

function grouped(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Kinds of times that have one last day of their own. */
const withLastDay: ReadonlySet<TimeReading['kind']> = new Set(['deadline', 'day', 'range', 'period']);

/**
 * True where both times end on a day and the sheet's is another than the plan's. A day inside the plan's month or
 * quarter keeps it.
 */
function nameOtherDays(own: TimeReading, onSheet: TimeReading): boolean {
  if (![own, onSheet].every((time) => withLastDay.has(time.kind) && !time.isAmbiguous)) return false;
  if (own.end === null || onSheet.end === null || own.end === onSheet.end) return false;
  const isSpan = own.kind === 'period' || own.kind === 'range';
  return !(isSpan && own.start !== null && own.start <= onSheet.end && onSheet.end < own.end);
}
