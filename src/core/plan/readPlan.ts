import { doubt } from './doubts';
import { findCitations } from './citations';
import { readFoot } from './documentFoot';
import { readHead, yearIn, type DocumentHead } from './documentHead';
import { readIssuer } from './issuer';
import { pointsToAppendix } from './outline/appendixPointer';
import { markPaper } from './outline/markPaper';
import { readOutline } from './outline/outline';
import type { Plan, PlanDoubt, PlanOrigin } from './plan';
import { readPlanBodies } from './planBodies';
import { isPlan } from './outline/evidence';
import { isLegalBasis } from './outline/legalBasis';
import { findZones, opensClosing } from './outline/zones';
import { layoutOf, planLines } from './planLines';
import { paragraphsFromText } from './planText';
import { paperLines, type PlanParagraph } from './planParagraph';

/** The plan as read, or why the text is none. */
type PlanReading =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly reason: 'empty' | 'notAPlan' };

const endMark = /\.\s*\/\s*\.?\s*$/;

/**
 * Reads a plan from its paragraphs. What the paper does not say is null or empty, never made up; what was not
 * certain is in `doubts`. Answers "empty" for no words at all, "notAPlan" for a paper without an outline.
 */
export function readPlan(
  paragraphs: readonly PlanParagraph[],
  options: { readonly origin: PlanOrigin },
): PlanReading {
  const kept = rejoined(paperLines(paragraphs), options.origin);
  if (kept.length === 0) return { ok: false, reason: 'empty' };
  const lines = kept.map(({ text }) => text);
  const marked = markPaper(kept);
  const zones = findZones(marked);
  const body = marked.paragraphs.slice(zones.bodyStart, zones.bodyEnd);
  const head = readHead(lines, zones.bodyStart, lines.slice(zones.bodyEnd));
  if (body.length === 0 || !isPlan({ ...zones, head, body, lines })) return { ok: false, reason: 'notAPlan' };

  const preamble = lines.slice(Math.min(head.end, zones.bodyStart), zones.bodyStart);
  const closing = lines.slice(zones.bodyEnd, zones.footStart);
  const foot = readFoot(lines.slice(zones.footStart));
  const outline = readOutline(body);
  const { bodies, doubts: bodyDoubts } = readPlanBodies(outline.parts);
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
  const doubts = [...doubtsOfHead(document, head), ...outline.doubts, ...bodyDoubts, ...joins];
  const { recipients, signature } = foot;
  const plan: Plan = {
    origin: options.origin,
    document,
    parts: outline.parts,
    taskPartId: outline.taskPartId,
    bodies,
    citations,
    recipients,
    signature,
    doubts,
  };
  return { ok: true, plan };
}

/** A Word file made from a PDF has one paragraph per printed line: they are put together as in plain text. */
function rejoined(lines: readonly PlanParagraph[], origin: PlanOrigin): readonly PlanParagraph[] {
  if (origin !== 'docx') return lines;
  const text = lines.map((line) => line.text).join('\n');
  return layoutOf(planLines(text)).isWrapped ? paragraphsFromText(text) : lines;
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
