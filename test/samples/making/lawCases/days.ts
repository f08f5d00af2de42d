import type { LawCase } from './model';

const ward = 'ỦY BAN NHÂN DÂN PHƯỜNG THANH ĐỒNG';
const commune = 'UBND XÃ LÂM TRUNG';
const school = 'TRƯỜNG TIỂU HỌC LÂM TRUNG';
const noDoor = 'CSTĐCS chỉ hoàn thành tốt, không sáng kiến';

/** Which law holds: the day of receipt, the day of the decision, the end of a school year. */
export const dayCases: readonly LawCase[] = [
  {
    id: 'D01',
    kind: 'days',
    what: 'Nhận hồ sơ 30/9/2026 và 01/10/2026: hoàn thành nhiệm vụ mà đề nghị LĐTT',
    law: 'Luật 06/2026 Đ.4.4; Luật 2022 Đ.24.1.a',
    today: '2026-10-12',
    sheets: [
      {
        name: 'DS LĐTT',
        above: [ward, 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN LAO ĐỘNG TIÊN TIẾN NĂM 2026'],
        header: 'TT|Họ tên|Chức danh|Phòng, ban|Danh hiệu|Xếp loại năm 2026|Ngày nhận hồ sơ',
        rows: [
          '1|Tống Duy Khải|Chuyên viên|Phòng Kinh tế, Hạ tầng và Đô thị|LĐTT|Hoàn thành nhiệm vụ|30/09/2026',
          '2|Lưu Thị Thanh Huế|Chuyên viên|Phòng Kinh tế, Hạ tầng và Đô thị|LĐTT|Hoàn thành nhiệm vụ|01/10/2026',
          '3|Quách Văn Tú|Kế toán|Phòng Kinh tế, Hạ tầng và Đô thị|LĐTT|Hoàn thành tốt nhiệm vụ|30/09/2026',
        ],
      },
    ],
    expect: [
      {
        what: 'HTNV, nhận trước 01/10',
        severity: 'error',
        row: 1,
        column: 'Xếp loại năm 2026|Danh hiệu',
        rules: 'CN-01',
      },
      {
        what: 'HTNV, nhận từ 01/10',
        severity: 'warning',
        row: 2,
        column: 'Xếp loại năm 2026|Danh hiệu',
        rules: 'CN-01',
      },
    ],
  },
  {
    id: 'D02',
    kind: 'days',
    what: 'Quyết định 26/9/2026 ghi ở tiêu đề, danh sách xem lại tháng 11/2026',
    law: 'Luật 2022 Đ.23.2, còn nguyên đến 30/9/2026',
    today: '2026-11-20',
    sheets: [
      {
        name: 'Sheet1',
        above: [
          commune,
          'DANH SÁCH CÔNG NHẬN CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2026',
          '(Kèm theo Quyết định số 388/QĐ-UBND ngày 26/9/2026 của Chủ tịch UBND xã)',
        ],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu thi đua|Mức độ HTNV năm 2026|Tên sáng kiến',
        rows: [
          '1|Ninh Quốc Bảo|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTTNV|',
          '2|Bạch Thị Diệp|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTXSNV|',
        ],
      },
    ],
    expect: [{ what: noDoor, severity: 'error', row: 1, column: null, rules: 'CN-04' }],
  },
  {
    id: 'D03',
    kind: 'days',
    what: 'Cùng lỗi, quyết định 15/12/2026 ghi ở tiêu đề',
    law: 'Luật 06/2026 chưa đọc: chỉ cảnh báo',
    today: '2026-12-18',
    sheets: [
      {
        name: 'Sheet1',
        above: [
          commune,
          'DANH SÁCH CÔNG NHẬN CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2026',
          '(Kèm theo Quyết định số 512/QĐ-UBND ngày 15/12/2026 của Chủ tịch UBND xã)',
        ],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu thi đua|Mức độ HTNV năm 2026|Tên sáng kiến',
        rows: ['1|Ninh Quốc Bảo|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTTNV|'],
      },
    ],
    expect: [{ what: noDoor, severity: 'warning', row: 1, column: null, rules: 'CN-04' }],
  },
  {
    id: 'D04',
    kind: 'days',
    what: 'Năm học 2023-2024, CSTĐCS nhờ HTXSNV, huyện quyết định tháng 6/2024',
    law: 'Luật 2022 Đ.23.2: năm học kết thúc khi Luật mới đã có hiệu lực',
    today: '2024-06-12',
    sheets: [
      {
        name: 'CSTĐ',
        above: [school, 'DANH SÁCH ĐỀ NGHỊ DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ, NĂM HỌC 2023 - 2024'],
        header:
          'TT|Họ và tên|Chức vụ|Tổ chuyên môn|Danh hiệu đề nghị|Xếp loại viên chức|Tên SKKN|Cấp quyết định',
        rows: [
          '1|Kim Thị Ngát|Tổ trưởng|Tổ 1, 2, 3|CSTĐCS|Hoàn thành xuất sắc nhiệm vụ||Chủ tịch UBND huyện',
          '2|Âu Dương Thụy|Giáo viên|Tổ 4, 5|CSTĐCS|Hoàn thành xuất sắc nhiệm vụ||Chủ tịch UBND huyện',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'CN-05|CN-04' }],
  },
  {
    id: 'D05',
    kind: 'days',
    what: 'Năm học 2022-2023, CSTĐCS nhờ HTXSNV mà không có sáng kiến',
    law: 'NĐ 91/2017 Đ.9.3: phải có sáng kiến',
    today: '2023-06-14',
    sheets: [
      {
        name: 'CSTĐ',
        above: [school, 'DANH SÁCH ĐỀ NGHỊ DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ, NĂM HỌC 2022 - 2023'],
        header:
          'TT|Họ và tên|Chức vụ|Tổ chuyên môn|Danh hiệu đề nghị|Xếp loại viên chức|Tên SKKN|Cấp quyết định',
        rows: [
          '1|Kim Thị Ngát|Tổ trưởng|Tổ 1, 2, 3|CSTĐCS|Hoàn thành xuất sắc nhiệm vụ||Chủ tịch UBND huyện',
        ],
      },
    ],
    expect: [{ what: 'không sáng kiến', severity: 'error', row: 1, column: null, rules: 'CN-05' }],
    may: [{ rules: 'TL-01' }],
  },
  {
    id: 'D06',
    kind: 'days',
    what: 'Danh sách năm 2025 làm muộn, xét tháng 3/2026',
    law: 'Luật 2022 Đ.23.2',
    today: '2026-03-18',
    sheets: [
      {
        name: 'Bo sung',
        above: [ward, 'DANH SÁCH BỔ SUNG ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị công tác|Danh hiệu đề nghị|Xếp loại|Sáng kiến',
        rows: [
          '1|Giang Bích Hợp|Công chức|Trung tâm Phục vụ hành chính công|Chiến sĩ thi đua cơ sở|Hoàn thành tốt nhiệm vụ|',
        ],
      },
    ],
    expect: [{ what: noDoor, severity: 'error', row: 1, column: null, rules: 'CN-04' }],
  },
  {
    id: 'D07',
    kind: 'days',
    what: 'Xã quyết định CSTĐCS, TTLĐTT bằng quyết định ngày 27/6/2025 ghi ở tiêu đề',
    law: 'Luật 2022 Đ.80.2: đến 30/6/2025 là Chủ tịch UBND huyện',
    today: '2025-07-20',
    sheets: [
      {
        name: 'Kem QD',
        above: [
          commune,
          'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐẠT DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025',
          '(Kèm theo Quyết định số 77/QĐ-UBND ngày 27/6/2025 của Chủ tịch UBND xã Lâm Trung)',
        ],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu|Xếp loại|Cấp quyết định',
        rows: [
          '1|Triệu Vân Khánh|Hiệu trưởng|Trường Tiểu học Lâm Trung|Chiến sĩ thi đua cơ sở|HTXSNV|Chủ tịch UBND xã',
          '2|Ông Ích Thắng|Giáo viên|Trường Tiểu học Lâm Trung|Lao động tiên tiến|HTTNV|Chủ tịch UBND xã',
        ],
      },
    ],
    expect: [
      {
        what: 'CSTĐCS do xã quyết định trước 01/7/2025',
        severity: 'error',
        row: 1,
        column: null,
        rules: 'TQ-01',
      },
    ],
  },
  {
    id: 'D08',
    kind: 'days',
    what: 'Như D07, quyết định ngày 03/7/2025',
    law: 'NĐ 129/2025 Đ.59: từ 01/7/2025 là Chủ tịch UBND xã',
    today: '2025-07-20',
    sheets: [
      {
        name: 'Kem QD',
        above: [
          commune,
          'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐẠT DANH HIỆU THI ĐUA NĂM HỌC 2024 - 2025',
          '(Kèm theo Quyết định số 09/QĐ-UBND ngày 03/7/2025 của Chủ tịch UBND xã Lâm Trung)',
        ],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu|Xếp loại|Cấp quyết định',
        rows: [
          '1|Triệu Vân Khánh|Hiệu trưởng|Trường Tiểu học Lâm Trung|LĐTT, CSTĐCS|HTXSNV|Chủ tịch UBND xã',
          '2|Ông Ích Thắng|Giáo viên|Trường Tiểu học Lâm Trung|Lao động tiên tiến|HTTNV|Chủ tịch UBND xã',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'TQ-01|TQ-02' }],
  },
  {
    id: 'D09',
    kind: 'days',
    what: '"Số QĐ công nhận SKKN" ngày 20/6/2025 là của sáng kiến, không phải quyết định khen',
    law: 'NĐ 129/2025 Đ.59: danh sách xét ngày 10/7/2025, xã quyết định',
    today: '2025-07-10',
    sheets: [
      {
        name: 'THCS',
        above: ['TRƯỜNG THCS LÂM TRUNG', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024 - 2025'],
        header:
          'TT|Họ và tên|Chức vụ|Tổ|Mức độ HTNV năm học 2024-2025|Danh hiệu đề nghị|Tên SKKN|Số QĐ công nhận SKKN|Cấp quyết định khen thưởng',
        rows: [
          '1|Thân Trọng Nghĩa|Tổ trưởng|Tổ Tự nhiên|HTTNV|LĐTT; CSTĐCS|Vở ghi hai cột trong giờ Vật lý|164/QĐ-PGDĐT ngày 20/6/2025|Chủ tịch UBND xã',
          '2|Mạc Thị Thùy|Giáo viên|Tổ Tự nhiên|HTTNV|LĐTT|||Chủ tịch UBND xã',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'TQ-01|TQ-02' }],
  },
  {
    id: 'D10',
    kind: 'days',
    what: '"Mức độ HTNV năm học 2025-2026" là xếp loại',
    law: 'Luật 2022 Đ.24.1.a',
    today: '2026-05-29',
    sheets: [
      {
        name: 'MN',
        above: ['TRƯỜNG MẦM NON HOA GẠO', 'DANH SÁCH ĐỀ NGHỊ XÉT THI ĐUA NĂM HỌC 2025 - 2026'],
        header: 'TT|Họ và tên|Chức vụ|Tổ|Mức độ HTNV năm học 2025-2026|Danh hiệu đề nghị',
        rows: [
          '1|Viên Thị Mơ|Giáo viên|Tổ Mẫu giáo|Hoàn thành nhiệm vụ|LĐTT',
          '2|Đới Thị Len|Cấp dưỡng|Tổ Nuôi dưỡng|Hoàn thành tốt nhiệm vụ|LĐTT',
        ],
      },
    ],
    expect: [
      {
        what: 'HTNV mà đề nghị LĐTT',
        severity: 'error',
        row: 1,
        column: 'Mức độ HTNV năm học 2025-2026|Danh hiệu đề nghị',
        rules: 'CN-01',
      },
    ],
  },
  {
    id: 'D11',
    kind: 'days',
    what: 'Danh sách tháng 5/2026 tự nó quyết định trước 01/10/2026',
    law: 'Luật 2022 Đ.23.1: phải đạt tiêu chuẩn LĐTT',
    today: '2026-05-30',
    sheets: [
      {
        name: 'TH',
        above: [
          school,
          'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN CSTĐCS NĂM HỌC 2025 - 2026',
          '(Kèm theo Tờ trình số 19/TTr-TH ngày 28/5/2026)',
        ],
        header: 'TT|Họ và tên|Chức vụ|Tổ|Xếp loại|Danh hiệu đề nghị|Tên SKKN|Số QĐ công nhận SKKN',
        rows: [
          '1|Lạc Thị Soan|Giáo viên|Tổ 2, 3|Hoàn thành nhiệm vụ|CSTĐCS|Đọc truyện tranh đầu giờ|58/QĐ-UBND ngày 15/5/2026',
        ],
      },
    ],
    expect: [{ what: 'HTNV không đạt LĐTT', severity: 'error', row: 1, column: null, rules: 'CN-04|CN-01' }],
  },
];
