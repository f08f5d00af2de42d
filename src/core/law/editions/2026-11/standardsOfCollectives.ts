import type { EditionData } from '../../edition';
import { openDoor, standard, type StandardData } from './standardEntry';
import {
  decree152,
  law2003,
  law2022,
  underDecree152,
  underDecree98,
  underLaw2003,
  underLaw2022,
  unverified,
} from './sources';

type Entries = EditionData['standards'];
type Requirement = Entries[number]['value']['needs'][number];

const noWarning: Requirement = { need: 'noDiscipline', from: 'warning' };
const seventyPercent: Requirement = { need: 'advancedShare', percent: 70, isMoreThan: false };
const excellentCollective: readonly Requirement[] = [
  { need: 'rating', atLeast: 'excellent' },
  { need: 'completedShare', percent: 100 },
  seventyPercent,
  { need: 'emulationFighters', atLeast: 1 },
];

const collective = (awardId: string, rest: Omit<StandardData, 'awardId' | 'kind'>): StandardData => ({
  awardId,
  kind: 'collective',
  ...rest,
});

const exemplaryCommune = (leads: string): StandardData =>
  collective('XA-TB', { needs: [{ need: 'notProvable', what: `${leads}; tiêu chuẩn do tỉnh quy định` }] });

/** Emulation titles of collectives and households: Điều 25–31, and what stood in their place under the Law of 2003. */
export const standardsOfCollectiveTitles: Entries = [
  ...['TTLDTT', 'DVTT'].flatMap((awardId) => [
    standard(
      collective(awardId, {
        needs: [
          { need: 'rating', atLeast: 'good' },
          { need: 'advancedShare', percent: 50, isMoreThan: true },
          noWarning,
        ],
      }),
      underLaw2003,
      { ...law2003('Điều 28', 'excerpt'), confidence: 'H' },
    ),
    standard(
      collective(awardId, { needs: [{ need: 'rating', atLeast: 'good' }, seventyPercent, noWarning] }),
      underLaw2022,
      law2022('Điều 28'),
    ),
  ]),
  ...['TTLDXS', 'DVQT'].flatMap((awardId) => [
    standard(
      collective(awardId, { needs: [...excellentCollective, noWarning] }),
      underLaw2003,
      law2003('Điều 27', 'excerpt'),
    ),
    standard(collective(awardId, { needs: excellentCollective }), underLaw2022, law2022('Điều 27')),
  ]),
  standard(
    collective('CO-TINH', {
      doors: [
        openDoor('26.1', 'dẫn đầu cụm, khối thi đua do tỉnh tổ chức', ['merit']),
        openDoor('26.2', 'dẫn đầu phong trào theo chuyên đề từ 03 năm trở lên', ['thematic']),
      ],
    }),
    underLaw2022,
    law2022('Điều 26'),
  ),
  standard(
    collective('CO-CP', {
      doors: [
        openDoor('25.1', 'tiêu biểu trong số các tập thể dẫn đầu cụm, khối thi đua', ['merit']),
        openDoor('25.2', 'dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức', [
          'merit',
        ]),
        openDoor('25.3', 'dẫn đầu phong trào do Thủ tướng phát động từ 05 năm trở lên', ['thematic']),
      ],
    }),
    underLaw2022,
    law2022('Điều 25'),
  ),
  standard(exemplaryCommune('dẫn đầu phong trào thi đua cấp huyện'), underDecree98, law2022('Điều 29')),
  standard(
    exemplaryCommune('dẫn đầu phong trào thi đua cấp tỉnh'),
    underDecree152,
    decree152('Khoản 1 Điều 29 Luật 06/2022/QH15; Điều 8'),
  ),
  standard(
    collective('THON-VH', {
      needs: [{ need: 'notProvable', what: 'tiêu chuẩn do Ủy ban nhân dân cấp tỉnh quy định' }],
    }),
    underLaw2022,
    law2022('Điều 30'),
  ),
  standard(
    {
      awardId: 'GDVH',
      kind: 'household',
      needs: [{ need: 'notProvable', what: 'tiêu chuẩn do Ủy ban nhân dân cấp tỉnh quy định' }],
    },
    underLaw2022,
    law2022('Điều 31'),
  ),
];

