import type { EditionData } from '../../edition';
import { award } from './awardEntry';
import {
  always,
  law2003,
  law2022,
  secondHand,
  underLaw2003,
  underLaw2022,
  untilDistrictsEnd,
} from './sources';

type Entries = EditionData['awards'];
type Value = Entries[number]['value'];

const communePaper: Value = {
  id: 'GK-XA',
  name: 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã',
  aliases: [
    'Giấy khen',
    'GK',
    'GK xã',
    'GK phường',
    'Giấy khen xã',
    'Giấy khen phường',
    'Giấy khen cấp xã',
    'Giấy khen UBND xã',
    'Giấy khen UBND phường',
    'Giấy khen của UBND xã',
    'Giấy khen của UBND phường',
    'Giấy khen Chủ tịch UBND xã',
    'Giấy khen Chủ tịch UBND phường',
    'Giấy khen của Chủ tịch UBND xã',
    'Giấy khen của Chủ tịch UBND phường',
    'Giấy khen của Chủ tịch UBND thị trấn',
    'Giấy khen của Chủ tịch UBND cấp xã',
    'Giấy khen của CT UBND xã',
    'Giấy khen của CT UBND phường',
    'Giấy khen CT UBND xã',
    'Giấy khen CT UBND phường',
    'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
    'Giấy khen của Chủ tịch Ủy ban nhân dân phường',
    'Giấy khen Gia đình văn hóa',
    'GK GĐVH',
    'GK của CT UBND xã',
    'GK của CT UBND phường',
    'GK CT UBND xã',
    'GK CT UBND phường',
    'GK UBND xã',
    'GK UBND phường',
  ],
  isTitle: false,
  kinds: ['individual', 'collective', 'household'],
  level: 'commune',
};

const districtPaper: Value = {
  id: 'GK-HUYEN',
  name: 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện',
  aliases: [
    'GK huyện',
    'Giấy khen huyện',
    'Giấy khen cấp huyện',
    'Giấy khen thị xã',
    'Giấy khen UBND huyện',
    'Giấy khen UBND thị xã',
    'Giấy khen UBND quận',
    'Giấy khen của UBND huyện',
    'Giấy khen của UBND thị xã',
    'Giấy khen của UBND quận',
    'Giấy khen Chủ tịch UBND huyện',
    'Giấy khen Chủ tịch UBND thị xã',
    'Giấy khen của Chủ tịch UBND huyện',
    'Giấy khen của Chủ tịch UBND thị xã',
    'Giấy khen của Chủ tịch UBND quận',
    'Giấy khen của Chủ tịch UBND cấp huyện',
    'Giấy khen của CT UBND huyện',
    'Giấy khen của CT UBND thị xã',
    'Giấy khen CT UBND huyện',
    'Giấy khen CT UBND thị xã',
    'Giấy khen của Chủ tịch Ủy ban nhân dân huyện',
    'Giấy khen của Chủ tịch Ủy ban nhân dân thị xã',
    'GK UBND huyện',
    'Giấy khen của UBND thành phố',
    'Giấy khen của Chủ tịch UBND thành phố',
    'Giấy khen Chủ tịch UBND thành phố',
    'GK CT UBND huyện',
  ],
  isTitle: false,
  kinds: ['individual', 'collective', 'household'],
  level: 'district',
};

const departmentPaper: Value = {
  id: 'GK-SO',
  name: 'Giấy khen của Thủ trưởng cơ quan chuyên môn cấp tỉnh và tương đương',
  aliases: [
    'Giấy khen của Giám đốc Sở',
    'Giấy khen Giám đốc Sở',
    'Giấy khen của Sở',
    'Giấy khen Sở',
    'GK Sở',
    'GK GĐ Sở',
  ],
  isTitle: false,
  kinds: ['individual', 'collective', 'household'],
  level: 'province',
};

const provinceDiploma: Value = {
  id: 'BK-TINH',
  name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  aliases: [
    'Bằng khen',
    'BK',
    'BK tỉnh',
    'BK UBND tỉnh',
    'BK CT UBND tỉnh',
    'BK thành phố',
    'Bằng khen tỉnh',
    'Bằng khen cấp tỉnh',
    'Bằng khen thành phố',
    'Bằng khen UBND tỉnh',
    'Bằng khen của UBND tỉnh',
    'Bằng khen UBND thành phố',
    'Bằng khen của UBND thành phố',
    'Bằng khen Chủ tịch UBND tỉnh',
    'Bằng khen của Chủ tịch UBND tỉnh',
    'Bằng khen của CT UBND tỉnh',
    'Bằng khen CT UBND tỉnh',
    'Bằng khen Chủ tịch UBND thành phố',
    'Bằng khen của Chủ tịch UBND thành phố',
    'Bằng khen của CT UBND thành phố',
    'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố',
    'Bằng khen của Bộ, ban, ngành, tỉnh',
    'Bằng khen cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương',
    'Bằng khen cấp bộ, ngành, tỉnh, đoàn thể trung ương',
  ],
  isTitle: false,
  kinds: ['individual', 'collective', 'household'],
  level: 'province',
};

const ministryDiploma: Value = {
  id: 'BK-BO',
  name: 'Bằng khen của Bộ trưởng, Thủ trưởng Bộ, ban, ngành',
  aliases: [
    'Bằng khen của Bộ trưởng',
    'Bằng khen Bộ trưởng',
    'Bằng khen của Bộ',
    'Bằng khen Bộ',
    'Bằng khen cấp Bộ',
    'BK Bộ',
    'BK cấp Bộ',
  ],
  isTitle: false,
  kinds: ['individual', 'collective', 'household'],
  level: 'province',
};

