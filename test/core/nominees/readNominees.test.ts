import { gridOf } from '../sheets/gridOf';
import { nomineesOf, readLists, type Rows } from './listOf';

const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];

describe('kinds, awards and groups', () => {
  test('a mixed list: kind by group row, award by column, unit and post from the tail of the name', () => {
    const nominees = nomineesOf([
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
      ['STT', 'Tên tập thể, cá nhân', 'Chức vụ', 'Đơn vị', 'Danh hiệu, hình thức khen thưởng'],
      ['I', 'TẬP THỂ', null, null, null],
      [1, 'Trạm Y tế phường Mẫu', null, 'Trạm Y tế', 'TTLĐTT'],
      ['II', 'CÁ NHÂN', null, null, null],
      [1, 'Ông NGUYỄN VĂN MẪU', 'Chuyên viên', 'Văn phòng HĐND và UBND', 'LĐTT, CSTĐ cơ sở'],
      [2, 'Bà Trần Thị Thử – thôn Khê Giả', null, null, 'Giấy khen'],
      ['III', 'HỘ GIA ĐÌNH', null, null, null],
      ['(Không có)'],
      ['Tổng cộng: 3', null, null, null, null],
    ]);
    expect(
      nominees.map((n) => [n.kind.value, n.salutation.value, n.name.value, n.unit.value, n.award.value]),
    ).toEqual([
      ['collective', '', 'Trạm Y tế phường Mẫu', 'Trạm Y tế', 'TTLDTT'],
      ['individual', 'Ông', 'NGUYỄN VĂN MẪU', 'Văn phòng HĐND và UBND', 'LDTT'],
      ['individual', 'Ông', 'NGUYỄN VĂN MẪU', 'Văn phòng HĐND và UBND', 'CSTDCS'],
      ['individual', 'Bà', 'Trần Thị Thử', 'thôn Khê Giả', 'GK-XA'],
    ]);
    expect(nominees.map(({ row }) => row)).toEqual([3, 5, 5, 6]);
    expect(nominees.every((n) => n.year.value === 2025)).toBe(true);
    expect(nominees[3]?.groups).toEqual(['II CÁ NHÂN']);
  });

  test('groups by award and by theme; the title gives what no column does', () => {
    const nominees = nomineesOf([
      ['DANH SÁCH ĐỀ NGHỊ TẶNG THƯỞNG NĂM 2025'],
      ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Tóm tắt thành tích'],
      ['A. Danh hiệu Lao động tiên tiến', null, null, null, null],
      [1, 'Lê Văn Giả', 'Công chức', 'Phòng Kinh tế', 'Hoàn thành tốt nhiệm vụ'],
      ['B. Giấy khen chuyên đề xây dựng nông thôn mới', null, null, null, null],
      [2, 'Gia đình ông Vũ Văn Tạm', 'Nông dân', 'Thôn Khê Giả', 'Hiến 200 m2 đất'],
      [3, 'Phạm Thị Nháp', 'Trưởng thôn', 'Thôn Khê Giả', 'Vận động làm đường'],
    ]);
    expect(nominees.map((n) => [n.kind.value, n.name.value, n.award.value, n.awardType.value])).toEqual([
      ['individual', 'Lê Văn Giả', 'LDTT', null],
      ['household', 'Vũ Văn Tạm', 'GK-XA', 'thematic'],
      ['individual', 'Phạm Thị Nháp', 'GK-XA', 'thematic'],
    ]);
  });

  test('a list whose title alone names the award', () => {
    const nominees = nomineesOf([
      ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2024'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
      [1, 'Lê Văn Giả', 'Công chức', 'Phòng Kinh tế'],
    ]);
    expect(nominees.map((n) => [n.award.value, n.year.value, n.kind.value])).toEqual([
      ['CSTDCS', 2024, 'individual'],
    ]);
  });

  test('marks under the names of awards', () => {
    const nominees = nomineesOf([
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', null, 'Hình thức đề nghị', null],
      [null, null, null, 'LĐTT', 'CSTĐCS', 'Giấy khen', 'Bằng khen'],
      [1, 'Lê Văn Giả', 'Phòng Kinh tế', 'x', 'x', null, null],
      [2, 'Vũ Thị Tạm', 'Phòng Kinh tế', 'x', null, 'X', null],
      [3, 'Hồ Văn Nháp', 'Trạm Y tế', null, null, null, 'v'],
    ]);
    expect(nominees.map((n) => [n.name.value, n.award.value, n.award.cell?.column])).toEqual([
      ['Lê Văn Giả', 'LDTT', 3],
      ['Lê Văn Giả', 'CSTDCS', 4],
      ['Vũ Thị Tạm', 'LDTT', 3],
      ['Vũ Thị Tạm', 'GK-XA', 5],
      ['Hồ Văn Nháp', 'BK-TINH', 6],
    ]);
  });

  test('words that name no award of the book, and a cell left empty', () => {
    const nominees = nomineesOf([
      header,
      [1, 'Lê Văn Giả', 'Công chức', 'Phòng Kinh tế', 'Người tốt việc tốt'],
      [2, 'Vũ Thị Tạm', 'Công chức', 'Phòng Kinh tế', null],
      [3, 'Hồ Văn Nháp', 'Công chức', 'Phòng Kinh tế', 'LĐTT'],
    ]);
    expect(nominees.map(({ award }) => [award.value, award.text])).toEqual([
      [null, 'Người tốt việc tốt'],
      [null, ''],
      ['LDTT', 'LĐTT'],
    ]);
  });
});

