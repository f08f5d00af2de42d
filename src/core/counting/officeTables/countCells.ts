import { rowsPerPause, type Work } from '../../work/work';
import type { AxisLine } from './axisLine';
import type { Condition } from './summaryLabel';
import { answers, withoutLate, type CountedRecord } from '../summaryFacts';

/** What was counted for one cell. */
export interface CellCount {
  count: number;
  /** Tasks that are done. */
  done: number;
  /** Reward money in đồng, and nominations for which none can be told. */
  money: number;
  untold: number;
}

/** `counts[row][column]` of a table's lines, bit by bit. Linear in records where few lines fit each. */
export function* countCells(
  table: { readonly rows: readonly AxisLine[]; readonly columns: readonly AxisLine[] },
  records: readonly CountedRecord[],
): Work<readonly (readonly CellCount[])[]> {
  const counts = table.rows.map(() => table.columns.map(() => ({ count: 0, done: 0, money: 0, untold: 0 })));
  const rowsOf = linesOfRecord(table.rows);
  const columnsOf = linesOfRecord(table.columns);
  const asksForLate = [...table.rows, ...table.columns].some(({ anyOf }) => anyOf.flat().some(isLate));
  for (const [index, record] of records.entries()) {
    if (index % (rowsPerPause * 4) === 0) yield index / records.length;
    const told = asksForLate ? record : { ...record, facts: withoutLate(record.facts) };
    const rows = rowsOf(told);
    const columns = rows.length === 0 ? [] : columnsOf(told);
    for (const row of rows) for (const column of columns) add(counts[row]?.[column], told);
  }
  return counts;
}

function isLate({ dimension, value }: Condition): boolean {
  return dimension === 'status' && value === 'late';
}

function add(cell: CellCount | undefined, { facts, money }: CountedRecord): void {
  if (cell === undefined) return;
  cell.count += 1;
  if (facts.status?.includes('done') === true) cell.done += 1;
  if (money === null) cell.untold += 1;
  else cell.money += money;
}

/** Answers for a record in which lines it is counted, each once; lines are looked up by their cases' first condition. */
export function linesOfRecord(lines: readonly AxisLine[]): (record: CountedRecord) => readonly number[] {
  const everywhere: number[] = [];
  const byFirst = new Map<string, { readonly line: number; readonly all: AxisLine['anyOf'][number] }[]>();
  lines.forEach(({ anyOf }, line) => {
    for (const all of anyOf) {
      const [first] = all;
      if (first === undefined) {
        everywhere.push(line);
        continue;
      }
      const key = `${first.dimension} ${first.value}`;
      const same = byFirst.get(key);
      if (same === undefined) byFirst.set(key, [{ line, all }]);
      else same.push({ line, all });
    }
  });
  return ({ facts }) => {
    const found = new Set(everywhere);
    for (const [dimension, values] of Object.entries(facts)) {
      for (const value of values) {
        for (const { line, all } of byFirst.get(`${dimension} ${value}`) ?? [])
          if (answers(facts, all)) found.add(line);
      }
    }
    return [...found];
  };
}
