import { atOnce } from '../../../src/core/work/work';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import type { Grid } from '../../../src/core/sheets/grid';
import type { ConfirmedMapping } from '../../../src/core/sheets/table';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { chooseTaskTable, findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { gridsOfFile } from '../../fixtures/gridsOfFile';
import { nomineeSample, nomineeSampleIds } from '../../fixtures/nomineeSample';
import { gridOf } from '../sheets/gridOf';
import { book } from './listOf';

const fixtures = join(__dirname, '..', '..', 'fixtures');

function find(grids: readonly Grid[], confirmed: readonly ConfirmedMapping[] = []) {
  return atOnce(findNomineeTables(grids, { confirmed, book }));
}

const workbooksOfTasks = [
  ...readdirSync(join(fixtures, 'workbooks'))
    .filter((name) => name.endsWith('.xlsx') && !name.startsWith('18'))
    .map((name) => join('workbooks', name)),
  join('samples', 'ward-2026', 'workbook.xlsx'),
  join('samples', 'commune-2023', 'workbook.xlsx'),
];

test.each(workbooksOfTasks)('tasks, contacts and statistics are no nomination lists: %s', (path) => {
  const found = find(gridsOfFile(join(fixtures, path)));
  expect([...found.tables, ...found.historyTables].map(({ sheet }) => sheet)).toEqual([]);
});

test.each(nomineeSampleIds)('nomination lists are no task sheets: %s', (id) => {
  const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });
  const found = atOnce(findTaskTables(gridsOfFile(nomineeSample(id).clean), { confirmed: [], dictionary }));
  expect(chooseTaskTable(found, { taskSheet: null }).kind).toBe('none');
});

test.each([
  ['before it is filled', [null, null, null, null]],
  ['filled', [5, 1, 2, 2]],
])('a summary of awards by kind is no list: %s', (_when, figures) => {
  const awards = ['Lao động tiên tiến', 'Tập thể lao động tiên tiến', 'Giấy khen của Chủ tịch UBND phường'];
  const grid = gridOf([
    ['BIỂU TỔNG HỢP KHEN THƯỞNG NĂM 2025', null, null, null, null, null],
    ['TT', 'Nội dung', 'Tổng số', 'Tập thể', 'Hộ GĐ', 'Cá nhân'],
    ['I', 'DANH HIỆU, HÌNH THỨC', null, null, null, null],
    ...awards.map((award, index) => [index + 1, award, ...figures]),
    [null, 'Tổng cộng', null, null, null, null],
  ]);
  expect(find([grid]).tables).toEqual([]);
});

