import { childOf, childrenOf, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { changeChild, like, namesBehind, valueAt, withChild } from './chartXml';

const switches = [
  'showLegendKey',
  'showVal',
  'showCatName',
  'showSerName',
  'showPercent',
  'showBubbleSize',
] as const;

/** The label of one point of a series (`dLbl`), by its 0-based number; null where it has none of its own. */
export function labelOfPoint(series: XmlElement, index: number): XmlElement | null {
  const all = childrenOf(childOf(series, 'dLbls'), 'dLbl');
  return all.find((label) => Number(valueAt(label, ['idx'])) === index) ?? null;
}

/** True where a point shows a label: its own, or that of its series. */
export function hasLabel(series: XmlElement, index: number): boolean {
  const label = labelOfPoint(series, index) ?? childOf(series, 'dLbls');
  if (label === null || valueAt(label, ['delete']) === '1') return false;
  return switches.some((name) => valueAt(label, [name]) === '1');
}

/** A series of which one point has a label of its own, changed; the others keep what they had. */
export function withPointLabel(
  series: XmlElement,
  index: number,
  change: (label: XmlElement) => XmlElement,
): XmlElement {
  return changeChild(series, 'dLbls', (found) => {
    // Without labels on the series, the others go on without
    const labels = childrenOf(found).length === 0 ? withSwitches(found, 0) : found;
    const old = labelOfPoint(series, index);
    const made = change(old !== null && valueAt(old, ['delete']) !== '1' ? old : freshLabel(labels, index));
    const others = childrenOf(labels).filter((child) => child !== old);
    const place = others.findIndex(
      (child) =>
        behindLabels.has(localName(child)) ||
        (localName(child) === 'dLbl' && Number(valueAt(child, ['idx'])) > index),
    );
    return { ...labels, children: others.toSpliced(place < 0 ? others.length : place, 0, made) };
  });
}

/** A series of which one point shows no label. */
export function withoutPointLabel(series: XmlElement, index: number): XmlElement {
  return withPointLabel(series, index, (label) => ({
    ...label,
    children: [like(label, 'idx', { val: index }), like(label, 'delete', { val: 1 })],
  }));
}

const behindLabels = namesBehind('dLbls', 'dLbl');

function withSwitches(labels: XmlElement, value: 0 | 1): XmlElement {
  return switches.reduce(
    (made, name) => withChild(made, like(labels, name, { val: name === 'showVal' ? value : 0 })),
    labels,
  );
}

/** A label begins as those of its series are; it shows the value where they show nothing. */
function freshLabel(labels: XmlElement, index: number): XmlElement {
  const bare = like(labels, 'dLbl', {}, [like(labels, 'idx', { val: index })]);
  const kept = ['numFmt', 'spPr', 'txPr', 'dLblPos', ...switches].flatMap(
    (name) => childOf(labels, name) ?? [],
  );
  const made = kept.reduce(withChild, bare);
  const shows = switches.some((name) => valueAt(made, [name]) === '1');
  return shows ? made : withSwitches(made, 1);
}
