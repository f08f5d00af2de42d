import type { CountTerm } from '../../counting/live/countTerm';
import type { LiveList } from '../../counting/live/liveList';
import type { LiveSource } from '../../counting/live/liveSource';
import type { CountTable } from '../../counting/summaryTable';
import type { WordAt } from './countFormula';
import type { NamedDimension, SummaryWords } from './summaryWords';

/** A word that formulas ask for, as the list of words shows it. */
export interface CountedWord extends WordAt {
  readonly criterion: string | number;
  /** The column in which it stands; a heading of the list. */
  readonly where: string;
  /** What it is counted as. */
  readonly meaning: string;
  /** Its line in the list, 0-based; each column has a line of its own above its words. */
  readonly line: number;
}

/** Dimensions whose keys have words, in the order in which the list of words is sorted. */
const namedDimensions: readonly NamedDimension[] = [
  'item',
  'body',
  'quarter',
  'status',
  'award',
  'kind',
  'unit',
  'type',
  'class',
  'sex',
];

/** What words are looked up in. */
interface Meanings {
  readonly sources: readonly LiveSource[];
  readonly tables: readonly CountTable[];
  readonly words: SummaryWords;
}

/**
 * The words of people that formulas ask for, each once for its column: those that count as the same stand below one
 * another. Linear in words.
 */
export function countedWords(terms: readonly CountTerm[], from: Meanings): readonly CountedWord[] {
  const labels = keyLabels(from.tables, from.words);
  const order = rowOrder(from.tables);
  let line = 0;
  return wordsByColumn(terms).flatMap((one) => {
    const { list, column } = one;
    const meanings = meaningsIn(one, from.sources);
    const where = from.words.live.column(list.headerOf(column), list.sheet);
    const told = (word: string): string =>
      meanings
        .flatMap(({ dimension, keysOf }) => {
          const said = keysOf(word).flatMap((key) => labels.get(`${dimension} ${key}`) ?? []);
          return said.length === 0 ? [] : [`${from.words.live.dimensions[dimension]}: ${said.join('; ')}`];
        })
        .join(' · ');
    line += 1;
    return inOrder(one, { order, keysOf: meanings[0]?.keysOf ?? (() => []) }).flatMap((word) => {
      const found = list.wordsOf(column).byId(word);
      if (found === null) return [];
      line += 1;
      const { criterion } = found;
      return [{ sheet: list.sheet, column, word, criterion, where, meaning: told(word), line: line - 1 }];
    });
  });
}

/** The words of one column that are asked for. */
interface ColumnWords {
  readonly list: LiveList;
  readonly column: number;
  readonly words: Set<string>;
}

function wordsByColumn(terms: readonly CountTerm[]): readonly ColumnWords[] {
  const columns = new Map<string, ColumnWords>();
  for (const { list, tests } of terms) {
    for (const test of tests) {
      if (test.kind !== 'in') continue;
      const key = `${test.column} ${list.sheet}`;
      const known = columns.get(key) ?? { list, column: test.column, words: new Set() };
      for (const word of test.words) known.words.add(word);
      columns.set(key, known);
    }
  }
  return [...columns.values()];
}

/** What a column's words stand for in one dimension. */
interface Meaning {
  readonly dimension: NamedDimension;
  readonly keysOf: (word: string) => readonly string[];
}

function meaningsIn({ list, column }: ColumnWords, sources: readonly LiveSource[]): readonly Meaning[] {
  return namedDimensions.flatMap((dimension): readonly Meaning[] => {
    const keys = sources.map((source) => source.keysOfWord(dimension, { sheet: list.sheet, column }));
    if (keys.every(({ size }) => size === 0)) return [];
    const keysOf = (word: string): readonly string[] =>
      keys.map((ofSource) => ofSource.get(word)).find((found) => found !== undefined) ?? [];
    return [{ dimension, keysOf }];
  });
}

/** Where the rows of tables stand, by their keys. */
function rowOrder(tables: readonly CountTable[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const table of tables)
    for (const { key } of table.rows) if (!order.has(key)) order.set(key, order.size);
  return order;
}

/** Words in the order of the rows in which they count, so that those of one row stand together. */
function inOrder(
  { words }: ColumnWords,
  by: { readonly order: ReadonlyMap<string, number>; readonly keysOf: (word: string) => readonly string[] },
): readonly string[] {
  const placed = [...words].map((word) => {
    const keys = by.keysOf(word);
    return { word, row: by.order.get(keys[0] ?? '') ?? by.order.size, keys: keys.join(' ') };
  });
  placed.sort(
    (one, other) => one.row - other.row || compare(one.keys, other.keys) || compare(one.word, other.word),
  );
  return placed.map(({ word }) => word);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The words for keys of dimensions, from the tables that have rows or columns of them. */
function keyLabels(tables: readonly CountTable[], words: SummaryWords): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const table of tables) {
    for (const { key, label, conditions } of table.rows) {
      const [only] = conditions;
      if (only === undefined || conditions.length > 1 || only.dimension !== table.rowDimension) continue;
      const said = label ?? words.fixedRows[table.id]?.[key];
      if (said !== undefined && !labels.has(`${only.dimension} ${key}`))
        labels.set(`${only.dimension} ${key}`, said);
    }
    if (table.columnKeys !== undefined) continue;
    for (const key of table.columns) {
      const said = words.columns[key];
      if (said !== undefined) labels.set(`${table.columnDimension} ${key}`, said);
    }
  }
  return labels;
}
