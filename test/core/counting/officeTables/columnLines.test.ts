import { columnLines } from '../../../../src/core/counting/officeTables/columnLines';
import { headColumns, headsAt } from '../../../../src/core/counting/officeTables/tableHead';
import { gridOf } from '../../sheets/gridOf';
import { asked, readLabel } from './labels';

/** A head of one to three rows over rows of units; what each column from the second on counts. */
function columnsOf(head: readonly (readonly string[])[]) {
  const rows = [...head, ['Thôn Sao Mai'], ['Thôn Gió Đông']];
  const grid = gridOf(rows);
  const look = { grid, read: readLabel };
  const found = head
    .map((_, row) => headsAt(look, row, { from: 0, to: 9, free: 0 }))
    .find((heads) => heads.length > 0)?.[0];
  if (found === undefined) return null;
  const { lines, left } = columnLines(headColumns(grid, found), readLabel, null);
  const width = Math.max(...head.map((row) => row.length));
  return Array.from({ length: width - 1 }, (_, index) => {
    const at = index + 1;
    const line = lines.find((one) => one.at === at);
    if (line === undefined) return left.find((one) => one.at === at)?.why ?? '-';
    const { measure } = line;
    const said =
      measure.kind === 'money' ? `money/${measure.unit} ` : measure.kind === 'doneShare' ? 'share ' : '';
    return said + asked(line);
  });
}

const heads: readonly (readonly [string, readonly (readonly string[])[], readonly string[]])[] = [
  [
    'one row',
    [['Đơn vị', 'Tổng số', 'Tập thể', 'Cá nhân', 'Ghi chú']],
    ['*', 'collective', 'individual', '-'],
  ],
  [
    'two rows, "Trong đó" over three columns',
    [
      ['Đơn vị', 'Tổng số', 'Trong đó', '', '', 'Kinh phí xã hội hóa'],
      ['', '', 'Tập thể', 'Hộ gia đình', 'Cá nhân', ''],
    ],
    ['*', 'collective', 'household', 'individual', 'noData'],
  ],
  [
    'three rows',
    [
      ['Đơn vị', 'Tổng số', 'Đối tượng', '', '', ''],
      ['', '', 'Tập thể', 'Cá nhân', '', ''],
      ['', '', '', 'Cộng', 'Nam', 'Nữ'],
    ],
    ['*', 'collective', 'individual', 'individual+male', 'individual+female'],
  ],
  [
    'three rows with "Trong đó" under one kind of several',
    [
      ['Đơn vị', 'Tổng số', 'Tập thể', 'Cá nhân', '', ''],
      ['', '', '', 'Tổng số', 'Trong đó', ''],
      ['', '', '', '', 'Nam', 'Nữ'],
    ],
    ['*', 'collective', 'individual', 'individual+male', 'individual+female'],
  ],
  [
    '"Trong đó" within "Trong đó": a part of the column beside it',
    [
      ['Đơn vị', 'Tổng số', 'Trong đó', '', '', ''],
      ['', '', 'Tập thể', 'Trong đó: Giấy khen', 'Cá nhân', 'Trong đó: Nữ'],
    ],
    ['*', 'collective', 'collective+GK-XA', 'individual', 'individual+female'],
  ],
  [
    'awards by kind, with money',
    [
      ['Đơn vị', 'Tập thể', '', 'Cá nhân', ''],
      ['', 'Số lượng', 'Tiền thưởng (nghìn đồng)', 'Số lượng', 'Tiền thưởng (nghìn đồng)'],
    ],
    ['collective', 'money/1000 collective', 'individual', 'money/1000 individual'],
  ],
  [
    'women among persons',
    [['Đơn vị', 'Tổng số', 'Cá nhân', 'Trong đó: Nữ']],
    ['*', 'individual', 'individual+female'],
  ],
  [
    '"Trong đó" behind several kinds speaks of the last or of all',
    [['Đơn vị', 'Tổng số', 'Tập thể', 'Hộ gia đình', 'Trong đó: Đột xuất']],
    ['*', 'collective', 'household', 'unsure'],
  ],
  [
    'a sum of some columns among others',
    [
      ['Đơn vị', 'Danh hiệu thi đua', '', '', 'Loại hình', ''],
      ['', 'Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Cộng', 'Đột xuất', 'Cộng'],
    ],
    ['LDTT', 'CSTDCS', 'unsure', 'adHoc', 'unsure'],
  ],
  [
    'a sum in the middle',
    [['Đơn vị', 'Tổng số', 'Tập thể', 'Cộng', 'Cá nhân']],
    ['*', 'collective', 'unsure', 'individual'],
  ],
  ['the same twice', [['Đơn vị', 'Tập thể', 'Cá nhân', 'Cá nhân']], ['collective', 'twice', 'twice']],
  [
    'years side by side',
    [
      ['Đơn vị', 'Năm 2024', '', 'Năm 2025', ''],
      ['', 'Tập thể', 'Cá nhân', 'Tập thể', 'Cá nhân'],
    ],
    ['otherYear', 'otherYear', 'collective', 'individual'],
  ],
  [
    'a label over some columns that is written in their middle',
    [
      ['Đơn vị', 'Tổng số', '', 'Đột xuất', ''],
      ['', '', 'Tập thể', 'Hộ gia đình', 'Cá nhân'],
    ],
    ['*', 'unsure', 'adHoc+household', 'adHoc+individual'],
  ],
  [
    'a share and money',
    [['Đơn vị', 'Tổng số', 'Tỷ lệ hoàn thành', 'Thành tiền']],
    ['*', 'share *', 'money/1 *'],
  ],
  ['no figures asked for', [['Đơn vị', 'Họ và tên', 'Tập thể', 'Cá nhân']], []],
];

test.each(heads)('%s', (_name, head, wanted) => {
  expect(columnsOf(head) ?? []).toEqual(wanted);
});
