import { collapseSpaces, foldedWords, foldWithoutDiacritics } from '../text/folding';
import { similarity } from '../text/similarity';
import { taskItems, type Plan } from '../plan/plan';
import { itemOfPart, itemPrefix, wordsWithoutSubject } from '../vocabulary/rowWords';

/** A plan item that has an id, ready to be compared with. */
export interface ResolvableItem {
  readonly id: string;
  /** Title and short name. */
  readonly names: readonly ItemName[];
}

interface ItemName {
  readonly text: string;
  /** Each folded word with the place where it first stands, counted from 0. */
  readonly places: ReadonlyMap<string, number>;
}

/** The plan's items as tasks name them. */
export interface ItemIndex {
  readonly items: readonly ResolvableItem[];
  readonly byId: ReadonlyMap<string, ResolvableItem>;
  readonly taskPartId: string | null;
  /** In how many items each word stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly memory: Map<string, string | null>;
}

/** Likeness of a title that names an item by itself, and one that is enough beside an equal number. */
const titleAlone = 0.6;
const titleBesideNumber = 0.3;
/** How far the best item must be ahead of the next. */
const leastLead = 0.04;
/** A single word names no item. */
const fewestWords = 2;
/** A title that is part of the item's words is nearly as good as the whole. */
const mostForPart = 0.95;
const nearBeginning = 4;
const farFactor = 0.75;

/** Makes the index of a plan's items; null without a plan, or where it has no items that tasks could belong to. */
export function itemIndex(plan: Plan | null): ItemIndex | null {
  if (plan === null) return null;
  const items = taskItems(plan).flatMap((item): readonly ResolvableItem[] => {
    if (item.id === null) return [];
    const names = [item.title, item.shortName ?? ''].filter((name) => name.trim() !== '');
    return [{ id: item.id, names: names.map(nameOf) }];
  });
  if (items.length === 0) return null;
  const byId = new Map(items.map((item) => [idKey(item.id), item]));
  return { items, byId, taskPartId: plan.taskPartId, spread: spreadOf(items), memory: new Map() };
}

/** An item's number in a cell or group row, and the words behind it. */
interface ItemWords {
  /** "II.1", "1", or null where the text begins with no number. */
  readonly number: string | null;
  readonly title: string;
}

/**
 * The id of the plan item that an item column's cell names: "II.1", "1", "Mục 1", "Mục 1 phần II", "II.1. Tuyên
 * truyền", or the item's title alone; null where the plan has no such item.
 */
export function resolveItemCell(text: string, index: ItemIndex): string | null {
  return resolvedOnce(index, `c${text}`, () => {
    const { number, title } = itemWords(text);
    if (number !== null) return (idOf(number, index) ?? byTitle(title, index))?.id ?? null;
    return byTitle(title, index)?.id ?? null;
  });
}

/**
 * The id of the plan item that a group row stands for. Offices number groups in their own way ("I. Tuyên truyền" for
 * II.1), so words come first; "II.1" says it all; a bare "1" holds only without words or with words that agree.
 */
export function resolveGroupRow(text: string, index: ItemIndex): string | null {
  return resolvedOnce(index, `g${text}`, () => {
    const { number, title } = itemWords(text);
    const whole = number === null ? undefined : index.byId.get(idKey(number));
    if (whole !== undefined) return whole.id;
    const byWords = byTitle(title, index);
    if (byWords !== null) return byWords.id;
    if (number === null) return null;
    const item = idOf(number, index) ?? idOf(String(placeOf(number)), index);
    if (item === null) return null;
    if (title === '' && /\d/.test(number)) return item.id;
    return likenessToItem(title, item, index) >= titleBesideNumber ? item.id : null;
  });
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The place that a group's Roman number or capital letter counts: "II" → 2, "C" → 3; 0 for anything else. */
function placeOf(number: string): number {
  if (/^[A-H]$/.test(number)) return number.charCodeAt(0) - 64;
  if (!/^[IVX]+$/.test(number)) return 0;
  const values = [...number].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function resolvedOnce(index: ItemIndex, key: string, find: () => string | null): string | null {
  const known = index.memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  index.memory.set(key, found);
  return found;
}

function itemWords(text: string): ItemWords {
  const line = collapseSpaces(text);
  const ofPart = itemOfPart.exec(foldWithoutDiacritics(line));
  if (ofPart !== null) return { number: `${(ofPart[2] ?? '').toUpperCase()}.${ofPart[1] ?? ''}`, title: '' };
  const prefix = itemPrefix.exec(foldWithoutDiacritics(line).slice(0, 30))?.[0].length ?? 0;
  const rest = line
    .slice(prefix)
    .trim()
    .replace(/^[ivx]{1,5}(?=\s*[.\-/]\s*\d)/, (roman) => roman.toUpperCase());
  const found =
    /^((?:[IVX]{1,5}|[A-H]|T\d{1,2}|Q[1-4])\s*[.\-/]\s*\d{1,2}|[A-H]\s*[.\-/]\s*[IVX]{1,5}(?![A-Za-z])|\d{1,2}|[IVX]{1,5}|[A-H](?=[.)\s-]|$))(?:\s*[.):\-/]\s*|\s+|$)(.*)$/su.exec(
      rest,
    );
  if (found === null) return { number: null, title: line };
  return { number: (found[1] ?? '').replace(/\s*[.\-/]\s*/, '.'), title: (found[2] ?? '').trim() };
}

function idKey(id: string): string {
  return id
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/\.0+(?=\d)/, '.');
}

