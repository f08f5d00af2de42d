import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const tg07: WordsOf<'TG-07'> = {
  title: 'Đã nghỉ hưu, thôi việc, chuyển đi trước khi hết năm',
  why: 'Lao động tiên tiến tặng cho cán bộ, công chức, viên chức, người lao động (khoản 1 Điều 24 Luật năm 2022). Người đã nghỉ hưu thì hồ sơ do cơ quan quản lý cán bộ trước khi nghỉ xem xét (khoản 4 Điều 33 Nghị định 152/2025/NĐ-CP); khen quá trình cống hiến là việc khác.',
  messages: {
    goneBeforeEnd: (data) =>
      onNominee(
        data,
        `ghi “${said(data, 'found')}”, trước ngày ${said(data, 'end')}; hãy kiểm tra còn thuộc diện xét danh hiệu của năm ở đơn vị này không.`,
      ),
  },
};
