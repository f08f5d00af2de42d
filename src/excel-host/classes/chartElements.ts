import { withLegend, withValue } from '../../xlsx/chart/chartEdits';
import { changeAt, foundAt, like, valueAt, withChild, withoutChildren } from '../../xlsx/chart/chartXml';
import { childOf } from '../../xlsx/zip/xmlTree';
import { legendWords } from '../model/officeWords';
import { asFlag, asNumber, asText, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import { axisMembers } from './chartAxisMembers';
import { axisScale } from './chartAxisScale';
import { formatOf } from './chartLooks';
import { axisTitleOf } from './chartTitles';
import { aliveChart, changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';

function legendPlace(of: ChartTarget): string | null {
  const found = foundAt(of.chart.tree, ['chart', 'legend']);
  return found === null ? null : (valueAt(found, ['legendPos']) ?? 'r');
}

const legend: ClassEmulation<ChartTarget> = {
  name: 'ChartLegend',
  check: aliveChart,
  get: {
    visible: (of) => legendPlace(of) !== null,
    position: (of) => legendWords.toOffice(legendPlace(of) ?? 'r'),
  },
  set: {
    visible: (of, value) => {
      const place = asFlag(value) ? (legendPlace(of) ?? 'b') : null;
      changeTree(of, (tree) => withLegend(tree, place));
    },
    position: (of, value) => {
      const place = legendWords.toFile(asText(value));
      if (place === null) throw invalidArgument(`a legend does not stand ${asText(value)}`);
      changeTree(of, (tree) => withLegend(tree, place));
    },
  },
  link: {
    format: (of) => formatOf('ChartLegendFormat', { of, series: null, path: () => ['chart', 'legend'] }),
  },
};

/** The legend of a chart. */
export function legendOf(of: ChartTarget): HostObject {
  return bind(legend, of);
}

/** An axis by its element in the file. */
interface AxisTarget extends ChartTarget {
  readonly axis: 'catAx' | 'valAx';
}

const pathOf = ({ axis }: AxisTarget): readonly string[] => ['chart', 'plotArea', axis];

function refuseNone(of: AxisTarget): void {
  if (foundAt(of.chart.tree, pathOf(of)) === null) throw invalidArgument('the chart has no such axis');
}

function say(of: AxisTarget, said: { readonly name: string; readonly value: string | number }): void {
  refuseNone(of);
  changeTree(of, (tree) => withValue(tree, pathOf(of), said));
}

const axis: ClassEmulation<AxisTarget> = {
  name: 'ChartAxis',
  check: (of) => {
    aliveChart(of);
    refuseNone(of);
  },
  get: {
    ...axisScale.get,
    ...axisMembers.get,
    type: (of) => (of.axis === 'catAx' ? 'Category' : 'Value'),
    visible: (of) => valueAt(of.chart.tree, [...pathOf(of), 'delete']) !== '1',
    reversePlotOrder: (of) => valueAt(of.chart.tree, [...pathOf(of), 'scaling', 'orientation']) === 'maxMin',
    tickLabelSpacing: (of) => Number(valueAt(of.chart.tree, [...pathOf(of), 'tickLblSkip']) ?? 1),
  },
  set: {
    ...axisScale.set,
    ...axisMembers.set,
    visible: (of, value) => say(of, { name: 'delete', value: asFlag(value) ? 0 : 1 }),
    reversePlotOrder: (of, value) => {
      const orientation = asFlag(value) ? 'maxMin' : 'minMax';
      refuseNone(of);
      changeTree(of, (tree) =>
        withValue(tree, [...pathOf(of), 'scaling'], { name: 'orientation', value: orientation }),
      );
    },
    tickLabelSpacing: (of, value) => {
      if (value === '') {
        refuseNone(of);
        changeTree(of, (tree) =>
          changeAt(tree, pathOf(of), (found) => withoutChildren(found, 'tickLblSkip')),
        );
        return;
      }
      const spacing = asNumber(value);
      if (!Number.isInteger(spacing) || spacing < 1 || spacing > 31_999)
        throw invalidArgument('labels stand 1 to 31999 categories apart');
      say(of, { name: 'tickLblSkip', value: spacing });
    },
  },
  link: {
    majorGridlines: (of) => bind(gridlines, { ...of, lines: 'majorGridlines' as const }),
    minorGridlines: (of) => bind(gridlines, { ...of, lines: 'minorGridlines' as const }),
    title: (of) => axisTitleOf(of, pathOf(of)),
    format: (of) => formatOf('ChartAxisFormat', { of, series: null, path: () => pathOf(of) }),
  },
  call: axisMembers.call,
};

interface GridlinesTarget extends AxisTarget {
  readonly lines: 'majorGridlines' | 'minorGridlines';
}

const gridlines: ClassEmulation<GridlinesTarget> = {
  name: 'ChartGridlines',
  check: aliveChart,
  get: { visible: (of) => childOf(foundAt(of.chart.tree, pathOf(of)), of.lines) !== null },
  set: {
    visible: (of, value) => {
      const isShown = asFlag(value);
      changeTree(of, (tree) =>
        changeAt(tree, pathOf(of), (found) => {
          const lines = childOf(found, of.lines) ?? like(found, of.lines);
          return isShown ? withChild(found, lines) : withoutChildren(found, of.lines);
        }),
      );
    },
  },
  link: {
    format: (of) =>
      formatOf('ChartGridlinesFormat', { of, series: null, path: () => [...pathOf(of), of.lines] }),
  },
};

const axes: ClassEmulation<ChartTarget> = {
  name: 'ChartAxes',
  check: aliveChart,
  link: {
    categoryAxis: (of) => bind(axis, { ...of, axis: 'catAx' as const }),
    valueAxis: (of) => bind(axis, { ...of, axis: 'valAx' as const }),
  },
};

/** The axes of a chart. */
export function axesOf(of: ChartTarget): HostObject {
  return bind(axes, of);
}
