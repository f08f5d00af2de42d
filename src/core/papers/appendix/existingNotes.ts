import { mapWork, part, rowsPerPause, type Work } from '../../work/work';
import type { Task } from '../../tasks/task';
import { letterPairs, likenessOfPairs, type LetterPairs } from '../../text/similarity';
import type { ExistingAppendix, ExistingTask } from './appendixSheet';
import type { TaskGroup } from '../../tasks/taskGroups';

/** Least likeness of two contents that are taken for the same task between two runs. */
const sameTask = 0.85;

/** Two candidates closer than this are a doubt, not a match. */
const clearLead = 0.02;

/** More comparisons than this within an item are not tried: the tasks count as new. Keeps the work linear. */
const mostComparisons = 200_000;

/** Which task of the standing appendix is which task now. */
export interface TaskMatches {
  /** By the key of the task now. */
  readonly existing: ReadonlyMap<string, ExistingTask>;
  /** Standing tasks that are gone. */
  readonly gone: readonly ExistingTask[];
  /** Contents that resemble two tasks now equally: nothing was taken over, people are asked. */
  readonly doubtful: readonly string[];
}

/** Matches by key, then by likeness of content within the same plan item, one to one. Bit by bit. */
export function* matchTasks(
  existing: ExistingAppendix | null,
  groups: readonly TaskGroup[],
): Work<TaskMatches> {
  const contentOf = (task: ExistingTask): string => existing?.textOf(task, 'content') ?? '';
  const matched = new Map<string, ExistingTask>();
  const doubtful: string[] = [];
  const gone: ExistingTask[] = [];
  const left = new Map((existing?.tasks ?? []).map((task) => [task.taskKey, task]));
  const unmatchedByItem = new Map<string | null, Task[]>();
  for (const { item, tasks } of groups) {
    unmatchedByItem.set(
      item?.id ?? null,
      tasks.filter((task) => {
        const same = left.get(task.key);
        if (same !== undefined) matched.set(task.key, same);
        left.delete(task.key);
        return same === undefined;
      }),
    );
  }
  let tried = 0;
  for (const [itemId, olds] of byItem([...left.values()])) {
    const news = unmatchedByItem.get(itemId) ?? [];
    const isFeasible = olds.length * news.length <= mostComparisons;
    const pairsOf = (task: Task): readonly [Task, LetterPairs] => [task, letterPairs(task.content.text)];
    const share = tried / left.size;
    const candidates = new Map(yield* part(mapWork(isFeasible ? news : [], pairsOf), share, share));
    for (const old of olds) {
      tried += 1;
      if (candidates.size > rowsPerPause || tried % rowsPerPause === 0) yield tried / left.size;
      const found = mostAlike(letterPairs(contentOf(old)), candidates);
      if (found.kind === 'one') {
        matched.set(found.task.key, old);
        candidates.delete(found.task);
      } else {
        gone.push(old);
        if (found.kind === 'several') doubtful.push(contentOf(old));
      }
    }
  }
  return { existing: matched, gone, doubtful };
}

function byItem(tasks: readonly ExistingTask[]): ReadonlyMap<string | null, readonly ExistingTask[]> {
  const groups = new Map<string | null, ExistingTask[]>();
  for (const task of tasks) {
    const group = groups.get(task.itemId);
    if (group === undefined) groups.set(task.itemId, [task]);
    else group.push(task);
  }
  return groups;
}

type Found =
  { readonly kind: 'none' } | { readonly kind: 'one'; readonly task: Task } | { readonly kind: 'several' };

function mostAlike(old: LetterPairs, candidates: ReadonlyMap<Task, LetterPairs>): Found {
  let best: Task | null = null;
  let bestLikeness = 0;
  let second = 0;
  for (const [task, pairs] of candidates) {
    const alike = likenessOfPairs(old, pairs);
    if (alike > bestLikeness) {
      second = bestLikeness;
      bestLikeness = alike;
      best = task;
    } else if (alike > second) second = alike;
  }
  if (best === null || bestLikeness < sameTask) return { kind: 'none' };
  return bestLikeness - second < clearLead ? { kind: 'several' } : { kind: 'one', task: best };
}
