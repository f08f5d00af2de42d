import { intersectsAny, sameArea } from '../model/areas';
import { changed, refuseProtected, writeValues } from '../model/writing';
import { asObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import type { RangeTarget } from './rangeTarget';

/** The hyperlink of a range's first cell, or null. */
export function hyperlinkOf(target: RangeTarget): Json {
  const { row, column } = target.area;
  const found = target.sheet.hyperlinks.find((link) =>
    intersectsAny(link.area, [{ row, column, rows: 1, columns: 1 }]),
  );
  if (found === undefined) return null;
  return {
    ...(found.address === null ? {} : { address: found.address }),
    ...(found.location === null ? {} : { documentReference: found.location }),
    ...(found.tooltip === null ? {} : { screenTip: found.tooltip }),
  };
}

/** Sets the hyperlink of a range, and its text where one is given. */
export function setHyperlink(target: RangeTarget, value: Json): void {
  refuseProtected(target);
  const { address, documentReference, screenTip, textToDisplay } = asObject(value);
  const text = (one: Json | undefined) => (typeof one === 'string' ? one : null);
  const kept = target.sheet.hyperlinks.filter((link) => !sameArea(link.area, target.area));
  const made = {
    area: target.area,
    address: text(address),
    location: text(documentReference),
    tooltip: text(screenTip),
  };
  target.sheet.hyperlinks = [...kept, made];
  target.sheet.changed.add('hyperlinks');
  if (typeof textToDisplay === 'string') writeValues(target, textToDisplay);
  changed(target, null);
}

/** Takes hyperlinks of a range away. */
export function clearHyperlinks(target: RangeTarget): void {
  refuseProtected(target);
  const kept = target.sheet.hyperlinks.filter((link) => !intersectsAny(link.area, [target.area]));
  if (kept.length === target.sheet.hyperlinks.length) return;
  target.sheet.hyperlinks = kept;
  target.sheet.changed.add('hyperlinks');
  changed(target, null);
}
