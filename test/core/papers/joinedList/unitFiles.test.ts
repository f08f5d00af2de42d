import { joinSources, linesOf, sets, sourceOf } from './unitFiles';

/** What a careful clerk would put together by hand, by set: headings, then rows. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'award under three names, post under two': [
    'Họ và tên | Chức vụ | Đơn vị | Đối tượng | Danh hiệu/Hình thức khen thưởng | Mã số | Ghi chú',
    'Nguyễn Văn Ảo | Giáo viên | Trường THCS Minh Hòa | Cá nhân | Lao động tiên tiến | M1 | -',
    'Lê Thị Nháp | Kế toán | Trường THCS Minh Hòa | Cá nhân | Chiến sĩ thi đua cơ sở | M2 | -',
    'Phạm Thị Thử | Chi hội trưởng | Hội Liên hiệp Phụ nữ | Cá nhân | Giấy khen | - | -',
    'Lê Thị Nháp | Hội viên | Hội Liên hiệp Phụ nữ | Cá nhân | Giấy khen | - | -',
    'Đỗ Văn Mẫu | - | Thôn Bốn | Cá nhân | GK | - | hộ nghèo',
    'Trần Văn Giả | - | Thon 4 | Cá nhân | LĐTT | - | -',
  ],
  'marks under names of awards, name in two columns': [
    'Họ và tên | Chức vụ | Đơn vị công tác | Tổ chuyên môn | Đối tượng | Danh hiệu/Hình thức khen thưởng',
    'Nguyễn Thị Ảo | Giáo viên | Trường Tiểu học Bắc Sơn | Tổ 1 | Cá nhân | LĐTT',
    'Lê Văn Nháp | Phó Hiệu trưởng | Trường Tiểu học Bắc Sơn | Văn phòng | Cá nhân | LĐTT; CSTĐCS',
    'Trần Thị Mẫu | Giáo viên | MN Hoa Mai | - | Cá nhân | LĐTT',
    'Phạm Thu Giả | Cấp dưỡng | MN Hoa Mai | - | Cá nhân | CSTĐCS',
  ],
  // a row fills both, so they stay two, and what stood under "Đề nghị khen thưởng" goes where it belongs
  'titles and forms side by side': [
    'Họ và tên | Cấp bậc | Chức vụ | Đơn vị công tác | Đối tượng | Danh hiệu thi đua | Hình thức khen thưởng | Lý do khen thưởng',
    'Vũ Văn Thử | Đại úy | Phó Trưởng Công an | Công an xã Tân Mẫu | Cá nhân | Chiến sĩ tiên tiến | Giấy khen của Chủ tịch UBND xã | -',
    'Bùi Thị Nháp | Thượng úy | Cán bộ | Công an xã Tân Mẫu | Cá nhân | Chiến sĩ tiên tiến | - | -',
    'Hoàng Văn Ảo | - | Giám đốc | HTX Nông nghiệp Tân Mẫu | Cá nhân | - | Giấy khen | Dồn điền đổi thửa',
    'Hoàng Thị Mẫu | - | Xã viên | HTX Nông nghiệp Tân Mẫu | Cá nhân | Lao động tiên tiến | - | Sản xuất giỏi',
  ],
  'earlier years': [
    'Họ và tên | Đơn vị | Đối tượng | Đề nghị | Danh hiệu năm 2025 | Xếp loại 2024 | Xếp loại năm 2025',
    'Nguyễn Văn Ảo | Văn phòng | Cá nhân | CSTĐCS | LĐTT | HTTNV | HTXSNV',
    'Trần Thị Mẫu | Phòng Kinh tế | Cá nhân | LĐTT | LĐTT | - | HTTNV',
  ],
  'groups, merged cells and totals': [
    'Họ và tên/Tên tập thể, hộ gia đình | Đơn vị công tác | Địa chỉ | Đối tượng | Đề nghị | Nội dung thành tích | Ghi chú | Ghi chú khác',
    'Ông Đỗ Văn Thử | Thon Dong | Xóm 1 | Cá nhân | Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã | Hiến đất làm đường | - | -',
    'Bà Lê Thị Ảo | Thon Dong | - | Cá nhân | Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã | Bảo vệ môi trường | - | -',
    'Chi hội Nông dân thôn Đông | - | - | Tập thể | Giấy khen | Phong trào | đã họp | lần đầu',
    'Ban Công tác Mặt trận thôn Đông | - | - | Tập thể | Giấy khen | - | - | -',
  ],
  'two header rows, sexes apart, a column of nobody knows what': [
    'Họ và tên | Năm sinh | Giới tính | Chức vụ | Đơn vị công tác | Đối tượng | Danh hiệu/Hình thức khen thưởng | Ký hiệu',
    'Ngô Văn Thử | 1980 | Nam | Y sĩ | Trạm Y tế xã Tân Mẫu | Cá nhân | Giấy khen | K1',
    'Ngô Thị Ảo | 1985 | Nữ | Điều dưỡng | Trạm Y tế xã Tân Mẫu | Cá nhân | Giấy khen | K2',
    'Ngô Thị Ảo | 1985 | Nữ | - | Văn phòng | Cá nhân | LĐTT | V9',
  ],
};

const joinSet = (name: string) => joinSources((sets[name] ?? []).map(sourceOf));

test.each(Object.keys(sets))('files of units, joined: %s', (name) => {
  expect(linesOf(joinSet(name))).toEqual(wanted[name]);
});

test('what comes together is told in the sources’ own words', () => {
  expect(joinSet('award under three names, post under two').together).toEqual([
    { heading: 'Họ và tên', headers: ['Họ và tên', 'Họ tên'] },
    { heading: 'Chức vụ', headers: ['Chức vụ', 'CV'] },
    { heading: 'Danh hiệu/Hình thức khen thưởng', headers: ['Đề nghị', 'Danh hiệu đề nghị', 'Hình thức'] },
  ]);
});

test('the year of the joined list: a school year only where all titles say one', () => {
  expect(joinSet('earlier years').year).toEqual({ year: 2026, isSchoolYear: false });
  expect(joinSet('marks under names of awards, name in two columns').year).toEqual({
    year: 2025,
    isSchoolYear: true,
  });
});
