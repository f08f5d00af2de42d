import type { Work } from '../../work/work';
import type { AxisLine } from './axisLine';
import { countCells } from './countCells';
import type { CountedRecord } from '../summaryFacts';
import type { Condition, Dimension } from './summaryLabel';

/** What lists often have no column for, or leave empty in some rows. */
const oftenUntold = ['sex', 'class', 'type'] as const satisfies readonly Dimension[];

/**
 * Cells that would say too few, bit by bit: they ask for the sex, class or type of nominations, or
 * when a task was done, and a record that is counted there in all else does not tell it. Answers for a row and a column by their places in the table.
 */
export function* untoldCells(
  table: { readonly rows: readonly AxisLine[]; readonly columns: readonly AxisLine[] },
  records: readonly CountedRecord[],
): Work<(row: AxisLine, column: AxisLine) => boolean> {
  const untold = new Map<AxisLine, Set<AxisLine>>();
  for (const question of [...oftenUntold.map(questionOf), doneWhen]) {
    const asks = ({ anyOf }: AxisLine): boolean => anyOf.some((all) => all.some(question.isAsked));
    if (![...table.rows, ...table.columns].some(asks)) continue;
    const silent = records.filter(({ facts }) => question.isUntold(facts));
    const rows = table.rows.map((line) => withoutIt(line, question));
    const columns = table.columns.map((line) => withoutIt(line, question));
    const counts = yield* countCells({ rows, columns }, silent);
    table.rows.forEach((row, rowIndex) => {
      table.columns.forEach((column, columnIndex) => {
        if ((counts[rowIndex]?.[columnIndex]?.count ?? 0) === 0 || !(asks(row) || asks(column))) return;
        const known = untold.get(row) ?? new Set();
        untold.set(row, known.add(column));
      });
    });
  }
  return (row, column) => untold.get(row)?.has(column) ?? false;
}

/** What lines ask of records, and which records do not tell it. */
interface Question {
  readonly isAsked: (condition: Condition) => boolean;
  readonly isUntold: (facts: CountedRecord['facts']) => boolean;
  /** What is asked of a record that does not tell it; null: nothing. */
  readonly instead: Condition | null;
}

function questionOf(dimension: (typeof oftenUntold)[number]): Question {
  return {
    isAsked: (condition) => condition.dimension === dimension,
    isUntold: (facts) => isUntold(facts, dimension),
    instead: null,
  };
}

const timeliness: readonly string[] = ['doneOnTime', 'doneLate'];

/** Whether what is done was done in time, which many sheets do not say. */
const doneWhen: Question = {
  isAsked: ({ dimension, value }) => dimension === 'status' && timeliness.includes(value),
  isUntold: ({ status = [] }) => status.includes('done') && !status.some((one) => timeliness.includes(one)),
  instead: { dimension: 'status', value: 'done' },
};

/** Collectives and households have neither sex nor class. */
function isUntold(facts: CountedRecord['facts'], dimension: (typeof oftenUntold)[number]): boolean {
  const [kind] = facts.kind ?? [];
  const mayHave = dimension === 'type' || kind === undefined || kind === 'individual';
  return mayHave && (facts[dimension] ?? []).length === 0;
}

function withoutIt(line: AxisLine, { isAsked, instead }: Question): AxisLine {
  const anyOf = line.anyOf.map((all) => {
    const rest = all.filter((one) => !isAsked(one));
    return instead === null || rest.length === all.length ? rest : [...rest, instead];
  });
  return { ...line, anyOf };
}
