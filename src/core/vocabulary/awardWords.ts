/** Words before an award's name by which a cell says that it was not given: "không đạt LĐTT". */
export const awardNegations: readonly string[] = ['không', 'chưa'];

/** Words that may stand between such a word and the award's name. */
export const awardVerbs: readonly string[] = [
  'đạt',
  'xét',
  'được',
  'đề',
  'nghị',
  'đăng',
  'ký',
  'tặng',
  'công',
  'nhận',
  'danh',
  'hiệu',
  'có',
  'đủ',
  'điều',
  'kiện',
  'tiêu',
  'chuẩn',
];

/** Words that behind a title make another one, which no law knows: "Lao động tiên tiến xuất sắc". */
export const wordsOfOtherTitles: readonly string[] = ['xuất sắc'];
