import { namesPerson } from '../../../src/core/bodies/namesPerson';

test.each([
  // names of bodies in capitals whose first word is a surname but for its marks
  ['Ban Mẫu Thử', false],
  ['Ban Dân Vận', false],
  ['Đội Văn Nghệ', false],
  ['Tổ Văn Thư', false],
  ['Trường Mầm Non Mẫu', false],
  // persons
  ['Bàn Văn Mẫu', true],
  ['Trương Thị Thử', true],
  ['Tô Văn Mẫu', true],
  ['Đoàn Văn Mẫu', true],
  ['Ban Van Mau', true],
  ['Đ/c Vũ Văn Mẫu', true],
])('%s names a person: %p', (text, wanted) => {
  expect(namesPerson(text)).toBe(wanted);
});
