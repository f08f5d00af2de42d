import type { LawSettingsWords } from '../../core/papers/lawSettings/lawSettingsWords';
import { law } from '../vi/law';
import { lawSettings } from '../vi/lawSettings';

/** The settings sheet on the law: what it says, and the words by which it is read back. */
export const lawSettingsSheet: LawSettingsWords = {
  sheetName: 'Thiết lập TĐKT',
  heading: 'THIẾT LẬP THI ĐUA, KHEN THƯỞNG CỦA CƠ QUAN',
  hint: 'Chỉ ghi vào cột “Cơ quan đặt” khi tỉnh hoặc Hội đồng quy định khác; mỗi giá trị đặt riêng cần một lý do. Để trống thì theo sổ luật. Thêm ngày nghỉ ở các dòng trống cuối bảng.',
  sections: {
    figures: 'TỶ LỆ, THỜI HẠN, HỆ SỐ',
    papers: 'THÀNH PHẦN HỒ SƠ (các giấy tờ cách nhau bằng dấu “;”, một trong các loại bằng dấu “|”)',
    calendar: 'NGÀY NGHỈ, NGÀY LÀM BÙ',
  },
  columns: {
    name: 'Nội dung',
    book: 'Theo sổ luật',
    own: 'Cơ quan đặt',
    reason: 'Lý do (văn bản của tỉnh, quy chế …)',
    source: 'Nguồn',
  },
  values: {
    units: lawSettings.units,
    choices: lawSettings.choices,
    dayKinds: lawSettings.dayKinds,
    papers: law.papers,
    ifClaimed: ' (nếu có)',
    yes: lawSettings.yes,
    no: lawSettings.no,
    none: lawSettings.none,
  },
  name: lawSettings.name,
  source: ({ citation, isUnverified }) =>
    isUnverified ? `${citation} (${lawSettings.unverified})` : citation,
  day: ({ date, name, isProvisional }) =>
    `${date} – ${name}${isProvisional ? ` (${lawSettings.provisional})` : ''}`,
  problems: lawSettings.problems,
};
