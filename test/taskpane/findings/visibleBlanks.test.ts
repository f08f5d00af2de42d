import { blankKinds, signOf, textPieces } from '../../../src/taskpane/findings/visibleBlanks';

const shown = (text: string): string => textPieces(text).map(signOf).join('');

describe('blanks that nobody sees', () => {
  test.each([
    ['single spaces between words are left alone', 'Lê Văn Nháp', 'Lê Văn Nháp'],
    ['doubled', 'Lê  Văn', 'Lê··Văn'],
    ['at the end', 'phạm thu dung   ', 'phạm thu dung···'],
    ['at the beginning, though it is one', ' Trần', '·Trần'],
    ['unbreakable, though it is one', 'Trần\u00a0Thị', 'Trần⍽Thị'],
    ['a line break of two letters is one', 'Ngô\r\nMẫu', 'Ngô↵Mẫu'],
    ['a tab beside a space', 'VP \tĐảng ủy', 'VP·→Đảng ủy'],
    ['nothing wide at all', 'Cao\u200bBằng', 'Cao◌Bằng'],
    ['only blanks', '  ', '··'],
    ['nothing', '', ''],
  ])('%s', (_name, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('no letter is lost or added but for the signs', () => {
    const letters = textPieces(' a  b\u00a0c\td\ne ').flatMap((piece) =>
      piece.kind === 'letters' ? [piece.text] : [],
    );
    expect(letters.join('')).toBe('abcde');
  });

  test('the legend names each kind once, in its own order', () => {
    expect(blankKinds([textPieces('a\u00a0 b'), textPieces('c  d'), textPieces('e f')])).toEqual([
      'space',
      'noBreak',
    ]);
  });
});
