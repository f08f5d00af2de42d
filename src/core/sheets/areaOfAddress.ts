/** Cells by their first and last row and column, 0-based. */
export interface CellArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The cells of an address as Excel writes it ("B2", "Sheet!A1:C9"); null for whole rows, whole columns, several areas. */
export function areaOfAddress(address: string): CellArea | null {
  const cells = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const [, column, row, toColumn, toRow] = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(cells) ?? [];
  if (column === undefined || row === undefined) return null;
  return {
    firstRow: Number(row) - 1,
    lastRow: Number(toRow ?? row) - 1,
    firstColumn: columnIndex(column),
    lastColumn: columnIndex(toColumn ?? column),
  };
}

/** The 0-based column of its letters: "A" → 0, "AA" → 26. */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}
