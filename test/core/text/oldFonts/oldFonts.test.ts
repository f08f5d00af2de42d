import { toUnicode } from '../../../../src/core/text/oldFonts/oldFont';
import {
  convertedAmong,
  encodingOfFont,
  recogniseOldFont,
  showsCapitals,
} from '../../../../src/core/text/oldFonts/recognise';
import { isSyllable } from '../../../../src/core/text/oldFonts/syllable';
import { fromTcvn3 } from '../../../../src/core/text/oldFonts/tcvn3';
import { fromVni } from '../../../../src/core/text/oldFonts/vni';
import { inOldFont } from './oldFontWriting';

const onsets = Array.from(
  new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')),
);
const rimes =
  'a ai ao au ay âu ây am ăm âm an ăn ân ang ăng âng anh ac ăc âc ach ap ăp âp at ăt ât e eo em en eng ec et ep ê êu êm ên ênh êch êt êp i ia iu iêu im in inh iêm iên iêng ich it ip iêt iêp iêc o oa oai oay oan oang oăn oăng oanh oat oăt oe oi om on ong oong oc op ot ô ôi ôm ôn ông ôc ôp ôt ơ ơi ơm ơn ơp ơt u ua ui uê uy uya uyên uyêt uynh uân uât um un ung uc up ut uôi uôm uôn uông uôc uôt ư ưa ưi ưu ưng ưc ưt ươi ươu ươm ươn ương ươc ươp ươt y yêu yên yêt'.split(
    ' ',
  );
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
/** The tone stands on the letter with a mark of its own, else on the last vowel but one of an open rime, else on the first. */
function toned(rime: string, tone: string): string {
  const marked = rime.search(/[êôơăâ]/) >= 0 ? rime.search(/[êôơăâ]/) : rime.search(/ư/);
  const at = marked >= 0 ? marked : rime.search(/[aeiouy]/);
  return (rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize('NFC');
}

const syllables = onsets.flatMap((onset) =>
  rimes.flatMap((rime) =>
    tones
      .filter((tone) => !/(?:c|ch|p|t)$/.test(rime) || tone === '\u0301' || tone === '\u0323')
      .map((tone) => `${onset}${toned(rime, tone)}`),
  ),
);

describe('tables', () => {
  test('every syllable goes there and back', () => {
    expect(syllables.length).toBeGreaterThan(15_000);
    const lost = syllables.filter(
      (syllable) =>
        fromTcvn3(inOldFont(syllable, 'tcvn3')) !== syllable ||
        fromVni(inOldFont(syllable, 'vni')) !== syllable ||
        fromVni(inOldFont(syllable.toUpperCase(), 'vni')) !== syllable.toUpperCase(),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'KÕ HO¹CH C«ng t¸c n¨m 2025', 'KẾ HOẠCH Công tác năm 2025'],
    ['tcvn3', 'KÕ HO¹CH', 'KẾ HOẠCH'],
    ['tcvn3', 'ng\u00adêi ®­îc khen th­ëng', 'người được khen thưởng'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['vni', 'Keá hoaïch khen thöôûng naêm hoïc', 'Kế hoạch khen thưởng năm học'],
  ] as const)('%s: %s', (encoding, printed, meant) => {
    expect(toUnicode(printed, encoding, 'asTyped')).toBe(meant);
  });

  test('fonts that show capitals', () => {
    expect(toUnicode('kÕ ho¹ch', 'tcvn3', 'capitals')).toBe('KẾ HOẠCH');
    expect([showsCapitals('.VnTimeH'), showsCapitals('.VnTime'), showsCapitals('VNI-TimesH')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('syllables', () => {
  test.each([
    'nghiêng',
    'Quyết',
    'khuỷu',
    'gì',
    'giếng',
    'quốc',
    'Đường',
    'uỷ',
    'ủy',
    'ý',
    'thuở',
    'xoèn',
    'ngoằn',
  ])('%s is one', (word) => expect(isSyllable(word)).toBe(true));
  test.each(['stra', 'cafe', 'tảc', 'hoạh', 'Müller', 'v¨n', 'Sxão', 'thành phố', '', 'ếe', 'oal'])(
    '“%s” is none',
    (word) => expect(isSyllable(word)).toBe(false),
  );
});

const meant = [
  'Tuyên truyền, phổ biến các quy định mới về thi đua, khen thưởng đến toàn thể cán bộ',
  'Tổ chức phát động phong trào thi đua yêu nước giữa các thôn',
  'Bình xét, đề nghị khen thưởng cuối năm học',
];

describe('recognised', () => {
  test.each(
    (['tcvn3', 'vni'] as const).flatMap((encoding) => meant.map((text) => [encoding, text] as const)),
  )('%s: %s', (encoding, text) => {
    const printed = inOldFont(text, encoding);
    expect(recogniseOldFont([printed])).toMatchObject({ encoding, font: null });
    expect(toUnicode(printed, encoding, 'asTyped')).toBe(text);
  });

  test('a sheet of short cells is one text', () => {
    const cells = ['Hä vµ tªn', 'Chøc vô', '§¬n vÞ', 'NguyÔn V¨n An', 'TrÇn ThÞ B×nh'];
    expect(recogniseOldFont(cells)).toMatchObject({ encoding: 'tcvn3' });
    expect(cells.map((cell) => convertedAmong(cell, { encoding: 'tcvn3', isWhole: true }))).toEqual([
      'Họ và tên',
      'Chức vụ',
      'Đơn vị',
      'Nguyễn Văn An',
      'Trần Thị Bình',
    ]);
  });

  test.each([
    ['.VnTime', 'tcvn3'],
    ['.VNARIALH', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI Helve', 'vni'],
    ['Times New Roman', null],
    ['Vni', null],
    ['Vnuk', null],
  ])('the font %s', (font, encoding) => expect(encodingOfFont(font)).toBe(encoding));
});

describe('never recognised', () => {
  test.each([
    ['Unicode', 'Công tác thi đua, khen thưởng năm 2026'],
    ['Unicode of Latin-1 alone', 'Công an xã, Hà Nam; công tác bình xét và khen các cá nhân có thành tích'],
    ['decomposed', 'Công tác khen thưởng của các thôn'.normalize('NFD')],
    ['without marks', 'Cong tac thi dua khen thuong nam 2026'],
    [
      'French',
      'Où dû être créée à Noël une école très âgée, élève maïs naïf façade où dès là né été hôtel forêt',
    ],
    ['German', 'Für Schüler über zwölf Jahre, schön grüßen die Mädchen in Köln, Bär, hören, Tür, süß, Öl'],
    ['Spanish', 'El niño español soñó con el año más corto, qué será, mañana allí según él'],
    ['Portuguese', 'São Paulo não é a única região; ações, irmãos, mães e pães são bons'],
    ['names', 'Café Müller, São Paulo, Françoise Dœuvre, Zoë, Björn, Jürgen, Nuñez'],
    ['codes and formulas', '25°C ± 2; 10 m²; µg/l; §5; ½ × 3; Microsoft® Excel©; 1ª, 2º; «A» · B'],
    ['one short word', 'Hä tªn'],
    ['two words', 'NguyÔn V¨n'],
    ['words that are both', 'Bé vô né hé Bé'],
    ['Unicode among old letters', 'Thi đua n¨m häc míi cña ®¬n vÞ'],
  ])('%s', (_kind, text) => expect(recogniseOldFont([text])).toBeNull());

  test('among Unicode a word that could be either stays; where all is old it is meant so', () => {
    expect(convertedAmong('Sè: 12/KH-UBND', { encoding: 'tcvn3', isWhole: false })).toBeNull();
    expect(convertedAmong('Sè: 12/KH-UBND', { encoding: 'tcvn3', isWhole: true })).toBe('Số: 12/KH-UBND');
  });

  test('a foreign name among old letters stays', () => {
    expect(convertedAmong('Müller', { encoding: 'tcvn3', isWhole: true })).toBeNull();
    expect(convertedAmong('Công tác', { encoding: 'tcvn3', isWhole: false })).toBeNull();
  });
});
