import { foldKeepingPositions, foldText, foldWithoutDiacritics } from '../text/folding';
import {
  bodyNamePrefixes,
  bodyStarts,
  dutyVerbs,
  notBodyStarts,
  verbsAfterPrefix,
} from '../vocabulary/planBodies';
import { bodyPartWords } from '../vocabulary/planHeadings';
import { doubt } from './doubts';
import { readMarker } from './outline/markers';
import type { PlanBody, PlanDoubt, PlanItem, PlanPart } from './plan';
import { sentencesOf, withoutClosing } from './outline/sentence';

interface BodiesOfPlan {
  readonly bodies: readonly PlanBody[];
  readonly doubts: readonly PlanDoubt[];
}

const prefixes = [...bodyNamePrefixes].sort((a, b) => b.length - a.length);
const starts = bodyStarts.map((words) => fold(words));
const notStarts = notBodyStarts.map((words) => fold(words));
const partWords = bodyPartWords.map(fold);
const verbs = verbPattern(dutyVerbs);
const verbsBehindPrefix = verbPattern([...dutyVerbs, ...verbsAfterPrefix]);
const longName = 160;
/** A line without number, duty and points is a body's heading only where it is short. */
const longHeading = 90;

/**
 * The bodies that the plan gives duties to: the items of its last part on "tổ chức thực hiện" or "phân công" that
 * names any. Names may be headings, run on into their duty, stand on a line of their own without a number, or be
 * points under an item "Phân công nhiệm vụ".
 */
export function readPlanBodies(parts: readonly PlanPart[]): BodiesOfPlan {
  const candidates = parts.filter(({ title }) => partWords.some((words) => fold(title).includes(words)));
  const last = candidates.at(-1);
  if (last === undefined) return { bodies: [], doubts: [doubt('noBodyPart')] };
  for (const part of [...candidates].reverse()) {
    const bodies = bodiesOfPart(part).flatMap(partedByPrefix);
    if (bodies.length > 0) return { bodies, doubts: bodies.flatMap(doubtsOfBody) };
  }
  return { bodies: [], doubts: [doubt('noBodies', { part: last.id ?? '' })] };
}

function doubtsOfBody({ id, name }: PlanBody): readonly PlanDoubt[] {
  if (startsLikeBody(name) && name.length <= longName) return [];
  return [doubt('uncertainBody', { id: id ?? '', name })];
}

/** "Giao A chủ trì. Giao B phối hợp." in one paragraph: each sentence that begins so is another body's. */
function partedByPrefix(body: PlanBody): readonly PlanBody[] {
  const bodies: { id: string | null; name: string; duties: string[] }[] = [{ ...body, duties: [] }];
  for (const duty of body.duties) {
    const sentences = sentencesOf(duty);
    const isParted = sentences.some((sentence) => opensOtherBody(sentence, body));
    for (const piece of isParted ? sentences : [duty]) {
      const other = opensOtherBody(piece, body);
      if (other !== null)
        bodies.push({ id: null, name: other.charAt(0).toUpperCase() + other.slice(1), duties: [piece] });
      else bodies.at(-1)?.duties.push(piece);
    }
  }
  return bodies;
}

function opensOtherBody(sentence: string, body: PlanBody): string | null {
  const { name, hadPrefix, duty } = splitName(sentence);
  return hadPrefix && duty !== null && startsLikeBody(name) && name !== body.name ? name : null;
}

function bodiesOfPart(part: PlanPart): readonly PlanBody[] {
  const bodies: PlanBody[] = [];
  for (const item of part.items) {
    const body = bodyOf(item);
    const open = bodies.at(-1);
    if (body !== null) bodies.push(body);
    else if (item.id !== null) bodies.push(...bodiesOfPoints(item));
    else if (open !== undefined && open.id === null && open.duties.every((duty) => duty !== open.name)) {
      bodies[bodies.length - 1] = { ...open, duties: [...open.duties, item.title, ...item.points] };
    }
  }
  return bodies.filter(({ id, duties }) => id !== null || duties.length > 0);
}

