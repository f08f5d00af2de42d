import { stalePlaces } from './cellPlaces';
import type { FixKind } from '../../core/rules/finding';

const count = new Intl.NumberFormat('vi-VN');

/** dd/mm/yyyy of a day YYYY-MM-DD. */
const day = (date: string): string => date.split('-').reverse().join('/');

const fixKinds: Readonly<Record<FixKind, string>> = {
  spaces: 'Khoảng trắng thừa',
  composition: 'Chữ tổ hợp (khó tìm, khó sắp xếp)',
  alias: 'Cách viết khác với phần lớn trang',
  slip: 'Tên gõ nhầm một chữ',
  date: 'Ngày tháng viết chưa rõ',
  monthFirst: 'Ngày viết theo kiểu tháng/ngày',
  leadTwice: 'Đơn vị chủ trì ghi lại ở cột phối hợp',
  lostZero: 'Mất số 0 ở đầu',
  capitals: 'Họ tên viết toàn chữ thường',
  oldFont: 'Chữ phông cũ (TCVN3, VNI), đổi sang Unicode',
};

/** What the list of findings says, in every view that has one. */
export const findingList = {
  list: {
    allSettled: 'Đã xử lý hết. Bấm Kiểm tra lại để chắc.',
    clearSearch: 'Xóa chữ đang tìm',
    found: (n: number) => `${count.format(n)} điều có chữ này`,
    grouping: 'Nhóm theo',
    groupings: { rule: 'quy tắc', sheet: 'trang', unit: 'đơn vị' },
    ofPlan: 'Kế hoạch',
    ofNobody: 'Chung, không của riêng đơn vị nào',
    /** Beside the buttons: the keys work while the focus is in the list. */
    keys: 'Alt+↑ / Alt+↓',
    nextHint: 'Điều tiếp theo (Alt+↓ khi đang ở trong danh sách)',
    previousHint: 'Điều trước (Alt+↑ khi đang ở trong danh sách)',
    card: (at: number, all: number) => `Điều ${count.format(at)} trong ${count.format(all)}`,
    maybeMended: 'Đã sửa? Ô này đã đổi sau lần kiểm tra. Kiểm tra lại để chắc.',
  },
  oneByOne: {
    start: 'Làm lần lượt',
    stop: 'Xem cả danh sách',
    label: 'Làm lần lượt từng điều',
    at: (at: number, all: number) => `${count.format(at)}/${count.format(all)}`,
    accept: 'Chấp nhận sửa',
    next: 'Tiếp',
    previous: 'Trước',
  },
  since: {
    /** What became of the findings of the check before. */
    checks: (since: {
      readonly fresh: number;
      readonly fixed: number;
      readonly ignored: number;
      readonly left: number;
    }) =>
      [
        `${count.format(since.fresh)} mới`,
        `${count.format(since.fixed)} đã hết`,
        `${count.format(since.ignored)} bỏ qua`,
        `${count.format(since.left)} còn`,
      ].join(' · '),
    /** What came of the cells that were just written; at least one of both. */
    followed: (since: { readonly fresh: number; readonly fixed: number }) =>
      `Theo ô vừa sửa: ${[
        ...(since.fixed > 0 ? [`${count.format(since.fixed)} chỗ đã hết`] : []),
        ...(since.fresh > 0 ? [`${count.format(since.fresh)} chỗ mới`] : []),
      ].join(', ')}.`,
    /** What the person did after the check. */
    done: (done: { readonly fixed: number; readonly ignored: number; readonly answered: number }) =>
      [
        ...(done.fixed > 0 ? [`${count.format(done.fixed)} đã sửa`] : []),
        ...(done.ignored > 0 ? [`${count.format(done.ignored)} bỏ qua`] : []),
        ...(done.answered > 0 ? [`${count.format(done.answered)} đã trả lời`] : []),
      ].join(' · '),
    doneLine: (said: string) => `Từ lần kiểm tra này: ${said}.`,
  },
  finding: {
    fix: 'Sửa…',
    fixOf: (place: string) => `Sửa…: ${place}`,
    ignore: 'Bỏ qua…',
    ignoreOf: (place: string) => `Bỏ qua…: ${place}`,
    reason: 'Lý do bỏ qua (giữ trong sổ tính)',
    reasonHint: 'Ví dụ: “đã có Quyết định số … công nhận”.',
    ignoreButton: 'Bỏ qua điều này',
    ignored: (reason: string) => `Đã bỏ qua: ${reason}`,
    back: 'Xem xét lại',
    backAgain: 'Đã mở lại điều này.',
    differentPersons: 'Là hai người khác nhau',
    noPosition: 'Không giữ chức vụ',
    answered: {
      addBody: (name: string) => `Đã thêm “${name}” vào danh mục đơn vị.`,
      differentPersons: () => 'Đã ghi nhớ: hai người khác nhau.',
      noPosition: () => 'Đã ghi nhớ: không giữ chức vụ.',
    },
  },
  fixes: {
    title: (n: number) => `Sửa được ngay (${count.format(n)})`,
    hint: 'Ở họ tên chỉ bỏ dấu cách thừa, gõ lại chữ tổ hợp; không đụng ô có công thức. Giá trị cũ được giữ để hoàn tác.',
    kinds: fixKinds,
    kind: (kind: FixKind, n: number) => `${fixKinds[kind]} (${count.format(n)})`,
    unlisted: (n: number) => `Không phải lỗi, chỉ viết lại cho rõ (${count.format(n)})`,
    cardTitle: (n: number) => (n === 1 ? 'Sửa ô này' : `Sửa ${count.format(n)} ô`),
    change: (place: string) => `${place}: `,
    from: 'đang là',
    to: 'sửa thành',
    blank: '(trống)',
    one: 'Sửa ô này',
    all: (n: number) => `Sửa tất cả ${count.format(n)} ô cùng loại`,
    more: (n: number) => `Xem thêm ${count.format(n)} ô`,
    moreQuestions: (n: number) => `và ${count.format(n)} ô nữa`,
    choose: (place: string) => `Chọn cách sửa ${place}`,
    keep: 'để nguyên',
    questions: (n: number) => `Cần bạn chọn (${count.format(n)})`,
    written: (n: number) => `Đã sửa ${count.format(n)} ô.`,
    unchanged: 'Các ô đã đúng như vậy.',
    leftStale: (cells: Parameters<typeof stalePlaces>[0]) =>
      `Để nguyên ô ${stalePlaces(cells)} vì đã khác lúc kiểm tra; bấm Kiểm tra lại.`,
    anyway: 'Vẫn sửa',
    leave: 'Thôi',
  },
  /** Blanks that nobody sees: the legend of their signs, and what is said instead of the sign. */
  blanks: {
    legend: {
      space: 'dấu cách',
      noBreak: 'dấu cách không ngắt',
      lineBreak: 'xuống dòng',
      tab: 'dấu tab',
      invisible: 'ký tự không nhìn thấy',
    },
    line: (signs: string) => `Trong đó: ${signs}.`,
    sign: (sign: string, name: string) => `${sign} là ${name}`,
    said: (n: number, name: string) => ` [${count.format(n)} ${name}] `,
  },
  ignored: {
    title: (n: number) => `Đã bỏ qua (${count.format(n)})`,
    item: (reason: string, on: string) => `${reason} (${day(on)})`,
    restore: 'Xem xét lại',
    restored: 'Kiểm tra lại để thấy điều này trong kết quả.',
  },
  facts: {
    title: (n: number) => `Thông tin thêm (${count.format(n)})`,
    hint: 'Để biết, không phải điều cần sửa.',
  },
};
