import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { StyleLook } from '../../core/sheets/draftStyles';
import type { DraftCell, DraftRow, DraftStyle, SheetDraft } from '../../core/sheets/sheetDraft';
import {
  alignmentOf,
  cellBorders,
  paperText,
  runOf,
  shadingOf,
  twipsPerMillimetre,
  twipsPerPoint,
  verticalOf,
} from './docxLook';

/** What each style looks like: core/sheets/draftStyles, handed in. */
type Looks = Readonly<Record<DraftStyle, StyleLook>>;

/** A4, in twips; the library turns it over where the section lies on its side. */
const a4 = { width: 11906, height: 16838 };
/** Page numbers stand in the middle of the upper margin (NĐ 30/2020, annex I part II.1), in letters of 13. */
const headerFromEdge = Math.round(10 * twipsPerMillimetre);
const pageNumberSize = 26;

/** Air between text and lines, in twips: two points above and below, as on the sheet. */
const cellMargins = { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA };

interface Setting {
  readonly draft: SheetDraft;
  readonly looks: Looks;
  /** Visible columns: 0-based column of the draft and its width in twips, together as wide as the text. */
  readonly columns: readonly { readonly column: number; readonly width: number }[];
}

/**
 * Writes drafts as one .docx, each a section with its own page and its pages numbered anew (NĐ 30/2020, annex I part
 * III.1.đ): bordered rows as tables whose header row is repeated on every page, all other rows as paragraphs. Hidden
 * columns, keys and page breaks of the sheet stay out: Word lays out its pages itself. No row is broken in two.
 */
export async function writeDocx(drafts: readonly SheetDraft[], looks: Looks): Promise<Uint8Array> {
  const [first] = drafts;
  const document = new Document({
    // the library would write a name of its own
    creator: '',
    lastModifiedBy: '',
    title: first?.name ?? '',
    styles: { default: { document: { run: { font: first?.fontName ?? 'Times New Roman', size: 24 } } } },
    sections: drafts.map((draft) => sectionOf({ draft, looks, columns: visibleColumns(draft) })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function sectionOf(setting: Setting): ISectionOptions {
  const { page, fontName } = setting.draft;
  const { top, bottom, left, right } = page.margins;
  return {
    properties: {
      titlePage: page.pageNumberOnTop,
      page: {
        size: {
          ...a4,
          orientation:
            page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOf(top),
          bottom: twipsOf(bottom),
          left: twipsOf(left),
          right: twipsOf(right),
          header: headerFromEdge,
        },
        pageNumbers: { start: 1 },
      },
    },
    ...(page.pageNumberOnTop ? { headers: pageNumbers(fontName) } : {}),
    children: contentOf(setting),
  };
}

function twipsOf(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** From page 2 on; the first page has an empty header of its own. */
function pageNumbers(fontName: string): { readonly first: Header; readonly default: Header } {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: fontName, size: pageNumberSize });
  return {
    first: new Header({ children: [new Paragraph({})] }),
    default: new Header({
      children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
    }),
  };
}

/** The columns that are read, stretched so that the table is as wide as the text between the margins. */
function visibleColumns({ columns, page }: SheetDraft): Setting['columns'] {
  const { left, right } = page.margins;
  const paper = page.orientation === 'landscape' ? a4.height : a4.width;
  const textWidth = paper - twipsOf(left) - twipsOf(right);
  const shown = columns.flatMap(({ width, hidden }, column) => (hidden === true ? [] : [{ column, width }]));
  const together = shown.reduce((sum, { width }) => sum + width, 0);
  return shown.map(({ column, width }) => ({ column, width: Math.floor((width * textWidth) / together) }));
}

function contentOf(setting: Setting): readonly (Paragraph | Table)[] {
  const content: (Paragraph | Table)[] = [];
  let open: TableRow[] = [];
  const close = (): void => {
    if (open.length > 0) content.push(tableOf(open, setting));
    open = [];
  };
  for (const block of setting.draft.blocks) {
    const isHeader = block.kind === 'header' && setting.draft.page.repeatHeader;
    for (const row of block.rows) {
      if (isBordered(row, setting.looks)) open.push(tableRow(row, { setting, isHeader }));
      else {
        close();
        content.push(...paragraphsOf(row, setting));
      }
    }
  }
  close();
  // Word wants a paragraph after a table that ends the document
  if (content.at(-1) instanceof Table) content.push(new Paragraph({ children: [new TextRun({ size: 2 })] }));
  return content;
}

function isBordered(row: DraftRow, looks: Looks): boolean {
  return row.cells.some(({ style }) => looks[style].bordered);
}

function tableOf(rows: readonly TableRow[], { columns }: Setting): Table {
  const widths = columns.map(({ width }) => width);
  return new Table({
    rows: [...rows],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  });
}

function tableRow(row: DraftRow, how: { readonly setting: Setting; readonly isHeader: boolean }): TableRow {
  const { setting, isHeader } = how;
  const cells: TableCell[] = [];
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  const style = row.cells[0]?.style ?? 'cellText';
  let coveredTo = -1;
  for (const { column } of setting.columns) {
    if (column <= coveredTo) continue;
    const cell = byColumn.get(column) ?? { column, value: { type: 'blank' }, style };
    coveredTo = column + (cell.span ?? 1) - 1;
    cells.push(tableCell(cell, { setting, keepNext: row.keepWithNext === true }));
  }
  return new TableRow({ children: cells, tableHeader: isHeader, cantSplit: true });
}

function tableCell(
  cell: DraftCell,
  how: { readonly setting: Setting; readonly keepNext: boolean },
): TableCell {
  const { setting, keepNext } = how;
  const look = setting.looks[cell.style];
  const last = cell.column + (cell.span ?? 1) - 1;
  const covered = setting.columns.filter(({ column }) => column >= cell.column && column <= last);
  return new TableCell({
    children: linesOf(cell, { setting, keepNext, indent: 0 }),
    width: { size: covered.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    verticalAlign: verticalOf(look),
    borders: cellBorders,
    ...(covered.length > 1 ? { columnSpan: covered.length } : {}),
    ...shadingOf(look),
  });
}

/** A row without lines around it: its cells one under the other, each indented by the columns before it. */
function paragraphsOf(row: DraftRow, setting: Setting): readonly Paragraph[] {
  const keepNext = row.keepWithNext === true;
  if (row.cells.length === 0) {
    return [
      new Paragraph({
        keepNext,
        spacing: { line: Math.round(row.height * twipsPerPoint), lineRule: 'exact' },
      }),
    ];
  }
  return row.cells.flatMap((cell) => {
    const before = setting.columns.filter(({ column }) => column < cell.column);
    const indent = before.reduce((sum, { width }) => sum + width, 0);
    return linesOf(cell, { setting, keepNext, indent });
  });
}

function linesOf(
  cell: DraftCell,
  how: { readonly setting: Setting; readonly keepNext: boolean; readonly indent: number },
): Paragraph[] {
  const { setting, keepNext, indent } = how;
  const look = setting.looks[cell.style];
  return paperText(cell.value)
    .split('\n')
    .map(
      (line) =>
        new Paragraph({
          alignment: alignmentOf(look),
          keepNext,
          children: [runOf(line, look, setting.draft.fontName)],
          ...(indent > 0 ? { indent: { left: indent } } : {}),
        }),
    );
}
