import type { OwnSheetKind } from '../../core/sheets/ownPapers';
import type { CellContent } from '../read/cellContent';
import { layoutHeight, type SheetImage, type SheetLayout } from './sheetImage';
import type { SheetCells } from '../read/sheetReading';

/** Cells of a sheet from A1 on, `width` columns wide, without blank rows at the end. null: an empty sheet. */
export function contentsFromA1(cells: SheetCells | null, width: number): readonly (readonly CellContent[])[] {
  if (cells === null) return [];
  const { originRow, originColumn } = cells.grid;
  const rows: (readonly CellContent[])[] = Array.from({ length: originRow }, () => []);
  for (const row of cells.contents) {
    if (originColumn === 0 && row.length <= width) {
      rows.push(row);
      continue;
    }
    const placed: CellContent[] = Array.from({ length: Math.min(originColumn, width) }, () => null);
    placed.push(...row.slice(0, Math.max(0, width - originColumn)));
    rows.push(placed);
  }
  const end = rows.findLastIndex((row) => row.some((content) => content !== null)) + 1;
  return rows.slice(0, end);
}

/** The image of a sheet of ours as it stands; where its layout was lost, its words alone. */
export function existingImage(existing: {
  readonly layout: SheetLayout | null;
  readonly kind: OwnSheetKind;
  readonly cells: SheetCells | null;
  readonly width: number;
}): SheetImage {
  const layout = existing.layout ?? bareLayout(existing.kind);
  const width = Math.max(existing.width, layout.columns.length);
  const contents = contentsFromA1(existing.cells, width);
  const missing = Math.max(0, layoutHeight(layout) - contents.length);
  return { layout, contents: [...contents, ...Array.from({ length: missing }, () => [])] };
}

function bareLayout(kind: OwnSheetKind): SheetLayout {
  return {
    version: 1,
    kind,
    fontName: 'Times New Roman',
    columns: [],
    shapes: [],
    rows: [],
    page: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToOnePageWide: true,
      repeatHeader: false,
      pageNumberOnTop: false,
    },
    choices: [],
  };
}

/** An image of no words and no looks. */
export function bareImage(kind: OwnSheetKind): SheetImage {
  return { layout: bareLayout(kind), contents: [] };
}
