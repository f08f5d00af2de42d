import { checkNominees, parseIsoDate } from '../../src/actions';
import { fillSheet, startHost } from '../workbook/office';

const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'];
const title = ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU NĂM 2025'];
const first = [1, 'Nguyễn Văn Thử', 'Chuyên viên', 'Phòng Kinh tế', 'Lao động tiên tiến'];

async function check(second: readonly (string | number)[], merged: string | null) {
  const today = parseIsoDate('2025-11-20');
  if (today === null) throw new Error('no day');
  const host = await startHost();
  await fillSheet('Danh sách', [title, header, first, second]);
  if (merged !== null) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Danh sách').getRange(merged).merge();
      await context.sync();
    });
  }
  host.resetRoundTrips();
  const checked = await checkNominees({ today });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  const units = checked.value.findings.filter(({ rule, field }) => rule === 'HS-09' && field === 'unit');
  return { units: units.length, syncs: host.roundTrips().syncs };
}

const person = [2, 'Trần Thị Thử', 'Chuyên viên', '', 'Lao động tiên tiến'];

test.each([
  ['a merged unit is no blank: one more batch', person, 'D3:D4', { units: 0, syncs: 3 }],
  ['a blank unit stays one', person, null, { units: 1, syncs: 3 }],
  [
    'a collective owes no unit: nothing more is asked',
    [2, 'Phòng Kinh tế', '', '', 'Tập thể lao động tiên tiến'],
    null,
    { units: 0, syncs: 2 },
  ],
])('%s', async (_says, second, merged, expected) => {
  expect(await check(second, merged)).toEqual(expected);
});

test('a second award in the last row, beside a merged name, is a nomination of its own', async () => {
  const today = parseIsoDate('2025-11-20');
  if (today === null) throw new Error('no day');
  await startHost();
  await fillSheet('Danh sách', [title, header, first, ['', '', '', '', 'Chiến sĩ thi đua cơ sở']]);
  await Excel.run(async (context) => {
    for (const column of ['A', 'B', 'C', 'D']) {
      context.workbook.worksheets.getItem('Danh sách').getRange(`${column}3:${column}4`).merge();
    }
    await context.sync();
  });
  const checked = await checkNominees({ today });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  expect(checked.value.nominees.map(({ name, award }) => [name.value, award.value])).toEqual([
    ['Nguyễn Văn Thử', 'LDTT'],
    ['Nguyễn Văn Thử', 'CSTDCS'],
  ]);
});
