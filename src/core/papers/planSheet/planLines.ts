import { collapseSpaces } from '../../text/folding';
import { plainSigns } from '../../text/signs';
import { isoDateToSerial } from '../../time/excelSerial';
import { formatVietnamese } from '../../time/isoDate';
import type { Citation, NominationAsk, Plan } from '../../plan/plan';
import { textOrBlank } from '../../sheets/draftValueOfCell';
import type { DraftValue } from '../../sheets/sheetDraft';
import { dayOfText } from '../page/dayOfText';
import { askAsWords } from './askWords';
import { spanOnSheet } from './planYearRows';
import type { PlanRowKind, PlanSheetWords } from './planSheetWords';

/** The sections of the plan sheet, in their order. */
export const planSections = [
  'document',
  'outline',
  'bodies',
  'targets',
  'deadlines',
  'asks',
  'citations',
  'foot',
  'tasks',
  'doubts',
] as const;
export type PlanSection = (typeof planSections)[number];

/** The same for each section. */
export function eachSection<Value>(make: (section: PlanSection) => Value): Record<PlanSection, Value> {
  return {
    document: make('document'),
    outline: make('outline'),
    bodies: make('bodies'),
    targets: make('targets'),
    deadlines: make('deadlines'),
    asks: make('asks'),
    citations: make('citations'),
    foot: make('foot'),
    tasks: make('tasks'),
    doubts: make('doubts'),
  };
}

/** The cells of a line that a plan fills in, beside the word that says what the line is. */
export const lineCells = ['number', 'content', 'name', 'date'] as const;
export type LineCell = (typeof lineCells)[number];

/** One line of the plan sheet as a plan gives it. */
export interface PlanLine {
  readonly kind: PlanRowKind;
  readonly cells: Readonly<Record<LineCell, DraftValue>>;
  /** The same as they are compared: spaces and ways of composing letters do not count. */
  readonly texts: Readonly<Record<LineCell, string>>;
  /** The line that it belongs to: the item of a point, the part of an item, the body of a duty. */
  readonly parent: PlanLine | null;
  /** The doubt that it tells, as JSON; null for any other line. */
  readonly doubt: string | null;
}

/** What a kind of line is: where it stands, what it belongs to, and whether there is exactly one. */
interface KindTraits {
  readonly section: PlanSection;
  readonly parent: PlanRowKind | null;
  /** 0: on its own; more: below others. */
  readonly depth: number;
  readonly isFact: boolean;
}

const inSection = (section: PlanSection): KindTraits => ({ section, parent: null, depth: 0, isFact: false });
const fact = (section: PlanSection): KindTraits => ({ ...inSection(section), isFact: true });

/** What each kind of line is. */
export const kindTraits: Readonly<Record<PlanRowKind, KindTraits>> = {
  documentKind: fact('document'),
  number: fact('document'),
  numberAsPrinted: fact('document'),
  place: fact('document'),
  date: fact('document'),
  dateAsPrinted: fact('document'),
  year: fact('document'),
  yearFrom: fact('document'),
  yearTo: fact('document'),
  title: fact('document'),
  issuer: fact('document'),
  chairmanIssues: fact('document'),
  mentionsAppendix: fact('document'),
  endMark: fact('document'),
  taskPart: fact('document'),
  part: inSection('outline'),
  item: { ...inSection('outline'), parent: 'part', depth: 1 },
  point: { ...inSection('outline'), parent: 'item', depth: 2 },
  body: inSection('bodies'),
  duty: { ...inSection('bodies'), parent: 'body', depth: 1 },
  target: inSection('targets'),
  deadline: inSection('deadlines'),
  ask: inSection('asks'),
  legalBasis: inSection('citations'),
  citation: inSection('citations'),
  recipient: inSection('foot'),
  onBehalfOf: fact('foot'),
  forRole: fact('foot'),
  role: fact('foot'),
  signer: fact('foot'),
  ownTask: inSection('tasks'),
  taskGroup: { ...inSection('tasks'), parent: 'ownTask', depth: 1 },
  taskSupport: { ...inSection('tasks'), parent: 'ownTask', depth: 1 },
  taskProduct: { ...inSection('tasks'), parent: 'ownTask', depth: 1 },
  doubt: inSection('doubts'),
};

