import type { FindingsScope } from '../../core/papers/findingsList/findingsListSheet';
import type { SourceTrouble } from '../../core/papers/joinedList/listSource';
import type {
  NominationSection,
  NominationShape,
} from '../../core/papers/nominationList/nominationListWords';
import { onSheets } from './cellPlaces';
import { joinAnswers } from './joinAnswers';

const count = new Intl.NumberFormat('vi-VN');

/** "3 tập thể"; unknown: rows that do not tell what is nominated. */
const sections: Readonly<Record<NominationSection, string>> = {
  collective: 'tập thể',
  individual: 'người',
  household: 'hộ gia đình',
  unknown: 'chưa rõ đối tượng',
};

const shapes: Readonly<Record<NominationShape, string>> = {
  list: 'Kèm tờ trình: theo nhóm, để in và ký',
  import: 'Nhập hệ thống của tỉnh: mỗi đề nghị một dòng',
};

const checkedParts = { plan: 'Kế hoạch', tasks: 'Nhiệm vụ', lists: 'Danh sách đề nghị' } as const;

function scopeName(scope: FindingsScope): string {
  if (scope.kind === 'all') return 'Tất cả';
  if (scope.kind === 'part') return checkedParts[scope.part];
  return scope.unit === '' ? 'Dòng chưa ghi đơn vị' : `Đơn vị ${scope.unit}`;
}

const saveAsNew = 'Mở tệp, chọn Lưu thành .xlsx (hoặc .docx) rồi chọn lại.';

/** Why nothing was taken from a source, and what to do. */
const troubles: Readonly<Record<SourceTrouble, string>> = {
  noList: 'Không thấy danh sách: cần một dòng tiêu đề có cột họ tên.',
  pdf: 'Đây là tệp PDF, chưa đọc được. Xin đơn vị gửi bản Excel hoặc Word.',
  doc: `Đây là tệp Word kiểu cũ (.doc). ${saveAsNew}`,
  xls: `Đây là tệp Excel kiểu cũ (.xls). ${saveAsNew}`,
  xlsb: `Đây là tệp Excel nhị phân (.xlsb). ${saveAsNew}`,
  tooLarge:
    'Tệp quá lớn: có ô hoặc định dạng ở rất xa danh sách. Mở tệp, xóa các dòng và cột trống phía sau, lưu rồi chọn lại.',
  onlyCharts: 'Tệp chỉ có biểu đồ, không có trang tính nào.',
  encrypted: 'Tệp đặt mật khẩu. Mở bằng mật khẩu, bỏ mật khẩu, lưu rồi chọn lại.',
  broken: 'Tệp bị hỏng hoặc chưa tải về hết. Xin đơn vị gửi lại.',
  empty: 'Tệp không có nội dung.',
  unknownKind: 'Loại tệp này chưa đọc được. Chọn tệp .xlsx hoặc .docx.',
};

