import * as fc from 'fast-check';
import { foldKeepingPositions, foldText, nfc } from '../../../src/core/text/folding';
import { asSeen, hasUsualSigns, plainDashes, plainQuotes, plainSigns } from '../../../src/core/text/signs';

const odd =
  '\u00ad\u200b\u200d\u2060\ufeff\u00a0\u2009\u202f\u3000\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d' +
  '\u2018\u2019\u201c\u201d\u02bc\u2044\u2215\uff0f\uff10\uff21\ufb01\u2163\u00d0\u00f0\u0189\u0110\u0412\u041d\u043d\u03a1\u0411 aZ1/-\'"\u0301';
const oddText = fc
  .array(fc.constantFrom(...Array.from(odd)), { maxLength: 30 })
  .map((letters) => letters.join(''));

describe('plainSigns', () => {
  test.each([
    ['hyphens of a decree', '152/2025/N\u0110\u2011CP', '152/2025/NĐ-CP'],
    ['hyphen and full-width slash', '08\uff0fKH\u2010UBND', '08/KH-UBND'],
    ['minus as a bullet', '\u2212 Tuyên truyền', '- Tuyên truyền'],
    ['small and full-width hyphen', 'a\ufe63b\uff0dc', 'a-b-c'],
    ['figure dash, bar', '1\u20122 \u2015 3', '1\u20132 \u2014 3'],
    ['soft hyphens', 'khen\u00ad thư\u00adởng', 'khen thưởng'],
    ['zero-width signs', '\ufeffthi\u200b đ\u200dua\u2060', 'thi đua'],
    ['a mark behind a joiner', 'a\u200d\u0301', 'á'],
    ['blanks', 'thi\u00a0đua,\u2009khen\u202fthưởng\u3000xã', 'thi đua, khen thưởng xã'],
    ['full-width figures and letters', '\uff12\uff10\uff12\uff16 \uff35\uff22', '2026 UB'],
    ['slashes', '05\u204402\u22152026', '05/02/2026'],
    ['d of other alphabets', '\u00d0\u1ea3ng, \u0189oàn, \u00f0ội, \u0256ua', 'Đảng, Đoàn, đội, đua'],
    ['Cyrillic among Latin', '12/QĐ-U\u0412ND', '12/QĐ-UBND'],
    ['Greek among Latin', '\u039aH-UBND', 'KH-UBND'],
    ['ligatures', 'o\ufb03ce', 'office'],
    ['a Roman figure that is one sign', '\u2163. NHIỆM VỤ', 'IV. NHIỆM VỤ'],
    ['a negative number', '\u22125', '-5'],
    ['ratio', '7\u223630', '7:30'],
  ])('%s', (_kind, text, plain) => expect(plainSigns(text)).toBe(plain));

  test.each([
    ['an en dash between years', '2026\u20132030'],
    ['a dash between two bodies', 'Phòng Văn hóa \u2013 Phòng Kinh tế'],
    ['a dash as a bullet', '\u2013 Tuyên truyền'],
    ['quotes of a title', 'phong trào \u201cXã không ma túy\u201d'],
    ['a name with its mark', 'K\u2019Rênh'],
    ['line breaks and tabs', 'Chủ trì:\tA\nPhối hợp: B'],
    ['a degree and a figure\u2019s mark', '30\u00b0C, 1\u00ba'],
    ['Russian words', '\u0421\u0421\u0421\u0420'],
    ['a mixed word that is no slip', 'X\u0416-\u0411'],
    ['an ellipsis of a form', 'ngày \u2026 tháng \u2026'],
    ['fractions and powers', '\u00bd m\u00b2'],
  ])('leaves %s', (_kind, text) => expect(plainSigns(text)).toBe(text));

  test('is its own fixed point', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(plainSigns(plainSigns(text))).toBe(plainSigns(text));
      }),
    );
  });
});

describe('what is compared', () => {
  test.each([
    ['names with marks', 'K\u2019Rênh', 'K\u02bcRênh'],
    ['modifier and plain apostrophe', 'H\u02bcHen Niê', "H'Hen Niê"],
    ['dashes', 'Văn hóa \u2014 Xã hội', 'Văn hóa - Xã hội'],
    ['quotes', '\u201cmột cửa\u201d', '"một cửa"'],
    ['a soft hyphen', 'Ủy\u00ad ban', 'Uỷ ban'],
    ['full-width', '\uff2b\uff28', 'kh'],
  ])('%s are one', (_kind, one, other) => expect(foldText(one)).toBe(foldText(other)));

  test.each([
    ['a word and its parts', 'thi đua', 'thiđua'],
    ['d and d with stroke', 'dua', 'đua'],
    ['Cyrillic words', '\u0421\u0421\u0421\u0420', 'CCCP'],
  ])('%s are two', (_kind, one, other) => expect(foldText(one)).not.toBe(foldText(other)));

  test('positions hold, at any signs', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(foldKeepingPositions(nfc(text))).toHaveLength(nfc(text).length);
        expect(plainDashes(text)).toHaveLength(text.length);
        expect(plainQuotes(text)).toHaveLength(text.length);
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
    expect(foldKeepingPositions('Số 08\uff0fKH\u2011UBND')).toBe('so 08/kh-ubnd');
  });

  test.each([
    ['Vietnamese, lines and tabs', 'Ủy ban – nhân dân'.replace('–', '-') + '\n\tĐộc lập', true],
    ['the accent typed alone', 'K`Rênh', true],
    ['a soft hyphen', 'Ủy\u00ad ban', false],
    ['a no-break space', 'Ủy\u00a0ban', false],
    ['letters that are not composed', 'Ủy ban'.normalize('NFD'), false],
    ['an Icelandic d with stroke', '\u00d0ội', false],
    ['an en dash', 'a \u2013 b', false],
  ])('%s: every sign as it is meant', (_kind, text, isUsual) => {
    expect(hasUsualSigns(text)).toBe(isUsual);
    if (isUsual) expect([plainSigns(text), nfc(text)]).toEqual([text, text]);
  });

  test('what can be seen', () => expect(asSeen('A\u00a0\u2013\u00adB\u200b')).toBe('A \u2013B'));
});
