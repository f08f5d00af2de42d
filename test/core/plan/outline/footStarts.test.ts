import { linesOf, outlineLines, outlineOf, paperWith, planOf } from './outlineOf';

const bodyWith = (line: string): string => `
I. MỤC ĐÍCH
1. Động viên người dân.
II. NỘI DUNG
1. Phát quang đường làng
${line}
2. Thay biển tên xóm
III. TỔ CHỨC THỰC HIỆN
1. Công an xã
- Giữ trật tự.`;

test.each([
  ['where something is handed in', 'Nơi nhận: Văn phòng Đảng ủy, chậm nhất ngày 05/9/2026.'],
  ['the same without a colon', 'Nơi nhận đơn đăng ký là bộ phận một cửa.'],
  ['who signs what', 'KT. CHỦ TỊCH ký duyệt danh sách hộ tham gia.'],
  ['what was said above', 'Trên đây là phần việc của các xóm; việc của xã:'],
])('%s does not end the body', (_, line) => {
  expect(outlineOf(bodyWith(line))).toEqual(
    linesOf(`
I MỤC ĐÍCH
  I.1 Động viên người dân
II NỘI DUNG
  II.1 Phát quang đường làng
    • ${line}
  II.2 Thay biển tên xóm
III TỔ CHỨC THỰC HIỆN
  III.1 Công an xã
    • Giữ trật tự.`),
  );
});

test('a role in capitals over a list of duties is a body', () => {
  const plan = planOf(
    paperWith(`
I. NỘI DUNG
1. Nạo vét mương
II. PHÂN CÔNG
CHỦ TỊCH HỘI NÔNG DÂN
- Vận động hội viên góp công.
TRẠM Y TẾ
- Trực cấp cứu.`),
  );
  expect(plan.parts.map(({ title }) => title)).toEqual(['NỘI DUNG', 'PHÂN CÔNG']);
  expect(plan.signature.name).toBe('Vi Văn Thí');
});

test.each([
  ['recipients with numbers', 'Nơi nhận:\n1. Huyện ủy;\n2. Lưu: VT.\nCHỦ TỊCH\nVi Văn Thí'],
  [
    'a list without a heading',
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nVi Văn Thí\nI. TỔ MỘT\n1. Xóm Trên\n2. Xóm Dưới',
  ],
  ['an appendix whose numbers go on', 'CHỦ TỊCH\nVi Văn Thí\nPHỤ LỤC\n2. Xóm Dưới\nIII. TỔ BA'],
  ['signature, then recipients', 'CHỦ TỊCH\nVi Văn Thí\nNơi nhận:\n- Huyện ủy;\n- Lưu: VT.'],
])('%s still ends the body', (_, foot) => {
  const head = paperWith('').split('\n').slice(0, 7).join('\n');
  const plan = planOf(`${head}\nI. MỤC ĐÍCH\n1. Gọn.\nII. NỘI DUNG\n1. Nạo vét mương\n- Góp công.\n${foot}`);
  expect(outlineLines(plan)).toEqual([
    'I MỤC ĐÍCH',
    '  I.1 Gọn',
    'II NỘI DUNG',
    '  II.1 Nạo vét mương',
    '    • Góp công.',
  ]);
  expect(plan.signature.name).toBe('Vi Văn Thí');
});
