import { checkNominees, watchQuota, type Outcome } from '../../src/actions';
import type { QuotaReport } from '../../src/core/rules/nominees/tallies/quotaReport';
import { fillSheet, startHost } from '../workbook/office';
import { today, valueOf } from './taskWorkbook';

const sheet = 'Danh sách';
const person = (number: number, name: string) => [
  [number, name, 'Chuyên viên', 'Phòng Kinh tế', 'Lao động tiên tiến'],
  ['', '', '', '', 'Chiến sĩ thi đua cơ sở'],
];

/** Two persons, each with a second award beside a merged name. */
async function startList(): Promise<void> {
  await startHost();
  await fillSheet(sheet, [
    ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU NĂM 2025'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'],
    ...person(1, 'Nguyễn Văn Thử'),
    ...person(2, 'Trần Thị Mẫu'),
  ]);
  await Excel.run(async (context) => {
    for (const column of ['A', 'B', 'C', 'D']) {
      for (const rows of [`${column}3:${column}4`, `${column}5:${column}6`]) {
        context.workbook.worksheets.getItem(sheet).getRange(rows).merge();
      }
    }
    await context.sync();
  });
}

test('the quota that goes along counts merged names as the check does, also after the sheet was read anew', async () => {
  await startList();
  const { quota } = valueOf(await checkNominees({ today }));
  expect(quota.whole).toMatchObject({ base: 2, used: 2 });
  const heard: Outcome<QuotaReport>[] = [];
  const watch = valueOf(await watchQuota({ today, pauseMs: 5, onQuota: (one) => heard.push(one) }));
  expect(watch.quota).toEqual(quota);
  await Excel.run(async (context) => {
    // a row below the list: the sheet is read anew as a whole
    context.workbook.worksheets.getItem(sheet).getRange('A12').values = [["'ghi chú"]];
    await context.sync();
  });
  for (let tries = 0; tries < 200 && heard.length === 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await watch.stop();
  expect(heard.map((one) => valueOf(one))).toEqual([quota]);
});
