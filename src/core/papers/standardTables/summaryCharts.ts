import type {
  ChartShade,
  DraftBlock,
  DraftCell,
  DraftChart,
  DraftColumn,
  DraftRow,
} from '../../sheets/sheetDraft';
import { mostBars } from '../../counting/mostLoaded';
import { rowTotal, type CountTable } from '../../counting/summaryTable';
import { otherRow } from '../../counting/taskTables';
import type { SaidYears } from '../../plan/saidYears';
import type { IsoDate } from '../../time/isoDate';
import type { ChartedTableId, ChartFigures, NamedCount, SummaryChartWords } from './summaryChartWords';
import { setRows } from '../page/tallRows';

/** A chart as its table carries it; where it stands is known when the rows of the sheet are. */
export interface TableChart extends Pick<DraftChart, 'name' | 'title' | 'alternative' | 'shades'> {
  /** Key of the first row that it shows, and the number of rows. */
  readonly firstRow: string;
  readonly bars: number;
}

/** Series by the columns of the tables: neighbours differ in lightness. */
const shades: Readonly<Record<ChartedTableId, Readonly<Record<string, ChartShade>>>> = {
  taskBodies: {
    done: 'dark',
    inProgress: 'middle',
    late: 'alert',
    notStarted: 'light',
    cancelled: 'blank',
    untold: 'grey',
  },
  awards: { collective: 'dark', household: 'blank', individual: 'middle', untold: 'light' },
};

/** Count tables have words, then the total, then a column for each series. */
const labelColumn = 0;
const firstSeries = 2;

/** Points: title and legend, one bar, and what is left free; a row holds at most 409. */
const frameHeight = 84;
const barHeight = 24;

interface ChartSetting {
  readonly years: SaidYears;
  readonly today: IsoDate;
  readonly words: {
    readonly charts: SummaryChartWords;
    readonly columns: Readonly<Record<string, string>>;
    readonly fixedRows: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;
  };
}

/** The chart of a table; null for a table that has none, and for one without rows. */
export function chartOfTable(table: CountTable, setting: ChartSetting): TableChart | null {
  const { charts } = setting.words;
  const { id } = table;
  const [first] = table.rows;
  if ((id !== 'taskBodies' && id !== 'awards') || first === undefined) return null;
  const figures = figuresOf(table, setting);
  return {
    name: charts.names[id],
    title: charts.titles[id](figures),
    alternative: charts.alternatives[id](figures),
    shades: table.columns.map((column) => shades[id][column] ?? 'grey'),
    firstRow: `${id} ${first.key}`,
    bars: figures.bars,
  };
}

function figuresOf(table: CountTable, { years, today, words }: ChartSetting): ChartFigures {
  const fixed = words.fixedRows[table.id] ?? {};
  const named = table.rows.filter(({ key }) => key !== otherRow);
  const rows = named.map((row): NamedCount => ({
    name: row.label ?? fixed[row.key] ?? row.key,
    count: rowTotal(row),
  }));
  const byColumn = table.columns.map((column, index): NamedCount => ({
    name: words.columns[column] ?? column,
    count: table.totals[index] ?? 0,
  }));
  return {
    years,
    today,
    total: table.total,
    byColumn: byColumn.filter(({ count }) => count > 0),
    rows: rows.length,
    bars: Math.min(table.rows.length, mostBars),
    fullest: rows.toSorted((one, other) => other.count - one.count).slice(0, 3),
  };
}

/**
 * What stands below a table that has a chart: the chart in words, then a row that leaves it room. They stay on one
 * page, and a single row is never cut by a page's end.
 */
export function chartBlocks(
  id: string,
  chart: TableChart,
  columns: readonly DraftColumn[],
): readonly DraftBlock[] {
  const shown = columns.filter(({ hidden }) => hidden !== true).length;
  const cell: DraftCell = {
    column: 0,
    value: { type: 'text', text: chart.alternative },
    style: 'remark',
    span: shown,
  };
  const said = setRows([cell], columns, { key: `${id} chartText`, keepWithNext: true });
  const room: DraftRow = { key: `${id} chart`, cells: [], height: frameHeight + chart.bars * barHeight };
  const space: DraftRow = { cells: [], height: 6, keepWithNext: true };
  return [{ kind: 'note', rows: [space, ...said, room] }];
}

/**
 * The charts of a sheet. In: all of its rows in order, the tables on it, and its columns. Out: a chart for each table
 * that has one, over the row that was left for it.
 */
export function chartsOnRows(
  rows: readonly DraftRow[],
  tables: readonly { readonly id: string; readonly chart?: TableChart }[],
  columns: readonly DraftColumn[],
): readonly DraftChart[] {
  const rowOf = new Map<string, number>();
  for (const [index, { key, continues }] of rows.entries())
    if (key !== undefined && continues !== true && !rowOf.has(key)) rowOf.set(key, index);
  return tables.flatMap(({ id, chart }) => {
    if (chart === undefined) return [];
    const [first, room] = [rowOf.get(chart.firstRow), rowOf.get(`${id} chart`)];
    if (first === undefined || room === undefined) return [];
    const { name, title, alternative, shades: looks, bars } = chart;
    return [
      {
        name,
        kind: 'barStacked' as const,
        title,
        alternative,
        source: { headRow: first - 1, rowCount: bars, labelColumn, firstColumn: firstSeries },
        shades: looks,
        place: {
          row: room,
          column: 0,
          rowCount: 1,
          columnCount: columns.filter(({ hidden }) => hidden !== true).length,
        },
      },
    ];
  });
}
