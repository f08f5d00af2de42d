import type { WorkbookSnapshot } from '../../core/office/snapshot';
import type { CellValue, Grid } from '../../core/sheets/grid';
import {
  fills,
  holdsArea,
  withColumn,
  withRows,
  type GridColumn,
  type GridRows,
} from '../../core/sheets/gridRows';
import { sendAndWait } from '../answerLimit';
import { blockOf, isNotThere, mayBeTooLarge } from '../errors';
import { wholeInSlices } from '../inSlices';
import { queueSetting } from '../ownSheets/settingEntry';
import { parseSettings, settingsKey } from '../ownSheets/settings';
import type { WorkbookChange } from '../watching/watchWorkbook';
import type { Read } from '../write/applied';
import { readWorkbook, strikeColumnOf } from './readWorkbook';
import { sharedTexts } from './sharing';
import { queueCells, queueExtent } from './sheetReading';

/**
 * The snapshot with what has changed since read again; the very same snapshot where nothing of it says anything else. One
 * batch where cells were typed over or calculated; where rows may have moved, sheets came, went or were renamed, or somebody
 * asks how all stands, two more that read those sheets. Merged areas are not asked for, since that clears Excel's own undo: those of a sheet stay known where
 * its rows around them say what they said, else they count as not read. Waits while a person types in a cell.
 */
export async function readChanges(
  snapshot: WorkbookSnapshot,
  change: WorkbookChange,
): Promise<Read<WorkbookSnapshot>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => tryToRead(context, snapshot, change));
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}

async function tryToRead(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  change: WorkbookChange,
): Promise<Read<WorkbookSnapshot>> {
  const parts = partsOf(snapshot, change);
  if (parts === 'everything') return readAgain(snapshot, 'all');
  if (change.isAsked && parts.rows.length + parts.columns.length === 0)
    return readAgain(snapshot, parts.whole);
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const stored = queueSetting(context, settingsKey);
  const rows = parts.rows.map((one) => queueRows(context, snapshot, one));
  const columns = parts.columns.flatMap(({ grid }) => queueFormulas(context, grid));
  const touched = new Set([...parts.rows, ...parts.columns].map(({ grid }) => grid.sheet));
  const extents = [...touched].map((name) => ({ name, extent: queueExtent(context, name) }));
  try {
    await sendAndWait(context);
  } catch (error) {
    if (isNotThere(error)) return readAgain(snapshot, 'all');
    if (!mayBeTooLarge(error)) throw error;
    return readAgain(snapshot, [...parts.whole, ...parts.rows.map(({ grid }) => grid.sheet)]);
  }
  const now = sheets.items.map(({ id, name, visibility }) => ({
    id,
    name,
    isVisible: visibility === 'Visible',
  }));
  if (!areSameSheets(snapshot.sheets, now)) return readAgain(snapshot, 'all');
  const fresh = new Map<string, Grid>();
  const put = (grid: Grid, patch: (known: Grid) => Grid): void => {
    fresh.set(grid.sheet, patch(fresh.get(grid.sheet) ?? grid));
  };
  for (const { grid, read } of rows) {
    const answered = await read();
    put(grid, (known) => withRows(known, answered));
  }
  for (const { grid, read } of columns) put(grid, (known) => withColumn(known, read()));
  const { settings, dropped } = parseSettings(stored());
  const patched = patchedSnapshot(snapshot, { fresh, settings, dropped });
  // cells at an edge were emptied: a row taken out again by undoing, a last row cleared
  const outgrown = extents.flatMap(({ name, extent }) => {
    const grid = patched.grids.find(({ sheet }) => sheet === name);
    return grid === undefined || fills(grid, extent()) ? [] : [name];
  });
  const whole = [...parts.whole, ...outgrown];
  if (whole.length === 0 && !change.isAsked) return { ok: true, value: patched };
  return readAgain(patched, whole);
}

