import type { EditionUsed } from '../../core/law/currentBook';
import type { Expected, JsonSlip, LawFileProblem } from '../../core/law/expected';
import type { FigureSpec, FigureUnit } from '../../core/law/figureSpecs';
import type { LackingDays } from '../../core/law/lackingDays';
import { law } from './law';

/** What a figure may hold. */
function figure(spec: FigureSpec): string {
  switch (spec.kind) {
    case 'number':
      return `số nguyên từ ${spec.least} đến ${spec.most} (${units[spec.unit]}), không đặt trong ngoặc kép, hoặc null nếu không đặt ra`;
    case 'flag':
      return 'true hoặc false, không đặt trong ngoặc kép';
    case 'choice':
      return `một trong: ${spec.choices.map((word) => `"${word}"`).join(', ')}`;
    case 'date':
      return 'ngày có thật, dạng "NĂM-THÁNG-NGÀY"';
    case 'papers':
      return 'các giấy tờ viết như ở mục cũ';
    case 'text':
      return 'chữ, không để trống, đặt trong dấu ngoặc kép';
  }
}

const units: Readonly<Record<FigureUnit, string>> = {
  dong: 'đồng',
  hundredths: 'phần trăm của hệ số: hệ số 0,3 ghi 30',
  tenths: 'phần mười của số lần: 1,5 lần ghi 15',
  percent: 'phần trăm',
  months: 'tháng',
  days: 'ngày',
  workingDays: 'ngày làm việc',
  years: 'năm',
  sets: 'bộ',
};

/** Where the file stands beside the add-in's page, as an administrator sees it. */
const place = 'law/edition.json';

const slips: Readonly<Record<JsonSlip, string>> = {
  comma: 'thiếu dấu phẩy ở cuối dòng này, hoặc thừa một chữ ngay sau đó',
  spareComma: 'thừa dấu phẩy: sau nó không còn gì',
  colon: 'sau tên trường phải có dấu hai chấm',
  opening: 'ngay trước tên trường thiếu dấu { hoặc thiếu dấu ] của danh sách phía trên',
  closing: 'thiếu dấu đóng } hoặc ] ở cuối dòng này hoặc ở phía trên, trong cùng một mục',
  otherClosing: 'dấu đóng này không khớp với dấu mở phía trên, hoặc phía trên nó thiếu một dấu đóng',
  name: 'ở đây phải là tên trường, đặt trong dấu ngoặc kép',
  value: 'ở đây phải là một giá trị (chữ trong ngoặc kép, số, true, false hoặc null)',
  quote: 'chữ mở bằng dấu ngoặc kép mà không có dấu đóng',
  sign: 'có ký tự không đúng: chữ phải nằm trong dấu ngoặc kép thẳng (")',
  number:
    'số phải viết liền, không có dấu chấm, dấu phẩy hay khoảng trắng phân cách, không có số 0 ở đầu, ví dụ 2530000',
  letterCase: 'true, false và null phải viết thường',
  singleQuote: 'chữ phải nằm trong dấu ngoặc kép thẳng ("), không phải ngoặc đơn',
  oddBlank: 'có khoảng trắng lạ (thường do dán từ Word hay trang mạng): hãy xóa đi và gõ lại bằng phím cách',
  encoding: 'tệp phải lưu dạng UTF-8 (trong Notepad: Lưu thành, ô Mã hóa chọn UTF-8)',
  comment: 'tệp không được có ghi chú // hay /* */',
  end: 'tệp phải hết sau dấu } cuối cùng, sau đó còn chữ',
  other: 'tệp trống hoặc không đúng dạng JSON',
};

