import type { EditionData } from '../../edition';
import { openDoor, standard } from './standardEntry';
import {
  decree152,
  law2022,
  secondHand,
  underDecree152,
  underDecree98,
  underLaw2003,
  underLaw2022,
  unverified,
} from './sources';

type Entries = EditionData['standards'];
type Door = Entries[number]['value']['doors'][number];

/** A way for workers and farmers alone, which no column can prove. */
function ofWorkers(id: string, what: string): Door {
  return { ...openDoor(id, what), forClasses: ['workersAndFarmers'] };
}

const provinceDiplomaOpenDoors = [
  openDoor('74.1.a', 'thành tích trong phong trào thi đua do Bộ, ban, ngành, tỉnh phát động', ['thematic']),
  openDoor('74.1.b', 'nhiều thành tích hoặc thành tích đột xuất', ['adHoc', 'merit']),
  openDoor('74.1.c', 'đóng góp vào sự phát triển kinh tế - xã hội', null),
  ofWorkers('74.1.đ', 'nhiều thành tích trong lao động, sản xuất, có ảnh hưởng trong địa bàn cấp xã'),
];

/** Where the reach of a worker's initiative or a farmer's model lies: the district, since its end the commune. */
const premierDiploma = [
  { reach: 'cấp huyện', period: underDecree98, source: law2022('Khoản 1 và khoản 2 Điều 73') },
  {
    reach: 'cấp xã',
    period: underDecree152,
    source: decree152('Khoản 1 và khoản 2 Điều 73 Luật 06/2022/QH15; Điều 27'),
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
  ...premierDiploma.map(({ reach, period, source }) =>
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
          ofWorkers(
            '73.2.b',
            'thành tích trong lao động, sản xuất, có ảnh hưởng trong lĩnh vực, ngành, nghề',
          ),
          ofWorkers(
            '73.2.c-d',
            `sáng kiến của công nhân, mô hình sản xuất của nông dân, có ảnh hưởng trong địa bàn ${reach}`,
          ),
        ],
      },
      period,
      source,
    ),
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
        ofWorkers(
          '44.2.b-c',
          'sáng kiến của công nhân, nông dân; mô hình sản xuất hiệu quả từ 03 năm trở lên',
        ),
      ],
    },
    underLaw2022,
    law2022('Khoản 1 và khoản 2 Điều 44'),
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
