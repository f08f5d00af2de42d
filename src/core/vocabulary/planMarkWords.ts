/** Words that number headings and items of plan papers, as data. */

/** Beside "part": what opens chapters, and sections with a Roman number. */
export const chapterWord = 'chương';
export const articleWord = 'mục';
/** What is held in turns, each with its number. */
export const stepWords: readonly string[] = ['hoạt động', 'đợt', 'bước', 'giai đoạn', 'lần', 'vòng', 'tuần'];
/** Between the months of one heading. */
export const periodJoiners: readonly string[] = ['và', 'đến', 'tới'];
/** Words that want a figure behind them: a line that ends in one was cut. Compared with diacritics. */
export const wordsBeforeFigures: readonly string[] = [
  'ngày',
  'tháng',
  'năm',
  'quý',
  'số',
  'thứ',
  'khóa',
  'đợt',
  'lần',
  'khối',
  'lớp',
  'tổ',
  'thôn',
  'bản',
  'khu',
  'khoản',
  'điều',
  'lúc',
  'hồi',
  'trước',
  'sau',
  'từ',
  'đến',
  'tới',
  'và',
  'với',
  'cho',
  'của',
  'là',
  'có',
  'gồm',
  'đạt',
  'trên',
  'dưới',
  'hơn',
  'gần',
  'khoảng',
  'còn',
  'thêm',
  'ít nhất',
  'tối thiểu',
  'tối đa',
];
