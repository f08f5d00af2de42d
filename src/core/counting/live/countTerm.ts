import type { Work } from '../../work/work';
import type { CountTest } from './cellCondition';
import { isCountedBlank } from './countWords';
import { isFilled, isMarked, type LiveList } from './liveList';

/** One COUNTIFS over a stretch of a list's rows; words of one test count as one after the other. */
export interface CountTerm {
  readonly list: LiveList;
  /** 0-based sheet rows. */
  readonly first: number;
  readonly last: number;
  readonly tests: readonly CountTest[];
}

/** What terms of one shape share: their rows and columns. */
interface Shape {
  readonly terms: { readonly index: number; readonly term: CountTerm }[];
}

/**
 * What COUNTIFS comes to for each term, counted over the cells themselves and not over what was read from them: rows
 * that are no records count too where they answer. Linear in rows times shapes plus the terms' words. Shape by shape.
 */
export function* countTerms(terms: readonly CountTerm[]): Work<readonly number[]> {
  const shapes = new Map<string, Shape>();
  const lists = new Map<LiveList, number>();
  for (const [index, term] of terms.entries()) {
    const list = lists.get(term.list) ?? lists.size;
    lists.set(term.list, list);
    const columns = term.tests.map(shapeOfTest).join(' ');
    const key = `${list} ${term.first} ${term.last} ${columns}`;
    const shape = shapes.get(key) ?? { terms: [] };
    shape.terms.push({ index, term });
    shapes.set(key, shape);
  }
  const counts = terms.map(() => 0);
  let done = 0;
  for (const { terms: ofShape } of shapes.values()) {
    const [first] = ofShape;
    if (first === undefined) continue;
    const found = countCombinations(first.term);
    for (const { index, term } of ofShape) counts[index] = countOf(term, found);
    done += 1;
    yield done / shapes.size;
  }
  return counts;
}

/** Tests with words share a shape whatever their words are. */
function shapeOfTest(test: CountTest): string {
  if (test.kind !== 'days') return `${test.kind}${test.column}`;
  return `${test.kind}${test.column}:${test.from ?? ''}:${test.before ?? ''}`;
}

/** Rows by the words that their cells answer, for all terms of a shape at once. */
function countCombinations({ list, first, last, tests }: CountTerm): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const end = Math.min(last, list.grid.originRow + list.grid.values.length - 1);
  for (let row = first; row <= end; row += 1) {
    let keys: readonly string[] = [''];
    for (const test of tests) {
      const answers = answersOf(list, row, test);
      keys =
        answers.length === 0 ? [] : keys.flatMap((key) => answers.map((answer) => `${key}\u0001${answer}`));
      if (keys.length === 0) break;
    }
    for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function answersOf(list: LiveList, row: number, test: CountTest): readonly string[] {
  const value = list.valueOf(row, test.column);
  switch (test.kind) {
    case 'in':
      return list.wordsOf(test.column).answeredBy(value);
    case 'blank':
      return isCountedBlank(value) ? [''] : [];
    case 'days': {
      const isInside =
        typeof value === 'number' && (test.from ?? value) <= value && value < (test.before ?? Infinity);
      return isInside ? [''] : [];
    }
    case 'filled':
      return isFilled(list, row, test.column) ? [''] : [];
    case 'text':
    case 'positive':
      return isMarked(value, test.kind) ? [''] : [];
  }
}

function countOf({ tests }: CountTerm, found: ReadonlyMap<string, number>): number {
  let keys: readonly string[] = [''];
  for (const test of tests) {
    const words = test.kind === 'in' ? [...test.words] : [''];
    keys = keys.flatMap((key) => words.map((word) => `${key}\u0001${word}`));
  }
  return keys.reduce((sum, key) => sum + (found.get(key) ?? 0), 0);
}
