import type { SaidYears } from '../../plan/saidYears';
import type { OfferedCells, SheetDraft } from '../../sheets/sheetDraft';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import type { TaskField } from '../../vocabulary/taskFields';
import {
  draftBlankTable,
  firstRecordRow,
  type BlankColumn,
  type BlankTable,
  type Offered,
} from './blankTable';

/** Sheets that an office can begin with: its tasks, its list of nominees, its list of bodies. */
export type TemplateSheet = 'tasks' | 'nominees' | 'bodies';

const taskColumns = [
  ['ordinal', 30, 'cellCentred'],
  ['item', 45, 'cellCentred'],
  ['content', 190, 'cellJustified'],
  ['lead', 85, 'cellText'],
  ['support', 85, 'cellText'],
  ['time', 65, 'cellText'],
  ['product', 62, 'cellText'],
  ['status', 60, 'cellText'],
  ['note', 60, 'cellText'],
] as const;

const listColumns = [
  ['ordinal', 30, 'cellCentred'],
  ['name', 105, 'cellText'],
  ['born', 50, 'cellCentred'],
  ['position', 65, 'cellText'],
  ['unit', 80, 'cellText'],
  ['kind', 50, 'cellText'],
  ['title', 75, 'cellText'],
  ['form', 75, 'cellText'],
  ['rating', 62, 'cellText'],
  ['initiative', 60, 'cellText'],
  ['history', 75, 'cellText'],
  ['summary', 90, 'cellJustified'],
  ['note', 45, 'cellText'],
] as const;

const bodyColumns = [
  ['ordinal', 40, 'cellCentred'],
  ['name', 380, 'cellText'],
  ['abbreviation', 130, 'cellText'],
  ['note', 132, 'cellText'],
] as const;

type TaskColumn = (typeof taskColumns)[number][0] & TaskField;
type ListColumn = (typeof listColumns)[number][0] & NomineeField;
type BodyColumn = (typeof bodyColumns)[number][0];

/** The words of the sheets: always Vietnamese, handed in from src/strings. */
export interface TemplateWords {
  readonly sheetNames: Readonly<Record<TemplateSheet, (years: SaidYears) => string>>;
  readonly titles: Readonly<Record<TemplateSheet, (years: SaidYears) => string>>;
  readonly taskColumns: Readonly<Record<TaskColumn, string>>;
  readonly listColumns: Readonly<Record<ListColumn, string>>;
  readonly bodyColumns: Readonly<Record<BodyColumn, string>>;
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
  readonly ratings: readonly string[];
}

/** What the sheets are made from. */
export interface TemplatesAsked {
  readonly sheets: readonly TemplateSheet[];
  readonly sheetNames: Readonly<Record<TemplateSheet, string>>;
  readonly years: SaidYears;
  readonly words: TemplateWords;
  /** Names for the sheet of bodies. */
  readonly bodies: readonly string[];
  /** Where the office lists its bodies already; null: nowhere. */
  readonly bodyCells: OfferedCells | null;
  readonly titles: readonly string[];
  readonly forms: readonly string[];
}

/** Rows ready to be written on. */
const recordRows = 200;
/** Rows that are kept free below the names of bodies: their words are on offer as soon as they are typed. */
const spareBodies = 30;

/** The sheets that were asked for, that of bodies first: the others offer its words. Linear. */
export function draftTemplates(asked: TemplatesAsked): readonly SheetDraft[] {
  const wants = new Set(asked.sheets);
  const bodies = wants.has('bodies') ? bodyTable(asked) : null;
  const offered = offeredBodies(asked, bodies);
  return [
    ...(bodies === null ? [] : [draftBlankTable(bodies)]),
    ...(wants.has('tasks') ? [draftBlankTable(taskTable(asked, offered))] : []),
    ...(wants.has('nominees') ? [draftBlankTable(listTable(asked, offered))] : []),
  ];
}

/** The sheet of bodies that is made now comes before one that stands: it was asked for. */
function offeredBodies({ bodyCells }: TemplatesAsked, made: BlankTable | null): Offered {
  if (made === null) return bodyCells === null ? null : { cells: bodyCells };
  const rowCount = made.filled.length + made.blankRows;
  return { cells: { sheet: made.sheetName, column: 1, row: firstRecordRow(made), rowCount } };
}

function bodyTable(asked: TemplatesAsked): BlankTable {
  const { words, bodies } = asked;
  return {
    ...headOf(asked, 'bodies'),
    kind: 'bodyTemplate',
    columns: bodyColumns.map(([name, width, style]): BlankColumn => {
      return { name, header: words.bodyColumns[name], width, style, offered: null };
    }),
    filled: bodies.map((name, at) => ({ kind: 'record', texts: [at + 1, name] })),
    blankRows: spareBodies,
  };
}

function taskTable(asked: TemplatesAsked, bodies: Offered): BlankTable {
  return {
    ...headOf(asked, 'tasks'),
    kind: 'taskTemplate',
    columns: blankTaskColumns(asked.words, bodies),
    filled: [],
    blankRows: recordRows,
  };
}

/** The columns of a sheet of tasks. */
export function blankTaskColumns(
  words: Pick<TemplateWords, 'taskColumns' | 'statuses'>,
  bodies: Offered,
): readonly BlankColumn[] {
  const offered: Partial<Record<TaskColumn, Offered>> = {
    lead: bodies,
    support: bodies,
    status: { values: words.statuses },
  };
  return taskColumns.map(([name, width, style]): BlankColumn => {
    return { name, header: words.taskColumns[name], width, style, offered: offered[name] ?? null };
  });
}

/** The texts of a row of tasks, in the order of its columns. */
export function taskTexts(
  texts: Readonly<Partial<Record<TaskColumn, string | number>>>,
): readonly (string | number)[] {
  return taskColumns.map(([name]) => texts[name] ?? '');
}

function listTable(asked: TemplatesAsked, bodies: Offered): BlankTable {
  const { words, titles, forms } = asked;
  const offered: Partial<Record<ListColumn, Offered>> = {
    unit: bodies,
    kind: { values: words.kinds },
    title: { values: titles },
    form: { values: forms },
    rating: { values: words.ratings },
  };
  return {
    ...headOf(asked, 'nominees'),
    kind: 'listTemplate',
    columns: listColumns.map(([name, width, style]): BlankColumn => {
      return { name, header: words.listColumns[name], width, style, offered: offered[name] ?? null };
    }),
    filled: [],
    blankRows: recordRows,
  };
}

function headOf(
  { sheetNames, years, words }: TemplatesAsked,
  sheet: TemplateSheet,
): Pick<BlankTable, 'sheetName' | 'titles'> {
  return { sheetName: sheetNames[sheet], titles: [[words.titles[sheet](years), 'documentTitle']] };
}
