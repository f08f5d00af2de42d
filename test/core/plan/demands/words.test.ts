import { searchable, wordEnd } from '../../../../src/core/plan/demands/words';

const endsWord = new RegExp(`^${wordEnd}`, 'u');
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

test('a word ends before what is no letter or figure of any script, and only there', () => {
  const codes = [...Array.from({ length: 0x10000 }, (_, code) => code), 0x1d400, 0x1f600, 0x20000];
  const wrong = codes.filter((code) => {
    const sign = String.fromCodePoint(code);
    const isPartOfWord = /^[\p{L}\p{N}]/u.test(sign.normalize('NFC'));
    return !isSurrogate(code) && endsWord.test(searchable(sign)) === isPartOfWord;
  });
  expect(wrong).toEqual([]);
});

test('a searchable text is as long as the composed one', () => {
  for (const text of ['Báo cáo trước ngày 15/11', 'Ɓáo cáo тест 𝐀 Ⅳ', 'BAO CAO \u1d00', 'gu\u031b\u0309i'])
    expect(searchable(text)).toHaveLength(text.normalize('NFC').length);
});
