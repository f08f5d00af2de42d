import type { PlanYears } from '../../core/plan/plan';
import { onSheets } from './cellPlaces';

const count = new Intl.NumberFormat('vi-VN');

/** What the view "Kế hoạch" of the pane says. */
export const planView = {
  emptyTitle: 'Chưa có kế hoạch',
  emptyText:
    'Chọn tệp kế hoạch thi đua, khen thưởng năm nay (.docx, .txt, .md), hoặc chép chữ rồi dán vào đây.',
  firstRun: {
    title: 'Bắt đầu từ đâu?',
    openBook: 'Dùng sổ đang mở',
    openBookHint: 'Đến việc tiếp theo của sổ này. Có tệp kế hoạch thì chọn ở trên.',
    bookIsEmpty:
      'Sổ này còn trống. Chọn tệp kế hoạch ở trên, tạo bộ sổ mẫu ở dưới, hoặc mở sổ của cơ quan trong Excel rồi mở lại khung này.',
    template: 'Tạo bộ sổ mẫu',
    templateHint:
      'Thêm ba trang trống để ghi nhiệm vụ, đề nghị và đơn vị, có sẵn tiêu đề cột và danh sách chọn.',
    sample: 'Thử với dữ liệu mẫu',
    sampleHint:
      'Thêm ba trang (kế hoạch, nhiệm vụ, đề nghị) của xã Mẫu Mực không có thật, có vài chỗ sai để thử; trang của bạn giữ nguyên. Bỏ ra bằng một lần bấm.',
    excelUndo:
      'Sau khi thêm, danh sách Ctrl+Z của chính Excel trống; nút Hoàn tác ở khung này trả sổ về như trước.',
    noSample: (sheet: string) =>
      `Dữ liệu mẫu không đưa vào sổ đã có kế hoạch (trang “${sheet}”). Mở một sổ trống để thử.`,
    sampleIsIn: (sheets: readonly string[], remove: string) =>
      `Dữ liệu mẫu đang ở trong sổ (${onSheets(sheets)}) nên không thêm lần nữa. Bỏ ra bằng nút “${remove}” ở trên.`,
    readOnly: 'Sổ đang mở chỉ đọc nên chưa thêm trang được. Lưu thành bản khác rồi mở bản đó.',
    added: (sheets: readonly string[]) => `Đã đưa dữ liệu mẫu vào ${onSheets(sheets)}.`,
    made: (sheets: readonly string[]) => `Đã tạo ${onSheets(sheets)}.`,
    skip: 'Không hiện lại',
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
  marks: (points: number) => `${count.format(points)} điều cần xem lại`,
  bodies: 'Đơn vị được giao việc',
  duties: (duties: number) => `${count.format(duties)} việc`,
  doubts: (doubts: number) => `${count.format(doubts)} chỗ đọc chưa chắc`,
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
