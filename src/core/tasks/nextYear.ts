import { landscapePage, landscapeTableWidth } from '../reports/landscapePage';
import { setRows } from '../reports/tallRows';
import { cellText, cellValue, isDateCell } from '../sheets/gridCells';
import { groupWords } from '../sheets/groupWords';
import type { DraftCell, DraftColumn, DraftRow, DraftValue, SheetDraft } from '../sheets/sheetDraft';
import type { MappedColumn, Table, TaskField } from '../sheets/table';
import { serialToIsoDate } from '../time/excelSerial';
import { makeIsoDate, partsOf, type IsoDate } from '../time/isoDate';
import type { Task } from './task';

/** The words of next year's sheet: always Vietnamese, handed in from src/strings. */
export interface NextYearWords {
  readonly sheetName: (year: number) => string;
  readonly heading: (year: number) => string;
}

/** Next year's tasks, not yet written. */
export interface NextYearReport {
  readonly draft: SheetDraft;
  readonly taskCount: number;
  /** Contents of the tasks that were left out: cancelled, or not chosen. */
  readonly leftOut: readonly string[];
  /** Contents of the copied tasks whose words still name the old year or one before it: to be read over. */
  readonly toReadOver: readonly string[];
}

/** What was said of last year's work: next year begins without it. */
const emptied: ReadonlySet<TaskField> = new Set(['status', 'percent', 'result', 'note']);

/**
 * Last year's task table as next year's: the same columns under the same headers, groups and bodies as they stand,
 * times and years moved on by one, status, result and note blank. Taken are all tasks but the cancelled ones, or those
 * that were chosen. Linear in cells.
 */
export function nextYearDraft(request: {
  readonly table: Table<TaskField>;
  readonly tasks: readonly Task[];
  readonly fromYear: number;
  /** Keys of the tasks to copy; null: all but the cancelled. */
  readonly chosen: ReadonlySet<string> | null;
  readonly words: NextYearWords;
  readonly sheetName: string;
}): NextYearReport {
  const { table, tasks, fromYear, chosen, words } = request;
  const taskOfRow = new Map(tasks.map((task) => [task.row, task]));
  const isTaken = ({ key, status }: Task): boolean =>
    chosen === null ? status.value !== 'cancelled' : chosen.has(key);
  const mapped = table.columns.filter(({ field, header }) => field !== null || header.trim() !== '');
  const columns = columnsOf(mapped);
  const rows: DraftRow[] = [];
  const toReadOver: string[] = [];
  let group: DraftRow[] = [];
  let ordinal = 0;
  for (const { row, kind } of table.rows) {
    if (kind === 'group') {
      group = [...groupRow(table, row, columns)];
      continue;
    }
    const task = kind === 'record' ? taskOfRow.get(row) : undefined;
    if (task === undefined || !isTaken(task)) continue;
    ordinal += 1;
    const cells = mapped.map((column, at) => cellOf(table, row, { column, at, fromYear, ordinal }));
    const said = cells.map(({ value }) => (value.type === 'text' ? value.text : '')).join(' ');
    if (namesOldYear(said, fromYear)) toReadOver.push(task.content.text);
    rows.push(...group, ...setRows(cells, columns, { isWhole: true }));
    group = [];
  }
  const heading: DraftCell = {
    column: 0,
    value: { type: 'text', text: words.heading(fromYear + 1) },
    style: 'documentTitle',
    span: mapped.length,
  };
  const header = mapped.map((column, at): DraftCell => {
    return { column: at, value: textOrBlank(column.header), style: 'header' };
  });
  return {
    draft: {
      kind: 'nextYear',
      name: request.sheetName,
      fontName: 'Times New Roman',
      columns,
      blocks: [
        { kind: 'title', rows: [...setRows([heading], columns), { cells: [], height: 9 }] },
        { kind: 'header', rows: setRows(header, columns, { isWhole: true }) },
        { kind: 'rows', rows },
      ],
      page: landscapePage,
    },
    taskCount: ordinal,
    leftOut: tasks.filter((task) => !isTaken(task)).map(({ content }) => content.text),
    toReadOver,
  };
}

function columnsOf(mapped: readonly MappedColumn<TaskField>[]): readonly DraftColumn[] {
  const share = ({ field }: MappedColumn<TaskField>): number =>
    field === 'ordinal' ? 1 : field === 'content' ? 6 : 3;
  const together = mapped.reduce((sum, column) => sum + share(column), 0);
  return mapped.map((column, at) => ({
    name: `column${at + 1}`,
    width: Math.floor((landscapeTableWidth * share(column)) / together),
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

function cellOf(
  { grid }: Table<TaskField>,
  row: number,
  from: {
    readonly column: MappedColumn<TaskField>;
    readonly at: number;
    readonly fromYear: number;
    readonly ordinal: number;
  },
): DraftCell {
  const { column, at, fromYear, ordinal } = from;
  const { field } = column;
  const style = field === 'content' ? 'cellJustified' : 'cellText';
  const cell = (value: DraftValue): DraftCell => ({ column: at, value, style });
  if (field !== null && emptied.has(field)) return cell({ type: 'blank' });
  if (field === 'ordinal') {
    return { ...cell({ type: 'number', number: ordinal, format: '0' }), style: 'cellCentred' };
  }
  const raw = cellValue(grid, row, column.column);
  if (typeof raw === 'number' && isDateCell(grid, row, column.column)) {
    const date = serialToIsoDate(raw);
    if (date !== null) return cell({ type: 'date', date: oneYearOn(date) });
  }
  const text = cellText(grid, row, column.column);
  const isTime = field === 'time' || field === 'start' || field === 'end';
  return cell(textOrBlank(isTime ? shiftTimeWords(text, fromYear) : shiftWords(text, fromYear)));
}

/** The same day a year later; 29 February becomes the 28th. */
export function oneYearOn(date: IsoDate): IsoDate {
  const { year, month, day } = partsOf(date);
  const same = makeIsoDate({ year: year + 1, month, day });
  return same ?? makeIsoDate({ year: year + 1, month, day: day - 1 }) ?? date;
}

/** Words of a time column a year on: the year and the one after it are moved ("15/11/2025", "Quý I/2026"). */
export function shiftTimeWords(text: string, fromYear: number): string {
  const moved = text.replace(/(?<!\d)20\d{2}(?!\d)/g, (year) =>
    Number(year) === fromYear || Number(year) === fromYear + 1 ? String(Number(year) + 1) : year,
  );
  // a leap day that next year does not have
  return isLeap(fromYear + 1)
    ? moved
    : moved.replace(
        /(?<!\d)29([/.-])(0?2)\1(20\d{2})(?!\d)/g,
        (whole, sign: string, month: string, year: string) =>
          isLeap(Number(year)) ? whole : `28${sign}${month}${sign}${year}`,
      );
}

/**
 * Other words a year on: only the year standing alone is moved. Days, document numbers and spans of years ("03/01/2025",
 * "08/2025/QĐ-UBND", "2021-2025") name something of their time and stay.
 */
export function shiftWords(text: string, fromYear: number): string {
  return text.replace(aloneYear, (year) => (Number(year) === fromYear ? String(fromYear + 1) : year));
}

const aloneYear = /(?<![\d/.-]|[–-]\s?)20\d{2}(?![\d/]|\s?[–-]\s?\d)/g;

function namesOldYear(text: string, fromYear: number): boolean {
  return (text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []).some((year) => Number(year) <= fromYear);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function textOrBlank(text: string): DraftValue {
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}
