import { cellCount, cellPlaces, sheetNames } from './cellPlaces';

const count = new Intl.NumberFormat('vi-VN');

type Cells = Parameters<typeof cellPlaces>[0];
type Kind = 'half' | 'takingBack' | 'emptySheet';

const titles: Readonly<Record<Kind, string>> = {
  half: 'Lần trước dừng giữa chừng',
  takingBack: 'Lần hoàn tác trước dừng giữa chừng',
  emptySheet: 'Lần trước dừng giữa chừng, còn lại một trang trống',
};

const hints: Readonly<Record<Kind, string>> = {
  half: 'Làm nốt là ghi phần còn lại; Hoàn tác là trả về như trước. Điều bạn đã gõ từ lúc đó được giữ, hoặc được hỏi trước.',
  takingBack: 'Để nguyên thì sổ giữ như đang thấy, phần còn lại không hoàn tác được nữa.',
  emptySheet: 'Nếu đó là trang bạn tự thêm thì bấm Giữ.',
};

const takingBack: Readonly<Record<Kind, string>> = {
  half: 'Hoàn tác',
  takingBack: 'Hoàn tác nốt',
  emptySheet: 'Xóa trang trống',
};

const brokenFormulas = 'Xóa cả trang thì công thức ấy thành #REF!, không lấy lại được.';

/** What two steps have in common: rows of people's sheet, a sheet of ours, or a choice. */
interface Same {
  readonly what: 'rows' | 'sheet' | 'choice';
  readonly sheet: string;
}

function saidSame({ what, sheet }: Same): string {
  if (what === 'choice') return 'đã đổi cùng lựa chọn này';
  return what === 'rows' ? `đã ghi vào cùng dòng ở trang “${sheet}”` : `đã ghi trang “${sheet}”`;
}

/** What is said where something stands in the way of undo, stopped half-way, or was copied by hand. */
export const puttingRight = {
  edits: {
    what: (cells: Cells, made: readonly string[]) =>
      cells.length > 0
        ? `Chưa hoàn tác, vì sau đó bạn đã sửa ${cellCount(cells)}: ${cellPlaces(cells)}.`
        : `Chưa hoàn tác, vì sau đó bạn đã sửa${made.length === 0 ? '' : `, thêm vào trang ${sheetNames(made)}`} (ví dụ biểu đồ).`,
    gone: (sheets: readonly string[]) =>
      `Không thấy trang ${sheetNames(sheets)} (đã đổi tên, đã xóa hoặc quá lớn để đọc), nên phần tiện ích ghi ở đó không trả lại được. Nếu trang chỉ đổi tên, bấm Để nguyên, đặt lại tên cũ rồi hoàn tác.`,
    stays: (cells: Cells) =>
      `Không trả lại ${cellPlaces(cells)}: dòng ở đó đã đổi chỗ, bị xóa hoặc đã sửa, có thể nay là của người khác, việc khác. Ô đó giữ nguyên.`,
    referring: (cells: Cells, made: readonly string[]) =>
      `Chưa hoàn tác, vì công thức ở ${cellPlaces(cells)} đang lấy số từ trang ${sheetNames(made)}. ${brokenFormulas}`,
    alsoReferring: (cells: Cells) =>
      `Công thức ở ${cellPlaces(cells)} cũng đang lấy số từ đó. ${brokenFormulas}`,
    rest: 'Hoàn tác phần còn lại',
    means: (made: readonly string[]) =>
      made.length === 0
        ? 'Hoàn tác tất cả thì điều bạn gõ ở đó mất, không lấy lại được.'
        : `Trang ${sheetNames(made)} do tiện ích tạo. Xóa cả trang thì điều bạn gõ ở đó mất, không lấy lại được.`,
    keep: (made: readonly string[]): string =>
      made.length === 0 ? 'Hoàn tác, giữ ô tôi đã sửa' : 'Chỉ xóa phần tiện ích ghi, giữ ô của tôi',
    keepSheet: 'Giữ trang, chỉ xóa phần tiện ích ghi',
    takeBack: (made: readonly string[]) =>
      made.length === 0
        ? 'Hoàn tác tất cả'
        : made.length === 1
          ? 'Xóa cả trang'
          : `Xóa cả ${count.format(made.length)} trang`,
    leave: 'Để nguyên',
  },
  newer: {
    what: (step: string, when: string, same: Same) =>
      `Chưa hoàn tác: sau đó việc “${step}”${when === '' ? '' : ` lúc ${when}`} ${saidSame(same)}. Hoàn tác việc đó trước, rồi đến việc này.`,
    goTo: 'Đến việc đó',
    list: 'Mở danh sách việc đã làm',
  },
  stopped: {
    title: (kind: Kind) => titles[kind],
    step: (action: string, when: string, sheets: string) =>
      [action, when, sheets].filter((part) => part !== '').join(' · '),
    hint: (kind: Kind) => hints[kind],
    finish: 'Làm nốt',
    takeBack: (kind: Kind) => takingBack[kind],
    leave: (kind: Kind): string => (kind === 'emptySheet' ? 'Giữ' : 'Để nguyên'),
    young:
      'Việc này bắt đầu chưa đầy 2 phút trước: có thể một khung khác của sổ này (cửa sổ khác, máy khác) còn đang ghi. Đợi một lát rồi bấm Xem lại.',
    look: 'Xem lại',
    finished: (action: string) => `Đã làm nốt: ${action}.`,
    takenBack: (action: string) => `Đã hoàn tác: ${action}.`,
    removed: (sheets: readonly string[]) => `Đã xóa trang trống ${sheetNames(sheets)}.`,
    left: (action: string) => `Đã để nguyên: ${action}.`,
    kept: (sheets: readonly string[]) => `Đã giữ trang ${sheetNames(sheets)}.`,
  },
  twins: {
    what: (sheets: readonly string[]) =>
      `${sheets.length === 2 ? 'Hai' : count.format(sheets.length)} trang ${sheetNames(sheets)} mang cùng một dấu của tiện ích: có trang là bản chép.`,
    why: 'Chưa rõ thì tiện ích không ghi, không xóa trang nào trong đó. Trang bạn không chọn là trang của bạn từ nay.',
    claim: (sheet: string) => `Trang “${sheet}” là trang của tiện ích`,
    claimed: (sheet: string) => `Đã ghi nhớ: trang “${sheet}” là trang của tiện ích.`,
  },
};
