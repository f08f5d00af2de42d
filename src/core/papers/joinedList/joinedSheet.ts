import { keyInRow } from '../page/hiddenKeys';
import type { CellValue, Grid } from '../../sheets/grid';
import { draftValueOfCell, textOrBlank } from '../../sheets/draftValueOfCell';
import { printedText } from '../../sheets/gridCells';
import type {
  DraftBlock,
  DraftCell,
  DraftColumn,
  DraftRow,
  DraftValue,
  SheetDraft,
} from '../../sheets/sheetDraft';
import { mapWork, type Work } from '../../work/work';
import { landscapePage } from '../page/landscapePage';
import { setRows } from '../page/tallRows';
import { nomineeHeaders } from '../../vocabulary/nomineeHeaders';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import type { JoinedColumn } from './joinedColumns';
import { joinedWidths } from './joinedWidths';
import type { ExistingJoined } from './joinOnto';
import { isTyped, type JoinedRow } from './joinedRow';
import type { JoinedRows, JoinedYear, JoiningWords } from './joinedRows';

/** The words of the joined list: always Vietnamese, handed in from src/strings. */
export interface JoinedSheetWords extends JoiningWords {
  readonly sheetName: string;
  /** null: no year is known. */
  readonly heading: (year: JoinedYear | null) => string;
  readonly ordinal: string;
  readonly source: string;
  readonly sourceRow: string;
}

interface HeadKey {
  readonly columns: readonly JoinedColumn[];
  readonly year: JoinedYear | null;
  readonly sheets: readonly string[];
}

const headPrefix = 'joined:';
const rowPrefix = 'from:';
/** Key of the blank row above the header. */
const headerBelow = 'header';
/** Columns that still can be read where Excel shrinks them to the width of one page. */
const mostOnOnePage = 16;
/** The running number before the columns; source and row after them. */
const columnsBefore = 1;

/** How the joined list is set on its sheet. */
interface JoinedSheetOptions {
  readonly words: JoinedSheetWords;
  readonly sheetName: string;
  /** Sheets of the workbook among the sources. */
  readonly sheets: readonly string[];
}

/** The joined list as a draft: running number, all columns of all sources, then source and its row. Linear. */
export function* draftJoinedList(joined: JoinedRows, options: JoinedSheetOptions): Work<SheetDraft> {
  const { words } = options;
  const headers = [
    words.ordinal,
    ...joined.columns.map(({ header }) => header),
    words.source,
    words.sourceRow,
  ];
  const columns = joinedWidths(joined.columns);
  const key: HeadKey = { columns: joined.columns, year: joined.year, sheets: options.sheets };
  const title: DraftCell = {
    column: 0,
    value: { type: 'text', text: words.heading(joined.year) },
    style: 'documentTitle',
    span: headers.length,
  };
  const head = headers.map((text, column): DraftCell => {
    return { column, value: textOrBlank(text), style: 'header' };
  });
  const rows = yield* mapWork(joined.rows, (row, at) => rowOf(row, { joined, columns, ordinal: at + 1 }));
  const blocks: readonly DraftBlock[] = [
    // a long text in the header row would make it look like anything but a header
    {
      kind: 'title',
      rows: [
        ...setRows([title], columns, { key: `${headPrefix}${JSON.stringify(key)}`, isWhole: true }),
        { cells: [], height: 9, key: headerBelow },
      ],
    },
    { kind: 'header', rows: setRows(head, columns, { isWhole: true }) },
    {
      kind: 'rows',
      rows: rows.flat(),
    },
  ];
  return {
    kind: 'joinedList',
    name: options.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks,
    // a list of many columns would be shrunk to letters that nobody reads
    page: { ...landscapePage, fitToOnePageWide: headers.length <= mostOnOnePage },
  };
}

function rowOf(
  row: JoinedRow,
  how: { readonly joined: JoinedRows; readonly columns: readonly DraftColumn[]; readonly ordinal: number },
): readonly DraftRow[] {
  const { joined, columns, ordinal } = how;
  const values: readonly DraftValue[] = [
    { type: 'number', number: ordinal, format: '0' },
    ...joined.columns.map(({ id }): DraftValue => row.values.get(id) ?? { type: 'blank' }),
    textOrBlank(sourceText(row)),
    { type: 'number', number: row.sourceRow, format: '0' },
  ];
  const cells = values.map((value, column): DraftCell => {
    return { column, value, style: column === 0 ? 'cellCentred' : 'cellText' };
  });
  const key = `${rowPrefix}${JSON.stringify([row.source, row.sourceSheet, row.sourceRow])}`;
  return setRows(cells, columns, { key, isWhole: true });
}

function sourceText(row: JoinedRow): string {
  const { source, sourceSheet } = row;
  return isTyped(row) || source === sourceSheet ? source : `${source} › ${sourceSheet}`;
}

