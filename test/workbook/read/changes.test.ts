import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../../src/core/office/snapshot';
import type { ExcelHost } from '../../../src/excel-host/host';
import { readChanges } from '../../../src/workbook/read/readChanges';
import { readWorkbook } from '../../../src/workbook/read/readWorkbook';
import {
  bothOfWorkbook,
  nothingChanged,
  watchWorkbook,
  type WorkbookChange,
} from '../../../src/workbook/watching/watchWorkbook';
import { askedExcel } from '../askedPlatform';
import { fillSheet, startHost } from '../office';

/*
 * What is read of a workbook that changed is what a fresh reading finds: cell by cell, and as large as the sheets are. Of merged
 * areas nothing wrong is known.
 */
const [list, other] = ['Danh sách', 'Việc khác'];

/** The oldest Excel undoes nothing after an add-in wrote. */
const keepsUndo = askedExcel().emptiesUndo !== 'every';

let host: ExcelHost;
let held: WorkbookSnapshot;
let told: WorkbookChange;
let stepsBefore: number;
let stop: () => Promise<void> = async () => undefined;

async function start(merges: readonly string[] = []): Promise<void> {
  host = await startHost({ keepsUndo: true });
  await fillSheet(list, [
    ['DANH SÁCH'],
    ['STT', 'Họ và tên', 'Đơn vị'],
    ...[1, 2, 3, 4].map((number) => [number, `Người ${number}`, 'Văn phòng']),
    [5, 'Người 5', 'Trạm'],
  ]);
  await fillSheet(other, [['HTTNV'], ['HTXSNV']]);
  await onSheet(list, (sheet) => {
    sheet.getRange('C3:C4').formulas = [[`='${other}'!A1`], [`='${other}'!A2`]];
  });
  await onSheet(list, (sheet) => {
    for (const address of merges) sheet.getRange(address).merge();
  });
  held = await fresh(merges.length > 0 ? [list] : []);
  [told, stepsBefore] = [nothingChanged, host.undoSteps()];
  const watch = await watchWorkbook({
    pauseMs: 0,
    onChange: (change) => {
      told = bothOfWorkbook(told, change);
    },
  });
  if (!watch.ok) throw new Error(watch.block.reason);
  stop = watch.value.stop;
}

afterEach(() => stop());

async function fresh(mergesOf: readonly string[] = []): Promise<WorkbookSnapshot> {
  const read = await readWorkbook({ sheets: 'all', mergesOf });
  if (!read.ok) throw new Error(read.block.reason);
  return read.value;
}

async function onSheet(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    act(sheet);
    await context.sync();
  }).catch((error: unknown) => {
    // what Excel refuses has not happened
    if (!(error instanceof OfficeExtension.Error)) throw error;
  });
}

