const count = new Intl.NumberFormat('vi-VN');

const named = (sheets: readonly string[]): string =>
  `${sheets.length === 1 ? 'trang' : 'các trang'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`;

/** "; 41 other rows": nothing where there are none. */
export const otherRows = (rows: number): string =>
  rows === 0 ? '' : `; ${count.format(rows)} dòng khác (nhóm, cộng, chữ ký, trống)`;

/** What is said while the columns of a sheet are confirmed. */
export const confirmColumns = {
  title: (sheet: string) => `Trang “${sheet}”: đã hiểu đúng chưa?`,
  hint: 'Chỉ hỏi một lần. Trang của bạn không bị thay đổi.',
  /** Which of the lists that are asked about this is, both from 1. */
  nth: (at: number, all: number) => `Danh sách ${count.format(at)}/${count.format(all)}`,
  showSheet: 'Xem trang',
  sheetHidden: (sheet: string) => `Trang “${sheet}” đang ẩn nên chưa hiện bên cạnh.`,
  empty: '(cột trống)',
  noHeader: (letters: string) => `Cột ${letters}`,
  unused: 'để nguyên, không dùng',
  /** The first group of meanings: those that header and values speak for. */
  likely: 'Có thể là',
  leftAlone: 'Không dùng',
  /** Values of a column as its rows have them. */
  values: (values: readonly string[]) => values.map((value) => `“${value}”`).join(' · '),
  unknown: 'chưa hiểu cột này: chọn nghĩa, hoặc để nguyên',
  sure: (columns: number) => `${count.format(columns)} cột đã rõ`,
  /** Nothing is doubtful. */
  allSure: (columns: number) => `Cả ${count.format(columns)} cột đã rõ`,
  fieldOf: (header: string) => `Cột “${header}” hiểu là`,
  ok: 'Đúng rồi',
  okAll: (lists: number) => `Đúng cả ${count.format(lists)} danh sách`,
  /** Which other sheets are confirmed along with the one that is shown. */
  okAllMeans: (sheets: readonly string[]) => `Đúng cả: xác nhận luôn ${named(sheets)}, mọi cột ở đó đã rõ.`,
  stillToLook: (sheets: readonly string[]) => `Có cột chưa rõ, sẽ hỏi riêng: ${named(sheets)}.`,
  unsure: 'chưa chắc',
  /** How sure it is that the sheet is what it is taken for, in whole percent; that says nothing of single columns. */
  certainty: (percent: number, toLookAt: number) =>
    percent < 50
      ? `Chưa chắc đây là bảng cần tìm (${percent} %).`
      : `Chắc đúng loại bảng: ${percent} %${toLookAt === 0 ? '' : `; còn ${count.format(toLookAt)} cột cần xem`}.`,
  toldBy: {
    person: 'bạn đã chọn',
    header: 'theo tên cột',
    contents: 'theo nội dung trong cột',
    both: 'theo tên cột và nội dung',
    nothing: '',
  },
  /** The header names it, but what stands below is not known as such. */
  byHeaderAlone: 'tên cột nói vậy, giá trị trong cột chưa nhận ra',
  rows: (records: number, others: number) => `${count.format(records)} dòng là nhiệm vụ${otherRows(others)}.`,
  lookAtRows: 'Xem các dòng khác',
  /** Rows from … to … that are alike; one row where both are the same. */
  rowRange: (from: number, to: number) =>
    from === to ? count.format(from) : `${count.format(from)}–${count.format(to)}`,
  rowsOf: (ranges: readonly string[], more: number) =>
    `dòng ${ranges.join(', ')}${more === 0 ? '' : ` và ${count.format(more)} chỗ nữa`}`,
  moreRows: (rows: number) => `và ${count.format(rows)} dòng nữa`,
  requiredMissing: (field: string) => `Cần chỉ một cột là “${field}”.`,
  twice: (field: string) => `“${field}” đang được chọn cho hai cột.`,
  rowKinds: {
    record: 'nhiệm vụ',
    group: 'dòng nhóm',
    total: 'dòng cộng',
    columnNumbers: 'số thứ tự cột',
    repeatedHeader: 'tiêu đề lặp lại',
    signature: 'chữ ký',
    note: 'ghi chú',
    empty: 'trống',
    formulaOnly: 'chỉ có công thức',
    struck: 'gạch ngang, đã bỏ',
  },
};
