import { communeIn } from '../../../src/core/office/communeOf';

test.each([
  ['a letterhead', 'ỦY BAN NHÂN DÂN XÃ TÂN MỘC KHÊ', 'Xã Tân Mộc Khê'],
  ['a title behind a dash', 'SỔ THEO DÕI - PHƯỜNG BẾN SẬY', 'Phường Bến Sậy'],
  ['a line in small letters', '(Biên bản của UBND phường Kim Dục)', 'Phường Kim Dục'],
  ['a special zone, its province behind it', 'Đặc khu Hòn Mẫu, tỉnh Thử Nghiệm', 'Đặc khu Hòn Mẫu'],
  ['a number for a name', 'ĐẢNG ỦY PHƯỜNG 5', 'Phường 5'],
  ['a year behind the name', 'KẾ HOẠCH CỦA XÃ TÂN HÒA NĂM 2026', 'Xã Tân Hòa'],
  ['a name that begins as "xã hội" does', 'UBND XÃ HỘI SƠN', 'Xã Hội Sơn'],
  ['names of other peoples', 'UBND XÃ ĐẠ KRÔNG NHỎ', 'Xã Đạ Krông Nhỏ'],
  ["the country's heading beside it", 'XÃ TÂN HÒA  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Xã Tân Hòa'],
  ["the country's heading alone", 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
  ['an office for society', 'PHÒNG VĂN HÓA - XÃ HỘI', null],
  ['a commune without its name', 'Ủy ban nhân dân xã, năm 2026', null],
  ['no commune', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', null],
])('%s', (_says, line, commune) => {
  expect(communeIn(line)).toBe(commune);
});
