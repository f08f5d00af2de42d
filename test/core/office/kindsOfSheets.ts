import type { CellValue } from '../../../src/core/sheets/grid';

type Row = readonly (CellValue | null)[];

/** A small sheet as some office could have written it, and what a clerk sees on it. */
export interface KindCase {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly Row[];
  /** "tasks 3 | A=ordinal … | 4" (last header row, columns, records), or "leftOut kind". */
  readonly seen: string;
}

const tasksOfAppendix: readonly Row[] = [
  [
    1,
    'Ban hành kế hoạch phát động đợt thi đua',
    'Kế hoạch',
    'Tháng 01',
    'Phòng Văn hóa - Xã hội',
    'Các thôn',
  ],
  [2, 'Xét chọn điển hình tiên tiến của xã', 'Danh sách', 'Quý II', 'Hội đồng TĐKT xã', 'Mặt trận xã'],
  [3, 'Tổng kết phong trào, trao thưởng', 'Báo cáo', '15/12/2026', 'Văn phòng HĐND và UBND', 'Ban Chỉ đạo'],
];

/** The office's own appendix, whatever it calls itself. */
export const appendices: readonly KindCase[] = [
  {
    name: 'PHỤ LỤC SỐ 2 and "Ban hành kèm theo"',
    sheet: 'PL2',
    rows: [
      ['PHỤ LỤC SỐ 02'],
      ['DANH MỤC NHIỆM VỤ'],
      ['(Ban hành kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2026)'],
      ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Thời gian', 'Chủ trì thực hiện', 'Phối hợp thực hiện'],
      ...tasksOfAppendix,
    ],
    seen: 'tasks 4 | A=ordinal B=content C=product D=time E=lead F=support | 3',
  },
  {
    name: 'lead and supporters nobody knows',
    sheet: 'Sheet2',
    rows: [
      ['Phụ lục'],
      ['(Kèm theo Kế hoạch số 7/KH-HND)'],
      ['TT', 'Nội dung công việc', 'Kết quả cần đạt', 'Thời hạn', 'Đơn vị đầu mối', 'Đơn vị phối hợp'],
      [
        1,
        'Trao bò giống cho hộ khó khăn',
        '20 hộ',
        'Tháng 4',
        'Tổ Dệt Thổ cẩm Mường Bú',
        'Quỹ Tấm Lòng Vàng',
      ],
      [2, 'Dạy nghề thêu cho hội viên', '02 lớp', 'Tháng 6', 'Cơ sở May Bình Lặng', 'Quỹ Tấm Lòng Vàng'],
    ],
    seen: 'tasks 3 | A=ordinal B=content C=product D=time E=lead F=support | 2',
  },
  {
    name: 'two header rows, who follows up, money',
    sheet: 'Phu luc',
    rows: [
      ['PHỤ LỤC I'],
      ['(Kèm theo Kế hoạch số 3/KH-UBND)'],
      ['TT', 'Nhiệm vụ', 'Phân công', null, null, 'Thời gian thực hiện', null, 'K.phí (tr.đ)'],
      [null, null, 'Chủ trì', 'Phối hợp', 'Theo dõi', 'Bắt đầu', 'Kết thúc', null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      ['I', 'Tuyên truyền', null, null, null, null, null, null],
      [
        1,
        'Viết tin, bài về gương điển hình',
        'Đài Truyền thanh',
        'Các thôn',
        'Văn phòng',
        '01/02/2026',
        '30/6/2026',
        5,
      ],
      [2, 'Treo băng rôn, khẩu hiệu', 'Văn phòng', 'Các thôn', 'Văn phòng', '01/3/2026', '15/3/2026', 12.5],
    ],
    seen: 'tasks 4 | A=ordinal B=content C=lead D=support E=followUp F=start G=end H=budget | 2',
  },
  {
    name: 'a decision that only says that it is an appendix, with nothing to do in it',
    sheet: 'PL',
    rows: [
      ['PHỤ LỤC'],
      ['(Kèm theo Quyết định số 9/QĐ-UBND)'],
      ['STT', 'Tên thủ tục', 'Mức phí', 'Cơ quan giải quyết'],
      [1, 'Chứng thực bản sao', '2.000 đồng/trang', 'UBND xã'],
      [2, 'Đăng ký khai sinh', 'Không', 'UBND xã'],
    ],
    seen: 'leftOut other',
  },
];

/** Remedies, programmes and lists of duties. */
export const otherWords: readonly KindCase[] = [
  {
    name: 'shortcomings and measures',
    sheet: 'KP',
    rows: [
      ['TT', 'Tồn tại, hạn chế', 'Biện pháp khắc phục', 'Thời gian hoàn thành', 'Người phụ trách'],
      [1, 'Sinh hoạt chi bộ chưa đều', 'Họp đúng ngày 03 hằng tháng', 'Tháng 3/2026', 'Đ/c Bí thư'],
      [2, 'Hồ sơ khen thưởng chậm', 'Giao một người theo dõi hồ sơ', '30/4/2026', 'Đ/c Trần Thị Nhạn'],
    ],
    seen: 'tasks 1 | A=ordinal C=content D=time E=lead | 2',
  },
  {
    name: 'solutions of a collective, without an ordinal',
    sheet: 'Giai phap',
    rows: [
      ['Nội dung còn yếu', 'Giải pháp', 'Thời hạn', 'Đơn vị thực hiện', 'Sản phẩm'],
      ['Thu gom rác', 'Lập hai tổ thu gom tự quản ở thôn', 'Quý II/2026', 'Hội Phụ nữ xã', 'Quyết định'],
      ['Cảnh quan', 'Trồng mới 2 km đường hoa', 'Quý III/2026', 'Đoàn xã', '2 km'],
    ],
    seen: 'tasks 1 | B=content C=time D=lead E=product | 2',
  },
  {
    name: 'a programme by the clock',
    sheet: 'CT',
    rows: [
      ['CHƯƠNG TRÌNH HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN'],
      ['Thời gian', 'Nội dung', 'Người thực hiện'],
      ['Buổi sáng (từ 7 giờ 30)', null, null],
      ['7 giờ 30', 'Đón tiếp đại biểu, văn nghệ chào mừng', 'Ban Tổ chức'],
      ['8 giờ 00', 'Tuyên bố lý do, giới thiệu đại biểu', 'Văn phòng'],
      ['8h15 - 9h00', 'Báo cáo kết quả phong trào thi đua', 'Lãnh đạo UBND xã'],
    ],
    seen: 'tasks 2 | A=time B=content C=lead | 3',
  },
  {
    name: 'duties shared out by hand, with slips of the keyboard',
    sheet: 'Sheet1',
    rows: [
      ['Stt', 'Viêc phải làm', 'Ai lo', 'Bao giờ xong', 'G/chú'],
      [1, 'In giấy khen và đặt khung', 'Văn phòng', '20/11/2026', null],
      [2, 'Thuê âm thanh cho lễ tổng kết', 'Đoàn xã', '10/12/2026', 'hỏi giá trước'],
    ],
    seen: 'tasks 1 | A=ordinal B=content C=lead D=time E=note | 2',
  },
];

/** Shapes of headers that are easily misread. */
export const shapes: readonly KindCase[] = [
  {
    name: 'months by their numbers, under a group',
    sheet: 'KH',
    rows: [
      ['TT', 'Nội dung công việc', 'Chủ trì', 'Tháng thực hiện', null, null, null],
      [null, null, null, 1, 2, 3, 4],
      [1, 'Thu hồ sơ đề nghị khen thưởng', 'Văn phòng', null, 'x', null, null],
      [2, 'Họp Hội đồng xét khen thưởng', 'Văn phòng', null, null, 'x', 'x'],
    ],
    seen: 'tasks 2 | A=ordinal B=content C=lead D=time E=time F=time G=time | 2',
  },
  {
    name: 'the first record says a month, and is no header',
    sheet: 'Chi bo',
    rows: [
      ['Thời gian', 'Nội dung', 'Người chuẩn bị', 'Ghi chú'],
      ['Tháng 2', 'Kiểm điểm tập thể chi ủy', 'Đ/c Lê Văn Hùng', null],
      ['Tháng 4', 'Học tập chuyên đề', 'Đ/c Đỗ Thị Na', null],
      ['Quý III', 'Bình xét đảng viên', 'Đ/c Lê Văn Hùng', null],
    ],
    seen: 'tasks 1 | A=time B=content C=lead D=note | 3',
  },
  {
    name: 'who takes part is no second content',
    sheet: 'NV',
    rows: [
      ['STT', 'Nhiệm vụ', 'Đầu mối', 'Lực lượng tham gia', 'Hạn báo cáo'],
      [1, 'Tổng vệ sinh đường làng dịp lễ', 'Hội Nông dân', 'Nhân dân các thôn', '30/4'],
      [2, 'Trồng cây đầu xuân ở nghĩa trang', 'Đoàn xã', 'Học sinh hai trường', '15/2'],
    ],
    seen: 'tasks 1 | A=ordinal B=content C=lead D=support E=time | 2',
  },
  {
    name: 'when a letter came is not when it is due',
    sheet: 'Don thu',
    rows: [
      ['Ngày nhận', 'Nội dung công việc', 'Đơn vị giải quyết', 'Hạn giải quyết', 'Kết quả giải quyết'],
      ['02/3/2026', 'Đề nghị xác nhận hộ nghèo của tổ 4', 'Phòng Kinh tế', '12/3/2026', 'Đã trả lời'],
      ['09/3/2026', 'Kiến nghị sửa đường vào trường', 'Văn phòng', '25/3/2026', null],
    ],
    seen: 'tasks 1 | A=assignedOn B=content C=lead D=time E=result | 2',
  },
  {
    name: 'marks under awards, in two groups',
    sheet: 'DS',
    rows: [
      ['STT', 'Họ tên', 'Chức vụ', 'Danh hiệu đề nghị', null, 'Hình thức khen thưởng', null],
      [null, null, null, 'LĐTT', 'CSTĐCS', 'Giấy khen', 'Bằng khen'],
      [1, 'Lã Thị Quyên', 'Công chức', 'x', null, 'x', null],
      [2, 'Chu Hải Nam', 'Công chức', 'x', 'x', null, 'x'],
    ],
    seen: 'nominees 2 | A=ordinal B=name C=position D=awardMark E=awardMark F=awardMark G=awardMark | 2',
  },
];

/** Lists of persons and collectives. */
export const lists: readonly KindCase[] = [
  {
    name: 'a school: the group of teachers is the unit, ratings by their values',
    sheet: 'GV',
    rows: [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2025 - 2026'],
      ['TT', 'Họ và tên', 'Chức vụ', 'Tổ bộ môn', 'Mức', 'Đề nghị'],
      [1, 'Lã Thị Quyên', 'Giáo viên', 'Tổ Toán - Lý', 'HTTNV', 'Lao động tiên tiến'],
      [2, 'Đàm Vĩnh Khang', 'Tổ trưởng', 'Tổ Văn', 'HTXSNV', 'Chiến sĩ thi đua cơ sở'],
      [3, 'Chu Hải Nam', 'Giáo viên', 'Tổ Văn', 'HTNV', 'Giấy khen'],
    ],
    seen: 'nominees 2 | A=ordinal B=name C=position D=unit E=rating F=award | 3',
  },
  {
    name: 'names alone under a title that asks for an award',
    sheet: 'Sheet1',
    rows: [
      ['ĐỀ NGHỊ TẶNG GIẤY KHEN CHO CÁC CÁ NHÂN SAU'],
      ['STT', 'Họ và tên'],
      [1, 'Quách Thị Mận'],
      [2, 'Ninh Văn Bảo'],
    ],
    seen: 'nominees 2 | A=ordinal B=name | 2',
  },
  {
    name: 'collectives with counts under a group',
    sheet: 'TT',
    rows: [
      ['TT', 'Tên tập thể', 'Số lượng cá nhân', null, null, null, 'Danh hiệu đề nghị'],
      [null, null, 'Tổng số', 'HTNV trở lên', 'Đạt LĐTT', 'CSTĐCS', null],
      [1, 'Phòng Kinh tế', 9, 9, 7, 1, 'Tập thể Lao động xuất sắc'],
      [2, 'Trạm Y tế', 8, 8, 6, 0, 'Tập thể Lao động tiên tiến'],
    ],
    seen: 'nominees 2 | A=ordinal B=name C=headcount D=completedCount E=advancedCount F=emulationFighterCount G=title | 2',
  },
  {
    name: 'the day of a decision on an initiative is no day of the award',
    sheet: 'DS',
    rows: [
      ['TT', 'Họ và tên', 'Đơn vị', 'SKKN', null, null, 'Danh hiệu đề nghị'],
      [null, null, null, 'Tên', 'Số QĐ', 'Ngày QĐ', null],
      [1, 'Vi Thị Thương', 'Trường Mầm non Hoa Ban', 'Góc chơi mở', '12/QĐ-PGD', '20/5/2026', 'CSTĐCS'],
      [2, 'Lương Bá Tòng', 'Trường Mầm non Hoa Ban', 'Bếp một chiều', '12/QĐ-PGD', '20/5/2026', 'CSTĐCS'],
    ],
    seen: 'nominees 2 | A=ordinal B=name C=unit D=initiative E=initiativeDecision F=initiativeDate G=title | 2',
  },
  {
    name: 'names alone of people who are asked for nothing',
    sheet: 'Sheet1',
    rows: [['DANH SÁCH THAM GIA GIẢI CHẠY'], ['STT', 'Họ và tên'], [1, 'Quách Thị Mận'], [2, 'Ninh Văn Bảo']],
    seen: 'leftOut other',
  },
];

/** Sheets that are neither. */
export const others: readonly KindCase[] = [
  {
    name: 'samples on a sheet that tells how to fill in',
    sheet: 'HD nhập liệu',
    rows: [
      ['Cách ghi từng cột'],
      ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
      [1, 'Ghi rõ việc phải làm, ví dụ: ban hành kế hoạch', 'Văn phòng', 'Quý I'],
      [2, 'Ghi rõ việc phải làm, ví dụ: họp xét', 'Văn phòng', 'Quý II'],
    ],
    seen: 'leftOut guide',
  },
  {
    name: 'marks of pupils',
    sheet: 'Lop 9A',
    rows: [
      ['STT', 'Họ và tên', 'Toán', 'Ngữ văn', 'Học lực', 'Danh hiệu'],
      [1, 'Lã Thị Quyên', 8.5, 9, 'Giỏi', 'HSG'],
      [2, 'Chu Hải Nam', 6.5, 7, 'Khá', 'HSTT'],
    ],
    seen: 'leftOut statistics',
  },
  {
    name: 'initiatives, not those who are nominated',
    sheet: 'SK',
    rows: [
      ['DANH MỤC SÁNG KIẾN NĂM 2026'],
      ['TT', 'Tên sáng kiến', 'Tác giả', 'Điểm', 'Kết quả chấm'],
      [1, 'Sổ tay hòa giải ở thôn', 'Lã Thị Quyên', 85, 'Đạt'],
      [2, 'Bảng tin điện tử', 'Chu Hải Nam', 78, 'Đạt'],
    ],
    seen: 'leftOut other',
  },
  {
    name: 'the council for emulation and commendation itself',
    sheet: 'HD',
    rows: [
      ['DANH SÁCH THÀNH VIÊN HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG PHƯỜNG'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Chức danh trong Hội đồng'],
      [1, 'Phùng Văn Sáu', 'Chủ tịch UBND phường', 'Chủ tịch Hội đồng'],
      [2, 'Vũ Thị Lam', 'Trưởng phòng', 'Ủy viên'],
    ],
    seen: 'leftOut members',
  },
  {
    name: 'a tree of codes',
    sheet: 'Danh mục mã',
    rows: [
      ['Mã hình thức', 'Tên hình thức', 'Mã loại', 'Tên loại'],
      ['GK', 'Giấy khen', '01', 'Công trạng'],
      ['BK', 'Bằng khen', '02', 'Đột xuất'],
    ],
    seen: 'leftOut codeList',
  },
  {
    name: 'who is on duty when',
    sheet: 'Truc Tet',
    rows: [
      ['LỊCH TRỰC TẾT NGUYÊN ĐÁN'],
      ['Ngày', 'Trực lãnh đạo', 'Trực ban', 'Điện thoại'],
      ['16/02/2026', 'Phùng Văn Sáu', 'Vũ Thị Lam', '0900 111 222'],
      ['17/02/2026', 'Lê Văn Hải', 'Đỗ Thị Na', '0900 111 333'],
    ],
    seen: 'leftOut calendar',
  },
  {
    name: 'who got how much',
    sheet: 'Chi thưởng',
    rows: [
      ['DANH SÁCH CHI TIỀN THƯỞNG NĂM 2026'],
      ['TT', 'Họ và tên', 'Danh hiệu', 'Số tiền', 'Ký nhận'],
      [1, 'Lã Thị Quyên', 'Lao động tiên tiến', 702000, null],
      [2, 'Chu Hải Nam', 'Giấy khen', 702000, null],
    ],
    seen: 'leftOut payments',
  },
  {
    name: 'a form that nobody has filled in',
    sheet: 'Mau',
    rows: [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
      [1, null, null, null, null],
      [2, null, null, null, null],
    ],
    seen: 'leftOut emptyForm',
  },
  {
    name: 'results of bodies by state',
    sheet: 'Bao cao',
    rows: [
      ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ'],
      ['TT', 'Đơn vị', 'Tổng số', 'Đúng hạn', 'Quá hạn', 'Trong hạn', 'Bị hủy'],
      [1, 'Phòng Kinh tế', 12, '6 (50%)', '2 (17%)', '4 (33%)', 0],
      [2, 'Văn phòng', 8, '5 (63%)', '1 (13%)', '2 (25%)', 0],
    ],
    seen: 'leftOut report',
  },
];
