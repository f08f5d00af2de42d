import type { ToDo } from '../../core/papers/unitFindings/toDo';
import type { UnitFindingsWords } from '../../core/papers/unitFindings/unitFindingsSheet';
import type { Severity } from '../../core/rules/finding';

const severities: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };

/** What is to be done where the finding proposes nothing itself. */
const looking: Readonly<Record<Severity, string>> = {
  error: 'Sửa hoặc bổ sung',
  warning: 'Kiểm tra lại, sửa nếu sai',
  info: 'Xem lại, sửa nếu cần',
};

/** What is to be done, in agreement with what the finding itself proposes. */
function next(toDo: ToDo): string {
  switch (toDo.kind) {
    case 'fix':
      return `Sửa thành “${toDo.to}”`;
    case 'spaces':
      return 'Bỏ dấu cách thừa';
    case 'choose': {
      const texts = toDo.texts.map((text) => `“${text}”`);
      return texts.length === 1
        ? `Nếu đúng thì ghi ${texts[0] ?? ''}`
        : `Chọn một cách ghi: ${texts.join(', ')}`;
    }
    case 'late':
      return 'Đôn đốc; đã xong thì ghi tình trạng';
    case 'due':
      return 'Nhắc đơn vị chủ trì';
    case 'look':
      return looking[toDo.severity];
  }
}

/** Findings that go back to the units: a sheet to print, and a text to paste. */
export const unitFindings: UnitFindingsWords = {
  sheetName: 'Nội dung gửi lại đơn vị',
  heading: 'NỘI DUNG ĐỀ NGHỊ ĐƠN VỊ KIỂM TRA, BỔ SUNG',
  columns: {
    ordinal: 'STT',
    where: 'Vị trí',
    severity: 'Mức độ',
    message: 'Nội dung',
    next: 'Việc cần làm',
  },
  severities,
  place: ({ sheet, row }) => `Dòng ${row}, trang “${sheet}”`,
  sourcePlace: ({ source, sourceSheet, sourceRow }) => {
    if (source === sourceSheet) return `Dòng ${sourceRow}, trang “${source}”`;
    const part = /\.docx$/i.test(source) ? `bảng ${sourceSheet}` : `trang “${sourceSheet}”`;
    return `Dòng ${sourceRow}, ${part}, tệp “${source}”`;
  },
  next,
  inPerson: {
    message: 'Hồ sơ này cần trao đổi trực tiếp.',
    next: 'Liên hệ trực tiếp bộ phận thi đua, khen thưởng',
  },
  unit: ({ unit, count }) =>
    `${unit === '' ? 'Chưa ghi đơn vị' : unit}: ${count} nội dung cần kiểm tra, bổ sung`,
  line: ({ ordinal, severity, where, message, next }) =>
    `${ordinal}. [${severities[severity]}] ${where}: ${message} ${next}.`,
  closing: 'Đề nghị đơn vị sửa, bổ sung ngay trong tệp của đơn vị rồi gửi lại.',
  none: 'Không có nội dung nào cần gửi lại.',
};
