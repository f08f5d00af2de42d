import fc from 'fast-check';
import { measureText, wrapLines } from '../../../src/core/text/letterWidths';

const at12 = { sizePt: 12, bold: false };

describe('letter widths of Times New Roman', () => {
  test.each([
    ['i', 12, false, 3.334],
    ['M', 12, false, 10.67],
    ['M', 12, true, 11.32],
    ['\u1ec7', 12, false, 5.326],
    ['0000', 12, false, 24],
  ])('%s at %d pt, bold %s', (text, sizePt, bold, points) => {
    expect(measureText(text, { sizePt, bold })).toBeCloseTo(points, 1);
  });

  test('composed and decomposed letters are as wide', () => {
    const text = 'Thi \u0111ua khen th\u01b0\u1edfng';
    expect(measureText(text.normalize('NFD'), at12)).toBe(measureText(text, at12));
  });

  test('every line but a single letter fits, and lines give the text again', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z\u1ea0-\u1ef9]{1,12}$/), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 200 }), (all, widthPt) => {
        const text = all.join(' ');
        const lines = wrapLines(text, { ...at12, widthPt });
        expect(lines.join('')).toBe(text);
        for (const line of lines) {
          expect(line.trimEnd().length === 1 || measureText(line.trimEnd(), at12) <= widthPt).toBe(true);
        }
      }),
    );
  });

  test('line breaks end lines, blank ones too', () => {
    expect(wrapLines('a\n\nb', { ...at12, widthPt: 100 })).toEqual(['a', '', 'b']);
  });
});
