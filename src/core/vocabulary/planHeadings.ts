/** Words of plan papers, as data. All are compared without case and diacritics, so that a poor scan is read too. */

/** Names of papers that stand alone above the title. The first group are plans; the others only look like one. */
export const planKinds: readonly string[] = [
  'kế hoạch',
  'chương trình',
  'chương trình công tác',
  'kế hoạch công tác',
  'phương án',
  'đề án',
];
export const otherKinds: readonly string[] = [
  'báo cáo',
  'tờ trình',
  'quyết định',
  'thông báo',
  'công văn',
  'biên bản',
  'hướng dẫn',
  'nghị quyết',
  'chỉ thị',
  'giấy mời',
  'phương hướng',
];

/** What opens the paragraphs between the title and part I. */
export const preambleStarts: readonly string[] = [
  'căn cứ',
  'thực hiện',
  'để ',
  'nhằm',
  'theo',
  'trên cơ sở',
  'tiếp tục',
  'triển khai',
  'xét đề nghị',
  'ủy ban nhân dân',
  'ubnd',
  'hội đồng',
  'năm ',
  'phát huy',
];
export const legalBasisStarts: readonly string[] = [
  'căn cứ',
  'thực hiện',
  'theo',
  'trên cơ sở',
  'xét',
  'triển khai',
];

export const nationalHeading: readonly string[] = [
  'cộng hòa xã hội chủ nghĩa việt nam',
  'độc lập - tự do - hạnh phúc',
  'độc lập – tự do – hạnh phúc',
  'độc lập tự do hạnh phúc',
];
export const numberLabel = 'số';
export const dateWords = { day: 'ngày', month: 'tháng', year: 'năm' } as const;

/** Ways in which the closing paragraph begins. */
export const closingStarts: readonly string[] = ['trên đây là', 'trên đây'];
/** Beginnings that close the paper only where no number or sign follows any more: words on the paper itself. */
export const lastWordsStarts: readonly string[] = [
  'trong quá trình',
  'quá trình thực hiện',
  'nhận được kế hoạch',
  'kế hoạch này',
];
/** Such words only where everybody is addressed, or the plan itself is spoken of. */
export const addressingStarts: readonly string[] = [
  'yêu cầu',
  'đề nghị các',
  'căn cứ kế hoạch',
  'căn cứ nội dung kế hoạch',
  'ủy ban nhân dân',
  'ubnd',
];
/** Of these, the beginnings that name the plan only to go out from it. */
export const goingOutStarts: readonly string[] = ['căn cứ'];
export const everybodyWords: readonly string[] = [
  'các cơ quan',
  'các đơn vị',
  'các ban, ngành',
  'các ban ngành',
  'các ngành',
  'các cấp',
  'các bộ phận',
  'các địa phương',
  'các tập thể',
  'các cá nhân',
  'các đồng chí',
  'toàn thể',
  'tất cả',
  'cán bộ',
];
/** What is asked of everybody with the plan as a whole. */
export const wholePlanWords: readonly string[] = [
  'kế hoạch này',
  'nội dung trên',
  'nghiêm túc thực hiện',
  'nghiêm túc triển khai',
  'triển khai thực hiện',
];
export const recipientsLabel = 'nơi nhận';
export const appendixWord = 'phụ lục';
/** Beside the word "appendix", what makes a sentence a pointer to the plan's own one. */
export const appendixPointers: readonly string[] = [
  'kèm theo',
  'đính kèm',
  'có phụ lục',
  'chi tiết tại',
  'chi tiết theo',
  'tại phụ lục',
  'theo phụ lục',
  'trong phụ lục',
  'xem phụ lục',
  'phụ lục chi tiết',
];

/** Words between "appendix" and the paper that it belongs to; and what says that it is this paper. */
export const appendixOwners: readonly string[] = ['kèm theo', 'đính kèm', 'của', 'ban hành theo'];
export const thisPaper = 'này';

/** "Part one", "part two" … and "firstly", "secondly" … in words. */
export const sectionWord = 'phần';
export const ordinalWords: readonly string[] = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
];
export const countingWords: readonly string[] = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
];
export const countingMark = 'là';
export const ordinalMark = 'thứ';
export const monthWord = 'tháng';
export const quarterWord = 'quý';

