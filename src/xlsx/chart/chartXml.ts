import { childOf, childrenOf, element, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** Namespaces of charts and of what they are drawn with (ECMA-376 part 1, clauses 20 and 21). */
export const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const drawingSpace = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const axisHead = [
  'axId',
  'scaling',
  'delete',
  'axPos',
  'majorGridlines',
  'minorGridlines',
  'title',
  'numFmt',
  'majorTickMark',
  'minorTickMark',
  'tickLblPos',
  'spPr',
  'txPr',
  'crossAx',
  'crosses',
  'crossesAt',
] as const;

/** Children of the elements that are edited, in the schema's order (ECMA-376 part 1, 21.2.2 and 21.1.2.3; annex A). */
const orders: Readonly<Record<string, readonly string[]>> = {
  chartSpace: [
    'date1904',
    'lang',
    'roundedCorners',
    'AlternateContent',
    'style',
    'clrMapOvr',
    'pivotSource',
    'protection',
    'chart',
    'spPr',
    'txPr',
    'externalData',
    'printSettings',
    'userShapes',
    'extLst',
  ],
  chart: [
    'title',
    'autoTitleDeleted',
    'pivotFmts',
    'view3D',
    'floor',
    'sideWall',
    'backWall',
    'plotArea',
    'legend',
    'plotVisOnly',
    'dispBlanksAs',
    'showDLblsOverMax',
    'extLst',
  ],
  title: ['tx', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'],
  legend: ['legendPos', 'legendEntry', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'],
  barChart: [
    'barDir',
    'grouping',
    'varyColors',
    'ser',
    'dLbls',
    'gapWidth',
    'overlap',
    'serLines',
    'axId',
    'extLst',
  ],
  ser: [
    'idx',
    'order',
    'tx',
    'spPr',
    'invertIfNegative',
    'pictureOptions',
    'marker',
    'explosion',
    'dPt',
    'dLbls',
    'trendline',
    'errBars',
    'cat',
    'val',
    'xVal',
    'yVal',
    'bubbleSize',
    'smooth',
    'shape',
    'extLst',
  ],
  dLbls: [
    'dLbl',
    'delete',
    'numFmt',
    'spPr',
    'txPr',
    'dLblPos',
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
    'separator',
    'showLeaderLines',
    'leaderLines',
    'extLst',
  ],
  dLbl: [
    'idx',
    'delete',
    'layout',
    'tx',
    'numFmt',
    'spPr',
    'txPr',
    'dLblPos',
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
    'separator',
    'extLst',
  ],
  bar3DChart: [
    'barDir',
    'grouping',
    'varyColors',
    'ser',
    'dLbls',
    'gapWidth',
    'gapDepth',
    'shape',
    'axId',
    'extLst',
  ],
  lineChart: [
    'grouping',
    'varyColors',
    'ser',
    'dLbls',
    'dropLines',
    'hiLowLines',
    'upDownBars',
    'marker',
    'smooth',
    'axId',
    'extLst',
  ],
  areaChart: ['grouping', 'varyColors', 'ser', 'dLbls', 'dropLines', 'axId', 'extLst'],
  pieChart: ['varyColors', 'ser', 'dLbls', 'firstSliceAng', 'extLst'],
  doughnutChart: ['varyColors', 'ser', 'dLbls', 'firstSliceAng', 'holeSize', 'extLst'],
  scatterChart: ['scatterStyle', 'varyColors', 'ser', 'dLbls', 'axId', 'extLst'],
  radarChart: ['radarStyle', 'varyColors', 'ser', 'dLbls', 'axId', 'extLst'],
  bubbleChart: [
    'varyColors',
    'ser',
    'dLbls',
    'bubble3D',
    'bubbleScale',
    'showNegBubbles',
    'sizeRepresents',
    'axId',
    'extLst',
  ],
  marker: ['symbol', 'size', 'spPr', 'extLst'],
  dPt: ['idx', 'invertIfNegative', 'marker', 'bubble3D', 'explosion', 'spPr', 'pictureOptions', 'extLst'],
  trendline: [
    'name',
    'spPr',
    'trendlineType',
    'order',
    'period',
    'forward',
    'backward',
    'intercept',
    'dispRSqr',
    'dispEq',
    'trendlineLbl',
    'extLst',
  ],
  dispUnits: ['custUnit', 'builtInUnit', 'dispUnitsLbl', 'extLst'],
  plotArea: [
    'layout',
    'areaChart',
    'area3DChart',
    'lineChart',
    'line3DChart',
    'stockChart',
    'radarChart',
    'scatterChart',
    'pieChart',
    'pie3DChart',
    'doughnutChart',
    'barChart',
    'bar3DChart',
    'ofPieChart',
    'surfaceChart',
    'surface3DChart',
    'bubbleChart',
    'valAx',
    'catAx',
    'dateAx',
    'serAx',
    'dTable',
    'spPr',
    'extLst',
  ],
  dTable: ['showHorzBorder', 'showVertBorder', 'showOutline', 'showKeys', 'spPr', 'txPr', 'extLst'],
  manualLayout: ['layoutTarget', 'xMode', 'yMode', 'wMode', 'hMode', 'x', 'y', 'w', 'h', 'extLst'],
  ln: [
    'noFill',
    'solidFill',
    'gradFill',
    'pattFill',
    'prstDash',
    'custDash',
    'round',
    'bevel',
    'miter',
    'headEnd',
  ],
  catAx: [
    ...axisHead,
    'auto',
    'lblAlgn',
    'lblOffset',
    'tickLblSkip',
    'tickMarkSkip',
    'noMultiLvlLbl',
    'extLst',
  ],
  valAx: [...axisHead, 'crossBetween', 'majorUnit', 'minorUnit', 'dispUnits', 'extLst'],
  scaling: ['logBase', 'orientation', 'max', 'min', 'extLst'],
  defRPr: ['ln', 'noFill', 'solidFill', 'effectLst', 'latin', 'ea', 'cs', 'sym', 'extLst'],
  rPr: ['ln', 'noFill', 'solidFill', 'effectLst', 'latin', 'ea', 'cs', 'sym', 'extLst'],
  spPr: ['xfrm', 'custGeom', 'prstGeom', 'noFill', 'solidFill', 'gradFill', 'pattFill', 'ln', 'effectLst'],
};

/** An element's name space prefix with its colon, or "". */
export function prefixOf(of: XmlElement): string {
  return of.name.slice(0, of.name.indexOf(':') + 1);
}

/** A chart element of the prefix of another one. */
export function like(
  other: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return element(`${prefixOf(other)}${name}`, attributes, children);
}

/** Puts a child into its place by the schema's order, in place of one of its name where there is one. */
export function withChild(parent: XmlElement, made: XmlElement): XmlElement {
  const name = localName(made);
  const { children } = parent;
  const old = children.findIndex((child) => typeof child !== 'string' && localName(child) === name);
  if (old >= 0) return { ...parent, children: children.with(old, made) };
  const order = orders[localName(parent)] ?? [];
  const rank = order.indexOf(name);
  const before = children.findIndex(
    (child) => typeof child !== 'string' && order.indexOf(localName(child)) > rank,
  );
  return { ...parent, children: children.toSpliced(before < 0 ? children.length : before, 0, made) };
}

/** Names of the children that stand behind one of this name, by the schema's order. */
export function namesBehind(parent: string, child: string): ReadonlySet<string> {
  const order = orders[parent] ?? [];
  return new Set(order.slice(order.indexOf(child) + 1));
}

/** A copy without the children of these names. */
export function withoutChildren(parent: XmlElement, ...names: readonly string[]): XmlElement {
  const children = parent.children.filter(
    (child) => typeof child === 'string' || !names.includes(localName(child)),
  );
  return children.length === parent.children.length ? parent : { ...parent, children };
}

/** Changes the first child of a name, made empty where there is none; null takes it out. */
export function changeChild(
  parent: XmlElement,
  name: string,
  change: (child: XmlElement) => XmlElement | null,
): XmlElement {
  const changed = change(childOf(parent, name) ?? like(parent, name));
  return changed === null ? withoutChildren(parent, name) : withChild(parent, changed);
}

/** Changes what lies at a path of names below an element, made where it is not there. */
export function changeAt(
  root: XmlElement,
  path: readonly string[],
  change: (found: XmlElement) => XmlElement,
): XmlElement {
  const [name, ...rest] = path;
  return name === undefined
    ? change(root)
    : changeChild(root, name, (child) => changeAt(child, rest, change));
}

/** What lies at a path of names, or null. */
export function foundAt(root: XmlElement | null, path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((at, name) => childOf(at, name), root);
}

/** The `val` of a child that says one value, such as `<c:overlap val="100"/>`. */
export function valueAt(root: XmlElement | null, path: readonly string[]): string | undefined {
  return foundAt(root, path)?.attributes['val'];
}

/** The groups of series in the plot area: `c:barChart`, `c:lineChart` …; ECMA-376 part 1, 21.2.2.145. */
export function plotGroups(chart: XmlElement): readonly XmlElement[] {
  return childrenOf(foundAt(chart, ['chart', 'plotArea'])).filter((child) => /Chart$/.test(localName(child)));
}

/** The series of a chart in the file's order. */
export function seriesOf(chart: XmlElement): readonly XmlElement[] {
  return plotGroups(chart).flatMap((group) => childrenOf(group, 'ser'));
}

/** Changes the groups of series; what the plot area holds beside them stays. */
export function changeGroups(
  chart: XmlElement,
  change: (group: XmlElement, index: number) => XmlElement,
): XmlElement {
  let index = -1;
  return changeAt(chart, ['chart', 'plotArea'], (area) => ({
    ...area,
    children: area.children.map((child) => {
      if (typeof child === 'string' || !/Chart$/.test(localName(child))) return child;
      index += 1;
      return change(child, index);
    }),
  }));
}

/** Changes one series, by its place among all of the chart. */
export function changeSeries(
  chart: XmlElement,
  place: number,
  change: (series: XmlElement) => XmlElement,
): XmlElement {
  let index = -1;
  return changeGroups(chart, (group) => ({
    ...group,
    children: group.children.map((child) => {
      if (typeof child === 'string' || localName(child) !== 'ser') return child;
      index += 1;
      return index === place ? change(child) : child;
    }),
  }));
}
