import { childOf, element, innerText, localName } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** A point on the sheet: a 0-based cell, and how far inside of it, in English Metric Units. */
export interface AnchorPoint {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** English Metric Units of a point (ECMA-376 part 1, 20.1.10.16). */
export const unitsPerPoint = 12_700;

/** Where something drawn stands, in one of the file's three ways (ECMA-376 part 1, 20.5.2); sizes in English Metric Units. */
export type ChartAnchor =
  | { readonly kind: 'twoCell'; readonly from: AnchorPoint; readonly to: AnchorPoint }
  | { readonly kind: 'oneCell'; readonly from: AnchorPoint; readonly width: number; readonly height: number }
  | {
      readonly kind: 'absolute';
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

/** Reads an anchor element; null where it is none. */
export function readAnchor(from: XmlElement): ChartAnchor | null {
  const size = childOf(from, 'ext')?.attributes ?? {};
  const [width, height] = [Number(size['cx'] ?? 0), Number(size['cy'] ?? 0)];
  switch (localName(from)) {
    case 'twoCellAnchor':
      return { kind: 'twoCell', from: pointOf(childOf(from, 'from')), to: pointOf(childOf(from, 'to')) };
    case 'oneCellAnchor':
      return { kind: 'oneCell', from: pointOf(childOf(from, 'from')), width, height };
    case 'absoluteAnchor': {
      const place = childOf(from, 'pos')?.attributes ?? {};
      return {
        kind: 'absolute',
        left: Number(place['x'] ?? 0),
        top: Number(place['y'] ?? 0),
        width,
        height,
      };
    }
    default:
      return null;
  }
}

function pointOf(from: XmlElement | null): AnchorPoint {
  const number = (name: string): number => {
    const found = childOf(from, name);
    return found === null ? 0 : Number(innerText(found));
  };
  return {
    column: number('col'),
    columnOffset: number('colOff'),
    row: number('row'),
    rowOffset: number('rowOff'),
  };
}

/** The children by which an anchor says its place, in the schema's order. `prefix` as the drawing writes its elements. */
export function anchorPlace(anchor: ChartAnchor, prefix: string): readonly XmlElement[] {
  const point = (name: string, at: AnchorPoint): XmlElement =>
    element(`${prefix}${name}`, {}, [
      element(`${prefix}col`, {}, [String(at.column)]),
      element(`${prefix}colOff`, {}, [String(at.columnOffset)]),
      element(`${prefix}row`, {}, [String(at.row)]),
      element(`${prefix}rowOff`, {}, [String(at.rowOffset)]),
    ]);
  if (anchor.kind === 'twoCell') return [point('from', anchor.from), point('to', anchor.to)];
  const size = element(`${prefix}ext`, { cx: anchor.width, cy: anchor.height });
  return anchor.kind === 'oneCell'
    ? [point('from', anchor.from), size]
    : [element(`${prefix}pos`, { x: anchor.left, y: anchor.top }), size];
}

/** Names of the children that `anchorPlace` writes. */
export const placeNames: ReadonlySet<string> = new Set(['from', 'to', 'pos', 'ext']);