/** Rows of a known sheet that were typed over. */
interface EditedRows {
  readonly grid: Grid;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What has to be read again for a change; `everything` where sheets are not those that were known. */
interface Parts {
  readonly rows: readonly EditedRows[];
  readonly columns: readonly { readonly grid: Grid }[];
  /** Names of sheets that are read as a whole. */
  readonly whole: readonly string[];
}

function partsOf(snapshot: WorkbookSnapshot, change: WorkbookChange): Parts | 'everything' {
  if (change.hasOtherSheets) return 'everything';
  const names = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  const grids = new Map(snapshot.grids.map((grid) => [grid.sheet, grid]));
  const [rows, whole]: [EditedRows[], string[]] = [[], []];
  for (const [id, edit] of change.edits) {
    const name = names.get(id);
    if (name === undefined) return 'everything';
    const grid = grids.get(name);
    if (edit.kind === 'whole' || grid === undefined || !holdsArea(grid, edit)) whole.push(name);
    else rows.push({ grid, firstRow: edit.firstRow, lastRow: edit.lastRow });
  }
  const columns = [...change.calculated].flatMap((id) => {
    const grid = grids.get(names.get(id) ?? '');
    return grid === undefined || grid.formulaCells.size === 0 || whole.includes(grid.sheet) ? [] : [{ grid }];
  });
  return { rows, columns, whole };
}

function queueRows(
  context: Excel.RequestContext,
  { settings }: WorkbookSnapshot,
  { grid, firstRow, lastRow }: EditedRows,
): { readonly grid: Grid; readonly read: () => Promise<GridRows> } {
  const sheet = context.workbook.worksheets.getItem(grid.sheet);
  const width = grid.values[0]?.length ?? 1;
  const read = queueCells(
    sheet.getRangeByIndexes(firstRow, grid.originColumn, lastRow - firstRow + 1, width),
    {
      kept: 'grid',
      strikeColumn: strikeColumnOf(settings, grid.sheet),
      sharing: sharedTexts(grid),
    },
  );
  return { grid, read: async () => (await wholeInSlices(read())).frame };
}

/** Queues the values of the columns that hold formulas, each from its first formula to its last. */
function queueFormulas(
  context: Excel.RequestContext,
  grid: Grid,
): readonly { readonly grid: Grid; readonly read: () => GridColumn }[] {
  const sheet = context.workbook.worksheets.getItem(grid.sheet);
  const spans = new Map<number, { readonly first: number; readonly last: number }>();
  for (const cell of grid.formulaCells) {
    const [row = 0, column = 0] = cell.split(',').map(Number);
    const { first, last } = spans.get(column) ?? { first: row, last: row };
    spans.set(column, { first: Math.min(first, row), last: Math.max(last, row) });
  }
  return [...spans].map(([column, { first, last }]) => {
    const range = sheet.getRangeByIndexes(first, column, last - first + 1, 1);
    range.load({ values: true });
    const read = (): GridColumn => ({ column, firstRow: first, values: answeredColumn(range) });
    return { grid, read };
  });
}

function answeredColumn({ values }: Excel.Range): readonly CellValue[] {
  return (values as readonly (readonly unknown[])[]).map(([value]) => plain(value));
}

function plain(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}

function patchedSnapshot(
  snapshot: WorkbookSnapshot,
  to: {
    readonly fresh: ReadonlyMap<string, Grid>;
    readonly settings: WorkbookSnapshot['settings'];
    readonly dropped: WorkbookSnapshot['droppedSettings'];
  },
): WorkbookSnapshot {
  const isSameSettings = JSON.stringify(to.settings) === JSON.stringify(snapshot.settings);
  const grids = snapshot.grids.map((grid) => to.fresh.get(grid.sheet) ?? grid);
  if (isSameSettings && grids.every((grid, index) => grid === snapshot.grids[index])) return snapshot;
  return {
    ...snapshot,
    grids,
    settings: isSameSettings ? snapshot.settings : to.settings,
    droppedSettings: to.dropped,
  };
}

type KnownSheet = Pick<WorkbookSnapshot['sheets'][number], 'id' | 'name' | 'isVisible'>;

function areSameSheets(known: readonly KnownSheet[], now: readonly KnownSheet[]): boolean {
  return (
    known.length === now.length &&
    known.every(({ id, name, isVisible }, index) => {
      const one = now[index];
      return one?.id === id && one.name === name && one.isVisible === isVisible;
    })
  );
}

/** Reads sheets as a whole once more, and keeps of the others what is known. */
async function readAgain(
  snapshot: WorkbookSnapshot,
  sheets: 'all' | readonly string[],
): Promise<Read<WorkbookSnapshot>> {
  const read = await readWorkbook({ sheets, mergesOf: [] });
  if (!read.ok) return read;
  if (sheets !== 'all' && !areSameSheets(snapshot.sheets, read.value.sheets))
    return readAgain(snapshot, 'all');
  const known = new Map(snapshot.grids.map((grid) => [grid.sheet, grid]));
  const isRead = (name: string): boolean => sheets === 'all' || sheets.includes(name);
  const fresh = new Map(
    read.value.grids.map((grid) => [grid.sheet, withMerges(grid, known.get(grid.sheet))]),
  );
  const kept = (names: readonly string[]): readonly string[] => names.filter((name) => !isRead(name));
  return {
    ok: true,
    value: {
      ...read.value,
      grids: read.value.sheets.flatMap(({ name }) => (isRead(name) ? fresh : known).get(name) ?? []),
      tooLarge: [...kept(snapshot.tooLarge), ...read.value.tooLarge],
      unreadMerges: [...kept(snapshot.unreadMerges), ...read.value.unreadMerges],
    },
  };
}

/** The grid with the merged areas that an earlier reading knew, where all rows down to the last of them are as they were. */
function withMerges(grid: Grid, before: Grid | undefined): Grid {
  const merges = before?.merges ?? null;
  if (before === undefined || merges === null || merges.length === 0) return { ...grid, merges };
  const end = Math.max(...merges.map(({ row, rowCount }) => row + rowCount)) - before.originRow;
  const isSame =
    grid.originRow === before.originRow &&
    grid.originColumn === before.originColumn &&
    before.values.slice(0, end).every((row, r) => row.every((value, c) => grid.values[r]?.[c] === value));
  return isSame ? { ...grid, merges } : grid;
}
