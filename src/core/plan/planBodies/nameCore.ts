import { known } from './knownNames';
import { isDash, isJoin, isProper, isSmall, phraseEnd, type NameLine } from './nameLine';
import { isLongVerbAt, isVerbAt } from './verbs';

/**
 * How a name's first words are told. whole: a body of which there is one; named: a head with a name of its own; bare:
 * a kind ("Thôn"); many: "Các …"; post: a post with its body; person: somebody by name; headless: a short name that
 * other words are too ("Kế toán").
 */
export interface NameCore {
  readonly kind: 'whole' | 'named' | 'bare' | 'many' | 'post' | 'person' | 'headless';
  readonly end: number;
}

const longestProper = 6;
const longestSmallRun = 3;
const longestPost = 6;

/** The core of a name that begins at a token, or null. What looks like a head and is none ("Hội nghị") is null. */
export function coreAt(line: NameLine, at: number): NameCore | null {
  const { tokens } = line;
  if (tokens[at]?.kind !== 'word') return null;
  const found = [manyAt(line, at), postAt(line, at), personAt(line, at), singleAt(line, at)].filter(
    (core) => core !== null,
  );
  const longest = found.reduce<NameCore | null>(
    (best, core) => (best === null || core.end > best.end ? core : best),
    null,
  );
  const notEnd = phraseEnd(line, at, known.notNames);
  return longest === null || notEnd >= longest.end || isNotName(line, at, notEnd) ? null : longest;
}

/** "Hội nghị Công an xã": words that are no name stay none, whatever follows them. */
function isNotName(line: NameLine, at: number, notEnd: number): boolean {
  if (notEnd === at) return false;
  return Math.max(phraseEnd(line, at, known.wholes), phraseEnd(line, at, known.bare)) <= notEnd;
}

function singleAt(line: NameLine, at: number): NameCore | null {
  const wholeEnd = phraseEnd(line, at, known.wholes);
  const bareEnd = phraseEnd(line, at, known.bare);
  const named = namedAt(line, at);
  const isHeadAlone = wholeEnd <= phraseEnd(line, at, known.heads);
  if (named !== null && named.end > wholeEnd && named.end > bareEnd && isHeadAlone) return named;
  if (wholeEnd > at && wholeEnd >= bareEnd) return { kind: 'whole', end: wholeEnd };
  if (bareEnd > at) return { kind: 'bare', end: bareEnd };
  return named;
}

/** "Các thôn", "03 khu phố", "toàn thể giáo viên". */
function manyAt(line: NameLine, at: number): NameCore | null {
  const { tokens } = line;
  const number = /^\d{1,3}$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const behindNumber = number > at && tokens[number]?.text === '%' ? number + 1 : number;
  const from = phraseEnd(line, behindNumber, known.quantifiers);
  if (from === at || phraseEnd(line, from, known.notNames) > phraseEnd(line, from, known.many)) return null;
  const kindEnd = phraseEnd(line, from, known.many);
  const ends = [singleAt, postAt, personAt].map((read) => read(line, from)?.end ?? from);
  const end = Math.max(kindEnd, ...ends);
  return end === from ? null : { kind: 'many', end };
}

/** "Trưởng các thôn", "Thủ trưởng cơ quan". */
function postAt(line: NameLine, at: number): NameCore | null {
  const end = phraseEnd(line, at, known.posts);
  if (end === at) return null;
  const of = manyAt(line, end) ?? singleAt(line, end);
  if (of !== null) return { kind: 'post', end: of.end };
  const kindEnd = phraseEnd(line, end, known.many);
  return kindEnd > end ? { kind: 'post', end: kindEnd } : null;
}

/** "Đồng chí Lê Văn A", with or without the post behind it; "Đồng chí Phó Chủ tịch UBND". */
function personAt(line: NameLine, at: number): NameCore | null {
  const leadEnd = phraseEnd(line, at, known.persons);
  if (leadEnd === at) return null;
  // "ông (bà)"
  const end = line.tokens[leadEnd]?.kind === 'aside' ? leadEnd + 1 : leadEnd;
  const post = postAt(line, end) ?? singleAt(line, end);
  if (post !== null) return { kind: 'person', end: post.end };
  const nameEnd = properEnd(line, end);
  if (nameEnd < end + 2) return null;
  const mark = line.tokens[nameEnd];
  const behind = mark !== undefined && isJoin(mark) && mark.kind === 'mark' ? nameEnd + 1 : nameEnd;
  const held = behind > nameEnd ? (postAt(line, behind) ?? singleAt(line, behind)) : null;
  return { kind: 'person', end: held?.end ?? (behind > nameEnd ? postEnd(line, behind) : nameEnd) };
}

