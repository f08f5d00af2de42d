import type { TaskCheck } from '../../core/office/taskCheck';
import type { Plan, PlanItem } from '../../core/plan/plan';

/** A plan item that a task can be linked to. */
export interface LinkTarget {
  readonly id: string;
  readonly title: string;
}

/** A task without a plan item: its key, first words, and the item that it probably belongs to, or null. */
export interface UnlinkedTask {
  readonly key: string;
  readonly content: string;
  /** Of the sheet, from 0: a task without words goes by it. */
  readonly row: number;
  readonly proposed: string | null;
}

/** What a person chose: item id by task key; tasks that are left as they are have none. */
export type LinkChoice = ReadonlyMap<string, string>;

/** The tasks of a check that belong to no item of the plan; none where there is no plan. */
export function unlinkedTasks(check: TaskCheck): readonly UnlinkedTask[] {
  if (check.plan === null) return [];
  const proposed = new Map(check.proposedLinks.map(({ taskKey, itemId }) => [taskKey, itemId]));
  return check.tasks
    .filter(({ item }) => item.id === null)
    .map(({ key, content, row }) => ({
      key,
      content: content.text,
      row,
      proposed: proposed.get(key) ?? null,
    }));
}

/** The items on offer: those of the part with the tasks, or of every part where that is not known. */
export function linkTargets(plan: Plan): readonly LinkTarget[] {
  const parts = plan.parts.filter(({ id }) => plan.taskPartId === null || id === plan.taskPartId);
  return parts
    .flatMap(({ items }) => items)
    .filter(hasId)
    .map(({ id, title }) => ({ id, title }));
}

function hasId(item: PlanItem): item is PlanItem & { readonly id: string } {
  return item.id !== null;
}

/** The choice that the proposals make. */
export function proposedChoice(tasks: readonly UnlinkedTask[]): LinkChoice {
  return new Map(tasks.flatMap(({ key, proposed }) => (proposed === null ? [] : [[key, proposed] as const])));
}

/** The choice with one task changed; an empty item id takes it out. */
export function withLink(
  choice: LinkChoice,
  link: { readonly taskKey: string; readonly itemId: string },
): LinkChoice {
  const next = new Map(choice);
  if (link.itemId === '') next.delete(link.taskKey);
  else next.set(link.taskKey, link.itemId);
  return next;
}
