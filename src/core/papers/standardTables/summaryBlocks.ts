import type {
  DraftBlock,
  DraftCell,
  DraftColumn,
  DraftRow,
  DraftStyle,
  DraftValue,
} from '../../sheets/sheetDraft';
import { rowTotal, type CountTable } from '../../counting/summaryTable';
import type { LiveCell } from './liveOverlay';
import { pageReserve } from '../page/pageBreaks';
import { chartBlocks, type TableChart } from './summaryCharts';
import type { SummaryWords } from './summaryWords';
import { landscapeHeight, landscapeTableWidth } from '../page/landscapePage';
import { setRows } from '../page/tallRows';

const figureColumns = 7;
const figureWidth = 66;

/** Columns of every summary sheet: words, then figures; together as wide as the page. */
export const summaryColumns: readonly DraftColumn[] = [
  { name: 'label', width: landscapeTableWidth - figureColumns * figureWidth },
  ...Array.from({ length: figureColumns }, (_, index) => ({
    name: `figure${index + 1}`,
    width: figureWidth,
  })),
  { name: 'key', width: 48, hidden: true },
];
const shownColumns = figureColumns + 1;

/** One row of a table: its cells from left to right, and how it is set. */
interface TableLine {
  readonly key: string;
  readonly values: readonly DraftValue[];
  /** Columns that the last value is merged over. */
  readonly lastSpan?: number;
  readonly style?: 'total' | 'groupRow';
}

/** A table of the sheet: its title, head, lines, and remarks under it. */
export interface SheetTable {
  readonly id: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly lastSpan?: number;
  readonly lines: readonly TableLine[];
  readonly remarks?: readonly string[];
  readonly chart?: TableChart;
  /** Figures that are formulas; absent: all are numbers. */
  readonly live?: readonly LiveCell[];
  /** Why its figures are numbers although formulas were asked for; said under it. */
  readonly why?: string;
}

export const textValue = (text: string): DraftValue =>
  text === '' ? { type: 'blank' } : { type: 'text', text };
export const countValue = (number: number): DraftValue => ({ type: 'number', number, format: '#,##0' });

/** The title over a sheet of tables: heading, day, and how it was counted. */
export function headingBlock(lines: readonly (readonly [string, DraftStyle])[]): DraftBlock {
  const rows = lines.flatMap(([text, style]) => [...spanned(text, style)]);
  return { kind: 'title', rows };
}

/**
 * The blocks of a table. One that fits on a page is never torn; of a longer one title and head stay with its first
 * lines, and its last lines, the total among them, stay together.
 * @param room points of the page that it may fill; absent: a page of its own
 */
export function tableBlocks(table: SheetTable, room: number = landscapeHeight): readonly DraftBlock[] {
  const { id, lastSpan } = table;
  const title = spanned(table.title, 'groupRow', `${id} title`);
  const heads = cellsOf({
    key: `${id} head`,
    values: table.heads.map(textValue),
    ...(lastSpan === undefined ? {} : { lastSpan }),
  }).map((cell): DraftCell => ({ ...cell, style: 'header' }));
  const head = setRows(heads, summaryColumns, { key: `${id} head`, keepWithNext: true });
  const lines = table.lines.flatMap((line) =>
    setRows(cellsOf({ ...(lastSpan === undefined ? {} : { lastSpan }), ...line }), summaryColumns, {
      key: `${id} ${line.key}`,
      keepWithNext: line.style === 'groupRow',
    }),
  );
  // why a table holds numbers is told in the pane: whoever the paper is for has no use for it
  const remarks = (table.remarks ?? []).flatMap((text) => spanned(text, 'remark'));
  const gap: DraftRow = { cells: [], height: 9, keepWithNext: true };
  const height = heightOf([gap, ...title, ...head, ...lines, ...remarks]);
  const isWhole = height <= room * (1 - pageReserve);
  return [
    { kind: 'note', rows: [gap] },
    { kind: 'group', rows: title },
    { kind: 'header', rows: head },
    { kind: 'rows', rows: keptTogether(lines, { isWhole, goesOn: remarks.length > 0 }) },
    ...(remarks.length === 0
      ? []
      : [{ kind: 'remark' as const, rows: keptTogether(remarks, { isWhole, goesOn: false }) }]),
    ...(table.chart === undefined ? [] : chartBlocks(id, table.chart, summaryColumns)),
  ];
}

export const heightOf = (rows: readonly DraftRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

/** Rows that no page's end parts: all of a whole table, else the first two and the last two; `goesOn`: remarks follow. */
function keptTogether(
  rows: readonly DraftRow[],
  how: { readonly isWhole: boolean; readonly goesOn: boolean },
): readonly DraftRow[] {
  const last = rows.length - 1;
  return rows.map((row, index) => {
    const isKept = how.isWhole || index === 0 || index >= last - 1;
    const isEnd = index === last && !how.goesOn;
    return isKept && !isEnd ? { ...row, keepWithNext: true } : row;
  });
}

/** A table of counts: words, total, then each column; below them the line of all records. */
export function countTable(table: CountTable, words: SummaryWords): SheetTable {
  const fixed = words.fixedRows[table.id] ?? {};
  const figures = (counts: readonly number[]): readonly DraftValue[] =>
    [rowTotal({ counts }), ...counts].map(countValue);
  return {
    id: table.id,
    title: words.titles[table.id],
    heads: [words.rowHeads[table.id], words.total, ...table.columns.map((key) => words.columns[key] ?? key)],
    lines: [
      ...table.rows.map((row): TableLine => ({
        key: row.key,
        values: [textValue(row.label ?? fixed[row.key] ?? row.key), ...figures(row.counts)],
        ...(row.isHead === true ? { style: 'groupRow' } : {}),
      })),
      { key: 'total', values: [textValue(words.total), ...figures(table.totals)], style: 'total' },
    ],
  };
}

function spanned(text: string, style: DraftStyle, key?: string): readonly DraftRow[] {
  const cell: DraftCell = { column: 0, value: textValue(text), style, span: shownColumns };
  return setRows([cell], summaryColumns, {
    ...(key === undefined ? {} : { key }),
    keepWithNext: style !== 'remark',
  });
}

function cellsOf(line: TableLine): readonly DraftCell[] {
  return line.values.map((value, column): DraftCell => ({
    column,
    value,
    style: styleOf(value, line.style),
    ...(column === line.values.length - 1 && line.lastSpan !== undefined ? { span: line.lastSpan } : {}),
  }));
}

function styleOf(value: DraftValue, ofLine: TableLine['style']): DraftStyle {
  const isFigure = value.type === 'number' || value.type === 'formula';
  if (ofLine === undefined) return isFigure ? 'cellNumber' : 'cellText';
  return isFigure ? 'totalNumber' : ofLine;
}
