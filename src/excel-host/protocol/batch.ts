import { isJsonArray, isJsonObject } from './json';
import type { Json } from './json';
import { isHostObject } from './hostObject';
import type { Argument, HostObject } from './hostObject';
import { loadObject } from './load';
import { memberOf } from './members';
import type { Members } from './members';
import { OfficeError, invalidArgument, itemNotFound } from './officeError';
import type { References } from './references';

/** A request of the client library, as it lies in the body of a batch. */
interface BatchRequest {
  readonly Actions: readonly ActionRequest[];
  readonly ObjectPaths: Readonly<Record<string, PathRequest>>;
}

interface ActionRequest {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly [name: string]: Json };
  readonly ObjectState?: { readonly [name: string]: Json };
}

interface PathRequest {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** Codes of the wire, read from the client library's own requests. */
const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
};
const pathTypes = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 };

/** What a batch works on besides the request. */
interface BatchContext {
  readonly members: Members;
  /** The workbook (root), or the object that a request makes anew by type name. */
  root(): HostObject;
  make(typeName: string): HostObject | null;
  readonly references: References;
}

/** True where a batch only gives references back, which the library sends on its own at the end of `Excel.run`. */
export function isCleanUp(body: Json): boolean {
  if (!isJsonObject(body) || !isJsonArray(body['Actions'])) return false;
  const told = body['Actions'].filter(
    (action) => isJsonObject(action) && action['ActionType'] !== actionTypes.instantiate,
  );
  return (
    told.length > 0 && told.every((action) => isJsonObject(action) && action['Name'] === '_RemoveReference')
  );
}

/** The answer to a batch: results up to the first failing action, and that action's error. */
export function runBatch(request: Json, context: BatchContext): Json {
  // The body is the library's own making, so its shape is taken on trust
  const batch = request as unknown as BatchRequest;
  const paths = new Map<number, HostObject | null>();
  const results: Json[] = [];
  const traces: Json[] = [];
  let index = 0;
  try {
    for (const action of batch.Actions) {
      if (action.ActionType === actionTypes.trace) {
        traces.push(action.Id);
        // A trace may be a marker that the library waits for, as it does when a listener is added
        results.push({ ActionId: action.Id, Value: null });
      } else {
        const value = runAction(batch, action, { ...context, paths });
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      }
      index += 1;
    }
  } catch (fault) {
    if (!(fault instanceof OfficeError)) throw fault;
    const action = batch.Actions[index];
    const location =
      action === undefined
        ? ''
        : `${batch.ObjectPaths[String(action.ObjectPathId)]?.Name ?? ''}.${action.Name}`;
    return {
      Results: results,
      TraceIds: traces,
      Error: {
        Code: fault.code,
        Message: fault.message,
        Location: location,
        HttpStatusCode: fault.status,
        ActionIndex: index,
      },
    };
  }
  return { Results: results, TraceIds: traces };
}

interface Running extends BatchContext {
  readonly paths: Map<number, HostObject | null>;
}

function runAction(batch: BatchRequest, action: ActionRequest, running: Running): Json | undefined {
  const object = resolve(batch, action.ObjectPathId, running);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object === null ? null : identityOf(object, running);
    case actionTypes.query:
    case actionTypes.recursiveQuery:
    case actionTypes.queryAsJson:
      return object === null ? null : loadObject(object, action.QueryInfo ?? {}, running);
    case actionTypes.method:
      return callMethod(batch, action, { object, running });
    case actionTypes.setProperty: {
      const value = resolveArguments(batch, action.ArgumentInfo, running)[0] ?? null;
      if (object !== null)
        running.members.write(object, memberOf(action.Name), withAddresses(batch, toJson(value), running));
      return undefined;
    }
    case actionTypes.update:
      if (object !== null) update(object, action.ObjectState ?? {}, running);
      return undefined;
    case actionTypes.ensureUnchanged:
      return undefined;
    default:
      throw new OfficeError('NotImplemented', `action type ${action.ActionType}`);
  }
}

function identityOf(object: HostObject, running: Running): Json {
  if (object.tracked) return { _ReferenceId: running.references.keep(object) };
  return object.identity();
}

