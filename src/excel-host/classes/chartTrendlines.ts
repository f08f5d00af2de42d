import { lineOf, withLineLook } from '../../xlsx/chart/chartLines';
import { withDrawingSpace } from '../../xlsx/chart/chartText';
import { changeTrend, withNewTrend } from '../../xlsx/chart/chartTrendlines';
import {
  changeSeries,
  drawingSpace,
  like,
  seriesOf,
  valueAt,
  withChild,
  withoutChildren,
} from '../../xlsx/chart/chartXml';
import { childOf, childrenOf, innerText } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { lineStyleWords, trendWords } from '../model/officeWords';
import { asFlag, asNumber, asText, bind, numberArgument, optionalText } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import { aliveChart, changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { colourArgument } from './colourArgument';

/** The trend lines of a series, by its place in its chart. */
interface Trends extends ChartTarget {
  readonly place: number;
}

interface Trend extends Trends {
  readonly index: number;
}

function all(of: Trends): readonly XmlElement[] {
  return childrenOf(seriesOf(of.chart.tree)[of.place] ?? null, 'trendline');
}

function now(of: Trend): XmlElement {
  const found = all(of)[of.index];
  if (found === undefined) throw itemNotFound(`trend line ${of.index}`);
  return found;
}

function change(of: Trend, make: (trend: XmlElement) => XmlElement | null): void {
  now(of);
  changeTree(of, (tree) =>
    changeSeries(withDrawingSpace(tree, drawingSpace), of.place, (series) =>
      changeTrend(series, of.index, make),
    ),
  );
}

interface Member {
  readonly get: (of: Trend) => Json;
  readonly set: (of: Trend, value: Json) => void;
}

function counted(name: string, otherwise: number, isGood: (value: number) => boolean): Member {
  return {
    get: (of) => Number(valueAt(now(of), [name]) ?? otherwise),
    set: (of, value) => {
      const number = asNumber(value);
      if (!isGood(number)) throw invalidArgument(`${number} is no ${name} of a trend line`);
      change(of, (trend) => withChild(trend, like(trend, name, { val: number })));
    },
  };
}

function shown(name: string): Member {
  return {
    get: (of) => valueAt(now(of), [name]) === '1',
    set: (of, value) => {
      const isOn = asFlag(value);
      change(of, (trend) => withChild(trend, like(trend, name, { val: isOn ? 1 : 0 })));
    },
  };
}

const members: Readonly<Record<string, Member>> = {
  type: {
    get: (of) => trendWords.toOffice(valueAt(now(of), ['trendlineType']) ?? 'linear'),
    set: (of, value) => {
      const kind = trendKind(asText(value));
      change(of, (trend) => {
        const bare = withoutChildren(trend, 'order', 'period');
        const typed = withChild(bare, like(trend, 'trendlineType', { val: kind }));
        if (kind === 'poly') return withChild(typed, like(trend, 'order', { val: 2 }));
        return kind === 'movingAvg' ? withChild(typed, like(trend, 'period', { val: 2 })) : typed;
      });
    },
  },
  name: {
    get: (of) => {
      const said = childOf(now(of), 'name');
      return said === null ? '' : innerText(said);
    },
    set: (of, value) => {
      const text = asText(value);
      change(of, (trend) =>
        text === '' ? withoutChildren(trend, 'name') : withChild(trend, like(trend, 'name', {}, [text])),
      );
    },
  },
  intercept: {
    get: (of) => {
      const said = valueAt(now(of), ['intercept']);
      return said === undefined ? '' : Number(said);
    },
    set: (of, value) => {
      const number = value === '' ? null : asNumber(value);
      change(of, (trend) =>
        number === null
          ? withoutChildren(trend, 'intercept')
          : withChild(trend, like(trend, 'intercept', { val: number })),
      );
    },
  },
  polynomialOrder: counted('order', 2, (value) => Number.isInteger(value) && value >= 2 && value <= 6),
  movingAveragePeriod: counted('period', 2, (value) => Number.isInteger(value) && value >= 2 && value <= 255),
  forwardPeriod: counted('forward', 0, (value) => value >= 0),
  backwardPeriod: counted('backward', 0, (value) => value >= 0),
  showEquation: shown('dispEq'),
  showRSquared: shown('dispRSqr'),
};

const line: ClassEmulation<Trend> = {
  name: 'ChartLineFormat',
  get: {
    color: (of) => lineOf(now(of)).color ?? '',
    weight: (of) => lineOf(now(of)).weight ?? 0.75,
    lineStyle: (of) => lineStyleWords.toOffice(lineOf(now(of)).dash ?? 'solid'),
  },
  set: {
    color: (of, value) => {
      const color = colourArgument(value);
      change(of, (trend) => withLineLook(trend, [], { color }));
    },
    weight: (of, value) => {
      const weight = asNumber(value);
      change(of, (trend) => withLineLook(trend, [], { weight }));
    },
    lineStyle: (of, value) => {
      const dash = lineStyleWords.toFile(asText(value));
      if (dash === null) throw invalidArgument(`no line ${asText(value)}`);
      change(of, (trend) => withLineLook(trend, [], { dash }));
    },
  },
};

const format: ClassEmulation<Trend> = {
  name: 'ChartTrendlineFormat',
  link: { line: (of) => bind(line, of) },
};

const trend: ClassEmulation<Trend> = {
  name: 'ChartTrendline',
  check: aliveChart,
  get: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.get])),
  set: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, member.set])),
  link: { format: (of) => bind(format, of) },
  call: {
    delete: (of) => {
      change(of, () => null);
      return null;
    },
  },
};

function trendKind(word: string): string {
  const kind = trendWords.toFile(word);
  if (kind === null) throw invalidArgument(`no trend line ${word}`);
  return kind;
}

function trendAt(of: Trends, index: number): HostObject {
  if (all(of)[index] === undefined) throw itemNotFound(`trend line ${index}`);
  return bind(trend, { ...of, index });
}

const collection: ClassEmulation<Trends> = {
  name: 'ChartTrendlineCollection',
  check: aliveChart,
  items: (of) => all(of).map((_, index) => bind(trend, { ...of, index })),
  item: (of, key) => trendAt(of, asNumber(key)),
  call: {
    getCount: (of) => all(of).length,
    getItem: (of, args) => trendAt(of, numberArgument(args, 0)),
    add: (of, args) => {
      const kind = trendKind(optionalText(args, 0) ?? 'Linear');
      const index = all(of).length;
      changeTree(of, (tree) =>
        changeSeries(withDrawingSpace(tree, drawingSpace), of.place, (series) => withNewTrend(series, kind)),
      );
      return bind(trend, { ...of, index });
    },
  },
};

/** The trend lines of a series. */
export function trendlinesOf(of: Trends): HostObject {
  return bind(collection, of);
}
