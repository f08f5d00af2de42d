import type { ExcelHost } from '../../src/excel-host/host';

/** A step from an object to another: a property, or a method with what it is given. */
type Step = readonly [name: string, ...args: unknown[]];

/** What is done with the object at the end: a method is called, properties are set, or read. */
type Deed =
  | { readonly call: string }
  | { readonly set: readonly [name: string, value: unknown] }
  | { readonly load: readonly string[] };

/**
 * Asks the host in the library's own words, for members that the installed library does not have yet (`notes`, of
 * ExcelApi 1.18). Names as on the wire; a step of one name is a property. Out: the value of the deed, or the error's code.
 */
export async function rawBatch(host: ExcelHost, steps: readonly Step[], deed: Deed): Promise<unknown> {
  const paths = steps.map(([name, ...args], index) => ({
    Id: index + 2,
    ObjectPathType: args.length === 0 ? 4 : name === '' ? 5 : 3,
    Name: name,
    ParentObjectPathId: index + 1,
    ArgumentInfo: { Arguments: args },
  }));
  const object = { ObjectPathId: steps.length + 1 };
  const action =
    'call' in deed
      ? { ...object, Id: 101, ActionType: 3, Name: deed.call, ArgumentInfo: { Arguments: [] } }
      : 'set' in deed
        ? { ...object, Id: 101, ActionType: 4, Name: deed.set[0], ArgumentInfo: { Arguments: [deed.set[1]] } }
        : { ...object, Id: 101, ActionType: 2, Name: '', QueryInfo: { Select: deed.load } };
  const made = { ...object, Id: 100, ActionType: 1, Name: '' };
  const root = { Id: 1, ObjectPathType: 1, Name: '' };
  const body = JSON.stringify({
    Actions: [made, action],
    ObjectPaths: Object.fromEntries([root, ...paths].map((path) => [path.Id, path])),
  });
  return new Promise((resolve) => {
    host.execute({ body, flags: 0, internal: false }, (answer) => {
      if (!answer.ok) throw new Error(`error ${answer.code}`);
      const told: { Results: { ActionId: number; Value: unknown }[]; Error?: { Code: string } } = JSON.parse(
        answer.body,
      );
      resolve(told.Error?.Code ?? told.Results.find(({ ActionId }) => ActionId === 101)?.Value ?? 'done');
    });
  });
}
