/**
 * Lists in many habits at once: capitals, blanks behind words, signs that COUNTIFS reads as more than signs, two awards
 * in one cell, titles and forms in two columns, words that look like numbers, collectives without a unit.
 */
const list: readonly (readonly (string | number)[])[] = [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
  [],
  [
    'STT',
    'Họ và tên',
    'Giới tính',
    'Chức vụ',
    'Đơn vị công tác',
    'Danh hiệu thi đua đề nghị',
    'Hình thức khen thưởng đề nghị',
    'Loại hình khen thưởng',
  ],
  ['I', 'Cá nhân'],
  [1, 'Nguyễn Văn Mẫu', 'Nam', 'Trưởng phòng', 'Văn phòng', 'LĐTT; CSTĐCS', '', 'Công trạng'],
  [2, 'Trần Thị Thử', 'nữ', 'Chuyên viên', 'VĂN PHÒNG', 'lđtt', '', 'công trạng'],
  [3, 'Lê Văn Giả', 'NAM', 'Chuyên viên', 'Đội 3?', 'LĐTT', 'Giấy khen', 'Công trạng'],
  [4, 'Phạm Thị Ví Dụ', 'Nữ', 'Chuyên viên', 'Đội 3*', 'LĐTT ', '', 'Công trạng'],
  [5, 'Hoàng Văn Nháp', 'Nam', 'Chuyên viên', 'Đội 31', '', 'Giấy khen', 'Chuyên đề'],
  [6, 'Vũ Thị Tạm', 'Nữ', 'Chuyên viên', '12/2', 'LĐTT', '', 'Công trạng'],
  [7, 'Đỗ Văn Phỏng', '', 'Chuyên viên', 'Tổ 12', 'CSTĐCS', '', 'Công trạng'],
  [8, 'Bùi Thị Minh Họa', 'Nữ', 'Chuyên viên', 'Tổ ~ 5', 'LĐTT; CSTĐCS', 'Giấy khen', 'Công trạng'],
  ['II', 'Tập thể'],
  [1, 'Phòng Kinh tế Thử', '', '', '', 'Tập thể lao động tiên tiến', '', 'Công trạng'],
  [2, 'Phòng Văn hóa Thử', '', '', '', 'Tập thể lao động tiên tiến', '', 'Công trạng'],
  [3, 'Tổ dân phố Mẫu', '', '', 'Tổ dân phố Mẫu', '', 'Giấy khen', 'Đột xuất'],
];

/** Awards under marks, the sex under years of birth, and the kind from a column of its own. */
const marks: readonly (readonly (string | number)[])[] = [
  ['DANH SÁCH ĐỀ NGHỊ NĂM 2025 (các tổ dân phố)'],
  [],
  ['STT', 'Họ và tên', 'Năm sinh nam', 'Năm sinh nữ', 'Đối tượng', 'Đơn vị', 'LĐTT', 'CSTĐCS', 'Giấy khen'],
  [1, 'Ngô Văn Hư Cấu', 1980, '', 'Cá nhân', 'Khu 1', 'x', '', ''],
  [2, 'Đặng Thị Thí Dụ', '', 1985, 'Cá nhân', 'Khu 2', 'x', 'x', ''],
  [3, 'Phan Văn Giả Định', 1979, '', 'Cá nhân', 'Khu 1', '', '', 'x'],
  [4, 'Hộ ông Lý Văn Ướm', '', '', 'Hộ gia đình', 'Khu 2', '', '', 'x'],
];

/** Sheets by name. */
export const messySheets = { 'Danh sách': list, 'Danh sách đánh dấu': marks };