const premierDiploma: Value = {
  id: 'BK-TTG',
  name: 'Bằng khen của Thủ tướng Chính phủ',
  aliases: [
    'Bằng khen Thủ tướng Chính phủ',
    'Bằng khen của Thủ tướng',
    'Bằng khen Thủ tướng',
    'Bằng khen TTCP',
    'Bằng khen TTg',
    'BKTTCP',
    'BKTTg',
    'BK TTg',
    'BK TTCP',
    'BK Thủ tướng',
    'BK của Thủ tướng Chính phủ',
    'BK Thủ tướng Chính phủ',
  ],
  isTitle: false,
  kinds: ['individual', 'collective', 'household'],
  level: 'state',
};

/** Bodies that give papers and diplomas of their own (Điều 75.1, 76), which count for no standard here. */
const ownGivers = [
  'Đảng ủy',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Hội',
  'Đoàn',
  'Liên đoàn',
  'Công đoàn',
  'Ủy ban Mặt trận',
  'Ủy ban MTTQ',
  'UBMTTQ',
  'UB MTTQ',
  'UBMT',
  'MTTQ',
  'Mặt trận',
  'Công an',
  'Hiệu trưởng',
  'Tổng Giám đốc',
];

const otherPapers: readonly Value[] = [
  {
    id: 'GK-KHAC',
    name: 'Giấy khen của cơ quan, tổ chức khác',
    aliases: [...ownGivers, 'Huyện ủy', 'Thị ủy', 'Ban Chỉ huy quân sự'].flatMap((giver) => [
      `Giấy khen của ${giver}`,
      `Giấy khen ${giver}`,
      `GK ${giver}`,
    ]),
    isTitle: false,
    kinds: ['individual', 'collective', 'household'],
    level: 'base',
  },
  {
    id: 'BK-KHAC',
    name: 'Bằng khen của tổ chức chính trị, tổ chức chính trị - xã hội',
    aliases: [
      ...ownGivers,
      'Tỉnh ủy',
      'Thành ủy',
      'Tỉnh đoàn',
      'Thành đoàn',
      'Trung ương Hội',
      'Trung ương Đoàn',
    ].flatMap((giver) => [`Bằng khen của ${giver}`, `Bằng khen ${giver}`, `BK ${giver}`]),
    isTitle: false,
    kinds: ['individual', 'collective', 'household'],
    level: 'province',
  },
];

const medals: readonly Value[] = [
  {
    id: 'KNC-TINH',
    name: 'Kỷ niệm chương',
    aliases: [
      'Kỉ niệm chương',
      'KNC',
      'Kỷ niệm chương, Huy hiệu',
      'Kỷ niệm chương của tỉnh',
      'Kỷ niệm chương tỉnh',
    ],
    isTitle: false,
    kinds: ['individual'],
    level: 'province',
  },
];

/** Diplomas, papers of commendation and memorial medals (Điều 9, 71–76 of the Law of 2022). */
export const awardForms: Entries = [
  ...[
    { value: communePaper, article: 'Điều 75' },
    { value: departmentPaper, article: 'Điều 75' },
    { value: provinceDiploma, article: 'Điều 74' },
    { value: ministryDiploma, article: 'Điều 74' },
    { value: premierDiploma, article: 'Điều 73' },
    ...otherPapers.map((value) => ({ value, article: 'Điều 75, Điều 76' })),
    ...medals.map((value) => ({ value, article: 'Điều 71' })),
  ].flatMap(({ value, article }) => [
    award(value, underLaw2003, law2003('Chương III')),
    award(value, underLaw2022, law2022(article)),
  ]),
  award(
    districtPaper,
    untilDistrictsEnd,
    secondHand('Điều 75 Luật 06/2022/QH15; cấp huyện kết thúc hoạt động từ 01/7/2025'),
  ),
  award(
    {
      id: 'HCH-TNXP',
      name: 'Huy chương Thanh niên xung phong vẻ vang',
      aliases: [
        'Huy chương TNXP vẻ vang',
        'HC TNXP vẻ vang',
        'HCTNXPVV',
        'TNXP vẻ vang',
        'Thanh niên xung phong vẻ vang',
      ],
      isTitle: false,
      kinds: ['individual'],
      level: 'state',
    },
    underLaw2022,
    law2022('Khoản 2 Điều 96'),
  ),
  ...resistanceAwards(),
];

/** Orders and medals of the resistance wars; older statutes than the Law, which only goes on with them. */
function resistanceAwards(): Entries {
  const source = secondHand('Điều 96 Luật 06/2022/QH15; Điều lệ khen thưởng tổng kết thành tích kháng chiến');
  return [
    {
      id: 'HC-KC',
      name: 'Huân chương Kháng chiến',
      aliases: [
        'Huân chương Kháng chiến chống Mỹ',
        'Huân chương Kháng chiến chống Pháp',
        'Huân chương Kháng chiến chống Mỹ cứu nước',
        'HCKC',
        'Huân chương KC',
      ],
    },
    {
      id: 'HCH-KC',
      name: 'Huy chương Kháng chiến',
      aliases: [
        'Huy chương Kháng chiến chống Mỹ',
        'Huy chương Kháng chiến chống Pháp',
        'Huy chương Kháng chiến chống Mỹ cứu nước',
        'Huy chương KC',
      ],
    },
  ].map(({ id, name, aliases }) =>
    award(
      { id, name, aliases, isTitle: false, kinds: ['individual', 'collective', 'household'], level: 'state' },
      always,
      source,
    ),
  );
}
