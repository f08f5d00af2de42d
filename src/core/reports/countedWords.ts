import type { CountTerm } from '../summaries/live/countTerm';
import type { LiveList } from '../summaries/live/liveList';
import type { LiveSource } from '../summaries/live/liveSource';
import type { CountTable } from '../summaries/summaryTable';
import type { WordAt } from './countFormula';
import type { NamedDimension, SummaryWords } from './summaryWords';

/** A word that formulas ask for, as the list of words shows it. */
export interface CountedWord extends WordAt {
  readonly criterion: string | number;
  /** Where it stands and what it is counted as. */
  readonly meaning: string;
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

/**
 * The words of people that formulas ask for, each once for its column: those that count as the same stand below one
 * another. Linear in words.
 */
export function countedWords(
  terms: readonly CountTerm[],
  from: {
    readonly sources: readonly LiveSource[];
    readonly tables: readonly CountTable[];
    readonly words: SummaryWords;
  },
): readonly CountedWord[] {
  const columns = new Map<
    string,
    { readonly list: LiveList; readonly column: number; readonly words: Set<string> }
  >();
  for (const { list, tests } of terms) {
    for (const test of tests) {
      if (test.kind !== 'in') continue;
      const key = `${test.column} ${list.sheet}`;
      const known = columns.get(key) ?? { list, column: test.column, words: new Set() };
      for (const word of test.words) known.words.add(word);
      columns.set(key, known);
    }
  }
  const labels = keyLabels(from.tables, from.words);
  return [...columns.values()].flatMap(({ list, column, words }) => {
    const meanings = namedDimensions.flatMap((dimension) => {
      const keys = from.sources.map((source) => source.keysOfWord(dimension, { sheet: list.sheet, column }));
      return keys.some(({ size }) => size > 0) ? [{ dimension, keys }] : [];
    });
    const keysOf = (word: string, { keys }: (typeof meanings)[number]): readonly string[] =>
      keys.map((ofSource) => ofSource.get(word)).find((found) => found !== undefined) ?? [];
    const order = new Map<string, number>();
    for (const table of from.tables)
      for (const { key } of table.rows) if (!order.has(key)) order.set(key, order.size);
    const placeOf = (word: string): string => {
      const [first] = meanings;
      const keys = first === undefined ? [] : keysOf(word, first);
      return `${String(order.get(keys[0] ?? '') ?? order.size).padStart(6, '0')} ${keys.join(' ')}`;
    };
    const sorted = [...words]
      .map((word) => ({ word, place: placeOf(word) }))
      .sort((one, other) => compare(one.place, other.place) || compare(one.word, other.word));
    return sorted.flatMap(({ word }): readonly CountedWord[] => {
      const found = list.wordsOf(column).byId(word);
      if (found === null) return [];
      const told = meanings.flatMap((meaning) => {
        const said = keysOf(word, meaning).flatMap((key) => labels.get(`${meaning.dimension} ${key}`) ?? []);
        return said.length === 0
          ? []
          : [`${from.words.live.dimensions[meaning.dimension]}: ${said.join('; ')}`];
      });
      const where = from.words.live.column(list.headerOf(column), list.sheet);
      return [
        {
          sheet: list.sheet,
          column,
          word,
          criterion: found.criterion,
          meaning: [where, ...told].join(' · '),
        },
      ];
    });
  });
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
