import type { EditionData } from '../../edition';
import { openDoor, standard, type StandardData } from './standardEntry';
import {
  excerpt,
  law2003,
  law2022,
  quoted,
  secondHand,
  underLaw2003,
  underLaw2022,
  unverified,
} from './sources';

type Entries = EditionData['standards'];

const advancedWorkerOrSoldier = { need: 'sameYearTitle', anyOf: ['LDTT', 'CSTT'] } as const;
const baseInitiative = { need: 'initiative', scope: 'base', count: 1 } as const;

const advancedWorker: StandardData = {
  awardId: 'LDTT',
  kind: 'individual',
  doors: [
    { id: '24.1', forTypes: null, forClasses: ['officials'], needs: [{ need: 'rating', atLeast: 'good' }] },
    {
      id: '24.3',
      forTypes: null,
      forClasses: ['workersAndFarmers'],
      needs: [{ need: 'notProvable', what: 'tiêu chuẩn do Ủy ban nhân dân cấp tỉnh quy định' }],
    },
  ],
};

const advancedSoldier: StandardData = {
  awardId: 'CSTT',
  kind: 'individual',
  needs: [{ need: 'armedForces' }, { need: 'rating', atLeast: 'good' }],
};

const newHire = (months: number): StandardData => ({
  awardId: 'LDTT',
  kind: 'individual',
  clause: 'newHire',
  needs: [{ need: 'monthsAtWork', atLeast: months }],
});

const notDisciplined: StandardData = {
  awardId: 'LDTT',
  kind: 'individual',
  clause: 'discipline',
  needs: [{ need: 'noDiscipline', from: 'reprimand' }],
};

const provinceFighter: StandardData = {
  awardId: 'CSTDTINH',
  kind: 'individual',
  needs: [
    { need: 'consecutiveTitles', anyOf: ['CSTDCS'], times: 3 },
    { need: 'initiative', scope: 'province', count: 1 },
  ],
};

const nationFighter: StandardData = {
  awardId: 'CSTDTQ',
  kind: 'individual',
  needs: [
    { need: 'consecutiveTitles', anyOf: ['CSTDTINH'], times: 2 },
    { need: 'initiative', scope: 'nation', count: 1 },
  ],
};

/** Emulation titles of persons: Điều 21–24, and what stood in their place under the Law of 2003. */
export const standardsOfTitlesForPersons: Entries = [
  standard(advancedWorker, underLaw2003, law2003('Điều 24', 'excerpt')),
  standard(advancedWorker, underLaw2022, law2022('Khoản 1, khoản 3 và khoản 6 Điều 24')),
  standard(newHire(10), underLaw2003, excerpt('Điều 10 NĐ 91/2017/NĐ-CP')),
  standard(
    newHire(6),
    { from: '2024-01-01', until: '2024-04-14' },
    unverified('Điều 1 TT 01/2024/TT-BNV, chưa có hiệu lực vào ngày này'),
  ),
  standard(
    newHire(6),
    { from: '2024-04-15', until: '2025-08-04' },
    quoted('Điểm d khoản 5 Điều 1 TT 01/2024/TT-BNV'),
  ),
  standard(
    newHire(6),
    { from: '2025-08-05', until: null },
    quoted('Điểm d khoản 5 Điều 2 TT 15/2025/TT-BNV'),
  ),
  standard(notDisciplined, underLaw2003, excerpt('Điều 10 NĐ 91/2017/NĐ-CP')),
  standard(
    notDisciplined,
    underLaw2022,
    unverified('TT 01/2024/TT-BNV, TT 15/2025/TT-BNV: chưa đọc được điều khoản về kỷ luật'),
  ),
  standard(advancedSoldier, underLaw2003, law2003('Khoản 2 Điều 24')),
  standard(advancedSoldier, underLaw2022, law2022('Khoản 2 Điều 24')),
  standard(
    { awardId: 'CSTDCS', kind: 'individual', needs: [advancedWorkerOrSoldier, baseInitiative] },
    underLaw2003,
    excerpt('Khoản 3 Điều 9 NĐ 91/2017/NĐ-CP'),
  ),
  standard(
    {
      awardId: 'CSTDCS',
      kind: 'individual',
      needs: [advancedWorkerOrSoldier],
      doors: [
        {
          id: '23.2-rating',
          forTypes: null,
          forClasses: null,
          needs: [{ need: 'rating', atLeast: 'excellent' }],
        },
        { id: '23.2-initiative', forTypes: null, forClasses: null, needs: [baseInitiative] },
        {
          id: '23.2-combat',
          forTypes: null,
          forClasses: ['armedForces'],
          needs: [{ need: 'notProvable', what: 'mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu' }],
        },
      ],
    },
    underLaw2022,
    law2022('Điều 23'),
  ),
  standard(provinceFighter, underLaw2003, law2003('Điều 22', 'excerpt')),
  standard(provinceFighter, underLaw2022, law2022('Điều 22')),
  standard(nationFighter, underLaw2003, law2003('Điều 21')),
  standard(nationFighter, underLaw2022, law2022('Điều 21')),
];

