import type {
  LeftCell,
  TableLeft,
  TotalApart,
  UnknownLabel,
} from '../../core/counting/officeTables/officeTableReport';
import { tasksView } from './tasksView';

const count = new Intl.NumberFormat('vi-VN');

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const labelReasons: Readonly<Record<UnknownLabel['why'], string>> = {
  noData: 'không có dữ liệu',
  unsure: 'không chắc thuộc mục nào',
  twice: 'dòng hoặc cột khác cũng đếm số này',
  otherYear: 'của năm khác',
};

const cellReasons: Readonly<Record<LeftCell['why'], string>> = {
  formula: 'có công thức của bạn',
  words: 'đang có chữ hoặc đặt kiểu chữ',
  merged: 'nằm trong ô gộp',
  noMoney: 'chưa có mức tiền trong sổ luật',
  notExact: 'không tròn theo đơn vị tính của cột',
  noPercent: 'là tỷ lệ nhưng ô chưa đặt kiểu %',
  noShare: 'không có gì để tính tỷ lệ',
  unsure: 'không chắc đếm danh hiệu của cá nhân hay của tập thể',
  notTheSum: 'các phần cộng lại khác với tất cả, chưa rõ cần số nào',
  summedTwice: 'có thể đã nằm trong công thức cộng của bạn',
  untold: 'danh sách không ghi đủ giới tính, nhóm đối tượng hoặc loại hình',
};

const tableReasons: Readonly<Record<TableLeft['reason'], string>> = {
  notUnderstood: 'Không hiểu tiêu đề nào của bảng',
  notSaid: 'Không rõ bảng đếm nhiệm vụ hay đề nghị khen thưởng',
  otherYear: 'Bảng của năm khác',
  narrower: 'Bảng chỉ đếm một phần',
  otherMatter: 'Bảng đếm việc khác',
  unsureRows: 'Không chắc các dòng thuộc mục nào',
  noRecords: 'Trong sổ chưa có số liệu để đếm',
};

const moneyDays = { decision: 'ngày quyết định', submission: 'ngày tờ trình', today: 'hôm nay' };

/** By which day's base salary money was counted. */
interface MoneyFacts {
  readonly date: string;
  readonly which: keyof typeof moneyDays;
  readonly unverified: boolean;
}

const addressesAtMost = 12;

/** The first addresses, and how many more there are. */
function few(addresses: readonly string[]): string {
  const more = addresses.length - addressesAtMost;
  const shown = addresses.slice(0, addressesAtMost).join(', ');
  return more > 0 ? `${shown} và ${count.format(more)} ô nữa` : shown;
}

function fewNames(names: readonly string[]): string {
  const more = names.length - namesAtMost;
  const shown = names.slice(0, namesAtMost).join(', ');
  return more > 0 ? `${shown} và ${count.format(more)} đơn vị nữa` : shown;
}

const namesAtMost = 6;

