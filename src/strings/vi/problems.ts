/** One clear sentence or two: what happened and where, that nothing was changed, what to do next. */
interface ProblemWords {
  readonly what: string;
  readonly next: string;
}

const kept = 'Chưa có gì bị thay đổi.';

const file = {
  pdf: {
    what: 'đây là tệp PDF, chưa đọc được.',
    next: 'Mở tệp, chép toàn bộ chữ (Ctrl+A, Ctrl+C), rồi bấm “Dán chữ”.',
  },
  doc: {
    what: 'đây là tệp Word kiểu cũ (.doc), chưa đọc được.',
    next: 'Mở bằng Word, chọn Lưu thành .docx rồi chọn lại; hoặc chép chữ và bấm “Dán chữ”.',
  },
  xls: { what: 'đây là tệp Excel kiểu cũ (.xls).', next: 'Mở tệp, chọn Lưu thành .xlsx rồi mở lại.' },
  encrypted: {
    what: 'tệp được đặt mật khẩu.',
    next: 'Mở tệp bằng mật khẩu, bỏ mật khẩu, lưu rồi chọn lại; hoặc chép chữ và bấm “Dán chữ”.',
  },
  broken: {
    what: 'tệp bị hỏng hoặc chưa tải về hết.',
    next: 'Mở thử bằng Word; nếu mở được, lưu lại thành .docx rồi chọn lại.',
  },
  empty: { what: 'tệp không có chữ nào.', next: 'Chọn tệp khác, hoặc chép chữ và bấm “Dán chữ”.' },
  unknownKind: {
    what: 'loại tệp này chưa đọc được.',
    next: 'Chọn tệp .docx, .txt hoặc .md; hoặc chép chữ và bấm “Dán chữ”.',
  },
};

