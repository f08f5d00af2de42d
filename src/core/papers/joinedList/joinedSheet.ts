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
import { landscapePage, landscapeTableWidth } from '../page/landscapePage';
import { setRows } from '../page/tallRows';
import type { JoinedColumn, JoinedRow, JoinedRows, JoiningWords } from './joinedRows';

/** The words of the joined list: always Vietnamese, handed in from src/strings. */
export interface JoinedSheetWords extends JoiningWords {
  readonly sheetName: string;
  readonly heading: string;
  readonly ordinal: string;
  readonly source: string;
  readonly sourceRow: string;
}

/** A joined list of ours as it stands in the workbook. */
export interface ExistingJoined {
  readonly columns: readonly JoinedColumn[];
  readonly rows: readonly JoinedRow[];
  /** Sheets of the workbook that were joined: they must not be read a second time beside it. */
  readonly sheets: readonly string[];
}

interface HeadKey {
  readonly columns: readonly JoinedColumn[];
  readonly sheets: readonly string[];
}

const headPrefix = 'joined:';
const rowPrefix = 'from:';
/** Key of the blank row above the header. */
const headerBelow = 'header';
/** Narrowest column, in points; a list with many columns is shrunk to the page by Excel. */
const leastWidth = 56;
/** Columns that still can be read where Excel shrinks them to the width of one page. */
const mostOnOnePage = 16;
/** The running number before the columns; source and row after them. */
const columnsBefore = 1;

/**
 * Rows of sources that are joined again take the place of what stood of them; the rows of all other sources stay as
 * they stand, with what people typed, and so do rows that people added, whatever source they wrote beside them. In the
 * order: standing sources first, then new ones.
 */
export function joinOnto(existing: ExistingJoined | null, joined: JoinedRows): JoinedRows {
  if (existing === null) return joined;
  const fresh = new Set(joined.reports.filter(({ rows }) => rows > 0).map(({ source }) => source));
  const kept = existing.rows.filter((row) => isTyped(row) || !fresh.has(row.source));
  const columns = new Map([...existing.columns, ...joined.columns].map((column) => [column.id, column]));
  return { columns: [...columns.values()], rows: [...kept, ...joined.rows], reports: joined.reports };
}

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
  const columns = columnsOf(headers.length);
  const key: HeadKey = { columns: joined.columns, sheets: options.sheets };
  const title: DraftCell = {
    column: 0,
    value: { type: 'text', text: words.heading },
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

function columnsOf(count: number): readonly DraftColumn[] {
  const width = Math.max(leastWidth, Math.floor((landscapeTableWidth - 32) / (count - 1)));
  return [
    { name: 'ordinal', width: 32 },
    ...Array.from({ length: count - 1 }, (_, at) => ({ name: `column${at + 1}`, width, theirs: true })),
    { name: 'key', width: 48, hidden: true },
  ];
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

/** A row that people added to the joined list: it came from no sheet. */
function isTyped({ sourceSheet }: Pick<JoinedRow, 'sourceSheet'>): boolean {
  return sourceSheet === '';
}

/** Reads a joined list of ours; null where its header's key is gone. Rows without a key (added by people) are kept too. */
export function* readJoinedSheet(grid: Grid): Work<ExistingJoined | null> {
  const head = headOf(grid);
  if (head === null) return null;
  const { columns, sheets, firstRow } = head;
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
  return { columns, rows, sheets };
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
  const { columns, sheets } = value as { readonly columns?: unknown; readonly sheets?: unknown };
  if (!Array.isArray(columns) || !Array.isArray(sheets)) return null;
  const known = (columns as readonly unknown[]).filter(isColumn);
  const names = (sheets as readonly unknown[]).filter((name) => typeof name === 'string');
  return known.length === columns.length ? { columns: known, sheets: names } : null;
}

function isColumn(value: unknown): value is JoinedColumn {
  if (typeof value !== 'object' || value === null) return false;
  const { id, header } = value as { readonly id?: unknown; readonly header?: unknown };
  return typeof id === 'string' && typeof header === 'string';
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
