import { oncePer } from '../work/oncePer';
import { mapWork, part, type Work } from '../work/work';
import type { ItemIndex } from './resolveItem';
import type { Task } from './task';
import { contentKey, taskKeys } from './taskKeys';

/** A task that a person linked to a plan item in the pane. */
export interface TaskLink {
  readonly taskKey: string;
  readonly itemId: string;
}

/** A task as it is being read: the keys come last, when all are known. */
export type Unkeyed = Omit<Task, 'key'>;

/** What keys and links are put in with. */
interface KnownOfKeys {
  /** The sheet's own codes of tasks that have one. */
  readonly codes: ReadonlyMap<Unkeyed, string>;
  readonly links: readonly TaskLink[];
  readonly items: ItemIndex | null;
}

/** A row that is read as before says the same words. */
const contentKeyOf = oncePer(({ content, item }: Unkeyed) =>
  contentKey({ content: content.text, item: item.id ?? item.text }),
);

const keyed = new WeakMap<Unkeyed, Task>();

/** A row that was read before is the task that it was, as long as its key and its link are the same. */
function withKey(read: Unkeyed, key: string, linked: string | undefined): Task {
  const known = keyed.get(read);
  const item = linked === undefined ? read.item : ({ ...read.item, id: linked, source: 'link' } as const);
  const isSame = known?.key === key && known.item.id === item.id && known.item.source === item.source;
  if (isSame) return known;
  // nobody else holds a new one yet, and a copy of each would be as much again; a linked one keeps what its row said
  const isNew = known === undefined && linked === undefined;
  const task: Task = isNew ? Object.assign(read, { key }) : { ...read, key, item };
  keyed.set(read, task);
  return task;
}

/** Puts the keys in, and the items of confirmed links, in the order of the rows. Bit by bit. */
export function* withKeysAndLinks(
  read: readonly Unkeyed[],
  { codes, links: confirmed, items }: KnownOfKeys,
): Work<readonly Task[]> {
  const source = { codeOf: (task: Unkeyed) => codes.get(task) ?? '', contentKeyOf };
  const keys = yield* part(taskKeys(read, source), 0, 0.7);
  const links = new Map(confirmed.map((link) => [link.taskKey, link.itemId]));
  const keyOne = (task: Unkeyed, index: number): Task => {
    const key = keys[index] ?? '';
    const linked = links.get(key);
    const isKnown = linked !== undefined && items?.byId.has(linked.toUpperCase()) === true;
    return withKey(task, key, task.item.id === null && isKnown ? linked : undefined);
  };
  return yield* part(mapWork(read, keyOne), 0.7, 1);
}
