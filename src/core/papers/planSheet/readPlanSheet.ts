import type {
  Citation,
  NominationAsk,
  Plan,
  PlanDeadline,
  PlanDoubt,
  PlanOrigin,
  PlanTarget,
  PlanTask,
} from '../../plan/plan';
import { detailedAsk } from '../../plan/demands/detailedAsk';
import type { Grid } from '../../sheets/grid';
import { collapseSpaces } from '../../text/folding';
import { askOfWords } from './askWords';
import { plainSigns } from '../../text/signs';
import {
  findPlanTable,
  isBlankRow,
  isSame,
  isSectionRow,
  keyOfRow,
  kindOfRow,
  readRow,
  type ReadCell,
  type ReadRow,
} from './planSheetTable';
import { yearsOnSheet } from './planYearRows';
import type { PlanRowKind, PlanSheetWords } from './planSheetWords';
import { bodySeparator } from './planLines';
import { planSheetLines, type PlacedRow, type PlanSheetLines } from './planSheetLines';
import { readDoubt } from './readDoubt';

/** The plan as it stands on its sheet, and where its lines stand there. */
type PlanSheetReading =
  | { readonly ok: true; readonly plan: Plan; readonly lines: PlanSheetLines }
  /** The header row is gone or the sheet is another one. */
  | { readonly ok: false; readonly reason: 'noHeader' };

/**
 * Reads the plan sheet back, corrections, added and moved rows included. What a row is about is said by its first
 * word; a row without one goes on in the kind of the row above. What cannot be placed becomes a doubt, never lost.
 * In: the sheet's grid and the words it was written with.
 */
export function readPlanSheet(grid: Grid, words: PlanSheetWords): PlanSheetReading {
  const table = findPlanTable(grid, words);
  if (table === null) return { ok: false, reason: 'noHeader' };
  const plan = startPlan(grid);
  const placed: PlacedRow[] = [];
  let last: PlanRowKind | null = null;
  for (let row = table.headRow + 1; row < grid.values.length; row += 1) {
    const cells = readRow(grid, row, table);
    if (isSectionRow(cells, words)) last = null;
    if (isBlankRow(cells) || isSectionRow(cells, words)) continue;
    const kind = kindOfRow(cells.kind.text, last, words);
    const key = keyOfRow(grid, row, table.keyColumn);
    if (kind === null || !place(plan, { kind, cells, key, words })) {
      plan.doubts.push(lostRow(grid, row, cells));
      continue;
    }
    placed.push({ kind, row, isBlank: cells.content.text === '' });
    last = kind;
  }
  return { ok: true, plan: finishPlan(plan), lines: planSheetLines(grid, table, placed) };
}

/** A plan while it is being read. */
interface PlanInProgress {
  origin: PlanOrigin;
  facts: Map<PlanRowKind, ReadCell>;
  parts: { id: string | null; title: string; items: ItemInProgress[] }[];
  bodies: { id: string | null; name: string; duties: string[] }[];
  citations: Citation[];
  targets: PlanTarget[];
  deadlines: PlanDeadline[];
  asks: NominationAsk[];
  recipients: string[];
  tasks: PlanTask[];
  doubts: PlanDoubt[];
  taskPartId: string | null;
  hasEndMark: boolean;
  mentionsAppendix: boolean;
  isIssuedByChairman: boolean;
}

interface ItemInProgress {
  readonly id: string | null;
  readonly title: string;
  readonly points: string[];
  readonly shortName: string | null;
}

const origins: readonly PlanOrigin[] = ['docx', 'text', 'markdown', 'pasted', 'sheet'];

function startPlan(grid: Grid): PlanInProgress {
  const stored = grid.values.flat().find((value) => typeof value === 'string' && value.startsWith('origin:'));
  return {
    origin: origins.find((origin) => stored === `origin:${origin}`) ?? 'sheet',
    facts: new Map(),
    parts: [],
    bodies: [],
    citations: [],
    targets: [],
    deadlines: [],
    asks: [],
    recipients: [],
    tasks: [],
    doubts: [],
    taskPartId: null,
    hasEndMark: false,
    mentionsAppendix: false,
    isIssuedByChairman: false,
  };
}

/** Puts a row into the plan; false where it has no place there. */
function place(
  plan: PlanInProgress,
  row: {
    readonly kind: PlanRowKind;
    readonly cells: ReadRow;
    readonly key: string;
    readonly words: PlanSheetWords;
  },
): boolean {
  const { kind, cells, words } = row;
  const content = cells.content.text;
  const id = orNull(collapseSpaces(plainSigns(cells.number.text)));
  switch (kind) {
    case 'part':
      plan.parts.push({ id, title: content, items: [] });
      return true;
    case 'item':
      if (plan.parts.length === 0) plan.parts.push({ id: null, title: '', items: [] });
      plan.parts.at(-1)?.items.push({ id, title: content, points: [], shortName: orNull(cells.name.text) });
      return true;
    case 'point':
      return add(plan.parts.at(-1)?.items.at(-1)?.points, content);
    case 'body':
      plan.bodies.push({ id, name: content, duties: [] });
      return true;
    case 'duty':
      return add(plan.bodies.at(-1)?.duties, content);
    case 'target':
      if (content !== '') plan.targets.push({ itemId: id, text: content });
      return true;
    case 'deadline':
      // without a day it says nothing: it is told, with its words
      if (cells.date.date === null) return false;
      plan.deadlines.push({ itemId: id, text: content, lastDay: cells.date.date });
      return true;
    case 'ask':
      return addAsk(plan.asks, { id, cells, words: row.words });
    case 'legalBasis':
    case 'citation':
      plan.citations.push(citationOf(cells, { isLegalBasis: kind === 'legalBasis' }));
      return true;
    case 'recipient':
      return add(plan.recipients, content);
    case 'ownTask':
      plan.tasks.push(taskOf(cells, words));
      return true;
    case 'taskGroup':
      return changeLast(plan.tasks, { group: orNull(content) });
    case 'taskSupport':
      return changeLast(plan.tasks, { supporting: bodiesIn(content) });
    case 'taskProduct':
      return changeLast(plan.tasks, { product: orNull(content) });
    case 'doubt':
      if (!isSame(cells.name.text, words.settled)) plan.doubts.push(doubtOf(row.key, content));
      return true;
    case 'taskPart':
      plan.taskPartId = id ?? orNull(content);
      return true;
    case 'endMark':
      plan.hasEndMark = isSame(content, words.yes);
      return true;
    case 'chairmanIssues':
      plan.isIssuedByChairman = isSame(content, words.yes);
      return true;
    case 'mentionsAppendix':
      plan.mentionsAppendix = isSame(content, words.yes);
      return true;
    default:
      plan.facts.set(kind, cells.content);
      return true;
  }
}