function callMethod(
  batch: BatchRequest,
  action: ActionRequest,
  on: { object: HostObject | null; running: Running },
): Json | undefined {
  const { object, running } = on;
  if (action.Name === '_RemoveReference') {
    for (const id of action.ArgumentInfo?.Arguments ?? [])
      if (typeof id === 'string') running.references.drop(id);
    return null;
  }
  if (object === null) return null;
  if (action.Name === '_KeepReference') {
    running.references.keep(object);
    return null;
  }
  const answer = running.members.call(
    object,
    memberOf(action.Name),
    resolveArguments(batch, action.ArgumentInfo, running),
  );
  return isHostObject(answer) ? identityOf(answer, running) : answer;
}

/** A value in which ranges stand, as a validation's rule may: each is told by its address. */
function withAddresses(batch: BatchRequest, value: Json, running: Running): Json {
  if (isJsonArray(value)) return value.map((one) => withAddresses(batch, one, running));
  if (!isJsonObject(value)) return value;
  const path = value['_ObjectPathId'];
  if (typeof path === 'number') {
    const address = resolve(batch, path, running)?.reader('address')?.();
    if (typeof address !== 'string') throw invalidArgument('a range expected');
    return { address };
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withAddresses(batch, one, running)]),
  );
}

function update(object: HostObject, state: { readonly [name: string]: Json }, running: Running): void {
  for (const [name, value] of Object.entries(state)) running.members.write(object, memberOf(name), value);
}

function resolveArguments(batch: BatchRequest, info: ArgumentInfo | undefined, running: Running): Argument[] {
  const values = info?.Arguments ?? [];
  const references = info?.ReferencedObjectPathIds;
  return values.map((value, index) =>
    withReferences(batch, { value, reference: references?.[index] }, running),
  );
}

function withReferences(
  batch: BatchRequest,
  one: { value: Json; reference: Json | undefined },
  running: Running,
): Argument {
  const { value, reference } = one;
  if (typeof reference === 'number' && reference > 0) return resolve(batch, reference, running);
  if (isJsonArray(reference) && isJsonArray(value)) {
    return value.map((inner, index) =>
      withReferences(batch, { value: inner, reference: reference[index] }, running),
    );
  }
  return value;
}

function toJson(value: Argument): Json {
  if (value === undefined || isHostObject(value)) return null;
  return value as Json;
}

/** The object of a path, made once per batch: making it may add a sheet. Null is a null object. */
function resolve(batch: BatchRequest, id: number, running: Running): HostObject | null {
  const known = running.paths.get(id);
  if (known !== undefined) return known;
  const path = batch.ObjectPaths[String(id)];
  if (path === undefined) throw new OfficeError('GeneralException', `object path ${id} is not in the batch`);
  const made = follow(batch, path, running);
  running.paths.set(id, made);
  return made;
}

function follow(batch: BatchRequest, path: PathRequest, running: Running): HostObject | null {
  switch (path.ObjectPathType) {
    case pathTypes.root:
      return running.root();
    case pathTypes.nullObject:
      return null;
    case pathTypes.newObject: {
      const made = running.make(path.Name);
      if (made === null) throw new OfficeError('NotImplemented', `new object ${path.Name}`);
      return made;
    }
    case pathTypes.reference: {
      const held = running.references.find(path.Name);
      if (held === null) throw new OfficeError('InvalidReference', `reference ${path.Name} was given back`);
      held.check();
      return held;
    }
  }
  const parent =
    path.ParentObjectPathId === undefined ? running.root() : resolve(batch, path.ParentObjectPathId, running);
  if (parent === null) return null;
  if (path.ObjectPathType === pathTypes.property) return running.members.link(parent, memberOf(path.Name));
  const args = resolveArguments(batch, path.ArgumentInfo, running);
  if (path.ObjectPathType === pathTypes.indexer) return running.members.item(parent, toJson(args[0]));
  const answer = running.members.call(parent, memberOf(path.Name), args);
  if (answer === null) {
    if (path.Name.endsWith('OrNullObject')) return null;
    throw itemNotFound(`${parent.className}.${path.Name}`);
  }
  if (!isHostObject(answer)) throw new OfficeError('GeneralException', `${path.Name} gives no object`);
  return answer;
}
