import type { AppendixColumn } from '../../core/plan/appendixSettings';
import type { OtherKind } from '../../core/vocabulary/otherKinds';
import { confirmColumns } from './confirmColumns';
import { taskFieldGroups } from './fieldGroups';
import { deadlineWords } from './deadlines';
import { appendixColumns } from './appendixColumns';
import { leftOutWords } from './leftOut';

const count = new Intl.NumberFormat('vi-VN');

const rowsNamed = 12;

/** "3 dòng (12, 15, 20)"; rows count from 1. */
function struckRows(rows: readonly number[]): string {
  const named = rows.slice(0, rowsNamed).map((row) => count.format(row));
  const more = rows.length > rowsNamed ? ' …' : '';
  return `${count.format(rows.length)} dòng (${named.join(', ')}${more})`;
}

/** What the view "Nhiệm vụ" of the pane says. */
export const tasksView = {
  sheet: {
    label: 'Trang nhiệm vụ',
    short: (records: number, headerRow: number) =>
      `${count.format(records)} nhiệm vụ · tiêu đề ở dòng ${count.format(headerRow)}`,
    change: 'Đổi trang',
    choose: 'Chọn trang theo dõi nhiệm vụ',
    chooseButton: 'Dùng trang này',
    noneTitle: 'Chưa thấy trang theo dõi nhiệm vụ',
    noneText:
      'Trang cần có một dòng tiêu đề với cột nội dung và cột đơn vị hoặc thời gian. Nếu có, hãy chỉ giúp:',
    begunTitle: 'Trang nhiệm vụ chưa có dòng nào',
    begunText: (sheet: string) =>
      `Nhập nhiệm vụ vào trang “${sheet}”, dưới dòng tiêu đề, rồi bấm “Đọc lại sổ tính”.`,
    begunGo: (sheet: string) => `Đến trang “${sheet}”`,
    look: 'Đọc lại sổ tính',
    tieTitle: 'Trang nào theo dõi nhiệm vụ?',
    tieText: 'Các trang này giống nhau, cần bạn chọn một lần.',
    columns: 'Xem các cột',
    candidate: (sheet: string, records: number) => `${sheet} (${count.format(records)} dòng)`,
    leftOut: (sheet: string, kind: OtherKind) => leftOutWords.named(sheet, kind),
  },
  confirm: confirmColumns,
  fieldGroups: taskFieldGroups,
  fields: {
    ordinal: 'Số thứ tự',
    code: 'Mã nhiệm vụ',
    item: 'Mục của kế hoạch',
    group: 'Nhóm nhiệm vụ',
    content: 'Nội dung nhiệm vụ',
    lead: 'Đơn vị chủ trì',
    support: 'Đơn vị phối hợp',
    assignment: 'Chủ trì và phối hợp',
    time: 'Thời gian',
    start: 'Bắt đầu',
    end: 'Kết thúc',
    product: 'Sản phẩm',
    status: 'Tình trạng',
    percent: 'Tỷ lệ hoàn thành',
    result: 'Kết quả',
    legalBasis: 'Căn cứ',
    budget: 'Kinh phí',
    followUp: 'Theo dõi, đôn đốc',
    leader: 'Lãnh đạo phụ trách',
    source: 'Nguồn chỉ đạo',
    assignedOn: 'Ngày giao việc',
    note: 'Ghi chú',
  },
  struck: {
    asked: (sheet: string, rows: readonly number[]) =>
      `Trang “${sheet}” có ${struckRows(rows)} bị gạch ngang. Các dòng này đã bỏ chưa?`,
    leaveOut: 'Coi là đã bỏ',
    keep: 'Vẫn dùng',
    answered: {
      leftOut: (sheet: string, rows: readonly number[]) =>
        `Trang “${sheet}”: ${struckRows(rows)} gạch ngang coi là đã bỏ, không kiểm tra, không ghi ra giấy tờ.`,
      kept: (sheet: string, rows: readonly number[]) =>
        `Trang “${sheet}”: ${struckRows(rows)} gạch ngang vẫn dùng như các dòng khác.`,
    },
    carried: (sheet: string, rows: readonly number[]) =>
      `${struckRows(rows)} bị gạch ngang ở trang “${sheet}” vẫn được ghi, vì chưa chọn “Coi là đã bỏ”.`,
  },
  check: {
    button: 'Kiểm tra',
    again: 'Kiểm tra lại',
    running: 'Đang kiểm tra…',
    clean: (rows: number, rules: number) =>
      `Không thấy lỗi. Đã kiểm tra ${count.format(rows)} nhiệm vụ theo ${count.format(rules)} quy tắc.`,
    summary: (rows: number, rules: number) =>
      `Đã kiểm tra ${count.format(rows)} nhiệm vụ theo ${count.format(rules)} quy tắc.`,
    unreadMerges: (sheets: readonly string[]) =>
      `Excel không cho biết ô gộp của trang ${sheets.join(', ')}: ô trống trong vùng gộp được coi là trống.`,
    hidden: (rows: number) => `Có ${count.format(rows)} dòng đang ẩn, vẫn được kiểm tra.`,
    withoutPlan: 'Chưa có kế hoạch nên chưa đối chiếu được với các mục.',
    stale: 'Sổ hoặc điều bạn chọn đã đổi sau lần kiểm tra này. Bấm Kiểm tra lại để có kết quả mới.',
    stopped: 'Đã dừng. Chưa có kết quả.',
  },
  findings: {
    label: 'Kết quả kiểm tra',
    /** Errors, and warnings of a standard that the row's own data contradict. */
    onlyToMend: (n: number) => `Cần sửa trước khi trình (${count.format(n)})`,
    search: 'Tìm trong kết quả',
    notFound: (looked: string) => `Không có kết quả nào có “${looked}”.`,
    who: (who: string, award: string) => `${who} · đề nghị ${award}`,
    severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    count: (n: number) => count.format(n),
    counts: {
      error: (n: number) => `${count.format(n)} lỗi`,
      warning: (n: number) => `${count.format(n)} cảnh báo`,
      info: (n: number) => `${count.format(n)} lưu ý`,
    },
    place: {
      cell: (row: number, letters: string) => `dòng ${count.format(row)} · cột ${letters}`,
      row: (row: number) => `dòng ${count.format(row)}`,
      sheet: (sheet: string) => `trang “${sheet}”`,
      planItem: (id: string) => `mục ${id}`,
      plan: 'kế hoạch',
    },
    goTo: 'Đến ô',
    goToRow: 'Đến dòng',
    goToPlace: (button: string, place: string) => `${button}: ${place}`,
    goToNth: (button: string, at: number, all: number) =>
      `${button} ${count.format(at)}/${count.format(all)}`,
    addBody: 'Thêm vào danh mục đơn vị',
    tieBody: 'Là đơn vị…',
    tieLabel: (name: string) => `“${name}” là đơn vị nào?`,
    tieNone: 'chọn đơn vị',
    tieSave: 'Ghi nhớ',
    bodyTied: (alias: string, body: string) =>
      `Đã ghi nhớ cho mọi dòng: “${alias}” là “${body}”. Kiểm tra lại để thấy kết quả mới.`,
    bodyAdded: (name: string) => `Đã thêm “${name}” vào danh mục đơn vị.`,
    why: 'Vì sao?',
    more: (next: number, left: number) => `Xem thêm ${count.format(next)} (còn ${count.format(left)})`,
  },
  deadlines: deadlineWords,
  links: {
    // the warning says what is wrong; this is the way to mend it
    title: (tasks: number) => `Gắn mục của kế hoạch cho ${count.format(tasks)} nhiệm vụ`,
    hint: 'Chọn mục cho từng nhiệm vụ; mục gợi ý đã chọn sẵn. Chỉ ghi nhớ trong sổ, trang của bạn không bị sửa.',
    none: 'chưa chọn',
    itemOf: (task: string) => `Mục của nhiệm vụ “${task}”`,
    suggested: 'gợi ý',
    item: (id: string, title: string) => `${id}. ${title}`,
    button: (tasks: number) => (tasks === 0 ? 'Chọn mục trước' : `Gắn ${count.format(tasks)} nhiệm vụ`),
    linked: 'Đã gắn. Đang kiểm tra lại…',
  },
  appendix: {
    button: 'Tạo phụ lục',
    openPlan: 'Sang Kế hoạch',
    titleNew: (sheet: string) => `Phụ lục nhiệm vụ cụ thể, trang “${sheet}” (trang tính mới)`,
    titleAgain: (sheet: string) => `Phụ lục nhiệm vụ cụ thể, trang “${sheet}” (viết lại tại chỗ)`,
    /** `items`: those that have tasks; `others`: tasks under none of them. */
    whole: ({
      tasks,
      items,
      others,
    }: {
      readonly tasks: number;
      readonly items: number;
      readonly others: number;
    }) => {
      if (others === 0) return `${count.format(tasks)} nhiệm vụ trong ${count.format(items)} mục`;
      return items === 0
        ? `${count.format(tasks)} nhiệm vụ, đều ở “Nhiệm vụ khác”`
        : `${count.format(tasks)} nhiệm vụ trong ${count.format(items)} mục và “Nhiệm vụ khác”`;
    },
    /** A cell that would say something else; "" is an empty one. */
    cell: (column: AppendixColumn, before: string, now: string) =>
      `${appendixColumns[column]}: “${before}” → “${now}”`,
    wording: {
      label: 'Cách ghi trên phụ lục',
      bodyNames: (cells: number) => `Ghi tên đầy đủ của đơn vị (${count.format(cells)} ô)`,
      days: (cells: number) => `Ghi ngày dạng dd/mm/yyyy (${count.format(cells)} ô)`,
      notes: (cells: number) => `Mang theo ghi chú của bảng theo dõi (${count.format(cells)} ô)`,
    },
    added: (n: number) => `${count.format(n)} thêm`,
    changed: (n: number) => `${count.format(n)} thay đổi`,
    removed: (n: number) => `${count.format(n)} bỏ`,
    lostNotes: (n: number) => `${count.format(n)} ghi chú đã gõ sẽ mất`,
    doubtful: (n: number) =>
      `${count.format(n)} nhiệm vụ cũ giống hai nhiệm vụ mới như nhau, ghi chú không chuyển sang`,
    lookAtChanges: 'Xem',
    hideChanges: 'Thu lại',
    itemsWithoutTasks: (items: readonly string[]) =>
      `${count.format(items.length)} mục chưa có nhiệm vụ: ${items.join(', ')}.`,
    nameTaken: (sheet: string) =>
      `Đã có trang trùng tên mà không phải do tiện ích tạo. Sẽ ghi vào “${sheet}”.`,
    untouched: 'Các trang của bạn giữ nguyên.',
    written: (tasks: number, sheet: string) =>
      `Đã tạo phụ lục: ${count.format(tasks)} nhiệm vụ, trang “${sheet}”.`,
    unchanged: (sheet: string) => `Phụ lục ở trang “${sheet}” đã đúng như vậy, không ghi lại.`,
    running: 'Đang tạo phụ lục…',
    previewing: 'Đang xem trước…',
  },
};
