import type { EditionData } from '../../edition';
import { figure } from './figureEntry';
import {
  always,
  excerpt,
  quoted,
  secondHand,
  underDecree152,
  underDecree98,
  underLaw2003,
  unverified,
} from './sources';

type Entries = EditionData['figures'];
type SourceData = Entries[number]['source'];

/** Base salary in đồng. A year can have two: rewards go by the day of the decision (Điều 53 NĐ 98/2023). */
const baseSalary: Entries = (
  [
    ['2017-10-01', '2018-06-30', 1_300_000, secondHand('NĐ 47/2017/NĐ-CP')],
    ['2018-07-01', '2019-06-30', 1_390_000, secondHand('NĐ 72/2018/NĐ-CP')],
    ['2019-07-01', '2023-06-30', 1_490_000, excerpt('NĐ 38/2019/NĐ-CP')],
    ['2023-07-01', '2024-06-30', 1_800_000, excerpt('NĐ 24/2023/NĐ-CP')],
    ['2024-07-01', '2026-06-30', 2_340_000, excerpt('NĐ 73/2024/NĐ-CP')],
    ['2026-07-01', null, 2_530_000, quoted('Khoản 2 Điều 3 NĐ 161/2026/NĐ-CP')],
  ] as const
).map(([from, until, value, source]) => figure('baseSalary', { from, until }, value, source));

const decree = { restsOn: 'decree' } as const;

/** One group of awards that the three decrees treat in one article each. */
interface CoefficientGroup {
  readonly decree91: SourceData;
  readonly decree98: SourceData;
  readonly decree152: SourceData;
  /** Award, coefficient × 100 under Decree 91/2017, 98/2023 and 152/2025; null: the award did not exist or had none. */
  readonly rows: readonly (readonly [string, number | null, number, number])[];
}

const titles: CoefficientGroup = {
  decree91: secondHand('Điều 69 NĐ 91/2017/NĐ-CP'),
  decree98: excerpt('Điều 54 NĐ 98/2023/NĐ-CP'),
  decree152: secondHand('NĐ 152/2025/NĐ-CP, tiền thưởng danh hiệu thi đua'),
  rows: [
    ['CSTDTQ', 450, 450, 450],
    ['CSTDTINH', 300, 300, 300],
    ['CSTDCS', 100, 100, 100],
    ['LDTT', 30, 30, 30],
    ['CSTT', 30, 30, 30],
    ['TTLDXS', 150, 150, 150],
    ['DVQT', 150, 150, 150],
    ['TTLDTT', 80, 80, 80],
    ['DVTT', 80, 80, 80],
    ['XA-TB', null, 200, 200],
    ['THON-VH', 150, 150, 150],
    ['CO-CP', 1200, 1200, 1200],
    ['CO-TINH', 800, 800, 800],
  ],
};

const orders: CoefficientGroup = {
  decree91: secondHand('NĐ 91/2017/NĐ-CP, tiền thưởng huân chương'),
  decree98: secondHand('Điều 55 NĐ 98/2023/NĐ-CP'),
  decree152: secondHand('Điều 51 NĐ 152/2025/NĐ-CP'),
  rows: [
    ['HCSV', 4600, 4600, 4600],
    ['HCHCM', 3050, 3050, 3050],
    ...(['HCDL', 'HCQC'] as const).flatMap((id) => byGrade(id, [1500, 1250, 1050])),
    ...(['HCLD', 'HCBVTQ', 'HCCC'] as const).flatMap((id) => byGrade(id, [900, 750, 450])),
    ['HCDDK', 750, 750, 750],
    ['HCDC', 450, 450, 450],
  ],
};

const diplomas: CoefficientGroup = {
  decree91: excerpt('Điều 73 NĐ 91/2017/NĐ-CP'),
  decree98: excerpt('Điều 58 NĐ 98/2023/NĐ-CP'),
  decree152: excerpt('Khoản 1 Điều 54 NĐ 152/2025/NĐ-CP'),
  rows: [
    ['BK-TTG', 350, 350, 350],
    ['BK-TINH', 100, 150, 150],
    ['BK-BO', 100, 150, 150],
    ['GK-SO', 30, 30, 30],
  ],
};

function byGrade(
  id: string,
  grades: readonly [number, number, number],
): readonly (readonly [string, number, number, number])[] {
  return grades.map((value, index) => [`${id}-${index + 1}`, value, value, value]);
}