/** Reads a joined list of ours; null where its header's key is gone. Rows without a key (added by people) are kept too. */
export function* readJoinedSheet(grid: Grid): Work<ExistingJoined | null> {
  const head = headOf(grid);
  if (head === null) return null;
  const { columns, sheets, year, firstRow } = head;
  const rows: JoinedRow[] = [];
  const readRow = (values: readonly CellValue[], at: number): void => {
    const from = readFrom(keyOf(values));
    const row = firstRow + at + grid.originRow;
    const cells = columns.map(({ id }, column) => {
      return [id, draftValueOfCell(grid, row, column + columnsBefore)] as const;
    });
    if (from === null && cells.every(([, { type }]) => type === 'blank')) return;
    const said = printedText(grid, row, columnsBefore + columns.length);
    const typed = said === '' ? grid.sheet : said;
    const [source, sourceSheet, sourceRow] = from ?? [typed, '', row + 1];
    rows.push({ source, sourceSheet, sourceRow, values: new Map(cells) });
  };
  yield* mapWork(grid.values.slice(firstRow), readRow);
  return { columns, rows, year, sheets };
}

/** Its columns with what they mean, as they were written, from left to right behind the running number. */
export function joinedColumnsOf(grid: Grid): readonly JoinedColumn[] {
  return headOf(grid)?.columns ?? [];
}

/** Sheets of the workbook that stand in a joined list of ours; none where its header's key is gone. */
export function joinedSheets(grid: Grid): readonly string[] {
  return headOf(grid)?.sheets ?? [];
}

/** What the head says, and the first row of `grid.values` below the header. */
function headOf(grid: Grid): (HeadKey & { readonly firstRow: number }) | null {
  const at = grid.values.findIndex((values) => keyOf(values).startsWith(headPrefix));
  const head = readHead(keyOf(grid.values[at] ?? []));
  if (head === null) return null;
  const below = grid.values.findIndex((values, row) => row > at && keyOf(values) === headerBelow);
  return { ...head, firstRow: (below < 0 ? at : below) + 2 };
}

/** Where a row of the joined list stands in the file or sheet that it came from; `sourceRow` counts from 1. */
export type RowSource = Pick<JoinedRow, 'source' | 'sourceSheet' | 'sourceRow'>;

/** The sources of a joined list's rows, by 0-based sheet row; rows that people typed have none. Linear. */
export function joinedRowSources(grid: Grid): ReadonlyMap<number, RowSource> {
  const sources = new Map<number, RowSource>();
  for (const [at, values] of grid.values.entries()) {
    const from = readFrom(keyOf(values));
    if (from === null) continue;
    const [source, sourceSheet, sourceRow] = from;
    if (isTyped({ sourceSheet })) continue;
    sources.set(at + grid.originRow, { source, sourceSheet, sourceRow });
  }
  return sources;
}

function keyOf(values: readonly CellValue[]): string {
  return keyInRow(
    values,
    (text) => text === headerBelow || text.startsWith(headPrefix) || text.startsWith(rowPrefix),
  );
}

function readHead(key: string): HeadKey | null {
  const value = parsed(key, headPrefix);
  if (typeof value !== 'object' || value === null) return null;
  const { columns, sheets, year } = value as Readonly<Record<keyof HeadKey, unknown>>;
  if (!Array.isArray(columns) || !Array.isArray(sheets)) return null;
  const known = (columns as readonly unknown[]).flatMap((column) => readColumn(column) ?? []);
  const names = (sheets as readonly unknown[]).filter((name) => typeof name === 'string');
  if (known.length !== columns.length) return null;
  return { columns: known, sheets: names, year: readYear(year) };
}

function readYear(value: unknown): JoinedYear | null {
  if (typeof value !== 'object' || value === null) return null;
  const { year, isSchoolYear } = value as Readonly<Record<keyof JoinedYear, unknown>>;
  return typeof year === 'number' ? { year, isSchoolYear: isSchoolYear === true } : null;
}

const fields = new Map<string, NomineeField>(nomineeHeaders.map(({ field }) => [field, field]));

/** Sheets of earlier versions keep no field: the id says it. */
function readColumn(value: unknown): JoinedColumn | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, header, field } = value as Readonly<Record<keyof JoinedColumn, unknown>>;
  if (typeof id !== 'string' || typeof header !== 'string') return null;
  const named = typeof field === 'string' ? field : (/^[A-Za-z]+/.exec(id)?.[0] ?? '');
  return { id, header, field: fields.get(named) ?? null };
}

function readFrom(key: string): readonly [string, string, number] | null {
  const value = parsed(key, rowPrefix);
  if (!Array.isArray(value)) return null;
  const [source, sheet, row] = value as readonly unknown[];
  return typeof source === 'string' && typeof sheet === 'string' && typeof row === 'number'
    ? [source, sheet, row]
    : null;
}

function parsed(key: string, prefix: string): unknown {
  if (!key.startsWith(prefix)) return null;
  try {
    return JSON.parse(key.slice(prefix.length));
  } catch {
    return null;
  }
}
