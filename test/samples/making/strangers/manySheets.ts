import type { MessyCell } from '../messy/model';
import type { StrangerWorkbook } from './model';
import { leftOut } from './model';

const head = [
  ...['STT', 'Danh xưng', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Số CCCD', 'Chức vụ', 'Đơn vị công tác'],
  ...['Danh hiệu, hình thức đề nghị', 'Loại hình khen thưởng', 'Xếp loại năm 2026', 'Tóm tắt thành tích'],
];

const merit = 'Công trạng';
const good = 'Hoàn thành tốt nhiệm vụ';

function person(cells: string): MessyCell[] {
  return cells.split('|').map((cell) => cell.trim());
}

const people = [
  'Ông | Nghiêm Đình Bảo | Nam | 14/02/1979 | 001079012341 | Chủ tịch UBND | Lãnh đạo UBND phường',
  'Bà | Tống Thị Khuê | Nữ | 30/10/1984 | 001184012342 | Phó Chủ tịch UBND | Lãnh đạo UBND phường',
  'Ông | Viên Thế Hòa | Nam | 07/7/1988 | 001088012343 | Trưởng phòng | Phòng Văn hóa - Xã hội',
  'Bà | Chử Thị Ngà | Nữ | 19/5/1990 | 001190012344 | Công chức | Phòng Văn hóa - Xã hội',
  'Bà | Thân Thùy Dung | Nữ | 11/11/1992 | 001192012345 | Công chức | Phòng Văn hóa - Xã hội',
  'Ông | Khúc Văn Trí | Nam | 22/6/1981 | 001081012346 | Trưởng phòng | Phòng Kinh tế, Hạ tầng và Đô thị',
  'Ông | Bạch Hưng Long | Nam | 03/3/1993 | 001093012347 | Công chức | Phòng Kinh tế, Hạ tầng và Đô thị',
  'Bà | Lưu Thị Mai Hiên | Nữ | 25/12/1987 | 001187012348 | Kế toán | Văn phòng HĐND và UBND',
  'Ông | Đồng Xuân Lực | Nam | 08/8/1985 | 001085012349 | Chánh Văn phòng | Văn phòng HĐND và UBND',
  'Bà | Ninh Thị Tuyết | Nữ | 16/4/1995 | 001195012350 | Viên chức | Trung tâm Phục vụ hành chính công',
  'Ông | Từ Công Khanh | Nam | 29/01/1991 | 001091012351 | Phó Giám đốc | Trung tâm Phục vụ hành chính công',
  'Ông | Cấn Văn Sáu | Nam | 12/9/1976 | 001076012352 | Chỉ huy trưởng | Ban Chỉ huy Quân sự phường',
];

const samples = [
  'Ông | Nguyễn Văn A | Nam | 01/01/1980 | 001080000001 | Trưởng phòng | Phòng A',
  'Bà | Trần Thị B | Nữ | 02/02/1982 | 001182000002 | Chuyên viên | Phòng B',
  'Ông | Lê Văn C | Nam | 03/3/1983 | 001083000003 | Chuyên viên | Phòng C',
];

/** One true list among code lists, a guide with samples, members, contacts, a calendar, statistics and bodies. */
export const manySheets: StrangerWorkbook = {
  id: '11-one-true-list',
  paper: 'one list among many other sheets',
  today: '2026-12-10',
  remarks: [
    'Sổ của phường: chỉ trang "DANH SACH" là danh sách đề nghị (12 người).',
    'Trang hướng dẫn có ba dòng mẫu (Nguyễn Văn A …) cùng tiêu đề: không được tính là người đề nghị.',
    'DANHMUC là bảng mã; BVD là thành viên ban vận động; còn lại là danh bạ, lịch tuần, thống kê, danh mục đơn vị viết tắt.',
  ],
  sheets: [
    {
      name: 'HUONG DAN',
      look: 'boxed',
      widths: [6, 12, 26, 10, 14, 18, 20, 30, 26, 20, 24, 40],
      boldRows: [1, 8],
      merges: ['A1:L1', 'A2:L2', 'A3:L3', 'A4:L4', 'A5:L5'],
      rows: [
        ['HƯỚNG DẪN NHẬP DANH SÁCH'],
        ['1. Cột Danh xưng ghi "Ông" hoặc "Bà".'],
        ['2. Ngày sinh nhập theo dạng dd/mm/yyyy.'],
        ['3. Danh hiệu, hình thức chọn trong trang DANHMUC.'],
        ['4. Không thêm, bớt cột; không gộp ô.'],
        [],
        ['Ví dụ:'],
        head,
        ...samples.map((cells, index): MessyCell[] => [
          index + 1,
          ...person(cells),
          'Lao động tiên tiến',
          merit,
          good,
          'Mẫu',
        ]),
      ],
      blocks: leftOut('guide'),
    },
    {
      name: 'DANH SACH',
      look: 'boxed',
      widths: [6, 12, 26, 10, 14, 18, 20, 30, 26, 20, 24, 40],
      boldRows: [1, 2, 4],
      merges: ['A1:L1', 'A2:L2'],
      rows: [
        ['DANH SÁCH ĐỀ NGHỊ DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2026'],
        ['(Kèm theo Biên bản họp bình xét ngày 04/12/2026 của UBND phường Kim Dục)'],
        [],
        head,
        ...people.map((cells, index): MessyCell[] => [
          ...[index + 1, ...person(cells), 'Lao động tiên tiến', merit, good],
          'Hoàn thành các việc được giao trong năm',
        ]),
      ],
      blocks: [
        {
          kind: 'nominees',
          headerRows: [4, 4],
          recordRows: [5, 16],
          records: 12,
          groups: 0,
          columns:
            'ordinal=A salutation=B name=C sex=D born=E cccd=F position=G unit=H award=I awardType=J rating=K summary=L',
          quiet: 'HS-08 HS-09 DS-03 DS-04 TD-01 TD-03 CN-01 HG-03',
        },
      ],
    },
    {
      name: 'DANHMUC',
      look: 'plain',
      widths: [10, 34, 4, 10, 34, 4, 34],
      rows: [
        ['Mã số', 'Danh hiệu thi đua', null, 'Mã', 'Hình thức khen thưởng', null, 'Phân loại đơn vị'],
        ['TD01', 'Lao động tiên tiến', null, 'KT01', 'Giấy khen', null, 'Cơ quan hành chính'],
        ['TD02', 'Chiến sĩ thi đua cơ sở', null, 'KT02', 'Bằng khen cấp tỉnh', null, 'Đơn vị sự nghiệp'],
        ['TD03', 'Tập thể Lao động tiên tiến', null, 'KT03', 'Bằng khen của Thủ tướng', null, 'Doanh nghiệp'],
        [
          'TD04',
          'Tập thể Lao động xuất sắc',
          null,
          'KT04',
          'Huân chương Lao động hạng Ba',
          null,
          'Tổ chức hội',
        ],
        ['TD05', 'Cờ thi đua cấp tỉnh', null, 'KT05', 'Kỷ niệm chương', null, 'Hộ gia đình'],
      ],
      blocks: leftOut('codeList'),
    },
    {
      name: 'BVD',
      look: 'boxed',
      widths: [6, 26, 12, 34, 26],
      boldRows: [1, 4],
      rows: [
        ['DANH SÁCH BAN VẬN ĐỘNG QUỸ “VÌ NGƯỜI NGHÈO” PHƯỜNG KIM DỤC'],
        ['(Kèm theo Quyết định số 55/QĐ-MTTQ ngày 10/3/2026)'],
        [],
        ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ, đơn vị công tác', 'Nhiệm vụ trong Ban'],
        [1, 'Phó Thị Lụa', 1972, 'Chủ tịch Ủy ban MTTQ Việt Nam phường', 'Trưởng ban'],
        [2, 'Viên Thế Hòa', 1988, 'Trưởng phòng Văn hóa - Xã hội', 'Phó Trưởng ban'],
        [3, 'Đồng Xuân Lực', 1985, 'Chánh Văn phòng', 'Ủy viên'],
        [4, 'Cung Thị Hòe', 1990, 'Chủ tịch Hội LHPN phường', 'Ủy viên'],
        [5, 'Hàn Bá Tước', 1969, 'Chủ tịch Hội CCB phường', 'Ủy viên'],
        [6, 'Ma Văn Khoát', 1994, 'Bí thư Đoàn phường', 'Ủy viên, Thư ký'],
      ],
      blocks: leftOut('members'),
    },
    {
      name: 'DANH BA',
      look: 'boxed',
      widths: [6, 26, 24, 16, 30],
      rows: [
        ['STT', 'Họ và tên', 'Chức danh', 'Số máy', 'Thư điện tử'],
        [1, 'Nghiêm Đình Bảo', 'Chủ tịch', '0900111222', 'bao.nd@kimduc.example'],
        [2, 'Tống Thị Khuê', 'Phó Chủ tịch', '0900111223', 'khue.tt@kimduc.example'],
        [3, 'Khúc Văn Trí', 'Trưởng phòng', '0900111224', 'tri.kv@kimduc.example'],
        [4, 'Lưu Thị Mai Hiên', 'Kế toán', '0900111225', 'hien.ltm@kimduc.example'],
        [5, 'Từ Công Khanh', 'Phó Giám đốc', '0900111226', 'khanh.tc@kimduc.example'],
      ],
      blocks: leftOut('contacts'),
    },
    {
      name: 'Lich tuan 50',
      look: 'boxed',
      widths: [16, 12, 44, 28, 20],
      merges: ['A1:E1', 'A4:A5', 'A6:A7', 'A8:A9'],
      boldRows: [1, 3],
      rows: [
        ['LỊCH CÔNG TÁC TUẦN 50 CỦA LÃNH ĐẠO UBND PHƯỜNG (từ 07/12 đến 11/12/2026)'],
        [],
        ['Thứ, ngày', 'Buổi, giờ', 'Nội dung', 'Thành phần', 'Địa điểm'],
        ['Thứ Hai\n07/12', 'S: 7h30', 'Chào cờ; giao ban tuần', 'Toàn cơ quan', 'Hội trường'],
        [null, 'C: 14h00', 'Họp xét thi đua', 'Hội đồng TĐKT', 'Phòng họp 1'],
        ['Thứ Ba\n08/12', 'S: 8h00', 'Tiếp công dân', 'Chủ tịch', 'Phòng tiếp dân'],
        [null, 'C: 14h00', 'Làm việc tại phòng', null, null],
        ['Thứ Tư\n09/12', 'S: 8h00', 'Dự hội nghị tổng kết của thành phố', 'Chủ tịch', 'Trực tuyến'],
        [null, 'C: 15h00', 'Kiểm tra chợ Dục', 'PCT Khuê; Phòng KT', 'Chợ Dục'],
        ['Thứ Năm\n10/12', 'Cả ngày', 'Bồi dưỡng nghiệp vụ', 'Theo giấy triệu tập', 'Thành phố'],
        ['Thứ Sáu\n11/12', 'S: 8h00', 'Họp chi bộ', 'Đảng viên', 'Hội trường'],
      ],
      blocks: leftOut('calendar'),
    },
    {
      name: 'Thong ke',
      look: 'plain',
      rows: [
        ['Thống kê số lượng khen thưởng các năm'],
        ['Danh hiệu', 2023, 2024, 2025, 2026],
        ['Lao động tiên tiến', 38, 41, 44, 12],
        ['Chiến sĩ thi đua cơ sở', 6, 6, 7, 0],
        ['Giấy khen', 52, 49, 60, 0],
        ['Bằng khen cấp tỉnh', 2, 1, 3, 0],
        ['Tổng', 98, 97, 114, 12],
      ],
      blocks: leftOut('statistics'),
    },
    {
      name: 'DM đơn vị',
      look: 'boxed',
      widths: [6, 44, 14, 20],
      rows: [
        ['STT', 'Tên đơn vị', 'Viết tắt', 'Khối'],
        [1, 'Phòng Văn hóa - Xã hội', 'VHXH', 'Hành chính'],
        [2, 'Phòng Kinh tế, Hạ tầng và Đô thị', 'KTHTĐT', 'Hành chính'],
        [3, 'Văn phòng HĐND và UBND', 'VP', 'Hành chính'],
        [4, 'Trung tâm Phục vụ hành chính công', 'TTPVHCC', 'Sự nghiệp'],
        [5, 'Ban Chỉ huy Quân sự phường', 'BCHQS', 'Lực lượng'],
        [6, 'Công an phường', 'CAP', 'Lực lượng'],
        [7, 'Ủy ban MTTQ Việt Nam phường', 'MTTQ', 'Đoàn thể'],
        [8, 'Hội Liên hiệp Phụ nữ phường', 'LHPN', 'Đoàn thể'],
      ],
      blocks: leftOut('bodies'),
    },
  ],
};