const provinceDiplomaOpenDoors = [
  openDoor('74.1.a', 'thành tích trong phong trào thi đua do Bộ, ban, ngành, tỉnh phát động', ['thematic']),
  openDoor('74.1.b', 'nhiều thành tích hoặc thành tích đột xuất', ['adHoc', 'merit']),
  openDoor('74.1.c', 'đóng góp vào sự phát triển kinh tế - xã hội', null),
  {
    ...openDoor('74.1.đ', 'nhiều thành tích trong lao động, sản xuất, có ảnh hưởng trong địa bàn cấp xã'),
    forClasses: ['workersAndFarmers'],
  },
] as const;

const twoYearsExcellentTwoInitiatives = [
  { need: 'ratingYears', atLeast: 'excellent', years: 2, orTitles: [] },
  { need: 'initiative', scope: 'base', count: 2 },
] as const;

/** Diplomas and the Labour Order for persons: Điều 44, 73, 74, 96. */
export const standardsOfFormsForPersons: Entries = [
  standard(
    {
      awardId: 'BK-TINH',
      kind: 'individual',
      doors: [
        {
          id: '74.1.d-titles',
          forTypes: ['merit'],
          forClasses: null,
          needs: [{ need: 'consecutiveTitles', anyOf: ['CSTDCS'], times: 2 }],
        },
        {
          id: '74.1.d-rating',
          forTypes: ['merit'],
          forClasses: null,
          needs: twoYearsExcellentTwoInitiatives,
        },
        ...provinceDiplomaOpenDoors,
      ],
    },
    underLaw2022,
    law2022('Khoản 1 Điều 74'),
  ),
  standard(
    {
      awardId: 'BK-TINH',
      kind: 'individual',
      doors: [
        {
          id: 'titles',
          forTypes: ['merit'],
          forClasses: null,
          needs: [{ need: 'consecutiveTitles', anyOf: ['CSTDCS'], times: 2 }],
        },
        { id: 'rating', forTypes: ['merit'], forClasses: null, needs: twoYearsExcellentTwoInitiatives },
        openDoor('others', 'các tiêu chuẩn khác'),
      ],
    },
    underLaw2003,
    unverified('Luật 15/2003/QH11; NĐ 91/2017/NĐ-CP: chưa đọc được điều khoản về bằng khen cấp tỉnh'),
  ),
  standard(
    {
      awardId: 'BK-TTG',
      kind: 'individual',
      doors: [
        {
          id: '73.1.b',
          forTypes: ['merit'],
          forClasses: null,
          needs: [
            { need: 'earlierAward', anyOf: ['BK-TINH', 'BK-BO'] },
            { need: 'ratingYears', atLeast: 'good', years: 5, orTitles: [] },
            { need: 'awardsWithin', anyOf: ['CSTDCS'], times: 3, years: 5 },
          ],
        },
        openDoor('73.1.a', 'thành tích xuất sắc tiêu biểu trong phong trào thi đua', ['thematic']),
        openDoor('73.1.c', 'nhiều thành tích hoặc thành tích đột xuất', ['adHoc', 'merit']),
        openDoor('73.1.d', 'đóng góp vào sự phát triển kinh tế - xã hội của đất nước'),
      ],
    },
    underLaw2022,
    law2022('Khoản 1 Điều 73'),
  ),
  standard(
    {
      awardId: 'BK-TTG',
      kind: 'individual',
      doors: [
        {
          id: 'merit',
          forTypes: ['merit'],
          forClasses: null,
          needs: [
            { need: 'earlierAward', anyOf: ['BK-TINH', 'BK-BO'] },
            { need: 'ratingYears', atLeast: 'excellent', years: 5, orTitles: [] },
            { need: 'initiative', scope: 'base', count: 5 },
          ],
        },
        openDoor('others', 'các tiêu chuẩn khác'),
      ],
    },
    underLaw2003,
    secondHand('Luật 15/2003/QH11 (sửa đổi 2013), NĐ 91/2017/NĐ-CP: bằng khen của Thủ tướng Chính phủ'),
  ),
  standard(
    {
      awardId: 'HCLD-3',
      kind: 'individual',
      doors: [
        {
          id: '44.1.e',
          forTypes: ['merit'],
          forClasses: null,
          needs: [
            { need: 'earlierAward', anyOf: ['BK-TTG'] },
            { need: 'ratingYears', atLeast: 'good', years: 5, orTitles: [] },
            { need: 'ratingWithin', atLeast: 'excellent', times: 1, years: 5 },
            { need: 'awardsWithin', anyOf: ['CSTDCS'], times: 3, years: 5 },
          ],
        },
        openDoor('44.1.a', 'phong trào thi đua từ 05 năm trở lên', ['thematic']),
        openDoor('44.1.d', 'thành tích xuất sắc đột xuất', ['adHoc']),
        openDoor('44.1.g', 'quá trình cống hiến lâu dài', ['devotion']),
        openDoor('44.1.b-c-đ', 'phát minh, đóng góp, giải thưởng quốc tế'),
      ],
    },
    underLaw2022,
    law2022('Khoản 1 Điều 44'),
  ),
  standard(
    {
      awardId: 'HCH-TNXP',
      kind: 'individual',
      doors: [
        {
          id: '96.2-service',
          forTypes: null,
          forClasses: null,
          needs: [{ need: 'monthsServed', atLeast: 24 }],
        },
        { id: '96.2-martyr', forTypes: null, forClasses: null, needs: [{ need: 'martyr' }] },
      ],
    },
    underLaw2022,
    law2022('Khoản 2 Điều 96'),
  ),
];
