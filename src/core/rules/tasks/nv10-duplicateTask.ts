import { oncePer } from '../../work/oncePer';
import { workWhileSame } from '../../work/whileSame';
import { mapWork, part, type Work } from '../../work/work';
import { findNearDuplicates, type NearDuplicate } from '../../text/nearDuplicates';
import { fingerprint } from '../../text/fingerprint';
import { foldedWords, foldText } from '../../text/folding';
import { memoized } from '../../text/memoized';
import { cellOfPlace } from '../../sheets/field';
import { cellValue, isBlankValue } from '../../sheets/gridCells';
import { bodyKey } from '../../bodies/readBodies';
import { tableOfTask } from '../../tasks/tableOfTask';
import type { Task } from '../../tasks/task';
import { daysBetween } from '../../time/isoDate';
import type { Finding } from '../finding';
import { cellOrRow, shortContent } from '../places';
import { longTaskRule } from '../makeRule';
import type { TaskRuleInput } from '../ruleInputs';

/** Least likeness of two contents that say the same in slightly other words. */
const nearlyTheSame = 0.88;
/** Deadlines further apart than this make two rounds of one recurring task, not a repeat. */
const sameRoundDays = 45;
/** Shorter contents ("Họp Hội đồng") are alike by nature. */
const fewestWords = 5;

/**
 * The same task twice: same words, item and lead; nearly the same words under the same item and lead; or such words with
 * the parts of two bodies swapped. Tasks whose
 * deadlines lie far apart are rounds of a recurring task. The finding stands at the later row and names the earlier.
 */
export const nv10 = longTaskRule(
  {
    id: 'NV-10',
    severity: 'warning',
    source: 'the plan in hand, part II',
    confidence: 'H',
    messages: ['duplicate', 'nearDuplicate'],
    needsPlan: false,
  },
  repeatsOf,
);

function* repeatsOf({ table, tasks: all }: TaskRuleInput): Work<readonly Finding[]> {
  const tasks = all.filter((task) => hasOwnContent(table, task));
  const exact = yield* part(exactPairs(tasks), 0, 0.2);
  const near = yield* part(nearPairs(tasks), 0.2, 0.6);
  const crossed = yield* part(crossedPairs(tasks), 0.6, 0.8);
  const between = table.alongside.length === 0 ? [] : yield* part(pairsBetweenTables(tasks, table), 0.8, 1);
  const repeated = new Set<number>();
  // of what is said of one row, the surest
  return [...exact, ...near, ...crossed, ...between].flatMap((pair) => {
    if (repeated.has(pair.second)) return [];
    repeated.add(pair.second);
    return findingOf(tasks, pair, pair.likeness === 1 ? 'duplicate' : 'nearDuplicate');
  });
}

/** False for the lower rows of a merged content cell: one task written over several rows is no repeat. */
function hasOwnContent({ grid }: TaskRuleInput['table'], { content, row }: Task): boolean {
  const cell = cellOfPlace(content.cell, row);
  return cell !== null && !isBlankValue(cellValue(grid, cell.row, cell.column));
}

/** Pairs of equal words and lead whose times belong to one round; the item may differ only for long contents. */
function* exactPairs(tasks: readonly Task[]): Work<readonly NearDuplicate[]> {
  const found: NearDuplicate[] = [];
  // few tasks have an earlier one of the same fingerprint, whose words are then compared
  const firstByKey = new Map<string, number>();
  const laterByKey = new Map<string, number[]>();
  const lookAt = (task: Task, second: number): void => {
    const { words: key } = comparedOf(task);
    if (key === '') return;
    const first = firstByKey.get(key);
    if (first === undefined) {
      firstByKey.set(key, second);
      return;
    }
    const later = laterByKey.get(key) ?? [];
    const repeats = (earlier: Task | undefined): boolean =>
      earlier !== undefined &&
      isSameRound(earlier, task) &&
      sharesItem(earlier, task) &&
      wordsAndLead(earlier) === wordsAndLead(task);
    const repeated = [first, ...later].find((index) => repeats(tasks[index]));
    // a handful of rounds is enough to compare with, so that the work stays linear
    if (later.length + 1 < mostRounds) later.push(second);
    laterByKey.set(key, later);
    if (repeated !== undefined) found.push({ first: repeated, second, likeness: 1 });
  };
  yield* mapWork(tasks, lookAt);
  return found;
}

/** What two tasks that are the same say alike; without words: no text. */
function wordsAndLead(task: Task): string {
  const words = foldText(task.content.value, { stripPunctuation: true });
  return words === '' ? '' : `${words}\u0001${leadKey(task)}`;
}

/** What of a task is compared with all others. */
interface Compared {
  /** The fingerprint of what tasks that are the same say alike, a fraction of the words; no text: no words. */
  readonly words: string;
  readonly isLong: boolean;
  readonly lead: string;
  readonly item: string;
}

/** A task stays what it is where others change: each is looked at once. */
const comparedOf = oncePer((task: Task): Compared => {
  const said = wordsAndLead(task);
  return {
    words: said === '' ? '' : fingerprint(said),
    isLong: foldedWords(task.content.value, { keepDiacritics: false }).length >= fewestWords,
    lead: sameText(leadKey(task)),
    item: sameText(task.item.id ?? foldText(task.item.text)),
  };
});

