import fc from 'fast-check';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { readBodies } from '../../../src/core/bodies/readBodies';
import { withStandingNames } from '../../../src/core/bodies/standingNames';
import { day } from '../rules/taskSheet';

const known = bodyDictionary({ planBodies: [], officeBodies: [], on: day('2026-01-13') });

/** "canonical" for a known body, "~text" for a collective one, "?text" for an unknown one. */
function inShort(text: string, otherCells: readonly string[] = []): readonly string[] {
  return readBodies(text, withStandingNames(known, [...otherCells, text])).map((body) => {
    if (body.kind === 'collective') return `~${body.text}`;
    return body.canonical ?? `?${body.text}`;
  });
}

/** What the cell of a sheet names, by the kind of writing; other cells of the sheet where they say more. */
const whole: readonly string[] = [
  'Đ/c Trần Văn Bình, Trưởng thôn',
  'Ông Lý A Sính - Bí thư Chi bộ',
  'Thiếu tá Hà Duy Tân, Phó Trưởng Công an xã',
  'Tổ Văn - Sử - Địa',
  'Tổ Lý, Hóa, Sinh',
  'Tổ Tiếng Anh - Thể dục - Nghệ thuật',
  'Tổ Hành chính - Kế toán',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Tổ chức và Kế toán',
  'Ban Kinh tế - Tài chính',
  'Ban Pháp chế, Thi đua',
  'Ban Pháp chế và Thi đua',
  'Cục Nhà giáo và Cán bộ quản lý giáo dục',
  'Ban Văn xã và Quân sự',
  'Ban Quản lý rừng & Cây xanh',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Nông nghiệp và Môi trường',
  'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên',
  'Hội Bảo trợ người khuyết tật và trẻ mồ côi',
  'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn',
  'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
  'Liên hiệp các Hội Khoa học và Kỹ thuật',
  'Ban Tuyên giáo và Dân vận',
  'Giáo viên chủ nhiệm',
  'Ngân hàng Chính sách xã hội - Phòng giao dịch xã Mẫu',
];

describe('names with marks inside', () => {
  test.each(whole)('%s is one body', (name) => {
    expect(inShort(name)).toEqual([`?${name}`]);
  });

  test.each([
    ['Theo Quyết định số 45/QĐ-UBND ngày 12/02/2026', []],
    ['Ban Chỉ đạo theo QĐ số 45/QĐ-UBND của UBND xã; Công an xã', ['Ban Chỉ đạo', 'Công an']],
    ['Trạm Y tế, theo Kế hoạch số 12/KH-UBND', ['Trạm Y tế']],
    ['Hội Nông dân (QĐ số 45/QĐ-UBND)', ['Hội Nông dân']],
    ['Tổ công tác 06', ['?Tổ công tác 06']],
    ['Công an, Quân sự xã', ['Công an', 'Ban Chỉ huy Quân sự']],
    ['Đ/c Trần Văn Bình; Đ/c Lê Thị Na', ['?Đ/c Trần Văn Bình', '?Đ/c Lê Thị Na']],
    ['Công an xã - Trạm Y tế', ['Công an', 'Trạm Y tế']],
    ['Phòng VH-XH/Trạm Y tế', ['Phòng Văn hóa - Xã hội', 'Trạm Y tế']],
    ['Hội Nông dân và Phụ nữ', ['Hội Nông dân', 'Hội Liên hiệp Phụ nữ']],
    ['Công an xã, lực lượng dân phòng', ['Công an', '?lực lượng dân phòng']],
    ['Hội Cựu TNXP - Hội Người mù', ['Hội Cựu thanh niên xung phong', '?Hội Người mù']],
    ['Toà án nhân dân khu vực 3, Viện Kiểm sát', ['?Toà án nhân dân khu vực 3', '?Viện Kiểm sát']],
    ['Tổ Toán và Tổ Văn', ['?Tổ Toán', '?Tổ Văn']],
    ['Ban Pháp chế, Thi đua; Công an', ['?Ban Pháp chế, Thi đua', 'Công an']],
    ['Hội Nông dân, LHPN, CTĐ', ['Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Hội Chữ thập đỏ']],
    ['Trường MN Lá Xanh, TH Lá Vàng', ['Trường MN Lá Xanh', 'Trường TH Lá Vàng']],
    ['Nhà văn hóa, Công an xã', ['?Nhà văn hóa', 'Công an']],
  ] as const)('%s is several', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });
});

