import { unitOfSource } from '../../../../src/core/papers/joinedList/sourceUnit';
import { sourceOf } from './unitFiles';

const list = ['TT|Họ và tên|Danh hiệu đề nghị', '1|Lê Văn Thử|Lao động tiên tiến'];
const unitOf = (name: string, above: readonly string[], known: readonly string[] = []): string => {
  const found = unitOfSource(sourceOf({ name, rows: [...above, ...list] }), known);
  return found === null ? '' : `${found.from}: ${found.unit}`;
};

const title = 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026';

test.each([
  [
    'a label above the title',
    'a.xlsx',
    ['Đơn vị: TRƯỜNG THCS ĐÔNG MẪU', title],
    'label: Trường THCS Đông Mẫu',
  ],
  ['a label below it', 'a.xlsx', [title, 'Đơn vị đề nghị: Hội Nông dân'], 'label: Hội Nông dân'],
  ['a label that is a kind of unit', 'a.xlsx', [title, '(Thôn: 3)'], 'label: Thôn 3'],
  ['a label with the name in the next cell', 'a.xlsx', [title, 'Đơn vị:|Trạm Y tế'], 'label: Trạm Y tế'],
  ['a school called by its kind', 'a.xlsx', ['Nhà trường: THCS Mẫu', title], 'label: Trường THCS Mẫu'],
  ['"Của:"', 'a.xlsx', [title, 'Của: Chi hội Cựu chiến binh'], 'label: Chi hội Cựu chiến binh'],
  [
    'the title itself',
    'a.xlsx',
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CỦA HỘI NÔNG DÂN NĂM 2026'],
    'title: Hội Nông dân',
  ],
  [
    'a school in the title',
    'a.xlsx',
    ['DANH SÁCH KHEN THƯỞNG TRƯỜNG MẦM NON MẪU NĂM 2026'],
    'title: Trường Mầm non Mẫu',
  ],
  [
    'the issuer over it',
    'a.xlsx',
    ['UBND XÃ MẪU', 'TRƯỜNG TIỂU HỌC SỐ 2', title],
    'issuer: Trường Tiểu học Số 2',
  ],
  ['the file', 'DS khen thuong_THCS Nguyen Mau 2026.xlsx', [title], 'fileName: THCS Nguyen Mau'],
  ['the file, small letters', 'thon-mot.docx', [title], 'fileName: Thon mot'],
  // must not be taken
  ['the committee’s own form', 'a.xlsx', ['ỦY BAN NHÂN DÂN XÃ MẪU', title], ''],
  ['whose award it is', 'a.xlsx', ['DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ'], ''],
  ['a unit of measure', 'a.xlsx', [title, 'Đơn vị tính: đồng'], ''],
  ['dots to be filled in', 'a.xlsx', ['Đơn vị: ……………', title], ''],
  ['a file name that says nothing', 'danh sach 2026 (1).xlsx', [title], ''],
  ['one word', 'truong.xlsx', [title], ''],
])('the unit of a source by %s', (_says, name, above, wanted) => {
  expect(unitOf(name, above)).toBe(wanted);
});

test('the office’s own way of writing a unit, where one alone is meant', () => {
  const known = ['Trường THCS Nguyễn Mẫu', 'Trường THCS Lê Mẫu'];
  expect(unitOf('THCS Nguyen Mau.xlsx', [title], known)).toBe('fileName: Trường THCS Nguyễn Mẫu');
  expect(unitOf('THCS Mau.xlsx', [title], known)).toBe('fileName: THCS Mau');
});
