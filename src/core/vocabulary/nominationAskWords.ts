/** Words by which a plan says what it asks of nominations; looked for as those of `planTargetWords`. */

/** What commending is told by. */
export const commendingWords: readonly string[] = [
  'khen',
  'danh hiệu',
  'xét tặng',
  'bình xét',
  'bình chọn',
  'suy tôn',
  'tôn vinh',
  'biểu dương',
  'tuyên dương',
  'lao động tiên tiến',
  'chiến sĩ thi đua',
  'lđtt',
  'cstđ',
  'cstđcs',
  'kỷ niệm chương',
  'gương',
  'điển hình',
];
/** Telling of proposing where persons or collectives are counted. */
export const proposingWords: readonly string[] = [
  'đề nghị',
  'đề cử',
  'xét chọn',
  'giới thiệu',
  'lựa chọn',
  'chọn',
  'đề xuất',
];
/** Titles and sentences about other work, though they name commending. */
export const otherWork: readonly string[] = [
  'tuyên truyền',
  'phổ biến',
  'quán triệt',
  'tập huấn',
  'kiểm tra',
  'phát động',
  'đăng ký',
  'tham gia',
  'tham dự',
  'dự lễ',
  'dự hội nghị',
  'dự thi',
  'cử',
  'làm điểm',
];
export const eachWords: readonly string[] = ['mỗi', 'từng'];
export const unitWords: readonly string[] = [
  'đơn vị',
  'cơ quan',
  'địa phương',
  'thôn',
  'xóm',
  'ấp',
  'bản',
  'buôn',
  'làng',
  'khóm',
  'khu phố',
  'khu dân cư',
  'tổ dân phố',
  'tdp',
  'phòng',
  'ban',
  'ngành',
  'đoàn thể',
  'tổ chức',
  'chi bộ',
  'chi hội',
  'chi đoàn',
  'công đoàn',
  'liên đội',
  'hội',
  'trường',
  'nhà trường',
  'lớp',
  'tổ',
  'khối',
  'cụm',
  'xã',
  'phường',
  'doanh nghiệp',
  'hợp tác xã',
  'tiểu đội',
  'trung đội',
  'đại đội',
];
/** A time for which a number is asked, where the sentence speaks of proposing. */
export const eachPeriods: readonly string[] = ['năm', 'đợt'];
/** What follows is of those asked already. */
export const amongThem: readonly string[] = ['trong đó'];
/** Who or what is proposed. */
export const nominatedWords: readonly string[] = [
  'tập thể',
  'cá nhân',
  'gương',
  'điển hình',
  'hộ',
  'gia đình',
  'người',
  'cán bộ',
  'công chức',
  'viên chức',
  'đảng viên',
  'hội viên',
  'đoàn viên',
  'giáo viên',
  'học sinh',
  'mô hình',
  'tác giả',
  'trường hợp',
  'chiến sĩ',
];
/** Of these, who is a person, a collective, a household; the rest may be any of them. */
export const countedKindWords = {
  persons: [
    'cá nhân',
    'người',
    'cán bộ',
    'công chức',
    'viên chức',
    'đảng viên',
    'hội viên',
    'đoàn viên',
    'giáo viên',
    'học sinh',
    'tác giả',
    'chiến sĩ',
  ],
  collectives: ['tập thể'],
  households: ['hộ', 'gia đình'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** Between two kinds that one figure counts together: "02 tập thể, cá nhân". */
export const togetherWords: readonly string[] = ['và', 'hoặc', 'hay'];
/** A number of all that may be proposed is told by these, with a bound or without. */
export const amountWords: readonly string[] = ['số lượng', 'tổng số'];
export const mostWords: readonly string[] = [
  'tối đa',
  'không quá',
  'không vượt quá',
  'nhiều nhất',
  'không nhiều hơn',
];
export const leastWords: readonly string[] = [
  'ít nhất',
  'tối thiểu',
  'không dưới',
  'không ít hơn',
  'không thấp hơn',
  'trên',
];
export const orMoreAsked: readonly string[] = ['trở lên'];
/** Of whom a share is taken, the first that is found. */
export const shareOfWords = {
  advancedWorkers: ['lao động tiên tiến', 'lđtt'],
  proposed: ['khen', 'được khen', 'khen thưởng', 'đề nghị', 'giấy khen', 'bằng khen'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** Who shall have a share. */
export const sharedByWords = {
  directWorkers: ['trực tiếp'],
  women: ['nữ', 'phụ nữ'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** Of whom a share is, beside these. */
export const sharedWords: readonly string[] = [
  'lao động tiên tiến',
  'lđtt',
  'được khen',
  'đề nghị',
  'giấy khen',
  'bằng khen',
  'danh hiệu',
  'khen thưởng',
  'đơn vị',
];
export const shareWords: readonly string[] = ['tỷ lệ', 'tỉ lệ'];
export const ofAllWords: readonly string[] = ['số', 'tổng số', 'trong tổng số', 'trong số'];
export const indexWords: readonly string[] = [
  'chỉ số',
  'xếp loại',
  'điểm số',
  'tổng điểm',
  'mức độ hài lòng',
];
export const pointsWord = 'điểm';
/** What makes a figure an index to be reached. */
export const reachingWords: readonly string[] = [
  'đạt',
  'từ',
  'trên',
  'trở lên',
  'tối thiểu',
  'ít nhất',
  'không dưới',
  'không thấp hơn',
];
/** The papers of a proposal. */
export const dossierWords: readonly string[] = [
  'hồ sơ',
  'tờ trình',
  'báo cáo thành tích',
  'danh sách đề nghị',
  'văn bản đề nghị',
  'đề nghị khen thưởng',
];
/** Dossiers of something else. */
export const otherDossiers: readonly string[] = [
  'hồ sơ công việc',
  'hồ sơ địa chính',
  'hồ sơ đất đai',
  'hồ sơ người có công',
  'hồ sơ sức khỏe',
  'hồ sơ thủ tục',
  'hồ sơ hộ tịch',
  'hồ sơ dự án',
  'hồ sơ tuyển sinh',
];
/** A clause that goes on with the dossier of the one before: sent, to whom or when. */
export const sendingWords: readonly string[] = ['gửi', 'nộp'];
export const sentToOrBy: readonly string[] = ['về', 'đến', 'cho', 'lên', 'trước', 'chậm nhất', 'trong'];
/** Copies of a paper, and what they may stand behind. */
export const copyWord = 'bản';
export const madeWords: readonly string[] = ['lập thành', 'làm thành', 'in thành'];
export const setWord = 'bộ';
export const originalWords: readonly string[] = ['bản chính', 'bản gốc'];
/** Behind "a set": of a dossier. */
export const behindSet: readonly string[] = ['hồ sơ', 'bản', 'gửi', 'về', 'gồm', 'nộp', 'kèm'];
