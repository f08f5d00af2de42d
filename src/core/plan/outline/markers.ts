import { foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import {
  countingMark,
  countingWords,
  monthWord,
  ordinalMark,
  ordinalWords,
  quarterWord,
  sectionWord,
} from '../../vocabulary/planHeadings';
import { articleWord, chapterWord, periodJoiners, stepWords } from '../../vocabulary/planMarkWords';

/** What kind of number or sign opens a paragraph. */
export type MarkerKind =
  /** A heading in capitals whose number was lost. */
  | 'heading'
  | 'section'
  | 'upperLetter'
  | 'roman'
  | 'month'
  | 'quarter'
  | 'decimal'
  | 'dotted'
  | 'counting'
  | 'lowerLetter'
  | 'bullet';

/** dashed: behind a dash ("- 1."); bracketed: "(1)". */
type MarkerStyle = 'plain' | 'dashed' | 'bracketed';

/** The number or sign in front of a paragraph's words. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly style: MarkerStyle;
  /** As printed, without the dot, dash or bracket after it: "I", "1", "1.1", "a", "-". */
  readonly label: string;
  /** Place in its sequence, from 1; 0 for bullets. */
  readonly value: number;
  /** The words after it, as printed. */
  readonly rest: string;
  /** Label and punctuation as printed, e.g. "a)". */
  readonly printed: string;
}

/** Vietnamese lists run a, b, c, d, đ, e, g, h, i, k …: f, j, w and z are not letters of the alphabet. */
const listLetters = `abcd${String.fromCharCode(0x111)}eghiklmnopqrstuvxy`;

const section = new RegExp(
  `^${fold(sectionWord)} (?:${fold(ordinalMark)} (${ordinalWords.map(fold).join('|')})|([ivx]{1,5}|\\d{1,2}))(?![a-z\\d])\\s*[.:-]?\\s*`,
);
/** "Phần A", "Chương II", "Mục III." */
const wordedPart = new RegExp(
  `^(${[sectionWord, chapterWord, articleWord].map(fold).join('|')}) ([ivx]{1,5}|[a-h]|\\d{1,2})(?![a-z\\d])\\s*([.:-]?)\\s*`,
);
/** "Bước 1: …", "Tuần 2 (…): …" */
const step = new RegExp(
  `^(?:${stepWords.map(fold).join('|')}) (\\d{1,2}|[ivx]{1,4})(?:\\s*\\([^()]{1,80}\\))?\\s*(?:[.:]|[-\\u2013]\\s|$)`,
);
const counting = new RegExp(
  `^(?:(${countingWords.map(fold).join('|')}) ${fold(countingMark)}|${fold(ordinalMark)} (${ordinalWords.map(fold).join('|')}))(?![a-z\\d])\\s*[,:.]?\\s*`,
);
const month = periodPattern(monthWord, '\\d{1,2}');
const quarter = periodPattern(quarterWord, '(?:iii|ii|iv|i|[1-4])');
/**
 * A figure behind a number: a blank must part them ("1. 100% thôn"), or they are one figure ("1.200"). No day of a
 * month and no number of a deeper list ("15. 3. 2026", "12/ 2026").
 */
const beforeFigure =
  '\\s+(?=\\d)(?!\\d{1,3}\\s*[.)/-]\\s|\\d{1,2}\\s*[./-]\\s*\\d{4}|\\d{4}\\s*(?:$|[.,;:)]))';
