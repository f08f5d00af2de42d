import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { readNominees } from '../../../src/core/nominees/readNominees';
import { readRegistrations } from '../../../src/core/nominees/registrations';
import { atOnce } from '../../../src/core/work/work';
import { gridOf } from '../sheets/gridOf';
import { book } from './listOf';

const rows = [
  [1, 'Lê Văn Giả', 'Phòng Kinh tế', 'Lao động tiên tiến'],
  [2, 'Vũ Thị Tạm', 'Trạm Y tế', 'Chiến sĩ thi đua cơ sở'],
];

function found(title: string, award: string, sheet = 'Trang 1') {
  const grid = gridOf([[title], ['STT', 'Họ và tên', 'Đơn vị', award], ...rows], { sheet });
  const { tables, registrationTables } = atOnce(findNomineeTables([grid], { confirmed: [], book }));
  return [tables.length, registrationTables.length];
}

test.each([
  ['DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026', 'Danh hiệu đăng ký'],
  ['BẢNG ĐĂNG KÝ THI ĐUA NĂM HỌC 2025-2026', 'Danh hiệu thi đua'],
  ['TỔNG HỢP CÁC DANH HIỆU THI ĐUA ĐĂNG KÝ NĂM 2026', 'Danh hiệu'],
  ['DANH SÁCH CÁN BỘ NĂM 2026', 'Đăng ký danh hiệu'],
])('a list of registrations: %s, %s', (title, award) => {
  expect(found(title, award)).toEqual([0, 1]);
});

test.each([
  ['DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM 2026', 'Danh hiệu đăng ký'],
  ['DANH SÁCH XÉT DANH HIỆU THI ĐUA THEO ĐĂNG KÝ NĂM 2026', 'Danh hiệu'],
  ['ĐĂNG KÝ THI ĐUA NĂM 2026', 'Danh hiệu đề nghị'],
  ['DANH SÁCH KHEN THƯỞNG NĂM 2026', 'Danh hiệu thi đua'],
])('a nomination list: %s, %s', (title, award) => {
  expect(found(title, award)).toEqual([1, 0]);
});

test('marks under the names of titles are registrations too', () => {
  const lines = [
    ['ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026'],
    ['STT', 'Họ và tên', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
    [1, 'Lê Văn Giả', 'Phòng Kinh tế', 'x', ''],
    [2, 'Vũ Thị Tạm', 'Trạm Y tế', 'x', 'x'],
  ];
  const list = gridOf([['DANH SÁCH ĐỀ NGHỊ'], ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị'], ...rows], {
    sheet: 'DS',
  });
  const { tables, registrationTables } = atOnce(
    findNomineeTables([gridOf(lines, { sheet: 'ĐK' }), list], { confirmed: [], book }),
  );
  const { nominees } = atOnce(
    readNominees(tables, {
      year: 2026,
      book,
      historyTables: [],
      knownUnits: [],
      differentPersons: new Set(),
    }),
  );
  const told = readRegistrations(registrationTables, { year: 2026, book, knownUnits: [] });
  expect(nominees.map((nominee) => [...(told.of(nominee) ?? [])])).toEqual([['LDTT'], ['LDTT', 'CSTDCS']]);
  expect(readRegistrations(registrationTables, { year: 2025, book, knownUnits: [] }).sheets).toEqual([]);
});
