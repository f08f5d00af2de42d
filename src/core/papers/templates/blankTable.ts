import { textOrBlank } from '../../sheets/draftValueOfCell';
import type {
  DraftCell,
  DraftChoices,
  DraftColumn,
  DraftRow,
  DraftStyle,
  OfferedCells,
  SheetDraft,
} from '../../sheets/sheetDraft';
import { landscapePage } from '../page/landscapePage';
import { setRows } from '../page/tallRows';

/** Words on offer in a column; null: people write what they like. */
export type Offered = { readonly values: readonly string[] } | { readonly cells: OfferedCells } | null;

/** A column of a sheet to begin with. Width in points. */
export interface BlankColumn {
  readonly name: string;
  readonly header: string;
  readonly width: number;
  readonly style: DraftStyle;
  readonly offered: Offered;
}

/** A row that is written already: words over all columns, or texts by column; numbers are written as such. */
export type FilledRow =
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: 'record'; readonly texts: readonly (string | number)[] };

/** What a sheet to begin with is made from. */
export interface BlankTable {
  readonly kind: SheetDraft['kind'];
  readonly sheetName: string;
  /** Lines above the table, each with its style. */
  readonly titles: readonly (readonly [text: string, style: DraftStyle])[];
  readonly columns: readonly BlankColumn[];
  readonly filled: readonly FilledRow[];
  /** Blank rows below, ready to be written on. */
  readonly blankRows: number;
}

/** Points of a row with one line. */
const rowHeight = 21;

/** The 0-based row on which the first record stands: below titles, gap and header. */
export function firstRecordRow({ titles }: Pick<BlankTable, 'titles'>): number {
  return titles.length + 2;
}

/** A sheet with its titles, one row of headers and rows below, all of it the clerk's from then on. Linear. */
export function draftBlankTable(table: BlankTable): SheetDraft {
  const { columns: blanks, filled, titles, blankRows } = table;
  // all of it is the clerk's from now on
  const columns: readonly DraftColumn[] = blanks.map(({ name, width }) => ({ name, width, theirs: true }));
  const wide = (text: string, style: DraftStyle): readonly DraftRow[] =>
    setRows([{ column: 0, value: textOrBlank(text), style, span: columns.length }], columns, {
      keepWithNext: true,
      isWhole: true,
    });
  const header = blanks.map((column, at): DraftCell => {
    return { column: at, value: textOrBlank(column.header), style: 'header' };
  });
  const blank: DraftRow = { cells: cellsOf(blanks, []), height: rowHeight };
  const rows = filled.flatMap((row) =>
    row.kind === 'group'
      ? wide(row.text, 'groupRow')
      : setRows(cellsOf(blanks, row.texts), columns, { isWhole: true }),
  );
  return {
    kind: table.kind,
    name: table.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      {
        kind: 'title',
        rows: [...titles.flatMap(([text, style]) => wide(text, style)), { cells: [], height: 9 }],
      },
      { kind: 'header', rows: setRows(header, columns, { isWhole: true }) },
      { kind: 'rows', rows: [...rows, ...Array.from({ length: blankRows }, () => blank)] },
    ],
    page: landscapePage,
    choices: blanks.flatMap(({ offered }, column): readonly DraftChoices[] =>
      offered === null ? [] : [{ column, ...offered }],
    ),
  };
}

function cellsOf(blanks: readonly BlankColumn[], texts: readonly (string | number)[]): readonly DraftCell[] {
  return blanks.map(({ style }, column): DraftCell => {
    const text = texts[column] ?? '';
    if (typeof text === 'string') return { column, value: textOrBlank(text), style };
    return { column, value: { type: 'number', number: text, format: '0' }, style };
  });
}
