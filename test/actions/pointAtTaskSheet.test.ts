import { viewOffice } from '../../src/actions';
import { pointAtTaskSheet } from '../../src/actions/pointAtTaskSheet';
import { createTemplateBook } from '../../src/actions/papers/templateBook';
import { fillSheet, startHost } from '../workbook/office';
import { startTasks, taskHeader, taskRow, today, valueOf } from './taskWorkbook';

const chosen = async () => valueOf(await viewOffice({ today })).taskTable?.sheet ?? null;

test('a sheet of tasks, likely or not, is used', async () => {
  await startTasks([taskRow(1), taskRow(2)]);
  await fillSheet('Việc thêm', [taskHeader.slice(0, 4), taskRow(3).slice(0, 4)]);
  valueOf(await pointAtTaskSheet('Việc thêm'));
  expect(await chosen()).toBe('Việc thêm');
});

test('a blank sheet is refused, and what was in use stays', async () => {
  const host = await startTasks([taskRow(1), taskRow(2)]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Trắng');
    await context.sync();
  });
  const file = Buffer.from(host.save()).toString('base64');
  expect(await pointAtTaskSheet('Trắng')).toMatchObject({
    ok: false,
    problem: { reason: 'notATaskSheet', sheet: 'Trắng', why: 'blank' },
  });
  expect(Buffer.from(host.save()).toString('base64')).toBe(file);
  expect(await chosen()).toBe('Nhiệm vụ');
});

test('a sheet without a header is refused', async () => {
  await startHost();
  await fillSheet('Ghi chép', [['Việc riêng'], ['Mua giấy']]);
  expect(await pointAtTaskSheet('Ghi chép')).toMatchObject({
    problem: { reason: 'notATaskSheet', sheet: 'Ghi chép', why: 'noTable' },
  });
});

test('a nomination list is refused, and nothing is kept', async () => {
  const host = await startTasks([taskRow(1), taskRow(2)]);
  await fillSheet('Đề nghị', [
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
    [1, 'Trần Văn Thử', 'Công chức', 'Văn phòng', 'Lao động tiên tiến'],
    [2, 'Lê Thị Nghiệm', 'Công chức', 'Công an', 'Lao động tiên tiến'],
  ]);
  const file = Buffer.from(host.save()).toString('base64');
  expect(await pointAtTaskSheet('Đề nghị')).toMatchObject({
    problem: { reason: 'notATaskSheet', sheet: 'Đề nghị', why: 'nominees' },
  });
  expect(Buffer.from(host.save()).toString('base64')).toBe(file);
  expect(await chosen()).toBe('Nhiệm vụ');
});

test('a sheet that was deleted meanwhile is named as gone', async () => {
  await startTasks([taskRow(1)]);
  expect(await pointAtTaskSheet('Việc cũ')).toMatchObject({
    problem: { reason: 'sheetGone', sheet: 'Việc cũ' },
  });
});

test('a sheet with its header alone waits for its first task', async () => {
  await startHost();
  const { sheets } = valueOf(await createTemplateBook({ today, sheets: ['tasks'] }));
  const sheet = sheets[0]?.sheet ?? '';
  expect(await pointAtTaskSheet(sheet)).toMatchObject({ problem: { reason: 'noTasks', sheet } });
  expect(valueOf(await viewOffice({ today })).begun).toBe(sheet);
});

test('null lets the add-in choose again', async () => {
  await startTasks([taskRow(1)]);
  valueOf(await pointAtTaskSheet(null));
  expect(await chosen()).toBe('Nhiệm vụ');
});
