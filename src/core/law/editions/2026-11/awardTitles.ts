import type { EditionData } from '../../edition';
import { award, type AwardData } from './awardEntry';
import {
  decree152,
  law2003,
  law2022,
  secondHand,
  underDecree152,
  underDecree98,
  underLaw2003,
  underLaw2022,
} from './sources';

type Entries = EditionData['awards'];

type TitleData = Omit<AwardData, 'isTitle' | 'kinds'>;

const personalTitles: readonly TitleData[] = [
  {
    id: 'LDTT',
    name: 'Lao động tiên tiến',
    aliases: ['LĐTT', 'LĐ TT', 'LĐ tiên tiến', 'Lao động TT', 'LDTT'],
    level: 'commune',
    article: 'Điều 24',
  },
  {
    id: 'CSTT',
    name: 'Chiến sĩ tiên tiến',
    aliases: ['CSTT', 'CS tiên tiến', 'CS TT'],
    level: 'base',
    article: 'Điều 24',
  },
  {
    id: 'CSTDCS',
    name: 'Chiến sĩ thi đua cơ sở',
    aliases: [
      'CSTĐCS',
      'CSTĐ CS',
      'CSTĐ cơ sở',
      'CSTĐ cấp cơ sở',
      'CS thi đua cơ sở',
      'CSTD cơ sở',
      'Chiến sĩ thi đua cấp cơ sở',
      'Chiến sĩ TĐCS',
      'Chiến sĩ TĐ cơ sở',
    ],
    level: 'commune',
    article: 'Điều 23',
  },
  {
    id: 'CSTDTQ',
    name: 'Chiến sĩ thi đua toàn quốc',
    aliases: ['CSTĐTQ', 'CSTĐ TQ', 'CSTĐ toàn quốc'],
    level: 'state',
    article: 'Điều 21',
  },
];

const provinceFighter = {
  id: 'CSTDTINH',
  aliases: [
    'Chiến sĩ thi đua cấp tỉnh',
    'Chiến sĩ thi đua tỉnh',
    'Chiến sĩ thi đua thành phố',
    'Chiến sĩ thi đua cấp thành phố',
    'CSTĐ cấp tỉnh',
    'CSTĐ tỉnh',
    'CSTĐ thành phố',
    'CSTĐT',
    'CSTĐ cấp bộ',
    'Chiến sĩ thi đua cấp bộ',
    'Chiến sĩ thi đua cấp bộ, ngành, tỉnh',
  ],
  level: 'province',
  isTitle: true,
  kinds: ['individual'],
} as const;

const collectiveTitles: readonly TitleData[] = [
  {
    id: 'TTLDTT',
    name: 'Tập thể lao động tiên tiến',
    aliases: [
      'TTLĐTT',
      'TT LĐTT',
      'TT LĐ TT',
      'Tập thể LĐTT',
      'TT lao động tiên tiến',
      'TT LĐ tiên tiến',
      'Tập thể LĐ tiên tiến',
    ],
    level: 'commune',
    article: 'Điều 28',
  },
  {
    id: 'DVTT',
    name: 'Đơn vị tiên tiến',
    aliases: ['ĐVTT', 'ĐV tiên tiến', 'ĐV TT'],
    level: 'base',
    article: 'Điều 28',
  },
  {
    id: 'TTLDXS',
    name: 'Tập thể lao động xuất sắc',
    aliases: [
      'TTLĐXS',
      'TT LĐXS',
      'TT LĐ XS',
      'LĐXS',
      'Tập thể LĐXS',
      'TT lao động xuất sắc',
      'Tập thể LĐ xuất sắc',
    ],
    level: 'province',
    article: 'Điều 27',
  },
  {
    id: 'DVQT',
    name: 'Đơn vị quyết thắng',
    aliases: ['ĐVQT', 'ĐV quyết thắng', 'ĐV QT'],
    level: 'province',
    article: 'Điều 27',
  },
  {
    id: 'CO-CP',
    name: 'Cờ thi đua của Chính phủ',
    aliases: [
      'Cờ thi đua Chính phủ',
      'Cờ TĐ Chính phủ',
      'Cờ TĐ của Chính phủ',
      'Cờ Chính phủ',
      'Cờ TĐCP',
      'Cờ CP',
    ],
    level: 'state',
    article: 'Điều 25',
  },
];

