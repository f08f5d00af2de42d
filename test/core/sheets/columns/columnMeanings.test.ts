import { bodyDictionary } from '../../../../src/core/bodies/bodyDictionary';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import type { CellValue } from '../../../../src/core/sheets/grid';
import type { MappedColumn } from '../../../../src/core/sheets/table';
import { findTaskTables } from '../../../../src/core/tasks/findTaskTables';
import { atOnce } from '../../../../src/core/work/work';
import { book } from '../../nominees/listOf';
import { gridOf } from '../gridOf';

type Rows = readonly (readonly (CellValue | null)[])[];

const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });

const taskColumns = (rows: Rows): readonly MappedColumn<string>[] =>
  atOnce(findTaskTables([gridOf(rows)], { confirmed: [], dictionary })).tables[0]?.columns ?? [];

const listColumns = (rows: Rows): readonly MappedColumn<string>[] =>
  atOnce(findNomineeTables([gridOf(rows)], { confirmed: [], book })).tables[0]?.columns ?? [];

/** A task sheet of three tasks with one more column. */
const tasksWith = (header: string, values: readonly CellValue[]): Rows => [
  ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời hạn', header],
  [1, 'Phát động thi đua chào mừng ngày thành lập', 'Công an xã', 'Quý I', values[0] ?? ''],
  [2, 'Sơ kết công tác thi đua sáu tháng đầu năm', 'Trạm Y tế', 'Quý II', values[1] ?? ''],
  [3, 'Tuyên truyền gương người tốt, việc tốt', 'Hội Nông dân xã', 'Quý III', values[2] ?? ''],
];

/** A list of four nominees with one more column. */
const listWith = (header: string, values: readonly CellValue[]): Rows => [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'],
  ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', header],
  [1, 'Đinh Thị Giả', 'Trường Giả Định', 'LĐTT', values[0] ?? ''],
  [2, 'Tạ Văn Mẫu', 'Trường Giả Định', 'CSTĐCS', values[1] ?? ''],
  [3, 'Vi Thị Nháp', 'Trạm Giả Định', 'LĐTT', values[2] ?? ''],
  [4, 'Lò Văn Thử', 'Trạm Giả Định', 'LĐTT', values[3] ?? ''],
];

describe('values of a column', () => {
  const columns = taskColumns([
    ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời hạn', 'Số tiền'],
    [1, 2, 3, 4, 5],
    ['I', 'Tuyên truyền, vận động', '', '', 90],
    [1, 'Viết tin  về gương điển hình tiên tiến', 'Công an xã', 'Quý I', ''],
    [2, 'Tọa đàm với các điển hình tiên tiến', 'Công an xã', 'Quý II', 30],
    [3, 'Họp báo về phong trào thi đua', 'Trạm Y tế', '', 30],
    ['II', 'Khen thưởng', '', '', 12],
    [4, 'Trao thưởng cho tập thể, cá nhân', 'Trạm Y tế', 'Quý III', 12],
    [5, 'Chi tiền thưởng theo quyết định', 'Hội Nông dân xã', 'Quý IV', ''],
    ['', 'Cộng', '', '', 132],
  ]);
  const samples = columns.map((column) => column.samples);

  test('come from records, each once, three at most: no group, total or row of column numbers', () => {
    expect(samples[0]).toEqual(['1', '2', '3']);
    expect(samples[1]?.[0]).toBe('Viết tin về gương điển hình tiên tiến');
    expect(samples[2]).toEqual(['Công an xã', 'Trạm Y tế', 'Hội Nông dân xã']);
    expect(samples[3]).toEqual(['Quý I', 'Quý II', 'Quý III']);
    expect(samples[4]).toEqual(['30', '12']);
  });

  test('none where no record has one', () => {
    expect(taskColumns(tasksWith('Ghi chú', []))[4]?.samples).toEqual([]);
  });

  test('a list: its rows of kinds are no nominees', () => {
    const [head, header, ...people] = listWith('Ghi chú', ['', 'mới']);
    const rows = [head ?? [], header ?? [], ['I', 'Cá nhân', '', '', ''], ...people];
    const found = listColumns([...rows, ['II', 'Tập thể', '', '', ''], ['', 'Không', '', '', '']]);
    expect(found[1]?.samples).toEqual(['Đinh Thị Giả', 'Tạ Văn Mẫu', 'Vi Thị Nháp']);
    expect(found[4]?.samples).toEqual(['mới']);
  });
});

