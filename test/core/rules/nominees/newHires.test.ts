import { findingsOf, inShort, type RowOver } from './nomineeSheet';

const cases: readonly (readonly [string, readonly RowOver[], readonly string[]])[] = [
  ['came late, recruited long ago', [{ 'Ngày về đơn vị': '15/8/2025', 'Ngày tuyển dụng': '01/3/2010' }], []],
  [
    'came late, beside the unit that was left',
    [
      { 'Ngày về đơn vị': '15/8/2025', 'Chuyển công tác': 'Từ Phòng Nội vụ huyện' },
      { 'Ngày về đơn vị': '15/8/2025', 'Chuyển công tác': 'Không' },
      { 'Ngày về đơn vị': '15/8/2025', 'Chuyển công tác': null },
    ],
    ['needNotMet error Ngày về đơn vị 2', 'needNotMet error Ngày về đơn vị 3'],
  ],
  [
    'a column of recruitment that tells others: its silence tells',
    [
      { 'Ngày về đơn vị': '01/7/2025', 'Ngày tuyển dụng': null },
      { 'Ngày về đơn vị': '02/7/2025', 'Ngày tuyển dụng': null },
      { 'Ngày về đơn vị': '02/7/2025', 'Ngày tuyển dụng': '01/3/2010' },
      { 'Ngày về đơn vị': '02/7/2025', 'Ngày tuyển dụng': 'chưa rõ' },
    ],
    ['needNotMet error Ngày về đơn vị 2', 'needNotMet warning Ngày về đơn vị 4'],
  ],
  [
    'columns that are blank for everybody tell nothing',
    [{ 'Ngày về đơn vị': '15/8/2025', 'Ngày tuyển dụng': null, 'Chuyển công tác': null }, {}],
    ['needNotMet warning Ngày về đơn vị 1'],
  ],
  [
    'a move told in another cell of the row',
    [
      { 'Ngày về đơn vị': '15/8/2025', 'Ngày tuyển dụng': null, 'Ghi chú': 'Điều động từ xã Giả' },
      { 'Ngày về đơn vị': '15/8/2025', 'Ngày tuyển dụng': null, 'Ghi chú': 'Đảng viên' },
      { 'Ngày tuyển dụng': '01/3/2010' },
    ],
    ['needNotMet warning Ngày về đơn vị 1', 'needNotMet error Ngày về đơn vị 2'],
  ],
  [
    'a column of former places that is not read',
    [
      { 'Ngày về đơn vị': '15/8/2025', 'Ngày tuyển dụng': null, 'Nơi công tác trước': 'Sở Tài chính' },
      { 'Ngày tuyển dụng': '01/3/2010', 'Nơi công tác trước': null },
    ],
    ['needNotMet warning Ngày về đơn vị 1'],
  ],
  [
    'no opinion of the former unit is not the same as no move',
    [
      { 'Ngày về đơn vị': '15/8/2025', 'Nhận xét của đơn vị cũ': 'Không' },
      { 'Ngày về đơn vị': '15/8/2025', 'Nhận xét của đơn vị cũ': 'Có' },
    ],
    ['needNotMet warning Ngày về đơn vị 1'],
  ],
  [
    'only the day of coming: moved or recruited, so a warning',
    [{ 'Ngày về đơn vị': '01/7/2025' }, { 'Ngày về đơn vị': '02/7/2025' }],
    ['needNotMet warning Ngày về đơn vị 2'],
  ],
  [
    'rated in an earlier year: nobody new',
    [{ 'Ngày về đơn vị': '15/8/2025', 'Xếp loại năm 2024': 'HTTNV' }],
    [],
  ],
  [
    'recruited and come in the same months',
    [{ 'Ngày về đơn vị': '01/9/2025', 'Ngày tuyển dụng': '01/9/2025' }],
    ['needNotMet error Ngày về đơn vị 1'],
  ],
  [
    'recruited this year, moved this year',
    [{ 'Ngày về đơn vị': '01/11/2025', 'Ngày tuyển dụng': '01/9/2025', 'Chuyển công tác': 'Từ xã Giả' }],
    ['needNotMet warning Ngày tuyển dụng 1'],
  ],
  [
    'on probation',
    [{ 'Ngày về đơn vị': '01/9/2025', 'Chức vụ': 'Công chức tập sự' }],
    ['needNotMet error Ngày về đơn vị 1'],
  ],
  [
    'the start of work',
    [{ 'Ngày bắt đầu làm việc': '01/9/2025' }],
    ['needNotMet error Ngày bắt đầu làm việc 1'],
  ],
];

test.each(cases)('TG-01: %s', (_says, rows, expected) => {
  expect(inShort('TG-01', rows)).toEqual(expected);
});

test('the former unit is asked about where the move is told', () => {
  const rows = [{ 'Ngày về đơn vị': '01/9/2025', 'Chuyển công tác': 'Từ xã Bên (8 tháng)' }];
  expect(inShort('TG-04', rows)).toEqual(['opinionNeeded warning Chuyển công tác 1']);
});

test('a finding says which day was counted from', () => {
  const [finding] = findingsOf('TG-01', [{ 'Ngày về đơn vị': '01/9/2025' }]);
  expect(finding?.data).toMatchObject({ countedFrom: 'arrival', found: 4, atLeast: 6 });
});
