import { findCitations } from '../../../../src/core/plan/citations/citations';

const inBody = (text: string) => findCitations([{ text, isLegalBasis: false }]);
const asBasis = (text: string) => findCitations([{ text, isLegalBasis: true }]);

describe('findCitations', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, string | null, string | null])[]])[] =
    [
      ['Kế hoạch số 14/KH-UBND ngày 19/01/2023 của UBND huyện', [['Kế hoạch', '14/KH-UBND', '2023-01-19']]],
      ['Chỉ thị 34-CT/TW ngày 07 tháng 4 năm 2014', [['Chỉ thị', '34-CT/TW', '2014-04-07']]],
      [
        'Nghị định số 98/2023/NĐ-CP của Chính phủ ngày 31/12/2023',
        [['Nghị định', '98/2023/NĐ-CP', '2023-12-31']],
      ],
      ['Luật Thi đua, khen thưởng số 06/2022/QH15', [['Luật', '06/2022/QH15', null]]],
      [
        'Quyết định số 12 /QĐ-UBND; Công văn số 5/SNV-TĐKT',
        [
          ['Quyết định', '12/QĐ-UBND', null],
          ['Công văn', '5/SNV-TĐKT', null],
        ],
      ],
      ['Nghị quyết số 79 NQ/TW ngày 06/01/2026', [['Nghị quyết', '79 NQ/TW', '2026-01-06']]],
      ['Nghị định số 1/2025/NĐ-CP ngày 31/02/2025', [['Nghị định', '1/2025/NĐ-CP', null]]],
      [
        'Thông tư số 15/2025/TT-BNV, gửi báo cáo trước ngày 15/11/2025',
        [['Thông tư', '15/2025/TT-BNV', null]],
      ],
      ['thực hiện Kế hoạch này và các quyết định của cấp trên trước ngày 20/11/2026', []],
      ['Tờ trình số 08/TTr-VHXH của Phòng', [['Tờ trình', '08/TTr-VHXH', null]]],
      [
        'Nghị quyết số 3/2026/NQ-HĐND; Kết luận số 21-KL/TW',
        [
          ['Nghị quyết', '3/2026/NQ-HĐND', null],
          ['Kết luận', '21-KL/TW', null],
        ],
      ],
      [
        'NĐ số 98/2023/NĐ-CP và nghị định số 152/2025/NĐ-CP',
        [
          ['NĐ', '98/2023/NĐ-CP', null],
          ['Nghị định', '152/2025/NĐ-CP', null],
        ],
      ],
      ['CHỈ THỊ SỐ 09/CT-UBND NGÀY 16 THÁNG 7 NĂM 2026', [['Chỉ thị', '09/CT-UBND', '2026-07-16']]],
      [
        'Phương án số 3/PA-UBND, Giấy mời số 12/GM-UBND, Biên bản số 1/BB-HĐTĐ',
        [
          ['Phương án', '3/PA-UBND', null],
          ['Giấy mời', '12/GM-UBND', null],
          ['Biên bản', '1/BB-HĐTĐ', null],
        ],
      ],
      ['Hướng dẫn số: 36-HD/VPTW ngày 03/4/2018', [['Hướng dẫn', '36-HD/VPTW', '2018-04-03']]],
      [
        'các Kế hoạch số 12/KH-UBND, số 15/KH-UBND và 17/KH-UBND',
        [
          ['Kế hoạch', '12/KH-UBND', null],
          ['Kế hoạch', '15/KH-UBND', null],
          ['Kế hoạch', '17/KH-UBND', null],
        ],
      ],
      [
        'các Công văn số 12/SNV-TĐKT ngày 1/2/2026, số 15/SNV-CCHC ngày 3/3/2026',
        [
          ['Công văn', '12/SNV-TĐKT', '2026-02-01'],
          ['Công văn', '15/SNV-CCHC', '2026-03-03'],
        ],
      ],
      ['Quyết định phê duyệt Chương trình nước sạch số 45/QĐ-UBND', [['Quyết định', '45/QĐ-UBND', null]]],
      ['Nghị quyết Đại hội Đảng bộ xã và 19/CT-TTg', []],
      ['Kế hoạch số 12/KH-UBND - Tuyên truyền', [['Kế hoạch', '12/KH-UBND', null]]],
      ['Thông báo kết luận số 15-TB/TU', [['Thông báo', '15-TB/TU', null]]],
      ['Thông báo Kết luận số 8-TB/TU', [['Thông báo', '8-TB/TU', null]]],
      ['Thông báo Kết luận số 8-KL/TU', [['Kết luận', '8-KL/TU', null]]],
      [
        'Kế hoạch liên tịch số 02/KHLT-CA-HPN ngày 03/4/2026',
        [['Kế hoạch liên tịch', '02/KHLT-CA-HPN', '2026-04-03']],
      ],
      [
        'Chỉ lệnh số 9/CL-BTL; Lệnh số 4/L-CTN',
        [
          ['Chỉ lệnh', '9/CL-BTL', null],
          ['Lệnh', '4/L-CTN', null],
        ],
      ],
      [
        'Quyết định số 4/QĐ-UBND ngày 01/3/2026, 5/QĐ-UBND và 6/QĐ-UBND cùng ngày 02/3/2026',
        [
          ['Quyết định', '4/QĐ-UBND', '2026-03-01'],
          ['Quyết định', '5/QĐ-UBND', '2026-03-02'],
          ['Quyết định', '6/QĐ-UBND', '2026-03-02'],
        ],
      ],
      [
        'Quyết định số 5/QĐ-UBND và 6/QĐ-UBND ngày 02/3/2026',
        [
          ['Quyết định', '5/QĐ-UBND', null],
          ['Quyết định', '6/QĐ-UBND', '2026-03-02'],
        ],
      ],
      ['Nghị quyết số 12/NQ-\nHĐND', [['Nghị quyết', '12/NQ-HĐND', null]]],
      ['Kế hoạch số 01/KH.LĐ.', [['Kế hoạch', '01/KH.LĐ', null]]],
      ['gặp KH 12 hộ, TT xã 5 lượt, TB 3/5 điểm', []],
      ['tuyên truyền Luật Thi đua, khen thưởng và văn bản hướng dẫn', []],
      ['Luật Thi đua, khen thưởng năm 2022; luật khác', [['Luật', null, null]]],
    ];
  it.each(cases)('%s', (text, expected) =>
    expect(inBody(text).map(({ kind, number, date }) => [kind, number, date])).toEqual(expected),
  );

  it('takes a law by its name alone among the legal bases only', () => {
    expect(asBasis('Căn cứ Luật Thi đua, khen thưởng;').map(({ kind, text }) => [kind, text])).toEqual([
      ['Luật', 'Luật Thi đua, khen thưởng'],
    ]);
  });

  it('names each paper once, with the day that any mention gives', () => {
    const texts = ['Kế hoạch số 14/KH-UBND', 'Kế hoạch số 14/KH-UBND ngày 19/01/2023'];
    const found = findCitations(texts.map((text, index) => ({ text, isLegalBasis: index === 0 })));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ date: '2023-01-19', isLegalBasis: true });
  });
});

it('a short form and the words are one paper; what a title shouts gives way to the text', () => {
  const found = findCitations([
    { text: 'THỰC HIỆN CHỈ THỊ SỐ 9/CT-UBND CỦA TỈNH', isLegalBasis: false },
    { text: 'Thực hiện Chỉ thị số 9/CT-UBND; CT số 9/CT-UBND', isLegalBasis: true },
  ]);
  expect(found.map(({ kind, text }) => [kind, text])).toEqual([['Chỉ thị', 'Chỉ thị số 9/CT-UBND']]);
});
