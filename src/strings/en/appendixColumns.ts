import type { AppendixColumn } from '../../core/plan/appendixSettings';

/** How the pane calls the columns of the appendix, with what they are called on paper. */
export const appendixColumns: Readonly<Record<AppendixColumn, string>> = {
  ordinal: 'No. (“TT”)',
  content: 'Task (“Nội dung nhiệm vụ”)',
  lead: 'Lead (“Chủ trì”)',
  support: 'Support (“Phối hợp”)',
  time: 'Time (“Thời gian”)',
  product: 'Product (“Sản phẩm”)',
  followUp: 'Follow-up (“Theo dõi, đôn đốc”)',
  leader: 'Leader in charge (“Lãnh đạo phụ trách”)',
  source: 'Source of the instruction (“Nguồn chỉ đạo”)',
  assignedOn: 'Day of the instruction (“Ngày chỉ đạo”)',
  budget: 'Budget (“Kinh phí”)',
  note: 'Note (“Ghi chú”)',
};
