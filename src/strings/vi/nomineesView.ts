import type { EditionUsed } from '../../core/law/currentBook';
import type { SettingProblem } from '../../core/law/lawSettings';
import type { DossierStep } from '../../core/rules/nominees/tallies/dossierCalendar';
import { otherRows } from './confirmColumns';
import { nomineeFieldGroups } from './fieldGroups';
import { law } from './law';
import { lawSettings } from './lawSettings';
import { nomineeColumns } from './nomineeColumns';
import { shareNames } from './rules/nominees/shareWords';
import { tasksView } from './tasksView';
import { verdictWords } from './verdicts';

const count = new Intl.NumberFormat('vi-VN');

/** dd/mm/yyyy of a day YYYY-MM-DD. */
const day = (date: string): string => date.split('-').reverse().join('/');

const percent = (found: number, base: number): string =>
  base === 0 ? '' : `\u00a0(${count.format(Math.round((found * 1000) / base) / 10)}%)`;

const steps: Readonly<Record<DossierStep, string>> = {
  collect: 'Thu đủ hồ sơ của đơn vị',
  check: 'Kiểm tra, bổ sung',
  council: 'Họp Hội đồng',
  submission: 'Ký tờ trình',
  handIn: 'Nộp',
};

/** What the view "Đề nghị" of the pane says. Loaded with the view, not with the pane. */
export const nomineesView = {
  lists: {
    label: 'Danh sách đề nghị',
    short: (records: number) => `${count.format(records)} dòng`,
    columns: 'Xem các cột',
    columnsOf: (sheet: string) => `Xem các cột của trang “${sheet}”`,
    history: (sheet: string) => `Thành tích các năm trước: trang “${sheet}”`,
    registrations: (sheet: string) => `Đăng ký thi đua đầu năm: trang “${sheet}”`,
    otherYear: (sheet: string) => `Của năm khác, không kiểm tra: trang “${sheet}”`,
    unconfirmed: 'chưa xem lại các cột',
    noneTitle: 'Chưa thấy danh sách đề nghị',
    noneText: 'Danh sách cần một dòng tiêu đề với cột họ tên và cột danh hiệu hoặc hình thức đề nghị.',
    unlikelyLabel: 'Bảng có thể là danh sách',
    unlikely: (sheet: string, records: number) => `${sheet} (${count.format(records)} dòng)`,
    useUnlikely: 'Dùng bảng này',
    emptyText: 'Sổ này chưa có gì. Mở sổ có danh sách đề nghị của cơ quan.',
    begunTitle: 'Danh sách chưa có dòng nào',
    begunText: (sheet: string) =>
      `Nhập người, tập thể vào trang “${sheet}”, dưới dòng tiêu đề, rồi bấm “Đọc lại sổ tính”.`,
    begunGo: (sheet: string) => `Đến trang “${sheet}”`,
    look: 'Đọc lại sổ tính',
  },
  confirm: {
    said: {
      ...tasksView.confirm,
      rows: (records: number, others: number) =>
        `${count.format(records)} dòng là đề nghị${otherRows(others)}.`,
      rowKinds: { ...tasksView.confirm.rowKinds, record: 'đề nghị' },
    },
    fields: nomineeColumns,
    groups: nomineeFieldGroups,
    leave: 'Để sau',
  },
  check: {
    notice: (change: { readonly notice: string; readonly instrument: string; readonly from: string }) =>
      change.notice,
    button: tasksView.check.button,
    again: tasksView.check.again,
    running: tasksView.check.running,
    reading: 'Đang tìm danh sách…',
    clean: (rows: number, rules: number) =>
      `Không thấy lỗi. Đã kiểm tra ${count.format(rows)} dòng theo ${count.format(rules)} quy tắc.`,
    summary: (nominees: number, lists: number, rules: number) =>
      `Đã kiểm tra ${count.format(nominees)} đề nghị trên ${count.format(lists)} trang theo ${count.format(rules)} quy tắc.`,
    hidden: tasksView.check.hidden,
    unreadMerges: tasksView.check.unreadMerges,
    tooLarge: (sheets: readonly string[]) => `Trang quá lớn, chưa đọc: ${sheets.join(', ')}.`,
    stale: tasksView.check.stale,
  },
  glance: {
    label: 'Nhìn nhanh',
    quota: (said: string) => `CSTĐ cơ sở: ${said.toLocaleLowerCase('vi')}`,
    dossiers: (open: number) =>
      open === 0 ? 'Hồ sơ: không thấy thiếu' : `Hồ sơ: ${count.format(open)} còn thiếu giấy tờ`,
  },
  verdicts: verdictWords,
  quota: {
    title: 'Chiến sĩ thi đua cơ sở',
    left: (left: number) =>
      left < 0 ? `Vượt ${count.format(-left)} suất` : `Còn ${count.format(left)} suất`,
    noShare: 'Chưa đặt tỷ lệ của tỉnh',
    share: {
      value: 'Tỷ lệ của tỉnh (%)',
      valueHint: 'Số nguyên từ 1 đến 100; để trống là tỉnh không đặt.',
      reason: 'Văn bản của tỉnh',
      reasonHint: 'Ví dụ: “Quyết định số 12/2026/QĐ-UBND”. Ghi vào trang thiết lập và phiếu kiểm tra.',
      keep: 'Đặt tỷ lệ',
      keeping: 'Đang ghi tỷ lệ…',
      standing: (share: number, reason: string) => `Tỷ lệ của tỉnh: ${count.format(share)}% (${reason}).`,
      change: 'Đổi tỷ lệ của tỉnh',
      kept: (share: string) => `Đã đặt tỷ lệ của tỉnh: ${share}%.`,
      cleared: 'Đã bỏ tỷ lệ của tỉnh.',
      other: (sheet: string) => `Ghi vào “${sheet}”`,
    },
    base: (used: number, base: number) =>
      `Đề nghị ${count.format(used)} trên ${count.format(base)} Lao động tiên tiến${percent(used, base)}`,
    allowed: (share: number, allowed: number) =>
      `Tối đa ${count.format(share)}%: ${count.format(allowed)} suất.`,
    units: 'Theo đơn vị',
    noUnit: '(không ghi đơn vị)',
    exempt: 'Đơn vị không tính tỷ lệ',
    exemptButton: 'Bỏ khỏi tỷ lệ',
    exemptOf: (unit: string) => `Bỏ khỏi tỷ lệ: ${unit}`,
    exemptReason: 'Vì sao không tính đơn vị này vào tỷ lệ?',
    include: 'Tính lại',
    includeOf: (unit: string) => `Tính lại tỷ lệ: ${unit}`,
  },
  promise: {
    title: 'Cơ cấu danh sách',
    names: shareNames,
    value: (found: number, base: number) =>
      `${count.format(found)}/${count.format(base)}${percent(found, base)}`,
  },
  dossiers: {
    title: 'Hồ sơ',
    counts: (complete: number, open: number, notTold: number) =>
      [
        `${count.format(complete)} đủ giấy tờ`,
        `${count.format(open)} còn thiếu`,
        ...(notTold > 0 ? [`${count.format(notTold)} danh sách không ghi`] : []),
      ].join(' · '),
    open: (n: number) => `Còn thiếu giấy tờ (${count.format(n)})`,
    place: (sheet: string, row: string) => `${sheet} · ${row}`,
    missing: (papers: readonly string[]) => `Thiếu: ${papers.join('; ')}.`,
    received: (papers: readonly string[]) => `Đã có: ${papers.join('; ')}.`,
    papers: law.papers,
    or: ' hoặc ',
    due: (date: string) => `hạn ${day(date)}`,
    more: tasksView.findings.more,
  },
  calendar: {
    title: (due: string, n: number) => `Lịch nộp ngày ${day(due)} (${count.format(n)} đề nghị)`,
    steps,
    line: (date: string, isProvisional: boolean) => `${day(date)}${isProvisional ? ' (tạm tính)' : ''}`,
    hint: 'Tính lùi theo ngày làm việc, trừ ngày nghỉ lễ.',
  },
  facts: {
    title: 'Xét theo năm nào, ngày nào',
    year: 'Năm xét',
    years: {
      asked: 'bạn chọn',
      title: 'theo tiêu đề danh sách',
      column: 'theo cột năm',
      plan: 'theo kế hoạch',
      today: 'năm nay',
    },
    yearOf: (year: number, from: string) => `${year} (${from})`,
    standards: 'Ngày xét tiêu chuẩn, tỷ lệ',
    decision: 'Ngày xét thẩm quyền, hồ sơ, tiền',
    decisions: {
      decision: 'ngày quyết định',
      submission: 'ngày tờ trình',
      today: 'hôm nay, vì chưa có ngày nào khác',
    },
    dayOf: (date: string, from: string) => `${day(date)} (${from})`,
    lawOf: (dates: readonly string[]) => dates.map(day).join('; '),
    edition: 'Văn bản pháp luật',
    editionOf: (edition: EditionUsed) =>
      `${law.editionOf(edition)}; dùng cho các ngày từ ${day(edition.from)}`,
    changed: 'Mức riêng của tỉnh, cơ quan',
    changedNames: (names: readonly string[]) => (names.length === 0 ? 'chưa đặt' : names.join('; ')),
    settingName: (key: string) => lawSettings.name(key, (awardId) => awardId),
    problem: (setting: string, why: SettingProblem['kind']) =>
      `Chưa dùng được “${setting}”. ${lawSettings.problems[why]}`,
    askYear: 'Năm xét khác',
    askDecision: 'Ngày quyết định dự kiến',
    askDue: 'Ngày phải nộp hồ sơ',
    dayForm: 'ngày/tháng/năm',
    noDay: (typed: string) => `“${typed}” chưa phải một ngày. Gõ ngày/tháng/năm, ví dụ 05/12/2026.`,
    apply: 'Kiểm tra theo ngày này',
    settings: 'Lập trang thiết lập của tỉnh, xã',
    settingsHint:
      'Trang riêng của tiện ích: tỷ lệ, hồ sơ, thời hạn do tỉnh quy định; đổi giá trị nào ghi lý do ở đó.',
    settingsHolds: [
      '+ các tỷ lệ, thời hạn, hệ số và thành phần hồ sơ theo sổ luật, mỗi dòng một ô để cơ quan đặt khác đi kèm lý do',
      '+ ngày nghỉ, ngày làm bù',
      'Nếu trang đã có: giá trị và lý do bạn đã điền được giữ; chữ gõ ở chỗ khác trên trang ấy được hỏi trước khi thay. Các trang khác không đổi.',
    ],
    settingsButton: 'Lập trang',
    settingsRunning: 'Đang lập trang thiết lập…',
    settingsWritten: (sheet: string) => `Trang thiết lập: “${sheet}”.`,
  },
  slip: {
    button: 'Lập phiếu kiểm tra',
    titleNew: 'Phiếu kiểm tra trước khi trình (trang tính mới)',
    titleAgain: (sheet: string) => `Phiếu kiểm tra, trang “${sheet}” (viết lại tại chỗ)`,
    holds: (findings: string) => `+ kết quả theo quy tắc (${findings === '' ? 'không có lỗi' : findings})`,
    ignored: '+ nội dung đã bỏ qua, thiết lập riêng, kèm lý do',
    rows: (rows: number, lists: number) =>
      `+ mã kiểm của ${count.format(rows)} dòng trên ${count.format(lists)} trang`,
    untouched: 'Các trang của bạn giữ nguyên. Phiếu không ghi số định danh cá nhân.',
    other: (sheet: string) => `Ghi vào “${sheet}”`,
    looking: 'Đang xem trước phiếu…',
    nameTaken: (sheet: string) =>
      `Đã có trang trùng tên mà không phải do tiện ích tạo. Sẽ ghi vào “${sheet}”.`,
    running: 'Đang lập phiếu…',
    written: (sheet: string) => `Đã lập phiếu kiểm tra, trang “${sheet}”.`,
    unchanged: (sheet: string) => `Phiếu ở trang “${sheet}” đã đúng như vậy, không ghi lại.`,
    same: (sheet: string) => `Phiếu ở trang “${sheet}” khớp với danh sách hiện nay.`,
    changed: (sheets: readonly string[], slip: string) =>
      `Đã đổi từ lúc lập phiếu “${slip}”: trang ${sheets.map((name) => `“${name}”`).join(', ')}. Kiểm tra rồi lập lại phiếu.`,
  },
};
