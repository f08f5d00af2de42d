import fc from 'fast-check';
import { duplicateGroups, identityKey, samePersons } from '../../../src/core/nominees/identity';
import type { Nominee } from '../../../src/core/nominees/nominee';
import { nomineesOf, type Rows } from './listOf';

const header = ['STT', 'Họ và tên', 'Số CCCD', 'Đơn vị', 'Danh hiệu đề nghị'];

function read(rows: Rows): readonly Nominee[] {
  return nomineesOf([header, ...rows]);
}

test.each([
  ['Hoà Thị Thử', 'Hòa  thị thử', true],
  ['HÒA THỊ THỬ', 'Hòa Thị Thử'.normalize('NFD'), true],
  ['Hoa Thị Thử', 'Hòa Thị Thử', false],
])('%s and %s', (one, other, same) => {
  const [first, second] = read([
    [1, one, null, 'VP HĐND & UBND', 'LĐTT'],
    [2, other, null, 'VP HĐND và UBND', 'LĐTT'],
  ]);
  if (first === undefined || second === undefined) throw new Error('two nominees expected');
  expect(identityKey(first) === identityKey(second)).toBe(same);
});

test('duplicates by number, by name and unit; the same name elsewhere or with another number is none', () => {
  const groups = duplicateGroups(
    read([
      [1, 'Lê Văn Giả', '000080123456', 'Trạm Y tế', 'LĐTT'],
      [2, 'Lê Văn Giả', '000080123456', 'Phòng Kinh tế', 'LĐTT'],
      [3, 'Hồ Văn Nháp', null, 'Trạm Y tế', 'LĐTT'],
      [4, 'HỒ VĂN NHÁP', null, 'Trạm y tế', 'LĐTT'],
      [5, 'Hồ Văn Nháp', null, 'Phòng Kinh tế', 'LĐTT'],
      [6, 'Hồ Văn Nháp', null, 'Trạm Y tế', 'CSTĐCS'],
      [7, 'Vũ Thị Tạm', '000180111111', 'Trạm Y tế', 'LĐTT'],
      [8, 'Vũ Thị Tạm', '000180222222', 'Trạm Y tế', 'LĐTT'],
    ]),
  );
  expect(groups.map(({ by, nominees }) => [by, nominees.map(({ row }) => row)])).toEqual([
    ['cccd', [1, 2]],
    ['nameAndUnit', [3, 4]],
  ]);
});

test('persons hold all their nominations, each nominee once', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('Lê Văn Giả', 'Hồ Văn Nháp', 'Vũ Thị Tạm'),
          fc.constantFrom(null, '000080123456', '000180111111'),
          fc.constantFrom('Trạm Y tế', 'Phòng Kinh tế'),
        ),
        { minLength: 1, maxLength: 20 },
      ),
      (people) => {
        const nominees = read(
          people.map(([name, cccd, unit], index) => [index + 1, name, cccd, unit, 'LĐTT']),
        );
        const persons = samePersons.atOnce(nominees);
        expect(persons.flatMap((person) => person.nominees)).toHaveLength(nominees.length);
        expect(new Set(nominees.map(({ key }) => key)).size).toBe(nominees.length);
      },
    ),
    { numRuns: 40 },
  );
});
