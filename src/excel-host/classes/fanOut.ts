import type { HostObject } from '../protocol/hostObject';
import { OfficeError } from '../protocol/officeError';

/**
 * One object that stands for several of its class: it reads what all of them say (null where they differ), and what is
 * set or called goes to each. In: at least one object.
 */
export function fanOut(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (first === undefined) throw new OfficeError('ItemNotFound', 'there is none of these');
  return {
    ...first,
    check: () => objects.forEach((one) => one.check()),
    reader: (member) => {
      if (first.reader(member) === null) return null;
      return () => {
        const values = objects.map((one) => one.reader(member)?.() ?? null);
        const said = new Set(values.map((value) => JSON.stringify(value)));
        return said.size === 1 ? (values[0] ?? null) : null;
      };
    },
    writer: (member) => {
      if (first.writer(member) === null) return null;
      return (value) => objects.forEach((one) => one.writer(member)?.(value));
    },
    method: (member) => {
      if (first.method(member) === null) return null;
      return (args) => {
        const answers = objects.map((one) => one.method(member)?.(args) ?? null);
        const made = answers.filter(isObject);
        return made.length === objects.length ? fanOut(made) : (answers[0] ?? null);
      };
    },
    link: (member) => {
      if (first.link(member) === null) return null;
      return () => {
        const linked = objects.map((one) => one.link(member)?.() ?? null);
        const found = linked.filter(isObject);
        return found.length === objects.length ? fanOut(found) : null;
      };
    },
    items: () => null,
    item: (key) => {
      const found = objects.map((one) => one.item(key)).filter(isObject);
      return found.length === objects.length ? fanOut(found) : null;
    },
  };
}

function isObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'hostObject' in value;
}
