import { sentencesOf, splitHead } from '../../../../src/core/plan/outline/sentence';

describe('splitHead', () => {
  it.each<readonly [string, string, string]>([
    ['Nguồn kinh phí: ngân sách xã và xã hội hóa.', 'Nguồn kinh phí', 'ngân sách xã và xã hội hóa.'],
    ['Kiểm tra: Mỗi quý một lần.', 'Kiểm tra', 'Mỗi quý một lần.'],
    ['Tuyên truyền. Viết tin, bài hằng tháng.', 'Tuyên truyền', 'Viết tin, bài hằng tháng.'],
    ['Giao Văn phòng HĐND. Báo cáo hằng quý.', 'Giao Văn phòng HĐND', 'Báo cáo hằng quý.'],
    ['Xong trước ngày 15/3/2026. Gửi về xã.', 'Xong trước ngày 15/3/2026', 'Gửi về xã.'],
    ['Bản 2, 3, 4: làm đường nội đồng', 'Bản 2, 3, 4', 'làm đường nội đồng'],
    ['Trưởng ban các thôn 6, 7: vận động', 'Trưởng ban các thôn 6, 7', 'vận động'],
    ['Tổ 9: giữ gìn vệ sinh', 'Tổ 9', 'giữ gìn vệ sinh'],
    ['Xét khen đợt 2: Hoàn thành trước 30/6', 'Xét khen đợt 2', 'Hoàn thành trước 30/6'],
  ])('%s', (text, head, rest) => expect(splitHead(text)).toEqual({ head, rest }));

  it.each([
    'Thời gian: 7 giờ 30, ngày 15/3/2026',
    'Họp lúc 7: 30 tại hội trường',
    'Bước 2: kiểm tra chéo',
    'Đợt 2: Lập thành tích mừng ngày 19/5',
    'Giai đoạn II: Nhân rộng',
    'Hoạt động 12. Ngày hội đọc sách',
    'Tham quan tại TP. Hồ Chí Minh và TX. Gò Công',
    'Mời TS. Nguyễn Văn Thí và ThS. Lò Thị Dụ nói chuyện',
    'Vận động 1.000 cây giống, 2.500 ngày công',
    'Theo khoản 1. Điều này nói rõ',
    'Tổ chức hội thi (gồm ba phần: chào hỏi, kiến thức, tài năng) cấp xã',
    'Phong trào "Ba nhất: kỷ luật nhất, trung thực nhất, gương mẫu nhất" của Công an xã',
    'Rà soát toàn bộ hồ sơ người có công và thân nhân trên địa bàn xã theo các nhóm: thương binh, bệnh binh',
  ])('%s is one heading', (text) => expect(splitHead(text).rest).toBe(''));
});

describe('sentencesOf', () => {
  it('ends no sentence at short forms, and loses no letter', () => {
    const text = 'Giao ThS. Lò Văn Dụ chủ trì. Mời TP. Lai Châu dự. Gửi UBND. Hết.';
    expect(sentencesOf(text)).toEqual([
      'Giao ThS. Lò Văn Dụ chủ trì.',
      'Mời TP. Lai Châu dự.',
      'Gửi UBND.',
      'Hết.',
    ]);
  });
});
