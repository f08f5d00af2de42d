import { parseIsoDate, type IsoDate } from '../time/isoDate';
import type { DecodingProblem, Expected } from './expected';

export type Decoded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly DecodingProblem[] };

/** Reads one value of unknown shape; `path` says where it stands. */
export type Decoder<Value> = (input: unknown, path: string) => Decoded<Value>;

type DecodersOf<Shape> = { readonly [Key in keyof Shape]: Decoder<Shape[Key]> };

const failed = (path: string, expected: Expected): Decoded<never> => ({
  ok: false,
  problems: [{ path, expected }],
});

export const text: Decoder<string> = (input, path) =>
  typeof input === 'string' && input.trim() !== ''
    ? { ok: true, value: input }
    : failed(path, { kind: 'text' });

/** A whole number within bounds, both included. */
export function wholeNumber(bounds: { readonly least: number; readonly most: number }): Decoder<number> {
  const { least, most } = bounds;
  return (input, path) =>
    typeof input === 'number' && Number.isInteger(input) && input >= least && input <= most
      ? { ok: true, value: input }
      : failed(path, { kind: 'wholeNumber', least, most });
}

export const flag: Decoder<boolean> = (input, path) =>
  typeof input === 'boolean' ? { ok: true, value: input } : failed(path, { kind: 'flag' });

export const isoDate: Decoder<IsoDate> = (input, path) => {
  const date = typeof input === 'string' ? parseIsoDate(input) : null;
  return date === null ? failed(path, { kind: 'day' }) : { ok: true, value: date };
};

/** One of some given words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Decoder<Word> {
  return (input, path) => {
    const word = words.find((candidate) => candidate === input);
    return word === undefined ? failed(path, { kind: 'oneOf', words }) : { ok: true, value: word };
  };
}

/** The value, or null. */
export function orNull<Value>(decoder: Decoder<Value>): Decoder<Value | null> {
  return (input, path) => (input === null ? { ok: true, value: null } : decoder(input, path));
}

/** Each item of an array; all problems of all items. */
export function listOf<Item>(decoder: Decoder<Item>): Decoder<readonly Item[]> {
  return (input, path) => {
    if (!Array.isArray(input)) return failed(path, { kind: 'list' });
    const items: Item[] = [];
    const problems: DecodingProblem[] = [];
    for (const [index, item] of input.entries()) {
      const decoded = decoder(item, `${path}[${index}]`);
      if (decoded.ok) items.push(decoded.value);
      else problems.push(...decoded.problems);
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: items };
  };
}

/** An object with exactly these fields; a field that is not known is a problem, so that no slip goes unseen. */
export function shape<Shape extends object>(decoders: DecodersOf<Shape>): Decoder<Shape> {
  // worked out once: an edition has thousands of objects of a few shapes
  const keys = keysOf(decoders);
  const known = new Set<string>(keys);
  return (input, path) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return failed(path, { kind: 'object' });
    const problems: DecodingProblem[] = [];
    for (const key of Object.keys(input)) {
      if (!known.has(key))
        problems.push({ path: joined(path, key), expected: { kind: 'noSuchField', field: key } });
    }
    const value: Partial<Shape> = {};
    for (const key of keys) {
      const decoded = decoders[key](Reflect.get(input, key), joined(path, key));
      if (decoded.ok) value[key] = decoded.value;
      else problems.push(...decoded.problems);
    }
    return problems.length === 0 && isWhole(value, keys) ? { ok: true, value } : { ok: false, problems };
  };
}

/** One of several shapes, told apart by the word in one of their fields. */
export function byWord<Value>(
  field: string,
  decoders: Readonly<Record<string, Decoder<Value>>>,
): Decoder<Value> {
  return (input, path) => {
    const word: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, field) : undefined;
    const decoder = typeof word === 'string' && Object.hasOwn(decoders, word) ? decoders[word] : undefined;
    return decoder === undefined
      ? failed(joined(path, field), { kind: 'oneOf', words: Object.keys(decoders) })
      : decoder(input, path);
  };
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function keysOf<Shape extends object>(decoders: DecodersOf<Shape>): readonly (keyof Shape & string)[] {
  const isKey = (key: string): key is keyof Shape & string => Object.hasOwn(decoders, key);
  return Object.keys(decoders).filter(isKey);
}

/** True once each field was decoded; the compiler cannot follow that itself. */
function isWhole<Shape extends object>(
  value: Partial<Shape>,
  keys: readonly (keyof Shape)[],
): value is Shape {
  return keys.every((key) => key in value);
}
