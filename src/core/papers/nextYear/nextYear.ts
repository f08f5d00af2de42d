import { landscapePage, landscapeTableWidth } from '../page/landscapePage';
import { setRows } from '../page/tallRows';
import { isDitto } from '../../sheets/dittoMarks';
import { textOrBlank } from '../../sheets/draftValueOfCell';
import { cellFormat, cellText, cellValue, isDateCell, printedText } from '../../sheets/gridCells';
import { keptFormat } from '../../sheets/keptFormat';
import { enterGroup, type GroupTrail } from '../../sheets/groupTrail';
import { groupWords } from '../../sheets/groupWords';
import { mergedDown } from '../../sheets/mergedCells';
import type { DraftCell, DraftColumn, DraftRow, DraftValue, SheetDraft } from '../../sheets/sheetDraft';
import type { MappedColumn, Table } from '../../sheets/table';
import type { TaskField } from '../../vocabulary/taskFields';
import { rowsPerPause, type Work } from '../../work/work';
import { dayOfBareSerial, serialToIsoDate } from '../../time/excelSerial';
import { formatVietnamese } from '../../time/isoDate';
import type { SaidYears } from '../../plan/saidYears';
import { namesOldYear, oneYearOn, shiftTimeWords, shiftWords } from './shiftYear';
import type { Task } from '../../tasks/task';
import { notTakenOf, type NotTaken, type StruckAnswer } from './notTaken';

/** The words of next year's sheet: always Vietnamese, handed in from src/strings. */
export interface NextYearWords {
  readonly sheetName: (year: number) => string;
  readonly heading: (years: SaidYears) => string;
}

/** Why a task is to be read over: its time could not be moved on, is none, or its words name the old year or one before it. */
export type ReadOver = 'noSuchDay' | 'endsBeforeStart' | 'oldYear';

/** A task of this year as next year would have it. */
export interface NextYearTask {
  readonly key: string;
  readonly content: string;
  /** Of the sheet, from 0: a task without words goes by it. */
  readonly row: number;
  /** Its times, moved on by a year, as the new sheet says them; "" where none are told. */
  readonly when: string;
  /** null: it is taken without anybody's choice. */
  readonly notTaken: NotTaken | null;
  readonly isTaken: boolean;
  readonly readOver: ReadOver | null;
}

/** Next year's tasks, not yet written. */
export interface NextYearReport {
  readonly draft: SheetDraft;
  /** All tasks of this year, in sheet order. */
  readonly tasks: readonly NextYearTask[];
  readonly taskCount: number;
  /** Those that were left out: not taken by themselves, or not chosen. */
  readonly leftOut: readonly NextYearTask[];
  /** The copied ones that are to be read over. */
  readonly toReadOver: readonly NextYearTask[];
}

/** Next year's tasks as they are asked for. */
export interface NextYearAsked {
  readonly table: Table<TaskField>;
  readonly tasks: readonly Task[];
  readonly fromYear: number;
  /** The next years as its heading says them. */
  readonly nextYears: SaidYears;
  /** What the person said of the table's struck rows, where any of them are read as tasks. */
  readonly struck: StruckAnswer;
  /** Keys of the tasks to copy; null: those that are taken without anybody's choice. */
  readonly chosen: ReadonlySet<string> | null;
  readonly words: NextYearWords;
  readonly sheetName: string;
}

/** What was said of last year's work: next year begins without it. */
const emptied: ReadonlySet<TaskField> = new Set(['status', 'percent', 'result', 'note']);
const times: ReadonlySet<TaskField> = new Set(['time', 'start', 'end']);

/**
 * Last year's task table as next year's: the same columns under the same headers, groups and bodies as they stand, a
 * merged or repeated cell's words in each of its rows, times and years moved on by one, status, result and note blank. A
 * day that no calendar has stays as it is written. Taken are all tasks but the cancelled ones, struck ones of which nothing
 * was said, and rows that say another's once more; or those that were chosen. Linear in cells, bit by bit.
 */
