import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { bodiesOnSheets } from '../../../src/core/bodies/bodySheet';
import { readBodies } from '../../../src/core/bodies/readBodies';
import { gridOf } from '../sheets/gridOf';

type Rows = Parameters<typeof gridOf>[0];

/** The bodies that a sheet lists: "name" or "alias = name". */
function listed(sheet: string, rows: Rows): readonly string[] {
  return bodiesOnSheets([gridOf(rows, { sheet })]).map((entry) =>
    typeof entry === 'string' ? entry : `${entry.alias} = ${entry.body}`,
  );
}

describe("the office's own sheet of bodies", () => {
  test.each<readonly [string, string, Rows, readonly string[]]>([
    [
      'name and abbreviation',
      'DM đơn vị',
      [
        ['STT', 'Tên đơn vị', 'Viết tắt'],
        [1, 'Văn phòng HĐND và UBND', 'VP'],
        [2, 'Tổ áo xanh', 'TAX'],
      ],
      ['Văn phòng HĐND và UBND', 'VP = Văn phòng HĐND và UBND', 'Tổ áo xanh', 'TAX = Tổ áo xanh'],
    ],
    [
      'the abbreviation first, several in a cell, under a title',
      'Sheet3',
      [
        ['BẢNG VIẾT TẮT ĐƠN VỊ'],
        [],
        ['Ký hiệu', 'Tên đầy đủ', 'Ghi chú'],
        ['VP; VPUB', 'Văn phòng', ''],
        ['01', 'Nhà văn hóa', 'mới'],
      ],
      ['Văn phòng', 'VP = Văn phòng', 'VPUB = Văn phòng', 'Nhà văn hóa'],
    ],
    [
      'three columns with a code, on a sheet of any name',
      'Trang 2',
      [
        ['TT', 'Cơ quan, đơn vị', 'Tên gọi tắt', 'Mã đơn vị', 'Điện thoại'],
        ['I', 'Các phòng chuyên môn', '', '', ''],
        [1, 'Phòng Kinh tế', 'P.KT', 'PKT01', '0912'],
      ],
      ['Phòng Kinh tế', 'P.KT = Phòng Kinh tế', 'PKT01 = Phòng Kinh tế'],
    ],
    ['names only', 'Danh mục đơn vị', [['Tên đơn vị'], ['Tổ áo xanh']], ['Tổ áo xanh']],
    [
      'no header at all',
      'DM_don_vi',
      [
        ['VP', 'Văn phòng HĐND và UBND'],
        ['TAX', 'Tổ áo xanh'],
      ],
      ['Văn phòng HĐND và UBND', 'VP = Văn phòng HĐND và UBND', 'Tổ áo xanh', 'TAX = Tổ áo xanh'],
    ],
  ])('%s', (_says, sheet, rows, expected) => {
    expect(listed(sheet, rows)).toEqual(expected);
  });

  test.each<readonly [string, string, Rows]>([
    [
      'awards',
      'DM danh hiệu',
      [
        ['Tên danh hiệu', 'Viết tắt'],
        ['Lao động tiên tiến', 'LĐTT'],
      ],
    ],
    [
      'units of measure',
      'DM đơn vị tính',
      [
        ['Tên', 'Ký hiệu'],
        ['Ki-lô-gam', 'kg'],
      ],
    ],
    [
      'a summary by unit',
      'Tổng hợp',
      [
        ['Đơn vị', 'Tổng số', 'Hoàn thành'],
        ['Phòng Kinh tế', 3, 2],
      ],
    ],
    [
      'nominees',
      'Danh sách',
      [
        ['STT', 'Họ và tên', 'Đơn vị'],
        [1, 'Nguyễn Văn Mẫu', 'Phòng Kinh tế'],
      ],
    ],
    [
      'tasks',
      'DM đơn vị',
      [
        ['STT', 'Nội dung', 'Đơn vị', 'Viết tắt'],
        [1, 'Họp', 'Phòng Kinh tế', 'P.KT'],
      ],
    ],
    [
      'names of units, no more',
      'Sheet1',
      [
        ['STT', 'Đơn vị'],
        [1, 'Phòng Kinh tế'],
      ],
    ],
  ])('%s are none', (_says, sheet, rows) => {
    expect(listed(sheet, rows)).toEqual([]);
  });

  test('a name of the list with the commune behind it is the body that is known without', () => {
    const officeBodies = [
      'Văn phòng HĐND và UBND xã Mẫu',
      { alias: 'VPX', body: 'Văn phòng HĐND và UBND xã Mẫu' },
    ];
    const dictionary = bodyDictionary({ planBodies: [], officeBodies, on: null });
    for (const text of ['VPX', 'Văn phòng HĐND và UBND xã Mẫu', 'VP HĐND và UBND']) {
      expect(readBodies(text, dictionary).map(({ canonical }) => canonical)).toEqual([
        'Văn phòng HĐND và UBND',
      ]);
    }
  });

  test('its abbreviations are read as the bodies, and win over other names', () => {
    const dictionary = bodyDictionary({
      planBodies: [],
      officeBodies: [
        'Tổ áo xanh',
        { alias: 'TAX', body: 'Tổ áo xanh' },
        { alias: 'VHXH', body: 'Nhà văn hóa' },
      ],
      on: null,
    });
    const said = readBodies('TAX, VHXH và Công an', dictionary).map(({ canonical }) => canonical);
    expect(said).toEqual(['Tổ áo xanh', 'Nhà văn hóa', 'Công an']);
  });
});
