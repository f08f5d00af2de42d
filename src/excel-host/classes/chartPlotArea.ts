import { changeAt, like, valueAt, withChild } from '../../xlsx/chart/chartXml';
import { asNumber, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { formatOf } from './chartLooks';
import { placeOf } from './chartPlaces';
import { aliveChart, changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';

const layout = ['chart', 'plotArea', 'layout', 'manualLayout'];

interface Side {
  /** In the file: part of the chart's width or height. */
  readonly name: 'x' | 'y' | 'w' | 'h';
  readonly of: 'width' | 'height';
}

const sides: Readonly<Record<string, Side>> = {
  left: { name: 'x', of: 'width' },
  top: { name: 'y', of: 'height' },
  width: { name: 'w', of: 'width' },
  height: { name: 'h', of: 'height' },
};

/** Where Excel lays a plot area itself nobody knows who does not draw: only what was set reads back. */
function read(of: ChartTarget, side: Side): Json {
  const said = valueAt(of.chart.tree, [...layout, side.name]);
  if (said === undefined) throw new OfficeError('NotImplemented', 'the place of a plot area that Excel lays');
  return Math.round(Number(said) * placeOf(of)[side.of] * 1000) / 1000;
}

function write(of: ChartTarget, side: Side, value: Json): void {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument('a plot area lies on its chart');
  // It cannot be larger than its chart
  const part = Math.min(1, points / placeOf(of)[side.of]);
  changeTree(of, (tree) =>
    changeAt(tree, layout, (place) => {
      const modes = ['layoutTarget', 'xMode', 'yMode'] as const;
      const told = modes.reduce(
        (made, mode) =>
          valueAt(made, [mode]) === undefined
            ? withChild(made, like(made, mode, { val: mode === 'layoutTarget' ? 'outer' : 'edge' }))
            : made,
        place,
      );
      return withChild(told, like(told, side.name, { val: part }));
    }),
  );
}

const plotArea: ClassEmulation<ChartTarget> = {
  name: 'ChartPlotArea',
  check: aliveChart,
  get: Object.fromEntries(
    Object.entries(sides).map(([member, side]) => [member, (of: ChartTarget) => read(of, side)]),
  ),
  set: Object.fromEntries(
    Object.entries(sides).map(([member, side]) => [
      member,
      (of: ChartTarget, value: Json) => write(of, side, value),
    ]),
  ),
  link: {
    format: (of) => formatOf('ChartPlotAreaFormat', { of, series: null, path: () => ['chart', 'plotArea'] }),
  },
};

/** The plot area of a chart. */
export function plotAreaOf(of: ChartTarget): HostObject {
  return bind(plotArea, of);
}
