/** Words above and in a plan's title, as data. All are compared without case and diacritics. */

/** Stamps above the number that name nobody. */
export const headStamps: readonly string[] = [
  'dự thảo',
  'hỏa tốc',
  'thượng khẩn',
  'khẩn',
  'mật',
  'tối mật',
  'tuyệt mật',
  'bản sao',
  'sao y',
  'sao y bản chính',
  'liên tịch',
];
export const partyHeading: readonly string[] = ['đảng cộng sản việt nam'];
/** The mottoes of unions, printed where the country's heading stands elsewhere. */
export const unionHeading: readonly string[] = ['đoàn tncs hồ chí minh'];

/** Lines of a web page above the paper that are in capitals as an issuer's are. */
export const siteHeadings: readonly string[] = [
  'trang thông tin',
  'trang tin',
  'cổng thông tin',
  'trang chủ',
  'tin tức',
  'văn bản',
  'thông báo',
  'giới thiệu',
  'liên hệ',
  'hệ thống văn bản',
  'chi tiết văn bản',
  'nội dung văn bản',
  'thuộc tính',
];

/** Days of the week, with which a web page's date begins. */
export const weekdays: readonly string[] = [
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'chủ nhật',
];

/** Words that a title's own line of years begins with: "Năm 2026", "(Giai đoạn 2026 - 2030)". */
export const yearLineStarts: readonly string[] = [
  'năm',
  'giai đoạn',
  'nhiệm kỳ',
  'học kỳ',
  'hki',
  'hkii',
  'quý',
  'tháng',
  'từ năm',
  'đến năm',
  'thời kỳ',
  '5 năm',
  '05 năm',
];

/** What else the line with the paper's kind says, and the kind is known by. */
export const kindTails: readonly string[] = [
  'phối hợp',
  'liên tịch',
  'liên ngành',
  'phối hợp liên ngành',
  'hành động',
  'hoạt động',
];
/** What may stand beside the kind and says nothing of it, with or without figures behind it: "SỐ 2", "(DỰ THẢO LẦN 2)". */
export const kindRemarks: readonly string[] = ['số', 'dự thảo', 'dự thảo lần', 'bản dự thảo', 'lần'];
/** What leads from number and day to the title on one line. */
export const aboutWords: readonly string[] = ['về việc', 'về', 'v/v'];

/** Beginnings of the paper's grounds and of notes on it, which are never its title. */
export const neverTitleStarts: readonly string[] = [
  'căn cứ',
  'xét',
  'trên cơ sở',
  'kèm theo',
  'ban hành kèm',
  'dự thảo',
  'kính gửi',
  'kính thưa',
  'họ và tên',
  'họ tên',
];

export const schoolYearWords = 'năm học';
/** "đến năm 2030", "đến hết năm 2030"; "tầm nhìn đến năm 2045" is farther than the plan goes. */
export const yearWords = {
  year: 'năm',
  until: 'đến',
  end: 'hết',
  from: 'từ',
  visions: ['tầm nhìn', 'định hướng'],
  and: 'và',
} as const;
/** What is held for a term, and the term is not the plan's: "chào mừng Đại hội …, nhiệm kỳ 2025 - 2030". */
export const eventsOfTerms: readonly string[] = ['đại hội', 'bầu cử', 'hội nghị đại biểu'];
export const termWord = 'nhiệm kỳ';
/** The papers of such an event are carried out through its term. */
export const papersOfTerms: readonly string[] = ['nghị quyết', 'chương trình hành động'];
/** In front of "năm" where several years follow: "các năm 2026, 2027". */
export const severalYears: readonly string[] = ['các', 'hai', 'ba', '2', '02', '3', '03'];
/** What a plan does with the programme whose name holds a span of years. */
export const carryingOutWords: readonly string[] = [
  'thực hiện',
  'triển khai',
  'theo',
  'hưởng ứng',
  'tổng kết',
  'sơ kết',
  'đánh giá',
];
/** Papers and movements whose names end in a span of years of their own. */
export const spannedPapers: readonly string[] = [
  'chương trình',
  'đề án',
  'chiến lược',
  'nghị quyết',
  'chỉ thị',
  'kế hoạch',
  'quyết định',
  'dự án',
  'phong trào',
  'cuộc vận động',
  'kết luận',
];
/** The chairman of a committee, who may issue a plan himself. */
export const chairmanWords = 'chủ tịch';
/** What he does with the plan then. */
export const chairmansVerbs: readonly string[] = ['ban hành', 'xây dựng', 'lập', 'đề ra'];