/** What the view "Tổng hợp" of the pane says. Loaded with the view, not with the pane. */
export const summariesView = {
  nothing: {
    title: 'Chưa có số liệu để tổng hợp',
    text: 'Cần một trang theo dõi nhiệm vụ hoặc một danh sách đề nghị khen thưởng trong sổ này.',
    emptyText: 'Sổ này chưa có gì. Mở sổ theo dõi nhiệm vụ hoặc sổ có danh sách đề nghị.',
    look: 'Đọc lại sổ tính',
  },
  look: {
    title: 'Bảng tổng hợp',
    hint: 'Đếm từ trang nhiệm vụ và danh sách đề nghị. Xem trước từng ô rồi mới ghi.',
    button: 'Xem trước',
    again: 'Xem lại',
    running: 'Đang đếm…',
    stale: 'Số liệu trong sổ đã đổi sau lần xem trước này. Bấm Xem trước để có số liệu mới.',
    changedSince: 'Số liệu trong sổ đã đổi từ lúc xem trước. Chưa điền ô nào.',
    clean: 'Số liệu đã đúng, không ô nào phải điền.',
  },
  standard: {
    title: 'Bảng tổng hợp lập sẵn',
    button: 'Lập trang tổng hợp',
    running: 'Đang ghi bảng tổng hợp…',
    recounting: 'Đang đếm lại…',
    sheet: (sheet: string) => `Trang “${sheet}”`,
    isNew: 'trang tính mới',
    changed: (cells: number) => `viết lại tại chỗ, ${count.format(cells)} ô khác trước`,
    same: 'đã đúng, không có gì đổi',
    tables: (tables: number) => `${count.format(tables)} bảng`,
    tablesLive: (live: number, tables: number) =>
      live === tables
        ? `${count.format(tables)} bảng, đều bằng công thức`
        : `${count.format(tables)} bảng, ${count.format(live)} bằng công thức`,
    table: (title: string, rows: number) => `${title} (${count.format(rows)} dòng)`,
    nameTaken: (sheet: string, otherName: string) =>
      `Trang “${sheet}” đã có sẵn và không phải do tiện ích tạo, nên ghi vào trang mới “${otherName}”.`,
    other: (sheet: string) => `Ghi vào “${sheet}”`,
    untouched: 'Các trang của bạn giữ nguyên.',
    written: (sheets: readonly string[]) => `Đã ghi bảng tổng hợp, trang ${quoted(sheets)}.`,
    unchanged: (sheets: readonly string[]) => `Trang ${quoted(sheets)} đã đúng như vậy, không ghi lại.`,
    missingCharts: (titles: readonly string[]) =>
      `Chưa vẽ được biểu đồ ${quoted(titles)}; bấm ghi lần nữa để vẽ.`,
  },
  figures: {
    label: 'Ghi số liệu thế nào',
    names: { values: 'Số cố định', formulas: 'Công thức (tự tính lại khi bảng theo dõi thay đổi)' },
  },
  tieOut: {
    holds: 'Đối chiếu khớp',
    fails: 'Đối chiếu lệch',
    nominations: (total: number, byKind: number, byType: number) =>
      total === byKind && total === byType
        ? `Cộng theo đối tượng và theo loại hình đều ra ${count.format(total)} lượt đề nghị.`
        : `${count.format(total)} lượt; cộng theo đối tượng ${count.format(byKind)}; cộng theo loại hình ${count.format(byType)}`,
    individuals: (individuals: number, byClass: number) =>
      individuals === byClass
        ? `Cộng theo nhóm đối tượng ra ${count.format(individuals)} lượt của cá nhân.`
        : `${count.format(individuals)} lượt của cá nhân; cộng theo nhóm ${count.format(byClass)}`,
  },
  officeTables: {
    title: 'Bảng của cơ quan',
    hint: 'Chỉ ghi số vào các ô dưới đây. Định dạng, công thức và ô khác giữ nguyên.',
    none: 'Chưa thấy bảng tổng hợp nào của cơ quan trong sổ.',
    noneChosen: 'Chưa chọn bảng nào để điền.',
    button: (cells: number) => `Điền ${count.format(cells)} ô`,
    running: 'Đang điền…',
    titled: (title: string, sheet: string) => `${title} (trang “${sheet}”)`,
    titledAt: (title: string, sheet: string, address: string) => `${title} (trang “${sheet}”, ${address})`,
    untitled: (sheet: string, address: string) => `Bảng ${address}, trang “${sheet}”`,
    cells: (cells: number) => `${count.format(cells)} ô sẽ đổi`,
    same: (cells: number) => `${count.format(cells)} ô khác đã đúng.`,
    right: 'Số liệu đã đúng.',
    money: ({ date, which, unverified }: MoneyFacts) =>
      `Tiền thưởng theo lương cơ sở ngày ${date.split('-').reverse().join('/')} (${moneyDays[which]})${unverified ? '; có hệ số chưa kiểm chứng với văn bản' : ''}.`,
    /** Why the total of these columns is not the sum of the rows above it. */
    doNotAddUp: (
      columns: readonly string[],
      apart: TotalApart | null,
      subject: 'tasks' | 'nominees' | null,
    ) => {
      const what = subject === 'nominees' ? 'đề nghị' : 'nhiệm vụ';
      const row = apart === null ? 'Dòng tổng' : `Dòng “${apart.label}”`;
      if (apart === null || apart.records === 0)
        return `${row} ít hơn các dòng cộng lại ở cột ${quoted(columns)}: có ${what} được tính ở hai dòng.`;
      const bodies = apart.bodies.length === 0 ? '' : `: ${fewNames(apart.bodies)}`;
      const lacking =
        apart.bodies.length === 0
          ? `bảng không có dòng cho ${count.format(apart.records)} ${what}`
          : `bảng thiếu ${count.format(apart.bodies.length)} đơn vị, ${count.format(apart.records)} ${what}`;
      return `${row} không bằng các dòng cộng lại ở cột ${quoted(columns)}: ${lacking}${bodies}.`;
    },
    leaveTotal: (label: string, cells: number) => `Không điền dòng “${label}” (${count.format(cells)} ô)`,
    left: (places: number) => `Để nguyên (${count.format(places)})`,
    label: (axis: 'row' | 'column', label: string, address: string, why: UnknownLabel['why']) =>
      `${axis === 'row' ? 'Dòng' : 'Cột'} “${label}” (${address}): ${labelReasons[why]}.`,
    cellsLeft: (why: LeftCell['why'], addresses: readonly string[]) =>
      `${count.format(addresses.length)} ô ${cellReasons[why]}: ${few(addresses)}.`,
    leftTables: (tables: number) => `Bảng để nguyên (${count.format(tables)})`,
    whyTable: (left: TableLeft) =>
      `${tableReasons[left.reason]}${'words' in left ? ` (“${left.words}”)` : ''}.`,
    written: (cells: number, tables: number) =>
      `Đã điền ${count.format(cells)} ô của ${count.format(tables)} bảng.`,
    unchanged: 'Các ô đã đúng như vậy.',
  },
  changes: {
    place: 'Ô',
    labels: 'Dòng, cột của bảng',
    figures: 'Cũ → mới',
    from: 'đang là',
    to: 'sẽ là',
    goTo: (place: string) => `Đến ô ${place}`,
    value: (value: string | number | boolean) =>
      typeof value === 'number' ? count.format(value) : String(value) === '' ? '(trống)' : String(value),
    more: tasksView.findings.more,
  },
  bars: {
    bodies: 'Tiến độ theo đơn vị chủ trì',
    awards: 'Đề nghị theo danh hiệu, hình thức',
    rest: 'Còn lại',
    others: 'Hộ, chưa rõ',
    more: (bars: number) => `Xem thêm ${count.format(bars)}`,
    body: (done: number, total: number, late: number) =>
      `${count.format(done)}/${count.format(total)} hoàn thành${late > 0 ? `, ${count.format(late)} chậm` : ''}`,
    parts: (
      total: number,
      parts: readonly { readonly key: string; readonly label: string; readonly count: number }[],
    ) =>
      `${count.format(total)}: ${parts.map((part) => `${count.format(part.count)} ${part.label.toLocaleLowerCase('vi')}`).join(', ')}`,
    done: 'Hoàn thành',
    late: 'Chậm, quá hạn',
    individual: 'Cá nhân',
    collective: 'Tập thể',
  },
};
