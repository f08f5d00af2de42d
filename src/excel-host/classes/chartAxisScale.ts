import { changeAt, foundAt, like, valueAt, withChild, withoutChildren } from '../../xlsx/chart/chartXml';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { asNumber, asText } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import { changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';

/** An axis, by where it lies in its chart. */
interface Axis extends ChartTarget {
  readonly axis: 'catAx' | 'valAx';
}

interface Member {
  readonly get: (of: Axis) => Json;
  readonly set: (of: Axis, value: Json) => void;
}

const pathOf = ({ axis }: Axis): readonly string[] => ['chart', 'plotArea', axis];

function change(of: Axis, make: (axis: XmlElement) => XmlElement): void {
  if (foundAt(of.chart.tree, pathOf(of)) === null) throw invalidArgument('the chart has no such axis');
  changeTree(of, (tree) => changeAt(tree, pathOf(of), make));
}

/** A number of the axis that Excel finds itself where the file says none, which reads as "". */
function scaled(path: readonly string[], name: string): Member {
  return {
    get: (of) => {
      const said = valueAt(of.chart.tree, [...pathOf(of), ...path, name]);
      return said === undefined ? '' : Number(said);
    },
    set: (of, value) => {
      const said = value === '' ? null : asNumber(value);
      change(of, (axis) =>
        changeAt(axis, path, (at) =>
          said === null ? withoutChildren(at, name) : withChild(at, like(at, name, { val: said })),
        ),
      );
    },
  };
}

/** A word of the axis, by the words of the API and of the file. */
function worded(name: string, words: Readonly<Record<string, string>>, otherwise: string): Member {
  return {
    get: (of) => {
      const said = valueAt(of.chart.tree, [...pathOf(of), name]) ?? otherwise;
      return Object.keys(words).find((word) => words[word] === said) ?? said;
    },
    set: (of, value) => {
      const word = asText(value);
      const said = Object.hasOwn(words, word) ? words[word] : undefined;
      if (said === undefined) throw invalidArgument(`an axis is not ${word}`);
      change(of, (axis) => withChild(axis, like(axis, name, { val: said })));
    },
  };
}

const ticks = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };
const units = {
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  TenMillions: 'tenMillions',
  HundredMillions: 'hundredMillions',
  Billions: 'billions',
  Trillions: 'trillions',
};

const displayUnit: Member = {
  get: (of) => {
    const said = valueAt(of.chart.tree, [...pathOf(of), 'dispUnits', 'builtInUnit']);
    return Object.entries(units).find(([, unit]) => unit === said)?.[0] ?? 'None';
  },
  set: (of, value) => {
    const word = asText(value);
    const unit = Object.entries(units).find(([name]) => name === word)?.[1];
    if (unit === undefined && word !== 'None') throw invalidArgument(`an axis is not in ${word}`);
    change(of, (axis) =>
      unit === undefined
        ? withoutChildren(axis, 'dispUnits')
        : withChild(
            axis,
            // Excel writes the unit beside the axis until someone takes it away
            like(axis, 'dispUnits', {}, [
              like(axis, 'builtInUnit', { val: unit }),
              like(axis, 'dispUnitsLbl', {}, [like(axis, 'layout')]),
            ]),
          ),
    );
  },
};

const numberFormat: Member = {
  get: (of) => foundAt(of.chart.tree, [...pathOf(of), 'numFmt'])?.attributes['formatCode'] ?? 'General',
  set: (of, value) => {
    const formatCode = asText(value);
    change(of, (axis) => withChild(axis, like(axis, 'numFmt', { formatCode, sourceLinked: 0 })));
  },
};

const members: Readonly<Record<string, Member>> = {
  minimum: scaled(['scaling'], 'min'),
  maximum: scaled(['scaling'], 'max'),
  majorUnit: scaled([], 'majorUnit'),
  minorUnit: scaled([], 'minorUnit'),
  tickMarkSpacing: scaled([], 'tickMarkSkip'),
  majorTickMark: worded('majorTickMark', ticks, 'cross'),
  minorTickMark: worded('minorTickMark', ticks, 'cross'),
  tickLabelPosition: worded(
    'tickLblPos',
    { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' },
    'nextTo',
  ),
  displayUnit,
  numberFormat,
};

/** Scale, ticks, units and number format of an axis, as members of its class. */
export const axisScale = {
  get: Object.fromEntries(Object.entries(members).map(([name, { get }]) => [name, get])),
  set: Object.fromEntries(Object.entries(members).map(([name, { set }]) => [name, set])),
};
