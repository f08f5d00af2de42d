/**
 * Where the guide (docs/huong-dan.md, in the build guide.html) speaks of each view, as the ids of its headings. The guide is
 * Vietnamese whatever the pane speaks.
 */
export const guideSections = {
  beginning: 'chưa-có-gì-sổ-mẫu-dữ-liệu-mẫu',
  plan: '1-đưa-kế-hoạch-vào',
  tasks: '2-cho-biết-trang-nhiệm-vụ',
  nominees: '6-kiểm-tra-danh-sách-đề-nghị-khen-thưởng',
  summaries: '7-điền-bảng-tổng-hợp',
  undo: 'hoàn-tác',
  trouble: 'khi-gặp-vướng-mắc',
} as const;

/** A section of the guide that the pane opens. */
export type GuideSection = keyof typeof guideSections;
