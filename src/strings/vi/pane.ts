import { cellCount, cellPlace, cellPlaces, onSheets } from './cellPlaces';

type Cells = Parameters<typeof cellPlaces>[0];

const count = new Intl.NumberFormat('vi-VN');

/** What the frame of the pane says: tabs, the line of what to do next, menu, what holds in every view. */
export const pane = {
  tabs: {
    label: 'Phần việc',
    plan: 'Kế hoạch',
    tasks: 'Nhiệm vụ',
    nominees: 'Đề nghị',
    summaries: 'Tổng hợp',
  },
  tabErrors: (tab: string, errors: number) => `${tab}, ${count.format(errors)} lỗi`,
  next: {
    label: 'Việc tiếp theo',
    loading: 'Đang xem sổ tính…',
    noPlan: 'Bắt đầu từ kế hoạch năm nay.',
    planRead: (items: number) =>
      `Đã đọc kế hoạch (${count.format(items)} mục), chưa ghi gì vào sổ. Xem lại rồi bấm Ghi vào trang Kế hoạch.`,
    noTaskSheet: 'Chưa thấy trang theo dõi nhiệm vụ.',
    tie: 'Có nhiều trang giống trang nhiệm vụ.',
    confirm: (sheet: string) => `Xem lại các cột của trang “${sheet}”.`,
    check: (sheet: string) => `Đến lượt kiểm tra trang “${sheet}”.`,
    errors: (errors: number) => `Còn ${count.format(errors)} lỗi ở Nhiệm vụ.`,
    nomineeErrors: (errors: number) => `Còn ${count.format(errors)} lỗi ở Đề nghị.`,
    checkLists: 'Đến lượt kiểm tra danh sách đề nghị.',
    slip: 'Danh sách không còn lỗi. Đến lượt lập phiếu kiểm tra.',
    slipChanged: 'Danh sách đã đổi từ lúc lập phiếu kiểm tra.',
    appendix: 'Kiểm tra xong. Đến lượt tạo phụ lục.',
    summaries: 'Đến lượt bảng tổng hợp.',
    fillable: (tables: number) => `Có thể điền ${count.format(tables)} bảng tổng hợp.`,
    finished: (sheet: string) => `Phụ lục ở trang “${sheet}”.`,
    stopped: 'Lần trước dừng giữa chừng: chọn ở dưới.',
    twins: 'Chọn trang của tiện ích ở dưới.',
    readOnly: 'Sổ đang mở chỉ đọc: xem và kiểm tra được, chưa ghi được.',
    open: 'Mở',
    choose: 'Chọn',
    look: 'Xem',
  },
  menu: {
    open: 'Danh mục lệnh',
    undo: 'Việc đã làm, hoàn tác',
    appendix: 'Cách trình bày phụ lục',
    bodies: 'Danh mục đơn vị',
    clean: 'Dọn trước khi gửi',
    beginning: 'Sổ mẫu, dữ liệu mẫu',
    help: 'Hướng dẫn',
    machine: 'Máy này dùng được không?',
    refresh: 'Đọc lại sổ tính',
    follows: 'Kết quả kiểm tra đi theo khi bạn sửa ô',
    back: 'Quay lại',
  },
  language: {
    /** In the other language itself: it is looked for by who does not read this one. */
    otherName: 'English',
    lost: 'Chưa tải được phần chữ tiếng Anh nên khung vẫn nói tiếng Việt; có mạng lại thì bấm Thử lại.',
  },
  /** Invented data that stand in the workbook. */
  sample: {
    note: (sheets: readonly string[]) =>
      `Trong sổ còn dữ liệu mẫu không có thật ở ${onSheets(sheets)}: bỏ ra trước khi trình.`,
    stands: (invented: readonly string[], madeFrom: readonly string[]) =>
      [
        `Trong sổ có dữ liệu mẫu không có thật${invented.length === 0 ? '' : ` ở ${onSheets(invented)}`}${
          madeFrom.length === 0
            ? ''
            : `${invented.length === 0 ? ' ở' : '; lập từ đó:'} ${onSheets(madeFrom)}`
        }.`,
        'Khi bỏ, các trang này đi; mọi trang khác giữ nguyên.',
      ].join(' '),
    remove: 'Bỏ dữ liệu mẫu',
    removing: 'Đang bỏ dữ liệu mẫu…',
    removed: (sheets: readonly string[]) => `Đã bỏ ${onSheets(sheets)}.`,
    changed: (sheets: readonly string[]) =>
      `Bạn đã sửa, hoặc có công thức lấy số từ, ${onSheets(sheets)}. Chưa bỏ trang nào: chọn cách làm.`,
    stay: 'Giữ các trang đó, bỏ phần còn lại',
    takeAll: 'Bỏ cả các trang đó',
  },
  papers: {
    label: 'Giấy tờ:',
    names: {
      list: 'Danh sách đề nghị',
      word: 'Tệp Word',
      join: 'Ghép danh sách các đơn vị',
      findings: 'Phiếu trả đơn vị',
      findingsList: 'Danh sách điều cần xem lại',
      targets: 'Bảng chỉ tiêu',
      nextYear: 'Sang năm mới',
    },
  },
  openView: (tab: string) => `Sang phần ${tab}`,
  retry: 'Thử lại',
  replaceTyped: 'Ghi và thay các ô đó',
  cancel: 'Hủy',
  stop: 'Dừng',
  close: 'Đóng',
  goToSheet: 'Đến trang tính',
  showHidden: { sheet: 'Hiện trang này', row: 'Hiện dòng này', column: 'Hiện cột này' },
  undo: 'Hoàn tác',
  working: 'Đang làm…',
  reading: 'Đang đọc sổ tính…',
  writing: 'Đang ghi…',
  waitingForCell: 'Nếu bạn đang gõ dở một ô, hãy nhấn Enter để Excel trả lời.',
  progress: (done: number, all: number) => `${count.format(done)} / ${count.format(all)} dòng`,
  undone: (sheets: readonly string[]) =>
    sheets.length === 0
      ? 'Đã hoàn tác.'
      : `Đã hoàn tác ở trang ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  /** Of a step whose sentence was said in another language. */
  doneBefore: 'Việc vừa làm đã xong; xem ở Danh mục lệnh › Việc đã làm, hoàn tác.',
  /** Cells that a notice names in part, to unfold. */
  cellList: {
    all: (cells: Cells) => `Xem cả ${cellCount(cells)}`,
    place: (cell: Cells[number]) => `${cellPlace(cell)}, trang “${cell.sheet}”`,
    more: (cells: number) => `và ${count.format(cells)} ô nữa`,
  },
  keptAsText: (cells: Cells) =>
    `Excel giữ số ở dạng chữ tại ${cellPlaces(cells)}, vì ô đó định dạng Văn bản: công thức cộng sẽ bỏ qua. Đổi định dạng ô sang Chung rồi nhập lại số.`,
  leftAsTyped: (cells: Cells) => `Giữ như bạn đã gõ: ${cellPlaces(cells)}.`,
  crashed: {
    title: 'Khung này gặp sự cố',
    message:
      'Sổ tính vẫn mở như bạn thấy. Bấm “Mở lại khung”: nếu có lần ghi dở, khung sẽ hỏi làm nốt hay hoàn tác.',
    reload: 'Mở lại khung',
  },
};
