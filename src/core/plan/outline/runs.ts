import type { Marker } from './markers';

/** How many numbers of a text stand where their order lets them stand. */
export interface OrderTally {
  readonly right: number;
  readonly wrong: number;
}

/** Marks that are of one list have one sign: kind, levels of a dotted number, dash or bracket, the bullet itself. */
export function signOf({ kind, style, label }: Marker): string {
  return kind === 'bullet' ? `${kind} ${label}` : `${kind} ${depthOf(label)} ${style}`;
}

/** "1" has one level, "2.1" two. */
export function depthOf(label: string): number {
  return label.split('.').length;
}

/** True for marks that have a place in an order: all but bullets and headings whose number was lost. */
export function isNumbered(marker: Marker | null): marker is Marker {
  return marker !== null && marker.kind !== 'bullet' && marker.kind !== 'heading';
}

/** True for months and quarters. */
export function isPeriod({ kind }: Marker): boolean {
  return kind === 'month' || kind === 'quarter';
}

/**
 * True where the mark may follow the last of its list (null: it opens the list). A list begins with 1, or with the
 * number behind `numberAbove`, and rises by one; months and quarters only rise.
 */
export function isInOrder(marker: Marker, last: Marker | null, numberAbove: number): boolean {
  if (isPeriod(marker)) return last === null || marker.value > last.value;
  if (last === null) return marker.value === 1 || marker.value === numberAbove + 1;
  return marker.value === last.value + 1;
}

/**
 * For each position: true where a numbered list goes on below it that began above it ("1. … | here | 2. …"). Lists do
 * not go on over a paragraph that `parts`.
 */
export function liesInsideList<Line extends { readonly marker: Marker | null }>(
  paragraphs: readonly Line[],
  parts: (line: Line) => boolean,
): readonly boolean[] {
  const last = new Map<string, { readonly marker: Marker; readonly index: number }>();
  const opened = new Array<number>(paragraphs.length + 1).fill(0);
  for (const [index, line] of paragraphs.entries()) {
    if (parts(line)) last.clear();
    const { marker } = line;
    if (!isNumbered(marker)) continue;
    const before = last.get(signOf(marker));
    if (before !== undefined && isInOrder(marker, before.marker, 0)) {
      opened[before.index] = (opened[before.index] ?? 0) + 1;
      opened[index] = (opened[index] ?? 0) - 1;
    }
    last.set(signOf(marker), { marker, index });
  }
  let depth = 0;
  return paragraphs.map((_line, index) => (depth += opened[index] ?? 0) > 0);
}
