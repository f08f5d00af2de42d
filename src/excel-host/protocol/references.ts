import type { HostObject } from './hostObject';

/** Objects that the client holds by reference, as it holds ranges. */
export interface References {
  keep(object: HostObject): string;
  find(id: string): HostObject | null;
  drop(id: string): void;
}

/** A table of references with counted names. */
export function referenceTable(): References {
  const held = new Map<string, HostObject>();
  const names = new Map<HostObject, string>();
  let count = 0;
  return {
    keep: (object) => {
      const known = names.get(object);
      if (known !== undefined) return known;
      count += 1;
      const id = `r${count}`;
      held.set(id, object);
      names.set(object, id);
      return id;
    },
    find: (id) => held.get(id) ?? null,
    drop: (id) => {
      const object = held.get(id);
      if (object !== undefined) names.delete(object);
      held.delete(id);
    },
  };
}
