import { summariesView } from './vi/summariesView';

/** The sentences of the rules, as the command line prints them. */
export { ruleWords } from './vi/rules';

/** What the command line says of the office's own tables that were filled. */
export const officeTables = summariesView.officeTables;

/** What is said of a file of the law book. */
export { lawFile } from './vi/lawFile';

/** What the sheets are that nothing is read from. */
export { leftOutWords } from './vi/leftOut';

/** Why nominees were not compared with a standard, and what to do about it. */
export { verdictWords } from './vi/verdicts';

/** What the command line says on stderr: Vietnamese, whatever the pane speaks. */
export const commandLine = {
  cannotOpen: (path: string) => `Không mở được tệp ${path}. Kiểm tra tên và đường dẫn.`,
  cannotSave: (path: string) => `Không ghi được tệp ${path}. Kiểm tra thư mục và quyền ghi.`,
  badToday: (text: string) => `Ngày ${text} không đúng dạng NĂM-THÁNG-NGÀY (ví dụ 2026-05-20).`,
  outMissing: 'Thiếu --out TỆP.xlsx: nơi ghi sổ kết quả.',
  notAWorkbook: (file: string) => `${file}: không phải tệp .xlsx đọc được.`,
  encrypted: (file: string) =>
    `${file}: tệp được đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu rồi chạy lại.`,
  legacyXls: (file: string) => `${file}: tệp Excel kiểu cũ (.xls). Lưu thành .xlsx rồi mở lại.`,
  xlsb: (file: string) => `${file}: tệp Excel nhị phân (.xlsb). Mở bằng Excel, lưu thành .xlsx rồi chạy lại.`,
  onlyCharts: (file: string) => `${file}: sổ chỉ có biểu đồ, không có trang tính nào để đọc.`,
  fileTooLarge: (file: string) =>
    `${file}: tệp quá lớn để đọc. Mở bằng Excel, xóa các dòng và cột trống có định dạng, lưu rồi chạy lại.`,
  broken: (file: string) => `${file}: tệp bị hỏng. Mở thử bằng Excel, lưu lại thành .xlsx rồi chạy lại.`,
  convertOldFonts: 'Thêm --convert-old-fonts để chuyển rồi đọc.',
  lawFileWritten: (path: string) => `Đã ghi sổ luật của tiện ích vào ${path}.`,
  noPlan: 'Chưa có kế hoạch nên không lập phụ lục và không xét các quy tắc cần kế hoạch.',
  otherSubject: (title: string) =>
    `Kế hoạch này nói về “${title}”, không phải thi đua, khen thưởng; vẫn đọc như thường.`,
  noWordFile: 'Không có phụ lục, cũng không có danh sách đề nghị, nên không tạo tệp Word.',
  wordWithoutAppendix: 'Tệp Word chỉ có danh sách đề nghị: không lập được phụ lục.',
  sample: (sheets: readonly string[]) =>
    `Sổ còn dữ liệu mẫu không có thật, đừng trình: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  noList: 'Không thấy danh sách đề nghị nào trong sổ nên không lập danh sách.',
  otherName: (sheet: string, other: string) =>
    `Trang “${sheet}” không phải do tiện ích tạo nên được giữ nguyên; đã ghi vào “${other}”.`,
  lostNote: (note: string) =>
    `Ghi chú “${note}” trong phụ lục cũ không còn nhiệm vụ tương ứng nên không được giữ lại; nếu cần, hãy ghi lại.`,
  planCellLost: (address: string, text: string) =>
    `Ô ${address} “${text}” trên trang kế hoạch không còn chỗ trong kế hoạch mới nên không được giữ lại; nếu cần, hãy ghi lại.`,
  planCellDiffers: (address: string, typed: string, inFile: string | null) =>
    inFile === null
      ? `Ô ${address} “${typed}” trên trang kế hoạch thuộc một dòng mà tệp kế hoạch không có; hãy xem lại.`
      : `Ô ${address} trên trang kế hoạch ghi “${typed}”, tệp kế hoạch ghi “${inFile}”; hãy xem lại.`,
  hiddenRows: (count: number, sheet: string) =>
    `Trang “${sheet}” có ${count} nhiệm vụ ở dòng đang ẩn hoặc bị lọc; đã đọc và đếm cả các dòng này.`,
  tooLarge: (sheet: string) =>
    `Trang “${sheet}” quá lớn nên chưa đọc. Xóa định dạng các dòng trống rồi chạy lại.`,
  unreadMerges: (sheet: string) =>
    `Excel không cho biết ô gộp của trang “${sheet}”: ô trống trong vùng gộp được coi là trống.`,
  noOfficeTable:
    'Không thấy bảng tổng hợp nào của cơ quan có nhãn dòng, nhãn cột hiểu được; chưa điền ô nào.',
  officeTable: (sheet: string, address: string, text: string) => `Trang “${sheet}”, bảng ${address}: ${text}`,
  doesNotAddUp: (sheet: string, label: string) =>
    `Trang “${sheet}”, cột “${label}”: dòng tổng khác với cộng các dòng; có dòng thiếu hoặc đếm trùng.`,
  droppedSettings: 'Một phần thiết lập lưu trong sổ không đọc được nên đã bỏ qua.',
  itemsWithoutTasks: (items: string) => `Mục chưa có nhiệm vụ: ${items}.`,
};
