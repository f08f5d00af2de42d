import { referencedCells, saidInChart } from './chartCells';
import type { BarLayout, SeriesCells } from './newChart';
import { newBarChart, newSeries } from './newChart';
import { richText, textOfBody, withDrawingSpace } from './chartText';
import {
  changeAt,
  changeChild,
  changeGroups,
  changeSeries,
  drawingSpace,
  foundAt,
  like,
  plotGroups,
  prefixOf,
  seriesOf,
  valueAt,
  withChild,
  withoutChildren,
} from './chartXml';
import type { Workbook } from '../sheet/model';
import { childOf, childrenOf, innerText, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** How the bars of a chart lie and stand; null for a chart of anything else, or of several kinds. */
export function barLayout(chart: XmlElement): BarLayout | null {
  const [group, ...others] = plotGroups(chart);
  if (group === undefined || others.length > 0 || localName(group) !== 'barChart') return null;
  const grouping = valueAt(group, ['grouping']) ?? 'clustered';
  if (grouping !== 'clustered' && grouping !== 'stacked' && grouping !== 'percentStacked') return null;
  return { direction: valueAt(group, ['barDir']) === 'bar' ? 'bar' : 'col', grouping };
}

/** The title's text; null where the chart has none. A title by reference says its cells' text. */
export function titleText(chart: XmlElement, workbook: Pick<Workbook, 'sheets'>): string | null {
  return textOfTitle(foundAt(chart, ['chart', 'title']), workbook);
}

/** What a title says; null where there is none. */
export function textOfTitle(title: XmlElement | null, workbook: Pick<Workbook, 'sheets'>): string | null {
  if (title === null) return null;
  const rich = foundAt(title, ['tx', 'rich']);
  if (rich !== null) return textOfBody(rich);
  return textOfReference(foundAt(title, ['tx', 'strRef']), workbook) ?? '';
}

/** A chart with this title on what lies at a path (the chart, an axis), in the looks of the one that was there; null: none. */
export function withTitleAt(chart: XmlElement, owner: readonly string[], text: string | null): XmlElement {
  const isNone = text === null;
  // Of the chart's own title the file says too that Excel shall make none
  const told =
    owner.length > 1
      ? chart
      : changeAt(chart, owner, (inner) =>
          withChild(inner, like(inner, 'autoTitleDeleted', { val: isNone ? 1 : 0 })),
        );
  if (isNone) return changeAt(told, owner, (inner) => withoutChildren(inner, 'title'));
  return changeAt(withDrawingSpace(told, drawingSpace), [...owner, 'title'], (title) => {
    const old = foundAt(title, ['tx', 'rich']) ?? childOf(title, 'txPr');
    const rich = richText(text, old, `${prefixOf(title)}rich`);
    const named = withChild(withoutChildren(title, 'txPr'), like(title, 'tx', {}, [rich]));
    return childOf(named, 'overlay') === null ? withChild(named, like(named, 'overlay', { val: 0 })) : named;
  });
}

/** A chart with this title, in the looks of the one that it had; null: none. */
export function withTitle(chart: XmlElement, text: string | null): XmlElement {
  return withTitleAt(chart, ['chart'], text);
}

/** Where the text body of a title lies: its own words, or the looks of words that it takes from elsewhere. */
export function titleBodyAt(title: XmlElement | null): readonly string[] {
  return foundAt(title, ['tx', 'rich']) === null ? ['txPr'] : ['tx', 'rich'];
}

/** A chart with the legend at a place ("b", "r", "t", "l", "tr"), or null for none. */
export function withLegend(chart: XmlElement, place: string | null): XmlElement {
  if (place === null) return changeAt(chart, ['chart'], (inner) => withoutChildren(inner, 'legend'));
  return changeAt(chart, ['chart', 'legend'], (legend) => {
    const placed = withChild(legend, like(legend, 'legendPos', { val: place }));
    return childOf(placed, 'overlay') === null
      ? withChild(placed, like(placed, 'overlay', { val: 0 }))
      : placed;
  });
}

/** Says one value of what lies at a path, as in `<c:delete val="1"/>`. */
export function withValue(
  root: XmlElement,
  path: readonly string[],
  said: { readonly name: string; readonly value: string | number },
): XmlElement {
  return changeAt(root, path, (found) => withChild(found, like(found, said.name, { val: said.value })));
}

/** What of a series comes from cells; scattered points and bubbles have numbers both ways. */
export type SeriesPart = 'cat' | 'val' | 'xVal' | 'yVal' | 'bubbleSize';

/** The name of a series as it shows: its own words, or what its cells say. */
export function seriesName(series: XmlElement, workbook: Pick<Workbook, 'sheets'>): string {
  const own = foundAt(series, ['tx', 'v']);
  if (own !== null) return innerText(own);
  return textOfReference(foundAt(series, ['tx', 'strRef']), workbook) ?? '';
}

/** A series named by words of its own. */
export function withSeriesName(series: XmlElement, name: string): XmlElement {
  return withChild(series, like(series, 'tx', {}, [like(series, 'v', {}, [name])]));
}

/** A series with values or categories from other cells; `areNumbers` as the cells are now. */
export function withSeriesCells(
  series: XmlElement,
  what: SeriesPart,
  from: { readonly cells: string; readonly areNumbers: boolean },
): XmlElement {
  const kind =
    what === 'val' || what === 'yVal' || what === 'bubbleSize' || from.areNumbers ? 'numRef' : 'strRef';
  const formula = like(series, 'f', {}, [from.cells]);
  return withChild(series, like(series, what, {}, [like(series, kind, {}, [formula])]));
}

/** The reference of a part of a series ("tx", "cat", "val"), or null where it is none to cells. */
export function seriesReference(series: XmlElement, what: 'tx' | SeriesPart): string | null {
  const [reference] = childrenOf(childOf(series, what)).filter((child) => /Ref$/.test(localName(child)));
  const formula = childOf(reference, 'f');
  return formula === null ? null : innerText(formula);
}

function textOfReference(reference: XmlElement | null, workbook: Pick<Workbook, 'sheets'>): string | null {
  const formula = childOf(reference, 'f');
  if (formula === null) return null;
  const cells = referencedCells(workbook, innerText(formula));
  if (cells !== null) return cells.flatMap((cell) => saidInChart(cell) ?? []).join(' ');
  const cached = childrenOf(childOf(reference, 'strCache'), 'pt');
  return cached.map((point) => childrenOf(point, 'v').map(innerText).join('')).join(' ');
}

/**
 * A chart of bars that shows other cells: series keep their looks by their place, surplus ones go, and new ones come
 * plain. A chart without bars is given some.
 */
export function withSource(chart: XmlElement, series: readonly SeriesCells[]): XmlElement {
  const layout = barLayout(chart);
  if (layout === null) return newBarChart({ direction: 'col', grouping: 'clustered' }, series);
  const old = seriesOf(chart);
  const made = series.map((cells, place) => {
    const fresh = inPrefix(newSeries(cells, place), prefixOf(chart));
    const before = old[place];
    if (before === undefined) return fresh;
    const bare = withoutChildren(before, 'tx', 'cat', 'val');
    return childrenOf(fresh)
      .filter((child) => ['tx', 'cat', 'val'].includes(localName(child)))
      .reduce(withChild, bare);
  });
  return changeGroups(chart, (group) => {
    const bare = withoutChildren(group, 'ser');
    const place = bare.children.findIndex(
      (child) =>
        typeof child !== 'string' && !['barDir', 'grouping', 'varyColors'].includes(localName(child)),
    );
    return {
      ...bare,
      children: bare.children.toSpliced(place < 0 ? bare.children.length : place, 0, ...made),
    };
  });
}

function inPrefix(made: XmlElement, prefix: string): XmlElement {
  return {
    ...made,
    name: made.name.replace(/^c:/, prefix),
    children: made.children.map((child) => (typeof child === 'string' ? child : inPrefix(child, prefix))),
  };
}

/** Labels with values on a series, as Excel begins them; null takes them off. */
export function withLabels(
  chart: XmlElement,
  place: number,
  change: ((labels: XmlElement) => XmlElement) | null,
): XmlElement {
  return changeSeries(withDrawingSpace(chart, drawingSpace), place, (series) =>
    changeChild(series, 'dLbls', (found) => (change === null ? null : change(plainLabels(found)))),
  );
}

/** A series with labels: those that it has, or such as Excel begins them. */
export function labelled(series: XmlElement): XmlElement {
  return changeChild(series, 'dLbls', plainLabels);
}

/** All switches are said: programs differ in what an absent one means. */
function plainLabels(labels: XmlElement): XmlElement {
  if (childrenOf(labels).length > 0) return labels;
  const said = (name: string, value: 0 | 1): XmlElement => like(labels, name, { val: value });
  return {
    ...labels,
    children: [
      said('showLegendKey', 0),
      said('showVal', 1),
      said('showCatName', 0),
      said('showSerName', 0),
      said('showPercent', 0),
      said('showBubbleSize', 0),
    ],
  };
}

/** References of a chart with a sheet's old name (as formulas write it, with its "!") changed to its new one. */
export function withSheetRenamed(
  root: XmlElement,
  names: { readonly before: string; readonly after: string },
): XmlElement {
  if (localName(root) === 'f') {
    const text = innerText(root);
    const changed = text.startsWith(names.before) ? names.after + text.slice(names.before.length) : text;
    return changed === text ? root : { ...root, children: [changed] };
  }
  const children = root.children.map((child) =>
    typeof child === 'string' ? child : withSheetRenamed(child, names),
  );
  return children.every((child, index) => child === root.children[index]) ? root : { ...root, children };
}
