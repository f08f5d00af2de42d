import { sheetNames } from './cellPlaces';

const count = new Intl.NumberFormat('vi-VN');

/** What the pane says of marks on the cells of findings. */
export const cellMarks = {
  mark: (cells: number) => `Đánh dấu ${count.format(cells)} ô trên trang`,
  again: (cells: number) => `Đánh dấu lại (${count.format(cells)} ô)`,
  off: 'Bỏ hết dấu',
  standing: (cells: number, sheets: readonly string[]) =>
    `Đang có dấu ở ${count.format(cells)} ô, trang ${sheetNames(sheets)}.`,
  /** What was marked just now. */
  marked: (cells: number) =>
    cells === 0 ? 'Chưa đánh dấu được ô nào.' : `Đã đánh dấu ${count.format(cells)} ô.`,
  unmarked: (cells: number) =>
    cells === 0 ? 'Không còn dấu nào trong sổ.' : `Đã bỏ dấu ở ${count.format(cells)} ô.`,
  legend:
    'Lỗi: viền liền, nền hồng. Cảnh báo: viền gạch, nền vàng. Lưu ý: viền chấm, nền xanh. Chữ, số và màu của bạn giữ nguyên.',
  protected: (sheets: readonly string[]) =>
    `Trang ${sheetNames(sheets)} đang được bảo vệ nên không đánh dấu; bỏ bảo vệ rồi đánh dấu lại.`,
  gone: (sheets: readonly string[]) =>
    `Không còn trang ${sheetNames(sheets)}; bấm Kiểm tra lại rồi đánh dấu lại.`,
  left: (sheets: readonly string[]) =>
    `Trang ${sheetNames(sheets)} đang được bảo vệ nên dấu còn lại ở đó; bỏ bảo vệ rồi bấm Bỏ hết dấu.`,
};
