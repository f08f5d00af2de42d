import * as fc from 'fast-check';
import { citedMark, citedSpans, withoutCited } from '../../../src/core/time/citedSpans';

function cited(text: string): readonly string[] {
  return citedSpans(text).map(({ from, to }) => text.normalize('NFC').slice(from, to));
}

describe('citedSpans', () => {
  it.each([
    ['Theo Quyết định số 12/QĐ-UBND ngày 3/2/2026', ['Quyết định số 12/QĐ-UBND ngày 3/2/2026']],
    [
      'Quyết định số 12/QĐ-UBND ngày 03 tháng 02 năm 2026 của UBND xã; trước 30/6',
      ['Quyết định số 12/QĐ-UBND ngày 03 tháng 02 năm 2026'],
    ],
    [
      'Công văn số 12/UBND-NV của UBND tỉnh ngày 3/2/2026',
      ['Công văn số 12/UBND-NV của UBND tỉnh ngày 3/2/2026'],
    ],
    ['Phòng Kinh tế theo Điều 17 Nghị định 30/2020/NĐ-CP', ['Điều 17 Nghị định 30/2020/NĐ-CP']],
    [
      'khoản 2 Điều 5 Luật Thi đua, khen thưởng năm 2022',
      ['khoản 2 Điều 5 Luật Thi đua, khen thưởng năm 2022'],
    ],
    ['QĐ 45/QĐ-UBND ngày 05/1/2026; KH 14/KH-UBND', ['QĐ 45/QĐ-UBND ngày 05/1/2026', 'KH 14/KH-UBND']],
    ['12/qđ-ubnd ngày 3/2/2026', ['12/qđ-ubnd ngày 3/2/2026']],
    ['Chỉ thị 34-CT/TW của Bộ Chính trị', ['Chỉ thị 34-CT/TW']],
    ['Giấy mời số 03/GM-UBND', ['Giấy mời số 03/GM-UBND']],
    ['Theo Quyết định số 12/QĐ-UBND của UBND xã trước ngày 30/6', ['Quyết định số 12/QĐ-UBND']],
    ['Theo Quyết định ngày 3/2/2026 của UBND xã', ['Quyết định ngày 3/2/2026']],
  ])('%s', (text, spans) => expect(cited(text)).toEqual(spans));

  it.each([
    'UBND xã; Công an xã',
    '1-UBND xã; 2-Công an xã',
    'Báo cáo 15/11/2026',
    'Kế hoạch tháng 3/2026',
    'Báo cáo 6 tháng đầu năm',
    'Q1-T9/2026',
    '15/T6/2026',
    'Thông báo 20/5',
    'Trường THCS 19/5',
    'Phòng Văn hóa - Xã hội',
    '8h30-11H30 ngày 5/3',
    '',
  ])('%s cites nothing', (text) => expect(cited(text)).toEqual([]));

  it('reads long texts with many figures or papers, of equal length without them', () => {
    const figures = 'các thôn đạt 100%. '.repeat(20_000);
    expect(citedSpans(figures)).toEqual([]);
    const papers = 'theo 12/QĐ-UBND; '.repeat(5_000);
    expect(citedSpans(papers)).toHaveLength(5_000);
    expect(withoutCited(papers)).toBe(`theo ${citedMark}${' '.repeat(9)}; `.repeat(5_000));
  });

  it('answers with spans in order, apart, inside the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Quyết định số',
        '12/QĐ-UBND',
        'ngày',
        '3/2/2026',
        'của UBND xã',
        ';',
        'Điều',
        '(',
        'Luật',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const { from, to } of citedSpans(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.normalize('NFC').length);
      }),
    );
  });
});
