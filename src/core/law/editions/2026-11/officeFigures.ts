import type { EditionData } from '../../edition';
import { figure } from './figureEntry';
import {
  always,
  excerpt,
  law2003,
  law2022,
  quoted,
  secondHand,
  underDecree152,
  underDecree98,
  underLaw2003,
  underLaw2022,
  unverified,
} from './sources';

type Entries = EditionData['figures'];

const local = { isLocal: true } as const;
const law = { restsOn: 'law' } as const;
const localLaw = { restsOn: 'law', isLocal: true } as const;
const localDecree = { restsOn: 'decree', isLocal: true } as const;

const quotas: Entries = [
  figure('quota.CSTDCS.percent', underLaw2003, 15, excerpt('Khoản 3 Điều 9 NĐ 91/2017/NĐ-CP'), law),
  figure(
    'quota.CSTDCS.percent',
    underLaw2022,
    null,
    law2022('Điều 23 (không quy định tỷ lệ; tỉnh có thể quy định),'),
    localLaw,
  ),
  figure('quota.CO-CP.percent', underLaw2003, 20, secondHand('Điều 11 NĐ 91/2017/NĐ-CP'), law),
  figure(
    'quota.CO-CP.percent',
    underLaw2022,
    20,
    unverified('NĐ 98/2023/NĐ-CP, NĐ 152/2025/NĐ-CP: chưa đọc được điều khoản'),
    local,
  ),
  figure(
    'quota.excellent.percent',
    always,
    20,
    unverified('Quy định về đánh giá, xếp loại cán bộ, công chức, viên chức (NĐ 90/2020/NĐ-CP)'),
    local,
  ),
];

/** Percent of all members of the council, absentees included; null: no share is asked. */
const councilShares: Entries = [
  ...['AHLD', 'AHLLVT', 'CSTDTQ', 'CSTDTINH'].flatMap((id) => [
    figure(`councilShare.${id}`, underLaw2003, 90, excerpt('Khoản 8 Điều 45 NĐ 91/2017/NĐ-CP'), localDecree),
    ...sharesSince2024(id, 90),
  ]),
  ...['CSTDCS', 'CO-TINH', 'CO-CP'].flatMap((id) => [
    figure(
      `councilShare.${id}`,
      underLaw2003,
      null,
      unverified('Chưa đọc được tỷ lệ phiếu trong NĐ 91/2017/NĐ-CP'),
      localDecree,
    ),
    ...sharesSince2024(id, 80),
  ]),
  ...['LDTT', 'TTLDTT', 'GK-XA'].flatMap((id) => [
    figure(
      `councilShare.${id}`,
      underLaw2003,
      null,
      unverified('Chưa đọc được tỷ lệ phiếu trong NĐ 91/2017/NĐ-CP'),
      localDecree,
    ),
    ...sharesSince2024(id, null),
  ]),
];

function sharesSince2024(id: string, percent: number | null): Entries {
  return [
    figure(
      `councilShare.${id}`,
      underDecree98,
      percent,
      quoted('Khoản 7 Điều 30 NĐ 98/2023/NĐ-CP'),
      localDecree,
    ),
    figure(
      `councilShare.${id}`,
      underDecree152,
      percent,
      secondHand('Giữ theo khoản 7 Điều 30 NĐ 98/2023/NĐ-CP; chưa đối chiếu NĐ 152/2025/NĐ-CP'),
      localDecree,
    ),
  ];
}

