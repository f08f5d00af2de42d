import { linesOf, outlineOf } from './outlineOf';

const papers: Readonly<Record<string, { readonly body: string; readonly outline: string }>> = {
  'strokes with dots, a whole paper without parts': {
    body: `
1/. Mục đích
- Nâng cao nhận thức.
2/. Nội dung
2.1- Thi tìm hiểu
2.2- Hội thao
3/. Tổ chức thực hiện
- Văn phòng theo dõi.`,
    outline: `
1 Mục đích
  – Nâng cao nhận thức
2 Nội dung
  2.1 Thi tìm hiểu
  2.2 Hội thao
3 Tổ chức thực hiện
  – Văn phòng theo dõi`,
  },
  'full-width signs': {
    body: `
Ⅰ．MỤC ĐÍCH
１．Nâng cao nhận thức；
Ⅱ．NỘI DUNG
１．Hội thao：
・Thi bơi
２．Thi tìm hiểu`,
    outline: `
I MỤC ĐÍCH
  I.1 Nâng cao nhận thức
II NỘI DUNG
  II.1 Hội thao
    • Thi bơi
  II.2 Thi tìm hiểu`,
  },
  'chapters with their titles below': {
    body: `
Chương I
MỤC ĐÍCH
1. Nâng cao nhận thức.
Chương II
NỘI DUNG
1. Hội thao
2. 12 lớp tập huấn`,
    outline: `
I MỤC ĐÍCH
  I.1 Nâng cao nhận thức
II NỘI DUNG
  II.1 Hội thao
  II.2 12 lớp tập huấn`,
  },
  'lettered sections above Roman parts': {
    body: `
Phần A
ĐÁNH GIÁ NĂM TRƯỚC
I. KẾT QUẢ
1. Đạt kế hoạch.
Phần B
KẾ HOẠCH NĂM NAY
I. MỤC TIÊU
1. Vượt kế hoạch.
II. NHIỆM VỤ
1. Hội thao`,
    outline: `
A ĐÁNH GIÁ NĂM TRƯỚC
A.I KẾT QUẢ
  A.I.1 Đạt kế hoạch
B KẾ HOẠCH NĂM NAY
I MỤC TIÊU
  I.1 Vượt kế hoạch
II NHIỆM VỤ
  II.1 Hội thao`,
  },
  'steps are items': {
    body: `
I. MỤC ĐÍCH
1. Nâng cao nhận thức.
II. NỘI DUNG
Vòng 1: Thi ở các bản
Thời gian: tháng 4.
Vòng 2: Thi cấp xã
Thời gian: tháng 5.
Địa điểm: sân vận động.`,
    outline: `
I MỤC ĐÍCH
  I.1 Nâng cao nhận thức
II NỘI DUNG
  II.1 Vòng 1: Thi ở các bản
    • Thời gian: tháng 4.
  II.2 Vòng 2: Thi cấp xã
    • Thời gian: tháng 5.
    • Địa điểm: sân vận động.`,
  },
  'steps below a numbered item are its points': {
    body: `
I. MỤC ĐÍCH
1. Nâng cao nhận thức.
II. NỘI DUNG
1. Hội thi dân vũ
Vòng 1: Thi ở các bản
Vòng 2: Thi cấp xã
2. Khen thưởng`,
    outline: `
I MỤC ĐÍCH
  I.1 Nâng cao nhận thức
II NỘI DUNG
  II.1 Hội thi dân vũ
    • Vòng 1: Thi ở các bản
    • Vòng 2: Thi cấp xã
  II.2 Khen thưởng`,
  },
  'figures below short headings': {
    body: `
I. MỤC ĐÍCH
1. Nâng cao nhận thức.
II. NỘI DUNG
1. Tặng xe đạp
15 chiếc, mỗi chiếc 2.000.000 đồng.
2. Họp bình xét trước ngày
20/11 tại các bản`,
    outline: `
I MỤC ĐÍCH
  I.1 Nâng cao nhận thức
II NỘI DUNG
  II.1 Tặng xe đạp
    • 15 chiếc, mỗi chiếc 2.000.000 đồng.
  II.2 Họp bình xét trước ngày 20/11 tại các bản`,
  },
};

describe('marks in words, odd signs and figures', () => {
  it.each(Object.entries(papers))('%s', (_, { body, outline }) =>
    expect(outlineOf(body)).toEqual(linesOf(outline)),
  );
});
