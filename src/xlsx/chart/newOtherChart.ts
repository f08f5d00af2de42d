import { childrenOf, element, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { chartSpace, drawingSpace } from './chartXml';
import { newSeries } from './newChart';
import { printSettings } from './printSettings';
import type { SeriesCells } from './newChart';

const linkSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How lines, areas and the like lie together, in the file's words (ECMA-376 part 1, 21.2.3.17). */
type Grouping = 'standard' | 'stacked' | 'percentStacked';

/** A chart that is none of bars. */
export type OtherLayout =
  | { readonly kind: 'line'; readonly grouping: Grouping; readonly markers: boolean }
  | { readonly kind: 'area'; readonly grouping: Grouping }
  | { readonly kind: 'pie'; readonly exploded: boolean }
  | { readonly kind: 'doughnut'; readonly exploded: boolean }
  | { readonly kind: 'radar'; readonly style: 'standard' | 'marker' | 'filled' }
  | { readonly kind: 'scatter'; readonly lines: boolean; readonly markers: boolean; readonly smooth: boolean }
  | { readonly kind: 'bubble' };

const said = (name: string, value: string | number): XmlElement => element(`c:${name}`, { val: value });

const noMarker = element('c:marker', {}, [said('symbol', 'none')]);

/** Numbers by which the two axes know one another. */
const [firstAxis, secondAxis] = [111_111_111, 222_222_222];
const axisIds = [said('axId', firstAxis), said('axId', secondAxis)];

/** Such a chart as Excel begins one: legend where it tells several things apart, no title. */
export function newOtherChart(layout: OtherLayout, series: readonly SeriesCells[]): XmlElement {
  const round = layout.kind === 'pie' || layout.kind === 'doughnut';
  const legend = element('c:legend', {}, [said('legendPos', 'b'), said('overlay', 0)]);
  return element('c:chartSpace', { 'xmlns:c': chartSpace, 'xmlns:a': drawingSpace, 'xmlns:r': linkSpace }, [
    said('roundedCorners', 0),
    element('c:chart', {}, [
      said('autoTitleDeleted', 0),
      element('c:plotArea', {}, [element('c:layout'), groupOf(layout, series), ...axesOf(layout)]),
      ...(series.length > 1 || round ? [legend] : []),
      said('plotVisOnly', 1),
      said('dispBlanksAs', 'gap'),
    ]),
    printSettings(),
  ]);
}

function groupOf(layout: OtherLayout, series: readonly SeriesCells[]): XmlElement {
  const made = (after: readonly XmlElement[], before: readonly XmlElement[] = []) =>
    series.map((cells, place) => ser(newSeries(cells, place), { before, after }));
  const [oneColour, manyColours] = [said('varyColors', 0), said('varyColors', 1)];
  switch (layout.kind) {
    case 'line': {
      const lines = made([said('smooth', 0)], layout.markers ? [] : [noMarker]);
      return element('c:lineChart', {}, [
        said('grouping', layout.grouping),
        oneColour,
        ...lines,
        said('marker', 1),
        ...axisIds,
      ]);
    }
    case 'area':
      return element('c:areaChart', {}, [
        said('grouping', layout.grouping),
        oneColour,
        ...made([]),
        ...axisIds,
      ]);
    case 'pie':
      return element('c:pieChart', {}, [
        manyColours,
        ...made([], exploded(layout)),
        said('firstSliceAng', 0),
      ]);
    case 'doughnut':
      return element('c:doughnutChart', {}, [
        manyColours,
        ...made([], exploded(layout)),
        said('firstSliceAng', 0),
        said('holeSize', 75),
      ]);
    case 'radar':
      return element('c:radarChart', {}, [
        said('radarStyle', layout.style),
        oneColour,
        ...made([], layout.style === 'standard' ? [noMarker] : []),
        ...axisIds,
      ]);
    case 'scatter': {
      const none = element('a:ln', { w: 25400 }, [element('a:noFill')]);
      const before = [
        ...(layout.lines ? [] : [element('c:spPr', {}, [none])]),
        ...(layout.markers ? [] : [noMarker]),
      ];
      return element('c:scatterChart', {}, [
        said('scatterStyle', layout.smooth ? 'smoothMarker' : 'lineMarker'),
        oneColour,
        ...made([said('smooth', layout.smooth ? 1 : 0)], before).map(withPoints),
        ...axisIds,
      ]);
    }
    case 'bubble':
      return element('c:bubbleChart', {}, [
        oneColour,
        ...made([]).map(withPoints),
        said('bubbleScale', 100),
        ...axisIds,
      ]);
  }
}

function exploded(layout: { readonly exploded: boolean }): readonly XmlElement[] {
  return layout.exploded ? [said('explosion', 25)] : [];
}

/** A series without what bars alone have; `before` stands before its cells, `after` behind them. */
function ser(
  bars: XmlElement,
  parts: { readonly before: readonly XmlElement[]; readonly after: readonly XmlElement[] },
): XmlElement {
  const children = childrenOf(bars).filter((child) => localName(child) !== 'invertIfNegative');
  const first = children.findIndex((child) => ['cat', 'val'].includes(localName(child)));
  return { ...bars, children: [...children.toSpliced(first, 0, ...parts.before), ...parts.after] };
}

/** Scattered points have numbers both ways. */
function withPoints(series: XmlElement): XmlElement {
  const names: Readonly<Record<string, string>> = { cat: 'c:xVal', val: 'c:yVal' };
  return {
    ...series,
    children: childrenOf(series).map((child) => ({ ...child, name: names[localName(child)] ?? child.name })),
  };
}

function axesOf(layout: OtherLayout): readonly XmlElement[] {
  if (layout.kind === 'pie' || layout.kind === 'doughnut') return [];
  const points = layout.kind === 'scatter' || layout.kind === 'bubble';
  const head = (id: number, at: string) => [
    said('axId', id),
    element('c:scaling', {}, [said('orientation', 'minMax')]),
    said('delete', 0),
    said('axPos', at),
  ];
  const tail = (crossed: number, format: 'General') => [
    element('c:numFmt', { formatCode: format, sourceLinked: 1 }),
    said('majorTickMark', 'none'),
    said('minorTickMark', 'none'),
    said('tickLblPos', 'nextTo'),
    said('crossAx', crossed),
    said('crosses', 'autoZero'),
  ];
  const values = (id: number, crossed: number, at: string) =>
    element('c:valAx', {}, [
      ...head(id, at),
      element('c:majorGridlines'),
      ...tail(crossed, 'General'),
      said('crossBetween', points ? 'midCat' : 'between'),
    ]);
  const categories = element('c:catAx', {}, [
    ...head(firstAxis, 'b'),
    ...tail(secondAxis, 'General'),
    said('auto', 1),
    said('lblAlgn', 'ctr'),
    said('lblOffset', 100),
    said('noMultiLvlLbl', 0),
  ]);
  return [points ? values(firstAxis, secondAxis, 'b') : categories, values(secondAxis, firstAxis, 'l')];
}
