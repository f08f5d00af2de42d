import fc from 'fast-check';
import { countWords } from '../../../../src/core/counting/live/countWords';

/** What COUNTIFS says of a cell and a criterion, as Microsoft describes it; written apart from what is tested. */
function countif(cell: string | number, criterion: string | number): boolean {
  if (typeof criterion === 'number')
    return typeof cell === 'number' ? cell === criterion : cell.trim() !== '' && Number(cell) === criterion;
  const comparison = /^(<>|>=|<=|=|<|>)/.exec(criterion);
  if (comparison !== null) throw new Error(`a comparison: ${criterion}`);
  if (/^\s*[+-]?\d[\d.]*%?\s*$/.test(criterion)) throw new Error(`a number: ${criterion}`);
  let pattern = '';
  for (let index = 0; index < criterion.length; index += 1) {
    const sign = criterion.charAt(index);
    const next = criterion.charAt(index + 1);
    if (sign === '~' && /[*?~]/.test(next)) {
      pattern += `\\${next === '~' ? 'u007e' : next}`;
      index += 1;
    } else if (sign === '?') pattern += '[^]';
    else if (sign === '*') pattern += '[^]*';
    else pattern += sign.replace(/[.+^${}()|[\]\\/]/g, '\\$&');
  }
  return typeof cell === 'string' && new RegExp(`^${pattern}$`, 'iu').test(cell);
}

describe('criteria for the words of a column', () => {
  test.each([
    ['Đã xong', 'Đã xong'],
    ['Công an (*)', 'Công an (~*)'],
    ['Chưa rõ?', 'Chưa rõ~?'],
    ['Khoảng ~5', 'Khoảng ~~5'],
    ['31/12/2026', '31?12?2026'],
    ['100%', '100?'],
    ['7', '?'],
    ['12', '1?'],
    ['9:30', '9?30'],
    ['1.000.000', '1?000?000'],
    ['TRUE', 'TRU?'],
    ['3 Mar 2026', '3?Mar?2026'],
    ['Quý I/2026', 'Quý I/2026'],
    [46_052, 46_052],
  ])('%j is asked for as %j', (value, criterion) => {
    expect(countWords([value]).wordOf(value)?.criterion).toBe(criterion);
  });

  test.each(['', '   ', '=A1', '>5', '<>', '#N/A', 'x'.repeat(256), 'a\rb', true])(
    '%j has no criterion',
    (value) => {
      expect(countWords([value]).wordOf(value)).toBeNull();
    },
  );

  test('capitals are one word, letters composed otherwise are none', () => {
    const capitals = countWords(['LĐTT', 'lđtt']);
    expect(capitals.wordOf('LĐTT')).toEqual(capitals.wordOf('lđtt'));
    const twins = ['Hội', 'Hội'.normalize('NFD')];
    const words = countWords(twins);
    expect(twins.map(words.wordOf)).toEqual([null, null]);
    expect(words.wordOf('Hội')).toBeNull();
  });

  test('a first word stands for all texts that begin with it', () => {
    const words = countWords(['Ông A', 'ông B', 'Bà C', 'Ôngo D']);
    const word = words.firstWordOf('Ông A');
    expect(word?.criterion).toBe('Ông *');
    expect(words.firstWordOf('ông B')).toEqual(word);
    expect(words.firstWordOf('Ông')).toBeNull();
    expect(
      ['Ông A', 'ông B', 'Bà C', 'Ôngo D'].map((text) => words.answeredBy(text).includes(word?.id ?? '')),
    ).toEqual([true, true, false, false]);
  });

  const nasty = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'A', 'Đ', 'đ', ' ', '*', '?', '~', '/', '-', '1', '2', '%', '.'),
    }),
    fc.constantFrom('1', '1.0', '01', '12/5', '12-5', '100%', 'a*', 'a?', 'ab', 'a~', 'a~*'),
    fc.integer({ min: 0, max: 20 }),
  );

  test('a cell answers exactly the words that COUNTIFS would count it for', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 12 }), (cells) => {
        const words = countWords(cells);
        for (const value of cells) {
          const word = words.wordOf(value);
          if (word === null) continue;
          for (const cell of cells) {
            const isCounted = countif(cell, word.criterion);
            const isAnswered = words.answeredBy(cell).includes(word.id);
            // what LibreOffice takes numbers for is answered too: then the table stays numbers
            if (typeof cell === 'string' || typeof word.criterion === 'number')
              expect([cell, word.criterion, isAnswered]).toEqual([cell, word.criterion, isCounted]);
            else if (isCounted) expect(isAnswered).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