/** "Ông Lê Văn A - PCT: …": words that nothing knows, in a capital, up to a colon; else the mark before them. */
function postEnd(line: NameLine, from: number): number {
  const { tokens } = line;
  for (let at = from; isProper(tokens[from]) && at <= from + longestPost; at += 1) {
    if (tokens[at]?.text === ':') return at;
    if (tokens[at]?.kind !== 'word' || isLongVerbAt(line, at)) break;
  }
  return from - 1;
}

/** A short name without a head, in a capital: for headings and lists only. */
export function headlessAt(line: NameLine, at: number): NameCore | null {
  const end = phraseEnd(line, at, known.headless);
  return end > at && isProper(line.tokens[at]) ? { kind: 'headless', end } : null;
}

/** The index behind proper words that begin at a token, at most six. */
export function properEnd(line: NameLine, from: number): number {
  let at = from;
  while (at < from + longestProper && isProper(line.tokens[at])) {
    at += 1;
    // "TP. Vinh", "H. Mường"
    const isShort = (line.tokens[at - 1]?.text.length ?? 0) <= 2;
    if (isShort && line.tokens[at]?.text === '.' && isProper(line.tokens[at + 1])) at += 1;
  }
  return at;
}

/** A head with a name of its own behind it: "Sở Nội vụ", "Tổ hòa giải", "Công ty Hoa Sen". */
function namedAt(line: NameLine, at: number): NameCore | null {
  const headEnd = phraseEnd(line, at, known.heads);
  if (headEnd === at) return null;
  const { tokens } = line;
  const from = tokens[headEnd]?.text === '.' && headEnd === at + 1 ? headEnd + 1 : headEnd;
  const smallEnd = phraseEnd(line, from, known.smallNames);
  const quoted = quoteEnd(line, from);
  if (quoted > from) return { kind: 'named', end: quoted };
  if (smallEnd > from) return { kind: 'named', end: ownWordsEnd(line, smallEnd) };
  return isProper(tokens[from]) ? { kind: 'named', end: ownWordsEnd(line, from) } : null;
}

/**
 * The end of a name's own words: capitals, the second syllable of a compound behind one ("Nội vụ"), a few small words
 * between two capitals, and what a dash, a comma or "và" adds in a capital.
 */
function ownWordsEnd(line: NameLine, from: number): number {
  const { tokens } = line;
  let at = from;
  let capitals = 0;
  for (;;) {
    const here = tokens[at];
    if (here === undefined) return at;
    if (isProper(here)) {
      if (at > from && capitals === 0 && coreAt(line, at) !== null) return at;
      // an abbreviation is whole: no second syllable follows it
      capitals += /^[\p{Lu}\d]{2,}$/u.test(here.text) ? 2 : 1;
      at += 1;
      continue;
    }
    if (isSmall(here) && (capitals === 1 ? !isLongVerbAt(line, at) : !isEnd(line, at))) {
      const next = capitals === 1 ? at : capitalBehind(line, at);
      if (capitals === 1) at += 1;
      else if (next > at) at = next;
      else return at;
      capitals = 0;
      continue;
    }
    const added = addedEnd(line, at);
    if (added === at) return at;
    at = added;
    capitals = 0;
  }
}

function isEnd(line: NameLine, at: number): boolean {
  return (
    isVerbAt(line, at) ||
    [known.units, known.belongs, known.behind, known.notVerbs, known.charge].some(
      (tree) => phraseEnd(line, at, tree) > at,
    )
  );
}

/** The index of a capital behind at most three small words of the name; `at` where none comes. */
function capitalBehind(line: NameLine, at: number): number {
  for (let next = at + 1; next <= at + longestSmallRun; next += 1) {
    if (isProper(line.tokens[next])) return coreAt(line, next) === null ? next : at;
    if (!isSmall(line.tokens[next]) || isEnd(line, next)) return at;
  }
  return at;
}

/** What "-", "," or "và" adds to a name: words in a capital that begin none of their own. */
function addedEnd(line: NameLine, at: number): number {
  const { tokens } = line;
  const join = tokens[at];
  if (join === undefined || !isJoin(join)) return at;
  const next = at + 1;
  if (coreAt(line, next) !== null) return at;
  const isNumber = /^\d/.test(tokens[next]?.text ?? '');
  if (isProper(tokens[next]) && !isNumber) return next;
  const isComma = join.text === ',';
  if (isComma || isDash(join) || !isSmall(tokens[next]) || isEnd(line, next)) return at;
  // "Phòng Văn hóa và thông tin"
  const second = next + 1;
  return isSmall(tokens[second]) && !isEnd(line, second) ? second + 1 : second;
}

const longestQuote = 12;

/** The index behind words in quotation marks that begin at a token. */
export function quoteEnd({ tokens }: NameLine, from: number): number {
  if (!/^["\u201c\u00ab]$/u.test(tokens[from]?.text ?? '')) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + longestQuote); at += 1) {
    if (/^["\u201d\u00bb]$/u.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return from;
}
