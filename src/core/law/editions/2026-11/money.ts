import type { EditionData } from '../../edition';
import { figure } from './figureEntry';
import {
  decree152,
  excerpt,
  quoted,
  secondHand,
  underDecree152,
  underDecree98,
  underLaw2003,
  untilDistrictsEnd,
  unverified,
} from './sources';

type Entries = EditionData['figures'];
type SourceData = Entries[number]['source'];

/** Base salary in đồng. A year can have two: rewards go by the day of the decision (Điều 53 NĐ 98/2023, Điều 49 NĐ 152/2025). */
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

/** Award, coefficient × 100 under Decree 91/2017, 98/2023 and 152/2025, and the clause of the last; null: none is known. */
type CoefficientRow = readonly [string, number | null, number | null, number, string];

/** One group of awards that the three decrees treat in one article each. */
interface CoefficientGroup {
  readonly decree91: SourceData;
  readonly decree98: SourceData;
  readonly rows: readonly CoefficientRow[];
}

const titles: CoefficientGroup = {
  decree91: secondHand('Điều 69 NĐ 91/2017/NĐ-CP'),
  decree98: excerpt('Điều 54 NĐ 98/2023/NĐ-CP'),
  rows: [
    ['CSTDTQ', 450, 450, 450, 'Điểm a khoản 1 Điều 50'],
    ['CSTDTINH', 300, 300, 300, 'Điểm b khoản 1 Điều 50'],
    ['CSTDCS', 100, 100, 100, 'Điểm c khoản 1 Điều 50'],
    ['LDTT', 30, 30, 30, 'Điểm d khoản 1 Điều 50'],
    ['CSTT', 30, 30, 30, 'Điểm d khoản 1 Điều 50'],
    ['TTLDXS', 150, 150, 150, 'Điểm a khoản 2 Điều 50'],
    ['DVQT', 150, 150, 150, 'Điểm a khoản 2 Điều 50'],
    ['TTLDTT', 80, 80, 80, 'Điểm b khoản 2 Điều 50'],
    ['DVTT', 80, 80, 80, 'Điểm b khoản 2 Điều 50'],
    ['XA-TB', null, 200, 200, 'Điểm c khoản 2 Điều 50'],
    ['THON-VH', 150, 150, 150, 'Điểm d khoản 2 Điều 50'],
    ['CO-CP', 1200, 1200, 1200, 'Điểm đ khoản 2 Điều 50'],
    ['CO-TINH', 800, 800, 800, 'Điểm e khoản 2 Điều 50'],
  ],
};

const firstOrders = ['Điểm c', 'Điểm d', 'Điểm đ'] as const;
const otherOrders = ['Điểm e', 'Điểm g', 'Điểm h'] as const;

const orders: CoefficientGroup = {
  decree91: secondHand('NĐ 91/2017/NĐ-CP, tiền thưởng huân chương'),
  decree98: secondHand('Điều 55 NĐ 98/2023/NĐ-CP'),
  rows: [
    ['HCSV', 4600, 4600, 4600, 'Điểm a khoản 1 Điều 51'],
    ['HCHCM', 3050, 3050, 3050, 'Điểm b khoản 1 Điều 51'],
    ...(['HCDL', 'HCQC'] as const).flatMap((id) => byGrade(id, [1500, 1250, 1050], firstOrders)),
    ...(['HCLD', 'HCBVTQ', 'HCCC'] as const).flatMap((id) => byGrade(id, [900, 750, 450], otherOrders)),
    ['HCDDK', 750, 750, 750, 'Điểm g khoản 1 Điều 51'],
    ['HCDC', 450, 450, 450, 'Điểm h khoản 1 Điều 51'],
  ],
};

/** State titles of honour and medals: their figures before Decree 152/2025 have not been looked up. */
const honours: CoefficientGroup = {
  decree91: secondHand('NĐ 91/2017/NĐ-CP'),
  decree98: secondHand('NĐ 98/2023/NĐ-CP'),
  rows: [
    ['BMVNAH', null, null, 1550, 'Khoản 1 Điều 52'],
    ['AHLLVT', null, null, 1550, 'Khoản 2 Điều 52'],
    ['AHLD', null, null, 1550, 'Khoản 2 Điều 52'],
    ...['HCH-QKQT', 'HCH-VANTQ', 'HCH-CSVV', 'HCH-HN'].map((id): CoefficientRow => [
      id,
      null,
      null,
      150,
      'Điều 55',
    ]),
  ],
};

const diplomas: CoefficientGroup = {
  decree91: excerpt('Điều 73 NĐ 91/2017/NĐ-CP'),
  decree98: excerpt('Điều 58 NĐ 98/2023/NĐ-CP'),
  rows: [
    ['BK-TTG', 350, 350, 350, 'Điểm a khoản 1 Điều 54'],
    ['BK-TINH', 100, 150, 150, 'Điểm b khoản 1 Điều 54'],
    ['BK-BO', 100, 150, 150, 'Điểm b khoản 1 Điều 54'],
    ['GK-SO', 30, 30, 30, 'Điểm e khoản 1 Điều 54'],
  ],
};

