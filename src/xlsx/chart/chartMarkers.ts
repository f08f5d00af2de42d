import type { XmlElement } from '../zip/xmlTree';
import { fillColor, withFill } from './chartText';
import { changeAt, foundAt, like, valueAt, withChild } from './chartXml';
import { lineOf, withLineLook } from './chartLines';

/** What the points of a line or of scattered points are drawn with; null where the file says nothing. */
export interface MarkerLook {
  /** In the file's words: none, circle, dash … */
  readonly symbol: string | null;
  readonly size: number | null;
  readonly background: string | null;
  readonly foreground: string | null;
}

/** The marker of a series, or of a point. */
export function markerOf(holder: XmlElement | null): MarkerLook {
  const marker = foundAt(holder, ['marker']);
  const size = valueAt(marker, ['size']);
  return {
    symbol: valueAt(marker, ['symbol']) ?? null,
    size: size === undefined ? null : Number(size),
    background: fillColor(marker),
    foreground: lineOf(marker).color,
  };
}

/** A series or point whose marker has other looks. */
export function withMarker(holder: XmlElement, change: Partial<MarkerLook>): XmlElement {
  const { symbol, size, background, foreground } = change;
  let made = changeAt(holder, ['marker'], (marker) => marker);
  const say = (name: string, val: string | number) => {
    made = changeAt(made, ['marker'], (marker) => withChild(marker, like(marker, name, { val })));
  };
  if (typeof symbol === 'string') say('symbol', symbol);
  if (typeof size === 'number') say('size', size);
  if (typeof background === 'string') made = withFill(made, ['marker'], background);
  if (typeof foreground === 'string') made = withLineLook(made, ['marker'], { color: foreground });
  return made;
}
