import {
  generateAppendix,
  listUndo,
  previewAppendix,
  setAppendix,
  undo,
  viewOffice,
  writeWordFile,
} from '../../../src/actions';
import {
  defaultAppendixSettings,
  everyAppendixColumn,
  type AppendixColumn,
} from '../../../src/core/plan/appendixSettings';
import { furtherFields } from '../../../src/core/vocabulary/taskFields';
import type { ExcelHost } from '../../../src/excel-host/host';
import { appendix as words } from '../../../src/strings/papers/appendix';
import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { fillSheet, startHost, valuesOf } from '../../workbook/office';
import { planOfNine, startTasks, taskHeader, taskRow, today, valueOf } from '../taskWorkbook';

/*
 * Columns that some offices' sheets have beside the usual ones stand in the appendix where the office chose them:
 * figures as figures, days as days; notes that people typed stay through every change of the choice.
 */
const sheet = words.sheetName;
const further = ['Theo dõi, đôn đốc', 'Lãnh đạo phụ trách', 'Nguồn chỉ đạo', 'Ngày chỉ đạo', 'Kinh phí'];

async function startOffice(): Promise<ExcelHost> {
  const host = await startHost();
  await fillSheet('Nhiệm vụ', [
    [...taskHeader, ...further],
    [...taskRow(1), 'Văn phòng', 'Phó Chủ tịch Ánh', 'Thông báo số 5/TB-UBND', 46_030, 12_500_000],
    [...taskRow(2), 'Thanh tra', 'Chủ tịch Bình', 'Họp giao ban', 'Tháng 01/2026', 'Xã hội hóa'],
    [...taskRow(3), '', '', '', '', ''],
  ]);
  await Excel.run(async (context) => {
    const tasks = context.workbook.worksheets.getItem('Nhiệm vụ');
    tasks.getRange('K2').numberFormat = [['dd/mm/yyyy']];
    tasks.getRange('L2').numberFormat = [['#,##0']];
    await context.sync();
  });
  host.resetRoundTrips();
  return host;
}

/** Everything that is usual, with these before the notes. */
const withFurther = (...columns: readonly AppendixColumn[]) => ({
  ...defaultAppendixSettings,
  columns: everyAppendixColumn.filter(
    (column) => defaultAppendixSettings.columns.includes(column) || columns.includes(column),
  ),
});

/** What stands under each header of the appendix in the rows of the tasks, by the header's words. */
async function appendixCells(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const values = await valuesOf(sheet);
  const head = values.find((row) => String(row.at(-1)).startsWith('head:')) ?? [];
  return values
    .filter((row) => String(row.at(-1)).startsWith('task:'))
    .map((row) => Object.fromEntries(head.slice(0, -1).map((word, at) => [String(word), row[at]])));
}

async function typeNote(text: string): Promise<void> {
  const values = await valuesOf(sheet);
  const row = values.findIndex((cells) => String(cells.at(-1)).startsWith('task:'));
  const column = values.find((cells) => cells.includes(words.columns.note))?.indexOf(words.columns.note) ?? 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[text]];
    await context.sync();
  });
}

const said: Readonly<Record<(typeof furtherFields)[number], readonly unknown[]>> = {
  followUp: ['Văn phòng', 'Thanh tra', ''],
  leader: ['Phó Chủ tịch Ánh', 'Chủ tịch Bình', ''],
  source: ['Thông báo số 5/TB-UBND', 'Họp giao ban', ''],
  assignedOn: [46_030, 'Tháng 01/2026', ''],
  budget: [12_500_000, 'Xã hội hóa', ''],
};

