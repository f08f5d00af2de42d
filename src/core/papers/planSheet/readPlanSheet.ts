import type { Citation, Plan, PlanDoubt, PlanOrigin } from '../../plan/plan';
import type { CellValue, Grid } from '../../sheets/grid';
import { collapseSpaces, foldText } from '../../text/folding';
import { isDateFormat, serialToIsoDate } from '../../time/excelSerial';
import { formatVietnamese, type IsoDate } from '../../time/isoDate';
import { dayOfText } from './planSheet';
import { planRowKinds, type PlanRowKind, type PlanSheetColumn, type PlanSheetWords } from './planSheetWords';

/** The plan as it stands on its sheet. */
type PlanSheetReading =
  | { readonly ok: true; readonly plan: Plan }
  /** The header row is gone or the sheet is another one. */
  | { readonly ok: false; readonly reason: 'noHeader' };

/**
 * Reads the plan sheet back, corrections, added and moved rows included. What a row is about is said by its first
 * word; a row without one goes on in the kind of the row above. What cannot be placed becomes a doubt, never lost.
 * In: the sheet's grid and the words it was written with.
 */
export function readPlanSheet(grid: Grid, words: PlanSheetWords): PlanSheetReading {
  const head = findHead(grid, words);
  if (head === null) return { ok: false, reason: 'noHeader' };
  const plan = startPlan(grid);
  let last: PlanRowKind | null = null;
  for (let row = head.row + 1; row < grid.values.length; row += 1) {
    const cells = cellsOf(grid, row, head.columns);
    const isSection = Object.values(words.sections).some((name) => isSame(name, cells.kind.text));
    if (isBlank(cells) || (isSection && cells.content.text === '')) continue;
    const named = planRowKinds.find((kind) => isSame(words.kinds[kind], cells.kind.text)) ?? null;
    const kind: PlanRowKind | null = named ?? (cells.kind.text === '' ? goesOn(last) : null);
    const key = keyOf(grid, row);
    if (kind === null || !place(plan, { kind, cells, key, words }))
      plan.doubts.push(lostRow(grid, row, cells));
    else last = kind;
  }
  return { ok: true, plan: finishPlan(plan) };
}

interface ReadCell {
  /** The cell's words, trimmed; a date as dd/mm/yyyy. */
  readonly text: string;
  readonly date: IsoDate | null;
}

type ReadRow = Readonly<Record<PlanSheetColumn, ReadCell>>;

/** A plan while it is being read. */
interface PlanInProgress {
  origin: PlanOrigin;
  facts: Map<PlanRowKind, ReadCell>;
  parts: { id: string | null; title: string; items: ItemInProgress[] }[];
  bodies: { id: string | null; name: string; duties: string[] }[];
  citations: Citation[];
  recipients: string[];
  doubts: PlanDoubt[];
  taskPartId: string | null;
  hasEndMark: boolean;
  mentionsAppendix: boolean;
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
    recipients: [],
    doubts: [],
    taskPartId: null,
    hasEndMark: false,
    mentionsAppendix: false,
  };
}

function findHead(
  grid: Grid,
  words: PlanSheetWords,
): { readonly row: number; readonly columns: Readonly<Record<PlanSheetColumn, number>> } | null {
  for (const [row, cells] of grid.values.entries()) {
    const at = (column: PlanSheetColumn): number =>
      cells.findIndex((cell) => isSame(String(cell), words.columns[column]));
    const columns = {
      kind: at('kind'),
      number: at('number'),
      content: at('content'),
      name: at('name'),
      date: at('date'),
      remark: at('remark'),
    };
    if (columns.kind >= 0 && columns.content >= 0) return { row, columns };
  }
  return null;
}

