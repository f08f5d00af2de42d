import type { TableCondition } from '../summaryTable';
import { allTests, type CountTest } from './cellCondition';
import type { CountTerm } from './countTerm';
import {
  explain,
  type Alternative,
  type Explained,
  type KeyedRow,
  type Sources,
  type WhyNotLive,
} from './explain';
import type { LiveList } from './liveList';

/** Records of one list of which no row has two: where a row proposes two awards, the second ones are a slot of their own. */
export interface Slot<Item> {
  readonly list: LiveList;
  readonly records: readonly { readonly row: number; readonly item: Item }[];
  /** Where it is told which rows belong to the slot; null: all rows of the list do. */
  readonly membership: Sources | null;
}

/** A dimension of tables: what a record is counted under, and which columns tell it. */
export interface Dimension<Item> {
  /** null: it is never asked of this record. */
  readonly keysOf: (record: Item) => readonly string[] | null;
  readonly sourcesOf: (list: LiveList, slot: Slot<Item>) => Sources;
}

/** What formulas can be made from. */
export interface LiveSource {
  /** The COUNTIFS that count the records which meet all conditions, or why there are none. */
  readonly termsOf: (conditions: readonly TableCondition[]) => Terms;
  /** Keys of a dimension under which a word of a column is counted; for the list of words. */
  readonly keysOfWord: (
    dimension: string,
    at: { readonly sheet: string; readonly column: number },
  ) => WordKeys;
}

/** Words (ids) of a column with the keys that they stand for. */
export type WordKeys = ReadonlyMap<string, readonly string[]>;

export type Terms =
  | { readonly ok: true; readonly terms: readonly CountTerm[] }
  | { readonly ok: false; readonly why: WhyNotLive; readonly dimension: string };

/** Makes terms from slots and dimensions; each dimension is explained once for each slot. */
export function liveSource<Item>(
  slots: readonly Slot<Item>[],
  dimensions: Readonly<Record<string, Dimension<Item>>>,
): LiveSource {
  const known = new Map<string, Explained>();
  const explained = (slot: Slot<Item>, index: number, dimension: string): Explained => {
    const key = `${index} ${dimension}`;
    const answer = known.get(key) ?? explainSlot(slot, dimensions[dimension] ?? null);
    known.set(key, answer);
    return answer;
  };
  const termsOf = (conditions: readonly TableCondition[]): Terms => {
    const terms: CountTerm[] = [];
    for (const [index, slot] of slots.entries()) {
      const found = termsOfSlot(slot, conditions, (dimension) => explained(slot, index, dimension));
      if (!found.ok) return found;
      terms.push(...found.terms);
    }
    return { ok: true, terms };
  };
  return {
    termsOf,
    keysOfWord: (dimension, { sheet, column }) => {
      const keys = new Map<string, readonly string[]>();
      for (const [index, slot] of slots.entries()) {
        const answer = slot.list.sheet === sheet ? known.get(`${index} ${dimension}`) : undefined;
        if (answer?.ok !== true) continue;
        for (const { tests, keys: ofTests } of answer.alternatives) {
          for (const test of tests) {
            if (test.kind !== 'in' || test.column !== column) continue;
            for (const word of test.words) {
              keys.set(word, [...new Set([...(keys.get(word) ?? []), ...ofTests])]);
            }
          }
        }
      }
      return keys;
    },
  };
}

/** The dimension that says whether a row belongs to a slot. */
const membership = 'membership';
const inside = 'inside';

function explainSlot<Item>(slot: Slot<Item>, dimension: Dimension<Item> | null): Explained {
  if (dimension === null) return explainMembership(slot);
  const rows = slot.records.flatMap(({ row, item }): readonly KeyedRow[] => {
    const keys = dimension.keysOf(item);
    return keys === null ? [] : [{ row, keys }];
  });
  return explain(slot.list, rows, dimension.sourcesOf(slot.list, slot));
}

function explainMembership<Item>({ list, records, membership: sources }: Slot<Item>): Explained {
  const members = new Set(records.map(({ row }) => row));
  const rows = list.rows.map((row): KeyedRow => ({ row, keys: members.has(row) ? [inside] : [] }));
  return explain(list, rows, sources ?? { chains: [] });
}

function termsOfSlot<Item>(
  slot: Slot<Item>,
  conditions: readonly TableCondition[],
  explainedAs: (dimension: string) => Explained,
): Terms {
  const { list } = slot;
  const whole: Alternative = { keys: [], first: list.rows[0] ?? 0, last: list.reach, tests: [] };
  let places: readonly Alternative[] = [whole];
  const all =
    slot.membership === null ? conditions : [{ dimension: membership, keys: [inside] }, ...conditions];
  for (const { dimension, keys } of all) {
    const found = explainedAs(dimension);
    if (!found.ok) return { ok: false, why: found.why, dimension };
    const wanted = asOne(found.alternatives.filter((one) => one.keys.some((key) => keys.includes(key))));
    places = places.flatMap((place) => wanted.flatMap((one) => bothOf(place, one) ?? []));
  }
  const terms: CountTerm[] = [];
  for (const { first, last, tests } of places) {
    const marked = withMark(list, tests);
    if (marked === null)
      return { ok: false, why: 'noMark', dimension: conditions[0]?.dimension ?? membership };
    terms.push({ list, first, last, tests: marked });
  }
  return { ok: true, terms };
}

/** Alternatives that differ only in the words of their column, as one that takes all of these words. */
function asOne(alternatives: readonly Alternative[]): readonly Alternative[] {
  const shapes = new Map<string, Alternative>();
  for (const one of alternatives) {
    const tests = one.tests.map((test) =>
      test.kind === 'in' ? `in${test.column}${test.isFirstWord ? 'b' : ''}` : JSON.stringify(test),
    );
    const shape = `${one.first} ${one.last} ${tests.join(' ')}`;
    const before = shapes.get(shape);
    shapes.set(shape, before === undefined ? one : { ...one, tests: one.tests.map(withWordsOf(before)) });
  }
  return [...shapes.values()];
}

/** Of an alternative of the same shape, each test with the words of both. */
function withWordsOf(other: Alternative): (test: CountTest, index: number) => CountTest {
  return (test, index) => {
    const same = other.tests[index];
    if (test.kind !== 'in' || same?.kind !== 'in') return test;
    return { ...test, words: new Set([...same.words, ...test.words]) };
  };
}

function bothOf(one: Alternative, other: Alternative): Alternative | null {
  const first = Math.max(one.first, other.first);
  const last = Math.min(one.last, other.last);
  const tests = allTests(one.tests, other.tests);
  return first > last || tests === null ? null : { keys: [], first, last, tests };
}

/**
 * Rows of which only blanks are asked must be known for records by their mark; null: there is none. Blanks are asked
 * last: LibreOffice 7.4 drops a row where the first criterion of a COUNTIFS is "".
 */
function withMark(list: LiveList, tests: readonly CountTest[]): readonly CountTest[] | null {
  const isKnown = tests.some(({ kind }) => kind !== 'blank');
  const marked = isKnown ? tests : list.mark === null ? null : allTests([list.mark], tests);
  if (marked === null) return null;
  const isBlank = ({ kind }: CountTest): boolean => kind === 'blank';
  return [...marked.filter((test) => !isBlank(test)), ...marked.filter(isBlank)];
}