const provinceFlag = {
  id: 'CO-TINH',
  aliases: [
    'Cờ thi đua tỉnh',
    'Cờ thi đua cấp tỉnh',
    'Cờ thi đua UBND tỉnh',
    'Cờ thi đua của UBND tỉnh',
    'Cờ thi đua của Ủy ban nhân dân tỉnh',
    'Cờ thi đua thành phố',
    'Cờ thi đua UBND thành phố',
    'Cờ thi đua của UBND thành phố',
    'Cờ TĐ tỉnh',
    'Cờ TĐ UBND tỉnh',
    'Cờ tỉnh',
  ],
  level: 'province',
  isTitle: true,
  kinds: ['collective'],
} as const;

const exemplaryCommune = {
  id: 'XA-TB',
  aliases: [
    'Xã tiêu biểu',
    'Phường tiêu biểu',
    'Thị trấn tiêu biểu',
    'Đặc khu tiêu biểu',
    'Xã, phường tiêu biểu',
    'Xã phường tiêu biểu',
  ],
  level: 'province',
  isTitle: true,
  kinds: ['collective'],
} as const;

const culturedVillage = {
  id: 'THON-VH',
  aliases: [
    'Thôn văn hóa',
    'Thôn VH',
    'Làng văn hóa',
    'Ấp văn hóa',
    'Bản văn hóa',
    'Buôn văn hóa',
    'Xóm văn hóa',
    'Khóm văn hóa',
    'Khu phố văn hóa',
    'Khu dân cư văn hóa',
    'Tổ dân phố văn hóa',
    'Tổ dân phố VH',
    'TDP văn hóa',
    'TDP VH',
    'Thôn, TDP văn hóa',
  ],
  level: 'commune',
  isTitle: true,
  kinds: ['collective'],
} as const;

const culturedFamily = {
  id: 'GDVH',
  name: 'Gia đình văn hóa',
  aliases: ['GĐVH', 'GĐ văn hóa', 'GĐ VH', 'Danh hiệu Gia đình văn hóa'],
  level: 'commune',
  isTitle: true,
  kinds: ['household'],
} as const;

/** Emulation titles: Điều 19 and 20 of the Law of 2022, and their names under the Law of 2003. */
export const awardTitles: Entries = [
  ...personalTitles.flatMap((data) =>
    inBothLaws({ ...data, isTitle: true, kinds: ['individual'] }, 'Điều 19'),
  ),
  ...collectiveTitles.flatMap((data) =>
    inBothLaws({ ...data, isTitle: true, kinds: ['collective'] }, 'Điều 20'),
  ),
  award(
    { ...provinceFighter, name: 'Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương' },
    underLaw2003,
    law2003('Điều 22', 'excerpt'),
  ),
  award(
    { ...provinceFighter, name: 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh' },
    underLaw2022,
    law2022('Điều 19, Điều 22'),
  ),
  award(
    { ...provinceFlag, name: 'Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương' },
    underLaw2003,
    law2003('Điều 26'),
  ),
  award(
    { ...provinceFlag, name: 'Cờ thi đua của Bộ, ban, ngành, tỉnh' },
    underLaw2022,
    law2022('Điều 20, Điều 26'),
  ),
  award(
    { ...exemplaryCommune, name: 'Xã, phường, thị trấn tiêu biểu' },
    underDecree98,
    law2022('Điều 20, Điều 29'),
  ),
  award(
    { ...exemplaryCommune, name: 'Xã, phường, đặc khu tiêu biểu' },
    underDecree152,
    decree152('Điều 29 Luật 06/2022/QH15; Điều 8'),
  ),
  award(
    { ...culturedVillage, name: 'Thôn, làng, ấp, bản, tổ dân phố văn hóa' },
    underLaw2003,
    secondHand('NĐ 122/2018/NĐ-CP; Luật 15/2003/QH11'),
  ),
  award({ ...culturedVillage, name: 'Thôn, tổ dân phố văn hóa' }, underLaw2022, law2022('Điều 20, Điều 30')),
  award(culturedFamily, underLaw2003, secondHand('NĐ 122/2018/NĐ-CP; Luật 15/2003/QH11')),
  award(culturedFamily, underLaw2022, law2022('Điều 20, Điều 31')),
];

/** `catalogue`: the article of the Law of 2022 that lists titles of this kind. */
function inBothLaws(data: AwardData, catalogue: string): Entries {
  return [
    award(data, underLaw2003, law2003(data.article)),
    award(data, underLaw2022, law2022(`${catalogue}, ${data.article}`)),
  ];
}