function cellsOf(grid: Grid, row: number, columns: Readonly<Record<PlanSheetColumn, number>>): ReadRow {
  const read = (column: PlanSheetColumn): ReadCell => {
    const at = columns[column];
    return readCell(grid.values[row]?.[at] ?? '', grid.numberFormats[row]?.[at] ?? 'General');
  };
  return {
    kind: read('kind'),
    number: read('number'),
    content: read('content'),
    name: read('name'),
    date: read('date'),
    remark: read('remark'),
  };
}

function readCell(value: CellValue, format: string): ReadCell {
  if (typeof value === 'number' && isDateFormat(format)) {
    const date = serialToIsoDate(value);
    return { text: date === null ? String(value) : formatVietnamese(date), date };
  }
  const text = String(value).trim();
  return { text, date: dayOfText(text) };
}

function isBlank(cells: ReadRow): boolean {
  return Object.values(cells).every((cell) => cell.text === '');
}

function isSame(one: string, other: string): boolean {
  return one !== '' && foldText(one) === foldText(other);
}

/** A row that people added without saying what it is: one more of what stands above. */
function goesOn(last: PlanRowKind | null): PlanRowKind | null {
  if (last === 'item' || last === 'point') return 'point';
  if (last === 'body' || last === 'duty') return 'duty';
  return last === 'recipient' ? 'recipient' : null;
}

function keyOf(grid: Grid, row: number): string {
  const key = grid.values[row]?.find((value) => typeof value === 'string' && value.startsWith('doubt:'));
  return typeof key === 'string' ? key : '';
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
  const id = orNull(collapseSpaces(cells.number.text));
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
    case 'legalBasis':
    case 'citation':
      plan.citations.push(citationOf(cells, { isLegalBasis: kind === 'legalBasis' }));
      return true;
    case 'recipient':
      return add(plan.recipients, content);
    case 'doubt':
      if (!isSame(cells.name.text, words.settled)) plan.doubts.push(doubtOf(row.key, content));
      return true;
    case 'taskPart':
      plan.taskPartId = id ?? orNull(content);
      return true;
    case 'endMark':
      plan.hasEndMark = isSame(content, words.yes);
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

function citationOf(cells: ReadRow, place: { readonly isLegalBasis: boolean }): Citation {
  const { text, date } = cells.date;
  return {
    kind: cells.name.text,
    number: orNull(cells.number.text),
    date,
    year: date === null && /^\d{4}$/.test(text) ? Number(text) : null,
    text: cells.content.text,
    isLegalBasis: place.isLegalBasis,
  };
}

function doubtOf(key: string, content: string): PlanDoubt {
  const stored = /^doubt:([\s\S]*)$/.exec(key)?.[1];
  const fallback: PlanDoubt = { messageId: 'planSheetDoubt', data: { text: content } };
  if (stored === undefined) return fallback;
  try {
    const value: unknown = JSON.parse(stored);
    return isDoubt(value) ? value : fallback;
  } catch {
    return fallback;
  }
}

function isDoubt(value: unknown): value is PlanDoubt {
  if (typeof value !== 'object' || value === null) return false;
  const { messageId, data } = value as Partial<PlanDoubt>;
  return typeof messageId === 'string' && typeof data === 'object';
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
  const year = fact('year');
  return {
    origin: plan.origin,
    document: {
      kind: fact('documentKind'),
      number: fact('number'),
      numberAsPrinted: fact('numberAsPrinted'),
      place: fact('place'),
      date: plan.facts.get('date')?.date ?? null,
      dateAsPrinted: fact('dateAsPrinted'),
      year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
      title: fact('title'),
      issuer: fact('issuer'),
      mentionsAppendix: plan.mentionsAppendix,
      hasEndMark: plan.hasEndMark,
    },
    parts: plan.parts,
    taskPartId: plan.taskPartId,
    bodies: plan.bodies,
    citations: plan.citations,
    recipients: plan.recipients,
    signature: {
      onBehalfOf: fact('onBehalfOf'),
      forRole: fact('forRole'),
      role: fact('role'),
      name: fact('signer'),
    },
    doubts: plan.doubts,
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
