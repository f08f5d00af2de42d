import type { RowKind, Table } from '../../core/sheets/table';

/** Rows from … to …, 0-based, both included. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Rows below the header that are no records and were taken for the same: where they stand, and their first words. */
export interface OtherRows {
  readonly kind: RowKind;
  readonly ranges: readonly RowRange[];
  /** "" where the rows have no words of their own that say more than the kind does. */
  readonly text: string;
}

/** Kinds whose rows say nothing by themselves: all of them are one line, wherever they stand. */
const wordless: ReadonlySet<RowKind> = new Set(['empty', 'formulaOnly', 'columnNumbers', 'repeatedHeader']);

/**
 * The rows that were taken for groups, totals, signatures and the like, in sheet order: rows of one kind that follow each
 * other are one line with the words of the first, and all rows without words of their own are one line a kind.
 */
export function otherRows(table: Table): readonly OtherRows[] {
  const lines: { readonly kind: RowKind; readonly text: string; readonly ranges: RowRange[] }[] = [];
  const lineOf = new Map<RowKind, (typeof lines)[number]>();
  let before: RowKind = 'record';
  for (const { row, kind } of table.rows) {
    const goesOn = kind === before;
    before = kind;
    if (kind === 'record') continue;
    const line = wordless.has(kind) || goesOn ? lineOf.get(kind) : undefined;
    if (line === undefined) {
      const text = wordless.has(kind) ? '' : firstWords(table, row);
      const begun = { kind, text, ranges: [{ from: row, to: row }] };
      lineOf.set(kind, begun);
      lines.push(begun);
    } else addRow(line.ranges, row);
  }
  return lines;
}

function addRow(ranges: RowRange[], row: number): void {
  const last = ranges.at(-1);
  if (last?.to === row - 1) ranges[ranges.length - 1] = { from: last.from, to: row };
  else ranges.push({ from: row, to: row });
}

function firstWords({ grid }: Table, row: number): string {
  const cells = grid.values[row - grid.originRow] ?? [];
  const text = cells.map((value) => String(value).trim()).filter((value) => value !== '');
  return text.slice(0, 2).join(' ');
}
