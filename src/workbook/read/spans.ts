/** Runs of rows, each from its first to its last; in order. */
export interface Spans {
  readonly add: (row: number) => void;
  readonly all: () => readonly Span[];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Some cells within an area, from its first row and column. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** So many rows between two runs cost less in an answer than a run of its own. */
const mostBetween = 16;

/** Of a column in pieces, one run from first to last costs less than all of them. */
const mostSpans = 20;

/** No rows yet; they are added in rising order. */
export function spansOf(): Spans {
  const spans: { first: number; last: number }[] = [];
  return {
    add: (row) => {
      const last = spans.at(-1);
      if (last !== undefined && row - last.last <= mostBetween) last.last = row;
      else spans.push({ first: row, last: row });
    },
    all: () => {
      const [first, last] = [spans[0], spans.at(-1)];
      if (first === undefined || last === undefined) return [];
      return spans.length > mostSpans ? [{ first: first.first, last: last.last }] : spans;
    },
  };
}

/**
 * The rectangles that hold all runs of some columns, columns side by side with the same runs as one; and, as one rectangle,
 * all from a corner on down and right.
 */
export function partsOf(
  columns: readonly Spans[],
  within: {
    readonly rowCount: number;
    readonly corner: { readonly row: number; readonly column: number } | null;
  },
): readonly Part[] {
  const { rowCount, corner } = within;
  const parts: Part[] = [];
  let open: { at: string; from: number; spans: readonly Span[] } | null = null;
  const close = (end: number): void => {
    for (const { first, last } of open?.spans ?? []) {
      const from = open?.from ?? 0;
      parts.push({ row: first, column: from, rowCount: last - first + 1, columnCount: end - from });
    }
    open = null;
  };
  columns.forEach((column, c) => {
    const spans = corner === null || c < corner.column ? column.all() : above(column.all(), corner.row);
    const at = spans.map(({ first, last }) => `${first}-${last}`).join();
    if (open?.at !== at) {
      close(c);
      open = { at, from: c, spans };
    }
  });
  close(columns.length);
  if (corner === null || corner.row >= rowCount) return parts;
  const { row, column } = corner;
  return [...parts, { row, column, rowCount: rowCount - row, columnCount: columns.length - column }];
}

/** What of the runs stands above a row. */
function above(spans: readonly Span[], row: number): readonly Span[] {
  return spans.flatMap(({ first, last }) => (first >= row ? [] : [{ first, last: Math.min(last, row - 1) }]));
}
