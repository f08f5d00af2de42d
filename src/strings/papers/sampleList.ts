import type { SampleTable } from '../../core/papers/sample/sampleTable';

const office = 'Văn phòng HĐND và UBND xã';
const culture = 'Phòng Văn hóa - Xã hội';
const economy = 'Phòng Kinh tế';
const school = 'Trường Tiểu học Mẫu Mực';
const direct = 'Người trực tiếp công tác, lao động, học tập, chiến đấu';
const leader = 'Các cấp lãnh đạo từ phó phòng trở lên';
const papers = ['21/TTr-VHXH ngày 14/12/2026', 'x', '05/BB-HĐTĐKT ngày 10/12/2026', 'Chủ tịch UBND xã'];
const man = 'Ông';
const woman = 'Bà';

/** Title, name, day of birth, position, unit, class, and the year's rating of somebody proposed as an advanced worker. */
type Person = readonly [string, string, string, string, string, string, string];

const people: readonly Person[] = [
  [man, 'Nguyễn Văn Mẫu', '12/04/1978', 'Chánh Văn phòng', office, leader, 'HTTNV'],
  [woman, 'Trần Thị Mẫu', '03/09/1985', 'Chuyên viên', office, direct, 'HTTNV'],
  [man, 'Lê Văn Thử', '25/01/1990', 'Văn thư', office, direct, 'HTTNV'],
  [woman, 'Phạm Thị Ví Dụ', '30/07/1992', 'Chuyên viên', culture, direct, 'KHTNV'],
  [man, 'Hoàng Văn Nháp', '19/11/1981', 'Trưởng phòng', culture, leader, 'HTTNV'],
  [woman, 'Vũ Thị Tạm', '31/02/1988', 'Chuyên viên', culture, direct, 'HTTNV'],
  [man, 'Đỗ Văn Giả Sử', '28/06/1994', 'Chuyên viên', economy, direct, 'HTTNV'],
  [woman, 'bùi thị minh họa', '01/12/1983', 'Phó Trưởng phòng', economy, leader, 'HTTNV'],
  [woman, 'Trần Thị Mẫu', '03/09/1985', 'Chuyên viên', office, direct, 'HTTNV'],
  [woman, 'Đặng Thị Thí Dụ', '17/03/1991', 'Giáo viên', school, direct, 'HTTNV'],
  [man, 'Phan Văn Giả Định', '09/08/1979', 'Hiệu trưởng', school, leader, 'HTTNV'],
  [woman, 'Hồ Thị Mô Phỏng', '28/10/1996', 'Giáo viên', school, direct, 'HTTNV'],
];

/**
 * Invented nominees. Put in on purpose, for the check to find: row 4 did not fulfil the task, row 6 was born on a day
 * that does not exist, the name in row 8 has no capitals, row 9 says row 2 once more.
 */
export const sampleList: SampleTable = {
  sheetName: 'Đề nghị mẫu',
  titles: ['DỮ LIỆU MẪU - DANH SÁCH ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM 2026', 'Xã Mẫu Mực không có thật'],
  columns: [
    ['STT', 34],
    ['Ông/Bà', 36],
    ['Họ và tên', 80],
    ['Ngày sinh', 68],
    ['Chức vụ', 56],
    ['Đơn vị công tác', 76],
    ['Nhóm đối tượng', 70],
    ['Xếp loại năm 2026', 50],
    ['Danh hiệu đề nghị', 54],
    ['Hình thức kỷ luật', 40],
    ['Đang xem xét kỷ luật, đơn thư', 40],
    ['Tờ trình', 68],
    ['Báo cáo thành tích', 40],
    ['Biên bản', 68],
    ['Cấp quyết định', 56],
  ],
  rows: people.map((person) => [...person, 'LĐTT', 'Không', 'Không', ...papers]),
};