export function* draftNextYear(asked: NextYearAsked): Work<NextYearReport> {
  const { table, fromYear, chosen } = asked;
  const taskOfRow = new Map(asked.tasks.map((task) => [task.row, task]));
  const mapped = table.columns.filter(({ field, header }) => field !== null || header.trim() !== '');
  const columns = columnsOf(mapped);
  const wordsRow = wordsRows(table);
  const rows: DraftRow[] = [];
  const tasks: NextYearTask[] = [];
  const toReadOver: NextYearTask[] = [];
  const leftOut: NextYearTask[] = [];
  let trail: GroupTrail<number> = [];
  const printed = new Set<number>();
  let ordinal = 0;
  const notTaken = notTakenOf(asked);
  for (const { row, kind } of table.rows) {
    if (kind === 'group') trail = enterGroup(trail, { text: groupWords(table, row).text, group: row });
    const task = kind === 'record' ? taskOfRow.get(row) : undefined;
    if (task === undefined) continue;
    const { impossibleBy, impossiblePart } = task.time.value;
    const stays = impossibleBy === 'noSuchDay' ? impossiblePart : null;
    const values = mapped.map((column): DraftValue => {
      return shiftedValue(table, wordsRow(row, column.column), { column, fromYear, stays });
    });
    const told = taskOf(task, { mapped, values, fromYear, notTaken: notTaken(task) });
    tasks.push(told);
    if (tasks.length % rowsPerPause === 0) yield tasks.length / asked.tasks.length;
    if (!(chosen?.has(task.key) ?? told.isTaken)) {
      leftOut.push(told);
      continue;
    }
    ordinal += 1;
    if (told.readOver !== null) toReadOver.push(told);
    for (const { group } of trail.filter((open) => !printed.has(open.group))) {
      printed.add(group);
      rows.push(...groupRow(table, group, columns));
    }
    rows.push(...setRows(cellsOf(mapped, values, ordinal), columns, { isWhole: true }));
  }
  return { draft: draftOf(asked, { mapped, columns, rows }), tasks, taskCount: ordinal, leftOut, toReadOver };
}

/** For a cell, the row whose words it stands for: the first of its merge, or the one that a ditto mark repeats. */
function wordsRows(table: Table<TaskField>): (row: number, column: number) => number {
  const merged = mergedDown(table.grid);
  const above = new Map<number, number>();
  return (row, column) => {
    const first = merged.firstRow(row, column);
    if (first !== undefined) return first;
    const repeated = above.get(column);
    if (repeated !== undefined && isDitto(cellText(table.grid, row, column))) return repeated;
    above.set(column, row);
    return row;
  };
}

/** A cell of the table a year on; what was said of the old year's work is blank. */
function shiftedValue(
  { grid }: Table<TaskField>,
  row: number,
  from: {
    readonly column: MappedColumn<TaskField>;
    readonly fromYear: number;
    /** Words of a time that are no day, so that they cannot be moved; null: there are none. */
    readonly stays: string | null;
  },
): DraftValue {
  const { field, column } = from.column;
  if (field !== null && (emptied.has(field) || field === 'ordinal')) return { type: 'blank' };
  const raw = cellValue(grid, row, column);
  const text = printedText(grid, row, column);
  const isTime = field !== null && times.has(field);
  if (typeof raw === 'number') {
    const bare = isTime ? dayOfBareSerial(text) : null;
    const date = isDateCell(grid, row, column) ? serialToIsoDate(raw) : bare;
    if (date !== null) return { type: 'date', date: oneYearOn(date) };
  }
  if (isTime && from.stays !== null && text.includes(from.stays)) return textOrBlank(text);
  const moved = isTime ? shiftTimeWords(text, from.fromYear) : shiftWords(text, from.fromYear);
  // amounts stay numbers that can be added up; a share keeps its sign as words
  if (typeof raw === 'number' && Number(text) === raw) {
    const number = Number(moved);
    return { type: 'number', number, format: keptFormat(number, cellFormat(grid, row, column)) };
  }
  return textOrBlank(moved);
}

