import { said, type FindingData, type SaidOf } from '../ruleWords';

/** Names of the columns of a nomination list as people call them. */
export const nomineeFieldNames: Readonly<Record<string, string>> = {
  name: 'họ tên (tên tập thể, hộ)',
  unit: 'đơn vị',
  position: 'chức vụ',
  award: 'danh hiệu, hình thức đề nghị',
  awardType: 'loại hình khen thưởng',
  rating: 'xếp loại năm',
  sameYearTitle: 'Lao động tiên tiến cùng năm',
  initiative: 'sáng kiến, đề tài',
  initiativeScope: 'phạm vi công nhận sáng kiến',
  initiativeDecision: 'quyết định công nhận sáng kiến',
  history: 'thành tích các năm trước',
  historyAward: 'danh hiệu các năm trước',
  historyRating: 'xếp loại các năm trước',
  headcount: 'tổng số người',
  completedCount: 'số người hoàn thành nhiệm vụ',
  advancedCount: 'số Lao động tiên tiến',
  emulationFighterCount: 'số Chiến sĩ thi đua cơ sở',
  disciplinedCount: 'số người bị kỷ luật',
  discipline: 'kỷ luật',
  startedHere: 'ngày bắt đầu làm việc tại đơn vị',
  objectClass: 'phân loại đối tượng',
  serviceMonths: 'số tháng tại ngũ',
  kind: 'cá nhân, tập thể, hộ',
};

export const ratingNames: Readonly<Record<string, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  notCompleted: 'Không hoàn thành nhiệm vụ',
  notRated: 'Không xếp loại',
};

export const kindNames: Readonly<Record<string, string>> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
};

export const awardTypeNames: Readonly<Record<string, string>> = {
  merit: 'công trạng',
  adHoc: 'đột xuất',
  thematic: 'chuyên đề',
  devotion: 'quá trình cống hiến',
  tenure: 'niên hạn',
  external: 'đối ngoại',
  resistance: 'thành tích kháng chiến',
};

export const paperNames: Readonly<Record<string, string>> = {
  submission: 'tờ trình (văn bản đề nghị)',
  report: 'báo cáo thành tích',
  shortReport: 'báo cáo tóm tắt thành tích',
  minutes: 'biên bản họp xét',
  list: 'danh sách',
  initiativeCertificate: 'quyết định công nhận hoặc văn bản xác nhận sáng kiến',
  excellentDecision: 'quyết định xếp loại Hoàn thành xuất sắc nhiệm vụ',
  achievementCertificate: 'xác nhận thành tích',
  provinceOpinion: 'ý kiến của UBND tỉnh',
  summaryTable: 'bảng tổng hợp',
  declaration: 'bản khai',
  proof: 'giấy tờ chứng minh',
  decision: 'quyết định',
};

export const authorityNames: Readonly<Record<string, string>> = {
  communeChairman: 'Chủ tịch UBND cấp xã',
  districtChairman: 'Chủ tịch UBND cấp huyện',
  provinceChairman: 'Chủ tịch UBND cấp tỉnh',
  ministry: 'Bộ trưởng, Thủ trưởng ban, ngành',
  head: 'Thủ trưởng cơ quan, đơn vị',
  schoolHead: 'Hiệu trưởng',
  armedForces: 'cấp có thẩm quyền trong quân đội, công an',
  organization: 'tổ chức chính trị, tổ chức chính trị - xã hội (hoặc cơ quan) tặng',
  government: 'Chính phủ',
  primeMinister: 'Thủ tướng Chính phủ',
  president: 'Chủ tịch nước',
};

/** The name of a datum by one of the tables above; the datum itself where the table lacks it. */
export function named(names: Readonly<Record<string, string>>, data: FindingData, name: string): string {
  const value = said(data, name);
  return names[value] ?? value;
}

/** Whom a finding is about: "Bà Trần Thị B – Trường TH Số 2 (đề nghị Chiến sĩ thi đua cơ sở)". */
function who(data: FindingData): string {
  const [name, award] = [said(data, 'who'), said(data, 'award')];
  const known = name === '' ? `Dòng ${said(data, 'row')}` : name;
  return award === '' ? known : `${known} (đề nghị ${award})`;
}

/** Evidence on a nominee: "<who>: xếp loại “Hoàn thành nhiệm vụ”, cần …". */
export function onNominee(data: FindingData, evidence: string): SaidOf {
  return { who: who(data), joint: ': ', evidence };
}

/** Evidence that tells what the nominee is or does: "<who> chưa có tờ trình". */
export function nomineeDoes(data: FindingData, evidence: string): SaidOf {
  return { who: who(data), joint: ' ', evidence };
}

/** "Trang “Danh sách”". */
export function list(data: FindingData): string {
  return `Trang “${said(data, 'sheet')}”`;
}
