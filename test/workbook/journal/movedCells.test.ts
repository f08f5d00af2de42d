import {
  checkNominees,
  fillOfficeTables,
  fixFindings,
  listUndo,
  previewOfficeTables,
  undo,
  writeUnitFindings,
} from '../../../src/actions';
import type { ExcelHost } from '../../../src/excel-host/host';
import { valueOf } from '../../actions/taskWorkbook';
import { officeFile, sheets, today } from '../../faults/workbook';
import { sheetNames, startHost, valuesOf } from '../office';

/*
 * Cells that a step wrote, and that a person moved, noted beside or renamed since: taken back where they are known again,
 * asked about where they are not, and nothing of the person's in their old place is taken for the step's.
 */
async function start(): Promise<ExcelHost> {
  return startHost({ file: await officeFile() });
}

async function fillTables(): Promise<string> {
  const accepted = valueOf(await previewOfficeTables({ today }));
  return valueOf(await fillOfficeTables({ today, accepted })).undoId ?? '';
}

async function fixNominees(): Promise<string> {
  const { fixes } = valueOf(await checkNominees({ today }));
  return valueOf(await fixFindings(fixes, 'mayGo')).undoId ?? '';
}

function edit(sheet: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

test('figures of a person that stand by chance where the step wrote the same are not taken back', async () => {
  await start();
  const id = await fillTables();
  await edit(sheets.table, (sheet) => {
    sheet.getRange('B:B').insert('Right');
    // last year's figures, equal to those of this year
    sheet.getRange('B3:B5').values = [[1], [2], [1]];
  });
  const before = await valuesOf(sheets.table);
  const asked = await undo(id, 'ask');
  expect(asked).toMatchObject({ ok: false, problem: { reason: 'editedSince' } });
  expect(JSON.stringify(asked)).toContain('"B3"');
  valueOf(await undo(id, 'keep'));
  expect(await valuesOf(sheets.table)).toEqual(before);
});

test('figures in rows that moved down are taken back where they stand now', async () => {
  await start();
  const before = await valuesOf(sheets.table);
  const id = await fillTables();
  await edit(sheets.table, (sheet) => {
    sheet.getRange('3:3').insert('Down');
  });
  expect(valueOf(await undo(id, 'ask')).left).toEqual([]);
  await edit(sheets.table, (sheet) => {
    sheet.getRange('3:3').delete('Up');
  });
  expect(await valuesOf(sheets.table)).toEqual(before);
});

test('a note beside a cell, and another figure in the row, are no edit of the cell', async () => {
  const host = await start();
  const filled = await fillTables();
  host.editCell({ sheet: sheets.table, row: 3, column: 4, text: 'chờ duyệt' });
  const fixed = await fixNominees();
  host.editCell({ sheet: sheets.list, row: 2, column: 8, text: 'đã hỏi' });
  expect(valueOf(await undo(fixed, 'ask')).left).toEqual([]);
  expect(valueOf(await undo(filled, 'ask')).left).toEqual([]);
  expect((await valuesOf(sheets.list))[2]?.slice(1, 9)).toEqual([
    'Ông Trần  Văn Thử',
    'Nam',
    'Chuyên viên',
    'Công an xã',
    'Lao động tiên tiến',
    'Hoàn thành tốt nhiệm vụ',
    '',
    'đã hỏi',
  ]);
});

test('the next row that moved into the place of a deleted one is another row, whatever its cell says', async () => {
  await start();
  const id = await fixNominees();
  await edit(sheets.list, (sheet) => {
    sheet.getRange('3:3').delete('Up');
    sheet.getRange('B3').values = [['Ông Trần Văn Thử']];
  });
  expect(await undo(id, 'ask')).toMatchObject({ ok: false, problem: { reason: 'editedSince' } });
  valueOf(await undo(id, 'keep'));
  expect((await valuesOf(sheets.list))[2]?.[1]).toBe('Ông Trần Văn Thử');
});

test('whoever agrees that edits go gives no leave to write over the row that came into the place of a deleted one', async () => {
  await start();
  const before = await valuesOf(sheets.list);
  const id = await fixNominees();
  await edit(sheets.list, (sheet) => {
    sheet.getRange('3:3').delete('Up');
  });
  const asked = await undo(id, 'ask');
  expect(asked).toMatchObject({ problem: { stays: [{ sheet: sheets.list, address: 'B3' }] } });
  const seen = !asked.ok && asked.problem.reason === 'editedSince' ? asked.problem.seen : '';
  const { left } = valueOf(await undo(id, { takeBack: seen }));
  expect(left).toEqual([{ sheet: sheets.list, address: 'B3' }]);
  expect(await valuesOf(sheets.list)).toEqual([...before.slice(0, 2), ...before.slice(3)]);
});

test('a later write of a sheet that was renamed since is named, not shown as edits of a person', async () => {
  const host = await start();
  valueOf(await writeUnitFindings({ today }));
  const own = (await sheetNames()).at(-1) ?? '';
  host.editCell({ sheet: sheets.list, row: 3, column: 4, text: '' });
  valueOf(await writeUnitFindings({ today }));
  await edit(own, (sheet) => {
    sheet.name = 'Gửi đơn vị';
  });
  const [newer, older] = valueOf(await listUndo());
  expect(await undo(older?.id ?? '', 'ask')).toEqual({
    ok: false,
    problem: {
      reason: 'newerFirst',
      sheet: 'Gửi đơn vị',
      action: 'writeUnitFindings',
      at: newer?.at,
      wrote: null,
    },
  });
});
