import { parseIsoDate } from '../../../../src/core/time/isoDate';
import { atOnce } from '../../../../src/core/work/work';
import { findOfficeTables } from '../../../../src/core/counting/officeTables/officeTable';
import {
  reportOfficeTable,
  wantsMerges,
} from '../../../../src/core/counting/officeTables/officeTableChanges';
import { withoutTotal } from '../../../../src/core/counting/officeTables/totalApart';
import type { OfficeTableReport } from '../../../../src/core/counting/officeTables/officeTableReport';
import type { CountedRecord, Facts } from '../../../../src/core/counting/summaryFacts';
import { gridOf, type GridOptions } from '../../sheets/gridOf';
import { readLabel } from './labels';

const record = (facts: Facts, money: number | null = 0): CountedRecord => ({ facts, money });
const people: readonly CountedRecord[] = [
  record({ kind: ['individual'], award: ['LDTT'], body: ['thôn sao mai'], sex: ['female'] }, 710_000),
  record({ kind: ['individual'], award: ['LDTT'], body: ['thôn gió đông'], sex: ['male'] }, 710_000),
  record({ kind: ['individual'], award: ['CSTDCS'], body: ['thôn sao mai'], sex: ['male'] }, 2_340_000),
  record({ kind: ['collective'], award: ['TTLDTT'], body: ['thôn sao mai'] }, 1_880_000),
  record({ kind: ['collective'], body: ['thôn gió đông'] }, null),
];

type Rows = Parameters<typeof gridOf>[0];

function tablesOf(rows: Rows, options: GridOptions = {}) {
  return atOnce(findOfficeTables(gridOf(rows, { sheet: 'Biểu', ...options }), readLabel));
}

function reportOf(
  rows: Rows,
  options: GridOptions = {},
  from: { records?: readonly CountedRecord[]; twins?: ReadonlyMap<string, string> } = {},
): OfficeTableReport {
  const [table] = tablesOf(rows, options);
  if (table === undefined) throw new Error('no table');
  const today = parseIsoDate('2025-12-10');
  if (today === null) throw new Error('no day');
  const counted = {
    records: from.records ?? people,
    twins: from.twins ?? new Map<string, string>(),
    bodyNames: new Map([['thôn sao mai', 'Thôn Sao Mai']]),
    moneyDay: { date: today, which: 'today', unverified: false } as const,
  };
  return atOnce(reportOfficeTable(table, { subject: 'nominees', left: null }, counted));
}

/** "B2 '' → 3" */
const said = ({ changes }: OfficeTableReport): readonly string[] =>
  changes.map(
    ({ cell, from, to }) => `${String.fromCharCode(65 + cell.column)}${cell.row + 1} ${from} → ${to}`,
  );
const left = ({ leftCells }: OfficeTableReport): readonly string[] =>
  leftCells.map(({ address, why }) => `${address} ${why}`);

test('words, days, percentages, formulas and cells set as text are left; a right figure is told as right', () => {
  const report = reportOf(
    [
      ['Đơn vị', 'Tập thể', 'Cá nhân', 'Nam', 'Nữ', 'Tổng số'],
      ['Thôn Sao Mai', 'chờ', 5, '', '', 3],
      ['Thôn Gió Đông', '', 1, '', 45_000, ''],
    ],
    { formats: { '2,1': '@', '2,4': 'dd/mm/yyyy', '1,3': '0%' }, formulas: ['2,5'] },
  );
  expect(said(report)).toEqual(['C2 5 → 2', 'E2  → 1', 'D3  → 1']);
  expect(left(report)).toEqual(['B2 words', 'D2 notExact', 'B3 words', 'E3 words', 'F3 formula']);
  expect([report.same, report.formulas, report.words]).toEqual([2, ['F3'], ['B2', 'B3', 'E3']]);
});

test('money: sums in đồng, in thousands by the head or the line above, millions only where whole, gaps of the law book left', () => {
  const rows: Rows = [
    ['Đơn vị tính: nghìn đồng'],
    ['Danh hiệu', 'Số lượng', 'Tiền thưởng', 'Tiền thưởng (đồng)', 'Tiền thưởng (triệu đồng)'],
    ['Lao động tiên tiến'],
    ['Chiến sĩ thi đua cơ sở'],
    ['Tổng cộng'],
  ];
  const report = reportOf(rows);
  expect(said(report)).toEqual(['B3  → 2', 'B4  → 1', 'B5  → 5']);
  // three columns of the same money cannot be told apart from a mistake
  expect(report.unknown.map(({ address, why }) => `${address} ${why}`)).toEqual([
    'C2 twice',
    'D2 twice',
    'E2 twice',
  ]);
  const single = (head: string) => rows.map((row, at) => (at === 1 ? ['Danh hiệu', 'Số lượng', head] : row));
  expect(said(reportOf(single('Tiền thưởng'))).filter((one) => one.startsWith('C'))).toEqual([
    'C3  → 1420',
    'C4  → 2340',
  ]);
  expect(left(reportOf(single('Tiền thưởng')))).toEqual(['C5 noMoney']);
  expect(said(reportOf(single('Thành tiền (đồng)')))).toContain('C3  → 1420000');
  expect(left(reportOf(single('Kinh phí khen thưởng (triệu đồng)')))).toEqual([
    'C3 notExact',
    'C4 notExact',
    'C5 noMoney',
  ]);
});