/** Words of every problem that an action may answer, by its reason. */
export const problems = {
  notOurSheet: (problem: { readonly sheet: string; readonly otherName: string }): ProblemWords => ({
    what: `Trang “${problem.sheet}” đã có sẵn và không phải do tiện ích tạo, nên được giữ nguyên.`,
    next: `Có thể ghi vào trang mới “${problem.otherName}”.`,
  }),
  changedSince: (problem: { readonly sheet: string }): ProblemWords => ({
    what: `Trang “${problem.sheet}” vừa được sửa trong lúc chờ. ${kept}`,
    next: 'Bấm Thử lại để làm trên nội dung mới.',
  }),
  cellEditing: (): ProblemWords => ({
    what: `Ô đang được nhập dở. ${kept}`,
    next: 'Nhấn Enter rồi bấm Thử lại.',
  }),
  sheetProtected: (problem: { readonly sheet: string }): ProblemWords => ({
    what: `Trang “${problem.sheet}” đang được bảo vệ. ${kept}`,
    next: 'Vào thẻ Xem lại, bấm Bỏ bảo vệ trang tính, rồi bấm Thử lại.',
  }),
  workbookProtected: (): ProblemWords => ({
    what: `Cấu trúc sổ đang được bảo vệ nên không thêm được trang. ${kept}`,
    next: 'Vào thẻ Xem lại, bấm Bảo vệ sổ làm việc để bỏ, rồi bấm Thử lại.',
  }),
  readOnly: (): ProblemWords => ({
    what: `Sổ đang mở ở chế độ chỉ đọc. ${kept}`,
    next: 'Bấm Cho phép chỉnh sửa hoặc lưu thành bản khác, rồi bấm Thử lại.',
  }),
  tooLarge: (): ProblemWords => ({
    what: `Dữ liệu quá lớn để làm một lần mà vẫn hoàn tác được. ${kept}`,
    next: 'Tách trang thành nhiều phần nhỏ hơn, hoặc xóa định dạng của các dòng trống ở cuối trang.',
  }),
  readBackDiffers: (problem: { readonly sheet: string; readonly address: string }): ProblemWords => ({
    what: `Đọc lại thấy ô ${problem.address} của trang “${problem.sheet}” khác điều vừa ghi, nên đã trả lại như cũ.`,
    next: 'Có thể người khác đang sửa cùng trang. Đợi họ xong rồi bấm Thử lại.',
  }),
  nothingToUndo: (): ProblemWords => ({
    what: 'Không còn gì để hoàn tác ở bước này.',
    next: 'Xem danh sách “Việc đã làm” trong danh mục lệnh.',
  }),
  cannotBeUndone: (): ProblemWords => ({
    what: `Việc này lớn quá mức có thể hoàn tác, nên chưa ghi. ${kept}`,
    next: 'Tách thành nhiều phần nhỏ hơn rồi bấm Thử lại.',
  }),
  formulaCell: (problem: { readonly sheet: string; readonly address: string }): ProblemWords => ({
    what: `Ô ${problem.address} của trang “${problem.sheet}” có công thức nên không sửa thay bạn. ${kept}`,
    next: 'Sửa công thức hoặc ô mà nó lấy số liệu, rồi kiểm tra lại.',
  }),
  notPutBack: (problem: { readonly sheets: readonly string[]; readonly code: string }): ProblemWords => ({
    what: `Ghi dở dang và chưa trả lại được như cũ (mã ${problem.code}), ở trang ${problem.sheets.map((name) => `“${name}”`).join(', ')}.`,
    next: 'Mở danh mục lệnh, “Việc đã làm, hoàn tác”, rồi bấm Hoàn tác ở dòng trên cùng.',
  }),
  cancelled: (): ProblemWords => ({ what: `Đã dừng. ${kept}`, next: '' }),
  excel: (problem: { readonly code: string }): ProblemWords => ({
    what: `Excel chưa làm được việc này (mã ${problem.code}). ${kept}`,
    next: 'Bấm Thử lại. Nếu vẫn vậy, lưu sổ, đóng rồi mở lại Excel.',
  }),
  emptyWorkbook: (): ProblemWords => ({
    what: 'Sổ này chưa có gì.',
    next: 'Mở sổ theo dõi nhiệm vụ của cơ quan, hoặc bắt đầu bằng tệp kế hoạch.',
  }),
  noTaskSheet: (): ProblemWords => ({
    what: 'Chưa thấy trang nào giống trang theo dõi nhiệm vụ.',
    next: 'Chỉ giúp trang đó ở mục “Trang nhiệm vụ”.',
  }),
  severalTaskSheets: (problem: { readonly sheets: readonly string[] }): ProblemWords => ({
    what: `Có nhiều trang giống nhau: ${problem.sheets.map((name) => `“${name}”`).join(', ')}.`,
    next: 'Chọn một trang ở mục “Trang nhiệm vụ”.',
  }),
  noNomineeList: (): ProblemWords => ({
    what: 'Chưa thấy trang nào giống danh sách đề nghị khen thưởng.',
    next: 'Mở sổ có danh sách, hoặc chỉ giúp trang đó ở mục “Danh sách”.',
  }),
  reasonMissing: (): ProblemWords => ({
    what: `Chưa ghi lý do. ${kept}`,
    next: 'Ghi lý do, ví dụ số văn bản, rồi bấm lại.',
  }),
  noPlan: (): ProblemWords => ({
    what: 'Chưa có kế hoạch trong sổ.',
    next: 'Sang phần Kế hoạch, chọn tệp kế hoạch rồi ghi vào sổ.',
  }),
  notAPlan: (): ProblemWords => ({
    what: 'Văn bản này không giống một kế hoạch: không thấy phần, mục nào.',
    next: 'Kiểm tra lại tệp; nếu đúng là kế hoạch, chép chữ từ tệp gốc và bấm “Dán chữ”.',
  }),
  noTasks: (problem: { readonly sheet: string }): ProblemWords => ({
    what: `Trang “${problem.sheet}” có dòng tiêu đề nhưng chưa có nhiệm vụ nào bên dưới.`,
    next: 'Nhập nhiệm vụ, hoặc chọn trang khác ở mục “Trang nhiệm vụ”.',
  }),
  unreadableFile: (problem: { readonly file: string; readonly why: keyof typeof file }): ProblemWords => ({
    what: `${problem.file}: ${file[problem.why].what}`,
    next: file[problem.why].next,
  }),
};
