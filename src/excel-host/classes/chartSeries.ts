import {
  seriesName,
  seriesReference,
  withLabels,
  withSeriesCells,
  withSeriesName,
} from '../../xlsx/chart/chartEdits';
import { withNewSeries, withPlotOrder } from '../../xlsx/chart/chartSeriesOrder';
import type { SeriesPart } from '../../xlsx/chart/chartEdits';
import { referencedCells, saidInChart } from '../../xlsx/chart/chartCells';
import {
  changeGroups,
  changeSeries,
  like,
  plotGroups,
  seriesOf,
  valueAt,
  withChild,
} from '../../xlsx/chart/chartXml';
import { childrenOf, localName } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { areNumbers, chartReference } from '../model/chartSource';
import {
  asFlag,
  asNumber,
  asText,
  bind,
  numberArgument,
  optionalNumber,
  optionalText,
  textArgument,
} from '../protocol/hostObject';
import type { Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import { labelsOf } from './chartLabels';
import { formatOf } from './chartLooks';
import { markersOfSeries } from './chartMarkers';
import { pointsOf } from './chartPoints';
import { aliveChart, changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { chartTypeOf } from './chartTypes';
import { trendlinesOf } from './chartTrendlines';
import { rangeObjectArgument } from './rangeTarget';

/** A series by its place in its chart. */
interface SeriesTarget extends ChartTarget {
  readonly place: number;
}

function found(of: SeriesTarget): XmlElement {
  const series = seriesOf(of.chart.tree)[of.place];
  if (series === undefined) throw itemNotFound(`series ${of.place}`);
  return series;
}

function change(of: SeriesTarget, make: (series: XmlElement) => XmlElement): void {
  found(of);
  changeTree(of, (tree) => changeSeries(tree, of.place, make));
}

/** Changes what the file says for a whole group of series, such as the gap between bars. */
function changeGroupOf(of: SeriesTarget, said: { readonly name: string; readonly value: number }): void {
  const mine = found(of);
  changeTree(of, (tree) =>
    changeGroups(tree, (group) =>
      childrenOf(group, 'ser').includes(mine)
        ? withChild(group, like(group, said.name, { val: said.value }))
        : group,
    ),
  );
}

function groupValue(of: SeriesTarget, name: string, otherwise: number): number {
  const mine = found(of);
  const group = plotGroups(of.chart.tree).find((one) => childrenOf(one, 'ser').includes(mine)) ?? null;
  return Number(valueAt(group, [name]) ?? otherwise);
}

function isStacked(of: SeriesTarget): boolean {
  return groupValue(of, 'overlap', 0) === 100;
}

function between(value: number, bounds: { readonly least: number; readonly most: number }): number {
  if (!Number.isInteger(value) || value < bounds.least || value > bounds.most)
    throw invalidArgument(`${value} is not from ${bounds.least} to ${bounds.most}`);
  return value;
}

/** Scattered points and bubbles have numbers both ways. */
function isScattered(of: SeriesTarget): boolean {
  const mine = found(of);
  const group = plotGroups(of.chart.tree).find((one) => childrenOf(one, 'ser').includes(mine));
  return group !== undefined && ['scatterChart', 'bubbleChart'].includes(localName(group));
}

function setCells(of: SeriesTarget, what: SeriesPart, args: Arguments): null {
  const source = rangeObjectArgument(args[0]);
  const cells = { cells: chartReference(source), areNumbers: areNumbers(source) };
  change(of, (series) => withSeriesCells(series, what, cells));
  return null;
}

/** Excel.ChartSeriesDimension, by the part of the series that says it; null where a series of this kind has no such. */
function partOf(of: SeriesTarget, dimension: string): SeriesPart {
  const scattered = isScattered(of);
  const parts: Readonly<Record<string, SeriesPart>> = scattered
    ? { Categories: 'xVal', XValues: 'xVal', Values: 'yVal', YValues: 'yVal', BubbleSizes: 'bubbleSize' }
    : { Categories: 'cat', Values: 'val' };
  const what = Object.hasOwn(parts, dimension) ? parts[dimension] : undefined;
  if (what === undefined) throw invalidArgument(`the series has no ${dimension}`);
  return what;
}

function referenceOf(of: SeriesTarget, dimension: string): string | null {
  return seriesReference(found(of), partOf(of, dimension));
}

function dimensionValues(of: SeriesTarget, dimension: string): string[] {
  const reference = referenceOf(of, dimension);
  const cells = reference === null ? null : referencedCells(of.session.workbook, reference);
  return (cells ?? []).map((cell) => saidInChart(cell) ?? '');
}

/** Where the cells of a dimension lie: "LocalRange", or "None" where it has none. */
function sourceType(of: SeriesTarget, dimension: string): string {
  const reference = referenceOf(of, dimension);
  return reference === null || referencedCells(of.session.workbook, reference) === null
    ? 'None'
    : 'LocalRange';
}

const markers = markersOfSeries<SeriesTarget>();

const series: ClassEmulation<SeriesTarget> = {
  name: 'ChartSeries',
  check: aliveChart,
  get: {
    name: (of) => seriesName(found(of), of.session.workbook),
    chartType: (of) => chartTypeOf(of.chart.tree),
    hasDataLabels: (of) => valueAt(found(of), ['dLbls', 'showVal']) === '1',
    ...markers.get,
    plotOrder: (of) => of.place,
    smooth: (of) => valueAt(found(of), ['smooth']) === '1',
    explosion: (of) => Number(valueAt(found(of), ['explosion']) ?? 0),
    doughnutHoleSize: (of) => groupValue(of, 'holeSize', 50),
    firstSliceAngle: (of) => groupValue(of, 'firstSliceAng', 0),
    bubbleScale: (of) => groupValue(of, 'bubbleScale', 100),
    varyByCategories: (of) => groupValue(of, 'varyColors', 1) === 1,
    gapWidth: (of) => groupValue(of, 'gapWidth', 150),
    overlap: (of) => groupValue(of, 'overlap', 0),
  },
  set: {
    name: (of, value) => {
      const name = asText(value);
      if (name.length > 255) throw invalidArgument("a series' name has at most 255 letters");
      change(of, (one) => withSeriesName(one, name));
    },
    hasDataLabels: (of, value) => {
      const isOn = asFlag(value);
      found(of);
      changeTree(of, (tree) => withLabels(tree, of.place, isOn ? (labels) => labels : null));
    },
    ...markers.set,
    plotOrder: (of, value) => {
      const place = asNumber(value);
      if (!Number.isInteger(place) || place < 0) throw invalidArgument('series are counted from 0');
      const mine = found(of);
      changeTree(of, (tree) => withPlotOrder(tree, mine, place));
    },
    smooth: (of, value) => {
      const isOn = asFlag(value);
      change(of, (one) => withChild(one, like(one, 'smooth', { val: isOn ? 1 : 0 })));
    },
    explosion: (of, value) => {
      const val = between(asNumber(value), { least: 0, most: 400 });
      change(of, (one) => withChild(one, like(one, 'explosion', { val })));
    },
    doughnutHoleSize: (of, value) =>
      changeGroupOf(of, { name: 'holeSize', value: between(asNumber(value), { least: 10, most: 90 }) }),
    firstSliceAngle: (of, value) =>
      changeGroupOf(of, { name: 'firstSliceAng', value: between(asNumber(value), { least: 0, most: 360 }) }),
    bubbleScale: (of, value) =>
      changeGroupOf(of, { name: 'bubbleScale', value: between(asNumber(value), { least: 0, most: 300 }) }),
    varyByCategories: (of, value) => changeGroupOf(of, { name: 'varyColors', value: asFlag(value) ? 1 : 0 }),
    gapWidth: (of, value) =>
      changeGroupOf(of, { name: 'gapWidth', value: between(asNumber(value), { least: 0, most: 500 }) }),
    overlap: (of, value) =>
      changeGroupOf(of, { name: 'overlap', value: between(asNumber(value), { least: -100, most: 100 }) }),
  },
  link: {
    format: (of) => formatOf('ChartSeriesFormat', { of, series: of.place, path: () => [] }),
    dataLabels: (of) => labelsOf({ ...of, isStacked: isStacked(of) }),
    points: (of) => pointsOf({ ...of, isStacked: isStacked(of) }),
    trendlines: (of) => trendlinesOf(of),
  },
  call: {
    setValues: (of, args) => setCells(of, isScattered(of) ? 'yVal' : 'val', args),
    setXAxisValues: (of, args) => setCells(of, isScattered(of) ? 'xVal' : 'cat', args),
    setBubbleSizes: (of, args) => setCells(of, partOf(of, 'BubbleSizes'), args),
    getDimensionDataSourceString: (of, args) => referenceOf(of, textArgument(args, 0)) ?? '',
    getDimensionDataSourceType: (of, args) => sourceType(of, textArgument(args, 0)),
    getDimensionValues: (of, args) => dimensionValues(of, textArgument(args, 0)),
    delete: (of) => {
      const mine = found(of);
      changeTree(of, (tree) =>
        changeGroups(tree, (group) => ({
          ...group,
          children: group.children.filter((child) => child !== mine),
        })),
      );
      return null;
    },
  },
};

function seriesAt(of: ChartTarget, place: number): HostObject {
  if (!Number.isInteger(place) || place < 0 || place >= seriesOf(of.chart.tree).length)
    throw new OfficeError('InvalidArgument', `the chart has no series ${place}`);
  return bind(series, seriesTarget(of, place));
}

/** A series that is found again where others move; by its place where the file numbers two alike. */
function seriesTarget(of: ChartTarget, first: number): SeriesTarget {
  const numbers = () => seriesOf(of.chart.tree).map((one) => valueAt(one, ['idx']) ?? '');
  const mine = numbers()[first];
  const isAlone = numbers().filter((one) => one === mine).length === 1;
  return {
    ...of,
    get place() {
      return isAlone ? numbers().indexOf(mine ?? '') : first;
    },
  };
}

const collection: ClassEmulation<ChartTarget> = {
  name: 'ChartSeriesCollection',
  check: aliveChart,
  get: { count: (of) => seriesOf(of.chart.tree).length },
  items: (of) => seriesOf(of.chart.tree).map((_, place) => bind(series, seriesTarget(of, place))),
  call: {
    getCount: (of) => seriesOf(of.chart.tree).length,
    getItemAt: (of, args) => seriesAt(of, numberArgument(args, 0)),
    add: (of, args) => {
      const count = seriesOf(of.chart.tree).length;
      const place = optionalNumber(args, 1, count);
      if (!Number.isInteger(place) || place < 0 || place > count)
        throw invalidArgument('series are counted from 0');
      changeTree(of, (tree) => withNewSeries(tree, place, optionalText(args, 0)));
      return bind(series, seriesTarget(of, place));
    },
  },
};

/** The series of a chart. */
export function seriesCollectionOf(of: ChartTarget): HostObject {
  return bind(collection, of);
}
