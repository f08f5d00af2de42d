import { foldWithoutDiacritics } from '../text/folding';
import {
  aimPartWords,
  bodyPartWords,
  closingStarts,
  lastWordsStarts,
  legalBasisStarts,
  taskPartWords,
  topicWords,
} from '../vocabulary/planHeadings';
import { doubt } from './doubts';
import { findCitations } from './citations';
import { isAppendixHeading, isRole, opensRecipients, opensSignature, readFoot } from './documentFoot';
import { readHead, yearIn, type DocumentHead } from './documentHead';
import { readIssuer } from './issuer';
import { markParagraphs, partKinds, pointsToAppendix, readOutline, type OutlineParagraph } from './outline';
import type { Plan, PlanDoubt, PlanOrigin, PlanPart } from './plan';
import { readBodies } from './planBodies';
import { paperLines, type PlanParagraph } from './planParagraph';

/** The plan as read, or why the text is none. */
export type PlanReading =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly reason: 'empty' | 'notAPlan' };

const closings = closingStarts.map((words) => foldWithoutDiacritics(words));
const lastWords = lastWordsStarts.map((words) => foldWithoutDiacritics(words));
const bases = legalBasisStarts.map((words) => foldWithoutDiacritics(words));
const topics = topicWords.map((words) => foldWithoutDiacritics(words));
const endMark = /\.\s*\/\s*\.?\s*$/;

/**
 * Reads a plan from its paragraphs. What the paper does not say is null or empty, never made up; what was not
 * certain is in `doubts`. Answers "empty" for no words at all, "notAPlan" for a paper without an outline.
 */
export function readPlan(
  paragraphs: readonly PlanParagraph[],
  options: { readonly origin: PlanOrigin },
): PlanReading {
  const kept = paperLines(paragraphs);
  if (kept.length === 0) return { ok: false, reason: 'empty' };
  const lines = kept.map(({ text }) => text);
  const marked = markParagraphs(lines);
  const zones = findZones(marked);
  const body = marked.slice(zones.bodyStart, zones.bodyEnd);
  const head = readHead(lines, zones.bodyStart);
  if (body.length === 0 || !isPlan(head, body, lines)) return { ok: false, reason: 'notAPlan' };

  const preamble = lines.slice(Math.min(head.end, zones.bodyStart), zones.bodyStart);
  const closing = lines.slice(zones.bodyEnd, zones.footStart);
  const foot = readFoot(lines.slice(zones.footStart));
  const outline = readOutline(body);
  const { bodies, doubts: bodyDoubts } = readBodies(outline.parts);
  const taskPartId = findTaskPart(outline.parts);
  const bodyLines = body.map(({ text }) => text);
  const issuer = readIssuer({
    headLines: head.issuerLines,
    running: [...preamble, ...closing],
    onBehalfOf: foot.signature.onBehalfOf,
    paper: lines.join('\n'),
  });
  const citations = findCitations([
    ...preamble.map((text) => ({ text, isLegalBasis: isLegalBasis(text) })),
    ...bodyLines.map((text) => ({ text, isLegalBasis: false })),
  ]);
  const document = {
    kind: head.kind,
    number: head.number,
    numberAsPrinted: head.numberAsPrinted,
    place: head.place,
    date: head.date,
    dateAsPrinted: head.dateAsPrinted,
    year: head.year ?? yearIn(closing.find((text) => opensClosing(text)) ?? null),
    title: head.title,
    issuer,
    mentionsAppendix: [...preamble, ...bodyLines, ...closing].some(pointsToAppendix),
    hasEndMark: [...bodyLines.slice(-1), ...closing].some((text) => endMark.test(text)),
  };
  const joins = kept.flatMap(({ joinedAt }) =>
    typeof joinedAt === 'string' ? [doubt('joinedLines', { words: joinedAt })] : [],
  );
  const doubts = [
    ...doubtsOfHead(document, head),
    ...outline.doubts,
    ...(taskPartId === null && !hasMonths(outline.parts) ? [doubt('noTaskPart')] : []),
    ...bodyDoubts,
    ...joins,
  ];
  const { recipients, signature } = foot;
  const plan: Plan = {
    origin: options.origin,
    document,
    parts: outline.parts,
    taskPartId,
    bodies,
    citations,
    recipients,
    signature,
    doubts,
  };
  return { ok: true, plan };
}

interface Zones {
  readonly bodyStart: number;
  /** Where the closing paragraph stands. */
  readonly bodyEnd: number;
  /** Where recipients or signature begin. */
  readonly footStart: number;
}

