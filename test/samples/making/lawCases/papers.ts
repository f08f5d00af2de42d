import type { LawCase, TypedSheet } from './model';

const header = 'Stt|Họ và tên|Chức vụ|Đơn vị|Mức xếp loại|Danh hiệu đề nghị';
const five = [
  '1|Trang Sĩ Tấn|Trưởng phòng|Phòng Kinh tế|HTXSNV|LĐTT',
  '2|Kiều Thị Phượng|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT',
  '3|Nhan Văn Đại|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT',
  '4|Ưng Thị Mai Lý|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT',
  '5|Sái Công Chính|Chuyên viên|Phòng Kinh tế|HTTNV|LĐTT',
];

function list(title: readonly string[], below: readonly string[]): readonly TypedSheet[] {
  return [{ name: 'Danh sach', above: ['UBND XÃ CỰ LẠC', ...title], header, rows: five, below }];
}

const registered: TypedSheet = {
  name: 'Đăng ký thi đua 2025',
  above: ['UBND XÃ CỰ LẠC', 'BẢN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025'],
  header: 'Stt|Họ và tên|Chức vụ|Đơn vị|Danh hiệu đăng ký',
  rows: [
    '1|Trang Sĩ Tấn|Trưởng phòng|Phòng Kinh tế|LĐTT',
    '2|Kiều Thị Phượng|Chuyên viên|Phòng Kinh tế|LĐTT',
    '3|Nhan Văn Đại|Chuyên viên|Phòng Kinh tế|LĐTT',
    '4|Ưng Thị Mai Lý|Chuyên viên|Phòng Kinh tế|LĐTT',
  ],
};

const planFront = [
  'ỦY BAN NHÂN DÂN',
  'XÃ CỰ LẠC',
  'Số: 31/KH-UBND',
  'Cự Lạc, ngày 12 tháng 02 năm 2025',
  'KẾ HOẠCH',
  'Công tác thi đua, khen thưởng năm 2025',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  'Đẩy mạnh các phong trào thi đua yêu nước trên địa bàn xã.',
  'II. NỘI DUNG',
  '1. Phát động, đăng ký thi đua trong quý I năm 2025.',
  '2. Bình xét, đề nghị khen thưởng cuối năm.',
];

function planSaying(...demands: readonly string[]): readonly string[] {
  return [
    ...planFront,
    ...demands,
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Văn hóa - Xã hội tham mưu, tổng hợp hồ sơ.',
    '2. Các đơn vị thực hiện Kế hoạch này./.',
  ];
}

const deadline =
  '3. Các đơn vị gửi hồ sơ đề nghị khen thưởng về Phòng Văn hóa - Xã hội trước ngày 25/11/2025; hồ sơ gửi sau thời hạn không được xem xét.';
const share =
  '3. Tỷ lệ cá nhân được công nhận danh hiệu Chiến sĩ thi đua cơ sở không quá 20% tổng số cá nhân đạt danh hiệu Lao động tiên tiến của đơn vị.';