/** "1. Phân công nhiệm vụ" with "a) Hội đồng …", "b) Văn phòng …" below it. */
function bodiesOfPoints(item: PlanItem): readonly PlanBody[] {
  const bodies: PlanBody[] = [];
  for (const point of item.points) {
    const marker = readMarker(point);
    const open = bodies.at(-1);
    if (marker === null || marker.kind === 'bullet') {
      if (open !== undefined) bodies[bodies.length - 1] = { ...open, duties: [...open.duties, point] };
      continue;
    }
    const id = marker.label.includes('.') ? null : `${item.id ?? ''}.${marker.label}`;
    const { name, duty } = splitName(marker.rest);
    if (startsLikeBody(name)) bodies.push({ id, name, duties: duty === null ? [] : [duty] });
  }
  return bodies;
}

/** An item of the part as a body; null where its heading names none ("Chế độ báo cáo"). */
function bodyOf(item: PlanItem): PlanBody | null {
  const { name: printed, duty, hadPrefix } = splitName(item.title);
  const name = printed.charAt(0).toUpperCase() + printed.slice(1);
  if (name === '') return null;
  const folded = fold(item.title);
  if (!hadPrefix && notStarts.some((words) => folded.startsWith(words))) return null;
  // Without a number only words that begin like a body are one: the rest is running text.
  if (item.id === null && !hadPrefix && !startsLikeBody(name)) return null;
  const isLong =
    duty === null && item.points.length === 0 && (name.length > longHeading || /[.;]$/.test(item.title));
  if (item.id === null && !hadPrefix && isLong) return null;
  return { id: item.id, name, duties: duty === null ? item.points : [duty, ...item.points] };
}

interface SplitName {
  readonly name: string;
  /** The duty, where name and duty run on in one line; null where the heading is the name alone. */
  readonly duty: string | null;
  readonly hadPrefix: boolean;
}

function splitName(title: string): SplitName {
  const folded = foldKeepingPositions(title);
  const prefix = prefixes.find((words) => startsWithPrefix(title, folded, words));
  const hadPrefix = prefix !== undefined;
  const from = prefix === undefined ? 0 : prefix.length + 1;
  const colon = title.search(/:\s/);
  if (colon > from && startsLikeBody(title.slice(from, colon))) {
    return { name: withoutClosing(title.slice(from, colon)), duty: title.slice(colon + 1).trim(), hadPrefix };
  }
  const verb = firstVerb(title, folded, { from, pattern: hadPrefix ? verbsBehindPrefix : verbs });
  const name = withoutClosing(title.slice(from, verb ?? title.length)).replace(/^[\s:]+/, '');
  return { name, duty: verb === null ? null : title, hadPrefix };
}

/** "Giao" is a prefix, "Giáo viên" begins a name: diacritics count wherever the first word has any. */
function startsWithPrefix(title: string, folded: string, prefix: string): boolean {
  if (!folded.startsWith(`${fold(prefix)} `)) return false;
  const written = foldText(title.slice(0, prefix.length));
  return written === foldText(prefix) || written === fold(prefix);
}

/** Position of the first verb of duty in small letters: in capitals it is part of a name. */
function firstVerb(
  title: string,
  folded: string,
  search: { readonly from: number; readonly pattern: RegExp },
): number | null {
  for (const match of folded.matchAll(search.pattern)) {
    const at = match.index + 1;
    if (match.index > search.from && /\p{Ll}/u.test(title.charAt(at))) return match.index;
  }
  return null;
}

function verbPattern(words: readonly string[]): RegExp {
  return new RegExp(`[\\s,:](?:${words.map(fold).join('|')})(?![a-z])`, 'g');
}

function startsLikeBody(name: string): boolean {
  const folded = fold(name);
  return starts.some(
    (words) => folded === words.trim() || folded.startsWith(words.endsWith(' ') ? words : `${words} `),
  );
}

function fold(words: string): string {
  return foldWithoutDiacritics(words.trim() === words ? words : `${words.trim()}\u0001`).replace(
    '\u0001',
    ' ',
  );
}