function findZones(marked: readonly OutlineParagraph[]): Zones {
  const kinds = partKinds(marked);
  const first = marked.findIndex(({ marker }) => marker !== null && kinds.has(marker.kind));
  const bodyStart = first < 0 ? marked.length : first;
  const after = marked
    .slice(bodyStart)
    .findIndex(
      ({ text }) => opensRecipients(text) || opensSignature(text) || isRole(text) || isAppendixHeading(text),
    );
  const footStart = after < 0 ? marked.length : bodyStart + after;
  const inBody = marked.slice(bodyStart, footStart);
  const lastMarked = inBody.findLastIndex(({ marker }) => marker !== null);
  const closing = inBody.findIndex(
    ({ text }, index) => opensClosing(text) || (index > lastMarked && opensLastWords(text)),
  );
  return { bodyStart, bodyEnd: closing < 0 ? footStart : bodyStart + closing, footStart };
}

function opensClosing(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  return closings.some((words) => folded.startsWith(words));
}

/** "Trong quá trình thực hiện, nếu có vướng mắc …": words to everybody behind the last item. */
function opensLastWords(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  return lastWords.some((words) => folded.startsWith(`${words} `) || folded.startsWith(`${words},`));
}

function isLegalBasis(text: string): boolean {
  const folded = foldWithoutDiacritics(text).replace(/^[-+*\s]+/, '');
  return bases.some((words) => folded.startsWith(`${words} `));
}

/** A plan calls itself one or has the outline of one; a list of numbers alone is none. */
function isPlan(head: DocumentHead, body: readonly OutlineParagraph[], lines: readonly string[]): boolean {
  const kinds = partKinds(body);
  const parts = body.filter(({ marker }) => marker !== null && kinds.has(marker.kind)).length;
  const titles = body.filter(
    ({ text, marker }) => marker !== null && kinds.has(marker.kind) && namesPlanPart(text),
  ).length;
  const topic = lines.some((line) => topics.some((words) => foldWithoutDiacritics(line).includes(words)));
  const evidence =
    (head.isPlanKind ? 2 : 0) +
    (parts >= 2 ? 1 : 0) +
    (kinds.has('roman') || kinds.has('month') ? 1 : 0) +
    (titles >= 1 ? 1 : 0) +
    (topic ? 1 : 0);
  return parts >= 1 && evidence >= 3;
}

function namesPlanPart(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  const words = [...Object.keys(taskPartWords), ...bodyPartWords, ...aimPartWords];
  return text.length < 160 && words.some((word) => folded.includes(foldWithoutDiacritics(word)));
}

function hasMonths(parts: readonly PlanPart[]): boolean {
  return parts.some(({ id }) => id !== null && /^T\d+$/.test(id));
}

/** The part whose title says most strongly that it holds the tasks; among equals the one with more items. */
function findTaskPart(parts: readonly PlanPart[]): string | null {
  if (hasMonths(parts)) return null;
  let best: { readonly id: string | null; readonly score: number; readonly items: number } | null = null;
  for (const part of parts) {
    const score = taskScore(part.title);
    const isBetter =
      best === null || score > best.score || (score === best.score && part.items.length > best.items);
    if (score > 0 && isBetter) best = { id: part.id, score, items: part.items.length };
  }
  return best?.id ?? null;
}

function taskScore(title: string): number {
  const folded = foldWithoutDiacritics(title);
  const isOther = [...bodyPartWords, ...aimPartWords].some((words) =>
    folded.includes(foldWithoutDiacritics(words)),
  );
  let score = 0;
  for (const [words, weight] of Object.entries(taskPartWords)) {
    if (folded.includes(foldWithoutDiacritics(words))) score += weight;
  }
  return isOther ? score - 4 : score;
}

function doubtsOfHead(document: Plan['document'], head: DocumentHead): readonly PlanDoubt[] {
  const { kind, number, numberAsPrinted, date, dateAsPrinted, title, year, issuer } = document;
  const doubts: PlanDoubt[] = [];
  if (kind === null) doubts.push(doubt('noKind'));
  else if (!head.isPlanKind) doubts.push(doubt('otherKind', { kind }));
  if (number === null) {
    doubts.push(
      numberAsPrinted === null ? doubt('noNumber') : doubt('numberBlank', { printed: numberAsPrinted }),
    );
  }
  if (date === null && dateAsPrinted === null) doubts.push(doubt('noDate'));
  else if (date === null) {
    doubts.push(doubt(head.isDateFilled ? 'dateImpossible' : 'dateBlank', { printed: dateAsPrinted ?? '' }));
  }
  if (title === null) doubts.push(doubt('noTitle'));
  if (year === null) doubts.push(doubt('noYear'));
  if (issuer === null) doubts.push(doubt('noIssuer'));
  return doubts;
}