describe('names that the sheet itself knows', () => {
  test.each([
    ['Nhà thiếu nhi và Bưu cục', [], ['?Nhà thiếu nhi và Bưu cục']],
    ['Nhà thiếu nhi và Bưu cục', ['Nhà thiếu nhi', 'Bưu cục'], ['?Nhà thiếu nhi', '?Bưu cục']],
    ['Nhà thiếu nhi và Bưu cục', ['Nhà thiếu nhi'], ['?Nhà thiếu nhi và Bưu cục']],
    ['Nhà thiếu nhi - Bưu cục', ['Đội A; Nhà thiếu nhi', 'Bưu cục; Đội B'], ['?Nhà thiếu nhi', '?Bưu cục']],
    ['Tổ Hành chính - Kế toán', ['Tổ Hành chính', 'Công an'], ['?Tổ Hành chính - Kế toán']],
    [
      'Tổ Hành chính - Kế toán',
      ['Tổ Hành chính', 'Kế toán'],
      ['?Tổ Hành chính', 'Công chức Tài chính - Kế toán'],
    ],
    ['Ban Pháp chế, Thi đua', ['Ban Pháp chế, Thi đua', 'Công an'], ['?Ban Pháp chế, Thi đua']],
    ['Ban Pháp chế, Thi đua và Công an', ['Ban Pháp chế, Thi đua'], ['?Ban Pháp chế, Thi đua', 'Công an']],
    ['Nhóm An toàn thực phẩm, Thú y', ['Nhóm An toàn'], ['?Nhóm An toàn thực phẩm, Thú y']],
    ['Nhóm An toàn, Nhóm Thú y', [], ['?Nhóm An toàn', '?Nhóm Thú y']],
  ] as const)('%s beside %j', (text, others, expected) => {
    expect(inShort(text, others)).toEqual(expected);
  });
});

describe('line breaks', () => {
  test.each([
    ['Lãnh đạo\nCông an xã', ['Công an']],
    ['Lãnh đạo\nSở Y tế', ['?Lãnh đạo Sở Y tế']],
    ['Chủ tịch\nHội Nông dân xã', ['Hội Nông dân']],
    ['Trung tâm Văn hóa\nThông tin', ['?Trung tâm Văn hóa Thông tin']],
    ['Tổ trưởng\nTổ dân phố số 3', ['Tổ trưởng Tổ dân phố số 3']],
    ['Giám đốc\nNhà máy nước', ['?Giám đốc Nhà máy nước']],
    ['Văn phòng\nHĐND và\nUBND xã', ['Văn phòng HĐND và UBND']],
    ['Công an xã\nTrạm Y tế', ['Công an', 'Trạm Y tế']],
    ['Đội xung kích\nTổ áo xanh', ['?Đội xung kích', '?Tổ áo xanh']],
    ['- Nhà máy nước\n- Bưu cục', ['?Nhà máy nước', '?Bưu cục']],
    ['• Công an\n• Cục Nhà giáo và Cán bộ quản lý', ['Công an', '?Cục Nhà giáo và Cán bộ quản lý']],
    ['1. Công an\n2. Nhà máy nước', ['Công an', '?Nhà máy nước']],
    ['Đài Truyền thanh\nVăn phòng', ['Đài Truyền thanh', 'Văn phòng HĐND và UBND']],
  ] as const)('%j', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });
});

