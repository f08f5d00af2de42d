import type { LawCase, TypedSheet } from './model';

const today = '2025-12-18';
const above = ['UBND XÃ TRUNG HẬU', 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025'];
const header =
  'TT|Tên tập thể|Tổng số cán bộ, công chức|Số hoàn thành nhiệm vụ trở lên|Số đạt LĐTT|Số đạt CSTĐCS|Số bị kỷ luật từ cảnh cáo trở lên|Mức độ hoàn thành nhiệm vụ|Danh hiệu đề nghị';

function collectives(rows: readonly string[]): readonly TypedSheet[] {
  return [{ name: 'Tập thể', above, header, rows }];
}

const impossible = /tổng số|nhiều hơn|lớn hơn|vượt|không thể|không khớp/i;

/** Collectives: shares, counts that cannot be, discipline without a level, bodies that are no more. */
export const collectiveCases: readonly LawCase[] = [
  {
    id: 'T01',
    kind: 'collective counts',
    what: 'LĐTT nhiều hơn tổng số; CSTĐCS nhiều hơn LĐTT; hoàn thành nhiệm vụ nhiều hơn tổng số',
    law: 'Luật 2022 Đ.27.1, 28.1: số liệu không thể có',
    today,
    sheets: collectives([
      '1|Phòng Kinh tế|12|12|14|1|0|HTTNV|Tập thể Lao động tiên tiến',
      '2|Phòng Văn hóa - Xã hội|6|6|5|6|0|HTTNV|Tập thể Lao động tiên tiến',
      '3|Văn phòng HĐND và UBND|9|11|8|1|0|HTTNV|Tập thể Lao động tiên tiến',
      '4|Trung tâm Phục vụ hành chính công|8|8|7|1|0|HTTNV|Tập thể Lao động tiên tiến',
    ]),
    expect: [
      { what: 'LĐTT > tổng số', severity: 'raised', row: 1, column: null, says: impossible },
      { what: 'CSTĐCS > LĐTT', severity: 'raised', row: 2, column: null, says: impossible },
      { what: 'HTNV > tổng số', severity: 'raised', row: 3, column: null, says: impossible },
    ],
  },
  {
    id: 'T02',
    kind: 'collective counts',
    what: 'Khai 02 CSTĐCS, danh sách cá nhân chỉ có 01',
    law: 'logic Đ.27.1.d',
    today,
    sheets: [
      ...collectives([
        '1|Phòng Kinh tế|4|4|4|2|0|HTTNV|Tập thể Lao động tiên tiến',
        '2|Văn phòng HĐND và UBND|3|3|3|1|0|HTTNV|Tập thể Lao động tiên tiến',
      ]),
      {
        name: 'Cá nhân',
        above: ['UBND XÃ TRUNG HẬU', 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2025'],
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Xếp loại|Danh hiệu đề nghị',
        rows: [
          '1|Biện Văn Hùng|Trưởng phòng|Phòng Kinh tế|HTXSNV|LĐTT; CSTĐCS',
          '2|Tào Thị Yên|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT',
          '3|Lục Thanh Sơn|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT',
          '4|Thào Mí Dế|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT',
          '5|Ma Thị Bình|Chánh Văn phòng|Văn phòng HĐND và UBND|HTXSNV|LĐTT; CSTĐCS',
          '6|Cù Huy Tấn|Văn thư|Văn phòng HĐND và UBND|HTTNV|LĐTT',
          '7|Đàm Thị Liễu|Kế toán|Văn phòng HĐND và UBND|HTTNV|LĐTT',
        ],
      },
    ],
    expect: [
      {
        what: 'số CSTĐCS khai khác số dòng',
        severity: 'raised',
        row: 1,
        column: null,
        says: /CSTĐCS|chiến s[ĩỹ] thi đua/i,
      },
    ],
    may: [{ rules: 'TL-02' }],
  },
  {
    id: 'T03',
    kind: 'collective counts',
    what: 'Số liệu khớp, đúng 70 %, 100 %',
    law: 'Luật 2022 Đ.28.1',
    today,
    sheets: collectives([
      '1|Phòng Kinh tế|10|10|7|0|0|HTTNV|Tập thể Lao động tiên tiến',
      '2|Phòng Văn hóa - Xã hội|20|20|14|2|0|HTTNV|Tập thể Lao động tiên tiến',
      '3|Văn phòng HĐND và UBND|5|5|5|5|0|HTXSNV|Tập thể Lao động tiên tiến',
    ]),
    expect: [],
  },
  {
    id: 'T04',
    kind: 'collective shares',
    what: 'TTLĐTT: 13/19 (68,4 %), 9/13 (69,2 %), một cảnh cáo',
    law: 'Luật 2022 Đ.28.1.c',
    today,
    sheets: collectives([
      '1|Phòng Kinh tế|19|19|13|1|0|HTTNV|Tập thể Lao động tiên tiến',
      '2|Phòng Văn hóa - Xã hội|13|13|9|1|0|HTTNV|TTLĐTT',
      '3|Văn phòng HĐND và UBND|8|8|7|1|1|HTTNV|TTLĐTT',
      '4|Trung tâm Phục vụ hành chính công|7|7|5|1|0|HTTNV|TTLĐTT',
    ]),
    expect: [
      { what: 'dưới 70 %', severity: 'error', row: 1, column: null, rules: 'TT-01' },
      { what: 'dưới 70 %', severity: 'error', row: 2, column: null, rules: 'TT-01' },
      { what: 'có cảnh cáo', severity: 'error', row: 3, column: null, rules: 'TT-01' },
    ],
  },
  {
    id: 'T05',
    kind: 'discipline without a level',
    what: 'Cột "Số bị kỷ luật" ghi 1, không nói mức; "01 (khiển trách)"',
    law: 'Luật 2022 Đ.28.1.c: từ cảnh cáo ⇒ phải hỏi, chưa phải lỗi',
    today,
    sheets: [
      {
        name: 'Tập thể',
        above,
        header: 'TT|Tên tập thể|Tổng số|Số LĐTT|Số CSTĐCS|Số bị kỷ luật|Xếp loại tập thể|Danh hiệu đề nghị',
        rows: [
          '1|Phòng Kinh tế|9|8|1|1|HTTNV|TTLĐTT',
          '2|Phòng Văn hóa - Xã hội|9|8|1|0|HTTNV|TTLĐTT',
          '3|Văn phòng HĐND và UBND|9|8|1|Không|HTTNV|TTLĐTT',
        ],
      },
    ],
    expect: [
      {
        what: 'kỷ luật mức nào',
        severity: 'warning',
        row: 1,
        column: null,
        rules: 'TT-01',
        says: /kỷ luật/i,
      },
    ],
  },
  {
    id: 'T06',
    kind: 'discipline without a level',
    what: 'TTLĐXS có một người bị khiển trách; TTLĐTT ghi rõ khiển trách',
    law: 'Luật 2022 Đ.27.1 không có điều kiện kỷ luật; Đ.28.1.c chỉ từ cảnh cáo',
    today,
    sheets: [
      {
        name: 'Tập thể',
        above,
        header:
          'TT|Tên tập thể|Tổng số|Số hoàn thành nhiệm vụ|Số LĐTT|Số CSTĐCS|Số bị kỷ luật (mức)|Xếp loại tập thể|Danh hiệu đề nghị|Cấp quyết định',
        rows: [
          '1|Phòng Kinh tế|9|9|8|1|01 (khiển trách)|HTXSNV|TTLĐXS|Chủ tịch UBND tỉnh',
          '2|Phòng Văn hóa - Xã hội|9|9|8|1|01 (khiển trách)|HTTNV|TTLĐTT|Chủ tịch UBND xã',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'T07',
    kind: 'collective shares',
    what: 'TTLĐXS: không có CSTĐCS; chỉ HTTNV; một người không hoàn thành',
    law: 'Luật 2022 Đ.27.1',
    today,
    sheets: collectives([
      '1|Phòng Kinh tế|9|9|8|0|0|HTXSNV|TTLĐXS',
      '2|Phòng Văn hóa - Xã hội|9|9|8|1|0|HTTNV|TTLĐXS',
      '3|Văn phòng HĐND và UBND|9|8|7|1|0|HTXSNV|TTLĐXS',
      '4|Trung tâm Phục vụ hành chính công|9|9|8|1|0|HTXSNV|TTLĐXS',
    ]),
    expect: [
      { what: 'không có CSTĐCS', severity: 'error', row: 1, column: null, rules: 'TT-03' },
      { what: 'chỉ HTTNV', severity: 'error', row: 2, column: null, rules: 'TT-03' },
      { what: '8/9 hoàn thành', severity: 'error', row: 3, column: null, rules: 'TT-03' },
    ],
  },
  {
    id: 'T08',
    kind: 'district bodies',
    what: 'Sau 01/7/2025 vẫn đề nghị khen đoàn thể, phòng của huyện, thị xã',
    law: 'cấp huyện kết thúc; TT 15/2025',
    today,
    sheets: [
      {
        name: 'GK tập thể',
        above: ['UBND XÃ TRUNG HẬU', 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2025'],
        header: 'TT|Tên tập thể|Hình thức|Loại hình|Thành tích',
        rows: [
          '1|Hội Liên hiệp Phụ nữ huyện Trung Hưng|Giấy khen|Chuyên đề|Phong trào 5 không 3 sạch',
          '2|Thị đoàn Trung Hưng|Giấy khen|Chuyên đề|Tháng Thanh niên',
          '3|Phòng Nông nghiệp và Môi trường huyện Trung Hưng|Giấy khen|Chuyên đề|Phòng chống dịch tả lợn',
          '4|Liên đoàn Lao động huyện Trung Hưng|Giấy khen|Chuyên đề|Tháng Công nhân',
          '5|Hội Nông dân xã Trung Hậu|Giấy khen|Chuyên đề|Sản xuất kinh doanh giỏi',
          '6|Trường THPT Trung Hưng|Giấy khen|Chuyên đề|Phong trào nghìn việc tốt',
        ],
      },
    ],
    expect: [1, 2, 3, 4].map((row) => ({
      what: 'tổ chức của cấp huyện đã kết thúc',
      severity: 'warning' as const,
      row,
      column: null,
      rules: 'TT-07',
    })),
  },
  {
    id: 'T09',
    kind: 'district bodies',
    what: 'Trước 01/7/2025 các tổ chức ấy vẫn còn',
    law: 'cấp huyện còn đến 30/6/2025',
    today: '2025-05-20',
    sheets: [
      {
        name: 'GK tập thể',
        above: ['UBND HUYỆN TRUNG HƯNG', 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN QUÝ I NĂM 2025'],
        header: 'TT|Tên tập thể|Hình thức|Loại hình|Thành tích',
        rows: [
          '1|Hội Liên hiệp Phụ nữ huyện Trung Hưng|Giấy khen|Chuyên đề|Phong trào 5 không 3 sạch',
          '2|Huyện đoàn Trung Hưng|Giấy khen|Chuyên đề|Tháng Thanh niên',
        ],
      },
    ],
    expect: [],
  },
  {
    id: 'T10',
    kind: 'district bodies',
    what: 'Danh sách 2026 kính gửi UBND thị xã',
    law: 'không còn cấp huyện',
    today: '2026-04-15',
    sheets: [
      {
        name: 'GK tập thể',
        above: [
          'UBND XÃ TRUNG HẬU',
          'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2026',
          'Kính gửi: Ủy ban nhân dân thị xã Trung Hưng',
        ],
        header: 'TT|Tên tập thể|Hình thức|Loại hình|Thành tích',
        rows: ['1|Thôn Hậu Bổng|Giấy khen|Chuyên đề|Ra quân làm thủy lợi nội đồng'],
      },
    ],
    expect: [
      { what: 'kính gửi cấp không còn', severity: 'warning', row: null, column: null, rules: 'TQ-04' },
    ],
  },
  {
    id: 'T11',
    kind: 'share of the excellent',
    what: 'Năm 2026: 01 HTXSNV trên 04 HTTNV là 25 %',
    law: 'NĐ 335/2025: 20 % của số hoàn thành tốt',
    today: '2026-12-14',
    sheets: [
      {
        name: 'Xếp loại',
        above: ['UBND XÃ TRUNG HẬU', 'DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2026'],
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Nhóm đối tượng|Xếp loại năm 2026|Danh hiệu',
        rows: [
          '1|Biện Văn Hùng|Trưởng phòng|Phòng Kinh tế|Công chức|HTXSNV|LĐTT',
          '2|Tào Thị Yên|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
          '3|Lục Thanh Sơn|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
          '4|Thào Mí Dế|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
          '5|Ma Thị Bình|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
        ],
      },
    ],
    expect: [
      { what: 'quá 20 % của số hoàn thành tốt', severity: 'any', row: null, column: null, rules: 'TL-03' },
    ],
  },
  {
    id: 'T12',
    kind: 'share of the excellent',
    what: 'Năm 2026: 01 HTXSNV (hai dòng) trên 05 HTTNV là đúng 20 %',
    law: 'NĐ 335/2025',
    today: '2026-12-14',
    sheets: [
      {
        name: 'Xếp loại',
        above: ['UBND XÃ TRUNG HẬU', 'DANH SÁCH ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM 2026'],
        header: 'TT|Họ và tên|Chức vụ|Đơn vị|Nhóm đối tượng|Xếp loại năm 2026|Danh hiệu',
        rows: [
          '1|Biện Văn Hùng|Trưởng phòng|Phòng Kinh tế|Công chức|HTXSNV|CSTĐCS',
          '2|Biện Văn Hùng|Trưởng phòng|Phòng Kinh tế|Công chức|HTXSNV|LĐTT',
          '3|Tào Thị Yên|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
          '4|Lục Thanh Sơn|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
          '5|Thào Mí Dế|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
          '6|Ma Thị Bình|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
          '7|Cù Huy Tấn|Chuyên viên|Phòng Kinh tế|Công chức|HTTNV|LĐTT',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'TL-03' }],
  },
];
