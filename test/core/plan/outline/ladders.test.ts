import { linesOf, outlineLines, outlineOf, paperWith, planOf, planOfWord } from './outlineOf';

interface Hand {
  readonly body: string;
  readonly outline: string;
}

const hands: Readonly<Record<string, Hand>> = {
  'a Roman number alone on its line': {
    body: `
I
MỤC ĐÍCH
1.
Mục đích chung
- Gọn nhẹ.
II
NỘI DUNG
1.
Ra mắt tổ tự quản
2.
Thăm hộ khó khăn
- Mỗi quý một lần.
III
TỔ CHỨC THỰC HIỆN
1. Công an xã
- Giữ trật tự.`,
    outline: `
I MỤC ĐÍCH
  I.1 Mục đích chung
    • Gọn nhẹ.
II NỘI DUNG
  II.1 Ra mắt tổ tự quản
  II.2 Thăm hộ khó khăn
    • Mỗi quý một lần.
III TỔ CHỨC THỰC HIỆN
  III.1 Công an xã
    • Giữ trật tự.`,
  },
  'quarters with dashes only': {
    body: `
QUÝ I
- Ký giao ước thi đua.
- Trồng cây đầu xuân.
QUÝ II
- Chấm điểm sáu tháng.
QUÝ III (từ tháng 7 đến tháng 9)
- Thăm gia đình chính sách.
QUÝ IV
- Bình xét cuối năm.`,
    outline: `
Q1 QUÝ I
  – Ký giao ước thi đua
  – Trồng cây đầu xuân
Q2 QUÝ II
  – Chấm điểm sáu tháng
Q3 QUÝ III (từ tháng 7 đến tháng 9)
  – Thăm gia đình chính sách
Q4 QUÝ IV
  – Bình xét cuối năm`,
  },
  'quarters between numbered parts': {
    body: `
I. MỤC ĐÍCH
Chủ động công việc.
II. NỘI DUNG
Quý I/2026:
1. Ký giao ước
2. Trồng cây
Quý II/2026: Chấm điểm sáu tháng.
III. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`,
    outline: `
I MỤC ĐÍCH
  – Chủ động công việc
II NỘI DUNG
Q1 Quý I/2026
  Q1.1 Ký giao ước
  Q1.2 Trồng cây
Q2 Quý II/2026
  – Chấm điểm sáu tháng
III TỔ CHỨC THỰC HIỆN
  III.1 Các thôn
    • Thực hiện.`,
  },
  'months listed under one item open no parts': {
    body: `
I. NỘI DUNG
1. Họp Hội đồng
Tháng 3: họp đầu năm.
Tháng 6: họp giữa năm.
Tháng 11: họp bình xét.
2. Nêu gương
- Mỗi tháng một gương.
3. Tổng kết
II. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`,
    outline: `
I NỘI DUNG
  I.1 Họp Hội đồng
    • Tháng 3: họp đầu năm.
    • Tháng 6: họp giữa năm.
    • Tháng 11: họp bình xét.
  I.2 Nêu gương
    • Mỗi tháng một gương.
  I.3 Tổng kết
II TỔ CHỨC THỰC HIỆN
  II.1 Các thôn
    • Thực hiện.`,
  },
  'letters open the parts': {
    body: `
A. MỤC ĐÍCH
1. Gọn nhẹ.
B. NHIỆM VỤ
1. Sửa nhà văn hóa
a) Xin vật liệu;
b) Góp công.
2. Mua loa
C. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`,
    outline: `
A MỤC ĐÍCH
  A.1 Gọn nhẹ
B NHIỆM VỤ
  B.1 Sửa nhà văn hóa
    • a) Xin vật liệu;
    • b) Góp công.
  B.2 Mua loa
C TỔ CHỨC THỰC HIỆN
  C.1 Các thôn
    • Thực hiện.`,
  },
  'figures in capitals above figures': {
    body: `
1. MỤC ĐÍCH
a) Gọn nhẹ;
b) Thiết thực.
2. NỘI DUNG
1. Sửa nhà văn hóa
- Xin vật liệu.
2. Mua loa
3. Dựng cổng chào
3. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`,
    outline: `
1 MỤC ĐÍCH
  1.a Gọn nhẹ
  1.b Thiết thực
2 NỘI DUNG
  2.1 Sửa nhà văn hóa
    • Xin vật liệu.
  2.2 Mua loa
  2.3 Dựng cổng chào
3 TỔ CHỨC THỰC HIỆN
  3.1 Các thôn
    • Thực hiện.`,
  },
  'capitals without numbers, with other headings between': {
    body: `
MỤC ĐÍCH
1. Gọn nhẹ.
NỘI DUNG
1. Sửa nhà văn hóa
- Xin vật liệu.
2. Mua loa
KINH PHÍ
Từ quỹ thi đua.
TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`,
    outline: `
– MỤC ĐÍCH
  1 Gọn nhẹ
– NỘI DUNG
  1 Sửa nhà văn hóa
    • Xin vật liệu.
  2 Mua loa
– KINH PHÍ
  – Từ quỹ thi đua
– TỔ CHỨC THỰC HIỆN
  1 Các thôn
    • Thực hiện.`,
  },
  'prose alone': {
    body: `
Tổ chức phát động thi đua trong tháng 2, gắn với lễ giao quân.
Giao Công an xã giữ trật tự.
Đề nghị Mặt trận xã vận động hội viên.`,
    outline: `
–
  – Tổ chức phát động thi đua trong tháng 2, gắn với lễ giao quân
  – Giao Công an xã giữ trật tự
  – Đề nghị Mặt trận xã vận động hội viên`,
  },
  'a heading over two lines, an item over two': {
    body: `
II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU
CỦA PHONG TRÀO NĂM 2026
1. TUYÊN TRUYỀN, PHỔ BIẾN,
HỌC TẬP
- Mỗi tháng một buổi.
2. KHEN THƯỞNG
III. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`,
    outline: `
II NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU CỦA PHONG TRÀO NĂM 2026
  II.1 TUYÊN TRUYỀN, PHỔ BIẾN, HỌC TẬP
    • Mỗi tháng một buổi.
  II.2 KHEN THƯỞNG
III TỔ CHỨC THỰC HIỆN
  III.1 Các thôn
    • Thực hiện.`,
  },
};

