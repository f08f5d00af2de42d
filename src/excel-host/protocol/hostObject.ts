import { invalidArgument } from './officeError';
import { isJsonArray, isJsonObject } from './json';
import type { Json } from './json';

/** Arguments of a method as they came, references to other objects resolved. */
export type Argument = Json | HostObject | undefined | readonly Argument[];
export type Arguments = readonly Argument[];

/** What a method answers: a value, an object to go on with, or null (null object, or nothing). */
export type Answer = Json | HostObject;

/** What a class of the API is here: functions over `Self`, by the names that add-ins use (`values`, `getRange`). */
export interface ClassEmulation<Self> {
  readonly name: string;
  readonly get?: Readonly<Record<string, (self: Self) => Json>>;
  readonly set?: Readonly<Record<string, (self: Self, value: Json) => void>>;
  readonly call?: Readonly<Record<string, (self: Self, args: Arguments) => Answer>>;
  readonly link?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** Collections: their items. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** Collections: `getItem`. */
  readonly item?: (self: Self, key: Json) => HostObject;
  /** What names the object for a later request (`Id`); absent where its path does. */
  readonly id?: (self: Self) => string;
  /** Held by reference, as ranges are. */
  readonly tracked?: boolean;
  /** Refuses an object that was held while what it stands for went away. */
  readonly check?: (self: Self) => void;
}

/** An object of the API, bound to what it stands for. */
export interface HostObject {
  readonly hostObject: true;
  readonly className: string;
  readonly tracked: boolean;
  readonly self: unknown;
  /** Raises where what the object stands for is gone. */
  check(): void;
  /** How the object is named in later requests, as the library wants to read it; empty where its path names it. */
  identity(): Record<string, string>;
  /** The name alone. */
  id(): string | null;
  reader(member: string): (() => Json) | null;
  writer(member: string): ((value: Json) => void) | null;
  method(member: string): ((args: Arguments) => Answer) | null;
  link(member: string): (() => HostObject | null) | null;
  /** Null where the object is no collection. */
  items(): readonly HostObject[] | null;
  item(key: Json): HostObject | null;
}

/** Makes an object of a class. */
export function bind<Self>(emulation: ClassEmulation<Self>, self: Self): HostObject {
  const { get, set, call, link, items, item, id, check } = emulation;
  return {
    hostObject: true,
    className: emulation.name,
    tracked: emulation.tracked === true,
    self,
    check: () => check?.(self),
    id: () => (id === undefined ? null : id(self)),
    // The library reads `Id` of classes that have a property of that name, and `_Id` of the others
    identity: () => (id === undefined ? {} : { [own(get, 'id') === null ? '_Id' : 'Id']: id(self) }),
    reader: (member) => {
      const found = own(get, member);
      return found === null ? null : () => found(self);
    },
    writer: (member) => {
      const found = own(set, member);
      return found === null ? null : (value) => found(self, value);
    },
    method: (member) => {
      const found = own(call, member);
      return found === null ? null : (args) => found(self, args);
    },
    link: (member) => {
      const found = own(link, member);
      return found === null ? null : () => found(self);
    },
    items: () => (items === undefined ? null : items(self)),
    item: (key) => (item === undefined ? null : item(self, key)),
  };
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | null {
  return table !== undefined && Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}

/** Tells objects of the API from plain values. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'hostObject' in value;
}

/** Argument that must be text. */
export function textArgument(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} is no text`);
  return value;
}

/** Argument that must be a number. */
export function numberArgument(args: Arguments, index: number): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`argument ${index + 1} is no number`);
  return value;
}

/** Argument that may be left out. */
export function optionalNumber(args: Arguments, index: number, otherwise: number): number {
  return isGiven(args[index]) ? numberArgument(args, index) : otherwise;
}

/** Argument that may be left out. */
export function optionalText(args: Arguments, index: number): string | null {
  return isGiven(args[index]) ? textArgument(args, index) : null;
}

/** Argument that may be left out; false then. */
export function optionalFlag(args: Arguments, index: number): boolean {
  return args[index] === true;
}

/** Argument that must be plain data. */
export function jsonArgument(args: Arguments, index: number): Json {
  return plain(args[index] ?? null, index);
}

function plain(value: Argument, index: number): Json {
  if (value === undefined) return null;
  if (isHostObject(value)) throw invalidArgument(`argument ${index + 1} is an object of the API`);
  if (Array.isArray(value)) return value.map((one: Argument) => plain(one, index));
  return value as Json;
}

/** True unless the argument was left out. */
function isGiven(value: Argument): boolean {
  return value !== undefined && value !== null;
}

/** A value that must be text. */
export function asText(value: Json | undefined): string {
  if (typeof value !== 'string') throw invalidArgument('text expected');
  return value;
}

/** A value that must be a number. */
export function asNumber(value: Json | undefined): number {
  if (typeof value !== 'number') throw invalidArgument('number expected');
  return value;
}

/** A value that must be true or false. */
export function asFlag(value: Json | undefined): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false expected');
  return value;
}

/** A value that must be an object. */
export function asObject(value: Json | undefined): { readonly [name: string]: Json } {
  if (!isJsonObject(value)) throw invalidArgument('object expected');
  return value;
}

/** A value that must be an array. */
export function asArray(value: Json | undefined): readonly Json[] {
  if (!isJsonArray(value)) throw invalidArgument('array expected');
  return value;
}
