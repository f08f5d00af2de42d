import { textOrBlank } from '../../sheets/draftValueOfCell';
import type { OwnSheetKind } from '../../sheets/ownPapers';
import type { DraftCell, DraftColumn, DraftRow, DraftStyle, SheetDraft } from '../../sheets/sheetDraft';
import { landscapePage } from '../page/landscapePage';
import { setRows } from '../page/tallRows';

/** A list that we invented: its words come from src/strings. */
export interface SampleTable {
  readonly sheetName: string;
  /** The rows above the table; the first says that all of it is invented. */
  readonly titles: readonly string[];
  /** Header and width in points of each column, the number of the row first. */
  readonly columns: readonly (readonly [header: string, width: number])[];
  /** What the rows say behind their number, a cell for each further column. */
  readonly rows: readonly (readonly string[])[];
}

/** An invented list as a sheet to work on like one's own: all cells are people's. Linear in cells. */
export function draftSampleTable(
  table: SampleTable,
  options: {
    readonly kind: Extract<OwnSheetKind, 'sampleTasks' | 'sampleList'>;
    readonly sheetName: string;
  },
): SheetDraft {
  const columns: readonly DraftColumn[] = table.columns.map(([, width], at) => {
    return { name: `column${at + 1}`, width, theirs: true };
  });
  const wide = (text: string, style: DraftStyle): readonly DraftRow[] => {
    const cell: DraftCell = { column: 0, value: textOrBlank(text), style, span: columns.length };
    return setRows([cell], columns, { keepWithNext: true, isWhole: true });
  };
  const header = table.columns.map(([text], column): DraftCell => {
    return { column, value: textOrBlank(text), style: 'header' };
  });
  return {
    kind: options.kind,
    name: options.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      {
        kind: 'title',
        rows: [
          ...table.titles.flatMap((text, at) => wide(text, at === 0 ? 'documentTitle' : 'documentName')),
          { cells: [], height: 9 },
        ],
      },
      { kind: 'header', rows: setRows(header, columns, { isWhole: true }) },
      {
        kind: 'rows',
        rows: table.rows.flatMap((cells, at) => setRows(rowCells(cells, at + 1), columns, { isWhole: true })),
      },
    ],
    page: landscapePage,
    origin: 'sample',
  };
}

function rowCells(cells: readonly string[], ordinal: number): readonly DraftCell[] {
  return [
    { column: 0, value: { type: 'number', number: ordinal, format: '0' }, style: 'cellCentred' },
    ...cells.map((text, at): DraftCell => {
      return { column: at + 1, value: textOrBlank(text), style: 'cellText' };
    }),
  ];
}
