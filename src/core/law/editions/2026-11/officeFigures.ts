import type { EditionData } from '../../edition';
import { councilShares } from './councilShares';
import { figure } from './figureEntry';
import { principles } from './principles';
import {
  always,
  decree152,
  excerpt,
  law2022,
  secondHand,
  since2026,
  transition2025,
  underDecree152,
  underDecree98,
  underLaw2003,
  underLaw2022,
  untilDistrictsEnd,
  unverified,
} from './sources';

type Entries = EditionData['figures'];

const local = { isLocal: true } as const;
const law = { restsOn: 'law' } as const;
const localLaw = { restsOn: 'law', isLocal: true } as const;

const until2025 = { from: '2017-10-01', until: '2025-12-31' } as const;
const ratingOfOfficials2020 = unverified(
  'Quy định về đánh giá, xếp loại cán bộ, công chức, viên chức (NĐ 90/2020/NĐ-CP)',
);
const ratingOfOfficials2025 = secondHand(
  'NĐ 335/2025/NĐ-CP (công chức: không quá 20% số được xếp loại hoàn thành tốt nhiệm vụ)',
);

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
    underDecree98,
    20,
    unverified('NĐ 98/2023/NĐ-CP: chưa đọc được điều khoản'),
    local,
  ),
  figure('quota.CO-CP.percent', underDecree152, 20, decree152('Khoản 1 Điều 7'), { restsOn: 'decree' }),
  figure('quota.excellent.percent', until2025, 20, ratingOfOfficials2020, local),
  figure('quota.excellent.percent', since2026, 20, ratingOfOfficials2025, local),
  figure('quota.excellent.isOfGoodOnly', until2025, false, ratingOfOfficials2020),
  figure('quota.excellent.isOfGoodOnly', since2026, true, ratingOfOfficials2025),
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

const volunteers2024 = { from: '2024-04-20', until: '2025-06-30' } as const;
const volunteersGoOn = secondHand(
  'NĐ 28/2024/NĐ-CP, áp dụng đến 31/12/2025 theo khoản 2 Điều 60 NĐ 152/2025/NĐ-CP',
);
const volunteers2026 = unverified('Giữ theo NĐ 28/2024/NĐ-CP; QĐ 01/2026/QĐ-TTg: chưa đọc được điều khoản');
const noResistanceMoney = secondHand('Khen thưởng tổng kết thành tích kháng chiến không kèm tiền thưởng');

const resistance: Entries = [
  figure('posting.HCH-TNXP.days', volunteers2024, 5, secondHand('NĐ 28/2024/NĐ-CP'), law),
  figure('posting.HCH-TNXP.days', transition2025, 5, volunteersGoOn, law),
  figure('posting.HCH-TNXP.days', since2026, 5, volunteers2026, law),
  figure('once.HCH-TNXP', volunteers2024, true, secondHand('NĐ 28/2024/NĐ-CP'), law),
  figure('once.HCH-TNXP', transition2025, true, volunteersGoOn, law),
  figure('once.HCH-TNXP', since2026, true, volunteers2026, law),
  figure('resistance.hasMoney', untilDistrictsEnd, false, noResistanceMoney),
  figure('resistance.hasMoney', underDecree152, false, decree152('Điều 51, Điều 55 (không có mức thưởng),'), {
    restsOn: 'decree',
  }),
  figure(
    'resistance.passesDistrict',
    untilDistrictsEnd,
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
