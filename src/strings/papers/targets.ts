import type { TargetsWords } from '../../core/papers/targets/targetsWords';

/** The table of the plan's targets. */
export const targets: TargetsWords = {
  sheetName: 'Chỉ tiêu',
  heading: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
  name: (title) => title ?? '',
  columns: {
    ordinal: 'TT',
    target: 'Chỉ tiêu',
    item: 'Mục',
    result: 'Kết quả',
    source: 'Nguồn số liệu',
    note: 'Ghi chú',
  },
};
