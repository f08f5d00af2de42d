import { lastWordsAt } from '../../../../src/core/plan/outline/lastWords';
import { outlineOf } from './outlineOf';

test.each([
  'Trong quá trình triển khai, có gì chưa rõ thì hỏi Văn phòng.',
  'Yêu cầu các ngành, các xóm làm tốt những việc được giao.',
  'UBND xã yêu cầu cán bộ, công chức gương mẫu đi đầu./.',
  'Đề nghị các chi hội nghiêm túc thực hiện Kế hoạch này.',
  'Căn cứ Kế hoạch này, các cơ quan, đơn vị xây dựng kế hoạch riêng.',
])('%s closes the paper', (text) => expect(lastWordsAt([text])).toBe(0));

test.each([
  'Yêu cầu các xóm họp dân trước ngày 10/3/2026.',
  'Đề nghị các hội quần chúng góp công nạo vét mương.',
  'UBND xã giao Công an xã lập danh sách hộ đăng ký.',
  'Căn cứ Kế hoạch này, các chi hội đăng ký phần việc.',
  'Yêu cầu Công an xã bảo đảm trật tự.',
])('%s belongs to the body', (text) => expect(lastWordsAt([text])).toBeNull());

test('words to everybody with a body below them close nothing', () => {
  const everybody = 'Trong quá trình triển khai, có gì chưa rõ thì hỏi Văn phòng.';
  expect(lastWordsAt([everybody, 'Giao Trạm Y tế phun thuốc muỗi.'])).toBeNull();
  expect(lastWordsAt(['Giao Trạm Y tế phun thuốc muỗi.', everybody])).toBe(1);
});

test('each line of a part in prose is an item of it', () => {
  const lines = ['Giao Trạm Y tế phun thuốc muỗi', 'Yêu cầu các xóm dọn rãnh nước trước ngày 10/3/2026'];
  const body = `I. NỘI DUNG\n1. Dọn rãnh\n2. Phun thuốc\nII. TỔ CHỨC THỰC HIỆN\n${lines.join('.\n')}.`;
  expect(outlineOf(body).slice(-3)).toEqual(['II TỔ CHỨC THỰC HIỆN', ...lines.map((line) => `  – ${line}`)]);
});
