import fc from 'fast-check';
import { pastedText } from '../../../../src/core/papers/page/pastedText';

const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '"',
  "'",
  '＝',
  ' ',
  '\u00a0',
  '\u0000',
  '\u2028',
  '\ufeff',
  '1',
];
const hostile = fc
  .tuple(fc.array(fc.constantFrom(...starts), { maxLength: 4 }), fc.string())
  .map(([begin, rest]) => `${begin.join('')}${rest}`);

/** The cells that a sheet makes of a pasted text: lines and tabs part them, quotation marks around one go. */
function pastedCells(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029\v\f\u0085]/)
    .flatMap((line) => line.split('\t'))
    .map((cell) => cell.replace(/^[\s"\u0000\ufeff]+/, ''));
}

test('no cell of it begins as a formula does, whatever the lines say', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 5 }), (lines) => {
      for (const cell of pastedCells(pastedText(lines))) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
    { numRuns: 2000 },
  );
});

test('as many lines as there were, and no tab', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (lines) => {
      const text = pastedText(lines);
      expect(text.split('\n')).toHaveLength(lines.length);
      expect(text).not.toMatch(/[\t\r\v\f\u2028\u2029]/);
    }),
  );
});

test.each([
  ['Trường Mẫu: 3', 'Trường Mẫu: 3'],
  ['1. [Lỗi] Dòng 4: thiếu', '1. [Lỗi] Dòng 4: thiếu'],
  ['=HYPERLINK("http://x")', '“=HYPERLINK("http://x")'],
  ['\t+84', '“+84'],
  ['"=1+1"', '“"=1+1"'],
  ['a\n=1', 'a =1'],
])('%j is pasted as %j', (line, pasted) => {
  expect(pastedText([line])).toBe(pasted);
});