test('a table under the shorter of two that stand side by side', () => {
  const rows: Rows = [
    ['Đối tượng', 'Nam', 'Nữ', '', 'Đơn vị', 'Tập thể', 'Cá nhân'],
    ['Cá nhân', '', '', '', 'Thôn Sao Mai'],
    ['Tổng số', '', '', '', 'Thôn Gió Đông', 7, 7],
    ['', '', '', '', 'Công an xã', 7, 7],
    ['Danh hiệu', 'Số lượng', '', '', 'Trạm Y tế', 7, 7],
    ['Lao động tiên tiến', '', '', '', 'Tổng cộng'],
    ['Chiến sĩ thi đua cơ sở'],
    ['Tập thể Lao động tiên tiến'],
  ];
  const found = tablesOf(rows).map(({ head, lastRow }) => [head.firstRow, head.labelColumn, lastRow]);
  expect(found).toEqual([
    [0, 0, 2],
    [0, 4, 5],
    [4, 0, 7],
  ]);
});

test('a heading merged across its table takes no figures; its merged areas are asked for first', () => {
  const rows: Rows = [
    ['Danh hiệu', 'Tổng số', 'Nam', 'Nữ'],
    ['I. Cá nhân'],
    ['1. Lao động tiên tiến'],
    ['2. Chiến sĩ thi đua cơ sở'],
    ['II. Tập thể'],
    ['1. Tập thể Lao động tiên tiến'],
  ];
  expect(tablesOf(rows, { merges: null }).map(wantsMerges)).toEqual([true]);
  const flat: Rows = [
    ['Danh hiệu', 'Nam', 'Nữ'],
    ['Lao động tiên tiến'],
    ['Chiến sĩ thi đua cơ sở'],
    ['Cộng'],
  ];
  expect(tablesOf(flat, { merges: null }).map(wantsMerges)).toEqual([false]);
  const merged = reportOf(rows, { merges: [{ row: 1, column: 0, rowCount: 1, columnCount: 4 }] });
  expect(left(merged)).toEqual(['B2 merged', 'C2 merged', 'D2 merged']);
  expect(said(merged).slice(0, 3)).toEqual(['B3  → 2', 'C3  → 1', 'D3  → 1']);
  expect(said(merged)).toContain('B5  → 2');
});

test('a blank heading above figures that their own formula sums is left: it would be counted twice', () => {
  const rows: Rows = [
    ['Danh hiệu', 'Tổng số', 'Nam'],
    ['I. Cá nhân'],
    ['1. Lao động tiên tiến'],
    ['II. Tập thể'],
    ['1. Tập thể Lao động tiên tiến'],
    ['Tổng cộng'],
  ];
  const report = reportOf(rows, { formulas: ['5,1'] });
  expect(left(report)).toEqual(['B2 summedTwice', 'B4 summedTwice', 'B6 formula']);
  expect(said(report)).toEqual(['C2  → 2', 'B3  → 2', 'C3  → 1', 'C4  → 0', 'B5  → 1', 'C5  → 0', 'C6  → 2']);
});

test('"Lao động tiên tiến" under "Tập thể" may mean that of collectives, unless the table asks for those elsewhere', () => {
  const twins = new Map([['LDTT', 'TTLDTT']]);
  const rows: Rows = [
    ['Danh hiệu', 'Tổng số', 'Tập thể', 'Cá nhân'],
    ['Lao động tiên tiến'],
    ['Chiến sĩ thi đua cơ sở'],
  ];
  const doubtful = reportOf(rows, {}, { twins });
  expect(left(doubtful)).toEqual(['B2 unsure', 'C2 unsure']);
  expect(said(doubtful)).toContain('D2  → 2');
  expect(left(reportOf([...rows, ['Tập thể Lao động tiên tiến']], {}, { twins }))).toEqual([]);
  const none = people.filter(({ facts }) => facts.award?.includes('TTLDTT') !== true);
  expect(left(reportOf(rows, {}, { twins, records: none }))).toEqual([]);
});

