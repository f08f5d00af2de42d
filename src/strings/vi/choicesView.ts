const count = new Intl.NumberFormat('vi-VN');

function named(values: readonly string[]): string {
  const shown = values.slice(0, 3).map((value) => `“${value}”`);
  const rest = values.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} và ${count.format(rest)} giá trị nữa`;
}

/** What is wrong with the drop-down of a column. */
interface DamagedColumn {
  readonly lost: number;
  readonly foreign: number;
  readonly source: 'stays' | 'grows' | 'moves';
}

/** What the pane says of drop-downs that do not reach all rows any more. */
export const choicesView = {
  label: 'Danh sách chọn bị hỏng',
  /** One line for a column: where, what is wrong. */
  column: (sheet: string, column: string, { lost, foreign, source }: DamagedColumn) => {
    const parts = [
      ...(lost > 0 ? [`${count.format(lost)} dòng không còn danh sách chọn`] : []),
      ...(foreign > 0 ? [`${count.format(foreign)} dòng mang danh sách hoặc quy tắc khác`] : []),
      ...(source === 'grows' ? ['danh sách chưa gồm các tên mới ở trang nguồn'] : []),
      ...(source === 'moves' ? ['nguồn của danh sách đã chuyển chỗ'] : []),
    ];
    return `Trang “${sheet}”, cột ${column}: ${parts.length === 0 ? 'danh sách chọn không còn giá trị nào' : parts.join('; ')}.`;
  },
  kept: (values: readonly string[]) => `Giá trị không có trong danh sách vẫn giữ nguyên: ${named(values)}.`,
  gone: 'Nguồn của danh sách không còn. Mở Dữ liệu › Xác thực dữ liệu trong Excel và chọn lại nguồn.',
  isProtected: (sheet: string) =>
    `Trang “${sheet}” đang được bảo vệ: vào thẻ Xem lại, bấm Bỏ bảo vệ trang tính, rồi kiểm tra lại.`,
  button: (cells: number) => `Sửa danh sách chọn (${count.format(cells)} ô)`,
  note: 'Chỉ đặt lại danh sách chọn, không đổi giá trị ô nào. Hoàn tác được.',
  running: 'Đang đặt lại danh sách chọn…',
  done: (cells: number) => `Đã đặt lại danh sách chọn ở ${count.format(cells)} ô; giá trị các ô giữ nguyên.`,
};
