import type { Grid } from '../sheets/grid';
import { findTables, tableFinder, type FoundTables, type TableFinder } from '../sheets/findTables';
import { whileSame } from '../work/whileSame';
import type { Work } from '../work/work';
import { cellText } from '../sheets/gridCells';
import type { ConfirmedMapping, Table } from '../sheets/table';
import type { TaskField } from '../vocabulary/taskFields';
import { columnOf, recordRows } from '../sheets/tableColumns';
import type { BodyDictionary } from '../bodies/bodyDictionary';
import { standsUnderAppendixTitle } from './appendixAbove';
import { taskProfile } from './taskProfile';

/** Least likelihood at which a table is taken for a task sheet without a person's word. */
const leastLikelihood = 0.4;
/** Two tables nearer than this to each other are equally likely. */
const tieWithin = 0.03;
/** A sheet that the person has hidden is seldom the one in use. */
const hiddenSheetPenalty = 0.15;
/** Numbers where contents should be: a summary by body. */
const wordlessFactor = 0.3;
/** Rows looked at to tell contents from figures. */
const rowsLookedAt = 400;
/** A stub with a row or two is less likely than a list that is in use. */
const fullListRecords = 8;
const fullListBonus = 0.1;
/** A year in the sheet's name speaks for or against it. */
const ofPlanYear = 0.05;

/**
 * The tables on the given sheets that may list tasks. The add-in's own sheets are left out by the caller.
 * `confirmed`: mappings kept in the workbook; one whose header key is equal wins. Never throws.
 */
export function* findTaskTables(
  grids: readonly Grid[],
  known: { readonly confirmed: readonly ConfirmedMapping[]; readonly dictionary: BodyDictionary },
): Work<FoundTables<TaskField>> {
  const found = yield* findTables(grids, finderOf(known.dictionary), known.confirmed);
  const tables = found.tables.map((table) =>
    table.likelihood === 1 || saysWhat(table)
      ? table
      : { ...table, likelihood: table.likelihood * wordlessFactor },
  );
  return { ...found, tables };
}

const finders = whileSame<BodyDictionary, TableFinder<TaskField>>();

function finderOf(dictionary: BodyDictionary): TableFinder<TaskField> {
  return finders(dictionary, [], () => tableFinder(taskProfile(dictionary)));
}

/** False where the column of contents holds no word at all: figures by body, or nothing before they are filled. */
function saysWhat(table: Table<TaskField>): boolean {
  const column = columnOf(table, 'content');
  const records = recordRows(table).slice(0, rowsLookedAt);
  if (column === null || records.length === 0) return true;
  return records.some((row) => /\p{L}/u.test(cellText(table.grid, row, column)));
}

/** Which table is the task sheet: none, the only one, the best of several, or several that are equally likely. */
export type TaskTableChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly table: Table<TaskField> }
  | { readonly kind: 'best'; readonly table: Table<TaskField>; readonly others: readonly Table<TaskField>[] }
  | { readonly kind: 'tie'; readonly tables: readonly Table<TaskField>[] };

/**
 * Chooses the task table. `taskSheet`: the sheet that the person pointed at (its best table is taken, however
 * unlikely), or null. `planYear`: among sheets named by years the one of the plan's year goes first. A tie is only
 * between different sheets; of several tables on one sheet the best is taken, and the others are read along with it.
 */
export function chooseTaskTable(
  found: FoundTables<TaskField>,
  wish: { readonly taskSheet: string | null; readonly planYear?: number | null },
): TaskTableChoice {
  const pointedAt = found.tables.filter((table) => table.sheet === wish.taskSheet && countRecords(table) > 0);
  const likely = found.tables.filter((table) => table.likelihood >= leastLikelihood);
  // an appendix is the paper that some list became: where the list stands beside it, the list is meant
  const asLists = likely.filter((table) => !standsUnderAppendixTitle(table));
  const usable = asLists.length > 0 ? asLists : likely;
  const candidates =
    pointedAt.length > 0 ? pointedAt : usable.length > 0 ? usable : found.tables.filter(isComplete);
  const rank = (table: Table<TaskField>) => likelihoodInUse(table) + yearBonus(table, wish.planYear ?? null);
  const ranked = [...candidates].sort((a, b) => rank(b) - rank(a));
  const [best] = ranked;
  if (best === undefined) return { kind: 'none' };
  const sameSheet = ranked.filter((table) => table !== best && table.sheet === best.sheet);
  const whole = { ...best, alongside: sameSheet.filter(isUsable).sort(byPlace) };
  const elsewhere = ranked.filter(({ sheet }) => sheet !== best.sheet);
  if (pointedAt.length > 0 || elsewhere.length === 0) return { kind: 'one', table: whole };
  const equal = elsewhere.filter((other) => rank(best) - rank(other) < tieWithin);
  if (equal.length > 0) return { kind: 'tie', tables: [whole, ...equal] };
  return { kind: 'best', table: whole, others: elsewhere };
}

/** A second table on the sheet is read with the first where it says what and who, or what and when. */
function isUsable(table: Table<TaskField>): boolean {
  return table.likelihood >= leastLikelihood && countRecords(table) > 0;
}

function byPlace(one: Table<TaskField>, other: Table<TaskField>): number {
  return one.headerFirstRow - other.headerFirstRow;
}

/** A table that says what, who and when, though its title speaks against it: better than none. */
function isComplete(table: Table<TaskField>): boolean {
  const sure = new Set(table.columns.filter(({ certainty }) => certainty >= 0.6).map(({ field }) => field));
  const saysWho = sure.has('lead') || sure.has('assignment');
  return (
    table.likelihood > 0.2 && countRecords(table) >= 2 && sure.has('content') && saysWho && sure.has('time')
  );
}

function likelihoodInUse(table: Table<TaskField>): number {
  const hidden = table.grid.isVisible ? 0 : hiddenSheetPenalty;
  return table.likelihood - hidden + fullListBonus * Math.min(1, countRecords(table) / fullListRecords);
}

/** "NV 2025" beside "NV 2026": the plan's year tells which is meant. */
function yearBonus(table: Table<TaskField>, planYear: number | null): number {
  const years: readonly string[] = table.sheet.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  if (planYear === null || years.length === 0) return 0;
  return years.includes(String(planYear)) ? ofPlanYear : -ofPlanYear;
}

function countRecords(table: Table<TaskField>): number {
  return table.rows.filter(({ kind }) => kind === 'record').length;
}
