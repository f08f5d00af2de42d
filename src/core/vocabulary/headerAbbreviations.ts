/** How clerks shorten header words: a pattern on folded words without marks, and what it stands for, folded. */
export type Abbreviations = readonly (readonly [RegExp, string])[];

/** Short forms in headers of any kind ("K.phí", "G/chú", "T.gian"). */
const anywhere: Abbreviations = [
  [/\bg ?chu\b|\bgc\b/g, 'ghi chu'],
  [/\bk ?phi\b|\bkp\b/g, 'kinh phi'],
  [/\bt ?gian\b|\btg\b/g, 'thoi gian'],
  [/\bd ?vi\b|\bdv\b/g, 'don vi'],
  [/\bc ?quan\b|\bcq\b/g, 'co quan'],
  [/\bb ?phan\b/g, 'bo phan'],
  [/\bk ?qua\b|\bkq\b/g, 'ket qua'],
  [/\bn ?dung\b|\bnd\b/g, 'noi dung'],
  [/\bt ?trang\b/g, 'tinh trang'],
  [/\bt ?do\b/g, 'tien do'],
  [/\bq ?dinh\b/g, 'quyet dinh'],
];

/** Short forms in headers of task sheets. */
export const taskAbbreviations: Abbreviations = [
  ...anywhere,
  [/\bn ?vu\b|\bnv\b/g, 'nhiem vu'],
  [/\bc ?viec\b|\bcv\b/g, 'cong viec'],
  [/\bc ?tri\b/g, 'chu tri'],
  [/\bp ?hop\b|\bph\b/g, 'phoi hop'],
  [/\bt ?hien\b|\bth\b/g, 'thuc hien'],
  [/\bh ?thanh\b|\bht\b/g, 'hoan thanh'],
  [/\bs ?pham\b|\bsp\b/g, 'san pham'],
  [/\bp ?trach\b|\bpt\b/g, 'phu trach'],
  [/\bl ?dao\b|\bld\b/g, 'lanh dao'],
];

/** Short forms in headers of nomination lists. */
export const nomineeAbbreviations: Abbreviations = [
  ...anywhere,
  [/\bh ?ten\b|\bh va t\b/g, 'ho ten'],
  [/\bc ?vu\b|\bcv\b/g, 'chuc vu'],
  [/\bc ?danh\b/g, 'chuc danh'],
  [/\bd ?hieu\b|\bdh\b/g, 'danh hieu'],
  [/\bh ?thuc\b|\bht(?= (?:de nghi|dn|kt|khen)\b)/g, 'hinh thuc'],
  [/\bhtkt\b|\bhinh thuc kt\b/g, 'hinh thuc khen thuong'],
  [/\bx ?loai\b|\bxl\b/g, 'xep loai'],
  [/\bd ?nghi\b|\bdn\b/g, 'de nghi'],
  [/\bskkn\b|\bsk\b/g, 'sang kien'],
  [/\bn ?sinh\b/g, 'nam sinh'],
  [/\bt ?tich\b/g, 'thanh tich'],
  [/\bt ?chuyen mon\b|\bt ?cm\b/g, 'to chuyen mon'],
];

/** A folded header with its short forms written out. */
export function writtenOut(folded: string, abbreviations: Abbreviations): string {
  return abbreviations.reduce((text, [pattern, words]) => text.replace(pattern, words), folded);
}