/** Principles of rewarding; each is a switch that says whether the period's law has it. */
const principles: Entries = [
  ...(
    [
      ['principle.lowerAwardNotNeeded', 'NĐ 98/2023/NĐ-CP'],
      ['principle.adHocIsNoBasis', 'NĐ 98/2023/NĐ-CP'],
      ['principle.notWhileUnderReview', 'NĐ 98/2023/NĐ-CP'],
      ['principle.countsAfterDiscipline', 'NĐ 98/2023/NĐ-CP'],
    ] as const
  ).flatMap(([key, instrument]) => [
    figure(
      key,
      underLaw2003,
      true,
      unverified('Chưa đọc được điều khoản tương ứng của NĐ 91/2017/NĐ-CP'),
      law,
    ),
    figure(key, underDecree98, true, secondHand(`Điều 4 ${instrument}`), law),
    figure(key, underDecree152, true, quoted('Điều 4 NĐ 152/2025/NĐ-CP'), law),
  ]),
  figure('principle.leaveCounts', underLaw2003, true, excerpt('NĐ 91/2017/NĐ-CP'), law),
  figure('principle.leaveCounts', underDecree98, true, secondHand('TT 01/2024/TT-BNV'), law),
  figure('principle.leaveCounts', underDecree152, true, quoted('Điều 4 NĐ 152/2025/NĐ-CP'), law),
  figure('principle.oneAwardPerAchievement', underLaw2003, true, law2003('Điều 6'), law),
  figure('principle.oneAwardPerAchievement', underLaw2022, true, law2022('Điểm c khoản 2 Điều 5'), law),
  figure(
    'principle.periodsDoNotOverlap',
    underDecree98,
    true,
    secondHand('Khoản 9 Điều 30 NĐ 98/2023/NĐ-CP'),
    law,
  ),
  figure(
    'principle.periodsDoNotOverlap',
    underDecree152,
    true,
    unverified('Giữ theo khoản 9 Điều 30 NĐ 98/2023/NĐ-CP'),
    law,
  ),
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

const culturedFamily: Entries = [
  figure(
    'posting.GDVH.days',
    { from: '2024-01-30', until: null },
    10,
    secondHand('Khoản 1 Điều 8 NĐ 86/2023/NĐ-CP'),
    law,
  ),
  figure(
    'decision.GDVH.days',
    { from: '2024-01-30', until: null },
    10,
    secondHand('Khoản 1 Điều 8 NĐ 86/2023/NĐ-CP'),
    law,
  ),
];

const resistance: Entries = [
  figure(
    'posting.HCH-TNXP.days',
    { from: '2024-04-20', until: '2025-06-30' },
    5,
    secondHand('NĐ 28/2024/NĐ-CP'),
    law,
  ),
  figure('posting.HCH-TNXP.days', underDecree152, 5, secondHand('NĐ 152/2025/NĐ-CP, QĐ 01/2026/QĐ-TTg'), law),
  figure(
    'once.HCH-TNXP',
    { from: '2024-04-20', until: '2025-06-30' },
    true,
    secondHand('NĐ 28/2024/NĐ-CP'),
    law,
  ),
  figure('once.HCH-TNXP', underDecree152, true, secondHand('NĐ 152/2025/NĐ-CP, QĐ 01/2026/QĐ-TTg'), law),
  figure(
    'resistance.hasMoney',
    always,
    false,
    secondHand('Khen thưởng tổng kết thành tích kháng chiến không kèm tiền thưởng'),
  ),
  figure(
    'resistance.passesDistrict',
    { from: '2017-10-01', until: '2025-06-30' },
    true,
    secondHand('Thủ tục khen thưởng thành tích kháng chiến, cấp huyện còn hoạt động'),
  ),
  figure(
    'resistance.passesDistrict',
    underDecree152,
    false,
    secondHand('QĐ 01/2026/QĐ-TTg: xã, tỉnh, Bộ Nội vụ'),
  ),
  figure(
    'resistance.frenchUntil',
    always,
    '1954-07-20',
    secondHand('Nghị quyết năm 1960 về khen thưởng kháng chiến chống Pháp'),
  ),
  figure(
    'resistance.youngestAge',
    always,
    10,
    unverified('Tuổi tham gia kháng chiến: ngưỡng hợp lý, không phải quy định'),
    local,
  ),
];

const habits: Entries = [
  figure(
    'window.consecutive',
    always,
    'either',
    unverified('Cách tính "liên tục": chưa có văn bản quy định năm cuối'),
    local,
  ),
  figure(
    'standards.GK-XA.isChecked',
    always,
    false,
    secondHand('Khoản 2 Điều 75 Luật 06/2022/QH15: tiêu chuẩn giấy khen do tỉnh quy định'),
    local,
  ),
  figure('dossier.sets', underLaw2003, 1, unverified('Số bộ hồ sơ do tỉnh quy định'), local),
  figure('dossier.sets', underLaw2022, 1, law2022('Khoản 6 Điều 84'), local),
  figure(
    'deadline.GK-XA.workingDays',
    always,
    10,
    unverified('Thủ tục hành chính của tỉnh: 10, 12 hoặc 20 ngày làm việc'),
    local,
  ),
  figure(
    'deadline.LDTT.workingDays',
    always,
    10,
    unverified('Thủ tục hành chính của tỉnh: 10 hoặc 20 ngày làm việc'),
    local,
  ),
  figure(
    'deadline.BK-TINH.workingDays',
    always,
    25,
    unverified('Thủ tục hành chính của tỉnh: 25 ngày làm việc'),
    local,
  ),
  figure(
    'statistics.dueDay',
    { from: '2023-03-23', until: null },
    '15/12',
    secondHand('TT 02/2023/TT-BNV'),
    local,
  ),
  figure(
    'statistics.forms',
    { from: '2017-10-01', until: '2023-03-22' },
    'TT 03/2018/TT-BNV',
    secondHand('TT 03/2018/TT-BNV'),
  ),
  figure(
    'statistics.forms',
    { from: '2023-03-23', until: '2025-10-07' },
    'TT 02/2023/TT-BNV',
    secondHand('TT 02/2023/TT-BNV'),
  ),
  figure(
    'statistics.forms',
    { from: '2025-10-08', until: null },
    'TT 02/2023/TT-BNV, kiểm tra TT 18/2025/TT-BNV',
    unverified('TT 18/2025/TT-BNV: chưa đọc được biểu mẫu'),
  ),
];

/** Quotas, votes, principles, dossiers on the resistance, and what each office does in its own way. */
export const officeFigures: Entries = [
  ...quotas,
  ...councilShares,
  ...principles,
  ...culturedFamily,
  ...resistance,
  ...habits,
];
