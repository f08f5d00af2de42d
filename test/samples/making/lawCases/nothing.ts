import type { ExpectedFinding, LawCase, TypedSheet } from './model';

const above = ['UBND PHƯỜNG TRÀ SƠN', 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2025'];
const names = [
  ['Cung Thị Nhạn', 'Văn phòng HĐND và UBND'],
  ['Doãn Khắc Hiếu', 'Phòng Văn hóa - Xã hội'],
  ['Phùng Thị Tơ', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Khổng Minh Trí', 'Trung tâm Phục vụ hành chính công'],
] as const;

/** Fighters who did well only, each with another word in the initiative's cell. */
function initiativesSaying(words: readonly string[]): TypedSheet {
  return {
    name: 'CSTĐCS',
    above,
    header:
      'STT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu đề nghị|Xếp loại năm 2025|Sáng kiến, giải pháp|Số, ngày QĐ công nhận sáng kiến',
    rows: words.map((word, index) => {
      const [name, unit] = names[index] ?? names[0];
      return `${index + 1}|${name}|Chuyên viên|${unit}|CSTĐCS|Hoàn thành tốt nhiệm vụ|${word}|`;
    }),
  };
}

function noInitiative(words: readonly string[]): readonly ExpectedFinding[] {
  return words.map((word, index) => ({
    what: `“${word}” không phải là sáng kiến`,
    severity: 'error' as const,
    row: index + 1,
    column: null,
    rules: 'CN-04',
  }));
}

const [wordsA, wordsB, wordsC] = [
  ['Không', 'không có', '-', '0'],
  ['chưa', 'Chưa có sáng kiến', 'KHÔNG CÓ SKKN', '/'],
  ["'0", '—', 'K', 'Không có.'],
];

function nothing(id: string, words: readonly string[]): LawCase {
  return {
    id,
    kind: 'words of nothing',
    what: `Ô sáng kiến: ${words.join(' · ')}`,
    law: 'Luật 2022 Đ.23.2',
    today: '2025-12-11',
    sheets: [initiativesSaying(words)],
    expect: noInitiative(words),
    unspoken: [{ rules: 'HS-02' }],
  };
}

/** Words that say that nothing is there, and titles that only begin like them. */
export const nothingCases: readonly LawCase[] = [
  nothing('N01', wordsA ?? []),
  nothing('N02', wordsB ?? []),
  nothing('N03', wordsC ?? []),
  {
    id: 'N04',
    kind: 'words of nothing',
    what: 'Sáng kiến có tên bắt đầu bằng "Không", "Chưa", "0"',
    law: 'Luật 2022 Đ.23.2: có sáng kiến được công nhận',
    today: '2025-12-11',
    sheets: [
      {
        ...initiativesSaying([]),
        rows: [
          '1|Cung Thị Nhạn|Chuyên viên|Văn phòng HĐND và UBND|CSTĐCS|Hoàn thành tốt nhiệm vụ|Không gian đọc ở nhà văn hóa tổ dân phố|301/QĐ-UBND ngày 12/11/2025',
          '2|Doãn Khắc Hiếu|Chuyên viên|Phòng Văn hóa - Xã hội|CSTĐCS|Hoàn thành tốt nhiệm vụ|Chưa đến hẹn đã xong: nhắc việc bằng tin nhắn|301/QĐ-UBND ngày 12/11/2025',
          '3|Phùng Thị Tơ|Chuyên viên|Phòng Kinh tế, Hạ tầng và Đô thị|CSTĐCS|Hoàn thành tốt nhiệm vụ|0 đồng một buổi chợ: gian hàng cho hộ nghèo|301/QĐ-UBND ngày 12/11/2025',
        ],
      },
    ],
    expect: [],
    unspoken: [{ rules: 'CN-04|HS-02' }],
  },
  {
    id: 'N05',
    kind: 'words of nothing',
    what: 'Ô kỷ luật: Không · - · 0 · chưa · không có · Không bị kỷ luật',
    law: 'Luật 2022 Đ.24: không ai bị kỷ luật',
    today: '2025-12-11',
    sheets: [
      {
        name: 'LĐTT',
        above: ['UBND PHƯỜNG TRÀ SƠN', 'DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM 2025'],
        header:
          'STT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu đề nghị|Xếp loại năm 2025|Hình thức kỷ luật trong năm|Đang xem xét kỷ luật, đơn thư',
        rows: [
          'Không|Không',
          '-|-',
          '0|0',
          'chưa|chưa',
          'không có|không có',
          'Không bị kỷ luật|Không có đơn thư',
        ].map(
          (cells, index) =>
            `${index + 1}|${['Cung Thị Nhạn', 'Doãn Khắc Hiếu', 'Phùng Thị Tơ', 'Khổng Minh Trí', 'Vi Thị Sáu', 'Mông Văn Lực'][index]}|Chuyên viên|Văn phòng HĐND và UBND|LĐTT|HTTNV|${cells}`,
        ),
      },
    ],
    expect: [],
    unspoken: [{ rules: 'KL-01|KL-03|KL-04' }],
  },
  {
    id: 'N06',
    kind: 'words of nothing',
    what: 'Số quyết định sáng kiến ghi "chưa", "đang chờ"',
    law: 'Luật 2022 Đ.3.4, 84.1.d: phải được công nhận',
    today: '2025-12-11',
    sheets: [
      {
        ...initiativesSaying([]),
        rows: [
          '1|Cung Thị Nhạn|Chuyên viên|Văn phòng HĐND và UBND|CSTĐCS|Hoàn thành tốt nhiệm vụ|Sổ trực ban điện tử|chưa',
          '2|Doãn Khắc Hiếu|Chuyên viên|Phòng Văn hóa - Xã hội|CSTĐCS|Hoàn thành tốt nhiệm vụ|Bản đồ hộ chính sách|Chưa có',
        ],
      },
    ],
    expect: [
      {
        what: 'sáng kiến chưa được công nhận',
        severity: 'error',
        row: 1,
        column: null,
        rules: 'HS-02|CN-04',
      },
      {
        what: 'sáng kiến chưa được công nhận',
        severity: 'error',
        row: 2,
        column: null,
        rules: 'HS-02|CN-04',
      },
    ],
  },
  {
    id: 'N07',
    kind: 'words of nothing',
    what: 'Danh hiệu các năm ghi "Không", "-": không có gì để tính liên tục',
    law: 'Luật 2022 Đ.74.1.d',
    today: '2025-12-15',
    sheets: [
      {
        name: 'BK tinh',
        above: ['UBND PHƯỜNG TRÀ SƠN', 'DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN NĂM 2025'],
        header:
          'STT|Họ và tên|Chức vụ|Đơn vị|Nhóm đối tượng|Hình thức đề nghị|Loại hình|Danh hiệu năm 2023|Danh hiệu năm 2024|Xếp loại năm 2024|Xếp loại năm 2025',
        rows: [
          '1|Vi Thị Sáu|Trưởng phòng|Phòng Văn hóa - Xã hội|Công chức|Bằng khen của Chủ tịch UBND tỉnh|Công trạng|Không|-|HTTNV|HTTNV',
          '2|Mông Văn Lực|Phó Chánh Văn phòng|Văn phòng HĐND và UBND|Công chức|Bằng khen của Chủ tịch UBND tỉnh|Công trạng|CSTĐCS|CSTĐCS|HTXSNV|HTXSNV',
        ],
      },
    ],
    expect: [
      {
        what: 'không có hai lần CSTĐCS, không hai năm HTXS',
        severity: 'warning',
        row: 1,
        column: null,
        rules: 'CN-09',
      },
    ],
  },
  {
    id: 'N08',
    kind: 'words of nothing',
    what: 'Ô "Đã khen thưởng" ghi "Chưa", "không" ở giấy khen chuyên đề',
    law: 'Luật 2022 Đ.75: không đòi thành tích trước',
    today: '2026-04-22',
    sheets: [
      {
        name: 'GK',
        above: ['UBND PHƯỜNG TRÀ SƠN', 'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN PHONG TRÀO TRỒNG CÂY NĂM 2026'],
        header: 'STT|Họ và tên|Chức vụ|Đơn vị|Hình thức khen thưởng|Loại hình|Thành tích|Đã khen thưởng',
        rows: [
          '1|Vi Thị Sáu|Tổ trưởng|Tổ dân phố 7|Giấy khen|Chuyên đề|Trồng 200 cây bên đường Hồ Sen|Chưa',
          '2|Mông Văn Lực|Tổ phó|Tổ dân phố 9|Giấy khen|Chuyên đề|Giữ vườn ươm của tổ|không',
        ],
      },
    ],
    expect: [],
  },
];
