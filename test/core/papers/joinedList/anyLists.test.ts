import { atOnce } from '../../../../src/core/work/work';
import fc from 'fast-check';
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

/** A person of a list: cells by header; what is no header of the list is left out. */
const person = fc.record({
  'Họ và tên': fc.constantFrom('Lê Văn Thử', 'Trần Thị Mẫu', 'Phạm Văn Giả', 'Nguyễn Thị Nháp', 'Đỗ Văn Ảo'),
  'Đơn vị': fc.constantFrom('Thôn Một', 'Thôn Hai', 'Trường Mẫu'),
  'Danh hiệu đề nghị': fc.constantFrom('Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Giấy khen xã'),
  'Chức vụ': fc.constantFrom('Trưởng thôn', 'Kế toán', ''),
  'Số CCCD': fc.constantFrom('000099000123', '', '=1+1', '000299000456'),
  'Ghi chú': fc.constantFrom('', '8/12', '=A1', '0123', '- hai lần', "'nháy"),
});
const headers = ['Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Chức vụ', 'Số CCCD', 'Ghi chú'] as const;
const list = fc.record({
  columns: fc.shuffledSubarray([...headers], { minLength: headers.length, maxLength: headers.length }),
  persons: fc.array(person, { minLength: 1, maxLength: 8 }),
});

type AnyList = typeof list extends fc.Arbitrary<infer Value> ? Value : never;

function sourceOf({ columns, persons }: AnyList, at: number): ListSource {
  const rows = persons.map((one, index) => [index + 1, ...columns.map((header) => one[header])]);
  const title = ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'];
  const grid = gridOf([title, ['STT', ...columns], ...rows], { sheet: 'Trang1' });
  const { tables, unlikely } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
  const found = tables.length > 0 ? tables : unlikely;
  return {
    name: `don-vi-${at + 1}.xlsx`,
    isSheet: false,
    tables: found.map((table) => ({ table, rowsAbove: 0 })),
  };
}

const join = (sources: readonly ListSource[]): JoinedRows =>
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
const sheetOf = (joined: JoinedRows): Grid =>
  atOnce(gridOfDraft(atOnce(draftJoinedList(joined, { words, sheetName: words.sheetName, sheets: [] }))));

test('any lists: the sheet reads back as it was written, and each person as the unit wrote them', () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
      const joined = join(lists.map(sourceOf));
      const sheet = sheetOf(joined);
      const existing = atOnce(readJoinedSheet(sheet));
      expect(existing?.columns).toEqual(joined.columns);
      expect(sheetOf({ ...joined, rows: existing?.rows ?? [] })).toEqual(sheet);
      const { tables } = atOnce(findNomineeTables([sheet], { confirmed: [], book }));
      const { nominees } = atOnce(
        readNominees(tables, {
          year: 2025,
          book,
          historyTables: [],
          knownUnits: [],
          differentPersons: new Set(),
        }),
      );
      const wrote = lists.flatMap(({ persons }) => persons);
      expect(nominees.map(({ name, unit, award }) => [name.text, unit.text, award.text])).toEqual(
        wrote.map((one) => [one['Họ và tên'], one['Đơn vị'], one['Danh hiệu đề nghị']]),
      );
      expect(
        [...joinedRowSources(sheet).values()].map(({ source, sourceRow }) => [source, sourceRow]),
      ).toEqual(
        lists.flatMap(({ persons }, at) => persons.map((_, row) => [`don-vi-${at + 1}.xlsx`, row + 3])),
      );
    }),
    { numRuns: 60 },
  );
});

test('any lists: whichever source comes again, all others stay as they stood', () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 2, maxLength: 4 }), fc.nat(), (lists, chosen) => {
      const sources = lists.map(sourceOf);
      const again = sources[chosen % sources.length];
      if (again === undefined) return;
      const existing = atOnce(readJoinedSheet(sheetOf(join(sources))));
      const joined = onto(existing, join([again]));
      expect(joined.rows).toHaveLength(lists.reduce((sum, { persons }) => sum + persons.length, 0));
      const others = (rows: JoinedRows['rows']) => rows.filter(({ source }) => source !== again.name);
      expect(others(joined.rows)).toEqual(others(existing?.rows ?? []));
    }),
    { numRuns: 40 },
  );
});
