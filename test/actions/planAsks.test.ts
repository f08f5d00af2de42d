import { checkNominees, parseIsoDate, readPlanText, savePlan } from '../../src/actions';
import { fillSheet, reopen, startHost } from '../workbook/office';
import { valueOf } from './taskWorkbook';

const day = parseIsoDate('2026-11-20');
if (day === null) throw new Error('no day');
const today = day;

const planText = `ỦY BAN NHÂN DÂN
XÃ SUỐI MẪU
Số: 05/KH-UBND

Suối Mẫu, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026

I. MỤC ĐÍCH
1. Mục đích
Khen đúng người, đúng việc.
II. NỘI DUNG
1. Tuyên truyền
Đưa tin trên loa.
III. KHEN THƯỞNG
1. Tiêu chuẩn
Chấp hành tốt pháp luật.
2. Số lượng khen thưởng: không quá 05 tập thể và 02 cá nhân.
`;

test('what a plan asks is kept on its sheet, and the lists are checked against it after the file is opened again', async () => {
  const host = await startHost();
  await fillSheet('Danh sách', [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026', '', '', ''],
    ['STT', 'Họ và tên', 'Đơn vị', 'Hình thức đề nghị'],
    ...['Lê Văn Giả', 'Hồ Thị Nháp', 'Vũ Văn Tạm'].map((name, at) => [
      at + 1,
      `Ông ${name}`,
      'Trường Mẫu',
      'Giấy khen của Chủ tịch UBND xã',
    ]),
  ]);
  const plan = valueOf(await readPlanText(planText));
  valueOf(await savePlan({ today, plan }));
  await reopen(host);
  const { findings } = valueOf(await checkNominees({ today }));
  const asked = findings.filter(({ rule }) => rule.startsWith('KH-'));
  expect(asked.map(({ rule, messageId, severity, where }) => [rule, messageId, severity, where])).toEqual([
    ['KH-01', 'moreThanPlanned', 'warning', { kind: 'sheet', sheet: 'Danh sách' }],
  ]);
  expect(asked[0]?.data).toMatchObject({ item: 'III.2', plan: '05/KH-UBND', found: 3, figure: 2 });
});