function expectation(expected: Expected, { otherLine }: Pick<LawFileProblem, 'otherLine'>): string {
  switch (expected.kind) {
    case 'text':
      return 'phải là chữ, không để trống, đặt trong dấu ngoặc kép';
    case 'wholeNumber':
      return `phải là số nguyên từ ${expected.least} đến ${expected.most}, không đặt trong ngoặc kép`;
    case 'flag':
      return 'phải là true hoặc false, không đặt trong ngoặc kép';
    case 'day':
      return 'phải là ngày có thật, dạng "NĂM-THÁNG-NGÀY", ví dụ "2026-12-01"';
    case 'list':
      return 'phải là danh sách trong dấu [ ]';
    case 'object':
      return 'phải là nhóm trường trong dấu { }';
    case 'figure':
      return 'phải là số, chữ, true, false hoặc null';
    case 'oneOf':
      return `phải là một trong: ${expected.words.map((word) => `"${word}"`).join(', ')}`;
    case 'noSuchField':
      return 'ở đây không có trường tên này: xem lại chính tả, hoặc phía trên thiếu dấu đóng }';
    case 'fieldOnce':
      return `trường này đã có ở dòng ${otherLine ?? ''}: chỉ được ghi một lần`;
    case 'fromBeforeUntil':
      return 'ngày đầu (from) phải trước ngày cuối (until)';
    case 'ownDays':
      return `thời gian trùng với mục ${expected.key} ở dòng ${otherLine ?? ''}: hãy đóng mục cũ trước ngày mục mới bắt đầu`;
    case 'knownFigure':
      return 'không có con số nào mang khóa này: giữ nguyên khóa của mục cũ';
    case 'fittingFigure':
      return `giá trị không hợp với ${expected.key}: phải là ${figure(expected.spec)}`;
    case 'knownAward':
      return `danh mục (awards) không có mã ${expected.id}`;
    case 'readInText':
      return 'chỉ ghi "H" khi đã đọc chính văn (read là "fullText", "quoted" hoặc "excerpt"); nếu không thì ghi "M" hoặc "L"';
    case 'ownKey':
      return `khóa không khớp với nội dung của mục: theo nội dung, khóa phải là "${expected.key}"`;
    case 'kindOfAward':
      return `${expected.id} không dành cho loại đối tượng này, chỉ dành cho: ${expected.kinds.map((kind) => `"${kind}"`).join(', ')}`;
    case 'ownName':
      return `tên "${expected.name}" đã là tên của ${expected.id} ở dòng ${otherLine ?? ''} trong cùng thời gian: mỗi tên chỉ dùng cho một mã`;
    case 'knownInstrument':
      return `danh sách văn bản (instruments) không có số ${expected.number}`;
    case 'instrumentOnce':
      return `văn bản ${expected.number} đã có ở dòng ${otherLine ?? ''}: mỗi văn bản ghi một lần`;
    case 'dayOnce':
      return 'ngày này đã có trong danh sách: mỗi ngày một lần';
    case 'fittingWeekday':
      return 'ngày nghỉ phải là ngày trong tuần, ngày làm bù phải là thứ Bảy hoặc Chủ nhật';
    case 'json':
      return slips[expected.what];
    case 'smallFile':
      return 'tệp quá lớn, không phải sổ luật';
  }
}

/** dd/mm/yyyy of a day YYYY-MM-DD. */
const shown = (date: string): string => date.split('-').reverse().join('/');

const firstOf = (names: readonly string[]): string =>
  `${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`;

const emptyDays = ({ key, from, until }: LackingDays): string =>
  until === null ? `${key} từ ${shown(from)}` : `${key} từ ${shown(from)} đến ${shown(until)}`;

/** What is said of the file in which an office gives the law book an edition of its own. */
export const lawFile = {
  /** One problem: line, place, and what should stand there. */
  problem: (problem: LawFileProblem): string => {
    const said = expectation(problem.expected, problem);
    const missing = problem.isMissing ? 'thiếu trường này; ' : '';
    return problem.path === ''
      ? `Dòng ${problem.line}: ${said}.`
      : `Dòng ${problem.line}, ${problem.path}: ${missing}${said}.`;
  },
  faulty: (problems: readonly LawFileProblem[], used: EditionUsed): string => {
    const first = problems[0] === undefined ? '' : ` ${lawFile.problem(problems[0])}`;
    const more = problems.length > 1 ? ` Còn ${problems.length - 1} chỗ nữa.` : '';
    return `Tệp sổ luật ${place} của đơn vị có chỗ sai nên chưa dùng.${first}${more} Đang dùng sổ luật ${law.editionOf(used)}. Nhờ người quản trị sửa tệp rồi mở lại ngăn này.`;
  },
  unreachable: (status: number | null, used: EditionUsed): string =>
    `Chưa lấy được tệp sổ luật ${place}${status === null ? '' : ` (máy chủ trả lời ${status})`}. Đang dùng sổ luật ${law.editionOf(used)}. Mở lại ngăn này để thử lại.`,
  older: (used: EditionUsed, builtIn: EditionUsed): string =>
    `Đang dùng sổ luật ${law.editionOf(used)}, cũ hơn sổ luật ${law.editionOf(builtIn)}. Nhờ người quản trị xem lại tệp ${place}.`,
  incomplete: (
    used: EditionUsed,
    { keys, days }: { readonly keys: readonly string[]; readonly days: readonly LackingDays[] },
  ): string => {
    const lacks = [
      ...(keys.length === 0
        ? []
        : [`thiếu ${keys.length} khóa mà sổ luật đi cùng tiện ích có (${firstOf(keys)})`]),
      ...(days.length === 0
        ? []
        : [
            `có ${days.length} khóa bỏ trống những ngày mà sổ luật đi cùng tiện ích có (${firstOf(days.map(emptyDays))})`,
          ]),
    ].join('; ');
    return `Đang dùng sổ luật ${law.editionOf(used)}, ${lacks}: quy tắc cần đến sẽ không xét. Nhờ người quản trị xem lại tệp ${place}.`;
  },
  beginsLater: (used: EditionUsed, builtIn: EditionUsed): string =>
    `Đang dùng sổ luật ${law.editionOf(used)}, chỉ có các ngày từ ${shown(used.from)}; sổ luật ${law.editionOf(builtIn)} có từ ${shown(builtIn.from)}. Nhờ người quản trị xem lại tệp ${place}.`,
  dismiss: 'Đã rõ',
  using: (used: EditionUsed): string => `Đang dùng ${law.edition(used)}.`,
  refused: (file: string): string => `${file}: không phải sổ luật dùng được.`,
};
