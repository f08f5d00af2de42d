import type { LawCase } from './model';

const above = ['ỦY BAN NHÂN DÂN XÃ PHÚ CỒN', 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2025'];
const header =
  'Số TT|Họ và tên|Chức vụ|Đơn vị công tác|Danh hiệu đề nghị|Mức độ hoàn thành nhiệm vụ|Tên sáng kiến|Quyết định công nhận sáng kiến';
const today = '2025-12-17';

function fighters(rows: readonly string[]): LawCase['sheets'] {
  return [{ name: 'CSTĐCS 2025', above, header, rows }];
}

/** What an initiative must be, and by what paper; fighters who are not among the advanced workers. */
export const initiativeCases: readonly LawCase[] = [
  {
    id: 'I01',
    kind: 'initiative of another year',
    what: 'Sáng kiến công nhận năm 2021, 2023 cho CSTĐCS năm 2025',
    law: 'Luật 2022 Đ.23.2: thành tích của năm xét ⇒ phải hỏi',
    today,
    sheets: fighters([
      '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTTNV|Lịch trực bơm chống úng|45/QĐ-UBND ngày 30/11/2021',
      '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTTNV|Sổ thuế đất theo thôn|118/QĐ-UBND ngày 18/11/2025',
    ]),
    expect: [
      { what: 'sáng kiến của năm 2021', severity: 'raised', row: 1, column: null, says: /năm khác|2021/i },
    ],
  },
  {
    id: 'I02',
    kind: 'initiative of another year',
    what: 'Sáng kiến năm 2025 công nhận ngày 09/01/2026, xét tháng 02/2026',
    law: 'không trái Đ.23.2',
    today: '2026-02-04',
    sheets: fighters([
      '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTTNV|Lịch trực bơm chống úng năm 2025|04/QĐ-UBND ngày 09/01/2026',
    ]),
    expect: [],
  },
  {
    id: 'I03',
    kind: 'initiative after the minutes',
    what: 'Công nhận sáng kiến 10/12/2025, Hội đồng họp 02/12/2025',
    law: 'Luật 2022 Đ.84.1.d',
    today,
    sheets: [
      {
        name: 'CSTĐCS 2025',
        above,
        header: `${header}|Biên bản họp Hội đồng`,
        rows: [
          '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTTNV|Lịch trực bơm chống úng|131/QĐ-UBND ngày 10/12/2025|17/BB-HĐ ngày 02/12/2025',
          '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTTNV|Sổ thuế đất theo thôn|118/QĐ-UBND ngày 18/11/2025|17/BB-HĐ ngày 02/12/2025',
        ],
      },
    ],
    expect: [
      {
        what: 'công nhận sau khi họp',
        severity: 'raised',
        row: 1,
        column: null,
        says: /biên bản|họp|sau ngày/i,
      },
    ],
  },
  {
    id: 'I04',
    kind: 'shared initiative',
    what: 'Hai người chung một sáng kiến, không nói phần của ai',
    law: 'Luật 2022 Đ.3.4, 23.2: phải hỏi',
    today,
    sheets: fighters([
      '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTTNV|Bản đồ số các tuyến kênh nội đồng|118/QĐ-UBND ngày 18/11/2025',
      '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTTNV|Bản đồ số các tuyến kênh nội đồng|118/QĐ-UBND ngày 18/11/2025',
    ]),
    expect: [
      {
        what: 'chung sáng kiến không rõ phần',
        severity: 'any',
        row: [1, 2],
        column: null,
        says: /đồng tác giả|cùng (?:một )?sáng kiến|chung|tỷ lệ|phần/i,
      },
    ],
    may: [{ says: /sáng kiến/i }],
  },
  {
    id: 'I05',
    kind: 'shared initiative',
    what: 'Chung sáng kiến, ghi rõ phần 60 % và 40 %; hai sáng kiến trong một quyết định',
    law: 'Luật 2022 Đ.3.4',
    today,
    sheets: fighters([
      '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTTNV|Bản đồ số các tuyến kênh nội đồng (đóng góp 60%)|118/QĐ-UBND ngày 18/11/2025',
      '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTTNV|Bản đồ số các tuyến kênh nội đồng (đóng góp 40%)|118/QĐ-UBND ngày 18/11/2025',
      '3|Vương Đắc Lợi|Chuyên viên|Văn phòng HĐND và UBND|CSTĐCS|HTTNV|Mẫu phiếu hẹn có mã vạch|118/QĐ-UBND ngày 18/11/2025',
    ]),
    expect: [],
  },
  {
    id: 'I06',
    kind: 'initiative without its decision',
    what: 'Có tên sáng kiến, ô quyết định trống',
    law: 'Luật 2022 Đ.3.4, 84.1.d',
    today,
    sheets: fighters([
      '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTTNV|Lịch trực bơm chống úng|',
      '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTTNV|Sổ thuế đất theo thôn|118/QĐ-UBND ngày 18/11/2025',
    ]),
    expect: [
      { what: 'thiếu quyết định công nhận', severity: 'error', row: 1, column: null, rules: 'HS-02|CN-04' },
    ],
  },
  {
    id: 'I07',
    kind: 'initiative without its decision',
    what: 'HTXSNV, không cần sáng kiến; ô sáng kiến và quyết định trống',
    law: 'Luật 2022 Đ.23.2: một trong hai',
    today,
    sheets: fighters([
      '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTXSNV||',
      '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTXSNV|Không|-',
    ]),
    expect: [],
    unspoken: [{ rules: 'HS-02|CN-04' }],
  },
  {
    id: 'I08',
    kind: 'written confirmation',
    what: 'Văn bản xác nhận (Mẫu 13), giấy chứng nhận sáng kiến',
    law: 'NĐ 152 Đ.33.6',
    today,
    sheets: [
      {
        name: 'CSTĐCS 2025',
        above,
        header:
          'Số TT|Họ và tên|Chức vụ|Đơn vị công tác|Danh hiệu đề nghị|Mức độ hoàn thành nhiệm vụ|Tên sáng kiến|Văn bản công nhận sáng kiến',
        rows: [
          '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTTNV|Lịch trực bơm chống úng|Văn bản xác nhận số 07/XN-UBND ngày 20/11/2025 (Mẫu số 13)',
          '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTTNV|Sổ thuế đất theo thôn|Giấy chứng nhận sáng kiến số 15/GCN-UBND ngày 21/11/2025',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'HS-02|CN-04' }],
  },
  {
    id: 'I09',
    kind: 'reach of the initiative',
    what: 'CSTĐ cấp tỉnh với sáng kiến chỉ có phạm vi cơ sở',
    law: 'Luật 2022 Đ.22.1.b, 22.2',
    today,
    sheets: [
      {
        name: 'CSTĐ tỉnh',
        above: [
          'ỦY BAN NHÂN DÂN XÃ PHÚ CỒN',
          'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM 2025',
        ],
        header:
          'Số TT|Họ và tên|Chức vụ|Đơn vị công tác|Danh hiệu đề nghị|Danh hiệu năm 2022|Danh hiệu năm 2023|Danh hiệu năm 2024|Danh hiệu năm 2025|Tên sáng kiến|Quyết định công nhận sáng kiến|Phạm vi công nhận',
        rows: [
          '1|Nhữ Đình Toàn|Chủ tịch UBND xã|UBND xã|CSTĐ cấp tỉnh|CSTĐCS|CSTĐCS|CSTĐCS|CSTĐCS|Lịch trực bơm chống úng|118/QĐ-UBND ngày 18/11/2025|Cơ sở',
          '2|Lã Thị Hoài Thu|Phó Chủ tịch UBND xã|UBND xã|CSTĐ cấp tỉnh|CSTĐCS|CSTĐCS|CSTĐCS|CSTĐCS|Sổ thuế đất theo thôn|2207/QĐ-UBND ngày 25/11/2025|Tỉnh',
        ],
      },
    ],
    expect: [
      { what: 'sáng kiến chưa có phạm vi tỉnh', severity: 'error', row: 1, column: null, rules: 'CN-07' },
    ],
  },
  {
    id: 'I10',
    kind: 'fighters among the advanced workers',
    what: 'Hai nhóm: một CSTĐCS không có trong nhóm LĐTT của đơn vị',
    law: 'Luật 2022 Đ.23.1',
    today,
    sheets: [
      {
        name: 'Thi đua',
        above: ['ỦY BAN NHÂN DÂN XÃ PHÚ CỒN', 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu|Xếp loại',
        rows: [
          '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTXSNV',
          '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTXSNV',
          '3|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|LĐTT|HTXSNV',
          '4|Vương Đắc Lợi|Chuyên viên|Phòng Kinh tế|LĐTT|HTTNV',
          '5|Tăng Thị Ngải|Chuyên viên|Phòng Kinh tế|LĐTT|HTTNV',
          '6|Phó Đức Nhuận|Kế toán|Phòng Kinh tế|LĐTT|HTTNV',
        ],
      },
    ],
    expect: [
      {
        what: 'CSTĐCS không có trong LĐTT',
        severity: 'warning',
        row: 2,
        column: null,
        says: /LĐTT|lao động tiên tiến/i,
      },
    ],
  },
  {
    id: 'I11',
    kind: 'fighters among the advanced workers',
    what: 'Cột đánh dấu: có dấu CSTĐCS, ô LĐTT trống cạnh các ô đã đánh',
    law: 'Luật 2022 Đ.23.1',
    today,
    sheets: [
      {
        name: 'Thi đua',
        above: ['ỦY BAN NHÂN DÂN XÃ PHÚ CỒN', 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Xếp loại|LĐTT|CSTĐCS',
        rows: [
          '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|HTXSNV|x|x',
          '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|HTXSNV||x',
          '3|Vương Đắc Lợi|Chuyên viên|Phòng Kinh tế|HTTNV|x|',
          '4|Tăng Thị Ngải|Chuyên viên|Phòng Kinh tế|HTTNV|x|',
        ],
      },
    ],
    expect: [
      { what: 'ô LĐTT trống', severity: 'warning', row: 2, column: null, says: /LĐTT|lao động tiên tiến/i },
    ],
  },
  {
    id: 'I12',
    kind: 'fighters among the advanced workers',
    what: 'Ai là CSTĐCS cũng có dòng hoặc dấu LĐTT',
    law: 'Luật 2022 Đ.23.1',
    today,
    sheets: [
      {
        name: 'Thi đua',
        above: ['ỦY BAN NHÂN DÂN XÃ PHÚ CỒN', 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu|Xếp loại|Đạt LĐTT năm 2025',
        rows: [
          '1|Nhữ Đình Toàn|Phó Trưởng phòng|Phòng Kinh tế|CSTĐCS|HTXSNV|x',
          '2|Lã Thị Hoài Thu|Chuyên viên|Phòng Kinh tế|CSTĐCS|HTXSNV|x',
          '3|Vương Đắc Lợi|Chuyên viên|Phòng Kinh tế|LĐTT|HTTNV|x',
          '4|Tăng Thị Ngải|Chuyên viên|Phòng Kinh tế|LĐTT|HTTNV|x',
        ],
      },
    ],
    expect: [],
  },
];