describe('which column is what', () => {
  test.each([
    [
      'the list of a unit',
      ['STT', 'Họ và tên', 'Cấp bậc', 'Chức vụ', 'Đơn vị', 'Tóm tắt thành tích', 'Danh hiệu', 'Ghi chú'],
      [1, 'Lê Văn Giả', 'Thượng tá', 'Trưởng Công an', 'Công an xã', 'Giữ vững địa bàn', 'CSTT', null],
      ['ordinal', 'name', 'rank', 'position', 'unit', 'summary', 'title', 'note'],
    ],
    [
      'the import sheet of a province',
      [
        'STT',
        'Tên gọi (Ông/Bà/Chức danh)',
        'Tên tập thể/cá nhân/hộ gia đình',
        'Chức vụ',
        'Đơn vị công tác',
        'Phân loại khen thưởng',
        'Danh hiệu thi đua/Hình thức khen thưởng',
        'Phân loại đối tượng',
        'Lĩnh vực hoạt động',
      ],
      [
        1,
        'Ông',
        'Lê Văn Giả',
        'Chuyên viên',
        'Phòng Kinh tế',
        'CANHAN Khen thưởng cá nhân',
        'Giấy khen',
        'Các cấp lãnh đạo khác',
        'Kinh tế',
      ],
      ['ordinal', 'salutation', 'name', 'position', 'unit', 'kind', 'award', 'objectClass', 'sector'],
    ],
    [
      'collectives with their figures',
      [
        'TT',
        'Tên đơn vị / tập thể',
        'Tổng số',
        'Số LĐTT',
        'Tỷ lệ LĐTT',
        'Số bị kỷ luật',
        'Danh hiệu đề nghị',
      ],
      [1, 'Trạm Y tế', 6, 5, '83%', 0, 'TTLĐTT'],
      ['ordinal', 'name', 'headcount', 'advancedCount', null, 'disciplinedCount', 'title'],
    ],
    [
      'papers and votes',
      [
        'STT',
        'Họ tên',
        'Đề nghị khen thưởng',
        'Số, ngày tờ trình',
        'Số, ngày biên bản',
        'Báo cáo thành tích',
        'Số phiếu đồng ý',
        'Tổng số thành viên',
        'Số QĐ',
        'Ngày QĐ',
      ],
      [1, 'Lê Văn Giả', 'Giấy khen', '1/TTr-UBND', '2/BB', 'x', 9, 11, '3/QĐ-UBND', '05/12/2025'],
      [
        'ordinal',
        'name',
        'award',
        'submission',
        'minutes',
        'report',
        'councilFor',
        'councilTotal',
        'decision',
        'decisionDate',
      ],
    ],
    [
      'resistance dossiers',
      [
        'STT',
        'Họ và tên',
        'Năm sinh',
        'Chính quán',
        'Loại kháng chiến',
        'Tham gia từ',
        'Tham gia đến',
        'Thời gian được quy đổi',
        'Hình thức đề nghị',
        'Ngày niêm yết',
        'Niêm yết đến ngày',
      ],
      [
        1,
        'Lê Văn Giả',
        1948,
        'Xã Giả',
        'Chống Mỹ',
        '01/02/1968',
        '01/03/1971',
        37,
        'Huy chương Kháng chiến',
        '03/11/2025',
        '12/11/2025',
      ],
      [
        'ordinal',
        'name',
        'born',
        'address',
        'resistanceKind',
        'resistanceFrom',
        'resistanceUntil',
        'serviceMonths',
        'form',
        'postedFrom',
        'postedUntil',
      ],
    ],
  ])('%s', (_name, header, row, fields) => {
    const { tables } = find([gridOf([['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'], header, row], { sheet: 'DS' })]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual(fields);
  });

  test('"Đạt LĐTT 2025" and "Xếp loại 2025" on the list of 2025 are of this year, older ones history', () => {
    const header = [
      'STT',
      'Họ và tên',
      'Đơn vị',
      'Danh hiệu đề nghị',
      'Xếp loại 2025',
      'Danh hiệu 2025',
      'Danh hiệu 2024',
    ];
    const row = [1, 'Lê Văn Giả', 'Phòng Kinh tế', 'CSTĐCS', 'HTTNV', 'LĐTT', 'LĐTT'];
    const { tables } = find([gridOf([['DANH SÁCH ĐỀ NGHỊ NĂM 2025'], header, row], { sheet: 'DS' })]);
    expect(tables[0]?.columns.map(({ field }) => field).slice(4)).toEqual([
      'rating',
      'sameYearTitle',
      'historyAward',
    ]);
  });
});

describe('rows', () => {
  test('formulas only, column numbers, totals, signatures, repeated headers and empty sections are no nominees', () => {
    const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
    const rows = [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', null, null, null, null],
      header,
      ['1', '2', '3', '4', '5'],
      ['I', 'TẬP THỂ', null, null, null],
      [null, '(Không có)', null, null, null],
      ['II', 'CÁ NHÂN', null, null, null],
      [1, 'Lê Văn Giả', 'Công chức', 'Phòng Kinh tế', 'LĐTT'],
      header,
      [2, 'Vũ Thị Tạm', 'Công chức', 'Phòng Kinh tế', 'LĐTT'],
      [3, null, null, null, null],
      ['Tổng số: 02 người', null, null, null, null],
      [null, null, null, '#N/A', null],
      [null, 'Mẫu, ngày 05 tháng 12 năm 2025', null, null, null],
      [null, 'NGƯỜI LẬP', null, 'CHỦ TỊCH', null],
      [null, null, null, null, null],
      [null, 'Phạm Thị Thử', null, 'Nguyễn Văn Mẫu', null],
    ];
    const { tables } = find([gridOf(rows, { sheet: 'DS', formulas: ['11,3'] })]);
    const kinds = tables[0]?.rows.map(({ kind }) => kind);
    expect(tables[0]?.rows.filter(({ kind }) => kind === 'record').map(({ row }) => row)).toEqual([6, 8]);
    expect(kinds?.slice(0, 4)).toEqual(['columnNumbers', 'group', 'note', 'group']);
  });
});

describe('what people confirmed', () => {
  const grid = gridOf(
    [
      ['STT', 'Ai', 'Ở đâu', 'Được gì'],
      [1, 'Lê Văn Giả', 'Phòng Kinh tế', 'LĐTT'],
      [2, 'Vũ Thị Tạm', 'Phòng Kinh tế', 'LĐTT'],
    ],
    { sheet: 'Lạ' },
  );

  test('a mapping stands over all guesses, with its role', () => {
    const [guessed] = [...find([grid]).tables, ...find([grid]).unlikely];
    if (guessed === undefined) throw new Error('a table expected');
    const fields = [
      { column: 1, field: 'name' },
      { column: 2, field: 'address' },
      { column: 3, field: 'award' },
    ];
    const mapping: ConfirmedMapping = { kind: 'nominees', sheet: 'Lạ', headerKey: guessed.headerKey, fields };
    const [table] = find([grid], [mapping]).tables;
    expect(table?.likelihood).toBe(1);
    expect(table?.columns.map(({ field }) => field).slice(1)).toEqual(['name', 'address', 'award']);
    const asRegister = find([grid], [{ ...mapping, kind: 'nomineeHistory' }]);
    expect(asRegister.tables).toEqual([]);
    expect(asRegister.historyTables.map(({ kind }) => kind)).toEqual(['nomineeHistory']);
  });
});
