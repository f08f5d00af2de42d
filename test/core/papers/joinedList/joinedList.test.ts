import { atOnce } from '../../../../src/core/work/work';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import { joinRows, type JoinedRows } from '../../../../src/core/papers/joinedList/joinedRows';
import { joinOnto, type ExistingJoined } from '../../../../src/core/papers/joinedList/joinOnto';
import {
  draftJoinedList,
  joinedRowSources,
  readJoinedSheet,
} from '../../../../src/core/papers/joinedList/joinedSheet';
import { nothingAnswered, type ListSource } from '../../../../src/core/papers/joinedList/listSource';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import { readNominees } from '../../../../src/core/nominees/readNominees';
import { gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import type { Grid } from '../../../../src/core/sheets/grid';
import { joinedList as words } from '../../../../src/strings/papers/joinedList';
import { gridOf } from '../../sheets/gridOf';

const book = currentLawBook();

function source(name: string, rows: readonly (readonly (string | number)[])[]): ListSource {
  const { tables, unlikely } = atOnce(
    findNomineeTables([gridOf(rows, { sheet: 'Trang1' })], {
      confirmed: [],
      book,
    }),
  );
  const found = tables.length > 0 ? tables : unlikely;
  return { name, isSheet: false, tables: found.map((table) => ({ table, rowsAbove: 0 })) };
}

const school = source('truong.xlsx', [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
  ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị', 'Mã xyz'],
  [1, 'Nguyễn Văn Ảo', 'Giáo viên', 'Trường Tiểu học Mẫu', 'Lao động tiên tiến', 'a'],
  [2, 'Trần Thị Mẫu', 'Kế toán', 'Trường Tiểu học Mẫu', 'Chiến sĩ thi đua cơ sở', ''],
]);

const hamlet = source('thon.xlsx', [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
  ['TT', 'Đơn vị công tác', 'Họ tên', 'Chức danh'],
  ['I', 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', '', ''],
  [1, 'Thôn Một', 'Lê Văn Thử', 'Trưởng thôn'],
  [2, 'Thôn Một', 'Phạm Thị Giả', 'Chi hội trưởng'],
]);

const join = (...sources: readonly ListSource[]): JoinedRows =>
  atOnce(
    joinRows(sources, {
      reading: { year: 2025, book },
      words,
      answers: nothingAnswered,
      knownUnits: [],
      standing: { columns: [], year: null },
    }),
  );
const onto = (existing: ExistingJoined | null, joined: JoinedRows): JoinedRows =>
  joinOnto(existing, joined, { words, book });

function sheetOf(joined: JoinedRows, sheets: readonly string[] = []): Grid {
  return atOnce(gridOfDraft(atOnce(draftJoinedList(joined, { words, sheetName: words.sheetName, sheets }))));
}

const textOf = (joined: JoinedRows, at: number, id: string): string => {
  const value = joined.rows[at]?.values.get(id);
  return value?.type === 'text' ? value.text : '';
};

describe('lists joined by header', () => {
  const joined = join(school, hamlet);

  test('columns in another order and under other words come together; source and row are kept', () => {
    expect(joined.rows.map((_, at) => textOf(joined, at, 'name'))).toEqual([
      'Nguyễn Văn Ảo',
      'Trần Thị Mẫu',
      'Lê Văn Thử',
      'Phạm Thị Giả',
    ]);
    expect(joined.rows.map(({ source: from, sourceRow }) => `${from}:${sourceRow}`)).toEqual([
      'truong.xlsx:3',
      'truong.xlsx:4',
      'thon.xlsx:4',
      'thon.xlsx:5',
    ]);
    expect(textOf(joined, 2, 'unit')).toBe('Thôn Một');
  });

  test('a column that nobody knows is joined as it is', () => {
    const value = [...(joined.rows[0]?.values ?? [])].find(([id]) => id.startsWith('header:'));
    expect(value?.[1]).toEqual({ type: 'text', text: 'a' });
    expect(joined.reports[0]?.unknownColumns).toEqual([{ header: 'Mã xyz', samples: ['a'] }]);
  });

  test('what a group row says of the award is not lost', () => {
    const { tables } = atOnce(findNomineeTables([sheetOf(joined)], { confirmed: [], book }));
    const { nominees } = atOnce(
      readNominees(tables, {
        year: 2025,
        book,
        historyTables: [],
        knownUnits: [],
        differentPersons: new Set(),
      }),
    );
    const before = [school, hamlet].flatMap(
      ({ tables: lists }) =>
        atOnce(
          readNominees(
            lists.map(({ table }) => table),
            { year: 2025, book, historyTables: [], knownUnits: [], differentPersons: new Set() },
          ),
        ).nominees,
    );
    expect(before.map(({ award }) => award.value)).not.toContain(null);
    expect(nominees.map(({ name, award }) => [name.value, award.value])).toEqual(
      before.map(({ name, award }) => [name.value, award.value]),
    );
  });

  test.each([
    ['the last row', 3, ''],
    ['the last row with a remark', 3, 'bổ sung'],
    ['a row with a remark above another person', 2, 'bổ sung'],
  ])('a second award beside a merged name is a row: %s', (_says, row, note) => {
    const second = ['', '', '', 'Chiến sĩ thi đua cơ sở', note];
    const persons = [
      [1, 'Nguyễn Văn Ảo', 'Trường Tiểu học Mẫu', 'Lao động tiên tiến', ''],
      [2, 'Trần Thị Mẫu', 'Trường Tiểu học Mẫu', 'Lao động tiên tiến', ''],
    ];
    const header = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Ghi chú'];
    const rows = [header, ...persons.slice(0, row - 1), second, ...persons.slice(row - 1)];
    const merges = [0, 1, 2].map((column) => ({ row: row - 1, column, rowCount: 2, columnCount: 1 }));
    const grid = gridOf(rows, { sheet: 'Trang1', merges });
    const { tables } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
    const merged = join({
      name: 'a.xlsx',
      isSheet: false,
      tables: tables.map((table) => ({ table, rowsAbove: 0 })),
    });
    expect(merged.rows).toHaveLength(3);
    expect([row - 2, row - 1].map((at) => textOf(merged, at, 'name'))).toEqual(
      Array(2).fill(persons[row - 2]?.[1]),
    );
    expect(textOf(merged, row - 1, 'title')).toBe('Chiến sĩ thi đua cơ sở');
  });

  test('a source without a list is reported and loses nothing of the others', () => {
    const empty: ListSource = { name: 'la.xlsx', isSheet: false, tables: [] };
    const both = join(empty, school);
    expect(both.reports.map(({ source: from, trouble }) => [from, trouble])).toEqual([
      ['la.xlsx', 'noList'],
      ['truong.xlsx', null],
    ]);
    expect(both.rows).toHaveLength(2);
  });
});

describe('joined onto a standing list', () => {
  test('the sheet reads back as it was', () => {
    const joined = join(school, hamlet);
    const existing = atOnce(readJoinedSheet(sheetOf(joined, ['Trang A'])));
    expect(existing?.sheets).toEqual(['Trang A']);
    expect(existing?.columns).toEqual(joined.columns);
    expect(sheetOf({ ...joined, rows: existing?.rows ?? [] })).toEqual(sheetOf(joined));
  });

  test('a source that comes again takes the place of its rows; edits of the others stay', () => {
    const grid = sheetOf(join(school, hamlet));
    const edited: Grid = {
      ...grid,
      values: grid.values.map((row) => row.map((value) => (value === 'Kế toán' ? 'Kế toán trưởng' : value))),
    };
    const again = onto(atOnce(readJoinedSheet(edited)), join(hamlet));
    expect(again.rows).toHaveLength(4);
    expect(again.rows.map((_, at) => textOf(again, at, 'position'))).toContain('Kế toán trưởng');
  });

  test('rows that people added stay', () => {
    const grid = sheetOf(join(school));
    const added = grid.values[0]?.map((_, column) => (column === 1 ? 'Thêm Văn Tay' : '')) ?? [];
    const existing = atOnce(readJoinedSheet({ ...grid, values: [...grid.values, added] }));
    expect(onto(existing, join(hamlet)).rows).toHaveLength(5);
  });

  test('a row that people added beside a source stays each time that the source comes again', () => {
    const grid = sheetOf(join(school));
    const typed = new Map([
      [1, 'Thêm Văn Tay'],
      [(grid.values[0]?.length ?? 0) - 3, 'truong.xlsx'],
    ]);
    const added = grid.values[0]?.map((_, column) => typed.get(column) ?? '') ?? [];
    const first = onto(atOnce(readJoinedSheet({ ...grid, values: [...grid.values, added] })), join(school));
    const existing = atOnce(readJoinedSheet(sheetOf(first)));
    const second = onto(existing, join(school));
    const names = second.rows.map((_, at) => textOf(second, at, 'name'));
    expect(names).toEqual(['Thêm Văn Tay', 'Nguyễn Văn Ảo', 'Trần Thị Mẫu']);
    expect(second.rows[0]?.source).toBe('truong.xlsx');
    expect(joinedRowSources(sheetOf(second)).size).toBe(2);
  });

  test('a sheet without our key is not read', () => {
    const grid = sheetOf(join(school));
    expect(
      atOnce(readJoinedSheet({ ...grid, values: grid.values.map((row) => row.slice(0, -1)) })),
    ).toBeNull();
  });
});
