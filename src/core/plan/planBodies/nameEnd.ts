import { known } from './knownNames';
import { isDash, isJoin, isProper, isSmall, phraseEnd, type NameLine } from './nameLine';
import { coreAt, headlessAt, properEnd, quoteEnd, type NameCore } from './nameCore';
import { isVerbAt } from './verbs';
import { numberedWord } from '../../vocabulary/planBodyTails';

/** One name, or several in a row. */
export interface NameSpan {
  /** The index behind its last token. */
  readonly end: number;
  /** How the first is told. */
  readonly kind: NameCore['kind'];
  /** True where a commune, a place, a proper name or an aside closes the last: no more of a name can follow. */
  readonly isClosed: boolean;
}

const longestCharge = 10;
const longestList = 40;

/** The names that stand in a row at a token ("Công an xã, Ban CHQS xã và các thôn"), or null. */
export function namesAt(line: NameLine, at: number): NameSpan | null {
  const first = coreAt(line, at);
  return first === null ? null : listFrom(line, first);
}

/** The same where a short name without a head may be one. */
export function headlessNamesAt(line: NameLine, at: number): NameSpan | null {
  const first = headlessAt(line, at);
  return first === null ? null : listFrom(line, first);
}

function listFrom(line: NameLine, first: NameCore): NameSpan {
  let last = withTail(line, first);
  for (let count = 0; count < longestList; count += 1) {
    const next = nextOfList(line, last);
    if (next === null) break;
    last = next;
  }
  return { ...last, kind: first.kind };
}

/** The next name of a list; null where the list is over. */
function nextOfList(line: NameLine, last: NameSpan): NameSpan | null {
  const from = behindJoins(line, last.end);
  if (from === last.end || line.tokens[from] === undefined) return null;
  const core = coreAt(line, from) ?? headlessAt(line, from);
  const isLast =
    core !== null && (line.tokens[core.end] === undefined || line.tokens[core.end]?.text === ':');
  // "Nhân viên nuôi dưỡng, bảo vệ": a verb that ends the heading is a name
  if (isVerbAt(line, from) && !isLast) return null;
  if (core !== null) return withTail(line, core);
  const isKind = last.kind === 'many' || last.kind === 'bare' || last.kind === 'post';
  const kindEnd = isKind ? phraseEnd(line, from, known.many) : from;
  if (kindEnd > from) return withTail(line, { kind: last.kind, end: kindEnd });
  // "Thôn 1, 2 và 3", "Tổ 1+2"
  const isNumber = /^\d/.test(line.tokens[last.end - 1]?.text ?? '');
  if ((isKind || isNumber) && /^\d{1,3}[A-Z]?$/u.test(line.tokens[from]?.text ?? ''))
    return withTail(line, { kind: last.kind, end: from + 1 });
  const wordsEnd = isAnd(line, from - 1) ? wordsUpToVerb(line, from) : from;
  return wordsEnd > from ? { ...last, end: wordsEnd } : null;
}

function isAnd({ tokens }: NameLine, at: number): boolean {
  const here = tokens[at];
  return here !== undefined && here.kind === 'word' && isJoin(here);
}

function behindJoins({ tokens }: NameLine, from: number): number {
  let at = from;
  for (let here = tokens[at]; here !== undefined; here = tokens[at]) {
    if (!isJoin(here) && here.text !== ';') break;
    at += 1;
  }
  return at;
}

/** Words behind "và" that nothing knows, where a verb or a colon follows them soon. */
function wordsUpToVerb(line: NameLine, from: number): number {
  for (let at = from; at <= from + 6; at += 1) {
    const here = line.tokens[at];
    if (here?.text === ':' || (at > from && isVerbAt(line, at))) return at;
    if (here === undefined || here.kind !== 'word') return from;
  }
  return from;
}

/** A name with what belongs to it: the commune, its own name, where it is, whose it is, what it is in charge of. */
function withTail(line: NameLine, core: NameCore): NameSpan {
  let at = core.end;
  let isClosed = core.kind === 'person';
  for (;;) {
    const next = tailEnd(line, at, core);
    if (next === at) return { end: at, kind: core.kind, isClosed };
    isClosed = true;
    at = next;
  }
}

