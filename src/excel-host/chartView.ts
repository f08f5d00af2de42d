import { unitsPerPoint } from '../xlsx/chart/chartAnchor';
import { referencedCells } from '../xlsx/chart/chartCells';
import { barLayout, seriesName, seriesReference, titleText } from '../xlsx/chart/chartEdits';
import { fillColor } from '../xlsx/chart/chartText';
import { seriesOf } from '../xlsx/chart/chartXml';
import type { Cell, Sheet, SheetChart, Workbook } from '../xlsx/sheet/model';
import type { XmlElement } from '../xlsx/zip/xmlTree';
import { cornerCell, placeOfAnchor } from './model/chartPlace';

/** A series of a chart, as a page may draw it. */
export interface SeriesView {
  readonly name: string;
  /** One for each category; null where a cell holds no number. */
  readonly values: readonly (number | null)[];
  /** "#RRGGBB", or null where the chart leaves it to Excel. */
  readonly fill: string | null;
}

/** A chart as a page may draw it; sizes in points. */
export interface ChartView {
  readonly name: string;
  readonly title: string;
  /** Alternative text, empty where there is none. */
  readonly description: string;
  /** The 0-based cell in which it begins, and how far right of and below that cell's corner. */
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
  readonly width: number;
  readonly height: number;
  /** How bars stand together; null for charts of other kinds, whose series are not told. */
  readonly bars: 'stacked' | 'clustered' | null;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
}

/** The charts of a sheet with what their cells say now, from the back to the front. */
export function chartViews(workbook: Workbook, sheet: Sheet): readonly ChartView[] {
  return sheet.charts.map((chart) => chartView(chart, { workbook, sheet }));
}

function chartView(chart: SheetChart, of: { workbook: Workbook; sheet: Sheet }): ChartView {
  const { tree, name, alternative, anchor } = chart;
  const { workbook } = of;
  const place = placeOfAnchor(anchor, of);
  const corner = cornerCell(place, of);
  const layout = barLayout(tree);
  const series = layout === null ? [] : seriesOf(tree);
  const [first] = series;
  return {
    name,
    title: titleText(tree, workbook) ?? '',
    description: alternative.description,
    row: corner.row,
    column: corner.column,
    right: corner.columnOffset / unitsPerPoint,
    down: corner.rowOffset / unitsPerPoint,
    width: place.width,
    height: place.height,
    bars: layout === null ? null : layout.grouping === 'clustered' ? 'clustered' : 'stacked',
    categories: first === undefined ? [] : cellsOf(first, 'cat', workbook).map(wordsOf),
    series: series.map((one) => ({
      name: seriesName(one, workbook),
      values: cellsOf(one, 'val', workbook).map(({ value }) => (typeof value === 'number' ? value : null)),
      fill: fillColor(one),
    })),
  };
}

function cellsOf(series: XmlElement, what: 'cat' | 'val', workbook: Workbook): readonly Cell[] {
  const reference = seriesReference(series, what);
  return reference === null ? [] : (referencedCells(workbook, reference) ?? []);
}

function wordsOf({ value }: Cell): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
