import type { AppendixColumn } from '../../plan/appendixSettings';
import type { CellValue, Grid } from '../../sheets/grid';
import type { DraftValue } from '../../sheets/sheetDraft';
import { shownNumber } from '../../sheets/shownNumber';
import { textOrBlank } from '../../sheets/draftValueOfCell';
import { typedValue } from '../../sheets/typedValue';
import { rowsPerPause, type Work } from '../../work/work';
import { isAppendixColumn, noteMark, readRowKey } from './appendixKeys';

/** A task as it stands in the appendix that is in the workbook. */
export interface ExistingTask {
  readonly taskKey: string;
  /** Plan item of the group that it stands in; null: the group of other tasks. */
  readonly itemId: string | null;
  /** Its first row, and those in which it goes on, 0-based in the grid. */
  readonly row: number;
  readonly moreRows: readonly number[];
  /** What the cell of the note holds where people changed it since the add-in wrote it; null: they did not. */
  readonly typedNote: DraftValue | null;
}

/** Where a row that people added stands: after which row of ours. */
export type AddedAfter =
  | { readonly kind: 'head' }
  | { readonly kind: 'task'; readonly taskKey: string }
  | { readonly kind: 'group'; readonly itemId: string | null };

/** A row that people added to the appendix: what they typed, by column. */
export interface AddedRow {
  readonly after: AddedAfter;
  readonly values: Readonly<Partial<Record<AppendixColumn, DraftValue>>>;
}

/** The appendix as it stands in the workbook, typed notes and added rows included. */
export interface ExistingAppendix {
  readonly columns: readonly AppendixColumn[];
  readonly tasks: readonly ExistingTask[];
  readonly addedRows: readonly AddedRow[];
  /** What a task's cell says, its rows joined; "" where the column is left out. Read from the grid when it is asked. */
  readonly textOf: (task: ExistingTask, column: AppendixColumn) => string;
}

/**
 * Reads back an appendix that the add-in wrote, by the keys in its hidden column, wherever people moved it.
 * In: the sheet's grid. Out: null where the sheet carries no such keys (they were deleted, or it is another sheet).
 */
export function* readAppendixSheet(grid: Grid): Work<ExistingAppendix | null> {
  const head = findHead(grid);
  if (head === null) return null;
  const places = head.columns.flatMap((column, at) => (isAppendixColumn(column) ? [{ column, at }] : []));
  const textOf = textsIn(grid, places);
  const tasks: ExistingTask[] = [];
  const addedRows: AddedRow[] = [];
  let itemId: string | null = null;
  let after: AddedAfter = { kind: 'head' };
  for (let row = head.row + 1; row < grid.values.length; row += 1) {
    if (row % rowsPerPause === 0) yield row / grid.values.length;
    const cells = grid.values[row] ?? [];
    const key = readRowKey(String(cells[head.keyColumn] ?? ''));
    if (key?.kind === 'group') {
      itemId = key.itemId;
      after = { kind: 'group', itemId };
    } else if (key?.kind === 'task') {
      const typedNote = typedNoteAt(grid, row, { places, mark: key.noteMark });
      tasks.push({ taskKey: key.taskKey, itemId, row, moreRows: none, typedNote });
      after = { kind: 'task', taskKey: key.taskKey };
    } else if (key?.kind === 'more') {
      const last = tasks.pop();
      if (last !== undefined) {
        const mark = markOf(grid, row, head.keyColumn);
        tasks.push(goOn(last, row, { mark, noteIn: (task) => textOf(task, 'note') }));
      }
    } else if (key === null && cells.some((value, column) => column !== head.keyColumn && value !== '')) {
      addedRows.push({ after, values: valuesOf(grid, row, places) });
    }
  }
  return { columns: places.map((place) => place.column), tasks, addedRows, textOf };
}

const none: readonly number[] = [];

interface Place {
  readonly column: AppendixColumn;
  /** Column of the grid. */
  readonly at: number;
}

function findHead(
  grid: Grid,
): { readonly row: number; readonly keyColumn: number; readonly columns: readonly string[] } | null {
  for (const [row, cells] of grid.values.entries()) {
    const keyColumn = cells.findIndex((value) => typeof value === 'string' && value.startsWith('head:'));
    const key = keyColumn < 0 ? null : readRowKey(String(cells[keyColumn]));
    if (key?.kind === 'head') {
      // People may have put columns before the table: it ends at the key column.
      const first = keyColumn - key.columns.length;
      const before = Array.from({ length: Math.max(0, first) }, () => '');
      return { row, keyColumn, columns: [...before, ...key.columns.slice(Math.max(0, -first))] };
    }
  }
  return null;
}

/** The words of all tasks would take as much as the tasks themselves: few of them are ever asked for. */
function textsIn(grid: Grid, places: readonly Place[]): ExistingAppendix['textOf'] {
  return ({ row, moreRows }, column) => {
    const at = places.find((place) => place.column === column)?.at;
    if (at === undefined) return '';
    const textIn = (of: number): string => shownText(grid.values[of]?.[at] ?? '', formatAt(grid, of, at));
    return moreRows.reduce((text, of) => {
      const more = textIn(of);
      return more === '' ? text : `${text} ${more}`.trim();
    }, textIn(row));
  };
}

function formatAt(grid: Grid, row: number, at: number): string {
  return grid.numberFormats[row]?.[at] ?? 'General';
}

/** As the cell shows it. */
function shownText(value: CellValue, format: string): string {
  if (typeof value === 'number') return shownNumber(value, format);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** The mark of the task whose text goes on in this row: it stands in the row where the task begins. */
function markOf(grid: Grid, row: number, keyColumn: number): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    const key = readRowKey(String(grid.values[above]?.[keyColumn] ?? ''));
    if (key?.kind === 'task') return key.noteMark;
    if (key?.kind !== 'more') return '';
  }
  return '';
}

/** The note of a row as people typed it; null: it is the one that was written, or the column is left out. */
function typedNoteAt(
  grid: Grid,
  row: number,
  { places, mark }: { readonly places: readonly Place[]; readonly mark: string },
): DraftValue | null {
  const at = places.find(({ column }) => column === 'note')?.at;
  if (at === undefined) return null;
  const value = grid.values[row]?.[at] ?? '';
  // the add-in writes notes as text: whatever else stands there was typed
  if (typeof value === 'string' && noteMark(value) === mark) return null;
  return typedValue(value, formatAt(grid, row, at));
}

/** A note that goes on in further rows is text, whatever its first row holds. */
function goOn(
  task: ExistingTask,
  row: number,
  { mark, noteIn }: { readonly mark: string; readonly noteIn: (task: ExistingTask) => string },
): ExistingTask {
  const longer = { ...task, moreRows: [...task.moreRows, row] };
  const note = noteIn(longer);
  if (note === noteIn(task)) return longer;
  return { ...longer, typedNote: noteMark(note) === mark ? null : textOrBlank(note) };
}

function valuesOf(grid: Grid, row: number, places: readonly Place[]): AddedRow['values'] {
  const entries = places.flatMap(({ column, at }): [AppendixColumn, DraftValue][] => {
    const value = grid.values[row]?.[at] ?? '';
    return value === '' ? [] : [[column, typedValue(value, formatAt(grid, row, at))]];
  });
  return Object.fromEntries(entries);
}