function coefficients(group: CoefficientGroup): Entries {
  return group.rows.flatMap(([awardId, ...values]) => {
    const [under91, under98, under152] = values;
    const key = `coefficient.${awardId}`;
    return [
      ...(under91 === null ? [] : [figure(key, underLaw2003, under91, group.decree91, decree)]),
      figure(key, underDecree98, under98, group.decree98, decree),
      figure(key, underDecree152, under152, group.decree152, decree),
    ];
  });
}

const communePaper: Entries = [
  figure('coefficient.GK-XA', underLaw2003, 15, quoted('Điểm d khoản 1 Điều 73 NĐ 91/2017/NĐ-CP'), decree),
  figure('coefficient.GK-XA', underDecree98, 15, quoted('Điểm g khoản 1 Điều 58 NĐ 98/2023/NĐ-CP'), decree),
  figure('coefficient.GK-XA', underDecree152, 30, quoted('Điểm e khoản 1 Điều 54 NĐ 152/2025/NĐ-CP'), decree),
].map((entry) => ({ ...entry, isLocal: true }));

const districtPaper: Entries = [
  figure('coefficient.GK-HUYEN', underLaw2003, 30, secondHand('Điều 73 NĐ 91/2017/NĐ-CP'), decree),
  figure('coefficient.GK-HUYEN', underDecree98, 30, secondHand('Khoản 1 Điều 58 NĐ 98/2023/NĐ-CP'), decree),
];

/** Awards without a coefficient of their own, or with one that the province sets. */
const otherCoefficients: Entries = [
  figure(
    'coefficient.KNC-TINH',
    always,
    60,
    unverified('Kỷ niệm chương của tỉnh: mức tối đa 0,6, do tỉnh quy định'),
    {
      ...decree,
      isLocal: true,
    },
  ),
  figure('coefficient.GDVH', always, null, unverified('Gia đình văn hóa: chưa thấy hệ số tiền thưởng'), {
    isLocal: true,
  }),
  ...['HC-KC', 'HCH-KC'].map((awardId) =>
    figure(
      `coefficient.${awardId}`,
      always,
      0,
      secondHand('Khen thưởng tổng kết thành tích kháng chiến không kèm tiền thưởng'),
    ),
  ),
];

/** Collectives twice, households one and a half times as much for forms; both in tenths. */
const factors: Entries = [
  figure('reward.collectiveFactor', underLaw2003, 20, excerpt('Khoản 2 Điều 73 NĐ 91/2017/NĐ-CP'), decree),
  figure(
    'reward.collectiveFactor',
    underDecree98,
    20,
    quoted('Điểm c khoản 2 Điều 58 NĐ 98/2023/NĐ-CP'),
    decree,
  ),
  figure('reward.collectiveFactor', underDecree152, 20, quoted('Điều 54 NĐ 152/2025/NĐ-CP'), decree),
  figure('reward.householdFactor', underLaw2003, 15, secondHand('Hộ gia đình hưởng 1,5 lần cá nhân'), decree),
  figure('reward.householdFactor', underDecree98, 15, secondHand('Điều 58 NĐ 98/2023/NĐ-CP'), decree),
  figure('reward.householdFactor', underDecree152, 15, secondHand('Điều 54 NĐ 152/2025/NĐ-CP'), decree),
];

const rounding: Entries = [
  figure(
    'reward.roundUpTo',
    underLaw2003,
    10_000,
    secondHand('NĐ 91/2017/NĐ-CP: làm tròn lên hàng chục nghìn đồng'),
    decree,
  ),
  figure('reward.roundUpTo', underDecree98, 10_000, quoted('Điều 53 NĐ 98/2023/NĐ-CP'), decree),
  figure(
    'reward.roundUpTo',
    underDecree152,
    10_000,
    secondHand('NĐ 152/2025/NĐ-CP: làm tròn lên hàng chục nghìn đồng'),
    decree,
  ),
];

/** Everything that a reward is computed from. */
export const moneyFigures: Entries = [
  ...baseSalary,
  ...[titles, orders, diplomas].flatMap(coefficients),
  ...communePaper,
  ...districtPaper,
  ...otherCoefficients,
  ...factors,
  ...rounding,
  figure(
    'money.sameYearTitles',
    always,
    'highestOnly',
    unverified('Khoản 5 Điều 53 NĐ 98/2023/NĐ-CP chỉ nói về danh hiệu của các thời kỳ khác nhau'),
    { isLocal: true },
  ),
];