/** What a column is taken for, and what tells it. */
const told = (column: MappedColumn<string> | undefined) => [column?.field ?? null, column?.toldBy];

const rating = ['HTTNV', 'HTXSNV', 'KHTNV', 'HTNV'];

describe('what a column of a list means', () => {
  test.each<readonly [string, readonly CellValue[], string | null, string]>([
    ['Mức HTNV', rating, 'rating', 'both'],
    ['ĐGXL', rating, 'rating', 'contents'],
    ['K.Quả phân loại', rating, 'rating', 'contents'],
    ['Cột phụ', ['HTTNV', '', '', ''], 'rating', 'contents'],
    ['HT ĐN', ['Giấy khen', '', 'GK', ''], 'form', 'both'],
    ['HTKT', ['GK', 'BK', '', ''], 'form', 'both'],
    ['HT khen', ['Giấy khen', '', '', ''], 'form', 'both'],
    ['GT', ['Nam', 'Nữ', 'Nam', 'Nữ'], 'sex', 'contents'],
    // none of these: other words, or values of something else
    ['HT nhiệm vụ', ['Đã nộp đủ', 'Chưa nộp', '', ''], null, 'nothing'],
    ['Xác nhận', ['Đã ký', 'Đã ký', '', 'Đã ký'], null, 'nothing'],
    ['Điện thoại', ['0912345678', '0987654321', '', ''], null, 'header'],
    ['Khối thi đua', ['A', 'B', 'A', 'B'], null, 'nothing'],
  ])('%s', (header, values, field, by) => {
    expect(told(listColumns(listWith(header, values))[4])).toEqual([field, by]);
  });
});

describe('what a column of a task sheet means', () => {
  test.each<readonly [string, readonly CellValue[], string | null, string]>([
    ['KQ phải có', ['Báo cáo', 'Tờ trình', 'Tin bài'], 'product', 'both'],
    ['G/chú', ['làm sớm', '', ''], 'note', 'header'],
    ['K.phí (tr.đ)', [12, 3.5, ''], 'budget', 'header'],
    ['TĐ', ['Đã xong', 'Chưa', 'Đang làm'], 'status', 'contents'],
    ['Điểm', [10, 9, 8], null, 'header'],
    ['Vướng mắc', ['Thiếu người', '', ''], null, 'nothing'],
    ['Khác', ['lúa', 'ngô', 'khoai'], null, 'nothing'],
  ])('%s', (header, values, field, by) => {
    expect(told(taskColumns(tasksWith(header, values))[4])).toEqual([field, by]);
  });
});

describe('what a column may be', () => {
  test('begins with what it is taken for, few in all', () => {
    for (const { field, likely } of listColumns(listWith('Xếp loại', rating))) {
      if (field !== null) expect(likely[0]).toBe(field);
      expect(likely.length).toBeLessThanOrEqual(3);
      expect(new Set(likely).size).toBe(likely.length);
    }
  });

  test('holds what its values look like where its header says nothing and the field is taken', () => {
    const rows = listWith('Mức HTNV', rating).map((row, at) => [
      ...row,
      at < 1 ? '' : at === 1 ? 'Cột lạ' : (rating[at - 2] ?? ''),
    ]);
    const column = listColumns(rows)[5];
    expect(told(column)).toEqual([null, 'nothing']);
    expect(column?.likely).toEqual(['rating']);
  });

  test('is nothing where nothing tells', () => {
    expect(taskColumns(tasksWith('Khác', ['lúa', 'ngô', 'khoai']))[4]?.likely).toEqual([]);
  });
});
