import { epithetKinds, notBodyStarts, notInNames } from '../../vocabulary/planBodies';
import { nameOf, type BodyLine } from './bodyLine';
import { known } from './knownNames';
import { leadOf, type Lead } from './leads';
import { coreAt } from './nameCore';
import { namesAt, type NameSpan } from './nameEnd';
import { isJoin, isProper, isSmall, nameLine, phraseEnd, phraseTree, type NameLine } from './nameLine';
import { isLongVerbAt, isStrongVerbAt, isVerbAt } from './verbs';

const notBodies = phraseTree(notBodyStarts);
const outsideNames = phraseTree(notInNames);
const epithets = phraseTree(epithetKinds);
const longestTitle = 24;
const longestEpithet = 5;
const longestCharge = 8;
const longestRest = 3;
const fewestOfTitle = 2;

/**
 * Reads the words of a heading, below which lines stand, as a name and nothing else: where a known name goes on into
 * what the person does ("Giáo viên trực"), where one name of a list is known, and, beside other bodies, where it begins
 * like one. `told`: what the line says of a body read as running text. Null where that holds.
 */
export function wholeTitle(
  text: string,
  { told, isBesideBody }: { readonly told: BodyLine | null; readonly isBesideBody: boolean },
): BodyLine | null {
  if (told !== null && told.by !== 'verb' && told.by !== 'words') return null;
  const line = nameLine(text);
  const lead = leadOf(line);
  if (!mayBeTitle(line, lead)) return null;
  const names = namesAt(line, lead.from);
  const kind =
    (names !== null && isEpithet(line, lead.from, names) ? names.kind : null) ??
    (told === null
      ? (kindOfList(line, lead.from) ?? (isBesideBody ? likeName(line, lead.from) : null))
      : null);
  if (kind === null) return null;
  const name = nameOf(line, lead.from, line.tokens.length);
  return { name, duty: null, lead: lead.kind, kind, by: 'heading', isPlainDuty: false };
}

/** No work given out, no sentence, nothing that is said of time or aims. */
function mayBeTitle(line: NameLine, { from, kind }: Lead): boolean {
  const { tokens } = line;
  if ((kind !== 'none' && kind !== 'naming') || !isProperOrLed(line, from)) return false;
  const length = tokens.length - from;
  if (length < fewestOfTitle || length > longestTitle || /[.:]\s|:$/.test(line.text)) return false;
  if ([notBodies, known.notNames].some((tree) => phraseEnd(line, from, tree) > from)) return false;
  return !tokens.some(
    (_token, at) => at >= from && (isStrongVerbAt(line, at) || phraseEnd(line, at, outsideNames) > at),
  );
}

function isProperOrLed({ tokens }: NameLine, from: number): boolean {
  return from > 0 || isProper(tokens[from]);
}

/** "Giáo viên trực", "Phó Hiệu trưởng phụ trách chuyên môn", "Nhân viên nuôi dưỡng, bảo vệ". */
function isEpithet(line: NameLine, from: number, names: NameSpan): boolean {
  const { tokens } = line;
  const rest = tokens.length - names.end;
  const chargeAt = tokens.findIndex((_token, at) => at > from && phraseEnd(line, at, known.charge) > at);
  if (chargeAt > 0 && chargeAt <= names.end && tokens.length - chargeAt <= longestCharge) return true;
  const end = phraseEnd(line, from, epithets);
  // "Giáo viên chủ nhiệm": whole without more
  return rest > 0 && rest <= longestEpithet && end > from && phraseEnd(line, from, known.wholes) <= end;
}

/** The kind of the first known name, where the title is a list and at least one of its names is known. */
function kindOfList(line: NameLine, from: number): NameSpan['kind'] | null {
  const { tokens } = line;
  let kind: NameSpan['kind'] | null = null;
  let isList = false;
  for (let at = from; at < tokens.length; at += 1) {
    const isJoint = isJointAt(line, at);
    isList ||= isJoint;
    if (at === from || isJoint) {
      const start = isJoint ? at + 1 : at;
      const core = coreAt(line, start);
      kind ??= core?.kind ?? null;
      // the words of a known name are no verbs, and its joints part nothing
      if (core !== null) at = core.end - 1;
    } else if (isLongVerbAt(line, at) || (isVerbAt(line, at) && !isJointAt(line, at + 1))) {
      // a verb may end a name ("dân quân thường trực"), but not stand within one
      return null;
    }
  }
  return isList ? kind : null;
}

/** True for what parts two names, and behind the last word. */
function isJointAt({ tokens }: NameLine, at: number): boolean {
  const here = tokens[at];
  return here === undefined || isJoin(here) || here.text === ';';
}

/** Beside other bodies: a head with a capital behind it, or a known name and a few words that are no verb. */
function likeName(line: NameLine, from: number): BodyLine['kind'] | null {
  const { tokens } = line;
  const behindMany = phraseEnd(line, from, known.quantifiers);
  if (phraseEnd(line, behindMany, known.notNames) > behindMany) return null;
  const isOther = tokens.some(
    (_token, at) => at > from && (isVerbOfMore(line, at) || phraseEnd(line, at, known.notVerbs) > at),
  );
  if (isOther) return null;
  const starts = [known.heads, known.wholes, known.posts, known.persons];
  const isHead = starts.some((tree) => phraseEnd(line, behindMany, tree) > behindMany);
  if (isHead && tokens.some((token, at) => at > behindMany && isProper(token))) return 'unknown';
  const names = namesAt(line, from);
  const isKnown = names !== null && names.kind !== 'bare' && names.kind !== 'named';
  const isShort = isKnown && tokens.length - names.end <= longestRest && isSmall(tokens[names.end]);
  return isShort ? 'unknown' : null;
}

/** A verb, except what a post is in charge of. */
function isVerbOfMore(line: NameLine, at: number): boolean {
  return isLongVerbAt(line, at) && phraseEnd(line, at, known.charge) === at;
}
