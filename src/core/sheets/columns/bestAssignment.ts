/** A pair that may be chosen, and what it is worth; only worths above 0 count. */
export interface WeighedPair {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly worth: number;
}

/**
 * Gives rows to columns so that the sum of worths is the greatest there is: each row at most one column, each column at
 * most one row, "nothing" allowed. In: how many rows there are (few) and the pairs that may be chosen; out: the column of
 * each row, null for none. Of equal sums the one that prefers the earlier columns. Rows² × columns steps (Hungarian
 * method with potentials, Kuhn 1955, Munkres 1957).
 */
export function bestAssignment(rowCount: number, pairs: readonly WeighedPair[]): readonly (number | null)[] {
  const columns = [...new Set(pairs.map(({ column }) => column))].sort((a, b) => a - b);
  const place = new Map(columns.map((column, index) => [column, index]));
  // a column of "nothing" for each row makes room for rows that are better left alone
  const width = columns.length + rowCount;
  const cost = Array.from({ length: rowCount }, () => new Float64Array(width));
  for (const { row, column, worth } of pairs) {
    const at = place.get(column);
    const line = cost[row];
    if (at === undefined || line === undefined || worth <= 0) continue;
    line[at] = Math.min(line[at] ?? 0, -worth + at * tieBreak);
  }
  const taken = cheapest(cost, width);
  return taken.map((at, row) => {
    const column = columns[at];
    return column !== undefined && (cost[row]?.[at] ?? 0) < 0 ? column : null;
  });
}

/** Less than any worth that matters, even for the last column of a sheet. */
const tieBreak = 1e-9;

/** For each row of costs its column in the cheapest assignment of all rows; at least as many columns as rows. */
function cheapest(cost: readonly Float64Array[], width: number): readonly number[] {
  const rowPotential = new Float64Array(cost.length + 1);
  const columnPotential = new Float64Array(width + 1);
  // 1-based; 0 stands for "none"
  const rowOf = new Int32Array(width + 1);
  const cameFrom = new Int32Array(width + 1);
  for (let row = 1; row <= cost.length; row += 1) {
    rowOf[0] = row;
    const least = new Float64Array(width + 1).fill(Infinity);
    const isUsed = new Uint8Array(width + 1);
    let at = 0;
    do {
      isUsed[at] = 1;
      const current = rowOf[at] ?? 0;
      const line = cost[current - 1];
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= width; column += 1) {
        if (isUsed[column] === 1) continue;
        const reduced =
          (line?.[column - 1] ?? 0) - (rowPotential[current] ?? 0) - (columnPotential[column] ?? 0);
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced;
          cameFrom[column] = at;
        }
        if ((least[column] ?? 0) < step) {
          step = least[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= width; column += 1) {
        if (isUsed[column] === 1) {
          const owner = rowOf[column] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + step;
          columnPotential[column] = (columnPotential[column] ?? 0) - step;
        } else least[column] = (least[column] ?? 0) - step;
      }
      at = next;
    } while (rowOf[at] !== 0);
    while (at !== 0) {
      const before = cameFrom[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    }
  }
  const taken = new Array<number>(cost.length).fill(-1);
  for (let column = 1; column <= width; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0) taken[row - 1] = column - 1;
  }
  return taken;
}
