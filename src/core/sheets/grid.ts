/** What a cell holds: dates are Excel serial numbers, errors are their text ("#N/A"), an empty cell is "". */
export type CellValue = string | number | boolean;

/** A rectangle merged on the sheet; 0-based sheet coordinates. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The used part of one sheet as plain data, read once.
 * `values[r][c]` is the sheet's cell (originRow + r, originColumn + c), both counted from 0.
 */
export interface Grid {
  readonly sheet: string;
  readonly originRow: number;
  readonly originColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /**
   * Number format of each cell that holds a number ("General", "dd/mm/yyyy" …); tells a date from a number. Of all others
   * "General", unless their formats were asked for.
   */
  readonly numberFormats: readonly (readonly string[])[];
  /** 0-based sheet coordinates "row,column" of the cells that hold a formula. */
  readonly formulaCells: ReadonlySet<string>;
  /** Merged areas, or null where they were not asked for (asking clears Excel's own undo). */
  readonly merges: readonly MergedArea[] | null;
  /** 0-based sheet rows and columns that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** 0-based sheet rows whose cells, or whose content where its column was confirmed, are struck through. */
  readonly struckRows: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** False for sheets that the person has hidden. */
  readonly isVisible: boolean;
}

/**
 * A sheet of more cells than this is not read, through Excel or from a file: formatting or a stray cell made it so
 * (Excel itself answers no more than 5 million).
 */
export const mostCells = 3_000_000;
