import { linesOf, outlineOf } from './outlineOf';

interface Hand {
  readonly body: string;
  readonly outline: string;
}

const hands: Readonly<Record<string, Hand>> = {
  'numbers behind dashes under items are points': {
    body: `
I. NỘI DUNG
1. Chuẩn bị
- 1. Mượn hội trường
- 2. Mời khách
- 3. In tài liệu
2. Tiến hành
- 1. Khai mạc
- 2. Trao giải
II. TỔ CHỨC THỰC HIỆN
1. Công an xã
- Giữ trật tự.`,
    outline: `
I NỘI DUNG
  I.1 Chuẩn bị
    • 1. Mượn hội trường
    • 2. Mời khách
    • 3. In tài liệu
  I.2 Tiến hành
    • 1. Khai mạc
    • 2. Trao giải
II TỔ CHỨC THỰC HIỆN
  II.1 Công an xã
    • Giữ trật tự.`,
  },
  'items all written behind dashes': {
    body: `
I. MỤC ĐÍCH
- 1. Gọn nhẹ
- 2. Thiết thực
II. NỘI DUNG
- 1. Mượn hội trường
+ Hỏi trước một tuần.
- 2. Mời khách
III. TỔ CHỨC THỰC HIỆN
- 1. Công an xã
+ Giữ trật tự.`,
    outline: `
I MỤC ĐÍCH
  I.1 Gọn nhẹ
  I.2 Thiết thực
II NỘI DUNG
  II.1 Mượn hội trường
    • Hỏi trước một tuần.
  II.2 Mời khách
III TỔ CHỨC THỰC HIỆN
  III.1 Công an xã
    • Giữ trật tự.`,
  },
  'counting words are numbers': {
    body: `
I. NHIỆM VỤ
Một là, dựng cổng chào.
- Trước Tết.
Hai là, thắp sáng đường làng.
II. GIẢI PHÁP
Thứ nhất: vận động góp công.
Thứ hai: xin hỗ trợ vật liệu.
III. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`,
    outline: `
I NHIỆM VỤ
  I.1 dựng cổng chào
    • Trước Tết.
  I.2 thắp sáng đường làng
II GIẢI PHÁP
  II.1 vận động góp công
  II.2 xin hỗ trợ vật liệu
III TỔ CHỨC THỰC HIỆN
  III.1 Các thôn
    • Thực hiện.`,
  },
  'running lines above dashes are items': {
    body: `
I. NỘI DUNG
1. Sửa nhà văn hóa
2. Mua loa
II. TỔ CHỨC THỰC HIỆN
Giao Công an xã:
- Giữ trật tự.
- Phân luồng xe.
Đề nghị Mặt trận xã:
- Vận động hội viên.`,
    outline: `
I NỘI DUNG
  I.1 Sửa nhà văn hóa
  I.2 Mua loa
II TỔ CHỨC THỰC HIỆN
  – Giao Công an xã
    • Giữ trật tự.
    • Phân luồng xe.
  – Đề nghị Mặt trận xã
    • Vận động hội viên.`,
  },
  'names before colons behind dashes': {
    body: `
I. NỘI DUNG
1. Sửa nhà văn hóa
II. TỔ CHỨC THỰC HIỆN
- Công an xã: giữ trật tự.
- Đoàn Thanh niên: dọn vệ sinh; trồng hoa.`,
    outline: `
I NỘI DUNG
  I.1 Sửa nhà văn hóa
II TỔ CHỨC THỰC HIỆN
  – Công an xã
    • giữ trật tự.
  – Đoàn Thanh niên
    • dọn vệ sinh; trồng hoa.`,
  },
  'a lead-in stays where it stands': {
    body: `
I. NỘI DUNG
Trong năm 2026, xã tập trung ba việc sau:
1. Sửa nhà văn hóa
2. Mua loa
II. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`,
    outline: `
I NỘI DUNG
  – Trong năm 2026, xã tập trung ba việc sau:
  I.1 Sửa nhà văn hóa
  I.2 Mua loa
II TỔ CHỨC THỰC HIỆN
  II.1 Các thôn
    • Thực hiện.`,
  },
  'items that print their part': {
    body: `
I. MỤC ĐÍCH
I.1. Gọn nhẹ
II. NỘI DUNG
II.1. Sửa nhà văn hóa
- Xin vật liệu.
II.2. Mua loa
III. TỔ CHỨC THỰC HIỆN
III.1. Các thôn
- Thực hiện.`,
    outline: `
I MỤC ĐÍCH
  I.1 Gọn nhẹ
II NỘI DUNG
  II.1 Sửa nhà văn hóa
    • Xin vật liệu.
  II.2 Mua loa
III TỔ CHỨC THỰC HIỆN
  III.1 Các thôn
    • Thực hiện.`,
  },
  'days of the week and a lone capital count nothing': {
    body: `
I. NỘI DUNG
1. Trực lễ
Thứ hai, ngày 02/3: Công an xã.
Thứ ba, ngày 03/3: Quân sự xã.
V. Thành thật khai báo là yêu cầu với người trực.
2. Bế mạc
II. TỔ CHỨC THỰC HIỆN
1. Các thôn
- Thực hiện.`,
    outline: `
I NỘI DUNG
  I.1 Trực lễ
    • Thứ hai, ngày 02/3: Công an xã.
    • Thứ ba, ngày 03/3: Quân sự xã.
    • V. Thành thật khai báo là yêu cầu với người trực.
  I.2 Bế mạc
II TỔ CHỨC THỰC HIỆN
  II.1 Các thôn
    • Thực hiện.`,
  },
};

describe('signs of items', () => {
  it.each(Object.entries(hands))('%s', (_, { body, outline }) => {
    expect(outlineOf(body)).toEqual(linesOf(outline));
  });
});