/** False where the number says what the line stands under, or in which part of the paper, and so many lines have it. */
export function hasOwnNumber(kind: PlanRowKind): boolean {
  return kind !== 'target' && kind !== 'deadline' && kind !== 'ask' && kind !== 'ownTask';
}

/** A line before it is put under the one that it belongs to. */
interface BareLine {
  readonly kind: PlanRowKind;
  readonly number?: string | null;
  readonly content?: DraftValue | string | null;
  readonly name?: string | null;
  readonly date?: DraftValue;
  readonly doubt?: string;
}

/** All lines of a plan, in the order in which they stand: section by section. */
export function linesOfPlan(plan: Plan, words: PlanSheetWords): readonly PlanLine[] {
  const last = new Map<PlanRowKind, PlanLine>();
  const lines: PlanLine[] = [];
  for (const bare of bareLines(plan, words)) {
    const above = kindTraits[bare.kind].parent;
    const cells = {
      number: textOrBlank(bare.number ?? ''),
      content:
        typeof bare.content === 'object' && bare.content !== null
          ? bare.content
          : textOrBlank(bare.content ?? ''),
      name: textOrBlank(bare.name ?? ''),
      date: bare.date ?? { type: 'blank' as const },
    };
    const line: PlanLine = {
      kind: bare.kind,
      cells,
      texts: {
        number: comparedValue(cells.number),
        content: comparedValue(cells.content),
        name: comparedValue(cells.name),
        date: comparedValue(cells.date),
      },
      parent: above === null ? null : (last.get(above) ?? null),
      doubt: bare.doubt ?? null,
    };
    last.set(line.kind, line);
    lines.push(line);
  }
  return lines;
}

/** What a cell says, as it is compared: "5/2/2026" and "05/02/2026" are the same day. */
export function comparedText(text: string): string {
  const day = dayOfText(text);
  return day === null ? collapseSpaces(plainSigns(text)) : formatVietnamese(day);
}

function comparedValue(value: DraftValue): string {
  if (value.type === 'text') return comparedText(value.text);
  if (value.type === 'number') return String(value.number);
  if (value.type !== 'date') return '';
  // Excel has no days before 1900: they stand as their text
  return isoDateToSerial(value.date) === null ? value.date : formatVietnamese(value.date);
}

function bareLines(plan: Plan, words: PlanSheetWords): readonly BareLine[] {
  return [
    ...documentLines(plan, words),
    ...outlineLines(plan),
    ...bodyLines(plan),
    ...demandLines(plan, words),
    ...plan.citations.map(citationLine),
    ...footLines(plan),
    ...taskLines(plan, words),
    ...plan.doubts.map((doubt): BareLine => {
      return { kind: 'doubt', content: words.doubt(doubt), doubt: JSON.stringify(doubt) };
    }),
  ];
}

function documentLines(plan: Plan, words: PlanSheetWords): readonly BareLine[] {
  const { document } = plan;
  const span = spanOnSheet(document);
  const yesOrNo = (answer: boolean): string => (answer ? words.yes : words.no);
  return [
    { kind: 'documentKind', content: document.kind },
    { kind: 'title', content: document.title },
    { kind: 'year', content: yearCell(document.year) },
    { kind: 'yearFrom', content: yearCell(span.from) },
    { kind: 'yearTo', content: yearCell(span.to) },
    { kind: 'number', content: document.number },
    { kind: 'date', content: document.date === null ? null : { type: 'date', date: document.date } },
    { kind: 'place', content: document.place },
    { kind: 'issuer', content: document.issuer },
    { kind: 'chairmanIssues', content: yesOrNo(document.isIssuedByChairman) },
    { kind: 'numberAsPrinted', content: document.numberAsPrinted },
    { kind: 'dateAsPrinted', content: document.dateAsPrinted },
    { kind: 'mentionsAppendix', content: yesOrNo(document.mentionsAppendix) },
    { kind: 'endMark', content: yesOrNo(document.hasEndMark) },
    { kind: 'taskPart', number: plan.taskPartId },
  ];
}