test('"Cộng" of rows that are not all is left, "Tổng cộng" is everything and the difference is told', () => {
  const rows = (total: string): Rows => [
    ['Danh hiệu', 'Nam', 'Nữ'],
    ['Chiến sĩ thi đua cơ sở'],
    ['Tập thể Lao động tiên tiến'],
    [total],
  ];
  expect(left(reportOf(rows('Cộng')))).toEqual(['B4 notTheSum', 'C4 notTheSum']);
  const grand = reportOf(rows('Tổng cộng'));
  expect(said(grand).slice(-2)).toEqual(['B4  → 2', 'C4  → 1']);
  expect(grand.doNotAddUp).toEqual(['Nam', 'Nữ']);
});

test('"Cộng" of columns is left in the rows where they are not all; "Tổng cộng" is everything', () => {
  const rows = (total: string): Rows => [
    ['Đơn vị', 'LĐTT', 'CSTĐCS', total],
    ['Thôn Sao Mai'],
    ['Thôn Gió Đông'],
    ['Tổng cộng'],
  ];
  // Sao Mai has a collective beside its two persons, Gió Đông a proposal of no known award
  expect(left(reportOf(rows('Cộng')))).toEqual(['D2 notTheSum', 'D3 notTheSum', 'D4 notTheSum']);
  expect(said(reportOf(rows('Tổng cộng'))).filter((one) => one.startsWith('D'))).toEqual([
    'D2  → 3',
    'D3  → 2',
    'D4  → 5',
  ]);
  const persons = people.filter(({ facts }) => facts.kind?.includes('individual') === true);
  const even = reportOf(rows('Cộng'), {}, { records: persons });
  expect(left(even)).toEqual([]);
  expect(said(even).filter((one) => one.startsWith('D'))).toEqual(['D2  → 2', 'D3  → 1', 'D4  → 3']);
});

test('a total says which bodies the rows above it lack, and its cells can be left as they are', () => {
  const rows: Rows = [['Đơn vị', 'Tập thể', 'Cá nhân'], ['Thôn Gió Đông'], ['Tổng cộng']];
  const report = reportOf(rows);
  expect(report.totalApart).toEqual({
    label: 'Tổng cộng',
    records: 3,
    bodies: ['Thôn Sao Mai'],
    cells: ['B3', 'C3'],
  });
  expect(said(withoutTotal(report))).toEqual(['B2  → 1', 'C2  → 1']);
  const whole: Rows = [...rows.slice(0, 2), ['Thôn Sao Mai'], ...rows.slice(2)];
  expect(reportOf(whole).totalApart).toBeNull();
  expect(withoutTotal(reportOf(whole)).changes).toHaveLength(6);
});

test('a total of awards names no bodies', () => {
  const report = reportOf([['Danh hiệu', 'Cá nhân', 'Tập thể'], ['Chiến sĩ thi đua cơ sở'], ['Tổng cộng']]);
  expect(report.totalApart).toMatchObject({ records: 4, bodies: [], cells: ['B3', 'C3'] });
});

test('a task of two leads is counted for both, and once in all', () => {
  const tasks = [
    record({ status: ['done'], body: ['thôn sao mai', 'thôn gió đông'] }),
    record({ status: ['late'] }),
  ];
  const rows: Rows = [
    ['Đơn vị', 'Hoàn thành', 'Chậm', 'Tỷ lệ hoàn thành'],
    ['Thôn Sao Mai'],
    ['Thôn Gió Đông'],
    ['Tổng cộng'],
  ];
  const report = reportOf(rows, { formats: { '1,3': '0%', '2,3': '0%', '3,3': '0.0%' } }, { records: tasks });
  expect(said(report)).toEqual([
    'B2  → 1',
    'C2  → 0',
    'D2  → 1',
    'B3  → 1',
    'C3  → 0',
    'D3  → 1',
    'B4  → 1',
    'C4  → 1',
    'D4  → 0.5',
  ]);
  expect(report.doNotAddUp).toEqual(['Hoàn thành', 'Chậm']);
  expect(report.totalApart).toEqual({ label: 'Tổng cộng', records: 1, bodies: [], cells: ['B4', 'C4'] });
});

