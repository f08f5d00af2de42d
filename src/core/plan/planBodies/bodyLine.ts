import { foldText } from '../../text/folding';
import {
  asideStarts,
  issuingBodies,
  notBodyStarts,
  notDutyStarts,
  notInNames,
  sharingLeads,
} from '../../vocabulary/planBodies';
import { sentencesOf, withoutClosing } from '../outline/sentence';
import { known } from './knownNames';
import { askingLeadAt, behindClause, leadOf, type Lead } from './leads';
import { hasOtherWords, headlessNamesAt, namesAt, type NameSpan } from './nameEnd';
import { isDash, isProper, isSmall, nameLine, phraseEnd, phraseTree, type NameLine } from './nameLine';
import { isStrongVerbAt, isVerbAt } from './verbs';

/** What a line says of a body. */
export interface BodyLine {
  readonly name: string;
  /** The duty, where name and duty run on in one line; null where the line is the name alone. */
  readonly duty: string | null;
  /** How it is led in. */
  readonly lead: Lead['kind'];
  /** How the first name is told; "unknown": by its place and form alone. */
  readonly kind: NameSpan['kind'] | 'unknown';
  /** colon: what it is to do stands behind a colon or dash; verb: behind a known verb; words: behind other words. */
  readonly by: 'heading' | 'colon' | 'verb' | 'words';
  /** True where the verb says it plainly: "có trách nhiệm", "chủ trì". */
  readonly isPlainDuty: boolean;
}

/** How much a line's place says. */
export interface LinePlace {
  /** The part is about who does what and nothing else. */
  readonly isOfBodiesAlone: boolean;
  /** The line bears a number or letter. */
  readonly isNumbered: boolean;
  /** Most headings of its part name bodies: a short one of which nothing is known is likely one too. */
  readonly isAmongBodies: boolean;
}

const notBodies = phraseTree(notBodyStarts);
const notDuties = phraseTree(notDutyStarts);
const asides = phraseTree(asideStarts);
const issuers = phraseTree(issuingBodies);
const sharings = phraseTree(sharingLeads);
const outsideNames = phraseTree(notInNames);
/** Fewer words behind a name that nothing knows are an epithet, not a duty. */
const fewestWords = 3;
const longestUnknown = 10;
const fewestOfName = 2;

/**
 * What a line that names no body is to the body above. aside: it speaks of money or time, and duties may follow; end: of
 * reports or the paper itself, and none follow.
 */
export function meaningUnderBody(text: string): 'duty' | 'aside' | 'end' {
  const line = nameLine(text);
  if (phraseEnd(line, 0, asides) > 0) return 'aside';
  return phraseEnd(line, 0, notDuties) > 0 ? 'end' : 'duty';
}

/** "Phân công …": what one body does within itself, where a body stands above. */
export function isSharedOut(text: string): boolean {
  return phraseEnd(nameLine(text), 0, sharings) > 0;
}

/** True for a name that begins like one of who issues plans. */
export function isIssuer(name: string): boolean {
  return phraseEnd(nameLine(name), 0, issuers) > 0;
}

/** Reads a line (without its number or sign) as one that names a body; null where it names none. */
export function readBodyLine(text: string, place: LinePlace): BodyLine | null {
  const line = nameLine(text);
  const lead = leadOf(line);
  const names = namesAt(line, lead.from);
  if (names !== null) {
    const asked = phraseEnd(line, lead.from, issuers) > lead.from ? askingLeadAt(line, names.end) : null;
    const askedNames = asked === null ? null : namesAt(line, asked.from);
    const askedOther =
      asked === null || askedNames === null ? null : toldBy(line, { lead: asked, names: askedNames, place });
    const told = askedOther ?? toldBy(line, { lead, names, place });
    if (told !== null) return told;
  }
  const behind = phraseEnd(line, 0, notDuties) > 0 ? null : behindClause(line);
  if (behind !== null) return toldBy(line, { ...behind, place });
  if (names !== null) return null;
  return headlessLine(line, lead, place) ?? unknownLine(line, lead, place);
}

interface Told {
  readonly lead: Lead;
  readonly names: NameSpan;
  readonly place: LinePlace;
}

/** Whether what follows the names says that they have a duty, or that they stand alone. */
function toldBy(line: NameLine, { lead, names, place }: Told): BodyLine | null {
  const { text, tokens } = line;
  const next = tokens[names.end];
  const name = nameOf(line, lead.from, names.end);
  const told = { name, lead: lead.kind, kind: names.kind, isPlainDuty: isStrongVerbAt(line, names.end) };
  const isAlone = next === undefined || withoutClosing(text.slice(next.start)) === '';
  if (isAlone) return { ...told, duty: null, by: 'heading' };
  const rest = text.slice(next.end).trim();
  // "Các ngành: Công an, Quân sự"
  if (next.text === ':' && isListAlone(line, names.end + 1))
    return { ...told, name: nameOf(line, lead.from, tokens.length), duty: null, by: 'heading' };
  if (next.text === ':' || (next.text === '.' && /^\p{Lu}/u.test(rest)))
    return { ...told, duty: rest, by: 'colon' };
  if (isDash(next) && next.start > (tokens[names.end - 1]?.end ?? 0) && isSmall(tokens[names.end + 1]))
    return { ...told, duty: rest, by: 'colon' };
  const at = next.text === ',' ? names.end + 1 : names.end;
  if (isVerbAt(line, at)) return { ...told, duty: text, by: 'verb' };
  if (next.kind !== 'word' || !isSmall(next) || hasOtherWords(line, names.end)) return null;
  if (lead.kind === 'asking' || lead.kind === 'assigning') return { ...told, duty: text, by: 'verb' };
  const isOne = names.kind !== 'many' && names.kind !== 'bare';
  const isClosed = names.isClosed || names.kind === 'whole';
  const words = tokens.slice(names.end).filter(({ kind }) => kind === 'word').length;
  const isDuty = isOne && isClosed && words >= fewestWords && !place.isNumbered;
  return isDuty ? { ...told, duty: text, by: 'words' } : null;
}

