import { childOf, childrenOf, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import { solidColor, withFill, withLine } from './chartText';
import { foundAt, like, namesBehind, valueAt } from './chartXml';

/** The looks of one point of a series (`dPt`), by its 0-based number; null where it has none of its own. */
export function pointOf(series: XmlElement, index: number): XmlElement | null {
  return childrenOf(series, 'dPt').find((point) => Number(valueAt(point, ['idx'])) === index) ?? null;
}

/** A series whose point is filled or drawn round in a colour; null: in none. */
export function withPoint(
  series: XmlElement,
  index: number,
  look: { readonly part: 'fill' | 'line'; readonly color: string | null },
): XmlElement {
  return changePoint(series, index, (point) =>
    look.part === 'fill' ? withFill(point, [], look.color) : withLine(point, [], look.color),
  );
}

/** A series whose point has other looks of its own. */
export function changePoint(
  series: XmlElement,
  index: number,
  change: (point: XmlElement) => XmlElement,
): XmlElement {
  const old = pointOf(series, index);
  const made = change(old ?? like(series, 'dPt', {}, [like(series, 'idx', { val: index })]));
  const others = childrenOf(series).filter((child) => child !== old);
  const place = others.findIndex(
    (child) =>
      behindPoints.has(localName(child)) ||
      (localName(child) === 'dPt' && Number(valueAt(child, ['idx'])) > index),
  );
  return { ...series, children: others.toSpliced(place < 0 ? others.length : place, 0, ordered(made)) };
}

/** What stands behind the points of a series (CT_BarSer and its like). */
const behindPoints = namesBehind('ser', 'dPt');

const order = [
  'idx',
  'invertIfNegative',
  'marker',
  'bubble3D',
  'explosion',
  'spPr',
  'pictureOptions',
  'extLst',
];

function ordered(point: XmlElement): XmlElement {
  const rank = (child: XmlElement) => order.indexOf(localName(child));
  return { ...point, children: childrenOf(point).sort((one, other) => rank(one) - rank(other)) };
}

/** The colour that a point is filled or drawn round with; null where it says none itself. */
export function pointColor(series: XmlElement, index: number, part: 'fill' | 'line'): string | null {
  const looks = childOf(pointOf(series, index), 'spPr');
  return solidColor(part === 'fill' ? looks : foundAt(looks, ['ln']));
}
