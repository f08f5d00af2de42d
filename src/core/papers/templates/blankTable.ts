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

/** What a sheet to begin with is made from. */
export interface BlankTable {
  readonly kind: SheetDraft['kind'];
  readonly sheetName: string;
  readonly title: string;
  readonly columns: readonly BlankColumn[];
  /** Texts of the first rows, by column; numbers are written as such. */
  readonly filled: readonly (readonly (string | number)[])[];
  /** Rows that are ready to be written on, the filled ones counted. */
  readonly rowCount: number;
}

/** Points of a row with one line. */
const rowHeight = 21;

/** The 0-based row on which the first record stands: below title, gap and header. */
export const firstRecordRow = 3;

/** A sheet with a title, one row of headers and blank rows below, all of it the clerk's from then on. Linear. */
export function draftBlankTable(table: BlankTable): SheetDraft {
  const { columns: blanks, filled, rowCount } = table;
  // all of it is the clerk's from now on
  const columns: readonly DraftColumn[] = blanks.map(({ name, width }) => ({ name, width, theirs: true }));
  const wide = (text: string, style: DraftStyle): readonly DraftRow[] =>
    setRows([{ column: 0, value: textOrBlank(text), style, span: columns.length }], columns, {
      isWhole: true,
    });
  const header = blanks.map((column, at): DraftCell => {
    return { column: at, value: textOrBlank(column.header), style: 'header' };
  });
  const blank: DraftRow = { cells: cellsOf(blanks, []), height: rowHeight };
  return {
    kind: table.kind,
    name: table.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      {
        kind: 'title',
        rows: [...wide(table.title, 'documentTitle'), { cells: [], height: 9 }],
      },
      { kind: 'header', rows: setRows(header, columns, { isWhole: true }) },
      {
        kind: 'rows',
        rows: [
          ...filled.flatMap((row) => setRows(cellsOf(blanks, row), columns, { isWhole: true })),
          ...Array.from({ length: Math.max(0, rowCount - filled.length) }, () => blank),
        ],
      },
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
