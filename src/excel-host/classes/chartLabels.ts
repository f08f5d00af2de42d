import { labelled, withLabels } from '../../xlsx/chart/chartEdits';
import { hasLabel, labelOfPoint, withPointLabel, withoutPointLabel } from '../../xlsx/chart/chartLabels';
import { richText, textOfBody, withDrawingSpace } from '../../xlsx/chart/chartText';
import {
  changeSeries,
  drawingSpace,
  foundAt,
  like,
  prefixOf,
  seriesOf,
  valueAt,
  withChild,
  withoutChildren,
} from '../../xlsx/chart/chartXml';
import { childOf, innerText } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { labelPlaceWords } from '../model/officeWords';
import { asFlag, asText, bind, numberArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import { lettersOf } from './chartLetters';
import { formatOf } from './chartLooks';
import { aliveChart, changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';

/** The labels of a series, or of one of its points. */
export interface LabelTarget extends ChartTarget {
  readonly place: number;
  readonly point: number | null;
  /** Bars that are stacked have no room outside. */
  readonly isStacked: boolean;
}

/** What says how a label looks now: its own element, or that of its series. */
function labelNow(of: LabelTarget): XmlElement | null {
  const series = seriesOf(of.chart.tree)[of.place] ?? null;
  const own = series === null || of.point === null ? null : labelOfPoint(series, of.point);
  return own ?? childOf(series, 'dLbls');
}

function change(of: LabelTarget, make: (label: XmlElement) => XmlElement): void {
  const { place, point } = of;
  if (point === null) {
    changeTree(of, (tree) => withLabels(tree, place, make));
    return;
  }
  changeTree(of, (tree) =>
    changeSeries(withDrawingSpace(tree, drawingSpace), place, (series) =>
      withPointLabel(series, point, make),
    ),
  );
}

interface Member {
  readonly get: (of: LabelTarget) => Json;
  readonly set: (of: LabelTarget, value: Json) => void;
}

function shown(name: string): Member {
  return {
    get: (of) => valueAt(labelNow(of), [name]) === '1',
    set: (of, value) => {
      const isOn = asFlag(value);
      change(of, (all) => withChild(all, like(all, name, { val: isOn ? 1 : 0 })));
    },
  };
}

const members: Readonly<Record<string, Member>> = {
  showValue: shown('showVal'),
  showSeriesName: shown('showSerName'),
  showCategoryName: shown('showCatName'),
  showPercentage: shown('showPercent'),
  showBubbleSize: shown('showBubbleSize'),
  showLegendKey: shown('showLegendKey'),
  separator: {
    get: (of) => {
      const said = childOf(labelNow(of), 'separator');
      return said === null ? ', ' : innerText(said);
    },
    set: (of, value) => {
      const text = asText(value);
      change(of, (all) => withChild(all, like(all, 'separator', {}, [text])));
    },
  },
  numberFormat: {
    get: (of) => childOf(labelNow(of), 'numFmt')?.attributes['formatCode'] ?? 'General',
    set: (of, value) => {
      const formatCode = asText(value);
      change(of, (all) => withChild(all, like(all, 'numFmt', { formatCode, sourceLinked: 0 })));
    },
  },
  linkNumberFormat: {
    get: (of) => childOf(labelNow(of), 'numFmt')?.attributes['sourceLinked'] !== '0',
    set: (of, value) => {
      const isLinked = asFlag(value);
      change(of, (all) => {
        const formatCode = childOf(all, 'numFmt')?.attributes['formatCode'] ?? 'General';
        return withChild(all, like(all, 'numFmt', { formatCode, sourceLinked: isLinked ? 1 : 0 }));
      });
    },
  },
  position: {
    get: (of) => {
      const place = valueAt(labelNow(of), ['dLblPos']);
      return place === undefined ? 'None' : labelPlaceWords.toOffice(place);
    },
    set: (of, value) => {
      const place = labelPlaceWords.toFile(asText(value));
      if (place === null) throw invalidArgument(`labels do not stand ${asText(value)}`);
      if (place === 'outEnd' && of.isStacked)
        throw invalidArgument('labels of stacked bars do not stand outside');
      change(of, (all) => withChild(all, like(all, 'dLblPos', { val: place })));
    },
  },
};

const get = Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.get]));
const set = Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.set]));

const ofSeries: ClassEmulation<LabelTarget> = {
  name: 'ChartDataLabels',
  check: aliveChart,
  get,
  set,
  link: {
    format: (of) =>
      formatOf('ChartDataLabelFormat', { of, series: of.place, path: () => ['dLbls'], prepare: labelled }),
  },
};

/** The labels of a series. */
export function labelsOf(of: Omit<LabelTarget, 'point'>): HostObject {
  return bind(ofSeries, { ...of, point: null });
}

interface PointLabel extends LabelTarget {
  readonly point: number;
  /** What the label says where nobody wrote it. */
  readonly said: string;
}

function bodyOf(of: PointLabel): XmlElement | null {
  return foundAt(labelNow(of), ['tx', 'rich']);
}

const ofPoint: ClassEmulation<PointLabel> = {
  name: 'ChartDataLabel',
  check: aliveChart,
  get: {
    ...get,
    text: (of) => {
      const body = bodyOf(of);
      return body === null ? of.said : textOfBody(body);
    },
    autoText: (of) => bodyOf(of) === null,
  },
  set: {
    ...set,
    text: (of, value) => {
      const text = asText(value);
      change(of, (label) => {
        const old = foundAt(label, ['tx', 'rich']) ?? childOf(label, 'txPr');
        const rich = richText(text, old, `${prefixOf(label)}rich`);
        return withChild(withoutChildren(label, 'txPr'), like(label, 'tx', {}, [rich]));
      });
    },
    autoText: (of, value) => {
      if (asFlag(value)) change(of, (label) => withoutChildren(label, 'tx'));
    },
  },
  link: {
    format: (of) =>
      formatOf('ChartDataLabelFormat', { of, series: of.place, label: of.point, path: () => [] }, () =>
        bodyOf(of) === null ? ['txPr'] : ['tx', 'rich'],
      ),
  },
  call: {
    getSubstring: (of, args) => {
      const letters = { start: numberArgument(args, 0), length: numberArgument(args, 1) };
      if (bodyOf(of) === null)
        change(of, (label) =>
          withChild(
            label,
            like(label, 'tx', {}, [richText(of.said, childOf(label, 'txPr'), `${prefixOf(label)}rich`)]),
          ),
        );
      return lettersOf({
        letters,
        body: () => bodyOf(of),
        change: (make) =>
          change(of, (label) => {
            const rich = foundAt(label, ['tx', 'rich']);
            return rich === null ? label : withChild(label, like(label, 'tx', {}, [make(rich)]));
          }),
      });
    },
  },
};

/** The label of one point; it comes into being when something of it is set. */
export function pointLabelOf(of: PointLabel): HostObject {
  return bind(ofPoint, of);
}

/** Whether a point shows a label, and its coming and going. */
export const pointHasLabel = {
  get: (of: LabelTarget & { readonly point: number }): boolean => {
    const series = seriesOf(of.chart.tree)[of.place];
    return series !== undefined && hasLabel(series, of.point);
  },
  set: (of: LabelTarget & { readonly point: number }, value: Json): void => {
    const isOn = asFlag(value);
    if (isOn === pointHasLabel.get(of)) return;
    if (isOn) change(of, (label) => label);
    else
      changeTree(of, (tree) => changeSeries(tree, of.place, (series) => withoutPointLabel(series, of.point)));
  },
};
