import { lastLook, mostRowsAtOnce, type KnownSize, type SheetExtent } from './lastLook';
import { queueLetters, type Letters } from './letters';

/** A sheet as the batch that asked for all names found it in its place. */
export interface FoundPlace {
  readonly id: string;
  /** null: nothing is used on it. */
  readonly extent: SheetExtent | null;
  /** Its cells in the extent of the last look; null: they were not asked for. */
  readonly head: Letters | null;
}

/** Bytes of cells that may come with the names. */
const mostHeadBytes = 2_000_000;

/**
 * Queues the extents of the first sheets, before anybody has named them: by their place, since a name of the last look may
 * be gone. Of small sheets that the last look knew the words come along. What comes of a place where there is no
 * sheet is a null object, and so is what is asked of it.
 */
export function queuePlaces(
  context: Excel.RequestContext,
  wanted: 'all' | readonly string[],
): () => readonly FoundPlace[] {
  const { order, places, sizeOf } = lastLook();
  const queued: (() => FoundPlace | null)[] = [];
  let bytes = 0;
  let sheet = context.workbook.worksheets.getFirst();
  for (let place = 0; place < places; place += 1) {
    if (place > 0) sheet = sheet.getNextOrNullObject();
    const { id, name } = order[place] ?? { id: '', name: '' };
    const known = wanted === 'all' || wanted.includes(name) ? sizeOf(id) : null;
    const more = known === null ? 0 : bytesOf(known);
    const head = known === null || bytes + more > mostHeadBytes ? null : { id, area: known.extent };
    if (head !== null) bytes += more;
    queued.push(queuePlace(sheet, head));
  }
  return () => queued.flatMap((read) => read() ?? []);
}

function bytesOf({ extent, bytesPerRow }: KnownSize): number {
  return extent.rowCount > mostRowsAtOnce ? Infinity : extent.rowCount * bytesPerRow;
}

function queuePlace(
  sheet: Excel.Worksheet,
  head: { readonly id: string; readonly area: SheetExtent } | null,
): () => FoundPlace | null {
  sheet.load({ id: true });
  const used = queueUsed(sheet);
  const area = head?.area ?? null;
  const letters =
    area === null
      ? null
      : queueLetters(sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount));
  return () => {
    if (sheet.isNullObject) return null;
    // another sheet may stand in the place now
    const isKnown = letters !== null && area !== null && head?.id === sheet.id;
    return { id: sheet.id, extent: used(), head: isKnown ? { ...letters(), area } : null };
  };
}

/** Queues the extent of what is used of a sheet; null: nothing is. */
export function queueUsed(sheet: Excel.Worksheet): () => SheetExtent | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () => extentOf(used);
}

function extentOf(used: Excel.Range): SheetExtent | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