function idOf(number: string, index: ItemIndex): ResolvableItem | null {
  const whole = index.byId.get(idKey(number));
  if (whole !== undefined) return whole;
  if (index.taskPartId === null) return null;
  // "I" and "I.1" below a part "B" whose items are I, II …
  const own = /^\d+$/.test(number) ? String(Number(number)) : /^([IVX]+)(?:\.\d+)?$/.exec(number)?.[1];
  return own === undefined ? null : (index.byId.get(idKey(`${index.taskPartId}.${own}`)) ?? null);
}

/** The one item whose title the words resemble; null where none does, or two do nearly equally. */
function byTitle(title: string, index: ItemIndex): ResolvableItem | null {
  if (wordsOf(title).length < fewestWords) return null;
  const ranked = index.items
    .map((item) => ({ item, likeness: likenessToItem(title, item, index) }))
    .filter(({ likeness }) => likeness >= titleAlone)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = ranked;
  if (best === undefined) return null;
  return second !== undefined && best.likeness - second.likeness < leastLead ? null : best.item;
}

function likenessToItem(title: string, item: ResolvableItem, index: ItemIndex): number {
  const all = [...new Set(wordsOf(title))];
  const telling = all.filter((word) => !wordsWithoutSubject.has(word));
  const words = telling.length > 0 ? telling : all;
  return Math.max(
    0,
    ...item.names.map((name) => Math.max(similarity(title, name.text), shared(words, name, index))),
  );
}

/**
 * Titles are shortened in sheets, so it counts how much of the short title the item says. Words that many items say
 * ("công tác", "thi đua") weigh little, and words far from the item's beginning a little less.
 */
function shared(words: readonly string[], name: ItemName, index: ItemIndex): number {
  let total = 0;
  let found = 0;
  for (const word of words) {
    const weight = Math.log((index.items.length + 1) / (index.spread.get(word) ?? 0.5));
    const place = name.places.get(word);
    total += weight;
    if (place !== undefined) found += weight * (place < words.length + nearBeginning ? 1 : farFactor);
  }
  return total === 0 ? 0 : (mostForPart * found) / total;
}

function nameOf(text: string): ItemName {
  const places = new Map<string, number>();
  wordsOf(text).forEach((word, place) => {
    if (!places.has(word)) places.set(word, place);
  });
  return { text, places };
}

/** In how many items each word stands. */
function spreadOf(items: readonly ResolvableItem[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const item of items) {
    for (const word of new Set(item.names.flatMap(({ places }) => [...places.keys()]))) {
      spread.set(word, (spread.get(word) ?? 0) + 1);
    }
  }
  return spread;
}

function wordsOf(text: string): readonly string[] {
  return foldedWords(text, { keepDiacritics: false });
}
