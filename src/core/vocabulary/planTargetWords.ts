/**
 * Words by which plans name and measure their targets. They are looked for with their marks, and without any in papers
 * typed without: the word for "each" is not the one for "new".
 */

/** What may stand before the word in a heading. */
export const headingLeads: readonly string[] = ['các', 'một số', 'những', 'hệ thống', 'về'];

/** Headings whose lines are targets. */
export const targetHeadings: readonly string[] = ['chỉ tiêu', 'mục tiêu cụ thể'];
/** Headings whose lines are targets where they are measured. */
export const aimHeadings: readonly string[] = ['mục tiêu'];
/** Headings of what is wanted in general: nothing there is a target. */
export const generalHeadings: readonly string[] = [
  'mục tiêu chung',
  'mục tiêu tổng quát',
  'mục đích',
  'yêu cầu',
  'quan điểm',
  'nguyên tắc',
];
/** Headings of what is to be done. */
export const workHeadings: readonly string[] = [
  'nội dung',
  'nhiệm vụ',
  'giải pháp',
  'biện pháp',
  'công việc',
  'hoạt động',
  'phân công',
  'trách nhiệm',
  'tổ chức thực hiện',
  'đối tượng',
  'phạm vi',
  'kinh phí',
  'thời gian',
  'tiến độ',
  'sản phẩm',
];

/** Endings of a line that only leads to the lines below. */
export const leadInEnds: readonly string[] = ['sau', 'sau đây', 'cụ thể', 'gồm', 'bao gồm', 'là'];

/** What promises a figure. */
export const promiseWord = 'phấn đấu';
export const perCentWords: readonly string[] = ['phần trăm'];
/** Bounds of a count, with a few words between them and the figure ("tối thiểu mỗi tháng 02 bài"). */
export const boundWords: readonly string[] = [
  'ít nhất',
  'tối thiểu',
  'tối đa',
  'không quá',
  'không vượt quá',
  'không dưới',
  'không ít hơn',
  'không thấp hơn',
];
/** Right before a figure. */
export const comparingWords: readonly string[] = ['trên', 'dưới', 'hơn', 'đạt', 'tăng', 'giảm', 'bằng', 'đủ'];
export const betweenCompared: readonly string[] = [
  'từ',
  'trên',
  'dưới',
  'hơn',
  'thêm',
  'ít nhất',
  'tối thiểu',
  'được',
];
export const orMoreWords: readonly string[] = ['trở lên', 'trở xuống'];
/** What a figure may count that makes it no target: days to do it in, pages, ages. */
export const notMeasuredUnits: readonly string[] = ['ngày', 'giờ', 'phút', 'trang', 'tuổi', 'năm', 'tờ'];
/** Nor is a length of time counted without a bound. */
export const notCountedUnits: readonly string[] = [...notMeasuredUnits, 'tháng', 'tuần'];
/** What is measured by there being none of it: at the beginning of a line. */
export const noneWords: readonly string[] = [
  'không để',
  'không có',
  'không còn',
  'không xảy ra',
  'không phát sinh',
];
/** Before a figure that names one of several instead of counting them. */
export const namedByFigure: readonly string[] = [
  'số',
  'thứ',
  'lần',
  'đợt',
  'khóa',
  'khoá',
  'kỳ',
  'mục',
  'điểm',
  'phần',
  'phụ lục',
  'điều',
  'khoản',
  'bước',
  'giai đoạn',
  'thôn',
  'xóm',
  'ấp',
  'bản',
  'tổ',
  'khu',
  'khóm',
  'khu phố',
  'tổ dân phố',
  'khối',
  'lớp',
  'cụm',
  'tuần',
];
/** Of what a part is told by its figure and that of all ("5/7 tiêu chí"), beside units and those proposed. */
export const partedWords: readonly string[] = ['chỉ tiêu', 'tiêu chí', 'lĩnh vực', 'công trình', 'chi hội'];
/** Before a rank ("xếp thứ 3"), and before a group of the best ("nhóm 15 … dẫn đầu"). */
export const rankWords: readonly string[] = [
  'xếp thứ',
  'đứng thứ',
  'xếp hạng',
  'thứ hạng',
  'vị trí thứ',
  'hạng thứ',
];
export const bestGroups: readonly string[] = ['nhóm', 'tốp', 'top'];
export const bestWords: readonly string[] = ['dẫn đầu', 'đứng đầu', 'đầu'];