function taskOf(
  task: Task,
  from: {
    readonly mapped: readonly MappedColumn<TaskField>[];
    readonly values: readonly DraftValue[];
    readonly fromYear: number;
    readonly notTaken: NotTaken | null;
  },
): NextYearTask {
  const texts = from.values.map(textOf);
  const when = from.mapped.flatMap(({ field }, at) =>
    field !== null && times.has(field) ? [texts[at] ?? ''] : [],
  );
  const namesOld = from.values.some(
    ({ type }, at) => type !== 'date' && namesOldYear(texts[at] ?? '', from.fromYear),
  );
  return {
    key: task.key,
    content: task.content.text,
    row: task.row,
    when: when.filter((text) => text !== '').join(' – '),
    notTaken: from.notTaken,
    isTaken: from.notTaken === null,
    readOver: readOverOf(task, namesOld),
  };
}

function readOverOf({ time }: Task, namesOld: boolean): ReadOver | null {
  return time.value.impossibleBy ?? (namesOld ? 'oldYear' : null);
}

function textOf(value: DraftValue): string {
  if (value.type === 'text') return value.text;
  if (value.type === 'number') return String(value.number);
  if (value.type === 'boolean') return String(value.boolean).toUpperCase();
  return value.type === 'date' ? formatVietnamese(value.date) : '';
}

function cellsOf(
  mapped: readonly MappedColumn<TaskField>[],
  values: readonly DraftValue[],
  ordinal: number,
): readonly DraftCell[] {
  return mapped.map(({ field }, column): DraftCell => {
    if (field === 'ordinal') {
      return { column, value: { type: 'number', number: ordinal, format: '0' }, style: 'cellCentred' };
    }
    const style = field === 'content' ? 'cellJustified' : 'cellText';
    return { column, value: values[column] ?? { type: 'blank' }, style };
  });
}

function draftOf(
  { words, nextYears, sheetName }: NextYearAsked,
  parts: {
    readonly mapped: readonly MappedColumn<TaskField>[];
    readonly columns: readonly DraftColumn[];
    readonly rows: readonly DraftRow[];
  },
): SheetDraft {
  const { mapped, columns, rows } = parts;
  const heading: DraftCell = {
    column: 0,
    value: { type: 'text', text: words.heading(nextYears) },
    style: 'documentTitle',
    span: mapped.length,
  };
  const header = mapped.map((column, at): DraftCell => {
    return { column: at, value: textOrBlank(column.header), style: 'header' };
  });
  return {
    kind: 'nextYear',
    name: sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      { kind: 'title', rows: [...setRows([heading], columns), { cells: [], height: 9 }] },
      { kind: 'header', rows: setRows(header, columns, { isWhole: true }) },
      { kind: 'rows', rows },
    ],
    page: landscapePage,
  };
}

/** Points that "STT" needs on one line. */
const ordinalWidth = 36;

function columnsOf(mapped: readonly MappedColumn<TaskField>[]): readonly DraftColumn[] {
  const share = ({ field }: MappedColumn<TaskField>): number =>
    field === 'ordinal' ? 0 : field === 'content' ? 6 : 3;
  const together = mapped.reduce((sum, column) => sum + share(column), 0);
  const ordinals = mapped.filter(({ field }) => field === 'ordinal').length;
  const room = landscapeTableWidth - ordinals * ordinalWidth;
  return mapped.map((column, at) => ({
    name: `column${at + 1}`,
    width: column.field === 'ordinal' ? ordinalWidth : Math.floor((room * share(column)) / together),
    theirs: true,
  }));
}

function groupRow(
  table: Table<TaskField>,
  row: number,
  columns: readonly DraftColumn[],
): readonly DraftRow[] {
  const value = textOrBlank(groupWords(table, row).text);
  return setRows([{ column: 0, value, style: 'groupRow', span: columns.length }], columns, {
    keepWithNext: true,
  });
}
