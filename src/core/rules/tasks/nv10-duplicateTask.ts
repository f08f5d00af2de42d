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
  // fingerprints are a fraction of the words; few tasks have an earlier one of the same, whose words are then compared
  const firstByKey = new Map<string, number>();
  const laterByKey = new Map<string, number[]>();
  const lookAt = (task: Task, second: number): void => {
    const said = wordsAndLead(task);
    if (said === null) return;
    const key = fingerprint(said);
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
      wordsAndLead(earlier) === said;
    const repeated = [first, ...later].find((index) => repeats(tasks[index]));
    // a handful of rounds is enough to compare with, so that the work stays linear
    if (later.length + 1 < mostRounds) later.push(second);
    laterByKey.set(key, later);
    if (repeated !== undefined) found.push({ first: repeated, second, likeness: 1 });
  };
  yield* mapWork(tasks, lookAt);
  return found;
}

/** What two tasks that are the same say alike; null: no words. */
function wordsAndLead(task: Task): string | null {
  const words = foldedContent(task.content.value);
  return words === '' ? null : `${words}\u0001${leadKey(task)}`;
}

const foldedContent = memoized((text) => foldText(text, { stripPunctuation: true }));

const mostRounds = 12;

/** Pairs of nearly the same words under one item and lead. */
function* nearPairs(tasks: readonly Task[]): Work<readonly NearDuplicate[]> {
  const pairs = yield* likePairs(tasks, (task) => `${itemKey(task)}\u0001${leadKey(task)}`);
  return pairs.filter(({ likeness }) => likeness < 1);
}

/**
 * Pairs of the same or nearly the same words under one item in which who leads the one supports the other: one task
 * written down twice, with the parts swapped. Different bodies that do the same each for themselves are no repeat.
 */
function* crossedPairs(tasks: readonly Task[]): Work<readonly NearDuplicate[]> {
  const pairs = yield* likePairs(tasks, itemKey);
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
  if (one === undefined || other === undefined || leadKey(one) === leadKey(other)) return false;
  const supports = (task: Task, lead: Task): boolean => {
    const supporters = new Set(task.supporters.value.map(bodyKey));
    return lead.leads.value.some((body) => supporters.has(bodyKey(body)));
  };
  return supports(one, other) || supports(other, one);
}

/** Pairs of (nearly) the same long words in one group, whose times belong to one round. */
function* likePairs(tasks: readonly Task[], groupOf: (task: Task) => string): Work<readonly NearDuplicate[]> {
  const long: number[] = [];
  const texts: string[] = [];
  const groups: string[] = [];
  const groupNamed = memoized((name) => name);
  const lookAt = (task: Task, index: number): void => {
    if (!isLong(task)) return;
    long.push(index);
    texts.push(task.content.value);
    groups.push(groupNamed(groupOf(task)));
  };
  yield* part(mapWork(tasks, lookAt), 0, 0.2);
  const pairs = findNearDuplicates(texts, { threshold: nearlyTheSame, groups });
  return (yield* part(pairs, 0.2, 1)).flatMap((pair): readonly NearDuplicate[] => {
    const [first, second] = [long[pair.first], long[pair.second]];
    const later = second === undefined ? undefined : tasks[second];
    if (first === undefined || second === undefined || later === undefined) return [];
    return isSameRound(tasks[first], later) ? [{ first, second, likeness: pair.likeness }] : [];
  });
}

function isLong(task: Task): boolean {
  return isLongText(task.content.value);
}

const isLongText = memoized((text) => foldedWords(text, { keepDiacritics: false }).length >= fewestWords);

function sharesItem(one: Task | undefined, other: Task): boolean {
  return one !== undefined && (itemKey(one) === itemKey(other) || isLong(other));
}

function itemKey(task: Task): string {
  return task.item.id ?? foldText(task.item.text);
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
