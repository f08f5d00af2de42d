import type { Alignment, Borders, Cell, Font, Worksheet } from 'exceljs';

const thin = { style: 'thin' as const, color: { argb: 'FF000000' } };
const allSides: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

export interface CellLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centred?: boolean;
  readonly bordered?: boolean;
  /** Six hex digits. */
  readonly fill?: string;
  readonly format?: string;
}

/** Gives a cell the look that offices use: Times New Roman, wrapped, thin black borders where asked. */
export function dress(cell: Cell, look: CellLook): void {
  const font: Partial<Font> = { name: 'Times New Roman', size: look.size ?? 12 };
  if (look.bold === true) font.bold = true;
  if (look.italic === true) font.italic = true;
  const alignment: Partial<Alignment> = {
    vertical: 'middle',
    horizontal: look.centred === true ? 'center' : 'left',
    wrapText: true,
  };
  cell.font = font;
  cell.alignment = alignment;
  if (look.bordered === true) cell.border = allSides;
  if (look.fill !== undefined) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${look.fill}` } };
  }
  if (look.format !== undefined) cell.numFmt = look.format;
}

/** Merges an area ("A1:C1"), writes its text and dresses every cell of it. */
export function mergedText(sheet: Worksheet, area: string, text: string, look: CellLook): void {
  sheet.mergeCells(area);
  const [first = area] = area.split(':');
  const master = sheet.getCell(first);
  master.value = text;
  dress(master, look);
}

/** About how high a row must be for its texts: the tallest cell's lines at the given column widths (characters). */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  let most = 1;
  texts.forEach((text, column) => {
    const width = Math.max(4, (widths[column] ?? 10) * 0.92);
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    if (lines > most) most = lines;
  });
  return Math.min(409, 4 + most * 16);
}
