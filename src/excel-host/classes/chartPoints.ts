import { referencedCells, saidInChart } from '../../xlsx/chart/chartCells';
import { seriesReference } from '../../xlsx/chart/chartEdits';
import { pointColor, withPoint } from '../../xlsx/chart/chartPoints';
import { withDrawingSpace } from '../../xlsx/chart/chartText';
import { changeSeries, drawingSpace, seriesOf } from '../../xlsx/chart/chartXml';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { bind, numberArgument, textArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import { changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { pointHasLabel, pointLabelOf } from './chartLabels';
import { markersOfPoint } from './chartMarkers';
import { colourArgument } from './colourArgument';

/** The points of a series, by its place in its chart. */
interface PointsTarget extends ChartTarget {
  readonly place: number;
  readonly isStacked: boolean;
}

interface PointTarget extends PointsTarget {
  readonly point: number;
}

function series(of: PointsTarget): XmlElement {
  const found = seriesOf(of.chart.tree)[of.place];
  if (found === undefined) throw itemNotFound(`series ${of.place}`);
  return found;
}

/** What the points say, one for each cell of the series' values. */
function valuesOf(of: PointsTarget): readonly string[] {
  const reference = seriesReference(series(of), 'val') ?? seriesReference(series(of), 'yVal');
  const cells = reference === null ? null : referencedCells(of.session.workbook, reference);
  return (cells ?? []).map((cell) => saidInChart(cell) ?? '');
}

function paint(of: PointTarget, part: 'fill' | 'line', color: string | null): null {
  changeTree(of, (tree) =>
    changeSeries(withDrawingSpace(tree, drawingSpace), of.place, (one) =>
      withPoint(one, of.point, { part, color }),
    ),
  );
  return null;
}

const fill: ClassEmulation<PointTarget> = {
  name: 'ChartFill',
  call: {
    setSolidColor: (of, args) => paint(of, 'fill', colourArgument(textArgument(args, 0))),
    getSolidColor: (of) => pointColor(series(of), of.point, 'fill') ?? '',
    clear: (of) => paint(of, 'fill', null),
  },
};

const border: ClassEmulation<PointTarget> = {
  name: 'ChartBorder',
  get: { color: (of) => pointColor(series(of), of.point, 'line') ?? '' },
  set: { color: (of, value) => void paint(of, 'line', colourArgument(value)) },
  call: { clear: (of) => paint(of, 'line', null) },
};

const format: ClassEmulation<PointTarget> = {
  name: 'ChartPointFormat',
  link: { fill: (of) => bind(fill, of), border: (of) => bind(border, of) },
};

const markerMembers = markersOfPoint<PointTarget>();

const point: ClassEmulation<PointTarget> = {
  name: 'ChartPoint',
  get: {
    ...markerMembers.get,
    hasDataLabel: (of) => pointHasLabel.get(of),
    value: (of) => {
      const said = valuesOf(of)[of.point] ?? '';
      return said === '' || Number.isNaN(Number(said)) ? said : Number(said);
    },
  },
  set: { ...markerMembers.set, hasDataLabel: (of, value) => pointHasLabel.set(of, value) },
  link: {
    format: (of) => bind(format, of),
    dataLabel: (of) => pointLabelOf({ ...of, said: valuesOf(of)[of.point] ?? '' }),
  },
};

const collection: ClassEmulation<PointsTarget> = {
  name: 'ChartPointsCollection',
  get: { count: (of) => valuesOf(of).length },
  items: (of) => valuesOf(of).map((_, at) => bind(point, { ...of, point: at })),
  call: {
    getCount: (of) => valuesOf(of).length,
    getItemAt: (of, args) => {
      const at = numberArgument(args, 0);
      if (!Number.isInteger(at) || at < 0 || at >= valuesOf(of).length)
        throw invalidArgument(`the series has no point ${at}`);
      return bind(point, { ...of, point: at });
    },
  },
};

/** The points of a series. */
export function pointsOf(of: PointsTarget): HostObject {
  return bind(collection, of);
}
