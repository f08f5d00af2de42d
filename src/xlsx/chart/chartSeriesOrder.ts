import { childrenOf, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { changeGroups, like, plotGroups, seriesOf, valueAt, withChild } from './chartXml';

/** Each series says how it is drawn by a number (`order`); colours go by another (`idx`). */
function orderOf(series: XmlElement): number {
  return Number(valueAt(series, ['order']) ?? 0);
}

/** A chart with one more series without cells, named by words, at a 0-based place among all of the chart. */
export function withNewSeries(chart: XmlElement, at: number, name: string | null): XmlElement {
  const all = seriesOf(chart);
  const before = all[at - 1] ?? all.at(-1);
  const groups = plotGroups(chart);
  const home = groups.findIndex((group) => before !== undefined && childrenOf(group, 'ser').includes(before));
  const idx = all.reduce((most, series) => Math.max(most, Number(valueAt(series, ['idx']) ?? 0)), -1) + 1;
  const made = changeGroups(chart, (group, index) => {
    if (index !== Math.max(home, 0)) return group;
    const children = childrenOf(group);
    const anchor = before === undefined ? -1 : children.indexOf(before);
    const first = children.findIndex((child) => !heads.has(localName(child)));
    const place = at === 0 || anchor < 0 ? first : anchor + 1;
    const words = name === null ? [] : [like(group, 'tx', {}, [like(group, 'v', {}, [name])])];
    const series = like(group, 'ser', {}, [
      like(group, 'idx', { val: idx }),
      like(group, 'order', { val: at }),
      ...words,
      ...newLooks(group, before),
    ]);
    return { ...group, children: children.toSpliced(place < 0 ? children.length : place, 0, series) };
  });
  return numbered(made);
}

/** What stands before the series of a group, whichever kind it is of. */
const heads = new Set([
  'barDir',
  'grouping',
  'varyColors',
  'scatterStyle',
  'radarStyle',
  'wireframe',
  'ofPieType',
]);

/** A new series is drawn as the one before it: with or without lines and markers. */
function newLooks(group: XmlElement, before: XmlElement | undefined): readonly XmlElement[] {
  const kept = ['marker', 'smooth'].flatMap((name) =>
    childrenOf(before ?? null, name).filter(
      (child) => localName(child) === 'smooth' || valueAt(child, ['symbol']) === 'none',
    ),
  );
  const isBar = localName(group).startsWith('bar');
  return isBar ? [like(group, 'invertIfNegative', { val: 0 })] : kept;
}

/** Series moved so that one is drawn at a 0-based place among those of its group. */
export function withPlotOrder(chart: XmlElement, wanted: XmlElement, place: number): XmlElement {
  return numbered(
    changeGroups(chart, (group) => {
      const series = childrenOf(group, 'ser');
      if (!series.includes(wanted)) return group;
      const others = series.filter((one) => one !== wanted);
      const moved = others.toSpliced(place, 0, wanted);
      let next = 0;
      return {
        ...group,
        children: group.children.map((child) => {
          if (typeof child === 'string' || localName(child) !== 'ser') return child;
          next += 1;
          return moved[next - 1] ?? child;
        }),
      };
    }),
  );
}

/** Orders are the places of the series. */
function numbered(chart: XmlElement): XmlElement {
  let next = -1;
  return changeGroups(chart, (group) => ({
    ...group,
    children: group.children.map((child) => {
      if (typeof child === 'string' || localName(child) !== 'ser') return child;
      next += 1;
      return orderOf(child) === next ? child : withChild(child, like(child, 'order', { val: next }));
    }),
  }));
}