const excellentYears = (years: number): Requirement => ({
  need: 'ratingYears',
  atLeast: 'excellent',
  years,
  orTitles: ['TTLDXS', 'DVQT'],
});

/** Diplomas and the Labour Order for collectives and households: Điều 44, 73, 74. */
export const standardsOfCollectiveForms: Entries = [
  standard(
    collective('BK-TINH', {
      doors: [
        { id: '74.3.d', forTypes: ['merit'], forClasses: null, needs: [excellentYears(2)] },
        openDoor('74.3.a', 'thành tích xuất sắc được bình xét trong phong trào thi đua', ['thematic']),
        openDoor('74.3.b', 'thành tích xuất sắc đột xuất', ['adHoc']),
        openDoor('74.3.c', 'đóng góp vào sự phát triển kinh tế - xã hội'),
      ],
    }),
    underLaw2022,
    law2022('Khoản 3 Điều 74'),
  ),
  standard(
    collective('BK-TINH', {
      doors: [
        { id: 'merit', forTypes: ['merit'], forClasses: null, needs: [excellentYears(2)] },
        openDoor('others', 'các tiêu chuẩn khác'),
      ],
    }),
    underLaw2003,
    unverified('Luật 15/2003/QH11; NĐ 91/2017/NĐ-CP: chưa đọc được điều khoản về bằng khen cấp tỉnh'),
  ),
  standard(
    {
      awardId: 'BK-TINH',
      kind: 'household',
      needs: [{ need: 'notProvable', what: 'nhiều đóng góp về công sức, đất đai và tài sản' }],
    },
    underLaw2022,
    law2022('Khoản 5 Điều 74'),
  ),
  standard(
    collective('BK-TTG', {
      doors: [
        {
          id: '73.4.e-flag',
          forTypes: ['merit'],
          forClasses: null,
          needs: [
            { need: 'earlierAward', anyOf: ['BK-TINH', 'BK-BO'] },
            excellentYears(5),
            { need: 'awardsWithin', anyOf: ['CO-TINH'], times: 1, years: 5 },
          ],
        },
        {
          id: '73.4.e-diplomas',
          forTypes: ['merit'],
          forClasses: null,
          needs: [
            { need: 'earlierAward', anyOf: ['BK-TINH', 'BK-BO'] },
            excellentYears(5),
            { need: 'awardsWithin', anyOf: ['BK-TINH', 'BK-BO'], times: 2, years: 5 },
          ],
        },
        openDoor('73.4.a', 'thành tích đột xuất', ['adHoc']),
        openDoor('73.4.d', 'sơ kết, tổng kết phong trào thi đua từ 03 năm trở lên', ['thematic']),
        openDoor('73.4.b-c-đ', 'đóng góp, cụm khối thi đua, nhiệm vụ chính trị'),
      ],
    }),
    underLaw2022,
    law2022('Khoản 4 Điều 73'),
  ),
  standard(
    {
      awardId: 'BK-TTG',
      kind: 'household',
      needs: [{ need: 'notProvable', what: 'đóng góp lớn về công sức, đất đai và tài sản' }],
    },
    underLaw2022,
    law2022('Khoản 6 Điều 73'),
  ),
  standard(
    collective('HCLD-3', {
      doors: [
        {
          id: '44.4.đ',
          forTypes: ['merit'],
          forClasses: null,
          needs: [
            { need: 'earlierAward', anyOf: ['BK-TTG'] },
            { need: 'ratingYears', atLeast: 'excellent', years: 5, orTitles: ['TTLDXS'] },
            {
              need: 'notProvable',
              what: 'xây dựng, phát triển từ 10 năm trở lên; cờ thi đua, bằng khen trong thời gian đó',
            },
          ],
        },
        openDoor('44.4.a', 'thành tích xuất sắc đột xuất', ['adHoc']),
        openDoor('44.4.b-c-d', 'đóng góp, phong trào thi đua, nhiệm vụ chính trị'),
      ],
    }),
    underLaw2022,
    law2022('Khoản 4 Điều 44'),
  ),
];