function tailEnd(line: NameLine, at: number, { kind }: NameCore): number {
  const { tokens } = line;
  const here = tokens[at];
  if (here === undefined) return at;
  if (here.kind === 'aside') return at + 1;
  const quoted = quoteEnd(line, at);
  if (quoted > at) return quoted;
  if (isDash(here) && kind !== 'person') return dashedEnd(line, at);
  if (here.kind !== 'word') return at;
  const unitEnd = phraseEnd(line, at, known.units);
  if (unitEnd > at) return placeEnd(line, unitEnd);
  const wordsEnd = phraseEnd(line, at, known.behind);
  if (wordsEnd > at && wordsEnd >= (coreAt(line, at)?.end ?? 0)) return wordsEnd;
  const charge = phraseEnd(line, at, known.charge);
  if (charge > at && kind !== 'whole') {
    const end = chargeEnd(line, { at, from: charge });
    // "Đ/c Lê Văn A - Bí thư phụ trách chung.": what somebody by name is to do
    return kind === 'person' && isClosingAt(line, end) ? at : end;
  }
  if (isNumbered(line, at)) return at + 2;
  if (isVerbAt(line, at) && phraseEnd(line, at, known.verbs) >= phraseEnd(line, at, known.belongs)) return at;
  // "Ban Tổ chức Hội thi": an event in a body's name
  const eventEnd = isProper(here) ? phraseEnd(line, at, known.notNames) : at;
  if (eventEnd > at) return eventEnd;
  if (isProper(here) && (coreAt(line, at) === null || isPlaceName(line, at))) return placeEnd(line, at);
  if (kind !== 'many' || isProper(here)) {
    // "Chi bộ Trường THCS", "Công đoàn cơ quan UBND xã", "Ban Công tác Mặt trận các khu dân cư"
    const core = coreAt(line, at);
    if (core !== null) return withTail(line, core).end;
  }
  return belongingEnd(line, at);
}

/** "Thôn Đoàn Kết", "Trường Tiểu học Hội Nghĩa": a proper name in capitals that begins like a head. */
function isPlaceName(line: NameLine, at: number): boolean {
  return isProper(line.tokens[at + 1]) && phraseEnd(line, at, known.wholes) === at;
}

/** "Trường PTDTBT TH - THCS", "xã Ia - Pa": a dash between two words of a proper name. */
function dashedEnd(line: NameLine, at: number): number {
  const isGlued = line.tokens[at - 1]?.end === line.tokens[at]?.start;
  return isGlued && isProper(line.tokens[at - 1]) && isProper(line.tokens[at + 1]) ? at + 2 : at;
}

/** Proper words, with "số 2" and quoted names. */
function placeEnd(line: NameLine, from: number): number {
  const end = properEnd(line, from);
  return isNumbered(line, end) ? end + 2 : quoteEnd(line, end);
}

/** "Tổ dân phố số 5". */
function isNumbered({ tokens }: NameLine, at: number): boolean {
  return tokens[at]?.key === numberedWord && /^\d/.test(tokens[at + 1]?.text ?? '');
}

function isClosingAt({ tokens }: NameLine, at: number): boolean {
  return /^[.;]?$/.test(tokens[at]?.text ?? '');
}

/** What a post is in charge of ("… phụ trách văn hóa - xã hội"), where a verb, a mark or the end of the line follows. */
function chargeEnd(line: NameLine, { at, from }: { readonly at: number; readonly from: number }): number {
  let end = from;
  while (end < from + longestCharge) {
    const here = line.tokens[end];
    const goesOn = here?.kind === 'word' || isDash(here);
    if (!goesOn || (end > from && isVerbAt(line, end))) break;
    end += 1;
  }
  return end === from || end === from + longestCharge ? at : end;
}

/** "… thuộc UBND xã", "… trên địa bàn", "… của Đảng ủy xã". */
function belongingEnd(line: NameLine, at: number): number {
  const from = phraseEnd(line, at, known.belongs);
  if (from === at) return at;
  const unitEnd = phraseEnd(line, from, known.units);
  const core = coreAt(line, from);
  if (core !== null && core.end >= unitEnd) return withTail(line, core).end;
  if (unitEnd > from) return placeEnd(line, unitEnd);
  const kindEnd = phraseEnd(line, from, known.many);
  if (kindEnd > from) return kindEnd;
  if (isProper(line.tokens[from])) return placeEnd(line, from);
  return phraseEnd(line, at, known.places);
}

/** Words behind a name that are neither a verb nor part of it. */
export function hasOtherWords(line: NameLine, at: number): boolean {
  return isSmall(line.tokens[at]) && phraseEnd(line, at, known.notVerbs) > at;
}
