import { atOnce } from '../../../src/core/work/work';
import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { gridOf } from '../sheets/gridOf';
import { book, readLists, type Rows } from './listOf';

type Cells = readonly (string | number | null)[];

const listOf = (headers: readonly string[], cells: Cells): Rows => [
  ['UBND XÃ GIẢ ĐỊNH'],
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
  ['STT', 'Họ và tên', 'Danh hiệu đề nghị', ...headers],
  [1, 'Trần Thị Thử', 'CSTĐCS', ...cells],
  [2, 'Lê Văn Giả', 'CSTĐCS', ...cells],
];
const gridOfList = (headers: readonly string[], cells: Cells) =>
  gridOf(listOf(headers, cells), { sheet: 'Danh sách' });
const read = (headers: readonly string[], cells: Cells) => readLists([gridOfList(headers, cells)]);
const fieldsOf = (headers: readonly string[], cells: Cells) =>
  atOnce(findNomineeTables([gridOfList(headers, cells)], { confirmed: [], book }))
    .tables[0]?.columns.slice(3)
    .map(({ field }) => field);

const paper = 'QĐ 31/QĐ-UBND ngày 20/5/2025';

test.each<readonly [readonly string[], Cells, string | null, string | null]>([
  [['Tên sáng kiến', 'Số, ngày công nhận SKKN'], ['Dạy đọc', paper], '31/QĐ-UBND', '2025-05-20'],
  [['Tên sáng kiến', 'Ngày công nhận sáng kiến'], ['Dạy đọc', paper], '31/QĐ-UBND', '2025-05-20'],
  [['Tên sáng kiến', 'Ngày công nhận sáng kiến'], ['Dạy đọc', '20/5/2025'], null, '2025-05-20'],
  [
    ['Tên sáng kiến', 'Số quyết định', 'Ngày công nhận'],
    ['Dạy đọc', '31/QĐ-UBND', '20/5/2025'],
    '31/QĐ-UBND',
    '2025-05-20',
  ],
  [
    ['Tên SKKN', 'Xếp loại SKKN', 'Quyết định số', 'Ngày QĐ'],
    ['Dạy đọc', 'A', '31/QĐ-UBND', '20/5/2025'],
    '31/QĐ-UBND',
    '2025-05-20',
  ],
  // the award's decision: not behind an initiative, or named
  [['Tên sáng kiến', 'Đơn vị', 'Số quyết định'], ['Dạy đọc', 'Trạm Y tế', paper], null, null],
  [['Tên sáng kiến', 'QĐ khen thưởng'], ['Dạy đọc', paper], null, null],
])('the paper of the initiative under %j', (headers, cells, number, date) => {
  const { value } = read(headers, cells).nominees[0]?.initiativeDecision ?? {};
  expect([value?.number ?? null, value?.date ?? null]).toEqual([number, date]);
});

test.each<readonly [readonly string[], Cells, readonly (string | null)[]]>([
  [['Cấp bậc, chức vụ'], ['Thiếu tá, Trưởng Công an xã'], ['position']],
  [
    ['Cấp bậc', 'Chức vụ'],
    ['Thiếu tá', 'Trưởng Công an xã'],
    ['rank', 'position'],
  ],
  [['Phân loại cán bộ'], ['HTXSNV'], ['rating']],
  [['Xếp loại cán bộ'], ['HTTNV'], ['rating']],
  [['Phân loại cán bộ'], ['Công chức cấp xã'], ['objectClass']],
  [
    ['Phân loại cán bộ', 'Xếp loại'],
    ['Công chức cấp xã', 'HTTNV'],
    ['objectClass', 'rating'],
  ],
  [['Tổ dân phố/ Đơn vị'], ['Tổ 3'], ['unit']],
  [['Tổ/Chuyền'], ['Chuyền 4'], ['unit']],
  [['Nơi làm việc'], ['Trạm Y tế'], ['unit']],
  [['Cơ quan'], ['Trạm Y tế'], ['unit']],
  [['Ban, ngành'], ['Hội Nông dân'], ['unit']],
  [
    ['Đơn vị', 'Khu phố'],
    ['Trạm Y tế', 'Khu phố 2'],
    ['unit', 'address'],
  ],
  [['Nội dung thành tích'], ['Hiến đất mở đường'], ['achievement']],
  [['Ngày vào công ty'], ['01/02/2020'], ['hired']],
  [
    ['Ngày về đơn vị', 'Ngày vào cơ quan'],
    ['01/02/2020', '01/02/2015'],
    ['startedHere', 'hired'],
  ],
  [['Ngày họp HĐ'], ['05/12/2025'], ['minutes']],
  [
    ['Biên bản', 'Ngày họp Hội đồng'],
    ['12/BB-HĐ', '05/12/2025'],
    ['minutes', null],
  ],
  [['Biến động công tác trong năm'], ['Nghỉ hưu từ 01/12/2025'], ['note']],
])('%j over %j', (headers, cells, fields) => {
  expect(fieldsOf(headers, cells)).toEqual(fields);
});

test('a role beside a remark is read with it', () => {
  const note = (cells: Cells) => read(['Vai trò', 'Ghi chú'], cells).nominees.map((one) => one.note.value)[0];
  expect([note(['Đồng tác giả', 'Nghỉ hưu']), note([null, 'Nghỉ hưu']), note([null, null])]).toEqual([
    'Đồng tác giả; Nghỉ hưu',
    'Nghỉ hưu',
    '',
  ]);
});

test.each<readonly [readonly string[], Cells, boolean, boolean]>([
  [['Danh hiệu đã đạt'], [null], false, true],
  [['Danh hiệu đã đạt'], ['2023: LĐTT'], false, true],
  [['Năm 2023', 'Năm 2024'], ['LĐTT', 'LĐTT'], false, true],
  [['Xếp loại 2024'], ['HTTNV'], true, false],
  [['Đơn vị'], ['Trạm Y tế'], true, true],
])('what %j over %j does not tell', (headers, cells, awards, ratings) => {
  const fields = read(headers, cells).missing[0]?.fields ?? [];
  expect([fields.includes('historyAward'), fields.includes('historyRating')]).toEqual([awards, ratings]);
});