function yearCell(year: number | null): DraftValue | null {
  return year === null ? null : { type: 'number', number: year, format: '0' };
}

function outlineLines(plan: Plan): readonly BareLine[] {
  return plan.parts.flatMap((part): BareLine[] => [
    { kind: 'part', number: part.id, content: part.title },
    ...part.items.flatMap((item): BareLine[] => [
      { kind: 'item', number: item.id, content: item.title, name: item.shortName },
      ...item.points.map((content): BareLine => ({ kind: 'point', content })),
    ]),
  ]);
}

function bodyLines(plan: Plan): readonly BareLine[] {
  return plan.bodies.flatMap((body): BareLine[] => [
    { kind: 'body', number: body.id, content: body.name },
    ...body.duties.map((content): BareLine => ({ kind: 'duty', content })),
  ]);
}

function demandLines({ targets, deadlines, asks }: Plan, words: PlanSheetWords): readonly BareLine[] {
  const day = (date: NominationAsk['lastDay']): DraftValue =>
    date === null ? { type: 'blank' } : { type: 'date', date };
  return [
    ...targets.map(({ itemId, text }): BareLine => ({ kind: 'target', number: itemId, content: text })),
    ...deadlines.map(({ itemId, text, lastDay }): BareLine => {
      return { kind: 'deadline', number: itemId, content: text, date: day(lastDay) };
    }),
    ...asks.map((ask): BareLine => {
      const name = askAsWords(ask, words);
      return { kind: 'ask', number: ask.itemId, content: ask.text, name, date: day(ask.lastDay) };
    }),
  ];
}

function citationLine(citation: Citation): BareLine {
  const date: DraftValue =
    citation.date !== null
      ? { type: 'date', date: citation.date }
      : citation.year === null
        ? { type: 'blank' }
        : { type: 'number', number: citation.year, format: '0' };
  return {
    kind: citation.isLegalBasis ? 'legalBasis' : 'citation',
    number: citation.number,
    content: citation.text,
    name: citation.kind,
    date,
  };
}

function footLines(plan: Plan): readonly BareLine[] {
  const { signature } = plan;
  return [
    ...plan.recipients.map((content): BareLine => ({ kind: 'recipient', content })),
    { kind: 'onBehalfOf', content: signature.onBehalfOf },
    { kind: 'forRole', content: signature.forRole },
    { kind: 'role', content: signature.role },
    { kind: 'signer', content: signature.name },
  ];
}

function taskLines(plan: Plan, words: PlanSheetWords): readonly BareLine[] {
  return plan.tasks.flatMap((task): readonly BareLine[] => {
    const below = [
      ['taskGroup', task.group],
      ['taskSupport', listedBodies(task.supporting)],
      ['taskProduct', task.product],
    ] as const;
    return [
      {
        kind: 'ownTask',
        number: words.taskPlaces[task.place],
        content: task.content,
        name: listedBodies(task.leads),
        date: textOrBlank(task.time ?? ''),
      },
      ...below.flatMap(([kind, content]): readonly BareLine[] =>
        content === null || content === '' ? [] : [{ kind, content }],
      ),
    ];
  });
}

/** Bodies in one cell. */
function listedBodies(names: readonly string[]): string {
  return names.join(bodySeparator);
}

/** What parts the bodies in a cell of the plan sheet. */
export const bodySeparator = '; ';
