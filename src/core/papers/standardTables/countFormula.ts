import { columnLetters } from '../../sheets/cellRef';
import type { CountTest } from '../../counting/live/cellCondition';
import type { CountTerm } from '../../counting/live/countTerm';
import { partsOf } from '../../time/isoDate';
import { serialToIsoDate } from '../../time/excelSerial';

/** A word of a list's column, wherever formulas ask for it. */
export interface WordAt {
  readonly sheet: string;
  readonly column: number;
  readonly word: string;
}

/**
 * The formula of a figure: a sum of COUNTIFS. Criteria are cells of our own sheet that hold people's words as text
 * (`rowOfWord`: its 0-based row, in column A); the formula itself never holds any. Words that stand below one another
 * are asked for at once, as SUMPRODUCT over their cells.
 */
export function countFormula(terms: readonly CountTerm[], rowOfWord: (at: WordAt) => number): string {
  return `=${terms.flatMap((term) => termTexts(term, rowOfWord)).join('+')}`;
}

/** The range and criterion of one test. */
interface Pair {
  readonly text: string;
  /** True where the criterion is several cells. */
  readonly isArray: boolean;
}

function termTexts(term: CountTerm, rowOfWord: (at: WordAt) => number): readonly string[] {
  // the words of one test may be asked for at once: of the one that has most
  const sizes = term.tests.map((test) => (test.kind === 'in' ? test.words.size : 1));
  const widest = sizes.indexOf(Math.max(...sizes));
  let texts: readonly (readonly Pair[])[] = [[]];
  for (const [index, test] of term.tests.entries()) {
    const pairs = pairsOf(term, test, { rowOfWord, inRuns: index === widest });
    texts = texts.flatMap((before) => pairs.map((pair) => [...before, pair]));
  }
  return texts.map((pairs) => {
    const text = `COUNTIFS(${pairs.map((pair) => pair.text).join(',')})`;
    return pairs.some(({ isArray }) => isArray) ? `SUMPRODUCT(${text})` : text;
  });
}

function pairsOf(
  term: CountTerm,
  test: CountTest,
  how: { readonly rowOfWord: (at: WordAt) => number; readonly inRuns: boolean },
): readonly Pair[] {
  const range = rangeOf(term, test.column);
  if (test.kind !== 'in') {
    const text = criteriaOf(test)
      .map((criterion) => `${range},${criterion}`)
      .join(',');
    return [{ text, isArray: false }];
  }
  const rows = [...test.words]
    .map((word) => how.rowOfWord({ sheet: term.list.sheet, column: test.column, word }))
    .sort((one, other) => one - other);
  const runs: { readonly first: number; last: number }[] = [];
  for (const row of rows) {
    const open = runs.at(-1);
    if (how.inRuns && open?.last === row - 1) open.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }): Pair => {
    const cells = first === last ? cellAt(first) : `${cellAt(first)}:${cellAt(last)}`;
    return { text: `${range},${cells}`, isArray: first !== last };
  });
}

const cellAt = (row: number): string => `$A$${row + 1}`;

function criteriaOf(test: Exclude<CountTest, { readonly kind: 'in' }>): readonly string[] {
  switch (test.kind) {
    case 'blank':
      return ['""'];
    case 'filled':
      return ['"<>"'];
    case 'text':
      return ['"?*"'];
    case 'positive':
      return ['">0"'];
    case 'days':
      return [...dayCriterion('>=', test.from), ...dayCriterion('<', test.before)];
  }
}

function dayCriterion(sign: '>=' | '<', serial: number | null): readonly string[] {
  const date = serial === null ? null : serialToIsoDate(serial);
  if (date === null) return [];
  const { year, month, day } = partsOf(date);
  return [`"${sign}"&DATE(${year},${month},${day})`];
}

function rangeOf({ list, first, last }: CountTerm, column: number): string {
  const letters = columnLetters(column);
  return `${sheetInFormula(list.sheet)}!$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

/** A sheet's name as formulas take it: in quotes, its own quotes doubled. */
function sheetInFormula(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
