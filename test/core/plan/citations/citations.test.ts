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
