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

const count = new Intl.NumberFormat('vi-VN');

/** What is said where many workbooks are checked at once. */
const many = {
  help: [
    'check nhiều sổ: nêu nhiều tệp, hoặc một thư mục (đọc cả các thư mục con); lấy tệp .xlsx, .xlsm; tệp .xls, .xlsb được nêu tên là chưa đọc được;',
    'bỏ qua tệp khóa của Excel (~$…), tệp và thư mục ẩn (tên bắt đầu bằng dấu chấm), và bảng tổng hợp do chính lệnh này lập.',
    'Mỗi sổ một dòng JSON trên stdout khi kiểm tra xong; tiến độ trên stderr. --table OUT.xlsx: một bảng tổng hợp mọi sổ.',
    '--jobs N: số sổ kiểm tra cùng lúc; không ghi thì bằng số nhân của máy.',
    'Mã kết thúc: 0 không có lỗi; 1 có sổ có lỗi; 2 có sổ không kiểm tra được hoặc lệnh sai (các sổ khác vẫn được kiểm tra, bảng vẫn được lập).',
  ],
  noOut:
    'Kiểm tra nhiều sổ không ghi vào sổ nào nên không có --out; muốn một bảng tổng hợp thì dùng --table TỆP.xlsx.',
  badJobs: (typed: string, most: number) => `--jobs ${typed}: phải là số nguyên từ 1 đến ${most}.`,
  badTable: (typed: string) => `--table ${typed}: tên tệp phải kết thúc bằng .xlsx.`,
  nothingFound: (places: readonly string[]) =>
    `Không thấy sổ nào (.xlsx, .xlsm) ở ${places.join(', ')}. Kiểm tra tên và đường dẫn.`,
  closedFolder: (folder: string) => `Không đọc được thư mục ${folder}. Kiểm tra quyền đọc.`,
  tooLarge:
    'Kiểm tra sổ này cần nhiều bộ nhớ hơn mức dành cho một sổ. Chạy lại riêng sổ này, hoặc với --jobs nhỏ hơn.',
  tooSlow: (minutes: number) =>
    `Kiểm tra quá ${count.format(minutes)} phút chưa xong nên đã dừng sổ này. Chạy lại riêng sổ này.`,
  crashed: (why: string) => `Gặp sự cố khi kiểm tra (${why}). Chạy lại riêng sổ này.`,
  ownTable: (file: string) => `Bỏ qua ${file}: là bảng tổng hợp do chính lệnh này lập.`,
  wouldOverwrite: (table: string) =>
    `--table ${table}: tệp này là một trong các sổ được kiểm tra, không ghi đè. Đặt tên khác cho bảng tổng hợp.`,
  progress: (of: {
    readonly done: number;
    readonly all: number;
    readonly failed: number;
    readonly aMinute: number;
    readonly minutesLeft: number;
  }) => {
    const failed = of.failed === 0 ? '' : `, ${count.format(of.failed)} sổ không kiểm tra được`;
    const left =
      of.minutesLeft < 1 ? 'còn chưa đến 1 phút' : `còn khoảng ${count.format(of.minutesLeft)} phút`;
    const speed = of.done === of.all ? '' : `; ${count.format(of.aMinute)} sổ/phút, ${left}`;
    return `Đã kiểm tra ${count.format(of.done)}/${count.format(of.all)} sổ${failed}${speed}.`;
  },
  stopped: (done: number, all: number) =>
    `Đã dừng: mới kiểm tra ${count.format(done)}/${count.format(all)} sổ; chưa lập bảng tổng hợp.`,
  tableWritten: (path: string) => `Đã lập bảng tổng hợp ${path}.`,
};

/** What the command line says on stderr: Vietnamese, whatever the pane speaks. */
export const commandLine = {
  many,
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
