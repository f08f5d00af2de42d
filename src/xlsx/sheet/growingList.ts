import { xmlText } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** A list of a styles part: read by number, added to, and in places replaced. */
export interface GrowingList {
  readonly items: readonly XmlElement[];
  /** The number of an element; equal elements are added once. */
  add(item: XmlElement): number;
  /** Adds an element that shall stay apart from equal ones. */
  append(item: XmlElement): number;
  replace(index: number, item: XmlElement): void;
  /** Something was added or replaced. */
  grown(): boolean;
}

/** A list that begins as the file has it. */
export function growingList(start: readonly XmlElement[]): GrowingList {
  const items = [...start];
  const places = new Map(items.map((item, index) => [xmlText(item), index] as const).reverse());
  let replaced = false;
  const append = (item: XmlElement): number => {
    const text = xmlText(item);
    if (!places.has(text)) places.set(text, items.length);
    return items.push(item) - 1;
  };
  return {
    items,
    add: (item) => places.get(xmlText(item)) ?? append(item),
    append,
    replace: (index, item) => {
      const before = items[index];
      if (before === undefined || xmlText(before) === xmlText(item)) return;
      if (places.get(xmlText(before)) === index) places.delete(xmlText(before));
      items[index] = item;
      if (!places.has(xmlText(item))) places.set(xmlText(item), index);
      replaced = true;
    },
    grown: () => replaced || items.length > start.length,
  };
}
