import { taskItems } from '../plan/plan';
import type { Plan, PlanItem } from '../plan/plan';
import type { Task } from './task';

/** The tasks of one plan item, in the order of their sheet; `item` null: those that belong to none. */
export interface TaskGroup {
  readonly item: PlanItem | null;
  readonly tasks: readonly Task[];
}

/**
 * Sorts tasks under the plan's items, in the plan's order; tasks whose item is not among them come last.
 * Every task is in exactly one group; items without a task are named apart and have no group.
 */
export function groupTasks(
  plan: Plan,
  tasks: readonly Task[],
): { readonly groups: readonly TaskGroup[]; readonly itemsWithoutTasks: readonly PlanItem[] } {
  const items = taskItems(plan).filter((item) => item.id !== null);
  const byItem = new Map<string, Task[]>(items.map((item) => [item.id ?? '', []]));
  const others: Task[] = [];
  for (const task of tasks)
    ((task.item.id === null ? undefined : byItem.get(task.item.id)) ?? others).push(task);
  const itemGroups = firstOfEachId(items).map((item) => ({ item, tasks: byItem.get(item.id ?? '') ?? [] }));
  const filled: TaskGroup[] = itemGroups.filter((group) => group.tasks.length > 0);
  return {
    groups: others.length > 0 ? [...filled, { item: null, tasks: others }] : filled,
    itemsWithoutTasks: itemGroups.filter((group) => group.tasks.length === 0).map((group) => group.item),
  };
}

/** A number that the paper prints twice is one item: its tasks must not be listed twice. */
function firstOfEachId(items: readonly PlanItem[]): readonly PlanItem[] {
  const seen = new Set<string | null>();
  return items.filter((item) => !seen.has(item.id) && seen.add(item.id));
}