test('what a list does not tell is no 0: sex, class and type of nominations without them are left', () => {
  const untold = [
    record({ kind: ['individual'], award: ['LDTT'] }),
    record({ kind: ['individual'], award: ['CSTDCS'], sex: ['female'], class: ['directWorkers'] }),
    record({ kind: ['collective'], award: ['TTLDTT'] }),
  ];
  const report = reportOf(
    [
      ['Danh hiệu', 'Cá nhân', 'Nữ', 'Người trực tiếp lao động', 'Đột xuất'],
      ['Lao động tiên tiến', '', '', '', ''],
      ['Chiến sĩ thi đua cơ sở', '', '', '', ''],
      ['Tập thể lao động tiên tiến', '', '', '', ''],
    ],
    {},
    { records: untold },
  );
  expect(said(report)).toEqual(['B2  → 1', 'B3  → 1', 'C3  → 1', 'D3  → 1', 'B4  → 0', 'C4  → 0', 'D4  → 0']);
  expect(left(report)).toEqual(['C2 untold', 'D2 untold', 'E2 untold', 'E3 untold', 'E4 untold']);
});

describe('reports by unit with what is in time and late', () => {
  const task = (body: string, ...status: readonly string[]): CountedRecord =>
    record({ body: [body], status, quarter: [], item: [] });
  const tasks: readonly CountedRecord[] = [
    task('thôn sao mai', 'inProgress', 'openInTime'),
    task('thôn sao mai', 'notStarted', 'openInTime'),
    task('thôn sao mai', 'late'),
    task('thôn sao mai', 'done', 'doneOnTime'),
    task('thôn gió đông', 'done', 'doneLate'),
    task('thôn gió đông', 'cancelled'),
    task('thôn gió đông', 'late'),
  ];

  test('one row of heads', () => {
    const rows: Rows = [
      ['Đơn vị', 'Tổng số', 'Trong hạn', 'Quá hạn', 'Đúng hạn', 'Bị hủy'],
      ['Thôn Sao Mai', '', '', '', '', ''],
      ['Thôn Gió Đông', '', '', '', '', ''],
    ];
    expect(said(reportOf(rows, {}, { records: tasks }))).toEqual([
      'B2  → 4',
      'C2  → 2',
      'D2  → 1',
      'E2  → 1',
      'F2  → 0',
      'B3  → 3',
      'C3  → 0',
      'D3  → 1',
      'E3  → 0',
      'F3  → 1',
    ]);
  });

  test('two rows of heads: late under "done" is another thing than late under "in progress"', () => {
    const rows: Rows = [
      ['Đơn vị', 'Tổng số', 'Đang thực hiện', '', 'Đã hoàn thành', '', 'Bị hủy'],
      ['', '', 'Trong hạn', 'Quá hạn', 'Đúng hạn', 'Quá hạn', ''],
      ['Thôn Sao Mai', '', '', '', '', '', ''],
      ['Thôn Gió Đông', '', '', '', '', '', ''],
    ];
    const merges = [
      { row: 0, column: 2, rowCount: 1, columnCount: 2 },
      { row: 0, column: 4, rowCount: 1, columnCount: 2 },
      { row: 0, column: 0, rowCount: 2, columnCount: 1 },
      { row: 0, column: 1, rowCount: 2, columnCount: 1 },
      { row: 0, column: 6, rowCount: 2, columnCount: 1 },
    ];
    expect(said(reportOf(rows, { merges }, { records: tasks }))).toEqual([
      'B3  → 4',
      'C3  → 2',
      'D3  → 1',
      'E3  → 1',
      'F3  → 0',
      'G3  → 0',
      'B4  → 3',
      'C4  → 0',
      'D4  → 1',
      'E4  → 0',
      'F4  → 1',
      'G4  → 1',
    ]);
  });

  test('counts with their shares keep the form; what nobody can tell stays', () => {
    const rows: Rows = [
      ['Đơn vị', 'Tổng số', 'Trong hạn', 'Quá hạn', 'Đúng hạn'],
      ['Thôn Sao Mai', 9, '1 (11%)', '2 (22,2 %)', 'chờ'],
      ['Thôn Gió Đông', 9, '', '', '1 (11%)'],
    ];
    const report = reportOf(rows, {}, { records: [...tasks, task('thôn gió đông', 'done')] });
    expect(said(report)).toEqual([
      'B2 9 → 4',
      'C2 1 (11%) → 2 (50%)',
      'D2 2 (22,2 %) → 1 (25,0 %)',
      'B3 9 → 4',
      'C3  → 0 (0%)',
      'D3  → 1 (25,0 %)',
    ]);
    expect(left(report)).toEqual(['E2 words', 'E3 untold']);
  });

  test('without a column of everything a share is of nothing that is said', () => {
    const rows: Rows = [
      ['Đơn vị', 'Trong hạn', 'Quá hạn'],
      ['Thôn Sao Mai', '1 (11%)', 2],
      ['Thôn Gió Đông', '', 3],
    ];
    const report = reportOf(rows, {}, { records: tasks });
    expect(left(report)).toEqual(['B2 noShare', 'B3 noShare']);
    expect(said(report)).toEqual(['C2 2 → 1', 'C3 3 → 1']);
  });
});
