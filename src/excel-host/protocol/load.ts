import type { HostObject } from './hostObject';
import { isJsonArray } from './json';
import type { Json } from './json';
import type { References } from './references';
import { wireName } from './members';
import type { Members } from './members';

/** What a load asks for, as a tree; `*` stands for all plain properties. */
type Wanted = Map<string, Wanted>;

interface Loading {
  readonly members: Members;
  readonly references: References;
}

/**
 * Answers a query: the properties that `Select` and `Expand` name, under their names on the wire. A collection
 * answers its items under `_Items`, each with what names it.
 */
export function loadObject(
  object: HostObject,
  query: { readonly [name: string]: Json },
  loading: Loading,
): Json {
  const wanted: Wanted = new Map();
  for (const path of textsOf(query['Select'])) plant(wanted, path);
  for (const path of textsOf(query['Expand'])) plant(wanted, `${path}/*`);
  if (wanted.size === 0) wanted.set('*', new Map());
  const window = { skip: numberOf(query['Skip'], 0), top: numberOf(query['Top'], Infinity) };
  return load(object, wanted, { ...loading, window });
}

function textsOf(value: Json | undefined): string[] {
  return isJsonArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function numberOf(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function plant(tree: Wanted, path: string): void {
  let at = tree;
  for (const name of path.split('/')) {
    if (name === '') continue;
    const next = at.get(name) ?? new Map<string, Wanted>();
    at.set(name, next);
    at = next;
  }
}

function load(
  object: HostObject,
  wanted: Wanted,
  loading: Loading & { window?: { skip: number; top: number } },
): Json {
  const items = object.items();
  if (items === null) return loadPlain(object, wanted, loading);
  const ofItems: Wanted = new Map();
  const answer: Record<string, Json> = {};
  for (const [name, below] of wanted) {
    if (name === 'items') for (const [inner, deeper] of below) ofItems.set(inner, deeper);
    else if (object.reader(name) !== null) answer[wireName(name)] = loading.members.read(object, name);
    else ofItems.set(name, below);
  }
  const { skip = 0, top = Infinity } = loading.window ?? {};
  const { members, references } = loading;
  const wantedOfItems: Wanted = ofItems.size === 0 ? new Map([['*', new Map<string, Wanted>()]]) : ofItems;
  answer['_Items'] = items.slice(skip, skip + top).map((item) => ({
    ...identity(item, references),
    ...asRecord(load(item, wantedOfItems, { members, references })),
  }));
  return answer;
}

function identity(item: HostObject, references: References): Record<string, Json> {
  if (item.tracked) return { _ReferenceId: references.keep(item) };
  return item.identity();
}

function asRecord(value: Json): Record<string, Json> {
  return typeof value === 'object' && value !== null && !isJsonArray(value) ? { ...value } : {};
}

function loadPlain(object: HostObject, wanted: Wanted, loading: Loading): Json {
  const answer: Record<string, Json> = {};
  for (const [name, below] of wanted) {
    if (name === '*') {
      for (const member of loading.members.plainProperties(object))
        answer[wireName(member)] = loading.members.read(object, member);
    } else if (name === 'isNullObject' || name === 'NoPropertiesNeeded') {
      // The library knows it from the first answer; naming it in a load is common and harmless; so is Microsoft's word for none
    } else if (loading.members.kindOf(object, name) === 'link') {
      const linked = loading.members.link(object, name);
      const inner: Wanted = below.size === 0 ? new Map([['*', new Map<string, Wanted>()]]) : below;
      answer[wireName(name)] =
        linked === null
          ? null
          : load(linked, inner, { members: loading.members, references: loading.references });
    } else answer[wireName(name)] = loading.members.read(object, name);
  }
  return answer;
}
