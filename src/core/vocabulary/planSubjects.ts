/** What plans of this work say of themselves, folded without diacritics; words of one subject each. */

/** A title with one of these is of emulation and commendation, whatever else it says. */
export const emulationWords: readonly string[] = [
  'thi dua',
  'tdkt',
  'td-kt',
  'khen thuong',
  'danh hieu',
  'gia dinh van hoa',
  'thon van hoa',
  'to dan pho van hoa',
  'dien hinh tien tien',
  'nguoi tot viec tot',
  'nguoi tot, viec tot',
  'guong sang',
  'bang khen',
  'giay khen',
  'huan chuong',
  'huy chuong',
  'ky niem chuong',
  'sang kien',
  'ton vinh',
  'vinh danh',
  'bieu duong',
  'tuyen duong',
  'xet tang',
  'truy tang',
  'lao dong tien tien',
  'chien si thi dua',
];

/** With these in the title it is, where its body speaks of emulation or commendation at all. */
export const movementWords: readonly string[] = ['phong trao', 'cuoc van dong'];
