import { plotGroups, valueAt } from '../../xlsx/chart/chartXml';
import type { OtherLayout } from '../../xlsx/chart/newOtherChart';
import { childOf, childrenOf, localName } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';

type Grouping = 'standard' | 'stacked' | 'percentStacked';

const line = (grouping: Grouping): OtherLayout => ({ kind: 'line', grouping, markers: false });
const marked = (grouping: Grouping): OtherLayout => ({ kind: 'line', grouping, markers: true });
const points = { kind: 'scatter', lines: false, markers: true, smooth: false } as const;

/** Excel.ChartType of what is none of bars, as it lies in the file. */
export const otherLayouts: Readonly<Record<string, OtherLayout>> = {
  Line: line('standard'),
  LineStacked: line('stacked'),
  LineStacked100: line('percentStacked'),
  LineMarkers: marked('standard'),
  LineMarkersStacked: marked('stacked'),
  LineMarkersStacked100: marked('percentStacked'),
  Area: { kind: 'area', grouping: 'standard' },
  AreaStacked: { kind: 'area', grouping: 'stacked' },
  AreaStacked100: { kind: 'area', grouping: 'percentStacked' },
  Pie: { kind: 'pie', exploded: false },
  PieExploded: { kind: 'pie', exploded: true },
  Doughnut: { kind: 'doughnut', exploded: false },
  DoughnutExploded: { kind: 'doughnut', exploded: true },
  Radar: { kind: 'radar', style: 'standard' },
  RadarMarkers: { kind: 'radar', style: 'marker' },
  RadarFilled: { kind: 'radar', style: 'filled' },
  XYScatter: points,
  XYScatterLines: { ...points, lines: true },
  XYScatterLinesNoMarkers: { ...points, lines: true, markers: false },
  XYScatterSmooth: { ...points, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { ...points, lines: true, markers: false, smooth: true },
  Bubble: { kind: 'bubble' },
};

/** The type of a group of series; null where it is none of these. */
export function otherTypeOf(group: XmlElement): string | null {
  const found = layoutOf(group);
  if (found === null) return null;
  const wanted = JSON.stringify(found);
  return Object.keys(otherLayouts).find((type) => JSON.stringify(otherLayouts[type]) === wanted) ?? null;
}

/** The one group of series of a chart; null where there are several. */
export function onlyGroup(tree: XmlElement): XmlElement | null {
  const [group, second] = plotGroups(tree);
  return group === undefined || second !== undefined ? null : group;
}

function layoutOf(group: XmlElement): OtherLayout | null {
  const first = childrenOf(group, 'ser')[0] ?? null;
  const markers = valueAt(first, ['marker', 'symbol']) !== 'none';
  const told = valueAt(group, ['grouping']);
  const grouping = told === 'stacked' || told === 'percentStacked' ? told : 'standard';
  const exploded = Number(valueAt(first, ['explosion']) ?? 0) > 0;
  switch (localName(group)) {
    case 'lineChart':
      return markers ? marked(grouping) : line(grouping);
    case 'areaChart':
      return { kind: 'area', grouping };
    case 'pieChart':
      return { kind: 'pie', exploded };
    case 'doughnutChart':
      return { kind: 'doughnut', exploded };
    case 'radarChart': {
      const style = valueAt(group, ['radarStyle']);
      return { kind: 'radar', style: style === 'filled' ? 'filled' : markers ? 'marker' : 'standard' };
    }
    case 'scatterChart': {
      const drawn = childOf(childOf(childOf(first, 'spPr'), 'ln'), 'noFill') === null;
      return { ...points, lines: drawn, markers, smooth: valueAt(first, ['smooth']) === '1' };
    }
    case 'bubbleChart':
      return { kind: 'bubble' };
    default:
      return null;
  }
}