/** Until Excel's events have come through: turns of the thread, since a busy machine may take any time for each. */
async function eventsTold(): Promise<void> {
  for (let turn = 0; turn < 15; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Reads what was told since the last time, and how many batches it took. */
async function follow(): Promise<number> {
  await eventsTold();
  const change = told;
  told = nothingChanged;
  host.resetRoundTrips();
  const read = await readChanges(held, change);
  if (!read.ok) throw new Error(read.block.reason);
  held = read.value;
  return host.roundTrips().syncs;
}

/** Grids with their sets in order; merged areas are compared apart. */
function said({ grids }: WorkbookSnapshot): unknown {
  return grids.map((grid) => ({
    ...grid,
    merges: null,
    formulaCells: [...grid.formulaCells].sort(),
    hiddenRows: [...grid.hiddenRows].sort(),
    hiddenColumns: [...grid.hiddenColumns].sort(),
    struckRows: [...grid.struckRows].sort(),
  }));
}

test('a row that is put in and taken out again by undoing leaves no blank row behind', async () => {
  await start();
  await onSheet(list, (sheet) => sheet.getRange('4:4').insert('Down'));
  await follow();
  expect(host.undo()).toBe(keepsUndo);
  await follow();
  expect(said(held)).toEqual(said(await fresh()));
});

test.each([
  ['the last row', 'A7:C7', 6],
  ['the first row', 'A1:C1', 6],
  ['the last column', 'C1:C7', 7],
])('where %s is emptied the sheet is read as it is now', async (_what, address, rows) => {
  await start();
  await onSheet(list, (sheet) => sheet.getRange(address).clear('Contents'));
  expect(await follow()).toBe(3);
  expect(held.grids.find(({ sheet }) => sheet === list)?.values).toHaveLength(rows);
  expect(said(held)).toEqual(said(await fresh()));
});

test('a sheet whose only cell is emptied, and filled again by undoing, is followed', async () => {
  await start();
  await onSheet(other, (sheet) => sheet.getRange('A2').clear('Contents'));
  await follow();
  host.editCell({ sheet: other, row: 0, column: 0, text: '' });
  await follow();
  expect(held.grids.map(({ sheet }) => sheet)).toEqual([list]);
  expect(host.undo()).toBe(keepsUndo);
  await follow();
  expect(said(held)).toEqual(said(await fresh()));
});

test.each([
  ['a row that goes', (sheet: Excel.Worksheet) => sheet.getRange('4:4').delete('Up')],
  ['a row that comes', (sheet: Excel.Worksheet) => sheet.getRange('4:4').insert('Down')],
])(
  'of %s it is enough that Excel tells its cells alone: what it tells of an undo is not on record',
  async (_what, act) => {
    await start();
    await onSheet(list, act);
    await eventsTold();
    const [id = ''] = told.edits.keys();
    const row = { firstRow: 3, lastRow: 3, firstColumn: 0, lastColumn: 2 };
    told = { ...nothingChanged, edits: new Map([[id, { by: 'others', kind: 'area', sheet: id, ...row }]]) };
    await follow();
    expect(said(held)).toEqual(said(await fresh()));
  },
);

test('what is typed within a sheet is read in one batch, its undoing too', async () => {
  await start();
  host.editCell({ sheet: list, row: 3, column: 1, text: 'Người khác' });
  expect(await follow()).toBe(1);
  expect(host.undo()).toBe(keepsUndo);
  expect(await follow()).toBe(1);
  expect(said(held)).toEqual(said(await fresh()));
});

/** Something that happens to a sheet; numbers choose where. */
const kinds = [
  ...(['type', 'type', 'empty', 'insertRow', 'insertCells', 'removeRow', 'removeCells', 'sort'] as const),
  ...(['clear', 'calculate', 'addSheet', 'undo', 'undo', 'undo'] as const),
];

async function happen(what: (typeof kinds)[number], where: number, how: number): Promise<void> {
  const name = where % 3 === 0 ? other : list;
  const [row, column] = [how % 8, where % 4];
  if (what === 'type') host.editCell({ sheet: name, row, column, text: ['5', 'Trạm', 'x'][how % 3] ?? '' });
  if (what === 'empty') host.editCell({ sheet: name, row, column, text: '' });
  if (what === 'calculate')
    host.calculateCell({ sheet: list, row: 2 + (how % 2), column: 2, value: ['', 'HTNV'][where % 2] ?? '' });
  if (what === 'undo' && host.undoSteps() > stepsBefore) host.undo();
  if (what === 'addSheet')
    await onSheet(list, ({ context }) => context.workbook.worksheets.add(`Mới ${where} ${how}`));
  await onSheet(name, (sheet) => {
    const cells = sheet.getRangeByIndexes(row, column, 1 + (how % 3), 1 + (where % 2));
    if (what === 'insertRow') cells.getEntireRow().insert('Down');
    if (what === 'insertCells') cells.insert('Down');
    if (what === 'removeRow') cells.getEntireRow().delete('Up');
    if (what === 'removeCells') cells.delete('Up');
    if (what === 'clear') cells.clear('Contents');
    if (what === 'sort')
      sheet.getRangeByIndexes(2, 0, 4, 2).sort.apply([{ key: 1, ascending: how % 2 === 0 }]);
  });
}

test('whatever happens to a workbook, what is read of it is what a fresh reading finds', async () => {
  const happening = fc.tuple(fc.constantFrom(...kinds), fc.nat(23), fc.nat(23));
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 3, maxLength: 10 }), async (happenings) => {
      await start();
      for (const [what, where, how] of happenings) {
        await happen(what, where, how);
        await follow();
        expect(said(held)).toEqual(said(await fresh()));
      }
      await stop();
    }),
    { numRuns: 25 },
  );
}, 300_000);

/** Merged areas as addresses would tell them; what is not known is null. */
function mergesOf({ grids }: WorkbookSnapshot): readonly string[] | null {
  const merges = grids.find(({ sheet }) => sheet === list)?.merges ?? null;
  return merges?.map((one) => JSON.stringify(one)).sort() ?? null;
}

// Single cells that push into a merged area, or are taken out of it, are left out: its new size cannot be seen where the rows down to
// its end say what they said.
test('of merged areas that rows took along nothing is known rather than something wrong, undone or not', async () => {
  const happening = fc.tuple(
    fc.constantFrom(...kinds.filter((kind) => !kind.endsWith('Cells'))),
    fc.nat(23),
    fc.nat(23),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 8 }), async (happenings) => {
      await start(['C5:C6', 'A1:C1']);
      for (const [what, where, how] of happenings) {
        await happen(what, where, how);
        await follow();
        const known = mergesOf(held);
        if (known !== null) expect(known).toEqual(mergesOf(await fresh([list])) ?? []);
      }
      await stop();
    }),
    { numRuns: 25 },
  );
}, 300_000);
