import { withSource } from '../../xlsx/chart/chartEdits';
import type { SheetChart } from '../../xlsx/sheet/model';
import { newBarChart } from '../../xlsx/chart/newChart';
import type { BarLayout, SeriesCells } from '../../xlsx/chart/newChart';
import { newSolidChart } from '../../xlsx/chart/newSolidChart';
import { newOtherChart } from '../../xlsx/chart/newOtherChart';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { otherLayouts } from '../model/chartLayouts';
import { anchorAtPlace, anchorOver, placeOfAnchor } from '../model/chartPlace';
import type { ChartPlace } from '../model/chartPlace';
import { seriesOfArea } from '../model/chartSource';
import { solidLayouts } from '../model/solidCharts';
import { barTypeWords } from '../model/officeWords';
import { asNumber, asText, bind, numberArgument, optionalText, textArgument } from '../protocol/hostObject';
import type { Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { dataLabelsOf } from './chartDataLabels';
import { dataTableOf } from './chartDataTable';
import { axesOf, legendOf } from './chartElements';
import { placeOf } from './chartPlaces';
import { plotAreaOf } from './chartPlotArea';
import { titleOf } from './chartTitles';
import { activateChart, chartListening, chartsListening, tellChart } from './chartEvents';
import { leaveChart } from './chartFocus';
import { formatOf } from './chartLooks';
import { seriesCollectionOf } from './chartSeries';
import { aliveChart, changeFrame, changeTree, isLocked, refuseObjects } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { chartTypeOf } from './chartTypes';
import { rangeArgument, rangeObjectArgument, same } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { touchSheet } from './sheetTarget';
import type { SheetTarget } from './sheetTarget';
import { worksheetOf } from './worksheetLink';

/** Ids look like those of Excel: the number within the sheet, then the sheet's. */
function idOf({ sheet, chart }: ChartTarget): string {
  const hex = (number: number, digits: number): string =>
    number.toString(16).toUpperCase().padStart(digits, '0');
  return `{${hex(chart.id, 8)}-0003-0000-0000-${hex(sheet.sheetId, 12)}}`;
}

function move(of: ChartTarget, change: Partial<ChartPlace>): void {
  const place = { ...placeOf(of), ...change };
  if (Object.values(place).some((points) => points < 0)) throw invalidArgument('a chart lies on the sheet');
  const on = { sheet: of.sheet, workbook: of.session.workbook };
  changeFrame(of, (chart) => {
    chart.anchor = anchorAtPlace(place, chart.anchor.kind, on);
  });
}

function points(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${name} is in points`);
  return value;
}

const chart: ClassEmulation<ChartTarget> = {
  name: 'Chart',
  id: idOf,
  check: aliveChart,
  get: {
    id: idOf,
    name: (of) => of.chart.name,
    chartType: (of) => chartTypeOf(of.chart.tree),
    left: (of) => placeOf(of).left,
    top: (of) => placeOf(of).top,
    width: (of) => placeOf(of).width,
    height: (of) => placeOf(of).height,
  },
  set: {
    name: (of, value) => {
      const name = asText(value);
      if (name === '' || name.length > 255)
        throw invalidArgument('a chart has a name of at most 255 letters');
      changeFrame(of, (one) => {
        one.name = name;
      });
    },
    left: (of, value) => move(of, { left: points(asNumber(value), 'left') }),
    top: (of, value) => move(of, { top: points(asNumber(value), 'top') }),
    width: (of, value) => move(of, { width: points(asNumber(value), 'width') }),
    height: (of, value) => move(of, { height: points(asNumber(value), 'height') }),
  },
  link: {
    title: titleOf,
    legend: legendOf,
    axes: axesOf,
    series: seriesCollectionOf,
    plotArea: plotAreaOf,
    dataLabels: dataLabelsOf,
    format: (of) => formatOf('ChartAreaFormat', { of, series: null, path: () => [] }),
    worksheet: (of) => worksheetOf(of.session, of.sheet),
  },
  call: {
    setData: (of, args) => {
      const series = sourceOf(args, { range: 0, by: 1 });
      changeTree(of, (tree) => withSource(tree, series));
      return null;
    },
    setPosition: (of, args) => {
      const corner: RangeTarget = { ...of, area: { row: 0, column: 0, rows: 1, columns: 1 } };
      const start = rangeArgument(corner, args[0]);
      const end = args[1] === undefined || args[1] === null ? null : rangeArgument(corner, args[1]);
      if (start.sheet !== of.sheet || (end !== null && end.sheet !== of.sheet))
        throw invalidArgument('a chart stands on cells of its own sheet');
      const from = anchorOver(start.area);
      const at = placeOfAnchor(from, { sheet: of.sheet, workbook: of.session.workbook });
      if (end === null) move(of, { left: at.left, top: at.top });
      else coverTo(of, start, end);
      return null;
    },
    delete: (of) => {
      refuseObjects(of);
      if (of.session.activeChart?.chart === of.chart) leaveChart(of.session);
      of.sheet.charts = of.sheet.charts.filter((one) => one !== of.chart);
      touchSheet(of, 'drawing');
      tellChart({ ...of, id: idOf(of) }, 'chartDeleted');
      return null;
    },
    getDataTable: (of) => dataTableOf(of) ?? noDataTable(),
    getDataTableOrNullObject: dataTableOf,
    activate: (of) => {
      activateChart({ ...of, id: idOf(of) });
      return null;
    },
    ...chartListening(idOf),
  },
};

function noDataTable(): never {
  throw itemNotFound('data table');
}

function coverTo(of: ChartTarget, start: RangeTarget, end: RangeTarget): void {
  const rows = end.area.row + end.area.rows - start.area.row;
  const columns = end.area.column + end.area.columns - start.area.column;
  if (rows <= 0 || columns <= 0) throw invalidArgument('the end cell lies before the start cell');
  const over = anchorOver({ row: start.area.row, column: start.area.column, rows, columns });
  changeFrame(of, (one) => {
    one.anchor = over;
  });
}

function sourceOf(
  args: Arguments,
  at: { readonly range: number; readonly by: number },
): readonly SeriesCells[] {
  const by = optionalText(args, at.by) ?? 'Auto';
  if (by !== 'Auto' && by !== 'Columns' && by !== 'Rows') throw invalidArgument(`no series by ${by}`);
  return seriesOfArea(rangeObjectArgument(args[at.range]), by);
}

/** How the words of Excel.ChartType begin, bars left out. */
const otherTypes =
  /^(3D|Line|Pie|XYScatter|Area|Doughnut|Radar|Surface|Bubble|Stock|BarOfPie|Cylinder|Cone|Pyramid|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)/;

/** A chart of a type over series; bars, lines, areas, pies, points and radars are made here. */
function newChart(type: string, series: readonly SeriesCells[]): XmlElement {
  const other = Object.hasOwn(otherLayouts, type) ? otherLayouts[type] : undefined;
  if (other !== undefined) return newOtherChart(other, series);
  const solid = Object.hasOwn(solidLayouts, type) ? solidLayouts[type] : undefined;
  if (solid !== undefined) return newSolidChart(solid, series);
  const [direction, grouping] = (barTypeWords.toFile(type) ?? '').split(' ');
  if (direction === undefined || direction === '') {
    if (otherTypes.test(type)) throw new OfficeError('NotImplemented', `charts of type ${type}`);
    throw invalidArgument(`no chart type ${type}`);
  }
  const layout: BarLayout = {
    direction: direction === 'bar' ? 'bar' : 'col',
    grouping: grouping === 'stacked' || grouping === 'percentStacked' ? grouping : 'clustered',
  };
  return newBarChart(layout, series);
}

/** Where Excel puts a chart that nobody placed yet is its own business; this size is its usual one. */
const usualPlace: ChartPlace = { left: 96, top: 72, width: 360, height: 216 };

function addChart(of: SheetTarget, args: Arguments): HostObject {
  const tree = newChart(textArgument(args, 0), sourceOf(args, { range: 1, by: 2 }));
  refuseObjects(of);
  const { sheet, session } = of;
  sheet.highestDrawingId += 1;
  const made: SheetChart = {
    id: sheet.highestDrawingId,
    name: freeName(of),
    alternative: { title: '', description: '' },
    anchor: anchorAtPlace(usualPlace, 'twoCell', { sheet, workbook: session.workbook }),
    tree,
    source: null,
    frameChanged: true,
    treeChanged: true,
  };
  sheet.charts = [...sheet.charts, made];
  touchSheet(of, 'drawing');
  tellChart({ ...of, id: idOf({ session, sheet, chart: made }) }, 'chartAdded');
  return bind(chart, { session, sheet, chart: made });
}

function freeName({ sheet }: SheetTarget): string {
  let number = 1;
  while (sheet.charts.some(({ name }) => same(name, `Chart ${number}`))) number += 1;
  return `Chart ${number}`;
}

function objectsOf({ session, sheet }: SheetTarget): readonly HostObject[] {
  return sheet.charts.map((one) => bind(chart, { session, sheet, chart: one }));
}

/** By name, the backmost first where several have it; or by id, as the library asks for what it has seen. */
function find(of: SheetTarget, key: unknown): HostObject | null {
  const { session, sheet } = of;
  if (typeof key !== 'string') throw invalidArgument('a chart is named by text');
  const found =
    sheet.charts.find((one) => idOf({ session, sheet, chart: one }) === key) ??
    sheet.charts.find((one) => same(one.name, key));
  return found === undefined ? null : bind(chart, { session, sheet, chart: found });
}

const collection: ClassEmulation<SheetTarget> = {
  name: 'ChartCollection',
  get: { count: (of) => of.sheet.charts.length },
  items: objectsOf,
  item: (of, key) => {
    const found = find(of, key);
    if (found === null) throw itemNotFound(`chart ${String(key)}`);
    return found;
  },
  call: {
    ...chartsListening,
    add: addChart,
    getCount: (of) => of.sheet.charts.length,
    getItem: (of, args) => {
      const found = find(of, args[0]);
      if (found === null) throw itemNotFound(`chart ${String(args[0])}`);
      return found;
    },
    getItemOrNullObject: (of, args) => find(of, args[0]),
    getItemAt: (of, args) => {
      const found = objectsOf(of)[numberArgument(args, 0)];
      if (found === undefined) throw itemNotFound(`chart ${String(args[0])}`);
      return found;
    },
  },
};

/** Writes the alternative text of the first chart of a name; what says it already, or is protected, stays as it is. */
export function describeChart(
  of: SheetTarget,
  about: { readonly name: string; readonly title: string; readonly description: string },
): void {
  const found = of.sheet.charts.find(({ name }) => same(name, about.name));
  const { title, description } = about;
  if (found === undefined || isLocked(of)) return;
  if (found.alternative.title === title && found.alternative.description === description) return;
  changeFrame({ ...of, chart: found }, (one) => {
    one.alternative = { title, description };
  });
}

/** The chart in front; null where cells are. */
export function activeChartOf(session: Session): HostObject | null {
  const active = session.activeChart;
  return active === null || !active.sheet.charts.includes(active.chart)
    ? null
    : bind(chart, { session, sheet: active.sheet, chart: active.chart });
}

/** The charts of a sheet. */
export function chartsOf(of: SheetTarget): HostObject {
  return bind(collection, of);
}
