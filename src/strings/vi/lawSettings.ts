import type { FigureUnit, NamedKey } from '../../core/law/figureSpecs';
import type { SettingProblem } from '../../core/law/lawSettings';
import type { CalendarDayKind } from '../../core/time/workingDays';

const names: Readonly<Record<NamedKey, string>> = {
  baseSalary: 'Mức lương cơ sở',
  'reward.roundUpTo': 'Làm tròn tiền thưởng lên bội số của',
  'reward.collectiveFactor': 'Mức thưởng tập thể so với cá nhân (× 10)',
  'reward.householdFactor': 'Mức thưởng hộ gia đình so với cá nhân (× 10)',
  'money.sameYearTitles': 'Tiền thưởng khi đạt cả LĐTT và CSTĐCS trong một năm',
  'quota.CSTDCS.percent': 'Tỷ lệ CSTĐCS tối đa trên số LĐTT',
  'quota.CO-CP.percent': 'Tỷ lệ Cờ thi đua của Chính phủ',
  'quota.excellent.percent': 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ trên số hoàn thành tốt',
  'quota.excellent.isOfGoodOnly': 'Tỷ lệ xuất sắc chỉ tính trên số xếp loại hoàn thành tốt',
  'window.consecutive': 'Cách tính các năm “liên tục”',
  'standards.GK-XA.isChecked': 'Kiểm tra tiêu chuẩn giấy khen của Chủ tịch UBND cấp xã',
  'transfer.opinionFromMonths': 'Số tháng ở đơn vị cũ cần có ý kiến nhận xét',
  'principle.lowerAwardNotNeeded': 'Không bắt buộc có mức khen thấp trước mức cao',
  'principle.adHocIsNoBasis': 'Khen đột xuất, chuyên đề không làm căn cứ khen công trạng',
  'principle.notWhileUnderReview': 'Chưa khen khi đang xem xét kỷ luật, thanh tra, khiếu nại',
  'principle.countsAfterDiscipline': 'Thành tích tính từ khi chấp hành xong kỷ luật',
  'principle.leaveCounts': 'Thời gian thai sản, đào tạo, điều trị được tính',
  'principle.oneAwardPerAchievement': 'Mỗi thành tích chỉ khen một lần, một hình thức',
  'principle.periodsDoNotOverlap': 'Thời gian lập thành tích không trùng lần khen trước',
  'principle.dissolvedUnitsNotRewarded': 'Không khen đơn vị đã giải thể',
  'posting.GDVH.days': 'Số ngày niêm yết danh sách Gia đình văn hóa',
  'decision.GDVH.days': 'Số ngày ra quyết định tặng Gia đình văn hóa',
  'posting.HCH-TNXP.days': 'Số ngày niêm yết hồ sơ Thanh niên xung phong',
  'once.HCH-TNXP': 'Huy chương Thanh niên xung phong vẻ vang chỉ tặng một lần',
  'resistance.hasMoney': 'Khen thưởng kháng chiến có tiền thưởng',
  'resistance.passesDistrict': 'Hồ sơ kháng chiến qua cấp huyện',
  'resistance.frenchUntil': 'Ngày cuối của kháng chiến chống Pháp',
  'resistance.youngestAge': 'Tuổi nhỏ nhất khi tham gia kháng chiến',
  'dossier.sets': 'Số bộ hồ sơ',
  'deadline.GK-XA.workingDays': 'Thời hạn giải quyết giấy khen của Chủ tịch UBND cấp xã',
  'deadline.LDTT.workingDays': 'Thời hạn giải quyết danh hiệu Lao động tiên tiến',
  'deadline.BK-TINH.workingDays': 'Thời hạn giải quyết bằng khen cấp tỉnh',
  'statistics.dueDay': 'Ngày nộp báo cáo thống kê',
  'statistics.forms': 'Biểu mẫu thống kê',
};

const paperSets: Readonly<Record<string, string>> = {
  title:
    'Tập thể lao động xuất sắc, Đơn vị quyết thắng, Cờ thi đua cấp tỉnh, xã tiêu biểu, danh hiệu trong quân đội, công an',
  fighter: 'Chiến sĩ thi đua cấp tỉnh',
  form: 'bằng khen cấp tỉnh, giấy khen cấp khác',
  communeTitle: 'Lao động tiên tiến, Tập thể lao động tiên tiến',
  communeForm: 'giấy khen của Chủ tịch UBND cấp xã',
  communeSimple: 'giấy khen đột xuất (thủ tục đơn giản)',
  fighterAtBase: 'Chiến sĩ thi đua cơ sở',
};

const units: Readonly<Record<FigureUnit, string>> = {
  dong: 'đồng',
  hundredths: 'phần trăm của hệ số 1,0',
  tenths: 'phần mười',
  percent: '%',
  months: 'tháng',
  days: 'ngày',
  workingDays: 'ngày làm việc',
  years: 'năm',
  sets: 'bộ',
};

const choices: Readonly<Record<string, string>> = {
  beforeYear: 'các năm trước năm xét',
  withYear: 'tính cả năm xét',
  either: 'một trong hai cách',
  highestOnly: 'chỉ mức cao nhất',
  both: 'cả hai mức',
};

const dayKinds: Readonly<Record<CalendarDayKind, string>> = {
  holiday: 'nghỉ lễ',
  swapped: 'nghỉ hoán đổi',
  makeUp: 'làm bù',
  working: 'ngày thường',
};

const problems: Readonly<Record<SettingProblem['kind'], string>> = {
  unknownKey: 'Không có mục này trong sổ luật.',
  notLocal: 'Mục này do văn bản của trung ương quy định, cơ quan không đặt được.',
  wrongValue: 'Giá trị không hợp lệ.',
  noReason: 'Cần ghi lý do: số quyết định của tỉnh, quy chế của Hội đồng.',
  twice: 'Mục này đã có một dòng ở trên.',
};

/** Words of the settings sheet's part on the law: what each figure is called, its unit, choices, what was wrong. */
export const lawSettings = {
  /** `awardName`: how the book calls an award by its id. */
  name: (key: string, awardName: (id: string) => string): string => {
    if (isNamed(key)) return names[key];
    const [family = '', ...id] = key.split('.');
    if (family === 'papers') return `Thành phần hồ sơ: ${paperSets[id.join('.')] ?? id.join('.')}`;
    const award = awardName(id.join('.'));
    if (family === 'coefficient') return `Hệ số tiền thưởng (× 100): ${award}`;
    if (family === 'councilShare') return `Tỷ lệ phiếu đồng ý trên tổng số thành viên Hội đồng: ${award}`;
    return key;
  },
  units,
  choices,
  dayKinds,
  problems,
  yes: 'có',
  no: 'không',
  none: 'không quy định',
  provisional: 'tạm tính',
  unverified: 'chưa kiểm chứng',
};

function isNamed(key: string): key is NamedKey {
  return Object.hasOwn(names, key);
}
