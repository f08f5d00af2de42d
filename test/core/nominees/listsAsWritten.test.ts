import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { atOnce } from '../../../src/core/work/work';
import { gridOf } from '../sheets/gridOf';
import { book } from './listOf';

/** How many lists are found below the lines. */
function listsBelow(lines: readonly string[], sheet = 'Trang 1'): number {
  const grid = gridOf(
    [
      ...lines.map((line) => [line]),
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Hình thức'],
      [1, 'Lê Văn Giả', 'Trưởng thôn', 'Thôn Hạ', 'Giấy khen'],
      [2, 'Vũ Thị Tạm', 'Trưởng thôn', 'Thôn Nội', 'Giấy khen'],
    ],
    { sheet },
  );
  return atOnce(findNomineeTables([grid], { confirmed: [], book })).tables.length;
}

const asked = 'DANH SÁCH NGƯỜI TỐT VIỆC TỐT NĂM 2026';

test.each([
  ['UBND XÃ ĐÔNG LƯƠNG', 'Trang 1'],
  ['UBND XÃ BẰNG LƯƠNG', 'Trang 1'],
  ['Lương Tài, ngày 12 tháng 5 năm 2026', 'Trang 1'],
  ['BAN CHỈ ĐẠO NÂNG CAO CHẤT LƯỢNG', 'Trang 1'],
  ['UBND XÃ MINH TÂN', 'Lương Điền'],
])('a name with the word of pay makes no payroll: %s, sheet "%s"', (line, sheet) => {
  expect(listsBelow([line, asked], sheet)).toBe(1);
});

test.each([
  ['BẢNG LƯƠNG THÁNG 10/2026', 'Trang 1'],
  ['DANH SÁCH CHI TRẢ TIỀN LƯƠNG QUÝ III', 'Trang 1'],
  ['DANH SÁCH ĐỀ NGHỊ NÂNG LƯƠNG TRƯỚC THỜI HẠN', 'Trang 1'],
  ['UBND XÃ ĐÔNG LƯƠNG', 'Lương T10'],
])('a payroll says so in its title: %s, sheet "%s"', (line, sheet) => {
  expect(listsBelow([line], sheet)).toBe(0);
});
