import type { UnitFindingsWords } from '../../core/reports/unitFindings';

const severities = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };

/** Findings that go back to the units: a sheet to print, and a text to paste. */
export const unitFindings: UnitFindingsWords = {
  sheetName: 'Nội dung gửi lại đơn vị',
  heading: 'NỘI DUNG ĐỀ NGHỊ ĐƠN VỊ KIỂM TRA, BỔ SUNG',
  columns: { ordinal: 'STT', where: 'Vị trí', severity: 'Mức độ', message: 'Nội dung' },
  severities,
  place: ({ sheet, row }) => (row === null ? `Trang “${sheet}”` : `Dòng ${row}, trang “${sheet}”`),
  unit: ({ unit, count }) =>
    `${unit === '' ? 'Chưa ghi đơn vị' : unit}: ${count} nội dung cần kiểm tra, bổ sung`,
  line: ({ ordinal, severity, where, message }) =>
    `${ordinal}. [${severities[severity]}] ${where}: ${message}`,
  none: 'Không có nội dung nào cần gửi lại.',
};
