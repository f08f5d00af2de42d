import type { Work } from '../../work/work';
import type { AxisLine } from './axisLine';
import { countCells } from './countCells';
import type { CountedRecord } from '../summaryFacts';
import type { Dimension } from './summaryLabel';

/** What lists often have no column for, or leave empty in some rows. */
const oftenUntold = ['sex', 'class', 'type'] as const satisfies readonly Dimension[];

/**
 * Cells that would say too few, bit by bit: they ask for the sex, class or type of nominations, and a record that is
 * counted there in all else does not tell it. Answers for a row and a column by their places in the table.
 */
export function* untoldCells(
  table: { readonly rows: readonly AxisLine[]; readonly columns: readonly AxisLine[] },
  records: readonly CountedRecord[],
): Work<(row: AxisLine, column: AxisLine) => boolean> {
  const untold = new Map<AxisLine, Set<AxisLine>>();
  for (const dimension of oftenUntold) {
    const asks = ({ anyOf }: AxisLine): boolean => anyOf.some((all) => all.some(isOf(dimension)));
    if (![...table.rows, ...table.columns].some(asks)) continue;
    const silent = records.filter(({ facts }) => isUntold(facts, dimension));
    const rows = table.rows.map((line) => without(line, dimension));
    const columns = table.columns.map((line) => without(line, dimension));
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

const isOf =
  (dimension: Dimension) =>
  (condition: { readonly dimension: Dimension }): boolean =>
    condition.dimension === dimension;

/** Collectives and households have neither sex nor class. */
function isUntold(facts: CountedRecord['facts'], dimension: (typeof oftenUntold)[number]): boolean {
  const [kind] = facts.kind ?? [];
  const mayHave = dimension === 'type' || kind === undefined || kind === 'individual';
  return mayHave && (facts[dimension] ?? []).length === 0;
}

function without(line: AxisLine, dimension: Dimension): AxisLine {
  return { ...line, anyOf: line.anyOf.map((all) => all.filter((one) => !isOf(dimension)(one))) };
}
