import {
  labelled,
  seriesName,
  seriesReference,
  withLabels,
  withSeriesCells,
  withSeriesName,
} from '../../xlsx/chart/chartEdits';
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
import { childOf, childrenOf } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { areNumbers, chartReference } from '../model/chartSource';
import { labelPlaceWords } from '../model/officeWords';
import { asFlag, asNumber, asText, bind, numberArgument, textArgument } from '../protocol/hostObject';
import type { Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import { formatOf } from './chartLooks';
import { pointsOf } from './chartPoints';
import { aliveChart, changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { chartTypeOf } from './chartTypes';
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

function between(value: number, bounds: { readonly least: number; readonly most: number }): number {
  if (!Number.isInteger(value) || value < bounds.least || value > bounds.most)
    throw invalidArgument(`${value} is not from ${bounds.least} to ${bounds.most}`);
  return value;
}

function setCells(of: SeriesTarget, what: 'cat' | 'val', args: Arguments): null {
  const source = rangeObjectArgument(args[0]);
  const cells = { cells: chartReference(source), areNumbers: areNumbers(source) };
  change(of, (series) => withSeriesCells(series, what, cells));
  return null;
}

/** Excel.ChartSeriesDimension of bars. */
const dimensions: Readonly<Record<string, 'cat' | 'val'>> = { Categories: 'cat', Values: 'val' };

function dimensionValues(of: SeriesTarget, dimension: string): string[] {
  const what = Object.hasOwn(dimensions, dimension) ? dimensions[dimension] : undefined;
  if (what === undefined) throw invalidArgument(`bars have no ${dimension}`);
  const reference = seriesReference(found(of), what);
  const cells = reference === null ? null : referencedCells(of.session.workbook, reference);
  return (cells ?? []).map((cell) => saidInChart(cell) ?? '');
}

const series: ClassEmulation<SeriesTarget> = {
  name: 'ChartSeries',
  check: aliveChart,
  get: {
    name: (of) => seriesName(found(of), of.session.workbook),
    chartType: (of) => chartTypeOf(of.chart.tree),
    hasDataLabels: (of) => valueAt(found(of), ['dLbls', 'showVal']) === '1',
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
    gapWidth: (of, value) =>
      changeGroupOf(of, { name: 'gapWidth', value: between(asNumber(value), { least: 0, most: 500 }) }),
    overlap: (of, value) =>
      changeGroupOf(of, { name: 'overlap', value: between(asNumber(value), { least: -100, most: 100 }) }),
  },
  link: {
    format: (of) => formatOf('ChartSeriesFormat', { of, series: of.place, path: () => [] }),
    dataLabels: (of) => bind(labels, of),
    points: (of) => pointsOf(of),
  },
  call: {
    setValues: (of, args) => setCells(of, 'val', args),
    setXAxisValues: (of, args) => setCells(of, 'cat', args),
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

function labelsOf(of: SeriesTarget): XmlElement | null {
  return childOf(found(of), 'dLbls');
}

function changeLabels(of: SeriesTarget, make: (labels: XmlElement) => XmlElement): void {
  found(of);
  changeTree(of, (tree) => withLabels(tree, of.place, make));
}

const labels: ClassEmulation<SeriesTarget> = {
  name: 'ChartDataLabels',
  check: aliveChart,
  get: {
    showValue: (of) => valueAt(labelsOf(of), ['showVal']) === '1',
    numberFormat: (of) => childOf(labelsOf(of), 'numFmt')?.attributes['formatCode'] ?? 'General',
    position: (of) => {
      const place = valueAt(labelsOf(of), ['dLblPos']);
      return place === undefined ? 'None' : labelPlaceWords.toOffice(place);
    },
  },
  set: {
    showValue: (of, value) => {
      const isOn = asFlag(value);
      changeLabels(of, (all) => withChild(all, like(all, 'showVal', { val: isOn ? 1 : 0 })));
    },
    numberFormat: (of, value) => {
      const formatCode = asText(value);
      changeLabels(of, (all) => withChild(all, like(all, 'numFmt', { formatCode, sourceLinked: 0 })));
    },
    position: (of, value) => {
      const place = labelPlaceWords.toFile(asText(value));
      if (place === null) throw invalidArgument(`labels of bars do not stand ${asText(value)}`);
      if (place === 'outEnd' && groupValue(of, 'overlap', 0) === 100)
        throw invalidArgument('labels of stacked bars do not stand outside');
      changeLabels(of, (all) => withChild(all, like(all, 'dLblPos', { val: place })));
    },
  },
  link: {
    format: (of) =>
      formatOf('ChartDataLabelFormat', { of, series: of.place, path: () => ['dLbls'], prepare: labelled }),
  },
};

function seriesAt(of: ChartTarget, place: number): HostObject {
  if (!Number.isInteger(place) || place < 0 || place >= seriesOf(of.chart.tree).length)
    throw new OfficeError('InvalidArgument', `the chart has no series ${place}`);
  return bind(series, { ...of, place });
}

const collection: ClassEmulation<ChartTarget> = {
  name: 'ChartSeriesCollection',
  check: aliveChart,
  get: { count: (of) => seriesOf(of.chart.tree).length },
  items: (of) => seriesOf(of.chart.tree).map((_, place) => bind(series, { ...of, place })),
  call: {
    getCount: (of) => seriesOf(of.chart.tree).length,
    getItemAt: (of, args) => seriesAt(of, numberArgument(args, 0)),
  },
};

/** The series of a chart. */
export function seriesCollectionOf(of: ChartTarget): HostObject {
  return bind(collection, of);
}
