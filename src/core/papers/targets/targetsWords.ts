/** Columns of the table of targets. */
export type TargetColumn = 'ordinal' | 'target' | 'item' | 'result' | 'source' | 'note';

/** The words of the table of targets: always Vietnamese, handed in from src/strings. */
export interface TargetsWords {
  readonly sheetName: string;
  readonly heading: string;
  /** What the results are of: the plan's title, else "". */
  readonly name: (title: string | null) => string;
  readonly columns: Readonly<Record<TargetColumn, string>>;
}
