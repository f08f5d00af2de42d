import { childOf, childrenOf, type XmlElement } from '../zip/xmlTree';

/** One level of a numbered list. */
interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.", "%1.%2", or a bullet sign. */
  readonly text: string;
  /** 0: never begins again; otherwise the level (from 1) below which it begins again; null: below any higher level. */
  readonly restart: number | null;
  readonly isLegal: boolean;
}

interface NumberedList {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list begins anew although another list of the same kind stands above. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Lists of a document by numId (ECMA-376 part 1, 17.9). */
type NumberedLists = ReadonlyMap<string, NumberedList>;

/** Gives each numbered paragraph, in the order of the document, the text that Word shows in front of it. */
export interface ListCounter {
  /** `level` counts from 0. Null where the list or level does not exist or shows nothing. */
  readonly next: (numId: string, level: number) => string | null;
}

/** Letters of what stands in front of a paragraph, as many as Word lets a person type. */
const longestNumber = 255;
/** Levels of a list (17.9.6). */
const levelCount = 9;

/** Reads word/numbering.xml; an absent part has no lists. */
export function readNumberedLists(root: XmlElement | null): NumberedLists {
  const abstracts = new Map<string, ReadonlyMap<number, ListLevel>>();
  for (const abstract of childrenOf(root, 'abstractNum')) {
    abstracts.set(attribute(abstract, 'w:abstractNumId') ?? '', levelsOf(childrenOf(abstract, 'lvl')));
  }
  const lists = new Map<string, NumberedList>();
  for (const num of childrenOf(root, 'num')) {
    const abstractId = valueOf(childOf(num, 'abstractNumId')) ?? '';
    const overrides = childrenOf(num, 'lvlOverride');
    const own = overrides.flatMap((override) => childrenOf(override, 'lvl'));
    const startOverrides = new Map<number, number>();
    for (const override of overrides) {
      const start = valueOf(childOf(override, 'startOverride'));
      if (start !== null) startOverrides.set(Number(attribute(override, 'w:ilvl')), Number(start));
    }
    const levels = new Map([...(abstracts.get(abstractId) ?? []), ...levelsOf(own)]);
    lists.set(attribute(num, 'w:numId') ?? '', { abstractId, levels, startOverrides });
  }
  return lists;
}

/** A fresh count over the lists of one document. Lists of the same kind go on counting, as in Word. */
export function countLists(lists: NumberedLists): ListCounter {
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next: (numId, level) => {
      const list = lists.get(numId);
      const shown = list?.levels.get(level);
      if (list === undefined || shown === undefined) return null;
      const count = counts.get(list.abstractId) ?? new Map<number, number>();
      counts.set(list.abstractId, count);
      const override = list.startOverrides.get(level);
      const isFirst = override !== undefined && !begun.has(`${numId}/${level}`);
      begun.add(`${numId}/${level}`);
      const before = isFirst ? undefined : count.get(level);
      count.set(level, before === undefined ? (override ?? shown.start) : before + 1);
      restartDeeper(count, list, level);
      return shownNumber(list, count, level);
    },
  };
}

function restartDeeper(count: Map<number, number>, list: NumberedList, level: number): void {
  for (const [deeper, { restart }] of list.levels) {
    if (deeper > level && restart !== 0 && (restart === null || level < restart)) count.delete(deeper);
  }
}

function shownNumber(list: NumberedList, count: ReadonlyMap<number, number>, level: number): string | null {
  const shown = list.levels.get(level);
  if (shown === undefined || shown.format === 'none') return null;
  if (shown.format === 'bullet') return bulletSign(shown.text);
  const text = shown.text.replace(/%(\d)/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    const at = list.levels.get(place);
    const value = count.get(place) ?? at?.start ?? 1;
    return inFormat(value, shown.isLegal && place !== level ? 'decimal' : (at?.format ?? 'decimal'));
  });
  return text.trim() === '' ? null : text.slice(0, longestNumber);
}

/** Signs of symbol fonts, and Courier's "o", are shown as a round bullet. */
function bulletSign(text: string): string {
  return /^[-+*\u2013\u2014\u2022]$/.test(text) ? text : '\u2022';
}

function inFormat(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value > 0 && value < 400 ? value : 0;
  let text = '';
  for (const [worth, sign] of signs) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text === '' ? String(value) : text;
}

/** A … Z, AA, BB …, as Word does (17.18.59). */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function levelsOf(elements: readonly XmlElement[]): ReadonlyMap<number, ListLevel> {
  return new Map(
    elements.flatMap((element) => {
      const at = Number(attribute(element, 'w:ilvl'));
      return Number.isInteger(at) && at >= 0 && at < levelCount ? [[at, levelOf(element)]] : [];
    }),
  );
}

function levelOf(element: XmlElement): ListLevel {
  const restart = valueOf(childOf(element, 'lvlRestart'));
  return {
    start: Number(valueOf(childOf(element, 'start')) ?? '1'),
    format: valueOf(childOf(element, 'numFmt')) ?? 'decimal',
    text: (valueOf(childOf(element, 'lvlText')) ?? '').slice(0, longestNumber),
    restart: restart === null ? null : Number(restart),
    isLegal: childOf(element, 'isLgl') !== null,
  };
}

/** `w:val` of an element, or null. */
export function valueOf(element: XmlElement | null): string | null {
  return element === null ? null : attribute(element, 'w:val');
}

function attribute(element: XmlElement, name: string): string | null {
  return element.attributes[name] ?? null;
}
