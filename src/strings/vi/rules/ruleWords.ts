import { said, type FindingData } from '../../ruleWords';

export { said, type FindingData, type SaidOf, type WordsOf } from '../../ruleWords';

/** Names of the task fields as people call them. */
const fieldNames: Readonly<Record<string, string>> = {
  ordinal: 'số thứ tự',
  code: 'mã nhiệm vụ',
  item: 'mục kế hoạch',
  group: 'nhóm nhiệm vụ',
  content: 'nội dung nhiệm vụ',
  lead: 'đơn vị chủ trì',
  support: 'đơn vị phối hợp',
  assignment: 'phân công (chủ trì, phối hợp)',
  time: 'thời gian thực hiện',
  start: 'ngày bắt đầu',
  end: 'ngày kết thúc',
  product: 'sản phẩm',
  status: 'trạng thái',
  percent: 'tỷ lệ hoàn thành',
  result: 'kết quả',
  legalBasis: 'văn bản giao nhiệm vụ',
  budget: 'kinh phí',
  followUp: 'đơn vị theo dõi, đôn đốc',
  leader: 'lãnh đạo phụ trách',
  source: 'nguồn chỉ đạo',
  assignedOn: 'ngày giao việc',
  note: 'ghi chú',
};

/** The Vietnamese name of the field that a finding speaks of. */
export function fieldName(data: FindingData): string {
  const name = said(data, 'field');
  return fieldNames[name] ?? name;
}

/** How many cells a finding speaks of, and the first of them, to be put behind a name; "" for one cell. */
export function inCells(data: FindingData): string {
  const count = Number(data['cellCount'] ?? 1);
  return count > 1 ? ` (${count} ô: ${said(data, 'cells')})` : '';
}

/** A task by its words, or where it has none by its row; to be put behind "nhiệm vụ". */
export function taskNamed(data: FindingData): string {
  const content = said(data, 'content');
  return content === '' ? `ở dòng ${said(data, 'shownRow')}` : `“${content}”`;
}
