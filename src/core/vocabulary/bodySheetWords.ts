/** Words about the office's own sheet of bodies. All folded, without diacritics and marks. */

/** Headers of the column of names that say by themselves that bodies are listed. */
export const bodyHeaders: readonly string[] = [
  'ten don vi',
  'don vi',
  'ten co quan',
  'co quan',
  'co quan don vi',
  'don vi co quan',
  'ten co quan don vi',
  'ten phong ban',
  'phong ban',
  'phong ban don vi',
  'ten to chuc',
  'to chuc',
  'ten day du cua don vi',
  'ten don vi day du',
  'ten day du don vi',
  'don vi ten day du',
  'ten bo phan',
  'bo phan',
];

/** Headers that name bodies only on a sheet whose title does. */
export const plainNameHeaders: readonly string[] = [
  'ten',
  'ten day du',
  'ten goi',
  'ten goi day du',
  'day du',
  'viet day du',
  'ten chinh thuc',
];

/** Headers of abbreviations and codes. */
export const abbreviationHeaders: readonly string[] = [
  'viet tat',
  'ten viet tat',
  'chu viet tat',
  'ten tat',
  'goi tat',
  'ten goi tat',
  'ten ngan',
  'ten goi khac',
  'ten khac',
  'ky hieu',
  'ky hieu viet tat',
  'ma',
  'ma don vi',
  'ma co quan',
  'ma dv',
  'ma viet tat',
  'viet tat don vi',
  'ten don vi viet tat',
  'ten viet tat cua don vi',
  'don vi viet tat',
];

/** Beginnings of headers that may stand beside them. */
export const otherBodyHeaders: readonly string[] = [
  'stt',
  'tt',
  'so tt',
  'so thu tu',
  'ghi chu',
  'dia chi',
  'dien thoai',
  'so dien thoai',
  'sdt',
  'email',
  'thu dien tu',
  'thu truong',
  'lanh dao',
  'nguoi dung dau',
  'nguoi phu trach',
  'phu trach',
  'dau moi',
  'loai',
  'nhom',
  'khoi',
  'cap',
  'thu tu',
];

/** A sheet's name or title that says that bodies are listed; units of measure are none. */
export const bodySheetTitles =
  /^(?:dm|danh muc|ma|bang ma|viet tat|bang viet tat|quy uoc viet tat)(?: (?:ten|cac|ma|viet tat|goi tat))* ?(?:don vi(?! tinh)|dv|co quan|phong ban|bo phan|to chuc)\b/;

/** "1", "IV", "a)": a number of a line. */
export function isOrdinalWord(text: string): boolean {
  return /^(?:\d{1,4}|[ivxIVX]{1,5}|\p{L})[.)]?$/u.test(text);
}
