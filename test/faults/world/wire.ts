import { isCleanUp } from '../../../src/excel-host/protocol/batch';
import { parseJson, type Json } from '../../../src/excel-host/protocol/json';
import { dispatch } from '../../../src/excel-host/transports/richMessage';

/** What a batch asks for, as far as this harness looks into it. */
export interface Asked {
  readonly actions: number;
  /** True where an action of it changes the workbook. */
  readonly writes: boolean;
  /** Number of actions up to and with the first that adds a sheet; null: none does. */
  readonly untilAdded: number | null;
}

/** A message of the library with its batch, which can be sent on whole or cut short. */
export interface Message {
  readonly asked: Asked;
  readonly isCleanUp: boolean;
  /** The parameters of a message that asks for the first actions only. */
  readonly cutTo: (actions: number) => readonly unknown[];
}

interface WireAction {
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
}
interface WirePath {
  readonly ObjectPathType: number;
  readonly Name: string;
}
interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** Codes of the wire (src/excel-host/protocol/batch.ts). */
const setsProperty = new Set([4, 9]);
const callsMethod = 3;
const pathOfMethod = 3;
const looksOnly = /^(_|get|load|calculate|suspend|activate)/i;

/** Reads a call of the transport; null: it is no batch. */
export function readCall(id: number, parameters: unknown): Message | null {
  if (id !== dispatch.richApi) return null;
  const outer = listOf(parameters);
  const inner = listOf(outer[0]);
  const fields = inner.length > 4 ? inner : outer;
  const body = fields[4];
  if (typeof body !== 'string') return null;
  const json: Json = parseJson(body);
  const batch = json as unknown as WireBatch;
  return {
    asked: askedOf(batch),
    isCleanUp: fields[0] === 'WacPartition' || isCleanUp(json),
    cutTo: (actions) =>
      fields.with(4, JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, actions) })),
  };
}

function askedOf({ Actions, ObjectPaths }: WireBatch): Asked {
  const adds = (action: WireAction): boolean => {
    const path = ObjectPaths[String(action.ObjectPathId)];
    return path?.ObjectPathType === pathOfMethod && /^add$/i.test(path.Name);
  };
  const changes = (action: WireAction): boolean =>
    setsProperty.has(action.ActionType) ||
    (action.ActionType === callsMethod && !looksOnly.test(action.Name)) ||
    adds(action);
  const added = Actions.findIndex(adds);
  return {
    actions: Actions.length,
    writes: Actions.some(changes),
    untilAdded: added < 0 ? null : added + 1,
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'object' || value === null || !('toArray' in value)) return [];
  return typeof value.toArray === 'function' ? listOf(Reflect.apply(value.toArray, value, [])) : [];
}

/** An answer as the desktop transport gives it. */
export function answerOf(body: string): object {
  const array = (values: readonly unknown[]) => ({ toArray: () => values, dimensions: () => 1 });
  return array([0, array([200, [], body])]);
}

/** The body of an answer; null: it is an error of the transport. */
export function bodyOf(answer: unknown): string | null {
  const body = listOf(listOf(answer)[1])[2];
  return typeof body === 'string' ? body : null;
}
