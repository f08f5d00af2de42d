import type { CellValue } from '../../sheets/grid';
import { isErrorText } from '../../sheets/gridCells';
import { nfc } from '../../text/folding';
import { serialToIsoDate } from '../../time/excelSerial';
import { formatVietnamese } from '../../time/isoDate';

/** COUNTIFS takes no text criterion above this length (Microsoft, "COUNTIFS function", remarks: #VALUE!). */
const longestCriterion = 255;

/** What stands in a criterion's cell so that COUNTIFS counts the cells that say the same, and nothing else. */
export interface CountWord {
  /** Equal for values that COUNTIFS takes for the same: capitals do not count. */
  readonly id: string;
  /** The criterion's cell: a number, or text in which "?" stands for one letter and "~" makes a sign plain. */
  readonly criterion: string | number;
}

/** The words of a column that can be counted. */
export interface CountWords {
  /** The word of a cell's value; null: blank, or no criterion would match it honestly. */
  readonly wordOf: (value: CellValue) => CountWord | null;
  /** The word for all texts that begin with the same word; null: it has no second word. */
  readonly firstWordOf: (value: CellValue) => CountWord | null;
  /** A word by its id. */
  readonly byId: (id: string) => CountWord | null;
  /** Ids of the words whose criteria a cell's value answers, as COUNTIFS compares. */
  readonly answeredBy: (value: CellValue) => readonly string[];
}

/** True for cells that COUNTIFS' criterion "" counts. */
export function isCountedBlank(value: CellValue): boolean {
  return value === '';
}

/**
 * Criteria for the values of one column. COUNTIFS ignores capitals, reads `* ? ~` as signs, a criterion that begins with
 * `= < >` as a comparison and one that looks like a number, day or share as that number, and takes at most 255 letters
 * (Microsoft, "COUNTIF function" and "COUNTIFS function"): text that looks like a number gets "?" in place of its
 * signs, which keeps it text; what cannot be matched has no word. Linear in different values.
 */
export function countWords(values: Iterable<CellValue>): CountWords {
  const words = new Map<string, CountWord>();
  for (const value of values) {
    const id = idOf(value);
    const criterion = id === null || words.has(id) ? null : criterionOf(value);
    if (id !== null && criterion !== null) words.set(id, { id, criterion });
    const first = firstWord(value);
    if (first !== null && !words.has(first.id)) words.set(first.id, first);
  }
  for (const id of lookAlikes(words)) words.delete(id);
  const patterns = [...words.values()].flatMap(({ id, criterion }) =>
    typeof criterion === 'string' && /[?*~]/.test(criterion) ? [{ id, pattern: patternOf(criterion) }] : [],
  );
  const withPattern = new Set(patterns.map(({ id }) => id));
  const known = new Map<CellValue, readonly string[]>();
  const answeredBy = (value: CellValue): readonly string[] => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const answered = [
      ...plainIds(value).filter((id) => words.has(id) && !withPattern.has(id)),
      ...shownTexts(value).flatMap((text) =>
        patterns.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id),
      ),
    ];
    known.set(value, answered);
    return answered;
  };
  const byId = (id: string): CountWord | null => words.get(id) ?? null;
  return {
    wordOf: (value) => byId(idOf(value) ?? ''),
    firstWordOf: (value) => byId(firstWord(value)?.id ?? ''),
    byId,
    answeredBy,
  };
}

/** All texts that begin with this word; the "*" keeps the criterion text. */
function firstWord(value: CellValue): CountWord | null {
  const word = typeof value === 'string' ? /^([^\s=<>]\S*) +\S/.exec(value)?.[1] : undefined;
  if (word === undefined || word.length > longestCriterion / 2) return null;
  return { id: `b${word.toLowerCase()}`, criterion: `${plainSigns(word)} *` };
}

/** LibreOffice compares a criterion with signs to numbers too, as they are shown. */
function shownTexts(value: CellValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'number') return [];
  const date = serialToIsoDate(value);
  return date === null ? [String(value)] : [...new Set([String(value), formatVietnamese(date)])];
}

function idOf(value: CellValue): string | null {
  if (typeof value === 'number') return `n${value}`;
  return typeof value === 'string' && value !== '' ? `t${value.toLowerCase()}` : null;
}

/** A number in text counts for the criterion of that number too. */
function plainIds(value: CellValue): readonly string[] {
  const own = idOf(value);
  if (own === null) return [];
  const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber ? [own, `n${Number(value)}`] : [own];
}

function criterionOf(value: CellValue): string | number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean' || value.trim() === '' || isErrorText(value)) return null;
  if (/^[=<>]/.test(value) || /[\r\u0000]/.test(value)) return null;
  const criterion = looksLikeNumber(value) ? keptAsText(value) : plainSigns(value);
  return criterion.length > longestCriterion ? null : criterion;
}

const plainSigns = (text: string): string => text.replace(/[*?~]/g, (sign) => `~${sign}`);

/** Numbers, shares, money, fractions, days, times, truth values, in any country's habit. */
function looksLikeNumber(text: string): boolean {
  if (/^\s*(true|false)\s*$/i.test(text)) return true;
  const bare = text.replace(/(\d)\s*(?:[ap]m?|e)(?=[\s\d+-]|$)/gi, '$1');
  if (/\d/.test(bare) && /^[\s\d.,:/%+\-()'$\u20ac\u20ab\u00a3\u00a5]+$/.test(bare)) return true;
  return /\d/.test(text) && /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.test(text);
}

/** With "?" in place of its signs a criterion is text, whatever it looks like. */
function keptAsText(text: string): string {
  const marked = plainSigns(text).replace(/[\s.,:/%+\-()]/g, '?');
  return marked.includes('?') ? marked : `${marked.slice(0, -1)}?`;
}

function patternOf(criterion: string): RegExp {
  const source = criterion.replace(/~[*?~]|[\s\S]/g, (piece) => {
    if (piece === '?') return '[\\s\\S]';
    if (piece === '*') return '[\\s\\S]*';
    return piece.replace(/^~(?=.)/, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'iu');
}

/** Words that differ only in how letters are composed, or by signs that nobody sees: who compares how is not known. */
function lookAlikes(words: ReadonlyMap<string, CountWord>): readonly string[] {
  const bySeen = new Map<string, string[]>();
  for (const id of words.keys()) {
    const seen = nfc(id)
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replaceAll('\u00a0', ' ');
    bySeen.set(seen, [...(bySeen.get(seen) ?? []), id]);
  }
  return [...bySeen.values()].filter(({ length }) => length > 1).flat();
}
