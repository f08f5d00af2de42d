import type { BodyDictionary } from '../bodies/bodyDictionary';
import type { PlanTable, PlanTask } from '../plan/plan';
import type { Grid } from '../sheets/grid';
import { collapseSpaces } from '../text/folding';
import { part, type Work } from '../work/work';
import { chooseTaskTable, findTaskTables } from './findTaskTables';
import { readTasks } from './readTasks';
import type { Task } from './task';

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
  if (choice.kind !== 'one') return [];
  const source = { plan: null, dictionary, links: [], fallbackYear: null };
  const tasks = yield* part(readTasks(choice.table, source), 0.5, 1);
  return tasks.map((task) => ofPaper(task, table.place));
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
  const values = [...titleLines.map(alone), ...header, ...rows];
  return {
    sheet: '',
    originRow: 0,
    originColumn: 0,
    values,
    numberFormats: values.map((row) => row.map(() => '@')),
    formulaCells: new Set(),
    merges: merges.map((merge) => ({ ...merge, row: merge.row + titleLines.length })),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}
