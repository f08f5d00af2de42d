import { doubt } from './doubts';
import { findCitations } from './citations';
import { readFoot } from './documentFoot';
import { readHead, yearIn, type DocumentHead } from './documentHead';
import { readIssuer } from './issuer';
import { markPaper, pointsToAppendix, readOutline } from './outline';
import type { Plan, PlanDoubt, PlanOrigin } from './plan';
import { readPlanBodies } from './planBodies';
import { isPlan } from './planEvidence';
import { findZones, isLegalBasis, opensClosing } from './planZones';
import { findTaskPart, hasMonths } from './taskPart';
import { layoutOf, planLines } from './planLines';
import { takeTables } from './tables/paperTables';
import { placedTables } from './tables/planTables';
import { paragraphsFromText } from './planText';
import { paperLines, type PlanParagraph } from './planParagraph';

/** The plan as read, or why the text is none. */
type PlanReading =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly reason: 'empty' | 'notAPlan' };

const endMark = /\.\s*\/\s*\.?\s*$/;

/**
 * Reads a plan from its paragraphs; its tables are given as tables, which `tasksInTables` reads further. What the paper does not say is null or empty, never made up; what was not
 * certain is in `doubts`. Answers "empty" for no words at all, "notAPlan" for a paper without an outline.
 */
export function readPlan(
  paragraphs: readonly PlanParagraph[],
  options: { readonly origin: PlanOrigin },
): PlanReading {
  const { paragraphs: parted, tables } = takeTables(paragraphs);
  const kept = rejoined(paperLines(parted), { origin: options.origin, tables });
  if (kept.length === 0) return { ok: false, reason: 'empty' };
  const lines = kept.map(({ text }) => text);
  const marked = markPaper(lines);
  const zones = findZones(marked);
  const body = marked.slice(zones.bodyStart, zones.bodyEnd);
  const head = readHead(lines, zones.bodyStart, lines.slice(zones.bodyEnd));
  if (body.length === 0 || !isPlan(head, body, lines)) return { ok: false, reason: 'notAPlan' };

  const preamble = lines.slice(Math.min(head.end, zones.bodyStart), zones.bodyStart);
  const closing = lines.slice(zones.bodyEnd, zones.footStart);
  const isOfTable = ({ cell }: PlanParagraph) => cell !== null && tables.has(cell.table);
  const below = kept.slice(zones.footStart).filter((line) => !isOfTable(line));
  const foot = readFoot(below.map(({ text }) => text));
  const outline = readOutline(body);
  const { bodies, doubts: bodyDoubts } = readPlanBodies(outline.parts);
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
    tables: placedTables(kept, tables, zones.footStart),
    tasks: [],
    targets: [],
    doubts,
  };
  return { ok: true, plan };
}

/**
 * A Word file made from a PDF has one paragraph per printed line: they are put together as in plain text, rows of tables
 * left as they are.
 */
function rejoined(
  lines: readonly PlanParagraph[],
  paper: { readonly origin: PlanOrigin; readonly tables: ReadonlyMap<number, unknown> },
): readonly PlanParagraph[] {
  const isRow = ({ cell }: PlanParagraph): boolean => cell !== null && paper.tables.has(cell.table);
  const running = lines.filter((line) => !isRow(line));
  if (paper.origin !== 'docx' || !layoutOf(planLines(textOf(running))).isWrapped) return lines;
  const joined: PlanParagraph[] = [];
  let from = 0;
  for (const [index, line] of [...lines.entries(), [lines.length, null] as const]) {
    if (line !== null && !isRow(line)) continue;
    joined.push(...paragraphsFromText(textOf(lines.slice(from, index))));
    if (line !== null) joined.push(line);
    from = index + 1;
  }
  return joined;
}

function textOf(lines: readonly PlanParagraph[]): string {
  return lines.map(({ text }) => text).join('\n');
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
