import { isDitto } from '../../sheets/dittoMarks';
import { isBlankValue } from '../../sheets/gridCells';
import type { CellValue } from '../../sheets/grid';
import { isCountedBlank } from './countWords';
import type { CountTest } from './cellCondition';
import type { LiveList } from './liveList';

/** A record's row and its keys in one dimension: the rows of a table in which it is counted. */
export interface KeyedRow {
  readonly row: number;
  readonly keys: readonly string[];
}

/** Why no formula can tell what the reader tells. */
export type WhyNotLive =
  /** The words of the columns alone do not decide it: ditto marks, merged cells, names, links of the pane. */
  | 'notByColumn'
  /** A cell's words are no criterion for COUNTIFS: too long, or they look like a comparison. */
  | 'words'
  /** Too many different words. */
  | 'many'
  /** No column tells records from other rows. */
  | 'noMark'
  /** The recount of the formulas gave another figure. */
  | 'differs';

/** Rows that have the same keys, and how formulas know them. */
export interface Alternative {
  readonly keys: readonly string[];
  /** 0-based sheet rows that the formula looks at. */
  readonly first: number;
  readonly last: number;
  readonly tests: readonly CountTest[];
}

export type Explained =
  | { readonly ok: true; readonly alternatives: readonly Alternative[] }
  | { readonly ok: false; readonly why: WhyNotLive };

/** Where a dimension may be read from. */
export interface Sources {
  /** Columns to try, one after the other; of several columns a later one counts where those before it are blank. */
  readonly chains: readonly (readonly number[])[];
  /** The same, tried where nothing else tells. */
  readonly lastChains?: readonly (readonly number[])[];
  /** Columns of whose texts the first word counts: "Mr", "Mrs", "household". */
  readonly firstWords?: ReadonlySet<number>;
  /** Columns of marks or years: that anything stands there is what counts. */
  readonly anyWords?: ReadonlySet<number>;
  /** Spans of days (Excel serials) with their keys, for cells that hold days. */
  readonly days?: readonly DaySpan[];
  /** Where one word has several keys, what else tells them. */
  readonly parted?: Parted;
}

/** Columns that part the rows of one word: a state that is late or not by the day of another column. */
export interface Parted {
  /** The key that the word has by itself. */
  readonly ownKeyOf: (row: number) => string;
  /** Tried one after the other, as chains are. */
  readonly chains: readonly (readonly number[])[];
  /** The spans of days where the word's own key is this. */
  readonly daysOf: (ownKey: string) => readonly DaySpan[];
}

/** A span of days: from the first, before the second; null: open. */
export interface DaySpan {
  readonly keys: readonly string[];
  readonly from: number | null;
  readonly before: number | null;
}

/** More different words of one column are no table that a clerk could read. */
const mostWords = 200;

/** More first words than there are forms of address are names. */
const mostFirstWords = 12;

/**
 * Finds how formulas can tell the keys of a list's rows: by the words of columns; else they are the same in every row;
 * else both within each stretch between group rows; else the same by the last chains. Linear in rows times chains.
 */
export function explain(list: LiveList, rows: readonly KeyedRow[], sources: Sources): Explained {
  const first = [...sources.chains, []];
  const last = sources.lastChains ?? [];
  const ways: readonly (() => Explained)[] = [
    () => byWhole(list, rows, { sources, chains: first }),
    () => byStretches(list, rows, { sources, chains: first }),
    () => byWhole(list, rows, { sources, chains: last }),
    () => byStretches(list, rows, { sources, chains: [...first, ...last] }),
  ];
  let why: WhyNotLive = 'notByColumn';
  for (const explained of ways) {
    const found = explained();
    if (found.ok) return found;
    if (why === 'notByColumn') ({ why } = found);
  }
  return { ok: false, why };
}

interface Asked {
  readonly sources: Sources;
  /** Tried one after the other. */
  readonly chains: readonly (readonly number[])[];
}

function byWhole(list: LiveList, rows: readonly KeyedRow[], asked: Asked): Explained {
  return byChains(rows, asked, { list, place: { first: list.rows[0] ?? 0, last: list.reach } });
}

