import type { PlanYears } from '../../core/plan/plan';

const count = new Intl.NumberFormat('vi-VN');

/** What the view "Kế hoạch" of the pane says. */
export const planView = {
  emptyTitle: 'Chưa có kế hoạch',
  emptyText:
    'Chọn tệp kế hoạch thi đua, khen thưởng năm nay (.docx, .txt, .md), hoặc chép chữ rồi dán vào đây.',
  firstRun: {
    title: 'Ba bước, khoảng năm phút',
    steps: [
      'Chọn tệp kế hoạch năm nay; xem lại rồi ghi vào trang Kế hoạch.',
      'Ở Nhiệm vụ, xem tiện ích hiểu các cột của bạn thế nào, rồi Kiểm tra.',
      'Tạo phụ lục: xem trước rồi mới ghi, ghi rồi hoàn tác được.',
    ],
    skip: 'Không hiện lại',
    sample: 'Dùng thử kế hoạch mẫu',
  },
  chooseFile: 'Chọn tệp kế hoạch',
  chooseOther: 'Chọn tệp khác',
  paste: 'Dán chữ',
  pasteLabel: 'Chữ của kế hoạch',
  pasteHint: 'Chép toàn bộ kế hoạch (Ctrl+A, Ctrl+C) rồi dán vào ô này.',
  readPaste: 'Đọc chữ đã dán',
  convertOldFont: 'Chuyển sang Unicode rồi đọc',
  keepOldFont: 'Đọc nguyên văn',
  readingFile: (name: string) => `Đang đọc ${name}…`,
  fromSheet: (sheet: string) => `Đọc từ trang “${sheet}”`,
  notSavedYet: 'Mới đọc, chưa ghi vào sổ',
  untitled: 'Kế hoạch không rõ tên',
  facts: {
    number: 'Số, ký hiệu',
    date: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    year: 'Năm',
    signer: 'Người ký',
    citations: 'Căn cứ',
    appendix: 'Phụ lục',
  },
  years: ({ from, to }: PlanYears, year: number | null): string | null => {
    if (from === null && to === null) return year === null ? null : String(year);
    if (from === to) return String(from);
    return from === null ? `đến ${to}` : to === null ? `từ ${from}` : `${from} - ${to}`;
  },
  absent: 'không có',
  hasAppendix: 'có nhắc đến phụ lục',
  noAppendix: 'không nhắc đến phụ lục',
  citationCount: (citations: number) => `${count.format(citations)} văn bản`,
  outline: 'Các phần',
  part: (id: string | null, title: string) => (id === null ? title : `${id}. ${title}`),
  itemCount: (items: number) => `${count.format(items)} mục`,
  taskPart: 'phần giao nhiệm vụ',
  marks: (points: number) => `${count.format(points)} điểm cần xem lại`,
  bodies: 'Đơn vị được giao việc',
  duties: (duties: number) => `${count.format(duties)} việc`,
  doubts: (doubts: number) => `${count.format(doubts)} điểm cần xem lại`,
  doubtsHint: 'Có thể sửa ngay trên trang Kế hoạch sau khi ghi.',
  write: {
    title: (sheet: string | null) =>
      sheet === null ? 'Trang “Kế hoạch” (trang tính mới)' : `Trang “${sheet}” (viết lại tại chỗ)`,
    content: (items: number, bodies: number) => `${count.format(items)} mục, ${count.format(bodies)} đơn vị`,
    untouched: 'Các trang khác giữ nguyên.',
    button: 'Ghi vào trang Kế hoạch',
    buttonOther: (sheet: string) => `Ghi vào trang “${sheet}”`,
  },
  written: (sheet: string) => `Đã ghi kế hoạch vào trang “${sheet}”.`,
  unchanged: (sheet: string) => `Trang “${sheet}” đã đúng như vậy, không ghi lại.`,
};
