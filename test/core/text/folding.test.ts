import * as fc from 'fast-check';
import {
  collapseSpaces,
  foldKeepingPositions,
  foldText,
  foldWithoutDiacritics,
  foldedWords,
  nfc,
} from '../../../src/core/text/folding';

describe('foldText', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['Văn hoá', 'văn hóa'],
    ['Uỷ ban', 'ủy ban'],
    ['Minh Hoà', 'MINH HÒA'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['Ðảng uỷ', 'Đảng ủy'],
    ['Thi đua – Khen thưởng', 'Thi đua - Khen thưởng'],
    ['hội\u00a0đồng\n xã ', 'hội đồng xã'],
    ['hội đồng'.normalize('NFD'), 'hội đồng'],
  ];
  it.each(alike)('%s = %s', (a, b) => expect(foldText(a)).toBe(foldText(b)));

  it('keeps words apart that differ', () => {
    expect(foldText('quý')).not.toBe(foldText('quỳ'));
    expect(foldText('của')).toBe('của');
    expect(foldText('tổ')).not.toBe(foldText('tô'));
  });

  it('strips punctuation only when asked', () => {
    expect(foldText('Thi đua, khen thưởng.', { stripPunctuation: true })).toBe('thi đua khen thưởng');
    expect(foldText('Thi đua, khen thưởng.')).toBe('thi đua, khen thưởng.');
  });

  it('is its own fixed point, at any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

describe('foldWithoutDiacritics', () => {
  it('drops tones, vowel marks and the stroke', () => {
    expect(foldWithoutDiacritics('KẾ HOẠCH Đặng Ưu Ớt')).toBe('ke hoach dang uu ot');
  });
  it('gives words', () => {
    expect(foldedWords('Tổ chức, thực hiện', { keepDiacritics: false })).toEqual([
      'to',
      'chuc',
      'thuc',
      'hien',
    ]);
    expect(foldedWords(' … ', { keepDiacritics: true })).toEqual([]);
  });
});

describe('foldKeepingPositions', () => {
  it('keeps the length of the composed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldKeepingPositions(nfc(text))).toHaveLength(nfc(text).length);
      }),
    );
    expect(foldKeepingPositions('Trước ngày 15–11')).toBe('truoc ngay 15-11');
  });
});

describe('collapseSpaces', () => {
  it('joins every kind of space', () => expect(collapseSpaces(' a\u00a0\t b\u200b\nc ')).toBe('a b c'));
});
