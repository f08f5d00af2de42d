import { titleBody, titleText, withLegend, withTitle, withValue } from '../../xlsx/chart/chartEdits';
import { changeAt, foundAt, like, valueAt, withChild, withoutChildren } from '../../xlsx/chart/chartXml';
import { childOf } from '../../xlsx/zip/xmlTree';
import { legendWords } from '../model/officeWords';
import { asFlag, asNumber, asText, bind } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import { axisScale } from './chartAxisScale';
import { formatOf } from './chartLooks';
import { aliveChart, changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';

/** Excel's own words for a title that nobody wrote yet. */
const unwritten = 'Chart Title';

const title: ClassEmulation<ChartTarget> = {
  name: 'ChartTitle',
  check: aliveChart,
  get: {
    text: (of) => titleText(of.chart.tree, of.session.workbook) ?? '',
    visible: (of) => foundAt(of.chart.tree, ['chart', 'title']) !== null,
    overlay: (of) => valueAt(of.chart.tree, ['chart', 'title', 'overlay']) === '1',
  },
  set: {
    text: (of, value) => {
      const text = asText(value);
      changeTree(of, (tree) => withTitle(tree, text));
    },
    visible: (of, value) => {
      const isShown = asFlag(value);
      const text = titleText(of.chart.tree, of.session.workbook);
      if (isShown === (text !== null)) return;
      changeTree(of, (tree) => withTitle(tree, isShown ? unwritten : null));
    },
  },
  link: {
    format: (of) =>
      formatOf('ChartTitleFormat', { of, series: null, path: () => ['chart', 'title'] }, () =>
        titleBody(of.chart.tree),
      ),
  },
};

/** The title of a chart. */
export function titleOf(of: ChartTarget): HostObject {
  return bind(title, of);
}

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
    type: (of) => (of.axis === 'catAx' ? 'Category' : 'Value'),
    visible: (of) => valueAt(of.chart.tree, [...pathOf(of), 'delete']) !== '1',
    reversePlotOrder: (of) => valueAt(of.chart.tree, [...pathOf(of), 'scaling', 'orientation']) === 'maxMin',
    tickLabelSpacing: (of) => Number(valueAt(of.chart.tree, [...pathOf(of), 'tickLblSkip']) ?? 1),
  },
  set: {
    ...axisScale.set,
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
    majorGridlines: (of) => bind(gridlines, of),
    format: (of) => formatOf('ChartAxisFormat', { of, series: null, path: () => pathOf(of) }),
  },
};

const gridlines: ClassEmulation<AxisTarget> = {
  name: 'ChartGridlines',
  check: aliveChart,
  get: { visible: (of) => childOf(foundAt(of.chart.tree, pathOf(of)), 'majorGridlines') !== null },
  set: {
    visible: (of, value) => {
      const isShown = asFlag(value);
      changeTree(of, (tree) =>
        changeAt(tree, pathOf(of), (found) =>
          isShown
            ? withChild(found, like(found, 'majorGridlines'))
            : withoutChildren(found, 'majorGridlines'),
        ),
      );
    },
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
