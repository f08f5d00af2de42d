import type { EditionData } from '../../edition';
import { standard, type StandardData } from './standardEntry';
import {
  excerpt,
  law2003,
  law2022,
  quoted,
  secondHand,
  since2026,
  underLaw2003,
  underLaw2022,
  unverified,
} from './sources';

type Entries = EditionData['standards'];

const advancedWorkerOrSoldier = { need: 'sameYearTitle', anyOf: ['LDTT', 'CSTT'] } as const;
const baseInitiative = { need: 'initiative', scope: 'base', count: 1 } as const;

const advancedWorkerDoors: NonNullable<StandardData['doors']> = [
  { id: '24.1', forTypes: null, forClasses: ['officials'], needs: [{ need: 'rating', atLeast: 'good' }] },
  {
    id: '24.3',
    forTypes: null,
    forClasses: ['workersAndFarmers'],
    needs: [{ need: 'notProvable', what: 'tiêu chuẩn do Ủy ban nhân dân cấp tỉnh quy định' }],
  },
];

const advancedWorker: StandardData = { awardId: 'LDTT', kind: 'individual', doors: advancedWorkerDoors };

/** The title of army and police is the advanced soldier (24.2): for them there is no way to this one. */
const advancedWorker2022: StandardData = {
  ...advancedWorker,
  doors: [
    ...advancedWorkerDoors,
    { id: '24.2', forTypes: null, forClasses: ['armedForces'], needs: [{ need: 'civilian' }] },
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
  standard(advancedWorker2022, underLaw2022, law2022('Khoản 1, khoản 2, khoản 3 và khoản 6 Điều 24')),
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
    { from: '2024-01-01', until: '2025-12-31' },
    unverified('TT 01/2024/TT-BNV, TT 15/2025/TT-BNV: chưa đọc được điều khoản về kỷ luật'),
  ),
  {
    ...standard(
      notDisciplined,
      since2026,
      secondHand(
        'NĐ 335/2025/NĐ-CP (bị kỷ luật từ khiển trách trong năm do vi phạm trong công vụ: không hoàn thành nhiệm vụ); điểm a khoản 1 Điều 24 Luật 06/2022/QH15',
      ),
    ),
    // it falls with the decree on ratings, whatever becomes of the Law
    restsOn: 'none',
  },
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
