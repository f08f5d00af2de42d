import type { EditionData } from '../../edition';
import { figure } from './figureEntry';
import {
  decree152,
  excerpt,
  law2003,
  law2022,
  secondHand,
  underDecree152,
  underDecree98,
  underLaw2003,
  underLaw2022,
  unverified,
} from './sources';

type Entries = EditionData['figures'];

const law = { restsOn: 'law' } as const;
const decree = { restsOn: 'decree' } as const;

/** Principles that stand in the decrees under the Law: they go on while the decree does, whatever becomes of the Law. */
const ofDecrees: Entries = (
  [
    ['principle.lowerAwardNotNeeded', 'Khoản 1 Điều 4'],
    ['principle.adHocIsNoBasis', 'Khoản 3 Điều 4'],
    ['principle.notWhileUnderReview', 'Khoản 4 Điều 4'],
    ['principle.countsAfterDiscipline', 'Khoản 4 Điều 4'],
  ] as const
).flatMap(([key, article]) => [
  figure(
    key,
    underLaw2003,
    true,
    unverified('Chưa đọc được điều khoản tương ứng của NĐ 91/2017/NĐ-CP'),
    decree,
  ),
  figure(key, underDecree98, true, secondHand('Điều 4 NĐ 98/2023/NĐ-CP'), decree),
  figure(key, underDecree152, true, decree152(article), decree),
]);

/** Principles of rewarding; each is a switch that says whether the period's law has it. */
export const principles: Entries = [
  ...ofDecrees,
  figure('principle.leaveCounts', underLaw2003, true, excerpt('NĐ 91/2017/NĐ-CP'), decree),
  figure('principle.leaveCounts', underDecree98, true, secondHand('TT 01/2024/TT-BNV'), decree),
  figure('principle.leaveCounts', underDecree152, true, decree152('Khoản 5 Điều 4'), decree),
  figure('principle.oneAwardPerAchievement', underLaw2003, true, law2003('Điều 6'), law),
  figure('principle.oneAwardPerAchievement', underLaw2022, true, law2022('Điểm c khoản 2 Điều 5'), law),
  figure(
    'principle.periodsDoNotOverlap',
    underDecree98,
    true,
    secondHand('Khoản 9 Điều 30 NĐ 98/2023/NĐ-CP'),
    decree,
  ),
  figure('principle.periodsDoNotOverlap', underDecree152, true, decree152('Khoản 7 Điều 33'), decree),
  figure(
    'principle.dissolvedUnitsNotRewarded',
    { from: '2025-07-01', until: null },
    true,
    secondHand('TT 15/2025/TT-BNV'),
    law,
  ),
  figure(
    'transfer.opinionFromMonths',
    underLaw2022,
    6,
    secondHand('TT 01/2024/TT-BNV, TT 15/2025/TT-BNV'),
    law,
  ),
];
