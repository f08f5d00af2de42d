import { foldKeepingPositions, foldWithoutDiacritics } from '../text/folding';
import {
  bodyNamePrefixes,
  bodyStarts,
  dutyVerbs,
  notBodyStarts,
  verbsAfterPrefix,
} from '../vocabulary/planBodies';
import { bodyPartWords } from '../vocabulary/planHeadings';
import { doubt } from './doubts';
import type { PlanBody, PlanDoubt, PlanItem, PlanPart } from './plan';
import { withoutClosing } from './sentence';

export interface BodiesOfPlan {
  readonly bodies: readonly PlanBody[];
  readonly doubts: readonly PlanDoubt[];
}

const prefixes = bodyNamePrefixes.map(fold).sort((a, b) => b.length - a.length);
const starts = bodyStarts.map((words) => fold(words));
const notStarts = notBodyStarts.map((words) => fold(words));
const partWords = bodyPartWords.map(fold);
const verbs = verbPattern(dutyVerbs);
const verbsBehindPrefix = verbPattern([...dutyVerbs, ...verbsAfterPrefix]);
const longName = 160;

/** The bodies that the plan gives duties to: the items of its last part on "tổ chức thực hiện" or "phân công". */
export function readBodies(parts: readonly PlanPart[]): BodiesOfPlan {
  const part = [...parts]
    .reverse()
    .find(({ title }) => partWords.some((words) => fold(title).includes(words)));
  if (part === undefined) return { bodies: [], doubts: [doubt('noBodyPart')] };
  const doubts: PlanDoubt[] = [];
  const bodies: PlanBody[] = [];
  for (const item of part.items) {
    const body = bodyOf(item);
    if (body === null) continue;
    bodies.push(body);
    if (!startsLikeBody(body.name) || body.name.length > longName) {
      doubts.push(doubt('uncertainBody', { id: body.id ?? '', name: body.name }));
    }
  }
  if (bodies.length === 0) doubts.push(doubt('noBodies', { part: part.id ?? '' }));
  return { bodies, doubts };
}

/** An item of the part as a body; null where its heading names none ("Chế độ báo cáo"). */
function bodyOf(item: PlanItem): PlanBody | null {
  const { name, duty, hadPrefix } = splitName(item.title);
  if (name === '') return null;
  const folded = fold(name);
  if (!hadPrefix && notStarts.some((words) => folded.startsWith(words))) return null;
  // Without a number only words that begin like a body are one: the rest is running text.
  if (item.id === null && !hadPrefix && !startsLikeBody(name)) return null;
  if (item.id === null && !hadPrefix && duty === null && item.points.length === 0) return null;
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
  const prefix = prefixes.find((words) => folded.startsWith(`${words} `));
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
