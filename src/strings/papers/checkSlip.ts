import { ruleTitle, sayRule } from '../sayRule';
import type { Severity } from '../../core/rules/finding';
import type { CheckSlipWords } from '../../core/papers/checkSlip/checkSlipWords';
import { lawSettings } from '../vi/lawSettings';
import { ruleWords } from '../vi/rules';
import { verdictWords } from '../vi/verdicts';
import { shareNames } from '../vi/rules/nominees/shareWords';

const severities: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** Articles beside a result: more would only fill the paper. */
const citationsNamed = 3;

/** dd/mm/yyyy of a day YYYY-MM-DD. */
function day(date: string): string {
  return date.split('-').reverse().join('/');
}

const decisionDays = {
  decision: 'ngày quyết định',
  submission: 'ngày tờ trình, vì chưa có quyết định',
  today: 'ngày kiểm tra, vì danh sách chưa ghi tờ trình, quyết định',
} as const;

const nextSteps = {
  right: 'Không',
  contradicted: 'Sửa theo kết quả dưới đây',
  notCompared: 'Xem các dòng dưới bảng này',
} as const;

/** The printed check slip, without what it needs of other tables of words (see `checkSlip`). */
export const checkSlip: Omit<CheckSlipWords, 'settingValue'> = {
  sheetName: 'Phiếu kiểm tra trước khi trình',
  heading: 'PHIẾU KIỂM TRA TRƯỚC KHI TRÌNH',
  subtitle: (year) => `Danh sách đề nghị khen thưởng năm ${year}`,
  facts: {
    checkedOn: 'Ngày kiểm tra',
    year: 'Năm xét',
    decisionDay: 'Thẩm quyền, hồ sơ, tiền thưởng xét theo',
    lawBook: 'Căn cứ kiểm tra',
    nominees: 'Số đề nghị',
    rules: 'Nội dung kiểm tra',
    dossiers: 'Hồ sơ',
  },
  sections: {
    rows: 'DÒNG ĐÃ KIỂM TRA',
    verdicts: 'ĐỐI CHIẾU TIÊU CHUẨN',
    results: 'KẾT QUẢ KIỂM TRA',
    ignored: 'NỘI DUNG ĐÃ BỎ QUA, KÈM LÝ DO',
    settings: 'MỨC CƠ QUAN ĐẶT RIÊNG, KÈM LÝ DO',
    quota: 'TỶ LỆ CHIẾN SĨ THI ĐUA CƠ SỞ',
    promise: 'CƠ CẤU DANH SÁCH',
    notices: 'LƯU Ý VỀ VĂN BẢN',
  },
  columns: {
    verdicts: { ordinal: 'TT', content: 'Kết quả', result: 'Số đề nghị', detail: 'Việc tiếp theo' },
    results: { ordinal: 'TT', content: 'Nội dung kiểm tra', result: 'Kết quả', detail: 'Ở đâu' },
    ignored: { ordinal: 'TT', content: 'Nội dung', result: 'Lý do', detail: 'Nơi, ngày' },
    settings: { ordinal: 'TT', content: 'Thiết lập', result: 'Giá trị', detail: 'Lý do' },
  },
  decisionDay: ({ date, which }) => `${day(date)} (${decisionDays[which]})`,
  bases: (laws, { id, origin }) => {
    const names = laws.map(({ kind, title, number }) =>
      kind === 'law' ? `${title} số ${number}` : `Nghị định số ${number}`,
    );
    const edition = origin === 'office' ? `bản luật ${id} do đơn vị đặt` : `bản luật ${id} của tiện ích`;
    return `${names.join('; ')} (theo ${edition})`;
  },
  nominees: ({ nominees, lists }) => `${nominees} đề nghị trên ${lists} trang`,
  rules: ({ ran, withFindings }) => `${ran} nội dung; ${withFindings} nội dung có ghi nhận`,
  dossiers: ({ complete, open, notTold }) =>
    complete + open === 0
      ? `Chưa đối chiếu được: danh sách không ghi giấy tờ của ${notTold} đề nghị`
      : `${complete} đủ giấy tờ, ${open} còn thiếu, ${notTold} danh sách không ghi`,
  rowsOf: ({ sheet, rows, fingerprint }) => `Trang “${sheet}”: ${rows} dòng, mã kiểm ${fingerprint}`,
  verdict: (kind, nominees) => ({
    name: `${verdictWords.names[kind]}: ${verdictWords.meanings[kind]}`,
    next: nominees === 0 ? nextSteps.right : nextSteps[kind],
  }),
  verdictCount: verdictWords.nominees,
  doubt: verdictWords.doubt,
  counts: (counts) =>
    (['error', 'warning', 'info'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${counts[severity]} ${severities[severity]}`)
      .join(', '),
  rowList: ({ sheet, rows, who, more }) => {
    if (rows.length === 0) return sheet;
    const named = rows.map((row, at) => (who[at] ? `${who[at]} (dòng ${row})` : `dòng ${row}`));
    return `${sheet}: ${named.join(', ')}${more === 0 ? '' : ` và ${more} dòng nữa`}`;
  },
  result: (title, citations) =>
    citations.length === 0 ? title : `${title} (${citations.slice(0, citationsNamed).join('; ')})`,
  // by titles they would read as reproaches: each of them says what is wrong where it is found
  nothingFound: (rules) => `${rules.length} nội dung kiểm tra khác không có ghi nhận.`,
  noneIgnored: 'Không bỏ qua nội dung nào.',
  noneChanged: 'Không có: mọi mức theo văn bản.',
  ruleTitle: (rule) => ruleTitle(ruleWords, rule),
  message: (finding) => sayRule(ruleWords, finding)?.message ?? finding.rule,
  ignoredOn: ({ on, where }) => (where === '' ? day(on) : `${where}; ${day(on)}`),
  settingName: lawSettings.name,
  settingChange: ({ own, book }) => `${own} (văn bản: ${book})`,
  quota: ({ base, used, allowed, left }, percent) => {
    const counted = `Đề nghị ${used} trên ${base} Lao động tiên tiến`;
    if (percent === null || allowed === null || left === null) {
      return `${counted}; chưa đặt tỷ lệ của tỉnh.`;
    }
    const rest = left < 0 ? `vượt ${-left} suất` : `còn ${left} suất`;
    return `${counted}; ${percent}% là ${allowed} suất, ${rest}.`;
  },
  quotaSource: (reason) => `Tỷ lệ theo văn bản của tỉnh: ${reason}.`,
  quotaExempt: ({ unit, reason }) => `Không tính vào tỷ lệ: ${unit} (lý do: ${reason}).`,
  promise: ({ what, found, base }) =>
    `${withCapital(shareNames[what] ?? what)}: ${found}/${base} (${percentOf(found, base)}%)`,
  signer: 'NGƯỜI KIỂM TRA',
};

function withCapital(name: string): string {
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** A share in percent with one decimal, as Vietnamese papers write it. */
function percentOf(found: number, base: number): string {
  return base === 0 ? '0' : String(Math.round((found * 1000) / base) / 10).replace('.', ',');
}