function receivedOn(days: readonly string[]): readonly TypedSheet[] {
  return [
    {
      name: 'Danh sach',
      above: ['UBND XÃ CỰ LẠC', 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025'],
      header: `${header}|Ngày nhận hồ sơ`,
      rows: days.map((day, index) => `${five[index] ?? ''}|${day}`),
    },
  ];
}

function fightersAmongFive(marks: readonly string[]): readonly TypedSheet[] {
  return [
    {
      name: 'Danh sach',
      above: ['UBND XÃ CỰ LẠC', 'DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025'],
      header: 'Stt|Họ và tên|Chức vụ|Đơn vị|Mức xếp loại|LĐTT|CSTĐCS',
      rows: five.map(
        (row, index) => `${row.replace(/\|(?:HTXSNV|HTTNV)\|LĐTT$/, '')}|HTXSNV|x|${marks[index] ?? ''}`,
      ),
    },
  ];
}

/** The paper around the rows: totals, the law cited, order of days, registrations, what the plan itself asks. */
export const paperCases: readonly LawCase[] = [
  {
    id: 'G01',
    kind: 'totals in words',
    what: '"Tổng cộng: 06 người" dưới năm dòng',
    law: 'logic',
    today: '2025-12-04',
    sheets: list(['DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2025'], ['Tổng cộng: 06 người']),
    expect: [
      {
        what: 'tổng khác số dòng',
        severity: 'warning',
        row: null,
        column: null,
        rules: 'TK-01',
        says: /tổng/i,
      },
    ],
  },
  {
    id: 'G02',
    kind: 'totals in words',
    what: '"Ấn định danh sách gồm 04 cá nhân" dưới năm dòng',
    law: 'logic',
    today: '2025-12-04',
    sheets: list(['DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2025'], ['Ấn định danh sách gồm 04 cá nhân./.']),
    expect: [
      {
        what: 'số người khác số dòng',
        severity: 'warning',
        row: null,
        column: null,
        rules: 'TK-01',
        says: /danh sách|tổng|cá nhân/i,
      },
    ],
  },
  {
    id: 'G03',
    kind: 'totals in words',
    what: '"Danh sách gồm 05 (năm) người" dưới năm dòng',
    law: 'logic',
    today: '2025-12-04',
    sheets: list(['DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2025'], ['Danh sách gồm 05 (năm) người./.']),
    expect: [],
    unspoken: [{ rules: 'TK-01' }],
  },
  {
    id: 'G04',
    kind: 'law cited',
    what: 'Tháng 12/2026 căn cứ Luật ngày 15/6/2022, không nói sửa đổi bởi Luật 06/2026',
    law: 'Luật 06/2026 có hiệu lực 01/10/2026',
    today: '2026-12-07',
    sheets: list(
      [
        'DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2026',
        '(Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022)',
      ],
      [],
    ),
    expect: [
      {
        what: 'thiếu Luật sửa đổi',
        severity: 'any',
        row: null,
        column: null,
        rules: 'CC-04',
        says: /06\/2026/,
      },
    ],
  },
  {
    id: 'G05',
    kind: 'law cited',
    what: 'Tháng 12/2026 căn cứ Luật 06/2022 được sửa đổi bởi Luật số 06/2026/QH16',
    law: 'đúng',
    today: '2026-12-07',
    sheets: list(
      [
        'DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2026',
        '(Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15, được sửa đổi, bổ sung bởi Luật số 06/2026/QH16)',
      ],
      [],
    ),
    expect: [],
    unspoken: [{ rules: 'CC-04' }],
  },
  {
    id: 'G06',
    kind: 'law cited',
    what: 'Tháng 9/2026 căn cứ Luật 06/2022 và NĐ 152/2025',
    law: 'Luật sửa đổi chưa có hiệu lực',
    today: '2026-09-10',
    sheets: list(
      [
        'DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN 8 THÁNG NĂM 2026',
        '(Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 và Nghị định số 152/2025/NĐ-CP)',
      ],
      [],
    ),
    expect: [],
    unspoken: [{ rules: 'CC-04' }],
  },
  {
    id: 'G07',
    kind: 'law cited',
    what: 'Tháng 3/2026 căn cứ NĐ 98/2023',
    law: 'NĐ 152 Đ.59, 60.2: hết hẳn từ 01/01/2026',
    today: '2026-03-05',
    sheets: list(
      [
        'DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2025',
        '(Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ)',
      ],
      [],
    ),
    expect: [
      {
        what: 'nghị định đã hết hiệu lực',
        severity: 'warning',
        row: null,
        column: null,
        rules: 'DS-07|CC-02|CC-01',
        says: /98\/2023/,
      },
    ],
  },
  {
    id: 'G08',
    kind: 'order of days',
    what: 'Biên bản 03/12 sau tờ trình 01/12',
    law: 'Luật 2022 Đ.84',
    today: '2025-12-09',
    sheets: [
      {
        name: 'Danh sach',
        above: ['UBND XÃ CỰ LẠC', 'DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2025'],
        header: `${header}|Biên bản họp xét|Tờ trình`,
        rows: [
          `${five[0] ?? ''}|05/BB-PKT ngày 03/12/2025|08/TTr-PKT ngày 01/12/2025`,
          `${five[1] ?? ''}|05/BB-PKT ngày 01/12/2025|08/TTr-PKT ngày 01/12/2025`,
        ],
      },
    ],
    expect: [{ what: 'biên bản sau tờ trình', severity: 'error', row: 1, column: null, rules: 'HS-05' }],
  },
  {
    id: 'G09',
    kind: 'registrations',
    what: 'Người thứ năm không có trong bản đăng ký thi đua đầu năm',
    law: 'nhắc, không phải lỗi',
    today: '2025-12-04',
    sheets: [...list(['DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2025'], []), registered],
    expect: [{ what: 'không đăng ký thi đua', severity: 'info', row: 5, column: null, says: /đăng ký/i }],
  },
  {
    id: 'G10',
    kind: 'registrations',
    what: 'Ai cũng có trong bản đăng ký',
    law: 'đúng',
    today: '2025-12-04',
    sheets: [
      ...list(['DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2025'], []),
      { ...registered, rows: [...registered.rows, '5|Sái Công Chính|Chuyên viên|Phòng Kinh tế|LĐTT'] },
    ],
    expect: [],
    unspoken: [{ says: /đăng ký thi đua/i }],
  },
  {
    id: 'G11',
    kind: "the plan's demands",
    what: 'Kế hoạch: hồ sơ trước 25/11/2025; hai hồ sơ nhận 02/12/2025',
    law: 'kế hoạch của xã',
    today: '2025-12-08',
    plan: planSaying(deadline),
    sheets: receivedOn(['20/11/2025', '02/12/2025', '24/11/2025']),
    expect: [
      { what: 'nhận sau hạn của kế hoạch', severity: 'any', row: 2, column: null, says: /kế hoạch|25\/11/i },
    ],
    within: ['HS', 'KH', 'TG', 'CN', 'TQ', 'KL', 'TD'],
  },
  {
    id: 'G12',
    kind: "the plan's demands",
    what: 'Kế hoạch: hồ sơ trước 25/11/2025; nhận đúng hạn',
    law: 'kế hoạch của xã',
    today: '2025-12-08',
    plan: planSaying(deadline),
    sheets: receivedOn(['20/11/2025', '21/11/2025', '24/11/2025']),
    expect: [],
    within: ['HS', 'KH', 'TG', 'CN', 'TQ', 'KL', 'TD'],
    unspoken: [{ says: /25\/11/ }],
  },
  {
    id: 'G13',
    kind: "the plan's demands",
    what: 'Kế hoạch: CSTĐCS không quá 20 % LĐTT; đề nghị 2 trên 5',
    law: 'kế hoạch của xã',
    today: '2025-12-08',
    plan: planSaying(share),
    sheets: fightersAmongFive(['x', 'x']),
    expect: [
      {
        what: 'quá tỷ lệ của kế hoạch',
        severity: 'any',
        row: null,
        column: null,
        says: /kế hoạch.*20|20.*kế hoạch/i,
      },
    ],
    within: ['HS', 'KH', 'TG', 'CN', 'TQ', 'KL', 'TD'],
  },
  {
    id: 'G14',
    kind: "the plan's demands",
    what: 'Kế hoạch: CSTĐCS không quá 20 % LĐTT; đề nghị 1 trên 5',
    law: 'kế hoạch của xã',
    today: '2025-12-08',
    plan: planSaying(share),
    sheets: fightersAmongFive(['x']),
    expect: [],
    within: ['HS', 'KH', 'TG', 'CN', 'TQ', 'KL', 'TD', 'TL'],
  },
];
