import type { SaidYears } from '../../plan/saidYears';
import type { IsoDate } from '../../time/isoDate';

/** Standard tables that a chart is drawn from. */
export type ChartedTableId = 'taskBodies' | 'awards';

/** A figure with its words. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** What a chart shows, in figures. */
export interface ChartFigures {
  readonly years: SaidYears;
  readonly today: IsoDate;
  /** Records of the table, each once. */
  readonly total: number;
  /** How they are spread over the series; those without any are left out. */
  readonly byColumn: readonly NamedCount[];
  /** Rows of the table that have a name, and how many bars the chart has. */
  readonly rows: number;
  readonly bars: number;
  /** The fullest rows, the fullest first; at most three. */
  readonly fullest: readonly NamedCount[];
}

/** What charts say: `names` by which Excel shows them, a title, and the same as the picture in a sentence. */
export interface SummaryChartWords {
  readonly names: Readonly<Record<ChartedTableId, string>>;
  readonly titles: Readonly<Record<ChartedTableId, (figures: ChartFigures) => string>>;
  readonly alternatives: Readonly<Record<ChartedTableId, (figures: ChartFigures) => string>>;
}