const more: Readonly<Record<string, Hand>> = {
  'a heading that lost its number between two others': {
    body: `
I. MỤC ĐÍCH
1. Gọn nhẹ
NỘI DUNG
1. Sửa nhà văn hóa
III. TỔ CHỨC THỰC HIỆN
1. Các thôn`,
    outline: `
I MỤC ĐÍCH
  I.1 Gọn nhẹ
– NỘI DUNG
  1 Sửa nhà văn hóa
III TỔ CHỨC THỰC HIỆN
  III.1 Các thôn`,
  },
  'numbers without titles': {
    body: `
I.
1. Sửa nhà văn hóa
II.
1. Các thôn`,
    outline: `
I
  I.1 Sửa nhà văn hóa
II
  II.1 Các thôn`,
  },
  'stars above dashes': {
    body: `
I. NỘI DUNG
* Nêu gương
- Viết bài.
* Trao quà
II. TỔ CHỨC THỰC HIỆN
1. Các thôn`,
    outline: `
I NỘI DUNG
  – Nêu gương
    • Viết bài.
  – Trao quà
II TỔ CHỨC THỰC HIỆN
  II.1 Các thôn`,
  },
};

describe('ladders of marks', () => {
  it.each(Object.entries({ ...hands, ...more }))('%s', (_, { body, outline }) => {
    expect(outlineOf(body)).toEqual(linesOf(outline));
  });

  it('bold headings without numbers in a Word file', () => {
    const plan = planOfWord([
      { text: 'KẾ HOẠCH', isBold: true },
      { text: 'Thi đua năm 2026', isBold: true },
      'Ủy ban nhân dân xã Suối Trại ban hành Kế hoạch như sau:',
      { text: 'Mục đích, yêu cầu', isBold: true },
      '- Gọn nhẹ.',
      { text: 'Nội dung thực hiện', isBold: true },
      '1. Sửa nhà văn hóa',
      '2. Mua loa',
      { text: 'Tổ chức thực hiện', isBold: true },
      '1. Các thôn',
      '- Thực hiện.',
    ]);
    expect(plan.parts.map(({ id, title, items }) => [id, title, items.length])).toEqual([
      [null, 'Mục đích, yêu cầu', 1],
      [null, 'Nội dung thực hiện', 2],
      [null, 'Tổ chức thực hiện', 1],
    ]);
  });

  it('a number alone in its own Word paragraph', () => {
    const plan = planOfWord([
      'KẾ HOẠCH',
      'Thi đua năm 2026',
      'Ủy ban nhân dân xã Suối Trại ban hành Kế hoạch như sau:',
      'I.',
      'MỤC ĐÍCH',
      '1.',
      'Gọn nhẹ.',
      'II.',
      'NỘI DUNG',
      { text: 'Sửa nhà văn hóa', numbering: '1.' },
      '2.\nMua loa',
      'III.',
      'TỔ CHỨC THỰC HIỆN',
      '1. Các thôn',
    ]);
    expect(outlineLines(plan)).toEqual([
      'I MỤC ĐÍCH',
      '  I.1 Gọn nhẹ',
      'II NỘI DUNG',
      '  II.1 Sửa nhà văn hóa',
      '  II.2 Mua loa',
      'III TỔ CHỨC THỰC HIỆN',
      '  III.1 Các thôn',
    ]);
  });

  it('the page number between two lines is no heading', () => {
    const plan = planOf(paperWith('I. NỘI DUNG\n1. Sửa nhà văn hóa\n2\n2. Mua loa\n3\n3. Dựng cổng\n'));
    expect(outlineLines(plan)).toEqual([
      'I NỘI DUNG',
      '  I.1 Sửa nhà văn hóa',
      '  I.2 Mua loa',
      '  I.3 Dựng cổng',
    ]);
  });
});