/** Each stretch between group rows by itself. */
function byStretches(list: LiveList, rows: readonly KeyedRow[], asked: Asked): Explained {
  if (list.stretches.length < 2) return { ok: false, why: 'notByColumn' };
  const byRow = new Map(rows.map((one) => [one.row, one]));
  const alternatives: Alternative[] = [];
  for (const stretch of list.stretches) {
    const some = stretch.rows.flatMap((row) => byRow.get(row) ?? []);
    const place = { first: stretch.rows[0] ?? 0, last: stretch.reach };
    const found = byChains(some, asked, { list, place });
    if (!found.ok) return found;
    alternatives.push(...found.alternatives);
  }
  return { ok: true, alternatives: together(alternatives) };
}

/** The first chain of columns that tells the keys; why none does. */
function byChains(
  rows: readonly KeyedRow[],
  { sources, chains }: Asked,
  at: { readonly list: LiveList; readonly place: Place },
): Explained {
  let why: WhyNotLive = 'notByColumn';
  for (const chain of chains) {
    const found = byColumns(rows, { ...at, sources }, { chain, tests: [] });
    if (found.ok) return found;
    if (found.why !== 'notByColumn') ({ why } = found);
  }
  return { ok: false, why };
}

interface Place {
  readonly first: number;
  readonly last: number;
}

interface Looking {
  readonly list: LiveList;
  readonly sources: Sources;
  readonly place: Place;
}

interface Chain {
  readonly chain: readonly number[];
  readonly tests: readonly CountTest[];
}

function byColumns(rows: readonly KeyedRow[], looking: Looking, { chain, tests }: Chain): Explained {
  const [column, ...rest] = chain;
  if (rows.length === 0) return { ok: true, alternatives: [] };
  if (column === undefined) {
    const keys = sameKeys(rows);
    if (keys === null) return parted(rows, looking, tests);
    return { ok: true, alternatives: [{ keys, ...looking.place, tests }] };
  }
  const { list } = looking;
  const told: KeyedRow[] = [];
  const blank: KeyedRow[] = [];
  for (const one of rows) {
    const value = list.valueOf(one.row, column);
    if (isCountedBlank(value)) blank.push(one);
    else if (isBlankValue(value)) return { ok: false, why: 'words' };
    else told.push(one);
  }
  const here = toldByColumn(told, looking, { column, tests });
  if (!here.ok) return here;
  const below = byColumns(blank, looking, { chain: rest, tests: [...tests, { kind: 'blank', column }] });
  return below.ok ? { ok: true, alternatives: [...here.alternatives, ...below.alternatives] } : below;
}

/** Rows that no more column of their own tells apart, by the columns that part them. */
function parted(rows: readonly KeyedRow[], looking: Looking, tests: readonly CountTest[]): Explained {
  const by = looking.sources.parted;
  const [first] = rows;
  if (by === undefined || first === undefined) return { ok: false, why: 'notByColumn' };
  const own = by.ownKeyOf(first.row);
  if (rows.some(({ row }) => by.ownKeyOf(row) !== own)) return { ok: false, why: 'notByColumn' };
  const sources = { chains: [], days: by.daysOf(own) };
  let why: WhyNotLive = 'notByColumn';
  for (const chain of by.chains) {
    const found = byColumns(rows, { ...looking, sources }, { chain, tests });
    if (found.ok) return found;
    if (found.why !== 'notByColumn') ({ why } = found);
  }
  return { ok: false, why };
}

/** The words of a column that stand for several keys, with those that have the same key by themselves: parted together. */
function partedWords(
  rows: readonly KeyedRow[],
  looking: Looking,
  at: { readonly column: number; readonly tests: readonly CountTest[] },
): { readonly rest: readonly KeyedRow[]; readonly found: Explained } {
  const { list, sources } = looking;
  const by = sources.parted;
  const none = { rest: rows, found: { ok: true, alternatives: [] } } as const;
  if (by === undefined) return none;
  const words = list.wordsOf(at.column);
  const wordOf = ({ row }: KeyedRow): string => words.wordOf(list.valueOf(row, at.column))?.id ?? '';
  const keysOf = new Map<string, Set<string>>();
  for (const row of rows) {
    const keys = keysOf.get(wordOf(row)) ?? new Set();
    keysOf.set(wordOf(row), keys.add(keyOf(row.keys)));
  }
  const groups = new Map<string, { readonly rows: KeyedRow[]; readonly words: Set<string> }>();
  const rest: KeyedRow[] = [];
  for (const row of rows) {
    const word = wordOf(row);
    if (word === '' || (keysOf.get(word)?.size ?? 0) < 2) {
      rest.push(row);
      continue;
    }
    const own = by.ownKeyOf(row.row);
    const group = groups.get(own) ?? { rows: [], words: new Set() };
    group.rows.push(row);
    group.words.add(word);
    groups.set(own, group);
  }
  const alternatives: Alternative[] = [];
  for (const group of groups.values()) {
    const test = { kind: 'in', column: at.column, words: group.words, isFirstWord: false } as const;
    const found = parted(group.rows, looking, [...at.tests, test]);
    if (!found.ok) return { rest, found };
    alternatives.push(...found.alternatives);
  }
  return { rest, found: { ok: true, alternatives } };
}

