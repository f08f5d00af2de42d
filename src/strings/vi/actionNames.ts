import type { PaperAction } from '../../core/sheets/ownPapers';

/** How the list of what was done calls the writes of papers. */
const writesOfPapers: Readonly<Record<PaperAction, string>> = {
  savePlan: 'Ghi kế hoạch',
  generateAppendix: 'Tạo phụ lục',
  writeCheckSlip: 'Lập phiếu kiểm tra',
  writeLawSettings: 'Lập trang thiết lập',
  fillSummaries: 'Ghi bảng tổng hợp',
  makeNominationList: 'Lập danh sách đề nghị',
  joinLists: 'Ghép danh sách các đơn vị',
  writeUnitFindings: 'Lập phiếu trả đơn vị',
  writeFindingsList: 'Lập danh sách điều cần xem lại',
  startNextYear: 'Tạo trang năm sau',
  takePlanTasks: 'Lấy nhiệm vụ của kế hoạch thành trang theo dõi',
  writeTargets: 'Lập bảng chỉ tiêu',
  addSample: 'Đưa dữ liệu mẫu vào sổ',
  createTemplateBook: 'Tạo bộ sổ mẫu',
  writeCommunesTable: 'Lập bảng tổng hợp các xã, phường',
};

/** How it calls what is written into the office's own sheets. */
const otherWrites = {
  fixCells: 'Sửa ô',
  mendChoices: 'Sửa danh sách chọn',
  fillOwnTables: 'Điền bảng của cơ quan',
  removeSample: 'Bỏ dữ liệu mẫu',
};

/** How it calls choices that the workbook remembers and that change no sheet. */
export const rememberedChoices: Readonly<Record<string, string>> = {
  pointAtTaskSheet: 'Chọn trang nhiệm vụ',
  confirmMapping: 'Xác nhận nghĩa các cột',
  linkTasks: 'Gắn nhiệm vụ với mục',
  chooseDuties: 'Chọn việc thường có trong kế hoạch năm',
  setAppendix: 'Chọn cách trình bày phụ lục',
  answerStruckRows: 'Chọn cách dùng dòng gạch ngang',
  addBody: 'Thêm đơn vị vào danh mục',
  tieBody: 'Ghi tên gọi khác của đơn vị',
  dropBody: 'Bỏ tên khỏi danh mục đơn vị',
  ignoreFinding: 'Bỏ qua một điều',
  restoreFinding: 'Xem xét lại điều đã bỏ qua',
  answerFinding: 'Trả lời điều được hỏi',
  exemptFromQuota: 'Đổi đơn vị tính tỷ lệ',
  claimSheet: 'Chọn trang của tiện ích',
};

const names: Readonly<Record<string, string>> = { ...writesOfPapers, ...otherWrites, ...rememberedChoices };

/** What an action of the journal is called; one that a later version wrote is "Ghi vào sổ". */
export function actionName(action: string): string {
  return names[action] ?? 'Ghi vào sổ';
}
