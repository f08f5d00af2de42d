import type { PlanDoubtId } from '../../core/plan/doubts';
import type { PlanDoubt } from '../../core/plan/plan';

type Say = (data: PlanDoubt['data']) => string;

/** What the reader of a plan's text was not sure of: what it is, and what a person can do about it. */
export const planDoubts: Readonly<Record<PlanDoubtId, Say>> = {
  noKind: () => 'Không thấy dòng "KẾ HOẠCH" phía trên tên văn bản; kiểm tra xem đã chép đủ phần đầu chưa.',
  otherKind: ({ kind }) =>
    `Văn bản tự gọi là "${kind}", không phải kế hoạch; nếu chọn nhầm tệp thì chọn lại, nếu đúng thì bỏ qua.`,
  noNumber: () => 'Văn bản không ghi số, ký hiệu; nếu đã ban hành thì điền số trên trang kế hoạch.',
  numberBlank: ({ printed }) =>
    `Số văn bản còn để trống ("${printed}"); điền số trên trang kế hoạch khi đã có.`,
  noDate: () => 'Văn bản không ghi ngày ban hành; điền ngày trên trang kế hoạch khi đã có.',
  dateBlank: ({ printed }) =>
    `Ngày ban hành còn để trống ("${printed}"); điền ngày trên trang kế hoạch khi đã có.`,
  dateImpossible: ({ printed }) =>
    `Ngày ban hành "${printed}" không có trong lịch; sửa lại trên trang kế hoạch.`,
  noTitle: () => 'Không thấy tên (trích yếu) của kế hoạch; điền trên trang kế hoạch.',
  noYear: () => 'Không rõ kế hoạch của năm nào; điền năm trên trang kế hoạch.',
  noIssuer: () => 'Không rõ cơ quan ban hành; điền tên đầy đủ trên trang kế hoạch để ghi vào phụ lục.',
  skippedPart: ({ before, label, title }) =>
    before === ''
      ? `Phần đầu tiên đọc được là "${label}. ${title}"; kiểm tra xem có thiếu phần nào phía trên không.`
      : `Sau phần ${before} là phần ${label} ("${title}"); kiểm tra xem có thiếu phần ở giữa không.`,
  repeatedPart: ({ label, title }) =>
    `Số phần ${label} xuất hiện hai lần, lần sau là "${title}"; sửa lại số nếu cần.`,
  skippedItem: ({ part, before, label, title }) =>
    before === ''
      ? `Mục đầu tiên của phần ${part} mang số ${label} ("${title}"); kiểm tra xem có thiếu mục phía trên không.`
      : `Trong phần ${part}, sau mục ${before} là mục ${label} ("${title}"); kiểm tra xem có thiếu mục ở giữa không.`,
  repeatedItem: ({ part, label, title }) =>
    `Trong phần ${part}, số mục ${label} xuất hiện hai lần, lần sau là "${title}"; sửa lại số nếu cần.`,
  restartedItem: ({ part, before, label, title }) =>
    `Trong phần ${part}, sau mục ${before} số thứ tự quay lại ${label} ("${title}"); kiểm tra xem đây là mục hay là ý nhỏ của mục trên.`,
  textBeforeFirstItem: ({ part, text }) =>
    `Trong phần ${part}, đoạn "${text}" đứng trước mục đầu tiên nên giữ thành một dòng không đánh số; kiểm tra xem có phải là một mục không.`,
  noTaskPart: () =>
    'Không rõ phần nào của kế hoạch nêu nội dung, nhiệm vụ; chọn phần đó trên trang kế hoạch.',
  likelyTaskPart: ({ part, title }) =>
    `Phần ${part} ("${title}") được coi là phần nêu nhiệm vụ vì các phần khác đều nói việc khác; nếu không đúng thì chọn phần khác trên trang kế hoạch.`,
  noBodyPart: () => 'Không thấy phần "Tổ chức thực hiện", nên chưa biết các đơn vị được giao việc.',
  noBodies: ({ part }) =>
    `Phần ${part} không nêu rõ từng đơn vị; thêm các đơn vị được giao việc trên trang kế hoạch.`,
  uncertainBody: ({ id, name }) =>
    `Chưa chắc "${name}"${id === '' ? '' : ` (mục ${id})`} là tên một đơn vị; sửa hoặc xoá trên trang kế hoạch.`,
  joinedLines: ({ words }) =>
    `Hai dòng bị ngắt giữa câu đã được nối lại tại "${words}"; kiểm tra xem nối có đúng không.`,
};

/** Doubts that reading the plan sheet itself may have. */
const planSheetDoubts: Readonly<Record<'planSheetRow' | 'planSheetDoubt', Say>> = {
  planSheetRow: ({ row, kind, text }) =>
    `Dòng ${row}: chưa hiểu “${kind}” là gì nên chưa dùng “${text}”. Chọn lại chữ ở cột đầu, hoặc xóa dòng.`,
  planSheetDoubt: ({ text }) => String(text),
};

/** A doubt in words, of the plan's text or of the plan sheet; its id where it has none. */
export function sayPlanDoubt(doubt: PlanDoubt): string {
  const sentences: Readonly<Record<string, Say | undefined>> = { ...planDoubts, ...planSheetDoubts };
  return sentences[doubt.messageId]?.(doubt.data) ?? doubt.messageId;
}
