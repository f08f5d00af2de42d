import type { CommunesWords } from '../../core/papers/communes/communesTable';
import { unitFindings } from './unitFindings';

const count = new Intl.NumberFormat('vi-VN');

/** Many communes' workbooks in one table: for the province's department. */
export const communes: CommunesWords = {
  sheetNames: { communes: 'Tổng hợp các xã, phường', rules: 'Theo quy tắc' },
  headings: {
    communes: 'TỔNG HỢP KẾT QUẢ KIỂM TRA SỔ CỦA CÁC XÃ, PHƯỜNG',
    rules: 'TỔNG HỢP ĐIỀU CẦN XEM LẠI THEO QUY TẮC',
  },
  columns: {
    ordinal: 'STT',
    commune: 'Xã, phường',
    file: 'Tệp',
    tasks: 'Nhiệm vụ',
    nominees: 'Đề nghị',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    quota: 'CSTĐCS',
    overdue: 'Việc quá hạn',
    soon: 'Việc sắp hạn',
    dossiersDue: 'Hạn hồ sơ',
    remark: 'Ghi chú',
  },
  ruleColumns: {
    ordinal: 'STT',
    rule: 'Mã',
    title: 'Quy tắc',
    severity: 'Mức độ',
    findings: 'Số điều',
    workbooks: 'Số sổ có',
  },
  severities: unitFindings.severities,
  checkedOn: (day, { all, failed }) => {
    const date = day.split('-').reverse().join('/');
    const rest = failed === 0 ? '' : `, ${count.format(failed)} sổ không kiểm tra được`;
    return `(Kiểm tra ngày ${date}: ${count.format(all)} sổ${rest})`;
  },
  note: 'CSTĐCS: số đề nghị / số được phép theo tỷ lệ. Việc sắp hạn: đến hạn trong 7 ngày. Hạn hồ sơ: ghi trong danh sách đề nghị.',
  quota: ({ used, allowed, left }) => {
    if (allowed === null) return `${count.format(used)} (không đặt tỷ lệ)`;
    const over = left !== null && left < 0 ? `, vượt ${count.format(-left)}` : '';
    return `${count.format(used)}/${count.format(allowed)}${over}`;
  },
  duePast: 'Đã qua hạn hồ sơ',
  failed: (why) => `Không kiểm tra được: ${why}`,
  total: 'Cộng',
  none: 'Không có sổ nào.',
  noFindings: 'Không có điều nào cần xem lại.',
};
