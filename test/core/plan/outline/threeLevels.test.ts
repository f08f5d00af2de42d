import { outlineLines, planOf, paperWith } from './outlineOf';

/* Papers that number on three levels: letters or sections, Roman numbers below them, figures below those. */

const lines = (body: string): readonly string[] => outlineLines(planOf(paperWith(`${body.trim()}\n`)));

test('letters that name a whole plan are its parts; Roman numbers below them its items', () => {
  const body = `
A. YÊU CẦU
I. Về nhận thức
1. Nắm chắc quy định.
II. Về cách làm
1. Gọn nhẹ.
B. NHIỆM VỤ TRỌNG TÂM
I. Nêu gương
1. Viết bài về người tốt;
2. Phát thanh mỗi tuần.
II. Làm đẹp đường làng
1. Trồng cây;
2. Sơn tường.
III. Bình xét
1. Họp thôn.
C. PHÂN CÔNG THỰC HIỆN
I. Công an xã
Giữ trật tự.
II. Các thôn
Thực hiện.`;
  expect(lines(body)).toEqual([
    'A YÊU CẦU',
    '  A.I Về nhận thức',
    '    • 1. Nắm chắc quy định.',
    '  A.II Về cách làm',
    '    • 1. Gọn nhẹ.',
    'B NHIỆM VỤ TRỌNG TÂM',
    '  B.I Nêu gương',
    '    • 1. Viết bài về người tốt;',
    '    • 2. Phát thanh mỗi tuần.',
    '  B.II Làm đẹp đường làng',
    '    • 1. Trồng cây;',
    '    • 2. Sơn tường.',
    '  B.III Bình xét',
    '    • 1. Họp thôn.',
    'C PHÂN CÔNG THỰC HIỆN',
    '  C.I Công an xã',
    '    • Giữ trật tự.',
    '  C.II Các thôn',
    '    • Thực hiện.',
  ]);
});

test('the part of the tasks is the one whose items they are', () => {
  const plan = planOf(
    paperWith(`
PHẦN I: MỤC ĐÍCH
I. Gọn nhẹ
II. Thiết thực
PHẦN II: NỘI DUNG, NHIỆM VỤ
I. Sửa nhà văn hóa
1. Xin vật liệu
II. Mua loa
PHẦN III: TỔ CHỨC THỰC HIỆN
I. Các thôn
- Góp công.
`),
  );
  expect(plan.taskPartId).toBe('II');
  expect(plan.parts.find(({ id }) => id === 'II')?.items.map(({ title }) => title)).toEqual([
    'Sửa nhà văn hóa',
    'Mua loa',
  ]);
});

test('a report above a plan: the parts are below the letters', () => {
  const body = `
A. KẾT QUẢ NĂM 2025
I. Việc đã làm
1. Trồng cây.
II. Việc chưa làm
1. Mua loa.
B. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026
I. MỤC ĐÍCH
1. Gọn nhẹ.
II. NỘI DUNG
1. Sửa nhà văn hóa
2. Mua loa
III. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`;
  expect(lines(body).slice(-8)).toEqual([
    'I MỤC ĐÍCH',
    '  I.1 Gọn nhẹ',
    'II NỘI DUNG',
    '  II.1 Sửa nhà văn hóa',
    '  II.2 Mua loa',
    'III TỔ CHỨC THỰC HIỆN',
    '  III.1 Các thôn',
    '    • Thực hiện.',
  ]);
});

test('letters that name no part of a plan leave the Roman numbers as parts', () => {
  const body = `
A. ĐẶC ĐIỂM TÌNH HÌNH
I. Thuận lợi
1. Dân đồng lòng.
B. CÔNG TÁC NĂM 2026
I. MỤC ĐÍCH
1. Gọn nhẹ.
II. NHIỆM VỤ
1. Sửa nhà văn hóa
III. TỔ CHỨC THỰC HIỆN
1. Các thôn`;
  expect(lines(body)).toContain('II NHIỆM VỤ');
  expect(lines(body)).toContain('  II.1 Sửa nhà văn hóa');
});
