import { currentLawBook } from '../../../../src/core/law/currentBook';
import { atOnce } from '../../../../src/core/work/work';
import { findOfficeTables } from '../../../../src/core/counting/officeTables/officeTable';
import { scopeOf } from '../../../../src/core/counting/officeTables/tableScope';
import { gridOf } from '../../sheets/gridOf';
import { readLabel } from './labels';

const book = currentLawBook();
const source = {
  years: { tasks: 2025, nominees: 2025 },
  read: readLabel,
  awardsIn: (text: string) => book.awardFromText(text),
};

type Rows = readonly (readonly (string | number)[])[];

function scopes(
  rows: Rows,
  sheet = 'Biểu',
  years: typeof source.years | { tasks: null; nominees: null } = source.years,
) {
  const tables = atOnce(findOfficeTables(gridOf(rows, { sheet }), readLabel));
  return tables.map((table) => {
    const { subject, left } = scopeOf(table, { ...source, years });
    return `${subject ?? '?'} ${left?.reason ?? 'filled'}`;
  });
}

const kinds: Rows = [
  ['Đơn vị', 'Tập thể', 'Cá nhân'],
  ['Thôn Sao Mai', 1, 2],
  ['Thôn Gió Đông', 1, 2],
];
const awards: Rows = [
  ['Đơn vị', 'Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'],
  ['Thôn Sao Mai', 1, 2],
  ['Thôn Gió Đông', 1, 2],
];
const statuses: Rows = [
  ['Đơn vị', 'Hoàn thành', 'Chưa thực hiện'],
  ['Thôn Sao Mai', 1, 2],
  ['Thôn Gió Đông', 1, 2],
];
const quarters: Rows = [
  ['Đơn vị', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
  ['Thôn Sao Mai', 1, 2, 3, 4],
  ['Thôn Gió Đông', 1, 2, 3, 4],
];

describe('what a table counts is told by its words', () => {
  test.each<[string, Rows, string]>([
    ['TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG', kinds, 'nominees filled'],
    ['TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG TẬP THỂ, CÁ NHÂN NĂM 2025', kinds, 'nominees filled'],
    ['TỔNG HỢP KHEN THƯỞNG (tính đến ngày 05 tháng 12 năm 2026)', kinds, 'nominees filled'],
    ['TỔNG HỢP KHEN THƯỞNG TẠI THỜI ĐIỂM BÁO CÁO', kinds, 'nominees filled'],
    ['(Kèm theo Báo cáo số 12/BC-UBND ngày 05/12/2026)', awards, 'nominees filled'],
    ['TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ', statuses, 'tasks filled'],
    ['TÌNH HÌNH THỰC HIỆN KẾ HOẠCH THI ĐUA NĂM 2025', statuses, 'tasks filled'],
    ['XỬ LÝ HỒ SƠ KHEN THƯỞNG', statuses, '? notSaid'],
    ['NHIỆM VỤ THEO QUÝ', quarters, 'tasks filled'],
    ['TỔNG HỢP CÁN BỘ', kinds, '? notSaid'],
    ['KIẾN NGHỊ CỦA CỬ TRI', statuses, '? notSaid'],
    ['THU TIỀN RÁC', quarters, '? notSaid'],
    ['KHEN THƯỞNG NĂM 2024', awards, 'nominees otherYear'],
    ['KHEN THƯỞNG NĂM 2024 VÀ NĂM 2025', awards, 'nominees otherYear'],
    ['KHEN THƯỞNG NĂM HỌC 2024-2025', awards, 'nominees otherYear'],
    ['KHEN THƯỞNG 6 THÁNG ĐẦU NĂM 2025', awards, 'nominees narrower'],
    ['KHEN THƯỞNG QUÝ III/2025', awards, 'nominees narrower'],
    ['KHEN THƯỞNG THÁNG 9', awards, 'nominees narrower'],
    ['KHEN THƯỞNG ĐỢT 2 NĂM 2025', awards, 'nominees narrower'],
    ['KHEN THƯỞNG ĐỘT XUẤT', awards, 'nominees narrower'],
    ['TỔNG HỢP KHEN THƯỞNG CÁ NHÂN', awards, 'nominees narrower'],
    ['TỔNG HỢP KHEN THƯỞNG CÁN BỘ NỮ', awards, 'nominees narrower'],
    ['TỔNG HỢP ĐỀ NGHỊ TẶNG GIẤY KHEN', kinds, 'nominees narrower'],
    ['TỔNG HỢP ĐỀ NGHỊ CẤP TRÊN KHEN THƯỞNG', kinds, 'nominees narrower'],
    ['Đơn vị: Trường Tiểu học số 1', awards, 'nominees narrower'],
    ['ĐĂNG KÝ DANH HIỆU THI ĐUA', awards, 'nominees otherMatter'],
    ['CHỈ TIÊU THI ĐUA NĂM 2025', awards, 'nominees otherMatter'],
    ['KẾT QUẢ KHEN THƯỞNG (ĐÃ KHEN)', awards, 'nominees otherMatter'],
    ['DỰ TRÙ PHÔI BẰNG, GIẤY KHEN', awards, 'nominees otherMatter'],
    ['CHẤM ĐIỂM THỰC HIỆN NHIỆM VỤ', quarters, 'tasks otherMatter'],
    ['KHEN THƯỞNG CÁC XÃ TRONG CỤM THI ĐUA', awards, 'nominees otherMatter'],
  ])('%s', (title, table, wanted) => {
    expect(scopes([[title], [], ...table])).toEqual([wanted]);
  });

  test('without a title statuses are those of tasks, kinds are nobody’s', () => {
    expect([...scopes(statuses), ...scopes(kinds), ...scopes(awards)]).toEqual([
      'tasks filled',
      '? notSaid',
      'nominees filled',
    ]);
  });

  test('the name of the sheet speaks too: a year, one unit', () => {
    expect(scopes(awards, 'Khen 2024')).toEqual(['nominees otherYear']);
    expect(scopes(awards, 'Khen 2025')).toEqual(['nominees filled']);
    expect(scopes(awards, 'Thôn Sao Mai')).toEqual(['nominees narrower']);
    expect(scopes(awards, 'Đăng ký')).toEqual(['nominees otherMatter']);
  });

  test('what stands over the first table speaks of the others on its sheet', () => {
    const rows = [['SỐ LIỆU KHEN THƯỞNG NĂM 2024'], [], ...awards, [], ['Theo đối tượng'], ...kinds];
    expect(scopes(rows)).toEqual(['nominees otherYear', 'nominees otherYear']);
  });

  test('a workbook without lists has nothing to fill from', () => {
    expect(scopes(awards, 'Biểu', { tasks: null, nominees: null })).toEqual(['nominees noRecords']);
  });
});

describe('tables of other things are none', () => {
  test.each<[string, Rows]>([
    [
      'names of people with marks',
      [
        ['Họ và tên', 'Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'],
        ['Thôn Sao Mai', '', ''],
        ['Nguyễn Văn Mẫu', 1, ''],
        ['Thôn Gió Đông', '', ''],
        ['Trần Thị Thử', '', 1],
      ],
    ],
    [
      'marks under units',
      [
        ['Nơi nhận', 'Tập thể', 'Cá nhân'],
        ['Thôn Sao Mai', 'x', 'x'],
        ['Thôn Gió Đông', 'x', ''],
        ['Công an xã', '', 'x'],
      ],
    ],
    [
      'what is bought',
      [
        ['Nội dung chi', 'Số lượng', 'Đơn giá', 'Thành tiền'],
        ['Giấy khen', 20, 5000, 100000],
        ['Bằng khen', 2, 9000, 18000],
      ],
    ],
    [
      'people under units, in a column without a head that says so',
      [
        ['Khen thưởng', 'Lao động tiên tiến', 'Giấy khen'],
        ['I. Thôn Sao Mai', '', ''],
        ...Array.from({ length: 5 }, (_, at) => [`${at + 1}. Nguyễn Văn Mẫu ${at}`, 1, '']),
        ['II. Thôn Gió Đông', '', ''],
        ...Array.from({ length: 5 }, (_, at) => [`${at + 1}. Trần Thị Thử ${at}`, '', 1]),
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(scopes([['KHEN THƯỞNG NĂM 2025'], [], ...rows])).toEqual([]);
  });
});
