import {
  answerStruckRows,
  checkTasks,
  confirmMapping,
  generateAppendix,
  previewAppendix,
  setAppendix,
  undo,
  viewOffice,
} from '../../../src/actions';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { appendix as words } from '../../../src/strings/papers/appendix';
import { fillSheet, startHost, valuesOf } from '../../workbook/office';
import { planOfNine, taskHeader, today, valueOf } from '../taskWorkbook';

/*
 * What the appendix carries is told before it is written: errors of its rows, rows that somebody struck through, names
 * and days in full, and no remark of the tracking sheet unless it is wanted.
 */
const sheet = 'Theo dõi';

const rows = [
  [
    '1',
    'II.1',
    'Ra mắt mô hình nhà sạch vườn đẹp',
    'P.VH-XH',
    'BCH QS',
    '5.9.2026',
    'Mô hình',
    'mới bổ sung',
  ],
  ['2', 'II.1', 'Sơ kết phong trào thi đua quý', 'CA xã', '', '30/02/2026', 'Báo cáo', ''],
  ['3', 'II.2', 'In tờ rơi tuyên truyền', 'Hội CCB', '', 'Quý III', 'Tờ rơi', 'bỏ, gộp vào việc trên'],
];

/** A workbook of three tasks, of which the third may be struck: from end to end, or its words alone. */
async function startOffice(struck: 'nothing' | 'row' | 'partOfRow'): Promise<void> {
  await startHost();
  await fillSheet(sheet, [[...taskHeader], ...rows.map((row) => row.slice(0, taskHeader.length))]);
  if (struck === 'nothing') return;
  await Excel.run(async (context) => {
    const area = struck === 'row' ? 'A4:Z4' : 'A4:C4';
    context.workbook.worksheets.getItem(sheet).getRange(area).format.font.strikethrough = true;
    await context.sync();
  });
}

/** The appendix's tasks, as far as its content column says. */
async function tasksOnAppendix(): Promise<readonly (readonly unknown[])[]> {
  const values = await valuesOf(words.sheetName);
  return values.filter((row) => String(row.at(-1)).startsWith('task:'));
}

test('an error that would be printed is named in the card, with its cell; it holds up nothing', async () => {
  await startOffice('nothing');
  const plan = await planOfNine();
  const { printed, tasks } = valueOf(await previewAppendix({ today, plan }));
  expect(
    printed.named.map(({ rule, where }) => [rule, where.kind === 'cell' ? where.cell.row : null]),
  ).toEqual([['NV-08', 2]]);
  expect([printed.count, tasks]).toEqual([1, 3]);
  expect(valueOf(await generateAppendix({ today, plan })).kind).toBe('written');
});

test('names and days are written out by default, and stand as typed where the office wants that', async () => {
  await startOffice('nothing');
  const plan = await planOfNine();
  expect(valueOf(await previewAppendix({ today, plan })).writtenOut).toMatchObject({ bodyNames: 4, days: 1 });
  valueOf(await generateAppendix({ today, plan }));
  expect((await tasksOnAppendix()).map((row) => row.slice(2, 5))).toEqual([
    ['Phòng Văn hóa - Xã hội', 'Ban Chỉ huy Quân sự', '05/09/2026'],
    ['Công an xã', '', '30/02/2026'],
    ['Hội Cựu chiến binh', '', 'Quý III'],
  ]);
  valueOf(await setAppendix({ ...defaultAppendixSettings, bodyNames: 'asTyped', days: 'asTyped' }));
  valueOf(await generateAppendix({ today, plan }));
  expect((await tasksOnAppendix()).map((row) => row.slice(2, 5))[0]).toEqual([
    'P.VH-XH',
    'BCH QS',
    '5.9.2026',
  ]);
});

test('a struck row counts until somebody says that it was taken out, and again after an undo', async () => {
  await startOffice('row');
  const plan = await planOfNine();
  const asked = valueOf(await viewOffice({ today, plan })).struck;
  expect(asked).toEqual([{ sheet, rows: [3], answer: null }]);
  const first = valueOf(await previewAppendix({ today, plan }));
  expect([first.tasks, first.struck.length]).toEqual([3, 1]);

  valueOf(await answerStruckRows({ sheet, answer: 'leftOut' }));
  const second = valueOf(await previewAppendix({ today, plan }));
  expect([second.tasks, second.struck.length]).toEqual([2, 0]);
  expect(valueOf(await checkTasks({ today, plan })).tasks.map(({ row }) => row)).toEqual([1, 2]);
  const written = valueOf(await generateAppendix({ today, plan, accepted: second.key }));
  expect([written.kind, written.tasks]).toEqual(['written', 2]);
  expect(valueOf(await viewOffice({ today, plan })).struck).toEqual([
    { sheet, rows: [3], answer: 'leftOut' },
  ]);

  valueOf(await undo(written.undoId ?? '', 'ask'));
  valueOf(await answerStruckRows({ sheet, answer: 'kept' }));
  expect(valueOf(await previewAppendix({ today, plan })).tasks).toBe(3);
});

test('words struck beside cells that are not: told by the column that was confirmed, not by a guess', async () => {
  await startOffice('partOfRow');
  const plan = await planOfNine();
  const before = valueOf(await viewOffice({ today, plan }));
  expect(before.struck).toEqual([]);
  const { taskTable } = before;
  if (taskTable === null) throw new Error('No task table.');
  const { headerKey, columns } = taskTable;
  const fields = columns.map(({ column, field }) => ({ column, field }));
  valueOf(await confirmMapping({ kind: 'tasks', sheet, headerKey, fields }));
  expect(valueOf(await viewOffice({ today, plan })).struck).toEqual([{ sheet, rows: [3], answer: null }]);
});
