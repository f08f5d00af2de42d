import type { AppendixColumn } from '../../core/plan/appendixSettings';

/** How the pane calls the columns of the appendix. */
export const appendixColumns: Readonly<Record<AppendixColumn, string>> = {
  ordinal: 'TT',
  content: 'Nội dung nhiệm vụ',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  time: 'Thời gian',
  product: 'Sản phẩm',
  followUp: 'Theo dõi, đôn đốc',
  leader: 'Lãnh đạo phụ trách',
  source: 'Nguồn chỉ đạo',
  assignedOn: 'Ngày chỉ đạo',
  budget: 'Kinh phí',
  note: 'Ghi chú',
};
