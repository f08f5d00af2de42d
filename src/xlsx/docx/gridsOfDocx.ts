import type { Grid } from '../../core/sheets/grid';
import { readDocx, type DocxFailure, type DocxParagraph } from './readDocx';

/** A table of a Word file as a grid; the paragraphs above the table stand above its rows, as titles do on a sheet. */
export interface DocxGrid {
  readonly grid: Grid;
  /** Rows of the grid that are paragraphs above the table. */
  readonly rowsAbove: number;
}

/** Paragraphs above a table that may be its title. */
const mostAbove = 8;

/**
 * The tables of a .docx as grids, in their order, named by their number ("1", "2" …).
 * In: the file's bytes. Out: the grids (none where it has no table), or why the file is not read. Never throws on bad input.
 */
export function gridsOfDocx(
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly tables: readonly DocxGrid[] }
  | { readonly ok: false; readonly reason: DocxFailure } {
  const document = readDocx(bytes);
  if (!document.ok) return document;
  const above = textsAbove(document.paragraphs);
  const cells = document.tables.reduce((sum, { rows }) => sum + (rows.length + mostAbove) * widthOf(rows), 0);
  if (cells > mostGridCells) return { ok: false, reason: 'tooLarge' };
  const tables = document.tables.map(({ rows }, index): DocxGrid => {
    const titles = (above.get(index) ?? []).slice(-mostAbove);
    const width = widthOf(rows);
    const values = [...titles.map((text) => [text]), ...rows].map((row) =>
      Array.from({ length: width }, (_, column) => row[column] ?? ''),
    );
    return { grid: textGrid(String(index + 1), values), rowsAbove: titles.length };
  });
  return { ok: true, tables };
}

/** Cells of all grids: in a grid all rows are as wide as the widest. */
const mostGridCells = 1_000_000;

function widthOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 1);
}

function textGrid(sheet: string, values: readonly (readonly string[])[]): Grid {
  return {
    sheet,
    originRow: 0,
    originColumn: 0,
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    formulaCells: new Set(),
    merges: [],
    hiddenRows: new Set(),
    struckRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    isVisible: true,
  };
}

/** For each table, the paragraphs that stand between it and the table before it. */
function textsAbove(paragraphs: readonly DocxParagraph[]): ReadonlyMap<number, readonly string[]> {
  const above = new Map<number, readonly string[]>();
  let texts: string[] = [];
  for (const { text, cell } of paragraphs) {
    if (cell === null) {
      if (text.trim() !== '') texts.push(text.trim());
    } else if (!above.has(cell.table)) {
      above.set(cell.table, texts);
      texts = [];
    }
  }
  return above;
}