function add(list: string[] | undefined, text: string): boolean {
  if (list === undefined) return false;
  if (text !== '') list.push(text);
  return true;
}

function taskOf(cells: ReadRow, words: PlanSheetWords): PlanTask {
  return {
    place: isSame(cells.number.text, words.taskPlaces.body) ? 'body' : 'appendix',
    group: null,
    content: cells.content.text,
    leads: bodiesIn(cells.name.text),
    supporting: [],
    time: orNull(cells.date.text),
    product: null,
  };
}

function bodiesIn(text: string): readonly string[] {
  return text
    .split(bodySeparator.trim())
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** False where there is no task that the row could belong to. */
function changeLast(tasks: PlanTask[], change: Partial<PlanTask>): boolean {
  const last = tasks.at(-1);
  if (last === undefined) return false;
  tasks[tasks.length - 1] = { ...last, ...change };
  return true;
}

function addAsk(
  asks: NominationAsk[],
  row: { readonly id: string | null; readonly cells: ReadRow; readonly words: PlanSheetWords },
): boolean {
  const ask = askOfWords(row.cells.name.text, row.words);
  const lastDay = ask?.kind === 'deadline' ? row.cells.date.date : null;
  if (ask === null || (ask.kind === 'deadline' && lastDay === null)) return false;
  const figure = ask.kind === 'deadline' ? null : ask.figure;
  const { kind, counted } = ask;
  asks.push(detailedAsk({ itemId: row.id, kind, text: row.cells.content.text, figure, lastDay, counted }));
  return true;
}

function citationOf(cells: ReadRow, place: { readonly isLegalBasis: boolean }): Citation {
  const { text, date } = cells.date;
  return {
    kind: cells.name.text,
    number: orNull(plainSigns(cells.number.text)),
    date,
    year: date === null && /^\d{4}$/.test(text) ? Number(text) : null,
    text: cells.content.text,
    isLegalBasis: place.isLegalBasis,
  };
}

function doubtOf(key: string, content: string): PlanDoubt {
  const stored = /^doubt:([\s\S]*)$/.exec(key)?.[1];
  const doubt = stored === undefined ? null : readDoubt(stored);
  return doubt ?? { messageId: 'planSheetDoubt', data: { text: content } };
}

/** A row that could not be placed: its words and where it stands (row counted from 1, as people see it). */
function lostRow(grid: Grid, row: number, cells: ReadRow): PlanDoubt {
  const text = [cells.number.text, cells.content.text, cells.name.text]
    .filter((part) => part !== '')
    .join(' ');
  return { messageId: 'planSheetRow', data: { row: grid.originRow + row + 1, kind: cells.kind.text, text } };
}

function finishPlan(plan: PlanInProgress): Plan {
  const fact = (kind: PlanRowKind): string | null => orNull(plan.facts.get(kind)?.text ?? '');
  const figures = (kind: PlanRowKind): string | null => orNull(plainSigns(fact(kind) ?? ''));
  const yearIn = (kind: PlanRowKind): number | null => {
    const text = figures(kind);
    return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
  };
  const year = yearIn('year');
  return {
    origin: plan.origin,
    document: {
      kind: fact('documentKind'),
      number: figures('number'),
      numberAsPrinted: fact('numberAsPrinted'),
      place: fact('place'),
      date: plan.facts.get('date')?.date ?? null,
      dateAsPrinted: fact('dateAsPrinted'),
      year,
      years: yearsOnSheet(year, { from: yearIn('yearFrom'), to: yearIn('yearTo') }),
      title: fact('title'),
      issuer: fact('issuer'),
      isIssuedByChairman: plan.isIssuedByChairman,
      mentionsAppendix: plan.mentionsAppendix,
      hasEndMark: plan.hasEndMark,
    },
    parts: plan.parts,
    taskPartId: plan.taskPartId,
    bodies: plan.bodies,
    citations: plan.citations,
    targets: plan.targets,
    deadlines: plan.deadlines,
    asks: plan.asks,
    recipients: plan.recipients,
    signature: {
      onBehalfOf: fact('onBehalfOf'),
      forRole: fact('forRole'),
      role: fact('role'),
      name: fact('signer'),
    },
    tables: [],
    tasks: plan.tasks,
    doubts: plan.doubts,
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
