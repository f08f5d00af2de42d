import type { LawCase } from './model';

const schoolAbove = ['TRƯỜNG THCS ĐỒNG THÁP BÚT', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2025 - 2026'];

/** Who decides: bodies' own papers, heads, the province; and the votes of councils. */
export const authorityCases: readonly LawCase[] = [
  {
    id: 'Q01',
    kind: "bodies' own papers",
    what: 'Giấy khen của Đảng ủy, Hội CCB, Đoàn phường do chính các tổ chức ấy quyết định',
    law: 'Luật 2022 Đ.76.1',
    today: '2026-03-20',
    sheets: [
      {
        name: 'GK 2025',
        above: ['ĐẢNG ỦY PHƯỜNG KIM GIANG THƯỢNG', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CÔNG TÁC NĂM 2025'],
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Hình thức khen thưởng|Cấp quyết định|Thành tích',
        rows: [
          '1|Văn Đình Quyền|Bí thư chi bộ|Chi bộ Tổ dân phố 4|Giấy khen của Ban Chấp hành Đảng bộ phường|Ban Chấp hành Đảng bộ phường|Chi bộ hoàn thành xuất sắc nhiệm vụ năm 2025',
          '2|Hạ Bá Lân|Chi hội trưởng|Chi hội Cựu chiến binh 2|Giấy khen của Hội Cựu chiến binh phường|Hội Cựu chiến binh phường|Giúp hội viên thoát nghèo năm 2025',
          '3|Tô Ngọc Ánh|Bí thư chi đoàn|Chi đoàn Tổ dân phố 1|Giấy khen của Ban Chấp hành Đoàn phường|Ban Chấp hành Đoàn phường|Tháng Thanh niên năm 2025',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'TQ-01|TQ-02|TQ-03' }],
  },
  {
    id: 'Q02',
    kind: "bodies' own papers",
    what: '"Bằng khen của Chủ tịch UBND phường"',
    law: 'Luật 2022 Đ.74, 75: phường chỉ có giấy khen',
    today: '2026-03-20',
    sheets: [
      {
        name: 'BK',
        above: ['UBND PHƯỜNG KIM GIANG THƯỢNG', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CHUYÊN ĐỀ QUÝ I NĂM 2026'],
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Hình thức khen thưởng|Cấp quyết định|Thành tích',
        rows: [
          '1|Văn Đình Quyền|Tổ trưởng|Tổ dân phố 4|Bằng khen|Chủ tịch UBND phường|Vận động 30 hộ hiến ngõ',
          '2|Hạ Bá Lân|Tổ phó|Tổ dân phố 2|Giấy khen|Chủ tịch UBND phường|Vận động 12 hộ hiến ngõ',
        ],
      },
    ],
    expect: [
      {
        what: 'phường không có bằng khen',
        severity: 'raised',
        row: 1,
        column: null,
        rules: 'TQ-01|TQ-02|TQ-03',
        says: /bằng khen/i,
      },
    ],
  },
  {
    id: 'Q03',
    kind: "bodies' own papers",
    what: 'Bằng khen của Ban Thường vụ Tỉnh đoàn, của Tỉnh hội',
    law: 'Luật 2022 Đ.76.1',
    today: '2025-12-03',
    sheets: [
      {
        name: 'Cap tinh',
        above: ['ĐOÀN TNCS HỒ CHÍ MINH XÃ VẠN KIM', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Hình thức khen thưởng|Cấp quyết định|Thành tích',
        rows: [
          '1|Tô Ngọc Ánh|Bí thư|Đoàn xã Vạn Kim|Bằng khen của Ban Thường vụ Tỉnh đoàn|Ban Thường vụ Tỉnh đoàn|Công tác Đoàn và phong trào thanh thiếu nhi năm 2025',
          '2|Bàng Thị Xoan|Chủ tịch|Hội LHPN xã Vạn Kim|Bằng khen của Hội Liên hiệp Phụ nữ tỉnh|Hội Liên hiệp Phụ nữ tỉnh|Công tác hội và phong trào phụ nữ năm 2025',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'TQ-01|TQ-02|TQ-03' }],
  },
  {
    id: 'Q04',
    kind: "bodies' own papers",
    what: 'TTLĐXS, CSTĐ cấp tỉnh do xã quyết định',
    law: 'Luật 2022 Đ.79.4: Chủ tịch UBND tỉnh',
    today: '2025-12-03',
    sheets: [
      {
        name: 'TT',
        above: ['UBND XÃ VẠN KIM', 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025'],
        header:
          'TT|Tên tập thể|Tổng số|Số hoàn thành nhiệm vụ|Số LĐTT|Số CSTĐCS|Xếp loại|Danh hiệu|Cấp quyết định',
        rows: [
          '1|Phòng Kinh tế xã Vạn Kim|9|9|8|1|Hoàn thành xuất sắc nhiệm vụ|Tập thể Lao động xuất sắc|Chủ tịch UBND xã',
          '2|Văn phòng HĐND và UBND xã Vạn Kim|11|11|9|1|Hoàn thành tốt nhiệm vụ|Tập thể Lao động tiên tiến|Chủ tịch UBND xã',
        ],
      },
    ],
    expect: [{ what: 'TTLĐXS là của tỉnh', severity: 'error', row: 1, column: null, rules: 'TQ-03' }],
  },
  {
    id: 'Q05',
    kind: "bodies' own papers",
    what: 'Thủ tướng quyết định Cờ thi đua của Chính phủ',
    law: 'NĐ 152/2025 Đ.37.1',
    today: '2025-12-03',
    sheets: [
      {
        name: 'Co',
        above: ['UBND XÃ VẠN KIM', 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG CỜ THI ĐUA NĂM 2025'],
        header: 'TT|Tên tập thể|Danh hiệu đề nghị|Cấp quyết định|Thành tích',
        rows: [
          '1|Nhân dân và cán bộ xã Vạn Kim|Cờ thi đua của Chính phủ|Thủ tướng Chính phủ|Dẫn đầu cụm thi đua các xã ven sông năm 2025',
        ],
      },
    ],
    expect: [],
    within: ['TQ'],
  },
  {
    id: 'Q06',
    kind: 'headmasters',
    what: 'Hiệu trưởng quyết định LĐTT của giáo viên',
    law: 'Luật 2022 Đ.80.1, 80.3; NĐ 129 Đ.59: Chủ tịch UBND xã',
    today: '2026-06-02',
    sheets: [
      {
        name: 'GV',
        above: schoolAbove,
        header: 'TT|Họ và tên|Chức vụ|Tổ|Xếp loại|Danh hiệu đề nghị|Cấp quyết định',
        rows: [
          '1|Lều Thị Vân|Giáo viên|Tổ Xã hội|HTTNV|LĐTT|Hiệu trưởng',
          '2|Đồng Sĩ Nguyên Hưng|Giáo viên|Tổ Tự nhiên|HTTNV|LĐTT|Hiệu trưởng Trường THCS Đồng Tháp Bút',
        ],
      },
    ],
    expect: [
      {
        what: 'hiệu trưởng không quyết định LĐTT',
        severity: 'raised',
        row: [1, 2],
        column: null,
        rules: 'TQ-01|TQ-02',
        says: /hiệu trưởng|thẩm quyền/i,
      },
      {
        what: 'hiệu trưởng không quyết định LĐTT',
        severity: 'raised',
        row: [1, 2],
        column: null,
        rules: 'TQ-01|TQ-02',
        says: /hiệu trưởng|thẩm quyền/i,
      },
    ],
  },
  {
    id: 'Q07',
    kind: 'headmasters',
    what: 'Hiệu trưởng tặng giấy khen học sinh',
    law: 'Luật 2022 Đ.76.4',
    today: '2026-06-02',
    sheets: [
      {
        name: 'HS',
        above: ['TRƯỜNG THCS ĐỒNG THÁP BÚT', 'DANH SÁCH HỌC SINH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2025 - 2026'],
        header: 'TT|Họ và tên|Ngày sinh|Đối tượng|Lớp|Hình thức khen thưởng|Thành tích|Cấp quyết định',
        rows: [
          '1|Cấn Bảo Châu|14/03/2012|Học sinh|Lớp 8A|Giấy khen|Học sinh xuất sắc năm học 2025 - 2026|Hiệu trưởng',
          '2|Từ Gia Phúc|02/11/2013|Học sinh|Lớp 7C|Giấy khen|Giải nhất hội khỏe cấp trường|Hiệu trưởng',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'Q08',
    kind: 'headmasters',
    what: 'LĐTT của trường do Chủ tịch UBND phường; LĐTT của công ty do giám đốc công ty',
    law: 'Luật 2022 Đ.80.3, 80.4; NĐ 129 Đ.59',
    today: '2026-06-02',
    sheets: [
      {
        name: 'LD',
        above: ['PHƯỜNG KIM GIANG THƯỢNG', 'DANH SÁCH LAO ĐỘNG TIÊN TIẾN ĐỢT 1 NĂM 2026'],
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Xếp loại|Danh hiệu đề nghị|Cấp quyết định',
        rows: [
          '1|Lều Thị Vân|Giáo viên|Trường Tiểu học Kim Giang|HTTNV|LĐTT|Chủ tịch UBND phường',
          '2|Kha Văn Mạnh|Công nhân|Công ty TNHH May Thượng Kim||LĐTT|Giám đốc Công ty',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'TQ-01|TQ-02' }],
  },
  {
    id: 'Q09',
    kind: 'votes',
    what: 'Năm 2025: CSTĐCS 11/15 phiếu, quyết định tháng 12/2025',
    law: 'NĐ 98 Đ.30.7 còn áp dụng đến 31/12/2025 (NĐ 152 Đ.60.2)',
    today: '2025-12-22',
    sheets: [
      {
        name: 'CSTĐ',
        above: ['UBND XÃ VẠN KIM', 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN CSTĐCS NĂM 2025'],
        header:
          'TT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu|Xếp loại|Tổng số thành viên Hội đồng|Số phiếu đồng ý|Số phiếu không đồng ý',
        rows: [
          '1|Bàng Thị Xoan|Chủ tịch Hội LHPN|Ủy ban MTTQ Việt Nam xã|CSTĐCS|HTXSNV|15|11|4',
          '2|Tô Ngọc Ánh|Bí thư Đoàn xã|Ủy ban MTTQ Việt Nam xã|CSTĐCS|HTXSNV|15|12|3',
        ],
      },
    ],
    expect: [{ what: '11/15 dưới 80 %', severity: 'warning', row: 1, column: null, rules: 'HS-04' }],
  },
  {
    id: 'Q10',
    kind: 'votes',
    what: 'Từ 01/01/2026: CSTĐCS 10/15 phiếu, theo quy chế của tỉnh',
    law: 'NĐ 152 Đ.33.5, 60.2: không có tỷ lệ',
    today: '2026-01-06',
    sheets: [
      {
        name: 'CSTĐ',
        above: [
          'UBND XÃ VẠN KIM',
          'DANH SÁCH CÔNG NHẬN CSTĐCS NĂM 2025',
          '(Kèm theo Quyết định số 02/QĐ-UBND ngày 05/01/2026 của Chủ tịch UBND xã)',
        ],
        header:
          'TT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu|Xếp loại|Tổng số thành viên Hội đồng|Số phiếu đồng ý|Số phiếu không đồng ý',
        rows: ['1|Bàng Thị Xoan|Chủ tịch Hội LHPN|Ủy ban MTTQ Việt Nam xã|CSTĐCS|HTXSNV|15|10|5'],
      },
    ],
    expect: [],
  },
  {
    id: 'Q11',
    kind: 'votes',
    what: 'CSTĐ toàn quốc 12/14 phiếu; Cờ Chính phủ 11/15 và 12/15',
    law: 'NĐ 152 Đ.33.5: 90 % và 80 % tổng số thành viên',
    today: '2026-03-11',
    sheets: [
      {
        name: 'Phieu',
        above: ['UBND XÃ VẠN KIM', 'KẾT QUẢ BỎ PHIẾU, DANH SÁCH ĐỀ NGHỊ KHEN CAO NĂM 2025'],
        header:
          'TT|Tên cá nhân, tập thể|Đối tượng|Đơn vị|Danh hiệu đề nghị|Tổng số thành viên Hội đồng|Số phiếu đồng ý',
        rows: [
          '1|Bàng Thị Xoan|Cá nhân|UBND xã Vạn Kim|Chiến sĩ thi đua toàn quốc|14|12',
          '2|Xã Vạn Kim|Tập thể|Xã Vạn Kim|Cờ thi đua của Chính phủ|15|11',
          '3|Xã Hà Kim|Tập thể|Xã Hà Kim|Cờ thi đua của Chính phủ|15|12',
        ],
      },
    ],
    expect: [
      { what: '12/14 dưới 90 %', severity: 'raised', row: 1, column: null, rules: 'HS-04' },
      { what: '11/15 dưới 80 %', severity: 'raised', row: 2, column: null, rules: 'HS-04' },
    ],
    within: ['HS-04'],
  },
  {
    id: 'Q12',
    kind: 'votes',
    what: 'Giấy khen 9/17 phiếu, TTLĐTT 10/15 phiếu',
    law: 'không có tỷ lệ cho giấy khen, TTLĐTT',
    today: '2025-12-22',
    sheets: [
      {
        name: 'Phieu',
        above: ['UBND XÃ VẠN KIM', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
        header:
          'TT|Tên cá nhân, tập thể|Đối tượng|Đơn vị|Danh hiệu, hình thức đề nghị|Loại hình|Thành tích|Tổng số thành viên Hội đồng|Số phiếu đồng ý',
        rows: [
          '1|Bế Thị Chúc|Cá nhân|Thôn Kim Bảng|Giấy khen|Chuyên đề|Giữ nghề đan lát của thôn|17|9',
          '2|Phòng Kinh tế|Tập thể|UBND xã Vạn Kim|Tập thể lao động tiên tiến|Công trạng|Hoàn thành tốt nhiệm vụ năm 2025|15|10',
        ],
      },
    ],
    expect: [],
    within: ['HS-04'],
    unspoken: [{ rules: 'HS-04' }],
  },
];