function byGrade(
  id: string,
  grades: readonly [number, number, number],
  points: readonly [string, string, string],
): readonly CoefficientRow[] {
  return grades.map((value, index): CoefficientRow => {
    const clause = `${points[index] ?? ''} khoản 1 Điều 51`;
    return [`${id}-${index + 1}`, value, value, value, clause];
  });
}

function coefficients(group: CoefficientGroup): Entries {
  return group.rows.flatMap(([awardId, under91, under98, under152, clause]) => {
    const key = `coefficient.${awardId}`;
    return [
      ...(under91 === null ? [] : [figure(key, underLaw2003, under91, group.decree91, decree)]),
      ...(under98 === null ? [] : [figure(key, underDecree98, under98, group.decree98, decree)]),
      figure(key, underDecree152, under152, decree152(clause), decree),
    ];
  });
}

const communePaper: Entries = [
  figure('coefficient.GK-XA', underLaw2003, 15, quoted('Điểm d khoản 1 Điều 73 NĐ 91/2017/NĐ-CP'), decree),
  figure('coefficient.GK-XA', underDecree98, 15, quoted('Điểm g khoản 1 Điều 58 NĐ 98/2023/NĐ-CP'), decree),
  figure('coefficient.GK-XA', underDecree152, 30, decree152('Điểm e khoản 1 Điều 54'), decree),
].map((entry) => ({ ...entry, isLocal: true }));

const districtPaper: Entries = [
  figure('coefficient.GK-HUYEN', underLaw2003, 30, secondHand('Điều 73 NĐ 91/2017/NĐ-CP'), decree),
  figure('coefficient.GK-HUYEN', underDecree98, 30, secondHand('Khoản 1 Điều 58 NĐ 98/2023/NĐ-CP'), decree),
];

const noResistanceMoney = 'Khen thưởng tổng kết thành tích kháng chiến không kèm tiền thưởng';
const localDecree = { ...decree, isLocal: true } as const;

/** Awards without a coefficient of their own, or with one that the province sets. */
const otherCoefficients: Entries = [
  figure(
    'coefficient.KNC-TINH',
    untilDistrictsEnd,
    60,
    unverified('Kỷ niệm chương của tỉnh: mức tối đa 0,6, do tỉnh quy định'),
    localDecree,
  ),
  figure(
    'coefficient.KNC-TINH',
    underDecree152,
    60,
    decree152('Điểm d khoản 1 Điều 54 (không quá 0,6; mức do tỉnh quy định),'),
    localDecree,
  ),
  figure(
    'coefficient.GDVH',
    untilDistrictsEnd,
    null,
    unverified('Gia đình văn hóa: chưa thấy hệ số tiền thưởng'),
    localDecree,
  ),
  figure(
    'coefficient.GDVH',
    underDecree152,
    null,
    decree152('Điều 50 (không có mức thưởng cho Gia đình văn hóa; tỉnh có thể quy định),'),
    localDecree,
  ),
  ...['HC-KC', 'HCH-KC'].flatMap((awardId) => [
    figure(`coefficient.${awardId}`, untilDistrictsEnd, 0, secondHand(noResistanceMoney)),
    figure(
      `coefficient.${awardId}`,
      underDecree152,
      0,
      decree152('Điều 51, Điều 55 (không có mức thưởng),'),
      decree,
    ),
  ]),
  figure(
    'coefficient.HCH-TNXP',
    underDecree152,
    0,
    decree152('Điều 55 (không gồm Huy chương Thanh niên xung phong vẻ vang),'),
    decree,
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
  figure(
    'reward.collectiveFactor',
    underDecree152,
    20,
    decree152('Khoản 2 Điều 51, khoản 2 Điều 52, khoản 2 Điều 54'),
    decree,
  ),
  figure('reward.householdFactor', underLaw2003, 15, secondHand('Hộ gia đình hưởng 1,5 lần cá nhân'), decree),
  figure('reward.householdFactor', underDecree98, 15, secondHand('Điều 58 NĐ 98/2023/NĐ-CP'), decree),
  figure('reward.householdFactor', underDecree152, 15, decree152('Khoản 3 Điều 54'), decree),
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
  figure('reward.roundUpTo', underDecree152, 10_000, decree152('Khoản 2 Điều 49'), decree),
];

/** Everything that a reward is computed from. */
export const moneyFigures: Entries = [
  ...baseSalary,
  ...[titles, orders, honours, diplomas].flatMap(coefficients),
  ...communePaper,
  ...districtPaper,
  ...otherCoefficients,
  ...factors,
  ...rounding,
  figure(
    'money.sameYearTitles',
    untilDistrictsEnd,
    'highestOnly',
    unverified('Khoản 5 Điều 53 NĐ 98/2023/NĐ-CP chỉ nói về danh hiệu của các thời kỳ khác nhau'),
    { isLocal: true },
  ),
  figure('money.sameYearTitles', underDecree152, 'highestOnly', decree152('Khoản 5 Điều 49'), decree),
];
