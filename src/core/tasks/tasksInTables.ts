import type { BodyDictionary } from '../bodies/bodyDictionary';
import type { PlanTable, PlanTask } from '../plan/plan';
import type { FoundTables } from '../sheets/findTables';
import type { Grid } from '../sheets/grid';
import type { Table } from '../sheets/table';
import { recordRows } from '../sheets/tableColumns';
import { collapseSpaces, foldWithoutDiacritics } from '../text/folding';
import type { TaskField } from '../vocabulary/taskFields';
import { headersAgainstShortLists, headersInPlanTables, taskHeaders } from '../vocabulary/taskHeaders';
import { part, type Work } from '../work/work';
import { chooseTaskTable, findTaskTables } from './findTaskTables';
import { readTasks } from './readTasks';
import type { Task } from './task';

/** Least likelihood of a list of tasks that stands in a plan. */
const leastLikelihoodInPlan = 0.3;

/**
 * The tasks that a plan's own tables list, in the paper's order and words: read as the office's sheets are read, so that
 * the same headers mean the same. Tables that list something else give none. In: names of bodies that are known.
 */
export function* tasksInTables(
  tables: readonly PlanTable[],
  dictionary: BodyDictionary,
): Work<readonly PlanTask[]> {
  const read: PlanTask[] = [];
  for (const [at, table] of tables.entries()) {
    const tasks = yield* part(tasksInTable(table, dictionary), at / tables.length, (at + 1) / tables.length);
    read.push(...tasks);
  }
  return read;
}

function* tasksInTable(table: PlanTable, dictionary: BodyDictionary): Work<readonly PlanTask[]> {
  const found = yield* part(findTaskTables([gridOfTable(table)], { confirmed: [], dictionary }), 0, 0.5);
  const choice = chooseTaskTable(found, { taskSheet: null });
  const chosen = choice.kind === 'one' ? choice.table : shortList(found, table.header);
  if (chosen === null) return [];
  const source = { plan: null, dictionary, links: [], fallbackYear: null };
  const tasks = yield* part(readTasks(chosen, source), 0.5, 1);
  return tasks.map((task) => ofPaper(task, table.place)).filter(({ content }) => content !== '');
}

const ofOtherLists: ReadonlySet<string> = new Set(headersAgainstShortLists.map(folded));

/** In a plan what and who, or what and when, make a list of tasks, though a sheet of an office says more. */
function shortList({ tables }: FoundTables<TaskField>, header: PlanTable['header']): Table<TaskField> | null {
  if (header.flat().some((cell) => ofOtherLists.has(folded(cell)))) return null;
  const isOne = (table: Table<TaskField>): boolean => {
    const fields = table.columns.map(({ field }) => field);
    return (
      table.likelihood >= leastLikelihoodInPlan &&
      recordRows(table).length > 0 &&
      fields.includes('content') &&
      (fields.includes('lead') || fields.includes('time'))
    );
  };
  return [...tables].sort((one, other) => other.likelihood - one.likelihood).find(isOne) ?? null;
}

function ofPaper(task: Task, place: PlanTask['place']): PlanTask {
  return {
    place,
    group: orNull(task.item.text),
    content: collapseSpaces(task.content.text),
    leads: task.leads.value.map(({ text }) => text),
    supporting: task.supporters.value.map(({ text }) => text),
    time: orNull(task.time.text),
    product: orNull(task.product.text),
  };
}

function orNull(text: string): string | null {
  const words = collapseSpaces(text);
  return words === '' ? null : words;
}

/** A table of a paper as a sheet: its title lines in the first column above it. */
function gridOfTable({ titleLines, header, rows, merges }: PlanTable): Grid {
  const width = (header[0] ?? rows[0] ?? []).length;
  const alone = (text: string) => Array.from({ length: width }, (_, at) => (at === 0 ? text : ''));
  const values = [...titleLines.map(alone), ...headerInPlan(header), ...withFirstGroupInFront(rows)];
  return {
    sheet: '',
    originRow: 0,
    originColumn: 0,
    values,
    numberFormats: values.map((row) => row.map(() => '@')),
    formulaCells: new Set(),
    merges: merges.map((merge) => ({ ...merge, row: merge.row + titleLines.length })),
    hiddenRows: new Set(),
    struckRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}

/** A group right below the header stands in front, as groups do, and is not one more row of headers. */
function withFirstGroupInFront(rows: PlanTable['rows']): PlanTable['rows'] {
  const [first = [], ...others] = rows;
  const filled = first.filter((cell) => collapseSpaces(cell) !== '');
  const [text] = filled;
  if (text === undefined || filled.length > 1 || others.length === 0 || first.length < 3) return rows;
  return [first.map((_, at) => (at === 0 ? text : '')), ...others];
}

/** The header as a sheet has it: a word of plans alone gives way to the field's own where no other cell has that. */
function headerInPlan(header: PlanTable['header']): PlanTable['header'] {
  let renamed = header;
  for (const { field, exact, contains = [], perhaps = [] } of taskHeaders) {
    const inPlans = new Set((headersInPlanTables[field] ?? []).map(folded));
    const cells = renamed.flat().map(folded);
    const own = [...exact, ...perhaps].map(folded);
    const parts = contains.map(folded);
    const isOwn = (cell: string) => own.includes(cell) || parts.some((words) => cell.includes(words));
    const alias = cells.find((cell) => inPlans.has(cell));
    if (alias === undefined || cells.some((cell) => !inPlans.has(cell) && isOwn(cell))) continue;
    renamed = renamed.map((row) => row.map((cell) => (folded(cell) === alias ? (exact[0] ?? cell) : cell)));
  }
  return renamed;
}

function folded(text: string): string {
  return foldWithoutDiacritics(collapseSpaces(text));
}
