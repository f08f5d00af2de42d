import * as fc from 'fast-check';
import {
  isAllSmall,
  isPersonName,
  looksLikeName,
  withCapitals,
} from '../../../src/core/nominees/personNames';

describe('names of persons', () => {
  test.each([
    'Nguyễn Văn An',
    'NGUYỄN VĂN AN',
    'Trần thị Thử',
    'nguyễn văn an',
    'đinh thị thử',
    'Vũ An',
    'nguyen thi thu',
    'Lò Văn Én',
    'Giàng A Páo',
    'Sùng Seo Chúng',
    'Thào A Sì',
    "K'Rênh",
    'K’Brêl',
    "H'Hen Niê",
    "Đinh Thị H'Mai",
    'Y Bhăm Êban',
    'Y Thu',
    'A Lăng Nhớ',
    'Rơ Châm Hyéo',
    'Siu Blúp',
    'Ksor Krơn',
    'Blúp',
    'Điểu Xiêng',
    'Thị Xia',
    'Thạch Sa Mết',
    'Pinăng Thị Tấm',
    'Cil Múp Ha Krong',
    'Tôn Nữ Thị Ngọc Lan Anh',
    'Công Tằng Tôn Nữ Thị Mẫu Thử',
    "h'hen niê",
  ])('%s is one', (text) => expect(isPersonName(text)).toBe(true));

  test.each([
    'Lao động tiên tiến',
    'Lao Động Tiên Tiến',
    'Giấy khen',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn Thành Tốt',
    'HTXSNV',
    'CSTĐCS',
    'Danh sách đề nghị',
    'Ghi chú',
    'Họ và tên',
    'Cao đẳng',
    'Nam',
    'Nữ',
    'Tốt',
    'Không',
    'do thực hiện tốt nhiệm vụ',
    'hồ sơ đầy đủ',
    'tổng kết phong trào thi đua',
    'Đạt thành tích xuất sắc trong phong trào thi đua yêu nước',
    'Nguyễn Văn An 2',
    '12/5/1980',
    'Cải tiến quy trình',
    'Mai táng',
    'Phong Trào Thi Đua',
    'tong ket thi dua',
    '',
  ])('%s is none', (text) => expect(isPersonName(text)).toBe(false));

  test.each(['Ông Páo', 'Đ/c Lan', 'Trường Mầm non Mẫu', 'Hộ bà Tạm', "Bà H'Lan"])(
    '%s stands in a column of names',
    (text) => expect(looksLikeName(text)).toBe(true),
  );

  test.each([
    ['nguyễn văn an', 'Nguyễn Văn An'],
    ["h'hen niê", "H'Hen Niê"],
    ['k’rênh', 'K’Rênh'],
    ['y-bhăm êban', 'Y-Bhăm Êban'],
  ])('%s → %s', (name, fixed) => {
    expect(isAllSmall(name)).toBe(true);
    expect(withCapitals(name)).toBe(fixed);
    expect(isAllSmall(fixed)).toBe(false);
  });

  test('capitals change nothing else', () => {
    const letter = fc.constantFrom(..."abcdđêếưứyhk’'- ");
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        expect(withCapitals(letters.join('')).toLowerCase()).toBe(letters.join(''));
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        looksLikeName(text);
        isAllSmall(text);
      }),
    );
  });
});
