import type { LawCase } from './model';

const above = ['UBND PHƯỜNG NAM CẦU', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'];
const today = '2025-12-05';

/** The same person twice, ages, blanks, titles that are near to one, farmers. */
export const personCases: readonly LawCase[] = [
  {
    id: 'C01',
    kind: 'two ratings',
    what: 'Một người hai dòng, hai mức xếp loại trong cùng năm',
    law: 'logic Đ.23, 24',
    today,
    sheets: [
      {
        name: 'DS',
        above,
        header: 'TT|Họ và tên|Năm sinh|Chức vụ|Đơn vị|Danh hiệu|Xếp loại năm 2025',
        rows: [
          '1|Vũ Kiều Trinh|1988|Phó Chánh Văn phòng|Văn phòng HĐND và UBND|CSTĐCS|HTXSNV',
          '2|Vũ Kiều Trinh|1988|Phó Chánh Văn phòng|Văn phòng HĐND và UBND|LĐTT|HTTNV',
          '3|Đoàn Lê Huân|1979|Văn thư|Văn phòng HĐND và UBND|LĐTT|HTTNV',
        ],
      },
    ],
    expect: [
      { what: 'hai mức xếp loại', severity: 'raised', row: [1, 2], column: null, says: /xếp loại|mức/i },
    ],
    may: [{ says: /xếp loại/i }],
  },
  {
    id: 'C02',
    kind: 'two ratings',
    what: 'Một người hai dòng, cùng mức; mức năm trước khác mức năm nay',
    law: 'hợp lý',
    today,
    sheets: [
      {
        name: 'DS',
        above,
        header: 'TT|Họ và tên|Năm sinh|Chức vụ|Đơn vị|Danh hiệu|Xếp loại năm 2024|Xếp loại năm 2025',
        rows: [
          '1|Vũ Kiều Trinh|1988|Phó Chánh Văn phòng|Văn phòng HĐND và UBND|CSTĐCS|HTTNV|HTXSNV',
          '2|Vũ Kiều Trinh|1988|Phó Chánh Văn phòng|Văn phòng HĐND và UBND|LĐTT|HTTNV|Hoàn thành xuất sắc nhiệm vụ',
          '3|Đoàn Lê Huân|1979|Văn thư|Văn phòng HĐND và UBND|LĐTT|HTNV|HTTNV',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'C03',
    kind: 'double papers',
    what: 'Cùng người, cùng thành tích, cùng giấy khen; đơn vị viết hai cách',
    law: 'Luật 2022 Đ.5.2.c',
    today,
    sheets: [
      {
        name: 'GK',
        above,
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Hình thức|Loại hình|Thành tích',
        rows: [
          '1|Đoàn Lê Huân|Văn thư|VP HĐND&UBND phường|Giấy khen|Chuyên đề|Số hóa 3.000 hồ sơ hộ tịch',
          '2|Vũ Kiều Trinh|Chuyên viên|Phòng Văn hóa - Xã hội|Giấy khen|Chuyên đề|Điều tra hộ nghèo',
          '3|Đoàn Lê Huân|Văn thư|Văn phòng HĐND và UBND phường Nam Cầu|Giấy khen|Chuyên đề|Số hóa 3.000 hồ sơ hộ tịch',
        ],
      },
    ],
    expect: [
      {
        what: 'một thành tích khen hai lần',
        severity: 'raised',
        row: [1, 3],
        column: null,
        rules: 'TD-01|TD-03',
        says: /trùng|hai lần|cùng thành tích|dòng 6/i,
      },
    ],
    may: [{ rules: 'TD-01|TD-03' }],
  },
  {
    id: 'C04',
    kind: 'double papers',
    what: 'Cùng người, hai thành tích khác; cùng tên ở hai đơn vị khác',
    law: 'Luật 2022 Đ.5.2.c: không cấm',
    today,
    sheets: [
      {
        name: 'GK',
        above,
        header: 'TT|Họ và tên|Năm sinh|Chức vụ|Đơn vị|Hình thức|Loại hình|Thành tích',
        rows: [
          '1|Đoàn Lê Huân|1979|Văn thư|Văn phòng HĐND và UBND|Giấy khen|Chuyên đề|Số hóa 3.000 hồ sơ hộ tịch',
          '2|Đoàn Lê Huân|1979|Văn thư|Văn phòng HĐND và UBND|Giấy khen|Đột xuất|Hiến máu cứu người bị tai nạn đêm 02/11/2025',
          '3|Nguyễn Thị Lan|1990|Chi hội trưởng|Tổ dân phố 3|Giấy khen|Chuyên đề|Phân loại rác tại nguồn',
          '4|Nguyễn Thị Lan|1964|Tổ phó|Tổ dân phố 11|Giấy khen|Chuyên đề|Phân loại rác tại nguồn',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'C05',
    kind: 'double papers',
    what: 'Một thành tích, giấy khen của phường và bằng khen của tỉnh',
    law: 'Luật 2022 Đ.5.2.c',
    today,
    sheets: [
      {
        name: 'GK, BK',
        above,
        header: 'TT|Họ và tên|Năm sinh|Chức vụ|Đơn vị|Hình thức|Loại hình|Thành tích',
        rows: [
          '1|Đoàn Lê Huân|1979|Tổ trưởng|Tổ dân phố 3|Giấy khen|Chuyên đề|Phong trào phân loại rác giai đoạn 2023-2025',
          '2|Đoàn Lê Huân|1979|Tổ trưởng|Tổ dân phố 3|Bằng khen của Chủ tịch UBND tỉnh|Chuyên đề|Phong trào phân loại rác giai đoạn 2023-2025',
        ],
      },
    ],
    expect: [
      {
        what: 'hai hình thức cho một thành tích',
        severity: 'error',
        row: [1, 2],
        column: null,
        rules: 'TD-01',
      },
    ],
  },
  {
    id: 'C06',
    kind: 'ages',
    what: 'LĐTT sinh năm 2025, 1898, 2013',
    law: 'logic',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header: 'TT|Họ và tên|Ngày, tháng, năm sinh|Chức vụ|Đơn vị|Danh hiệu|Xếp loại',
        rows: [
          '1|Vũ Kiều Trinh|12/06/2025|Chuyên viên|Phòng Văn hóa - Xã hội|LĐTT|HTTNV',
          "2|Đoàn Lê Huân|'03/02/1898|Văn thư|Văn phòng HĐND và UBND|LĐTT|HTTNV",
          '3|Bùi Xuân Phát|20/10/2013|Chuyên viên|Phòng Kinh tế, Hạ tầng và Đô thị|LĐTT|HTTNV',
          '4|Mai Thị Tuyết|20/10/2001|Chuyên viên|Phòng Kinh tế, Hạ tầng và Đô thị|LĐTT|HTTNV',
        ],
      },
    ],
    expect: [1, 2, 3].map((row) => ({
      what: 'tuổi không thể',
      severity: 'warning' as const,
      row,
      column: 'Ngày, tháng, năm sinh',
      says: /tuổi|sinh/i,
    })),
  },
  {
    id: 'C07',
    kind: 'ages',
    what: 'Giấy khen cho học sinh sinh 2015 và cụ sinh 1931',
    law: 'không có gì cấm',
    today,
    sheets: [
      {
        name: 'GK',
        above,
        header: 'TT|Họ và tên|Năm sinh|Đối tượng|Đơn vị|Hình thức|Loại hình|Thành tích',
        rows: [
          '1|Bùi Gia Hân|2015|Học sinh|Trường Tiểu học Nam Cầu|Giấy khen|Đột xuất|Nhặt được của rơi trả lại người mất',
          '2|Mai Văn Thỏa|1931|Người cao tuổi|Tổ dân phố 6|Giấy khen|Chuyên đề|Tuổi cao gương sáng',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'C08',
    kind: 'blanks',
    what: 'Trống thành tích, đơn vị, chức vụ ở cột có ghi cho người khác',
    law: 'danh sách phải đủ; Luật 2022 Đ.84',
    today,
    sheets: [
      {
        name: 'GK',
        above,
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Hình thức|Loại hình|Tóm tắt thành tích',
        rows: [
          '1|Đoàn Lê Huân|Văn thư|Văn phòng HĐND và UBND|Giấy khen|Chuyên đề|',
          '2|Vũ Kiều Trinh|Chuyên viên||Giấy khen|Chuyên đề|Điều tra hộ nghèo',
          '3|Bùi Xuân Phát||Phòng Kinh tế, Hạ tầng và Đô thị|Giấy khen|Chuyên đề|Giải phóng mặt bằng ngõ 12',
          '4|Mai Thị Tuyết|Chuyên viên|Phòng Kinh tế, Hạ tầng và Đô thị|Giấy khen|Chuyên đề|Rà soát đất công',
        ],
      },
    ],
    expect: [
      {
        what: 'chưa có thành tích',
        severity: 'raised',
        row: 1,
        column: 'Tóm tắt thành tích',
        says: /thành tích/i,
      },
      { what: 'chưa có đơn vị', severity: 'raised', row: 2, column: 'Đơn vị', rules: 'HS-09' },
      { what: 'chưa có chức vụ', severity: 'raised', row: 3, column: 'Chức vụ', rules: 'HS-09' },
    ],
  },
  {
    id: 'C09',
    kind: 'blanks',
    what: 'Tập thể và hộ không có chức vụ; danh sách không có cột thành tích',
    law: 'không có gì để trống',
    today,
    sheets: [
      {
        name: 'GK',
        above,
        header: 'TT|Tên tập thể, hộ, cá nhân|Đối tượng|Chức vụ|Đơn vị, địa chỉ|Hình thức|Loại hình',
        rows: [
          '1|Tổ dân phố số 3|Tập thể||Tổ dân phố số 3|Giấy khen|Chuyên đề',
          '2|Hộ ông Đào Văn Quý|Hộ gia đình||Tổ dân phố số 5|Giấy khen|Chuyên đề',
          '3|Mai Thị Tuyết|Cá nhân|Chuyên viên|Văn phòng HĐND và UBND|Giấy khen|Chuyên đề',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'C10',
    kind: 'near titles',
    what: '"Lao động giỏi", "Chiến sĩ thi đua cấp phường", "Tập thể xuất sắc tiêu biểu"',
    law: 'Luật 2022 Đ.19, 20: không có danh hiệu ấy',
    today,
    sheets: [
      {
        name: 'DH',
        above,
        header: 'TT|Tên cá nhân, tập thể|Đối tượng|Chức vụ|Đơn vị|Danh hiệu đề nghị|Xếp loại',
        rows: [
          '1|Đoàn Lê Huân|Cá nhân|Văn thư|Văn phòng HĐND và UBND|Lao động giỏi|HTTNV',
          '2|Vũ Kiều Trinh|Cá nhân|Chuyên viên|Phòng Văn hóa - Xã hội|Chiến sĩ thi đua cấp phường|HTXSNV',
          '3|Phòng Văn hóa - Xã hội|Tập thể||UBND phường|Tập thể xuất sắc tiêu biểu|HTXSNV',
          '4|Mai Thị Tuyết|Cá nhân|Chuyên viên|Phòng Văn hóa - Xã hội|Lao động tiên tiến|HTTNV',
        ],
      },
    ],
    expect: [1, 2, 3].map((row) => ({
      what: 'danh hiệu không có trong Luật',
      severity: 'raised' as const,
      row,
      column: 'Danh hiệu đề nghị',
      says: /danh hiệu|danh mục|hình thức/i,
    })),
  },
  {
    id: 'C11',
    kind: 'near titles',
    what: 'Các cách viết đúng: LĐ tiên tiến, Danh hiệu “Lao động tiên tiến”, Tập thể LĐTT, CSTĐ cơ sở',
    law: 'Luật 2022 Đ.19, 20',
    today,
    sheets: [
      {
        name: 'DH',
        above,
        header: 'TT|Tên cá nhân, tập thể|Đối tượng|Chức vụ|Đơn vị|Danh hiệu đề nghị|Xếp loại',
        rows: [
          '1|Đoàn Lê Huân|Cá nhân|Văn thư|Văn phòng HĐND và UBND|LĐ tiên tiến|HTTNV',
          '2|Mai Thị Tuyết|Cá nhân|Chuyên viên|Phòng Văn hóa - Xã hội|Danh hiệu “Lao động tiên tiến”|HTTNV',
          '3|Vũ Kiều Trinh|Cá nhân|Chuyên viên|Phòng Văn hóa - Xã hội|Lao động tiên tiến, CSTĐ cơ sở|HTXSNV',
          '4|Phòng Văn hóa - Xã hội|Tập thể||UBND phường|Tập thể LĐTT|HTTNV',
        ],
      },
    ],
    expect: [],
    unspoken: [{ says: /không có trong danh mục|không phải danh hiệu|chưa nhận ra/i }],
  },
  {
    id: 'C12',
    kind: 'ratings',
    what: 'LĐTT của công chức "Không xếp loại do nghỉ dài", "Không hoàn thành"',
    law: 'Luật 2022 Đ.24.1.a',
    today,
    sheets: [
      {
        name: 'LĐTT',
        above,
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Nhóm đối tượng|Xếp loại năm 2025|Danh hiệu',
        rows: [
          '1|Đoàn Lê Huân|Văn thư|Văn phòng HĐND và UBND|Công chức|Không đánh giá, xếp loại|LĐTT',
          '2|Vũ Kiều Trinh|Chuyên viên|Phòng Văn hóa - Xã hội|Công chức|Không hoàn thành nhiệm vụ|LĐTT',
          '3|Mai Thị Tuyết|Chuyên viên|Phòng Văn hóa - Xã hội|Công chức|Hoàn thành tốt|LĐTT',
        ],
      },
    ],
    expect: [
      { what: 'không xếp loại', severity: 'raised', row: 1, column: null, rules: 'CN-01' },
      { what: 'không hoàn thành', severity: 'error', row: 2, column: null, rules: 'CN-01' },
    ],
  },
  {
    id: 'C13',
    kind: 'farmers',
    what: 'Bằng khen Thủ tướng cho nông dân có mô hình ảnh hưởng trong xã',
    law: 'Luật 2022 Đ.73.2; NĐ 152 Đ.27',
    today: '2026-04-10',
    sheets: [
      {
        name: 'BK TTg',
        above: ['UBND XÃ ĐÔNG RIỀNG', 'DANH SÁCH ĐỀ NGHỊ THỦ TƯỚNG CHÍNH PHỦ TẶNG BẰNG KHEN NĂM 2026'],
        header: 'TT|Họ và tên|Nghề nghiệp|Nơi ở|Nhóm đối tượng|Hình thức|Loại hình|Thành tích',
        rows: [
          '1|Chu Văn Phẩm|Nông dân|Thôn Riềng Thượng|Nông dân|Bằng khen của Thủ tướng Chính phủ|Công trạng|Mô hình lúa - cá 12 ha, 85 hộ trong xã làm theo',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'CN-10' }],
  },
  {
    id: 'C14',
    kind: 'farmers',
    what: 'Bằng khen Thủ tướng cho công chức chưa có bằng khen tỉnh, hai lần CSTĐCS',
    law: 'Luật 2022 Đ.73.1.b',
    today: '2026-04-10',
    sheets: [
      {
        name: 'BK TTg',
        above: ['UBND XÃ ĐÔNG RIỀNG', 'DANH SÁCH ĐỀ NGHỊ THỦ TƯỚNG CHÍNH PHỦ TẶNG BẰNG KHEN NĂM 2026'],
        header:
          'TT|Họ và tên|Chức vụ|Đơn vị|Nhóm đối tượng|Hình thức|Loại hình|Năm 2021|Năm 2022|Năm 2023|Năm 2024|Năm 2025',
        rows: [
          '1|Hàn Thế Vinh|Phó Chủ tịch UBND xã|UBND xã|Cán bộ|Bằng khen của Thủ tướng Chính phủ|Công trạng|LĐTT|LĐTT|LĐTT|CSTĐCS|CSTĐCS',
        ],
      },
    ],
    expect: [{ what: 'chưa đủ điều kiện 73.1.b', severity: 'warning', row: 1, column: null, rules: 'CN-10' }],
  },
  {
    id: 'C15',
    kind: 'farmers',
    what: 'Bằng khen tỉnh và LĐTT cho nông dân, công nhân không có xếp loại, không có CSTĐCS',
    law: 'Luật 2022 Đ.24.3, 74.1.đ',
    today: '2025-12-05',
    sheets: [
      {
        name: 'Nong dan',
        above: ['UBND XÃ ĐÔNG RIỀNG', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NÔNG DÂN, CÔNG NHÂN NĂM 2025'],
        header:
          'TT|Họ và tên|Nghề nghiệp|Nơi ở|Nhóm đối tượng|Danh hiệu, hình thức|Loại hình|Xếp loại|Thành tích',
        rows: [
          '1|Chu Văn Phẩm|Nông dân|Thôn Riềng Thượng|Nông dân|Bằng khen của Chủ tịch UBND tỉnh|Công trạng||Mô hình lúa - cá, nhiều hộ trong xã làm theo',
          '2|Cồ Thị Huệ|Công nhân|Thôn Riềng Hạ|Công nhân|Lao động tiên tiến|Công trạng||Vượt định mức cả năm',
          '3|Cồ Văn Sang|Nông dân|Thôn Riềng Hạ|Nông dân|Lao động tiên tiến|Công trạng||Nuôi ong, giúp vốn 6 hộ',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'CN-01|CN-09' }],
  },
];
