import { areaOfAddress } from '../../core/sheets/areaOfAddress';

/** Whose doing a change was: this pane's own write, or anybody's else. */
export type ChangedBy = 'addIn' | 'others';

/** What happened on a watched sheet. `area`: cells were typed or pasted over, 0-based; `whole`: rows may have moved. */
export type SheetChange = { readonly by: ChangedBy } & (
  | {
      readonly kind: 'area';
      readonly sheet: string;
      readonly firstRow: number;
      readonly lastRow: number;
      readonly firstColumn: number;
      readonly lastColumn: number;
    }
  | { readonly kind: 'whole'; readonly sheet: string }
);

/** A paste of more rows than this is read as a whole: one answer instead of many. */
const mostRows = 500;

/**
 * What an event says: only typing over cells keeps every row where it was. Whose it was tells `triggerSource`
 * (ExcelApi 1.14); the add-in sorts nothing.
 */
export function changeOf(sheet: string, event: Excel.WorksheetChangedEventArgs): SheetChange {
  const area = event.changeType === 'RangeEdited' ? areaOfAddress(event.address) : null;
  const by = event.triggerSource === 'ThisLocalAddin' ? 'addIn' : 'others';
  return area === null ? { by, kind: 'whole', sheet } : { by, kind: 'area', sheet, ...area };
}

/** Two changes of one sheet as one. */
function bothOf(one: SheetChange, other: SheetChange): SheetChange {
  const by = one.by === 'others' ? one.by : other.by;
  if (one.kind === 'whole') return { ...one, by };
  if (other.kind === 'whole') return { ...other, by };
  const both = {
    by,
    kind: 'area',
    sheet: one.sheet,
    firstRow: Math.min(one.firstRow, other.firstRow),
    lastRow: Math.max(one.lastRow, other.lastRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  } as const;
  return both.lastRow - both.firstRow >= mostRows ? { by, kind: 'whole', sheet: one.sheet } : both;
}

/** Changes of several sheets, one of each. */
export function bothOfSheets(
  one: ReadonlyMap<string, SheetChange>,
  other: ReadonlyMap<string, SheetChange>,
): ReadonlyMap<string, SheetChange> {
  const all = new Map(one);
  for (const [sheet, change] of other) all.set(sheet, bothOf(all.get(sheet) ?? change, change));
  return all;
}
