import {
  changeAt,
  changeSeries,
  foundAt,
  like,
  seriesOf,
  valueAt,
  withChild,
  withoutChildren,
} from '../../xlsx/chart/chartXml';
import { withSeriesCells } from '../../xlsx/chart/chartEdits';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { areNumbers, chartReference } from '../model/chartSource';
import { asFlag, asNumber, asText, numberArgument } from '../protocol/hostObject';
import type { Arguments } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import { changeTree } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { rangeObjectArgument } from './rangeTarget';

interface Axis extends ChartTarget {
  readonly axis: 'catAx' | 'valAx';
}

const pathOf = ({ axis }: Axis): readonly string[] => ['chart', 'plotArea', axis];

/** The file says on each axis where it crosses the other one; the API says on an axis where the other crosses it. */
const crossing = (of: Axis): readonly string[] =>
  pathOf({ ...of, axis: of.axis === 'catAx' ? 'valAx' : 'catAx' });

function change(of: Axis, path: readonly string[], make: (axis: XmlElement) => XmlElement): void {
  if (foundAt(of.chart.tree, path) === null) throw invalidArgument('the chart has no such axis');
  changeTree(of, (tree) => changeAt(tree, path, make));
}

const places = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;

function positionOf(of: Axis): Json {
  if (valueAt(of.chart.tree, [...crossing(of), 'crossesAt']) !== undefined) return 'Custom';
  const said = valueAt(of.chart.tree, [...crossing(of), 'crosses']) ?? 'autoZero';
  return Object.entries(places).find(([, word]) => word === said)?.[0] ?? said;
}

function setPosition(of: Axis, value: Json): void {
  const word = Object.entries(places).find(([name]) => name === asText(value))?.[1];
  if (word === undefined) throw invalidArgument(`an axis is not crossed at ${asText(value)}`);
  change(of, crossing(of), (axis) =>
    withChild(withoutChildren(axis, 'crossesAt'), like(axis, 'crosses', { val: word })),
  );
}

/** A logarithmic scale begins with the base 10. */
function setScale(of: Axis, value: Json): void {
  const word = asText(value);
  if (word !== 'Linear' && word !== 'Logarithmic') throw invalidArgument(`no scale ${word}`);
  change(of, [...pathOf(of), 'scaling'], (scaling) => {
    if (word === 'Linear') return withoutChildren(scaling, 'logBase');
    const said = valueAt(scaling, ['logBase']);
    return said === undefined ? withChild(scaling, like(scaling, 'logBase', { val: 10 })) : scaling;
  });
}

function isBetween(of: Axis): Json {
  return valueAt(of.chart.tree, ['chart', 'plotArea', 'valAx', 'crossBetween']) !== 'midCat';
}

/** Crossing, scale and units of an axis, as members of its class. */
export const axisMembers = {
  get: {
    position: positionOf,
    positionAt: (of: Axis): Json => Number(valueAt(of.chart.tree, [...crossing(of), 'crossesAt']) ?? 0),
    scaleType: (of: Axis): Json =>
      valueAt(of.chart.tree, [...pathOf(of), 'scaling', 'logBase']) === undefined ? 'Linear' : 'Logarithmic',
    logBase: (of: Axis): Json => Number(valueAt(of.chart.tree, [...pathOf(of), 'scaling', 'logBase']) ?? 10),
    isBetweenCategories: isBetween,
    showDisplayUnitLabel: (of: Axis): Json =>
      foundAt(of.chart.tree, [...pathOf(of), 'dispUnits', 'dispUnitsLbl']) !== null,
  },
  set: {
    position: setPosition,
    scaleType: setScale,
    logBase: (of: Axis, value: Json) => {
      const base = asNumber(value);
      if (!(base >= 2 && base <= 1000)) throw invalidArgument('a base is 2 to 1000');
      change(of, [...pathOf(of), 'scaling'], (scaling) =>
        withChild(scaling, like(scaling, 'logBase', { val: base })),
      );
    },
    isBetweenCategories: (of: Axis, value: Json) => {
      const val = asFlag(value) ? 'between' : 'midCat';
      change(of, ['chart', 'plotArea', 'valAx'], (axis) =>
        withChild(axis, like(axis, 'crossBetween', { val })),
      );
    },
    showDisplayUnitLabel: (of: Axis, value: Json) => {
      const isShown = asFlag(value);
      const units = [...pathOf(of), 'dispUnits'];
      if (foundAt(of.chart.tree, units) === null)
        throw new OfficeError('InvalidOperation', 'the axis counts in no unit');
      change(of, units, (unit) =>
        isShown
          ? withChild(unit, like(unit, 'dispUnitsLbl', {}, [like(unit, 'layout')]))
          : withoutChildren(unit, 'dispUnitsLbl'),
      );
    },
  },
  call: {
    setPositionAt: (of: Axis, args: Arguments): null => {
      const val = numberArgument(args, 0);
      change(of, crossing(of), (axis) =>
        withChild(withoutChildren(axis, 'crosses'), like(axis, 'crossesAt', { val })),
      );
      return null;
    },
    setCategoryNames: (of: Axis, args: Arguments): null => {
      if (of.axis !== 'catAx') throw invalidArgument('values have no categories');
      const source = rangeObjectArgument(args[0]);
      const cells = { cells: chartReference(source), areNumbers: areNumbers(source) };
      changeTree(of, (tree) =>
        seriesOf(tree).reduce(
          (made, _, place) => changeSeries(made, place, (series) => withSeriesCells(series, 'cat', cells)),
          tree,
        ),
      );
      return null;
    },
  },
};
