import type { CellValue, Grid, MergedArea } from '../../../src/core/sheets/grid';

export interface GridOptions {
  readonly sheet?: string;
  /** Number format of cells, by "row,column" (0-based). */
  readonly formats?: Readonly<Record<string, string>>;
  /** Cells with a formula, as "row,column". */
  readonly formulas?: readonly string[];
  readonly merges?: readonly MergedArea[] | null;
  readonly hidden?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly struck?: readonly number[];
  readonly isVisible?: boolean;
  readonly origin?: { readonly row: number; readonly column: number };
}

/** A grid of plain rows for tests; null is an empty cell. Rows may have different lengths. */
export function gridOf(rows: readonly (readonly (CellValue | null)[])[], options: GridOptions = {}): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const origin = options.origin ?? { row: 0, column: 0 };
  const values = rows.map((row) => Array.from({ length: width }, (_unused, column) => row[column] ?? ''));
  const numberFormats = values.map((row, rowIndex) =>
    row.map(
      (_value, column) =>
        options.formats?.[`${rowIndex + origin.row},${column + origin.column}`] ?? 'General',
    ),
  );
  return {
    sheet: options.sheet ?? 'Sheet1',
    originRow: origin.row,
    originColumn: origin.column,
    values,
    numberFormats,
    formulaCells: new Set(options.formulas ?? []),
    merges: options.merges === undefined ? [] : options.merges,
    hiddenRows: new Set(options.hidden ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    struckRows: new Set(options.struck ?? []),
    isProtected: false,
    isVisible: options.isVisible ?? true,
  };
}