describe('persons', () => {
  test('two-row header with days of birth of men and women; sex by the column', () => {
    const nominees = nomineesOf(
      [
        ['STT', 'Họ và tên', 'Ngày sinh', null, 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
        [null, null, 'Nam', 'Nữ', null, null, null],
        [1, 'Lê Văn Giả', '05/03/1980', null, 'Công chức', 'Phòng Kinh tế', 'LĐTT'],
        [2, 'Vũ Thị Tạm', null, 1985, 'Công chức', '-nt-', 'nt'],
        [3, 'Hồ Thị Nháp', null, 31000, 'Công chức', '"', 'CSTĐCS'],
      ],
      { formats: { '4,3': 'dd/mm/yyyy' } },
    );
    expect(nominees.map((n) => [n.sex.value, n.born.value, n.unit.value, n.award.value])).toEqual([
      ['male', { year: 1980, date: '1980-03-05' }, 'Phòng Kinh tế', 'LDTT'],
      ['female', { year: 1985, date: null }, 'Phòng Kinh tế', 'LDTT'],
      ['female', { year: 1984, date: '1984-11-14' }, 'Phòng Kinh tế', 'CSTDCS'],
    ]);
    expect(nominees[1]?.unit.cell).toMatchObject({ row: null });
  });

  test.each([
    ['000085123456', '000085123456'],
    ['000 085 123 456', '000085123456'],
    [85123456, '000085123456'],
    [123456789, '123456789'],
  ])('personal number %p', (cell, digits) => {
    const [nominee] = nomineesOf([
      ['STT', 'Họ và tên', 'Giới tính', 'Năm sinh', 'Số CCCD', 'Đơn vị', 'Danh hiệu'],
      [1, 'Lê Văn Giả', 'Nam', 1985, cell, 'Phòng Kinh tế', 'LĐTT'],
    ]);
    expect(nominee?.cccd.value).toBe(digits);
  });

  test('merged units', () => {
    const nominees = nomineesOf(
      [
        header,
        [1, 'Lê Văn Giả', 'Công chức', 'Phòng Kinh tế', 'LĐTT'],
        [2, 'Vũ Thị Tạm', 'Công chức', null, 'LĐTT'],
      ],
      { merges: [{ row: 1, column: 3, rowCount: 2, columnCount: 1 }] },
    );
    expect(nominees.map((n) => n.unit.value)).toEqual(['Phòng Kinh tế', 'Phòng Kinh tế']);
  });
});

describe('history', () => {
  test('years as columns, with the year in the header or above it', () => {
    const rows: Rows = [
      [
        'STT',
        'Họ và tên',
        'Đơn vị',
        'Danh hiệu đề nghị',
        'Danh hiệu 2023',
        'Xếp loại 2024',
        'Thành tích các năm',
      ],
      [
        1,
        'Lê Văn Giả',
        'Phòng Kinh tế',
        'CSTĐ cấp tỉnh',
        'CSTĐCS',
        'HTXSNV',
        '2022: LĐTT; 2021: CSTĐCS (QĐ 12/QĐ-UBND ngày 05/01/2022)',
      ],
    ];
    const [nominee] = nomineesOf(rows);
    expect(nominee?.history.map(({ year, awards, rating }) => [year, awards, rating])).toEqual([
      [2021, ['CSTDCS'], null],
      [2022, ['LDTT'], null],
      [2023, ['CSTDCS'], null],
      [2024, [], 'excellent'],
    ]);
    expect(nominee?.history[0]?.decision).toBe('QĐ 12/QĐ-UBND ngày 05/01/2022');
    expect(nominee?.hasHistory).toBe(true);
  });

  test.each([
    [
      'years below',
      [
        ['STT', 'Họ và tên', 'Đơn vị', 'Đề nghị danh hiệu', 'Danh hiệu các năm', null],
        [null, null, null, null, 2023, 2024],
      ],
    ],
    [
      'years above',
      [
        ['STT', 'Họ và tên', 'Đơn vị', 'Đề nghị danh hiệu', 'Năm 2023', 'Năm 2024'],
        [null, null, null, null, 'Danh hiệu', 'Danh hiệu'],
      ],
    ],
  ])('two header rows: %s', (_name, headers) => {
    const [nominee] = nomineesOf([
      ...headers,
      [1, 'Lê Văn Giả', 'Phòng Kinh tế', 'CSTĐ cấp tỉnh', 'CSTĐCS', 'LĐTT'],
    ] as Rows);
    expect(nominee?.award.value).toBe('CSTDTINH');
    expect(nominee?.history.map(({ year, awards }) => [year, awards])).toEqual([
      [2023, ['CSTDCS']],
      [2024, ['LDTT']],
    ]);
  });

  test('a sheet of its own, names printed once; the same name in another unit is another person', () => {
    const list = gridOf(
      [
        header,
        [1, 'Lê Văn Giả', 'Công chức', 'Phòng Kinh tế', 'CSTĐ cấp tỉnh'],
        [2, 'Lê Văn Giả', 'Công chức', 'Trạm Y tế', 'LĐTT'],
      ],
      { sheet: 'Đề nghị' },
    );
    const register = gridOf(
      [
        ['THEO DÕI KHEN THƯỞNG CÁC NĂM TRƯỚC'],
        ['STT', 'Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu', 'Xếp loại', 'Số quyết định'],
        [1, 'Lê Văn Giả', 'Phòng Kinh tế', 2023, 'CSTĐCS', 'HTXSNV', '12/QĐ-UBND'],
        [null, null, null, 2024, 'CSTĐCS', 'HTTNV', '15/QĐ-UBND'],
      ],
      { sheet: 'Lịch sử' },
    );
    const { nominees } = readLists([list, register]);
    expect(nominees.map((n) => n.history.map(({ year, awards }) => [year, ...awards]))).toEqual([
      [
        [2023, 'CSTDCS'],
        [2024, 'CSTDCS'],
      ],
      [],
    ]);
    expect(nominees.every((n) => n.hasHistory)).toBe(true);
  });
});