describe('further columns of the appendix', () => {
  test.each(furtherFields)('%s stands where it was chosen, and nothing else with it', async (field) => {
    await startOffice();
    const plan = await planOfNine();
    valueOf(await setAppendix(withFurther(field)));
    valueOf(await generateAppendix({ today, plan }));
    const cells = await appendixCells();
    expect(Object.keys(cells[0] ?? {})).toEqual(
      withFurther(field).columns.map((column) => words.columns[column]),
    );
    expect(cells.map((row) => row[words.columns[field]])).toEqual(said[field]);
  });

  test('none is shown before it is chosen, nor where the sheet has none; what the sheet has is offered', async () => {
    await startOffice();
    const plan = await planOfNine();
    expect(valueOf(await viewOffice({ today })).furtherColumns).toEqual(furtherFields);
    valueOf(await generateAppendix({ today, plan }));
    expect(Object.keys((await appendixCells())[0] ?? {})).toHaveLength(7);
    await startTasks([taskRow(1)]);
    valueOf(await setAppendix(withFurther(...furtherFields)));
    const view = valueOf(await viewOffice({ today }));
    expect(view.furtherColumns).toEqual([]);
    expect(view.appendix).toEqual(withFurther(...furtherFields));
    valueOf(await generateAppendix({ today, plan }));
    expect(Object.keys((await appendixCells())[0] ?? {})).toHaveLength(7);
  });

  test('figures keep their format and days stay days', async () => {
    await startOffice();
    const plan = await planOfNine();
    valueOf(await setAppendix(withFurther('assignedOn', 'budget')));
    valueOf(await generateAppendix({ today, plan }));
    const formats = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
      used.load({ values: true, numberFormat: true });
      await context.sync();
      const row = used.values.findIndex((cells: unknown[]) => String(cells.at(-1)).startsWith('task:'));
      return (used.numberFormat[row] as unknown[]).slice(6, 8);
    });
    expect(formats).toEqual(['dd/mm/yyyy', '#,##0']);
  });

  test('a typed note stays when columns come and go; what changes is told before, and taken back after', async () => {
    await startOffice();
    const plan = await planOfNine();
    valueOf(await generateAppendix({ today, plan }));
    await typeNote('gửi trước ngày 5');
    const before = await valuesOf(sheet);
    const noteOf = async () => (await appendixCells()).map((row) => row[words.columns.note]);
    for (const settings of [
      withFurther('leader', 'budget'),
      withFurther('budget'),
      { ...withFurther('followUp'), columns: ['note', 'followUp', 'content', 'lead'] as const },
      defaultAppendixSettings,
    ]) {
      valueOf(await setAppendix(settings));
      const look = valueOf(await previewAppendix({ today }));
      expect([look.added, look.removed, look.lostNotes]).toEqual([[], [], []]);
      expect(look.changed).toEqual(expect.arrayContaining([taskRow(1)[2], taskRow(2)[2]]));
      expect(valueOf(await generateAppendix({ today })).kind).toBe('written');
      expect(await noteOf()).toEqual(['gửi trước ngày 5', '', '']);
      expect(valueOf(await previewAppendix({ today })).changed).toEqual([]);
      expect(valueOf(await generateAppendix({ today })).kind).toBe('unchanged');
    }
    expect(await valuesOf(sheet)).toEqual(before);
    valueOf(await setAppendix(withFurther(...furtherFields)));
    valueOf(await generateAppendix({ today }));
    const [step] = valueOf(await listUndo());
    if (step === undefined) throw new Error('nothing to undo');
    valueOf(await undo(step, 'ask'));
    expect(await valuesOf(sheet)).toEqual(before);
  });

  test('so does a row that people added', async () => {
    await startOffice();
    const plan = await planOfNine();
    valueOf(await generateAppendix({ today, plan }));
    const at = (await valuesOf(sheet)).findIndex((cells) => String(cells.at(-1)).startsWith('task:'));
    const added = ['', 'Việc ghi thêm', '', '', 'Tháng 7', '', 'của thôn'];
    await Excel.run(async (context) => {
      const written = context.workbook.worksheets.getItem(sheet);
      written.getRange(`${at + 2}:${at + 2}`).insert('Down');
      written.getRange(`A${at + 2}:G${at + 2}`).values = [added];
      await context.sync();
    });
    valueOf(await setAppendix(withFurther('budget')));
    expect(valueOf(await generateAppendix({ today })).kind).toBe('written');
    expect((await valuesOf(sheet))[at + 1]).toEqual([...added.slice(0, 6), '', 'của thôn', '']);
    valueOf(await setAppendix(defaultAppendixSettings));
    expect(valueOf(await generateAppendix({ today })).kind).toBe('written');
    expect((await valuesOf(sheet))[at + 1]).toEqual([...added, '']);
  });

  test('a word typed into a column that goes is asked about before it is lost', async () => {
    await startOffice();
    const plan = await planOfNine();
    valueOf(await setAppendix(withFurther('followUp', 'leader')));
    valueOf(await generateAppendix({ today, plan }));
    const at = (await valuesOf(sheet)).findIndex((cells) => String(cells.at(-1)).startsWith('task:'));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getCell(at, 7).values = [['Đồng chí khác']];
      await context.sync();
    });
    valueOf(await setAppendix(withFurther('followUp')));
    expect(await generateAppendix({ today })).toMatchObject({
      ok: false,
      problem: { reason: 'typedSince', cells: [{ sheet, address: `H${at + 1}` }] },
    });
  });

  test('asks for no more batches with them than without', async () => {
    const host = await startOffice();
    const plan = await planOfNine();
    const batches = async (task: string): Promise<readonly number[]> => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nhiệm vụ').getRange('C2').values = [[task]];
        await context.sync();
      });
      host.resetRoundTrips();
      valueOf(await previewAppendix({ today, plan }));
      const looked = host.roundTrips().syncs;
      valueOf(await generateAppendix({ today, plan }));
      return [looked, host.roundTrips().syncs - looked];
    };
    valueOf(await generateAppendix({ today, plan }));
    const without = await batches('Rà soát các tuyến đường hoa');
    valueOf(await setAppendix(withFurther(...furtherFields)));
    expect(await batches('Trồng cây xanh trong sân trường')).toEqual(without);
  });

  test('a Word file says them as the cells show them', async () => {
    await startOffice();
    const plan = await planOfNine();
    valueOf(await setAppendix(withFurther(...furtherFields)));
    const reading = readDocx(valueOf(await writeWordFile({ today, plan })).bytes);
    const rows = reading.ok ? reading.tables.flatMap((table) => table.rows) : [];
    const shown = rows.filter((row) => ['1', '2'].includes(row[0] ?? '')).map((row) => row.slice(6, 11));
    expect(shown).toEqual([
      ['Văn phòng', 'Phó Chủ tịch Ánh', 'Thông báo số 5/TB-UBND', '08/01/2026', '12.500.000'],
      ['Thanh tra', 'Chủ tịch Bình', 'Họp giao ban', 'Tháng 01/2026', 'Xã hội hóa'],
    ]);
  });
});
