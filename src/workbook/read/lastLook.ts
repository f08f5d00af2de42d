/** The size of the used part of a sheet, and where it begins; 0-based. */
export interface SheetExtent {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What the last look at a sheet found, from which the next one sizes what it asks for. */
export interface KnownSize {
  readonly extent: SheetExtent;
  /** Bytes that a row took in an answer, on the safe side. */
  readonly bytesPerRow: number;
}

/** A sheet as the last look named it. */
interface LookedAt {
  /** `Worksheet.id`. */
  readonly id: string;
  readonly name: string;
}

/** Above so many rows a reading may take a batch more: nothing of the cells is asked for before their extent is known. */
export const mostRowsAtOnce = 2_000;

/** Sheets that are found by their place, and how many may have come since the last look; of further ones the extents are asked for once they are named. */
const fewestPlaces = 10;
const mostNew = 4;

const sizes = new Map<string, KnownSize>();
let order: readonly LookedAt[] = [];
let tellsPlaces = true;

/**
 * The sheets in the order of the last look, as many places as are worth asking for, and what is known of
 * their sizes. Only a hint how to ask: what is answered is judged by itself, so that another workbook's sizes do no harm.
 */
export function lastLook(): {
  readonly order: readonly LookedAt[];
  readonly places: number;
  readonly sizeOf: (id: string) => KnownSize | null;
} {
  return {
    order,
    places: tellsPlaces ? Math.max(fewestPlaces, order.length + mostNew) : 0,
    sizeOf: (id) => sizes.get(id) ?? null,
  };
}

/** Keeps, in this process alone, which sheets there are; sizes of others are forgotten. */
export function rememberOrder(sheets: readonly LookedAt[]): void {
  order = sheets;
  const isThere = new Set(sheets.map(({ id }) => id));
  for (const id of sizes.keys()) if (!isThere.has(id)) sizes.delete(id);
}

/** From now on nothing is asked by place: this Excel answers an error for what follows the last sheet. */
export function forgetPlaces(): void {
  tellsPlaces = false;
}

/** Keeps what a look found of a sheet. */
export function rememberSize(id: string, size: KnownSize): void {
  sizes.set(id, size);
}

/** Bytes that a row of a sheet takes where everything of its cells is asked for at once; null: nobody looked at it. */
export function bytesOfWholeRow(sheet: string): { readonly bytes: number; readonly rows: number } | null {
  const id = order.find(({ name }) => name === sheet)?.id ?? '';
  const size = sizes.get(id);
  if (size === undefined) return null;
  // values and formulas, a format for each cell, and what the row says of itself
  const bytes = size.bytesPerRow * 2 + size.extent.columnCount * 14 + 70;
  return { bytes, rows: size.extent.rowCount };
}
