import { part, type Work } from '../work/work';
import { endMark } from '../vocabulary/planPaperWords';
import { doubt } from './doubts';
import { findCitations } from './citations/citations';
import { readDemands } from './demands/readDemands';
import { readFoot } from './foot/documentFoot';
import { readHead, type DocumentHead } from './head/documentHead';
import { isIssuedByChairman, readIssuer } from './head/issuer';
import { readYears, yearOfPlan } from './head/planYears';
import { pointsToAppendix } from './outline/appendixPointer';
import { isPlan } from './outline/evidence';
import { isLegalBasis } from './outline/legalBasis';
import { markPaper } from './outline/markPaper';
import { readOutline } from './outline/outline';
import { findZones, opensClosing } from './outline/zones';
import type { Plan, PlanDoubt, PlanOrigin } from './plan';
import { readPlanBodies } from './planBodies/readPlanBodies';
import { layoutOf, planLines } from './planLines';
import { takeTables } from './tables/paperTables';
import { bodiesInTables } from './tables/bodiesInTables';
import { placedTables, withoutRows } from './tables/planTables';
import { rowKey } from './tables/rowKey';
import { paragraphsFromText } from './planText';
import { linesOfPaper } from './linesOfPaper';
import type { PlanParagraph } from './planParagraph';

/** The plan as read, or why the text is none. */
type PlanReading =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly reason: 'empty' | 'notAPlan' };

/**
 * Reads a plan from its paragraphs; its tables are given as tables, which `tasksInTables` reads further. What the paper does not say is null or empty, never made up; what was not
 * certain is in `doubts`. Bit by bit: between one reader and the next. Answers "empty" for no words at all, "notAPlan" for a paper without an outline.
 */
export function* readPlan(
  paragraphs: readonly PlanParagraph[],
  options: { readonly origin: PlanOrigin },
): Work<PlanReading> {
  const { paragraphs: parted, tables } = takeTables(paragraphs);
  const kept = rejoined(linesOfPaper(parted), { origin: options.origin, tables });
  if (kept.length === 0) return { ok: false, reason: 'empty' };
  const lines = kept.map(({ text }) => text);
  yield 0.1;
  const marked = markPaper(kept);
  const zones = findZones(marked);
  const body = marked.paragraphs.slice(zones.bodyStart, zones.bodyEnd);
  yield 0.2;
  const head = readHead(lines, zones.bodyStart, lines.slice(zones.bodyEnd));
  if (body.length === 0 || !isPlan({ ...zones, head, body, lines })) return { ok: false, reason: 'notAPlan' };

  yield 0.3;
  const preamble = lines.slice(Math.min(head.end, zones.bodyStart), zones.bodyStart);
  const closing = lines.slice(zones.bodyEnd, zones.footStart);
  const isOfTable = ({ cell }: PlanParagraph) => cell !== null && tables.has(cell.table);
  const below = kept.slice(zones.footStart).filter((line) => !isOfTable(line));
  const foot = readFoot(below.map(({ text }) => text));
  const outline = readOutline(body);
  yield 0.4;
  const rows = new Set(kept.filter(isOfTable).map(({ text }) => rowKey(text)));
  const spoken = withoutRows(outline.parts, rows);
  const placed = placedTables(kept, { tables, footStart: zones.footStart, signature: foot.signature });
  const inTables = bodiesInTables(outline.parts, placed);
  const inText = readPlanBodies(spoken);
  yield 0.5;
  const bodyDoubts = inText.doubts.filter(
    ({ messageId }) => messageId !== 'noBodies' || inTables.length === 0,
  );
  const bodyLines = body.map(({ text }) => text).filter((text) => !rows.has(rowKey(text)));
  const issuer = readIssuer({
    headLines: head.issuerLines,
    running: [...preamble, ...closing],
    onBehalfOf: foot.signature.onBehalfOf,
    paper: lines.join('\n'),
  });
  yield 0.6;
  const citations = findCitations([
    ...(head.title === null ? [] : [{ text: head.title, isLegalBasis: false }]),
    ...preamble.map((text) => ({ text, isLegalBasis: isLegalBasis(text) })),
    ...[...bodyLines, ...closing].map((text) => ({ text, isLegalBasis: false })),
  ]).filter((cited) => cited.isLegalBasis || cited.number === null || cited.number !== head.number);
  yield 0.7;
  const years = readYears({
    title: head.title,
    date: head.date,
    dateAsPrinted: head.dateAsPrinted,
    closing: closing.find((text) => opensClosing(text)) ?? null,
  });
  const document = {
    kind: head.kind,
    number: head.number,
    numberAsPrinted: head.numberAsPrinted,
    place: head.place,
    date: head.date,
    dateAsPrinted: head.dateAsPrinted,
    year: yearOfPlan(years, head),
    years,
    title: head.title,
    issuer,
    isIssuedByChairman: isIssuedByChairman([...preamble, ...closing]),
    mentionsAppendix: [...preamble, ...bodyLines, ...closing].some(pointsToAppendix),
    hasEndMark: [...bodyLines.slice(-1), ...closing].some((text) => endMark.test(text)),
  };
  const joins = kept.flatMap(({ joinedAt }) =>
    typeof joinedAt === 'string' ? [doubt('joinedLines', { words: joinedAt })] : [],
  );
  const doubts = [...doubtsOfHead(document, head), ...outline.doubts, ...bodyDoubts, ...joins];
  const { recipients, signature } = foot;
  const demands = readDemands({ parts: outline.parts, spoken, closing, document });
  const plan: Plan = {
    origin: options.origin,
    document,
    parts: outline.parts,
    taskPartId: outline.taskPartId,
    bodies: [...inText.bodies, ...inTables],
    citations,
    ...(yield* part(demands, 0.7, 1)),
    recipients,
    signature,
    tables: placed,
    tasks: [],
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
