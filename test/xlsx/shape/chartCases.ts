import type { ShapeCase } from './shapeCase';

const five = [1, 2, 3, 4, 5];

/** Where the series of Excel's file take their numbers and categories from. */
interface Source {
  readonly values: string;
  readonly categories: string | null;
}

/** Three columns of numbers, and a chart of some of them where Excel's file has its chart. */
function chart(
  sheet: Excel.Worksheet,
  type: 'BarClustered' | 'ColumnClustered' | 'Line',
  { values, categories }: Source,
): void {
  sheet.getRange('A1:C5').values = five.map((times) => [times, 2 * times, 3 * times]);
  const made = sheet.charts.add(type, sheet.getRange(values), Excel.ChartSeriesBy.columns);
  if (categories !== null)
    for (const place of [0, 1]) made.series.getItemAt(place).setXAxisValues(sheet.getRange(categories));
  made.left = 192;
  made.top = 120;
  made.width = 360;
  made.height = 216;
}

/** Charts of three types. */
export const chartCases: readonly ShapeCase[] = [
  {
    file: 'chart_bar01.xlsx',
    kind: 'charts',
    make: (sheet) => chart(sheet, 'BarClustered', { values: 'B1:C5', categories: 'A1:A5' }),
  },
  {
    file: 'chart_column01.xlsx',
    kind: 'charts',
    make: (sheet) => chart(sheet, 'ColumnClustered', { values: 'A1:C5', categories: null }),
  },
  {
    file: 'chart_line01.xlsx',
    kind: 'charts',
    make: (sheet) => chart(sheet, 'Line', { values: 'A1:C5', categories: null }),
  },
];
