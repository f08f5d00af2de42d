import { timeWords } from './timeWords';

/** Words of the running text by which something is asked for by a day; looked for as those of `planTargetWords`. */

/** In time is the day itself, of a month or quarter the day before it begins. */
export const beforeWords: readonly string[] = ['trước', 'trước thời điểm'];
/** In time is the last day of what follows. */
export const latestWords: readonly string[] = [
  'chậm nhất',
  'muộn nhất',
  'trễ nhất',
  'không muộn hơn',
  'hạn',
  'hạn chót',
  'hạn cuối',
  'hạn cuối cùng',
  'thời hạn',
  'thời gian hoàn thành',
  'không quá',
  'đến hết',
  'hết',
];
/** May stand between such a word and its day ("chậm nhất là vào ngày", "hạn nộp hồ sơ: trước ngày"). */
export const betweenLatestAndDay: readonly string[] = [
  'là',
  'vào',
  'đến',
  'trong',
  'trước',
  'hết',
  'nộp',
  'gửi',
  'hồ sơ',
  'báo cáo',
  'hoàn thành',
  'thực hiện',
];
/** What is asked for within a month or quarter ("hoàn thành trong tháng 6"). */
export const finishingWords: readonly string[] = ['hoàn thành', 'xong', 'gửi', 'nộp', 'trình', 'ban hành'];
/** "Hoàn thành xuất sắc": how, not by when. */
export const howFinished: readonly string[] = [
  'xuất sắc',
  'tốt',
  'thắng lợi',
  'vượt mức',
  'toàn diện',
  'nhiệm vụ',
];
/** What is asked for within a year; what is set or assigned in a year is no deadline. */
export const doneWords: readonly string[] = ['hoàn thành', 'xong'];
export const setForYear: readonly string[] = [
  'chỉ tiêu',
  'nhiệm vụ',
  'kế hoạch',
  'công tác',
  'giao',
  'đề ra',
  'phát sinh',
  'thực hiện',
];
/** The end of a month or quarter. */
export const endWords: readonly string[] = ['cuối'];
/** What must be done by the day that a clause begins with; what has been done is told. */
export const mustWords: readonly string[] = ['phải', 'xong', 'hoàn thành'];
export const doneBefore: readonly string[] = ['đã'];
export const withinWords: readonly string[] = ['trong', 'vào'];
/** "First of all" holds a word for "by the end of". */
export const firstOfAll = 'trước hết';
export const fromWords: readonly string[] = ['từ', 'kể từ', 'bắt đầu từ'];
export const toWords: readonly string[] = ['đến', 'tới', 'cho đến'];
/** Behind or before a day: it comes again and again. */
export const againWords: readonly string[] = [
  'hằng tháng',
  'hàng tháng',
  'hằng quý',
  'hàng quý',
  'hằng tuần',
  'hàng tuần',
  'hằng năm',
  'hàng năm',
  'mỗi năm',
  'mỗi tháng',
  'mỗi quý',
];
export const dateWords = {
  day: ['ngày'],
  month: ['tháng'],
  quarter: ['quý', 'qúy', 'quí'],
  year: ['năm'],
  of: ['của'],
  and: ['và'],
  hour: ['giờ', 'h', 'g'],
  minute: ['phút'],
} as const;
/** Years told by the plan's own ("năm sau", "năm liền kề"). */
export const otherYears: readonly string[] = [...timeWords.nextYear, ...timeWords.lastYear];