/** True where names, and nothing but names, stand from a token to the line's end. */
function isListAlone(line: NameLine, from: number): boolean {
  const names = namesAt(line, from) ?? headlessNamesAt(line, from);
  const next = line.tokens[names?.end ?? line.tokens.length];
  return names !== null && (next === undefined || withoutClosing(line.text.slice(next.start)) === '');
}

/** "2. Tài chính - Kế toán" in a part about bodies alone: elsewhere such words are a subject. */
function headlessLine(line: NameLine, lead: Lead, place: LinePlace): BodyLine | null {
  const names = headlessNamesAt(line, lead.from);
  if (names === null || !place.isOfBodiesAlone) return null;
  const told = toldBy(line, { lead, names, place });
  if (told === null || told.by === 'words') return null;
  const isPlain = told.by === 'verb' && !isStrongVerbAt(line, names.end) && lead.kind === 'none';
  return isPlain || (told.by === 'heading' && !place.isNumbered) ? null : told;
}

/**
 * A name that nothing knows: behind a lead, before a strong verb, or as a numbered heading that ends in a proper name.
 * Only where the part is about bodies alone.
 */
function unknownLine(line: NameLine, lead: Lead, place: LinePlace): BodyLine | null {
  const { text, tokens } = line;
  const { from } = lead;
  if (!place.isOfBodiesAlone || !isProperStart(line, lead)) return null;
  if ([notBodies, known.notNames].some((tree) => phraseEnd(line, from, tree) > from)) return null;
  const end = tokens.findIndex(
    (token, at) => at > from && (token.text === ':' || isVerbAt(line, at) || token.kind !== 'word'),
  );
  const nameEnd = end < 0 ? tokens.length : end;
  if (tokens.slice(from, nameEnd).some((_token, at) => phraseEnd(line, from + at, outsideNames) > from + at))
    return null;
  const told = { lead: lead.kind, kind: 'unknown', isPlainDuty: false } as const;
  const isAsked = lead.kind === 'asking' || lead.kind === 'assigning';
  const isToldByVerb =
    end > from &&
    end <= from + longestUnknown &&
    (isStrongVerbAt(line, end) || (isAsked && isVerbAt(line, end)));
  if (isToldByVerb) return { ...told, name: nameOf(line, from, end), duty: text, by: 'verb' };
  const among = amongBodies(line, { from, end, place });
  if (among !== null) return { ...told, ...among };
  const words = tokens.slice(from).filter(({ kind }) => kind === 'word');
  const isName =
    place.isNumbered &&
    (end < 0 || withoutClosing(text.slice(tokens[end]?.start)) === '') &&
    words.length >= 2 &&
    words.length <= 5 &&
    words.slice(-2).every((word) => isProper(word) && !/^\d/.test(word.text));
  return isName ? { ...told, name: nameOf(line, from, tokens.length), duty: null, by: 'heading' } : null;
}

/** A short heading, or the words before a colon, without a verb among headings that name bodies. */
function amongBodies(
  line: NameLine,
  found: { readonly from: number; readonly end: number; readonly place: LinePlace },
): Pick<BodyLine, 'name' | 'duty' | 'by'> | null {
  const { text, tokens } = line;
  const { from, place } = found;
  if (!place.isAmongBodies || !place.isNumbered) return null;
  // "Các hoạt động khác": many of what nothing knows as a body
  const others = [asides, notDuties, known.quantifiers];
  if (others.some((tree) => phraseEnd(line, from, tree) > from)) return null;
  const colon = tokens.findIndex(({ text: sign }) => sign === ':');
  const end = colon < 0 ? tokens.length : colon;
  const words = tokens.slice(from, end).filter(({ kind }) => kind === 'word');
  const isLong = words.length < fewestOfName || words.length > longestUnknown;
  if (isLong || tokens.slice(from, end).some((_token, at) => isVerbAt(line, from + at))) return null;
  if (text.slice(tokens[from]?.start, tokens[end - 1]?.end).search(/[.;]\s/) >= 0) return null;
  const duty = colon < 0 ? '' : text.slice(tokens[colon]?.end ?? text.length).trim();
  return {
    name: nameOf(line, from, end),
    duty: duty === '' ? null : duty,
    by: duty === '' ? 'heading' : 'colon',
  };
}

function isProperStart({ tokens }: NameLine, { from, kind }: Lead): boolean {
  return isProper(tokens[from]) && (kind !== 'none' || !/^\d/.test(tokens[from]?.text ?? ''));
}

/** The words of a name as printed, its first letter a capital. */
export function nameOf({ text, tokens }: NameLine, from: number, end: number): string {
  const printed = text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const name = withoutClosing(printed);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * "Giao A chủ trì. Giao B phối hợp." in one paragraph: its sentences, where one that is not the first gives work to
 * another body; else the paragraph.
 */
export function sentencesByBody(text: string, isOther: (sentence: string) => boolean): readonly string[] {
  const sentences = sentencesOf(text);
  return sentences.slice(1).some(isOther) ? sentences : [text];
}

/** True where two names are the same words. */
export function isSameName(one: string, other: string): boolean {
  return foldText(one, { stripPunctuation: true }) === foldText(other, { stripPunctuation: true });
}