const roman = new RegExp(
  '^([IVX]{1,5})(?:(?:\\s*[.:)]|\\s*\\/(?:\\.|(?=\\s))|\\s*[-\\u2013\\u2014](?=\\s|\\p{Lu})|(?=\\s+\\p{Lu}{2,}))\\s*(?=[\\p{L}"\\u201c(])' +
    `|(?:[.)/]|\\/\\.)${beforeFigure})`,
  'u',
);
/** A part without a title. */
const bareRoman = /^([IVX]{1,5})\s*(?:[.:)]|\/\.)$/;
const upperLetter = /^([\p{Lu}])\s*(?:[.)]\s*(?=\p{L})|[-\u2013\u2014]\s+(?=\p{Lu}))/u;
/** A scan's "l.", "ll." or "Il." before a heading in capitals is a Roman number. */
const scannedRoman = /^([l|]|[Il1|]{2,3})\s*[.]\s*(?=\p{Lu}{2,}[^\p{Ll}]*$)/u;
/** Without a sign behind it, before a small letter, it is a figure of billions. */
const behindDotted = `(?:(?:\\/\\.|[.)/:]|\\s*[-\\u2013\\u2014](?=\\s|\\p{Lu})|(?=\\s+[^\\s\\p{Ll}\\u2013\\u2014-]))\\s*(?=[^\\s\\d])|(?:\\/\\.|[.)/])${beforeFigure})`;
const dotted = new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,3})${behindDotted}`, 'u');
/** "II.1.": the item names its part. */
const partAndNumber = new RegExp(`^([IVX]{1,5}\\.\\d{1,2})${behindDotted}`, 'u');
const bracketedRoman = /^\(([IVX]{1,5})\)\s*(?=\p{Lu}{2,}[^\p{Ll}]*$)/u;
const bracketed = /^\((\d{1,2}|\p{Ll})\)\s*(?=[\p{L}\p{N}"\u201c])/u;
/** A stroke or dash glued to capitals is the number of a paper ("07/CT-TTg", "34-CT/TW"). */
const decimal = new RegExp(
  '^(\\d{1,3})(?:\\s*(?:[.)]|\\/\\.|[/\\u2013\\u2014-](?=\\s|\\p{Lu}\\p{Ll}))\\s*(?=[^\\s\\d.,/%-])' +
    `|(?:\\/\\.|[.)/-])${beforeFigure})`,
  'u',
);
/** A stroke glued to a small letter is an abbreviation. */
const lowerLetter = /^(?!v\s*\/\s*v(?!\p{L}))(\p{Ll})\s*(?:[.)]|\/\.|\/(?=\s|\p{Lu})|-(?=\s))\s*(?=\S)/u;
const bullet =
  /^(o(?=\s\p{Lu})|[-+*\u2013\u2014\u2022\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u2043\u2219\u00b7\u25ba\u27a2\u27a4\u2794\u2192\u21d2\u25b6\u25b8\u25a0\u25a1\u25c6\u25c7\u2605\u2606\u2666\u2713\u2714\u2726\u2756\u30fb\uf000-\uf0ff])\ufe0f?\s*(?=[\p{L}\p{N}"\u201c(])/u;

/** The number or sign in front of a paragraph, or null. The paragraph is composed (NFC) with single spaces. */
export function readMarker(paragraph: string): Marker | null {
  const folded = foldKeepingPositions(paragraph);
  return (
    wordMarker(paragraph, folded) ??
    matched(
      roman.exec(paragraph) ?? bareRoman.exec(paragraph) ?? bracketedRoman.exec(paragraph),
      'roman',
      paragraph,
      romanValue,
    ) ??
    matched(scannedRoman.exec(paragraph), 'roman', paragraph, (label) =>
      /[l|I]/.test(label) ? label.length : 0,
    ) ??
    matched(dotted.exec(paragraph) ?? partAndNumber.exec(paragraph), 'dotted', paragraph, lastNumber) ??
    matched(decimal.exec(paragraph), 'decimal', paragraph, Number) ??
    matched(lowerLetter.exec(paragraph), 'lowerLetter', paragraph, letterValue) ??
    matched(upperLetter.exec(paragraph), 'upperLetter', paragraph, letterValue) ??
    bracketedMarker(paragraph) ??
    bulletMarker(paragraph)
  );
}

function bracketedMarker(paragraph: string): Marker | null {
  const match = bracketed.exec(paragraph);
  const isFigure = /^\d/.test(match?.[1] ?? '');
  const found = matched(
    match,
    isFigure ? 'decimal' : 'lowerLetter',
    paragraph,
    isFigure ? Number : letterValue,
  );
  return found === null ? null : { ...found, style: 'bracketed' };
}

/** Behind a dash a number counts, too ("- a) …", "- 1. …"): some write so, and a scan as Markdown adds list signs. */
function bulletMarker(paragraph: string): Marker | null {
  const sign = matched(bullet.exec(paragraph), 'bullet', paragraph, () => 0);
  const inner = sign?.label === '-' ? readMarker(sign.rest) : null;
  // A step keeps its words: "- Đợt 1: …" is a line of its own.
  return inner === null || inner.kind === 'bullet' || inner.rest === sign?.rest
    ? sign
    : { ...inner, style: 'dashed' };
}

/** Value of a Roman number up to 39; 0 where the letters are none. */
export function romanValue(label: string): number {
  const numbers = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  const tens = /^X*/.exec(label)?.[0] ?? '';
  const ones = numbers.indexOf(label.slice(tens.length));
  return tens.length > 3 || ones < 0 ? 0 : tens.length * 10 + ones;
}

function wordMarker(paragraph: string, folded: string): Marker | null {
  const inSections = section.exec(folded);
  if (inSections !== null) {
    const value =
      inSections[1] === undefined
        ? numberOf(inSections[2])
        : ordinalWords.map(fold).indexOf(inSections[1]) + 1;
    return worded('section', value, paragraph, inSections[0].length);
  }
  const part = partMarker(paragraph, folded);
  if (part !== null) return part;
  const counted = counting.exec(folded);
  if (counted !== null) {
    const words = counted[1] === undefined ? ordinalWords : countingWords;
    const value = words.map(fold).indexOf(counted[1] ?? counted[2] ?? '') + 1;
    return worded('counting', value, paragraph, counted[0].length);
  }
  // A small letter goes on with a sentence: "… vào tháng 7 và | tháng 12."
  if (!/^[-+*\s]*\p{Lu}/u.test(paragraph)) return null;
  return (
    periodMarker('month', month.exec(folded), paragraph) ??
    periodMarker('quarter', quarter.exec(folded), paragraph) ??
    stepMarker(paragraph, folded)
  );
}

/** A part by its word: a sign, the end of the line or capitals stand behind the number. Its label is the number. */
function partMarker(paragraph: string, folded: string): Marker | null {
  const match = wordedPart.exec(folded);
  if (match === null || !/^\p{Lu}/u.test(paragraph)) return null;
  const [whole, word = '', number = '', sign] = match;
  const rest = paragraph.slice(whole.length);
  const label = paragraph.slice(word.length + 1).slice(0, number.length);
  if (!/^[\p{Lu}\d]+$/u.test(label) || (sign === '' && rest !== '' && !/^\p{Lu}{2}/u.test(rest))) return null;
  const isRoman = romanValue(label) > 0;
  if (word === fold(chapterWord) && (isRoman || /^\d/.test(label))) {
    return worded('section', numberOf(number), paragraph, whole.length);
  }
  if (word === fold(articleWord) && isRoman) {
    return { ...worded('roman', romanValue(label), paragraph, whole.length), label };
  }
  if (word !== fold(sectionWord) || isRoman || /^\d/.test(label)) return null;
  return { ...worded('upperLetter', letterValue(label), paragraph, whole.length), label };
}

/** Its words stay in `rest`: "Đợt 1: …" is the title as printed. */
function stepMarker(paragraph: string, folded: string): Marker | null {
  const match = step.exec(folded);
  const value = numberOf(match?.[1]);
  if (match === null || value === 0) return null;
  return { ...worded('counting', value, paragraph, match[0].length), rest: paragraph };
}

function periodMarker(
  kind: 'month' | 'quarter',
  match: RegExpExecArray | null,
  paragraph: string,
): Marker | null {
  if (match === null) return null;
  const value = numberOf(match[1]);
  return value < 1 || value > 12 ? null : worded(kind, value, paragraph, match[0].length);
}

/** The word, a number (or several), a year, a remark in brackets; then the line ends, or a colon or dot follows. */
function periodPattern(word: string, number: string): RegExp {
  const joiner = `(?:\\s*[,&+\\u2013-]\\s*|\\s+(?:${periodJoiners.map(fold).join('|')})\\s+)`;
  const more = `((?:${joiner}(?:${fold(word)}\\s+)?${number})*)`;
  const year = '((?:\\s*[/-]\\s*|\\s+[a-z]{3}\\s+)\\d{4})?';
  const remark = '(?:\\s*\\([^()]{1,80}\\))?';
  return new RegExp(`^(?:[-+*]\\s*)?${fold(word)}\\s+(${number})${more}${year}${remark}\\s*(?:[:.]\\s*|$)`);
}

function worded(kind: MarkerKind, value: number, paragraph: string, length: number): Marker {
  const printed = paragraph.slice(0, length).trim();
  const label = printed.replace(/^[-+*]\s*/, '').replace(/[\s.:,-]+$/, '');
  const style = /^[-+*]/.test(printed) ? 'dashed' : 'plain';
  return { kind, style, label, value, rest: paragraph.slice(length).trim(), printed };
}

function matched(
  match: RegExpExecArray | null,
  kind: MarkerKind,
  paragraph: string,
  valueOf: (label: string) => number,
): Marker | null {
  if (match === null) return null;
  const label = kind === 'roman' ? (match[1] ?? '').replace(/[l1|]/g, 'I') : (match[1] ?? '');
  const value = valueOf(label);
  if (value === 0 && kind !== 'bullet') return null;
  const rest = paragraph.slice(match[0].length).trim();
  return { kind, style: 'plain', label, value, rest, printed: match[0].trim() };
}

function letterValue(label: string): number {
  return listLetters.indexOf(label.toLowerCase()) + 1;
}

function lastNumber(label: string): number {
  return Number(label.split('.').at(-1));
}

function numberOf(label: string | undefined): number {
  const value = Number(label);
  return Number.isNaN(value) ? romanValue((label ?? '').toUpperCase()) : value;
}

function fold(words: string): string {
  return foldWithoutDiacritics(words);
}