/** Words of a part's title and how strongly they say that tasks belong to its items. */
export const taskPartWords: Readonly<Record<string, number>> = {
  'nội dung': 4,
  'nhiệm vụ': 4,
  'công việc': 3,
  'hoạt động': 2,
  'giải pháp': 2,
  'biện pháp': 2,
  'trọng tâm': 0.5,
};
/** As taskPartWords, of titles that name targets: they hold the tasks only where no other part can. */
export const targetPartWords: Readonly<Record<string, number>> = { 'chỉ tiêu': 0.6 };
/** What a title begins with that says so weakly: such words stand in many lines that are no title. */
export const weakTaskPartStarts: readonly string[] = ['phong trào', 'các phong trào', 'phương hướng'];
export const bodyPartWords: readonly string[] = ['tổ chức thực hiện', 'phân công', 'trách nhiệm'];
/** Unnumbered headings below a list: those who carry it out follow. Inside an item of a body other words do so, too. */
export const bodyHeadingStarts: readonly string[] = ['tổ chức thực hiện', 'phân công'];
export const aimPartWords: readonly string[] = [
  'mục đích',
  'yêu cầu',
  'mục tiêu',
  'chỉ tiêu',
  'quan điểm',
  'nguyên tắc',
];
/** Parts of plans that hold neither aims nor tasks nor bodies. */
export const sidePartWords: readonly string[] = [
  'kinh phí',
  'thời gian',
  'địa điểm',
  'đối tượng',
  'thành phần',
  'phạm vi',
  'chế độ báo cáo',
  'căn cứ',
  'tình hình',
  'cơ cấu',
  'tiêu chuẩn',
  'khen thưởng',
];
/** Parts of a paper that looks back on what was done. */
export const reportPartWords: readonly string[] = [
  'kết quả',
  'đánh giá',
  'hạn chế',
  'tồn tại',
  'ưu điểm',
  'bài học',
];
/** What is handed out, and to whom: the tasks of a body, not of the plan. */
export const sharingOutWords: readonly string[] = [
  'phân công nhiệm vụ',
  'phân công trách nhiệm',
  'phân công công việc',
  'phân công thực hiện',
  'phân công tổ chức thực hiện',
  'nhiệm vụ của các',
  'phân công',
];
/** The one word of aims that tasks are named together with ("mục tiêu, nhiệm vụ"). */
export const goalWord = 'mục tiêu';
/** Headings of items; one of these after "1." says that the line is a heading, not a sentence. */
export const itemHeadings: readonly string[] = [
  'mục đích',
  'yêu cầu',
  'mục tiêu',
  'chỉ tiêu',
  'nhiệm vụ',
  'giải pháp',
  'nguyên tắc',
];

/** Abbreviation and full name of the body that issues plans of communes. */
export const peoplesCommittee = { short: 'UBND', long: 'Ủy ban nhân dân' } as const;
/** Kinds of administrative units, written small inside a name. */
export const unitKinds: readonly string[] = [
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
  'tỉnh',
];
/** What the issuer does in the last paragraph before part I. */
export const issuingVerbs: readonly string[] = [
  'xây dựng',
  'ban hành',
  'lập',
  'đề ra',
  'triển khai',
  'yêu cầu',
  'đề nghị',
  'tổ chức',
];

/** Short forms of titles and places that end in a dot and end no sentence. */
export const dottedAbbreviations: readonly string[] = [
  'ths',
  'bsck',
  'bsckii',
  'đc',
  'đ/c',
  'tp',
  'ts',
  'gs',
  'pgs',
  'ks',
  'bs',
  'cn',
  'tx',
  'tt',
  'nxb',
  'stt',
  'vd',
];

/** The word by which a plan calls itself. */
export const planWord = 'kế hoạch';
/** How letters begin above their text: whom they go to, what they are about. */
export const letterStarts: readonly string[] = ['kính gửi', 'v/v'];
/** Words of which a plan of this kind has at least one. */
export const topicWords: readonly string[] = ['thi đua', 'khen thưởng', 'kế hoạch'];