describe('many bodies in one phrase', () => {
  test.each([
    'Các sở, ban, ngành',
    'Các sở, ban, ngành và địa phương',
    'UBND các xã, phường, đặc khu',
    'Ủy ban nhân dân các phường và thị trấn',
    'UBND cấp xã',
    'Trưởng các thôn, tổ dân phố',
    'Bí thư các chi bộ, tổ đảng',
    'các chi hội, tổ hội',
    'các chi đoàn, chi hội và tổ dân phố',
    'Các thôn, Tổ dân phố',
    '21 Ban CTMT Khu phố',
    'Các ban HĐND xã',
    'Công an xã, phường',
    'UBND xã, phường và đặc khu',
    'Các Sở: Tài chính, Nội vụ, Y tế',
    'Ban Công tác Mặt trận các thôn, tổ dân phố',
    'cac to chuc, doan the',
    '05 chi bộ',
    '12 thôn, tổ dân phố',
    '100% chi bộ',
    'GVCN các lớp',
    'Giáo viên chủ nhiệm các lớp',
    'Thủ trưởng các cơ quan, đơn vị',
    'Hiệu trưởng các trường Mầm non, Tiểu học',
    'Công an các xã',
    'Các phòng chuyên môn thuộc UBND xã',
    'Các tổ chức chính trị - xã hội phường',
    'Cán bộ, công chức, viên chức UBND xã',
  ])('%s is one phrase', (text) => {
    expect(inShort(text)).toEqual([`~${text}`]);
  });

  test.each([
    ['Đài Truyền thanh; các chi hội, tổ hội', ['Đài Truyền thanh', '~các chi hội, tổ hội']],
    ['Các sở, ban, ngành, Công an xã', ['~Các sở, ban, ngành', 'Công an']],
    ['Công an xã và các thôn, tổ dân phố', ['Công an', '~các thôn, tổ dân phố']],
    ['Ban Giám đốc, các khoa, phòng', ['?Ban Giám đốc', '~các khoa, phòng']],
    ['UBND xã, UBMTTQ xã', ['UBND', 'Ủy ban MTTQ Việt Nam']],
    ['Ban Giám hiệu, GVCN các lớp', ['Ban Giám hiệu', '~GVCN các lớp']],
    ['Tổ 5', ['Tổ 5']],
    ['Thôn 12', ['Thôn 12']],
    ['Công ty 36', ['?Công ty 36']],
    ['UBND xã', ['UBND']],
    ['Liên hiệp các tổ chức hữu nghị', ['?Liên hiệp các tổ chức hữu nghị']],
    ['Ban Quản lý các dự án', ['?Ban Quản lý các dự án']],
  ] as const)('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });
});

describe('known only because something knows it', () => {
  test.each([
    'Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh Mẫu',
    'Văn phòng đại diện Ngân hàng Nông nghiệp',
    'Văn phòng Luật sư Mẫu',
    'Công an viên thôn 3',
    'Y tế thôn bản',
    'Kinh tế trang trại',
    'Bản tin nội bộ',
    'Buôn bán nhỏ',
    'Công đoàn Trường TH Lá Xanh',
    'Hội Nông dân tỉnh',
  ])('%s is unknown', (name) => {
    expect(inShort(name)).toEqual([`?${name}`]);
  });

  test.each([
    ['Công an Tân Mẫu', 'Công an'],
    ['Văn phòng HĐND và UBND xã Tân Mẫu', 'Văn phòng HĐND và UBND'],
    ['Phòng Kinh tế thuộc UBND xã', 'Phòng Kinh tế'],
    ['Công an xã (thường trực)', 'Công an'],
    ['Trường Mầm non Lá Xanh', 'Trường Mầm non Lá Xanh'],
    ['Bản Nà Mẫu', 'Bản Nà Mẫu'],
    ['Công an xã chủ trì tham mưu', 'Công an'],
    ['Ban Kinh tế - Ngân sách HĐND xã', 'Ban Kinh tế - Ngân sách HĐND'],
  ])('%s is %s', (text, canonical) => {
    expect(inShort(text)).toEqual([canonical]);
  });
});

describe('abbreviations word by word', () => {
  test.each([
    ['TT. Đảng ủy', ['Đảng ủy']],
    ['TT. Đảng ủy, HĐND, UBND phường', ['Đảng ủy', 'HĐND', 'UBND']],
    ['VP. HĐND và UBND', ['Văn phòng HĐND và UBND']],
    ['P. Văn hóa - Xã hội', ['Phòng Văn hóa - Xã hội']],
    ['TT Phục vụ hành chính công xã', ['Trung tâm Phục vụ hành chính công']],
    ['BTV. Đảng ủy', ['Đảng ủy']],
    ['BCH. Quân sự xã', ['Ban Chỉ huy Quân sự']],
    ['TT. Thương mại Mẫu', ['?TT. Thương mại Mẫu']],
    ['P. Nhân sự', ['?P. Nhân sự']],
  ] as const)('%s', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });
});

describe('every letter of a cell', () => {
  const pieces = [
    'Công an',
    ' và ',
    ', ',
    ';',
    '\n',
    '(',
    ')',
    ' - ',
    'Các',
    ' ban',
    ' xã',
    'Đội mẫu',
    ' & ',
    '/',
    '. ',
    'TT',
    '21 ',
    'thôn',
    'Lãnh đạo',
    'Tổ Toán',
    ' Kế toán',
    '• ',
  ];

  test('stands in exactly one body, or is a separator', () => {
    const letters = (text: string): string =>
      text.replace(/(?<!\p{L})và(?!\p{L})/gu, '').replace(/\P{L}/gu, '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces)),
        fc.array(fc.constantFrom(...pieces)),
        (parts, other) => {
          const text = parts.join('');
          const bodies = readBodies(text, withStandingNames(known, [other.join(''), text]));
          expect(letters(bodies.map((body) => body.text).join(' '))).toBe(letters(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is read where a cell holds very many names', () => {
    const long = Array.from({ length: 5_000 }, (_unused, at) => `Tổ ${at} và các thôn, Kế toán`).join(', ');
    expect(readBodies(long, withStandingNames(known, [long])).length).toBeGreaterThan(5_000);
  });
});
