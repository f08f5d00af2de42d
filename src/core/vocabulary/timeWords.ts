/** What a word or phrase of a time expression does; single letters keep the tagged text as short as the words. */
export const timeTags = {
  day: 'D',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  nextYear: 'X',
  schoolYear: 'S',
  before: 'B',
  latest: 'L',
  from: 'F',
  to: 'T',
  firstMonths: 'E',
  lastMonths: 'U',
  partOf: 'V',
  week: 'N',
  recurring: 'R',
  yearly: 'A',
  wholeYear: 'W',
  conditional: 'C',
  and: '&',
  hour: 'H',
  minute: 'P',
  times: 'O',
} as const;

export type TimeTag = (typeof timeTags)[keyof typeof timeTags];

/**
 * Words of time expressions as offices write them (from the observed list and common usage). They are compared
 * without case and diacritics, the longest phrase first.
 */
export const timeWords: Readonly<Record<keyof typeof timeTags, readonly string[]>> = {
  day: ['ngày'],
  month: ['tháng', 'thg'],
  quarter: ['quý', 'qúy', 'quí'],
  year: ['năm'],
  nextYear: ['năm sau', 'năm tới', 'năm kế tiếp', 'năm tiếp theo'],
  schoolYear: ['năm học', 'trong năm học'],
  before: ['trước', 'xong trước', 'trước thời điểm'],
  latest: [
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'đến hết',
    'hết',
    'hạn',
    'hạn chót',
    'hạn cuối',
    'thời hạn',
    'không quá',
    'không muộn hơn',
    'deadline',
  ],
  from: ['từ', 'bắt đầu', 'kể từ', 'sau'],
  to: ['đến', 'tới', 'cho đến'],
  firstMonths: ['đầu năm'],
  lastMonths: ['cuối năm'],
  partOf: ['đầu', 'giữa', 'cuối', 'thượng tuần', 'trung tuần', 'hạ tuần', 'khoảng', 'dịp'],
  week: ['tuần'],
  recurring: [
    'thường xuyên',
    'liên tục',
    'định kỳ',
    'quanh năm',
    'hằng ngày',
    'hàng ngày',
    'hằng tuần',
    'hàng tuần',
    'hằng tháng',
    'hàng tháng',
    'hằng quý',
    'hàng quý',
    'mỗi tháng',
    'mỗi quý',
    'mỗi tuần',
    'từng tháng',
    'từng quý',
    'tháng, quý',
    'tháng cuối quý',
    'tháng cuối mỗi quý',
    'tháng cuối của quý',
    'tháng cuối của mỗi quý',
    'cuối mỗi quý',
    'cuối mỗi tháng',
  ],
  yearly: ['hằng năm', 'hàng năm', 'mỗi năm'],
  wholeYear: ['cả năm', 'trong năm', 'toàn năm', 'trong cả năm', 'suốt năm'],
  conditional: [
    'theo thực tế',
    'theo tình hình thực tế',
    'theo kế hoạch',
    'theo kh',
    'theo hướng dẫn',
    'theo yêu cầu',
    'theo quy định',
    'theo thông báo',
    'theo chỉ đạo',
    'theo lịch',
    'theo tiến độ',
    'theo đợt',
    'theo từng đợt',
    'theo giấy mời',
    'theo công văn',
    'theo văn bản',
    'theo chương trình',
    'khi có',
    'khi phát sinh',
    'khi cần',
    'sau khi',
    'ngay sau khi',
    'ngay khi',
    'nếu có',
    'kịp thời',
    'đột xuất',
  ],
  and: ['và'],
  hour: ['h', 'g', 'giờ'],
  minute: ['phút'],
  times: ['lần', 'kỳ', 'cuộc', 'đợt'],
};

/** Phrases that mean "of this plan's year": they add nothing to the day beside them. */
export const thisYearWords: readonly string[] = ['năm báo cáo', 'năm kế hoạch', 'năm nay'];

/** Months in words. "Five" is left out: it is also the word for "year", as in an unfilled date line. */
export const monthWords: Readonly<Record<string, number>> = {
  'tháng giêng': 1,
  'tháng một': 1,
  'tháng hai': 2,
  'tháng ba': 3,
  'tháng tư': 4,
  'tháng sáu': 6,
  'tháng bảy': 7,
  'tháng tám': 8,
  'tháng chín': 9,
  'tháng mười': 10,
  'tháng mười một': 11,
  'tháng mười hai': 12,
};

/** Quarters in words. */
export const quarterWords: Readonly<Record<string, number>> = {
  'quý một': 1,
  'quý hai': 2,
  'quý ba': 3,
  'quý tư': 4,
  'quý bốn': 4,
};

/** Months as English Excel shows them; they count only beside a dash ("15-Nov-2025"). */
export const englishMonths: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** Letters that stand for "month" and "quarter" directly before a number: T6, Q1, QIV. */
export const timeAbbreviations = { month: 't', quarter: 'q' } as const;
