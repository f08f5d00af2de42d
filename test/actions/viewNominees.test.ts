import { parseIsoDate } from '../../src/actions';
import { writeCheckSlip } from '../../src/actions/papers/checkSlip';
import type { NomineeView } from '../../src/core/office/nomineeCheck';
import { viewNominees } from '../../src/actions/viewNominees';
import type { ExcelHost } from '../../src/excel-host/host';
import { fillSheet, startHost } from '../workbook/office';

const today = parseIsoDate('2023-12-20') ?? fail('no day');
const sheet = 'DS 2023';
const rows = [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023', '', '', ''],
  ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị'],
  [1, 'Nguyễn Văn Thử', 'Văn phòng', 'Lao động tiên tiến'],
  [2, 'Trần Thị Nháp', 'Trạm Y tế', 'Lao động tiên tiến'],
];
let host: ExcelHost;

beforeEach(async () => {
  host = await startHost();
});

async function look(): Promise<NomineeView> {
  const seen = await viewNominees({ today });
  if (!seen.ok) throw new Error(JSON.stringify(seen.problem));
  return seen.value;
}

test('an empty workbook has no lists, and that is no problem', async () => {
  expect(await look()).toMatchObject({ lists: [], isEmpty: true, slip: { kind: 'none' } });
});

test('a list is found with its year, unconfirmed, and nothing is written', async () => {
  await fillSheet(sheet, rows);
  const before = host.save();
  const view = await look();
  expect(view.lists.map(({ summary, isConfirmed }) => [summary.sheet, summary.records, isConfirmed])).toEqual(
    [[sheet, 2, false]],
  );
  expect(view.year).toEqual({ year: 2023, from: 'title' });
  expect(host.save()).toEqual(before);
});

test('after the slip: the same, and changed as soon as a row is', async () => {
  await fillSheet(sheet, rows);
  const written = await writeCheckSlip({ today });
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  expect((await look()).slip).toMatchObject({ kind: 'same', sheet: written.value.sheet });
  host.editCell({ sheet, row: 3, column: 1, text: 'Lê Văn Giả' });
  expect((await look()).slip).toMatchObject({ kind: 'changed', changed: [sheet] });
});
