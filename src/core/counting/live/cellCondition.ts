/** One pair of a COUNTIFS: a column (0-based) and what its cell must answer. */
export type CountTest =
  /** One of these words (ids); `isFirstWord`: of these the text's first. */
  | {
      readonly kind: 'in';
      readonly column: number;
      readonly words: ReadonlySet<string>;
      readonly isFirstWord: boolean;
    }
  | { readonly kind: 'blank'; readonly column: number }
  /** Some text ("?*"), a number above zero, or anything at all ("<>"). */
  | { readonly kind: 'text' | 'positive' | 'filled'; readonly column: number }
  /** A day as an Excel serial: from the first, before the second; null: open. */
  | {
      readonly kind: 'days';
      readonly column: number;
      readonly from: number | null;
      readonly before: number | null;
    };

/** Both tests of one column as one; null: no cell answers both; undefined: they stay two. */
function joined(one: CountTest, other: CountTest): CountTest | null | undefined {
  if (one.kind === other.kind) {
    if (one.kind === 'in' && other.kind === 'in') {
      if (one.isFirstWord !== other.isFirstWord) return undefined;
      const both = new Set([...one.words].filter((word) => other.words.has(word)));
      return both.size === 0 ? null : { ...one, words: both };
    }
    if (one.kind !== 'days') return one;
    return undefined;
  }
  if (one.kind === 'blank' || other.kind === 'blank') return null;
  if ((one.kind === 'text' || one.kind === 'filled') && other.kind === 'in') return other;
  if (one.kind === 'in' && (other.kind === 'text' || other.kind === 'filled')) return one;
  return undefined;
}

/** All tests of both as one list, each column once where that can be said; null: no row answers all of them. */
export function allTests(
  one: readonly CountTest[],
  other: readonly CountTest[],
): readonly CountTest[] | null {
  const tests = [...one];
  for (const test of other) {
    const at = tests.findIndex(({ column }) => column === test.column);
    const before = tests[at];
    const both = before === undefined ? undefined : joined(before, test);
    if (both === null) return null;
    if (both === undefined) tests.push(test);
    else tests[at] = both;
  }
  return tests;
}