/** What the papers' part of the view "Tổng hợp" says. Loaded with the view, not with the pane. */
export const papersView = {
  title: 'Giấy tờ và danh sách',
  looking: 'Đang xem trước…',
  look: 'Xem trước',
  readOnly: 'Sổ đang mở chỉ đọc nên chưa ghi được.',
  untouched: 'Các trang của bạn giữ nguyên.',
  newSheet: (what: string, sheet: string) => `${what}, trang “${sheet}” (trang tính mới)`,
  sameSheet: (what: string, sheet: string) => `${what}, trang “${sheet}” (viết lại tại chỗ)`,
  nameTaken: (sheet: string) => `Đã có trang trùng tên mà không phải do tiện ích tạo. Sẽ ghi vào “${sheet}”.`,
  other: (sheet: string) => `Ghi vào “${sheet}”`,
  unchanged: (sheet: string) => `Trang “${sheet}” đã đúng như vậy, không ghi lại.`,
  more: (next: number, left: number) => `Xem thêm ${count.format(next)} (còn ${count.format(left)})`,
  list: {
    title: 'Danh sách đề nghị',
    hint: 'Lập từ các danh sách trong sổ, gom theo tập thể, cá nhân, hộ gia đình.',
    what: 'Danh sách đề nghị',
    shape: 'Mẫu danh sách',
    shapes,
    personal: 'Ghi cả ngày sinh, giới tính, số định danh cá nhân',
    personalWhy: 'Chỉ bật khi nơi nhận yêu cầu: dữ liệu cá nhân nên đi càng ít càng tốt.',
    look: 'Xem trước danh sách',
    button: 'Lập danh sách',
    running: 'Đang lập danh sách…',
    counts: (
      counts: Readonly<Record<NominationSection, number>>,
      once: Readonly<Record<NominationSection, number>>,
    ) => {
      const all = Object.values(counts).reduce((sum, of) => sum + of, 0);
      const kinds = (Object.keys(sections) as readonly NominationSection[])
        .filter((section) => once[section] > 0 || section !== 'unknown')
        .map((section) => `${count.format(once[section])} ${sections[section]}`);
      return `${count.format(all)} lượt đề nghị cho ${kinds.join(', ')}`;
    },
    notes: (rows: number) => `Mang theo ghi chú của danh sách (${count.format(rows)} dòng)`,
    unitNames: (rows: number) => `Ghi tên đầy đủ của đơn vị (${count.format(rows)} dòng)`,
    written: (nominations: number, sheet: string) =>
      `Đã lập danh sách: ${count.format(nominations)} lượt đề nghị, trang “${sheet}”.`,
  },
  changes: {
    added: (n: number) => `${count.format(n)} thêm`,
    changed: (n: number) => `${count.format(n)} thay đổi`,
    removed: (n: number) => `${count.format(n)} bỏ`,
    names: 'Xem từng dòng',
    lostNotes: (n: number) => `${count.format(n)} ghi chú đã gõ sẽ mất`,
    doubtful: (n: number) =>
      `${count.format(n)} dòng cũ chưa rõ thuộc đề nghị nào, ghi chú không chuyển sang`,
  },
  word: {
    title: 'Tệp Word',
    hint: 'Phụ lục và danh sách thành một tệp .docx khổ ngang, để sửa, in và trình ký.',
    papers: 'Tệp gồm',
    paper: { appendix: 'Phụ lục nhiệm vụ cụ thể', nominationList: 'Danh sách đề nghị khen thưởng' },
    noPlan: 'Phụ lục cần kế hoạch: sang phần Kế hoạch, chọn tệp rồi ghi vào sổ.',
    button: 'Lưu tệp Word',
    running: 'Đang soạn tệp Word…',
    saved: (name: string) => `Đã giao “${name}” cho máy này lưu, thường vào thư mục Tải xuống (Downloads).`,
    saveAnyway: 'Vẫn lưu tệp',
    again: 'Lưu lại lần nữa',
    noSaving:
      'Excel trên Mac và iPad không cho khung bên lưu tệp. Cách khác: mở sổ này bằng Excel trên web (trong trình duyệt) rồi lưu tệp Word ở đó; hoặc lập trang phụ lục, trang danh sách trong sổ, chọn cả bảng, chép rồi dán vào Word.',
    blocked:
      'Không thấy tệp? Excel trên máy này có thể chặn việc lưu từ khung bên: mở sổ bằng Excel trên web rồi làm lại. Tệp không được gửi đi đâu.',
  },
  after: {
    print: 'In: bấm vào trang ấy rồi nhấn Ctrl+P. Khổ giấy, lề và dòng tiêu đề lặp lại đã đặt sẵn.',
    word: { appendix: 'Lưu phụ lục thành tệp Word', nominationList: 'Lưu danh sách thành tệp Word' },
  },
  join: {
    title: 'Ghép danh sách các đơn vị',
    hint: 'Ghép các tệp Excel, Word của đơn vị thành một trang, mỗi dòng ghi rõ lấy từ tệp nào.',
    what: 'Danh sách ghép',
    choose: 'Chọn tệp…',
    drop: 'hoặc kéo tệp thả vào đây',
    files: 'Tệp đã chọn',
    leaveOut: (name: string) => `Bỏ tệp “${name}”`,
    notOpened: (name: string) =>
      `${name}: chưa mở được tệp. Đóng tệp ở chương trình khác hoặc tải về máy rồi chọn lại.`,
    sheets: (chosen: number) =>
      chosen === 0 ? 'Trang trong sổ này' : `Trang trong sổ này (đã chọn ${count.format(chosen)})`,
    look: 'Xem trước khi ghép',
    button: 'Ghép',
    running: 'Đang ghép…',
    sources: 'Nguồn',
    rows: (rows: number) => `${count.format(rows)} dòng`,
    rowsOfYear: (rows: number, year: number) => `${count.format(rows)} dòng, năm ${year}`,
    otherYear: 'Danh sách của năm khác: xem lại trước khi ghép.',
    sameAs: (source: string) => `Giống hệt “${source}” nên bỏ qua, không dòng nào ghép hai lần.`,
    ...joinAnswers,
    troubles,
    total: (rows: number) => `Trang ghép sẽ có ${count.format(rows)} dòng.`,
    stay: (rows: number) => `${count.format(rows)} dòng đang có ở trang đó được giữ`,
    replaced: (rows: number) => `${count.format(rows)} dòng cũ của các nguồn này được thay`,
    skipped: (sources: number) =>
      `${count.format(sources)} nguồn không ghép được; các nguồn khác vẫn được ghép.`,
    nothing: 'Không nguồn nào có danh sách, nên không ghi gì.',
    written: (rows: number, sheet: string) => `Đã ghép: trang “${sheet}” có ${count.format(rows)} dòng.`,
  },
  findingsList: {
    title: 'Danh sách điều cần xem lại',
    hint: 'Mọi lỗi, cảnh báo, lưu ý còn lại thành một trang: bấm ô là đến đúng chỗ, lọc được, in được.',
    what: 'Danh sách điều cần xem lại',
    look: 'Xem có bao nhiêu điều',
    looking: 'Đang kiểm tra…',
    which: 'Ghi những điều nào',
    scope: (scope: FindingsScope, n: number) => `${scopeName(scope)} (${count.format(n)})`,
    order: 'Thứ tự',
    orders: { worstFirst: 'Nặng trước: lỗi, cảnh báo, lưu ý', bySheet: 'Theo từng trang, từ trên xuống' },
    button: 'Lập danh sách',
    running: 'Đang lập danh sách…',
    holds: (findings: number) => `+ ${count.format(findings)} dòng`,
    notConfirmed: (sheets: readonly string[]) =>
      `Bạn chưa xác nhận các cột của ${onSheets(sheets)}: điều nêu ở đó có thể do tiện ích hiểu nhầm cột.`,
    closed: 'Không ghi số định danh cá nhân; đơn thư, kỷ luật chỉ ghi “cần trao đổi trực tiếp”.',
    nothing: 'Không còn điều nào cần xem lại.',
    written: (
      counts: { readonly error: number; readonly warning: number; readonly info: number },
      sheet: string,
    ) =>
      `Đã lập danh sách: ${count.format(counts.error)} lỗi, ${count.format(counts.warning)} cảnh báo, ${count.format(counts.info)} lưu ý, trang “${sheet}”.`,
  },
  findings: {
    title: 'Phiếu trả đơn vị',
    hint: 'Những điều từng đơn vị cần sửa trong đề nghị và nhiệm vụ, để in hoặc dán vào tin nhắn.',
    what: 'Phiếu trả đơn vị',
    look: 'Xem theo đơn vị',
    looking: 'Đang kiểm tra…',
    which: 'Đơn vị',
    all: (units: number, parts: number) =>
      units === parts
        ? `Cả ${count.format(units)} đơn vị`
        : `Cả ${count.format(units)} đơn vị và phần chưa ghi đơn vị`,
    unit: (unit: string, findings: number) =>
      `${unit === '' ? 'Chưa ghi đơn vị' : unit} (${count.format(findings)})`,
    units: 'Nội dung theo đơn vị',
    findings: (n: number) => `${count.format(n)} điều`,
    copy: 'Chép nội dung',
    copyOf: (unit: string) => `Chép nội dung: ${unit === '' ? 'chưa ghi đơn vị' : unit}`,
    copied: 'Đã chép. Dán vào tin nhắn bằng Ctrl+V.',
    copyByHand: 'Excel không cho chép tự động. Nhấn Ctrl+C để chép nội dung đã bôi đen.',
    textOf: (unit: string) => `Nội dung gửi ${unit === '' ? '(chưa ghi đơn vị)' : unit}`,
    button: 'Lập trang',
    running: 'Đang lập phiếu…',
    holds: (findings: number, units: number) =>
      `+ ${count.format(findings)} điều của ${count.format(units)} đơn vị`,
    nobody: (findings: number) =>
      `${count.format(findings)} điều không thuộc riêng đơn vị nào: xem ở phần Nhiệm vụ và Đề nghị.`,
    nothing: 'Không có điều nào cần trả lại đơn vị.',
    noNumbers: 'Không ghi số định danh cá nhân.',
    written: (findings: number, sheet: string) =>
      `Đã lập phiếu trả đơn vị: ${count.format(findings)} điều, trang “${sheet}”.`,
  },
  targets: {
    title: 'Chỉ tiêu của kế hoạch',
    hint: 'Bảng chỉ tiêu, kết quả, nguồn số liệu. Kết quả và nguồn do bạn điền; lập lại thì chữ đã điền vẫn giữ.',
    what: 'Chỉ tiêu',
    look: 'Xem trước bảng chỉ tiêu',
    button: 'Lập bảng chỉ tiêu',
    running: 'Đang lập bảng…',
    holds: (targets: number, filled: number) =>
      `${count.format(targets)} chỉ tiêu, ${count.format(filled)} đã có kết quả`,
    written: (targets: number, sheet: string) =>
      `Đã lập bảng: ${count.format(targets)} chỉ tiêu, trang “${sheet}”.`,
  },
  nextYear: {
    title: 'Sang năm mới',
    hint: 'Chép nhiệm vụ của năm nay sang trang mới cho năm sau, trừ việc đã hủy, dòng lặp lại và dòng gạch ngang. Trang năm nay giữ nguyên.',
    what: (year: number) => `Nhiệm vụ năm ${year}`,
    parts: 'Tạo gì',
    part: {
      tasks: 'Nhiệm vụ năm sau',
      history: 'Thành tích các năm, để năm sau xét không phải nhập lại',
    },
    look: 'Xem trước năm sau',
    tasks: (chosen: number, all: number) =>
      `Chọn nhiệm vụ: ${count.format(chosen)} trên ${count.format(all)} sẽ chép`,
    all: 'Chọn tất cả',
    none: 'Bỏ chọn tất cả',
    holds: (tasks: number) =>
      `+ ${count.format(tasks)} nhiệm vụ, thời gian chuyển sang năm sau; cột tình trạng, kết quả, ghi chú để trống`,
    leftOut: (tasks: number) => `− ${count.format(tasks)} nhiệm vụ không chép`,
    nameless: (row: number) => `Dòng ${row} chưa ghi nội dung`,
    notTaken: {
      cancelled: 'đã hủy',
      struck: 'dòng gạch ngang, chưa rõ còn làm hay không',
      repeated: 'lặp lại một dòng ở trên',
    },
    notChosen: 'bạn không chọn',
    readOver: {
      noSuchDay: 'ngày không có thật, chưa chuyển sang năm sau',
      endsBeforeStart: 'kết thúc trước khi bắt đầu, cần sửa',
      oldYear: 'còn ghi năm cũ, cần đọc lại',
    },
    named: (task: string, why: string) => `${task} (${why})`,
    toReadOver: (tasks: number) => `${count.format(tasks)} nhiệm vụ đã chép cần đọc lại`,
    history: (rows: number, sheet: string) => `+ ${count.format(rows)} dòng thành tích, trang “${sheet}”`,
    historyAgain: (added: number, sheet: string) =>
      `+ ${count.format(added)} dòng thành tích thêm vào trang “${sheet}”, các dòng cũ giữ nguyên`,
    historyWhat: 'Thành tích các năm',
    nominations: (rows: number) =>
      `${count.format(rows)} dòng mới chỉ là đề nghị: khi có quyết định thì ghi số và ngày vào đó.`,
    personal: 'Ghi cả số định danh cá nhân ở trang thành tích',
    sameNames: (names: readonly string[]) =>
      `Trùng cả tên và đơn vị, chưa phân biệt được: ${names.join('; ')}. Ghi số định danh thì phân biệt được.`,
    noTasks: 'Chưa rõ trang nhiệm vụ là trang nào, nên chỉ chép thành tích.',
    noHistory: 'Sổ này chưa có danh sách đề nghị, nên chỉ chép nhiệm vụ.',
    noTask: 'Chưa chọn nhiệm vụ nào. Chọn ít nhất một, hoặc bỏ “Nhiệm vụ năm sau”.',
    button: 'Tạo trang năm sau',
    running: 'Đang tạo trang…',
    written: (tasks: number, sheet: string) => `Đã tạo trang “${sheet}”: ${count.format(tasks)} nhiệm vụ.`,
    historyWritten: (rows: number, sheet: string) =>
      `Trang thành tích “${sheet}”: ${count.format(rows)} dòng.`,
  },
};
