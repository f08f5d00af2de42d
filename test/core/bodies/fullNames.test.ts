import { bodyDictionary, type OfficeBody } from '../../../src/core/bodies/bodyDictionary';
import { fullNames, withFullNames } from '../../../src/core/bodies/fullNames';
import { readBodies } from '../../../src/core/bodies/readBodies';

const office: readonly OfficeBody[] = [
  { alias: 'VP', body: 'Văn phòng HĐND và UBND xã Mỹ Lộc' },
  { alias: 'Nhà máy gạch', body: 'Công ty cổ phần Gạch ngói Mỹ Lộc' },
];

function written(text: string, bodies: readonly OfficeBody[] = office): string {
  const dictionary = bodyDictionary({ planBodies: [], officeBodies: bodies, on: null });
  return withFullNames(text, readBodies(text, dictionary), fullNames(dictionary, bodies));
}

test.each([
  // what the office tied, alone and beside others, each in its place
  ['VP', 'Văn phòng HĐND và UBND xã Mỹ Lộc'],
  ['VP; P.VHXH', 'Văn phòng HĐND và UBND xã Mỹ Lộc; Phòng Văn hóa - Xã hội'],
  ['Nhà máy gạch', 'Công ty cổ phần Gạch ngói Mỹ Lộc'],
  // shortenings that are plainly of one name
  ['BCH QS', 'Ban Chỉ huy Quân sự'],
  ['BCH QS xã\nHội CCB', 'Ban Chỉ huy Quân sự xã\nHội Cựu chiến binh'],
  ['Phòng VH-XH, CA xã', 'Phòng Văn hóa - Xã hội, Công an xã'],
  ['PVHXH', 'Phòng Văn hóa - Xã hội'],
  ['PKT; CAX', 'Phòng Kinh tế; CAX'],
  ['UBMTTQ xã', 'Ủy ban MTTQ Việt Nam xã'],
  ['ĐTN, HND, HPN', 'Đoàn TNCS Hồ Chí Minh, Hội Nông dân, Hội Liên hiệp Phụ nữ'],
  ['Đoàn TN', 'Đoàn TNCS Hồ Chí Minh'],
  ['Trạm YT', 'Trạm Y tế'],
  ['Hội LHPN, Hội ND', 'Hội Liên hiệp Phụ nữ, Hội Nông dân'],
  // one spelling of one body, whichever vowel has the tone
  ['Phòng Văn hoá', 'Phòng Văn hóa - Xã hội'],
  ['Phòng Văn hoá – Xã hội xã, công an xã', 'Phòng Văn hóa - Xã hội xã, Công an xã'],
])('%j is written out as %j', (text, full) => {
  expect(written(text)).toBe(full);
});

test.each([
  // nobody knows it; many at once; a name of its own; full already
  'P.QLNR',
  'Các đơn vị liên quan',
  'Thôn 5',
  'Phòng Văn hóa - Xã hội',
  'Phòng Văn hoá và Thông tin',
  'Nhà Văn hoá xã',
  // longer than the name that the table has: nothing is taken away
  'Ủy ban nhân dân',
  'Công an xã Mỹ Lộc',
  // another body's old name is no shortening of the new one
  'Ban Dân vận',
  'Ban Tuyên giáo',
  '',
])('%j stays as it is', (text) => {
  expect(written(text)).toBe(text);
});

test('a short name that the office tied to nothing and the table does not know stays', () => {
  expect(written('VP; P.TCKT', [])).toContain('P.TCKT');
});
