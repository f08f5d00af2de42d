import { readMarker } from '../outline/markers';
import type { PlanItem, PlanPart } from '../plan';
import { sentencesOf, withoutClosing } from '../outline/sentence';

/** A line of the outline: an item's title, or what stands under it. */
export interface PlanTextLine {
  readonly part: PlanPart;
  readonly item: PlanItem;
  /** Id of the item, else of the part; null where neither has one. */
  readonly itemId: string | null;
  /** As printed, without number or sign. */
  readonly text: string;
}

/** All lines of the outline, in the paper's order. */
export function planTextLines(parts: readonly PlanPart[]): readonly PlanTextLine[] {
  return parts.flatMap((part) =>
    part.items.flatMap((item) => {
      const place = { part, item, itemId: item.id ?? part.id };
      return [item.title, ...item.points.map(unmarked)].map((text) => ({ ...place, text }));
    }),
  );
}

const notSigns = ['month', 'section', 'heading'];

/** A point without the number, letter or sign in front of it. */
export function unmarked(point: string): string {
  const marker = readMarker(point);
  return marker === null || notSigns.includes(marker.kind) ? point : marker.rest;
}

/** The sentences of a line, without closing signs. */
export function sentencesIn(text: string): readonly string[] {
  return sentencesOf(text)
    .map(withoutClosing)
    .filter((sentence) => sentence !== '');
}
