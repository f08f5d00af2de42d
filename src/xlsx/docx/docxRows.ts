import type { StyleLook } from '../../core/sheets/draftStyles';
import type { DraftCell, DraftRow, DraftStyle, DraftValue, SheetDraft } from '../../core/sheets/sheetDraft';
import { docxLook, runXml, type DocxLook } from './docxLook';
import { twipsPerPoint, visibleColumns, widthOf, type DocxColumn } from './docxPage';

/** How drafts come onto paper, handed in. */
export interface PaperManner {
  /** What each style looks like: core/sheets/draftStyles. */
  readonly looks: Readonly<Record<DraftStyle, StyleLook>>;
  /** The lines that a cell says, at least one: core/papers/page/paperLines. */
  readonly linesOf: (value: DraftValue) => readonly string[];
}

/** How a section is written. */
export interface DocxSetting extends PaperManner {
  readonly fontName: string;
  readonly columns: readonly DocxColumn[];
  /** Styles that were met, as XML. */
  readonly made: Map<DraftStyle, DocxLook>;
}

/** The setting of a draft's section. */
export function docxSetting(draft: Omit<SheetDraft, 'blocks'>, manner: PaperManner): DocxSetting {
  return { ...manner, fontName: draft.fontName, columns: visibleColumns(draft), made: new Map() };
}

/** True for a row of a table; other rows are paragraphs. */
export function isBordered(row: DraftRow, { looks }: DocxSetting): boolean {
  return row.cells.some(({ style }) => looks[style].bordered);
}

/** Thin lines: half a point, as Excel's thin line prints. */
const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:color="000000" w:sz="4"/>`)
  .join('');

/** Air between text and lines, in twips: two points above and below, as on the sheet. */
const air = Object.entries({ top: 40, left: 80, bottom: 40, right: 80 })
  .map(([side, width]) => `<w:${side} w:type="dxa" w:w="${width}"/>`)
  .join('');

/** XML before the rows of a table: fixed widths, lines around every cell. */
export function tableStart({ columns }: DocxSetting): string {
  return [
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${widthOf(columns)}"/><w:tblBorders>${lines}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${air}</w:tblCellMar></w:tblPr><w:tblGrid>`,
    ...columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`),
    '</w:tblGrid>',
  ].join('');
}

/** XML behind the rows of a table. */
export const tableEnd = '</w:tbl>';

/** Word wants a paragraph after a table that ends the document. */
export const afterLastTable = '<w:p><w:r><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:r></w:p>';

/** A row of a table, never broken in two. `isHeader`: it is repeated on every page. */
export function tableRow(row: DraftRow, setting: DocxSetting, { isHeader }: { isHeader: boolean }): string {
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  const merged = row.cells.filter((cell) => lastColumnOf(cell) > cell.column);
  const style = row.cells[0]?.style ?? 'cellText';
  let cells = '';
  let coveredTo = -1;
  for (const { column } of setting.columns) {
    if (column <= coveredTo) continue;
    // a merged cell may begin in a hidden column
    const cell =
      byColumn.get(column) ??
      merged.find((one) => one.column < column && column <= lastColumnOf(one)) ??
      blankCell(column, style);
    coveredTo = lastColumnOf(cell);
    cells += tableCell(cell, setting, keepNextOf(row));
  }
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;
}

function blankCell(column: number, style: DraftStyle): DraftCell {
  return { column, value: { type: 'blank' }, style };
}

function lastColumnOf({ column, span }: DraftCell): number {
  return column + (span ?? 1) - 1;
}

/** The columns that are read of those that a cell covers. */
function coveredBy(cell: DraftCell, { columns }: DocxSetting): readonly DocxColumn[] {
  return columns.filter(({ column }) => column >= cell.column && column <= lastColumnOf(cell));
}

function keepNextOf(row: DraftRow): string {
  return row.keepWithNext === true ? '<w:keepNext/>' : '';
}

function tableCell(cell: DraftCell, setting: DocxSetting, keepNext: string): string {
  const covered = coveredBy(cell, setting);
  const span = covered.length > 1 ? `<w:gridSpan w:val="${covered.length}"/>` : '';
  const look = lookOf(cell.style, setting);
  const lines = setting.linesOf(cell.value);
  // a line that ends with a break is stretched where the text is justified
  const isStretched = setting.looks[cell.style].horizontal === 'Justify';
  const paragraphs = isStretched ? lines.map((line) => [line]) : [lines];
  const properties = `<w:tcPr><w:tcW w:type="dxa" w:w="${widthOf(covered)}"/>${span}${look.cell}</w:tcPr>`;
  return `<w:tc>${properties}${paragraphsXml(paragraphs, look, keepNext)}</w:tc>`;
}

/** A row without lines around it: its cells one under the other, each indented by the columns before it. */
export function paragraphsOf(row: DraftRow, setting: DocxSetting): string {
  const keepNext = keepNextOf(row);
  const cells = row.cells.filter((cell) => coveredBy(cell, setting).length > 0);
  if (cells.length === 0) {
    const height = Math.round(row.height * twipsPerPoint);
    return `<w:p><w:pPr>${keepNext}<w:spacing w:line="${height}" w:lineRule="exact"/></w:pPr></w:p>`;
  }
  return cells
    .map((cell) => {
      const indent = widthOf(setting.columns.filter(({ column }) => column < cell.column));
      const properties = indent > 0 ? `${keepNext}<w:ind w:left="${indent}"/>` : keepNext;
      const paragraphs = setting.linesOf(cell.value).map((line) => [line]);
      return paragraphsXml(paragraphs, lookOf(cell.style, setting), properties);
    })
    .join('');
}

/** In: the lines of each paragraph. */
function paragraphsXml(
  paragraphs: readonly (readonly string[])[],
  look: DocxLook,
  properties: string,
): string {
  return paragraphs
    .map((lines) => `<w:p><w:pPr>${properties}${look.alignment}</w:pPr>${runXml(lines, look)}</w:p>`)
    .join('');
}

function lookOf(style: DraftStyle, { made, looks, fontName }: DocxSetting): DocxLook {
  const known = made.get(style);
  if (known !== undefined) return known;
  const look = docxLook(looks[style], fontName);
  made.set(style, look);
  return look;
}