function toldByColumn(
  allRows: readonly KeyedRow[],
  looking: Looking,
  at: { readonly column: number; readonly tests: readonly CountTest[] },
): Explained {
  const { list, sources, place } = looking;
  const { rest: rows, found: byParts } = partedWords(allRows, looking, at);
  if (!byParts.ok) return byParts;
  const { column, tests } = at;
  const valueOf = ({ row }: KeyedRow): CellValue => list.valueOf(row, column);
  if (sources.anyWords?.has(column) === true) {
    if (rows.length === 0) return { ok: true, alternatives: [] };
    const keys = sameKeys(rows);
    if (keys === null) return { ok: false, why: 'notByColumn' };
    return { ok: true, alternatives: [{ keys, ...place, tests: [...tests, { kind: 'filled', column }] }] };
  }
  const days = sources.days ?? [];
  const isDay = (value: CellValue): value is number => days.length > 0 && typeof value === 'number';
  const words = list.wordsOf(column);
  const byKeys = new Map<string, { readonly keys: readonly string[]; readonly words: Set<string> }>();
  const keysOfWord = new Map<string, string>();
  const isByFirstWord = sources.firstWords?.has(column) === true;
  let hasDays = false;
  for (const row of rows) {
    const value = valueOf(row);
    if (isDay(value)) {
      hasDays = true;
      const span = days.find(({ from, before }) => (from ?? value) <= value && value < (before ?? Infinity));
      if (keyOf(span?.keys ?? []) !== keyOf(row.keys)) return { ok: false, why: 'notByColumn' };
      continue;
    }
    // a ditto mark says what the row above says: no word of its own
    if (typeof value === 'string' && isDitto(value.trim())) return { ok: false, why: 'notByColumn' };
    const word = isByFirstWord ? words.firstWordOf(value) : words.wordOf(value);
    if (word === null) return { ok: false, why: 'words' };
    const key = keyOf(row.keys);
    if ((keysOfWord.get(word.id) ?? key) !== key) return { ok: false, why: 'notByColumn' };
    keysOfWord.set(word.id, key);
    const same = byKeys.get(key);
    if (same === undefined) byKeys.set(key, { keys: row.keys, words: new Set([word.id]) });
    else same.words.add(word.id);
  }
  if (keysOfWord.size > (isByFirstWord ? mostFirstWords : mostWords)) return { ok: false, why: 'many' };
  const byWords = [...byKeys.values()].map((one): Alternative => ({
    keys: one.keys,
    ...place,
    tests: [...tests, { kind: 'in', column, words: one.words, isFirstWord: isByFirstWord }],
  }));
  const byDays = (hasDays ? days : []).map(({ keys, from, before }): Alternative => ({
    keys,
    ...place,
    tests: [...tests, { kind: 'days', column, from, before }],
  }));
  return { ok: true, alternatives: [...byWords, ...byDays, ...byParts.alternatives] };
}

function keyOf(keys: readonly string[]): string {
  return keys.join('\u0001');
}

/** The keys that all rows have; null: they differ. */
function sameKeys(rows: readonly KeyedRow[]): readonly string[] | null {
  const [first] = rows;
  if (first === undefined) return [];
  const key = keyOf(first.keys);
  return rows.every(({ keys }) => keyOf(keys) === key) ? first.keys : null;
}

/** Neighbouring stretches that say the same without looking at a column are one. */
function together(alternatives: readonly Alternative[]): readonly Alternative[] {
  const joined: Alternative[] = [];
  for (const one of alternatives) {
    const before = joined.at(-1);
    const isSame =
      before !== undefined &&
      before.tests.length + one.tests.length === 0 &&
      keyOf(before.keys) === keyOf(one.keys);
    if (isSame) joined[joined.length - 1] = { ...before, last: one.last };
    else joined.push(one);
  }
  return joined;
}