/** Leads and items are few: equal ones are held once. */
const sameText = memoized((text) => text);

const mostRounds = 12;

/** Pairs of nearly the same words under one item and lead. */
function* nearPairs(tasks: readonly Task[]): Work<readonly NearDuplicate[]> {
  const pairs = yield* likePairs(tasks, (task) => `${comparedOf(task).item}\u0001${comparedOf(task).lead}`);
  return pairs.filter(({ likeness }) => likeness < 1);
}

/**
 * Pairs of the same or nearly the same words under one item in which who leads the one supports the other: one task
 * written down twice, with the parts swapped. Different bodies that do the same each for themselves are no repeat.
 */
function* crossedPairs(tasks: readonly Task[]): Work<readonly NearDuplicate[]> {
  const pairs = yield* likePairs(tasks, (task) => comparedOf(task).item);
  return pairs.filter(({ first, second }) => haveCrossedParts(tasks[first], tasks[second]));
}

/** Pairs of the same long words in two tables of one sheet, whoever leads: what was planned was given out once more. */
function* pairsBetweenTables(
  tasks: readonly Task[],
  table: TaskRuleInput['table'],
): Work<readonly NearDuplicate[]> {
  const pairs = yield* likePairs(tasks, () => '');
  return pairs.filter(({ first, second, likeness }) => {
    const [one, other] = [tasks[first], tasks[second]];
    if (likeness < 1 || one === undefined || other === undefined) return false;
    return tableOfTask(table, one) !== tableOfTask(table, other);
  });
}

function haveCrossedParts(one: Task | undefined, other: Task | undefined): boolean {
  if (one === undefined || other === undefined || comparedOf(one).lead === comparedOf(other).lead)
    return false;
  const supports = (task: Task, lead: Task): boolean => {
    const supporters = new Set(task.supporters.value.map(bodyKey));
    return lead.leads.value.some((body) => supporters.has(bodyKey(body)));
  };
  return supports(one, other) || supports(other, one);
}

/** Pairs of (nearly) the same long words in one group, whose times belong to one round; in order of the later. */
function* likePairs(tasks: readonly Task[], groupOf: (task: Task) => string): Work<readonly NearDuplicate[]> {
  const groups = new Map<string, Group>();
  const lookAt = (task: Task, index: number): void => {
    if (!comparedOf(task).isLong) return;
    const name = groupOf(task);
    const group = groups.get(name) ?? { tasks: [], places: [] };
    group.tasks.push(task);
    group.places.push(index);
    groups.set(name, group);
  };
  yield* part(mapWork(tasks, lookAt), 0, 0.2);
  const found: NearDuplicate[] = [];
  let before = 0;
  const shareOf = (count: number): number => 0.2 + 0.8 * (count / tasks.length);
  for (const group of groups.values()) {
    const after = before + group.tasks.length;
    // a group may be too small for a pause of its own
    yield shareOf(before);
    for (const pair of yield* part(pairsWithin(group.tasks), shareOf(before), shareOf(after))) {
      const [first, second] = [group.places[pair.first], group.places[pair.second]];
      if (first !== undefined && second !== undefined) found.push({ ...pair, first, second });
    }
    before = after;
  }
  return found.sort((one, other) => one.second - other.second);
}

/** Tasks that are compared with each other, and their places in the list. */
interface Group {
  readonly tasks: Task[];
  readonly places: number[];
}

/** The same for the same tasks in the same order: while somebody types, one group of many changes. */
function* pairsWithin(tasks: readonly Task[]): Work<readonly NearDuplicate[]> {
  const [first] = tasks;
  if (first === undefined || tasks.length === 1) return [];
  return yield* pairsOfGroups(first, tasks, function* () {
    const texts = tasks.map(({ content }) => content.value);
    const pairs = yield* findNearDuplicates(texts, { threshold: nearlyTheSame });
    return pairs.filter((pair) => {
      const later = tasks[pair.second];
      return later !== undefined && isSameRound(tasks[pair.first], later);
    });
  });
}

const pairsOfGroups = workWhileSame<Task, readonly NearDuplicate[]>();

function sharesItem(one: Task | undefined, other: Task): boolean {
  if (one === undefined) return false;
  const { item, isLong } = comparedOf(other);
  return isLong || comparedOf(one).item === item;
}

function leadKey(task: Task): string {
  return task.leads.value.map(bodyKey).sort().join(';');
}

function isSameRound(one: Task | undefined, other: Task): boolean {
  const [a, b] = [one?.time.value.end ?? null, other.time.value.end];
  return a === null || b === null || Math.abs(daysBetween(a, b)) <= sameRoundDays;
}

function findingOf(
  tasks: readonly Task[],
  pair: NearDuplicate,
  messageId: 'duplicate' | 'nearDuplicate',
): readonly Finding[] {
  const [first, second] = [tasks[pair.first], tasks[pair.second]];
  if (first === undefined || second === undefined) return [];
  const data = { content: shortContent(second), otherRow: first.row + 1, otherContent: shortContent(first) };
  const where = cellOrRow(second, second.content.cell);
  return [{ rule: 'NV-10', messageId, severity: 'warning', where, field: 'content', data }];
}
