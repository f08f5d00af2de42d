import { foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { hyphensWithin } from '../../text/signs';
import {
  citationKinds,
  citationWords,
  kindsOfAnySymbol,
  shortKinds,
  symbolsOfKinds,
} from '../../vocabulary/citationKinds';

/** A paper's number and the kind that it belongs to, as positions of the composed text. */
export interface CitedNumber {
  /** As printed, closed up. */
  readonly number: string;
  readonly at: number;
  readonly end: number;
  readonly mention: KindMention;
}

/** Where a text names a kind of paper. */
export interface KindMention {
  /** As printed; words all in capitals or all in small letters with one capital at the beginning. */
  readonly kind: string;
  /** The kind of which all spellings are one. */
  readonly canonical: string;
  readonly from: number;
  readonly end: number;
  /** False for small letters and short forms, which are kinds only right in front of a number. */
  readonly isName: boolean;
}

const dash = '-';
/** "UBND", "TTr", "QyĐ", "QH15", "BCĐ389"; never the first word of a name ("Tuyên"). */
const group = `\\p{Lu}[\\p{Lu}\\d&]{0,11}(?:\\p{Ll}{1,2}\\p{Lu}{0,6})?(?!\\p{Ll})`;
const wideGroup = `\\p{Lu}{2}[\\p{Lu}\\d&]{0,10}(?:\\p{Ll}{1,2}\\p{Lu}{0,6})?(?!\\p{Ll})`;
/** "297/KH-UBND", "98/2023/NĐ-CP", "34-CT/TW", "06/2022/QH15", "01/KH.LĐ", "79 NQ/TW", spaces inside allowed. */
const paperNumber = new RegExp(
  `(?<![\\d/])\\d{1,5}\\s?(?:/\\s?(?:19|20)\\d{2})?(?:\\s?(?:/|${dash})\\s?|\\s(?=\\p{Lu}{2,5}[-/]))${group}` +
    `(?:(?:/|${dash}|\\.)${group}|\\s?(?:/|${dash})\\s?${wideGroup})*`,
  'gu',
);
const number = fold(citationWords.number);
const directly = new RegExp(`^\\s*(?:${number}\\s*[:.]?)?\\s*$`);
/** In front of a number that goes on with the kind of the one before: ", số", "và số", ";". */
const listed = new RegExp(`(?:[,;]|${fold(citationWords.and)}|\\s${number})\\s*(?:${number}\\s*:?)?\\s*$`);
const kindOf = new Map([
  ...citationKinds.map((kind) => [fold(kind), kind] as const),
  ...Object.entries(shortKinds).map(([short, kind]) => [fold(short), kind] as const),
]);
const kindPattern = new RegExp(
  `(?<![a-z\\d/.-])(?:${[...kindOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z\\d/-])`,
  'g',
);
const shorts = new Set(Object.keys(shortKinds));
const anySymbol: readonly string[] = kindsOfAnySymbol;
/** Letters between a kind and its number, and between two numbers of a list. */
const farthestKind = 160;
const farthestInList = 300;

/** All mentions of kinds of papers in a composed text, in order. */
export function kindMentions(text: string): readonly KindMention[] {
  return [...foldKeepingPositions(text).matchAll(kindPattern)].flatMap((match) => {
    const printed = text.slice(match.index, match.index + match[0].length);
    const canonical = kindOf.get(match[0]) ?? printed;
    const isShort = match[0].length <= 3;
    if (isShort && !shorts.has(printed)) return [];
    return [
      {
        kind: isShort ? printed : withOneCapital(printed),
        canonical,
        from: match.index,
        end: match.index + match[0].length,
        isName: !isShort && /^\p{Lu}/u.test(printed),
      },
    ];
  });
}

/**
 * The numbers of a composed text, each with its kind: the one right in front of it, else the nearest before it in the
 * clause whose papers bear such a symbol; of several numbers behind one kind each has it. A number without a kind that
 * fits is left out.
 */
export function citedNumbers(text: string, mentions: readonly KindMention[]): readonly CitedNumber[] {
  const found: CitedNumber[] = [];
  let passed = 0;
  for (const match of hyphensWithin(text).matchAll(paperNumber)) {
    const at = match.index;
    while ((mentions[passed]?.end ?? Infinity) <= at) passed += 1;
    const printed = match[0].trimEnd();
    const above = found.at(-1);
    const before = { text, at, above: above ?? null, symbol: symbolOf(printed) };
    const mention = kindBefore(mentions.slice(Math.max(0, passed - mostKindsBefore), passed), before);
    if (mention === null) continue;
    found.push({ number: closedUp(printed), at, end: at + printed.length, mention });
  }
  return found;
}

/** Kinds that are looked at in front of one number. */
const mostKindsBefore = 6;

interface NumberPlace {
  readonly text: string;
  readonly at: number;
  readonly above: CitedNumber | null;
  readonly symbol: string;
}

function kindBefore(mentions: readonly KindMention[], place: NumberPlace): KindMention | null {
  for (const [index, mention] of [...mentions.entries()].reverse()) {
    const isFar = place.at - mention.end > farthestKind;
    const between = isFar ? null : place.text.slice(mention.end, place.at);
    const isDirect = between !== null && directly.test(foldKeepingPositions(between));
    // "Thông báo kết luận số 15-TB/TU": the small word in between is no kind of its own
    // "Thông báo Kết luận số 15-TB/TU": a notice of what was concluded
    const notice = mentions[index - 1];
    const isJoined = notice?.isName === true && /^\s*$/.test(place.text.slice(notice.end, mention.from));
    const isOfNotice =
      isJoined && symbolsOfKinds[place.symbol] !== undefined && bears(notice.canonical, place.symbol);
    if (isDirect && isOfNotice && !bears(mention.canonical, place.symbol)) return notice;
    if (isDirect && (mention.isName || bears(mention.canonical, place.symbol))) return mention;
    if (!mention.isName && mention !== place.above?.mention) continue;
    if (!bears(mention.canonical, place.symbol)) continue;
    const { above } = place;
    // a number in between took the kind: another shares it only as the next of a list
    if (above !== null && above.at >= mention.end) {
      const isNext =
        above.mention === mention &&
        place.at - above.end < farthestInList &&
        listed.test(foldKeepingPositions(place.text.slice(above.end, place.at)));
      return isNext ? mention : null;
    }
    if (between !== null && !endsClause(between)) return mention;
  }
  return null;
}

/** Whether papers of the kind bear the symbol; a symbol that belongs to no kind ("SNV-TĐKT", "QH15") speaks against none. */
function bears(kind: string, symbol: string): boolean {
  const kinds = symbolsOfKinds[symbol];
  return kinds === undefined || kinds.includes(kind) || anySymbol.includes(kind);
}

/** The first letters behind figures and year: "NĐ" of "98/2023/NĐ-CP". */
function symbolOf(printed: string): string {
  return /\p{Lu}[\p{L}\d]*/u.exec(printed)?.[0] ?? '';
}

function closedUp(printed: string): string {
  return printed.replace(new RegExp(`\\s*(/|${dash})\\s*`, 'g'), (_, sign: string) =>
    sign === '/' ? '/' : '-',
  );
}

/** "CHỈ THỊ" and "chỉ thị" are the kind "Chỉ thị". */
function withOneCapital(printed: string): string {
  const small = printed.toLowerCase();
  const isMixed = printed !== printed.toUpperCase() && printed !== small;
  return isMixed ? printed : `${small.charAt(0).toUpperCase()}${small.slice(1)}`;
}

function endsClause(words: string): boolean {
  return /[;.](?:\s|$)/.test(words);
}

function fold(words: string): string {
  return foldWithoutDiacritics(words);
}
