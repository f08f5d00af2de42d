import { actionName, rememberedChoices } from './actionNames';
import { appendixColumns } from './appendixColumns';
import { stepName } from './stepName';

const count = new Intl.NumberFormat('vi-VN');

/** What the screens behind the menu say: undo list, machine report, short help. */
export const office = {
  undo: {
    title: 'Việc đã làm',
    empty: 'Tiện ích chưa ghi gì vào sổ này.',
    hint: 'Hoàn tác trả trang và ô về như trước khi tiện ích ghi, kể cả sau khi đóng và mở lại sổ. Ô bạn đã sửa sau đó thì hỏi bạn trước.',
    action: actionName,
    /** True where an action changed no sheet, only what the workbook remembers. */
    isChoice: (action: string) => action in rememberedChoices,
    choices: (choices: number) => `Điều đã chọn, đã xác nhận (${count.format(choices)})`,
    step: stepName,
    sheets: (sheets: readonly string[]) => sheets.map((name) => `trang “${name}”`).join(', '),
    undoOf: (action: string) => `Hoàn tác: ${action}`,
  },
  appendix: {
    title: 'Cách trình bày phụ lục',
    form: 'Dòng “Kèm theo Kế hoạch số …”',
    forms: {
      paper: 'Bản giấy: ghi đủ số, ngày và cơ quan ban hành',
      electronic: 'Bản điện tử: chừa trống số và ngày để hệ thống điền khi ký số',
    },
    groupName: 'Tên mục trong phụ lục',
    groupNames: {
      shortName: 'Tên ngắn đã đặt ở trang Kế hoạch (không có thì lấy tên đầy đủ)',
      title: 'Tên đầy đủ của mục',
    },
    columns: 'Thứ tự cột',
    column: appendixColumns,
    further: 'Thêm cột vào phụ lục',
    sourceAndDay: 'Nguồn chỉ đạo, ngày chỉ đạo',
    up: (column: string) => `Đưa cột ${column} lên trước`,
    save: 'Dùng cách này',
    saved: 'Đã ghi nhớ trong sổ. Phụ lục tạo từ nay theo cách này.',
    noOffice: 'Chưa đọc được sổ tính.',
  },
  bodies: {
    title: 'Danh mục đơn vị',
    hint: 'Tên trong danh mục này được hiểu ở mọi dòng của mọi trang. Chỉ ghi nhớ trong sổ, trang của bạn không bị sửa.',
    empty: 'Chưa có tên nào.',
    own: 'Tên bạn đã thêm',
    aliases: 'Tên gọi khác',
    alias: (alias: string, body: string) => `${alias} = ${body}`,
    change: 'Đổi',
    drop: 'Bỏ',
    buttonOf: (button: string, name: string) => `${button}: ${name}`,
    onSheets: (names: number) => `Đọc từ trang danh mục của cơ quan (${count.format(names)})`,
    newName: 'Tên cần thêm',
    meaning: 'Là tên gọi khác của',
    itself: 'không, đây là tên một đơn vị',
    add: 'Thêm',
    kept: 'Đã ghi nhớ. Kiểm tra lại để thấy kết quả mới.',
    noOffice: 'Chưa đọc được sổ tính.',
  },
  clean: {
    title: 'Dọn trước khi gửi',
    why: 'Làm ngay trước khi gửi sổ này lên cấp trên hoặc cho người khác.',
    goes: 'Sẽ bỏ khỏi sổ',
    parts: [
      'Danh sách việc đã làm, kèm nội dung cũ của các ô đã sửa.',
      'Dấu trên các ô cần xem lại.',
      'Tên những người tiện ích ghi nhớ theo câu trả lời của bạn (trùng tên mà khác người, không có chức vụ).',
    ],
    dropReasons: 'Bỏ cả lý do bạn đã gõ khi bỏ qua một điều, khi không tính tỷ lệ một đơn vị',
    dropReasonsHint:
      'Nên chọn nếu lý do có tên người. Điều đã bỏ qua vẫn được bỏ qua, chỉ lời lý do không còn.',
    stays:
      'Giữ nguyên: mọi trang tính, kể cả giấy tờ tiện ích đã lập và tên người trên đó; cách hiểu cột; đơn vị bạn đã thêm; điều đã bỏ qua. Cột ẩn trên giấy tờ của tiện ích chỉ có mã, tiêu đề cột, tên tệp và tên trang nguồn.',
    notOurs:
      'Tiện ích không động tới tên tác giả, nhận xét, trang ẩn của sổ. Excel có mục kiểm tra tài liệu ở Tệp › Thông tin.',
    noWayBack: 'Dọn rồi thì không hoàn tác được các việc đã làm trước đó.',
    button: 'Dọn sổ này',
    running: 'Đang dọn…',
    cleaned: 'Đã dọn xong. Lưu sổ rồi gửi.',
    readOnly: 'Sổ đang mở chỉ đọc nên chưa dọn được. Lưu thành bản khác rồi mở bản đó.',
  },
  machine: {
    title: 'Máy này dùng được không?',
    yes: 'Máy này dùng được.',
    no: 'Máy này chưa dùng được: Excel ở đây cũ hơn mức tiện ích cần. Nhờ người quản trị máy cài Office 2024 hoặc Microsoft 365 (Office 2021 cũng chạy), hoặc mở sổ bằng Excel trên web. Sổ của bạn không bị thay đổi gì.',
    noSaving:
      'Riêng tệp Word: Excel trên Mac và iPad không cho khung này lưu tệp. Khi cần, mở sổ bằng Excel trên web.',
    details: 'Chi tiết cho người quản trị máy',
    host: 'Ứng dụng',
    platform: 'Chạy trên',
    platforms: {
      PC: 'Windows',
      Mac: 'Mac',
      OfficeOnline: 'trình duyệt (Excel trên web)',
      iOS: 'iPad, iPhone',
      Android: 'Android',
    },
    version: 'Số phiên bản',
    apiSet: 'Các lệnh Excel này hiểu',
    floor: 'Các lệnh tiện ích cần',
    upTo: (set: string) => `đến bộ ExcelApi ${set}`,
    from: (set: string) => `từ bộ ExcelApi ${set}`,
    webview: 'Trình duyệt vẽ khung này',
    forSupport: 'Gửi cho người hỗ trợ',
    copyHint: 'Bấm vào ô, nhấn Ctrl+C rồi dán vào tin nhắn.',
    probe: 'Thử các lệnh Excel',
    probeHint: 'Dành cho người hỗ trợ: hỏi Excel này 48 câu, trong một sổ trống.',
    privacy: 'Không có gì rời khỏi sổ tính: tiện ích không gửi dữ liệu đi đâu.',
  },
  help: {
    title: 'Hướng dẫn',
    steps: [
      'Kế hoạch: chọn tệp kế hoạch năm nay, xem lại các mục, rồi ghi vào trang Kế hoạch.',
      'Nhiệm vụ: xem tiện ích hiểu các cột của bạn thế nào, bấm Đúng rồi. Tiện ích kiểm tra luôn.',
      'Đi từng điều thấy được: đến ô, sửa hoặc bỏ qua kèm lý do. Sửa trong sổ rồi thì bấm Kiểm tra lại.',
      'Bấm Tạo phụ lục, xem trước, rồi bấm Tạo phụ lục lần nữa để ghi. In: bấm vào trang phụ lục, nhấn Ctrl+P.',
      'Đề nghị: kiểm tra danh sách khen thưởng theo luật, sửa hoặc bỏ qua kèm lý do, rồi lập phiếu kiểm tra.',
      'Tổng hợp: bấm Xem trước để thấy từng ô của bảng sẽ đổi, rồi bấm Điền. Danh sách để trình, tệp Word, phiếu trả đơn vị ở cuối phần này.',
    ],
    safe: 'Tiện ích không tự sửa trang của bạn. Chỉ ô bạn bấm Sửa hoặc Điền mới đổi, xem trước cũ → mới, hoàn tác được ở danh mục lệnh, “Việc đã làm, hoàn tác”; vài điều không trả lại được thì ghi ở hướng dẫn. Đánh dấu ô chỉ tô viền và nền, bỏ được bằng Bỏ hết dấu.',
    guide: {
      ofView: 'Hướng dẫn cho phần đang mở',
      trouble: 'Khi gặp vướng mắc',
      undo: 'Hoàn tác, và những gì không trả lại được',
      whole: 'Toàn bộ hướng dẫn',
      wallSheet: 'Một trang để in, dán',
    },
  },
  when: (moment: Date) =>
    Number.isNaN(moment.getTime())
      ? ''
      : new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' }).format(moment),
  rows: (rows: number) => `${count.format(rows)} dòng`,
};
