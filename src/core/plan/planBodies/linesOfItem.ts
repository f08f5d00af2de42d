import { readMarker, type Marker } from '../outline/markers';
import type { PlanItem } from '../plan';

/** A line under an item: its words without number or sign, and its place among the lines around it. */
export interface ItemLine {
  /** The words behind the number or sign. */
  readonly words: string;
  /** The line as the outline has it. */
  readonly text: string;
  /** "II.1.1", "III.2.a" as printed; null for a line without number or letter. */
  readonly id: string | null;
  /** How deep its number stands below the item's, from 1; null for a line without one. */
  readonly depth: number | null;
}

interface Level {
  readonly kind: string;
  readonly id: string | null;
}

/** The lines under an item with ids as people cite them. A kind of number that comes first stands above the later. */
export function linesOfItem(item: PlanItem): readonly ItemLine[] {
  const levels: Level[] = [];
  return item.points.map((text): ItemLine => {
    const marker = readMarker(text);
    if (marker === null || marker.kind === 'bullet')
      return { words: marker?.rest ?? text, text, id: null, depth: null };
    const kind = kindOf(marker);
    const open = levels.findIndex((level) => level.kind === kind);
    if (open >= 0) levels.length = open;
    const id = lineId(marker, { itemId: item.id, above: levels.at(-1)?.id ?? null });
    levels.push({ kind, id });
    return { words: marker.rest, text, id, depth: levels.length };
  });
}

function kindOf({ kind, label }: Marker): string {
  return kind === 'dotted' ? `${kind}${label.split('.').length}` : kind;
}

/** "1.1" under item "II.1" is "II.1.1"; "a" under that "II.1.1.a". */
function lineId(
  { label }: Marker,
  place: { readonly itemId: string | null; readonly above: string | null },
): string | null {
  const { itemId, above } = place;
  if (itemId === null) return null;
  if (!label.includes('.')) return `${above ?? itemId}.${label}`;
  if (label.startsWith(`${itemId}.`)) return label;
  return `${itemId.slice(0, itemId.lastIndexOf('.') + 1)}${label}`;
}
