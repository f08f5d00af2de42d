import type { FindingsListWords, FindingsScope } from '../../core/papers/findingsList/findingsListSheet';
import type { Severity } from '../../core/rules/finding';
import { unitFindings } from './unitFindings';

const count = new Intl.NumberFormat('vi-VN');

const parts = {
  plan: 'kế hoạch',
  tasks: 'nhiệm vụ',
  lists: 'danh sách đề nghị',
} as const;

function scopeName(scope: FindingsScope): string {
  if (scope.kind === 'all') return 'kế hoạch, nhiệm vụ, danh sách đề nghị';
  if (scope.kind === 'part') return parts[scope.part];
  return scope.unit === '' ? 'các dòng chưa ghi đơn vị' : scope.unit;
}

function counted(counts: Readonly<Record<Severity, number>>): string {
  return `Còn ${count.format(counts.error)} lỗi, ${count.format(counts.warning)} cảnh báo, ${count.format(counts.info)} lưu ý.`;
}

/** All that was found, as one list to work through or to print. */
export const findingsList: FindingsListWords = {
  sheetName: 'Điều cần xem lại',
  heading: 'DANH SÁCH ĐIỀU CẦN XEM LẠI',
  columns: {
    ordinal: 'STT',
    severity: 'Mức độ',
    sheet: 'Trang',
    place: 'Ô, dòng',
    about: 'Ai, đơn vị nào',
    message: 'Nội dung',
    source: 'Căn cứ',
    next: 'Việc cần làm',
  },
  severities: unitFindings.severities,
  planDocument: 'Văn bản kế hoạch',
  place: (place) => {
    switch (place.kind) {
      case 'cell':
        return place.more === 0 ? place.address : `${place.address} và ${count.format(place.more)} ô khác`;
      case 'row':
        return `Dòng ${place.row}`;
      case 'sheet':
        return 'Cả trang';
      case 'planItem':
        return `Mục ${place.item}`;
      case 'plan':
        return '';
    }
  },
  about: ({ name, units }) => [name, units.join('; ')].filter((text) => text !== '').join(' – '),
  next: unitFindings.next,
  inPerson: unitFindings.inPerson,
  checkedOn: (day, scope) => {
    const date = day.split('-').reverse().join('/');
    return `(Kiểm tra ngày ${date}: ${scopeName(scope)})`;
  },
  counts: counted,
  notConfirmed: (sheets) =>
    `Chưa ai xác nhận các cột của trang ${sheets.map((name) => `“${name}”`).join(', ')}: điều nêu ở đó có thể do tiện ích hiểu nhầm cột.`,
  none: 'Không có điều nào cần xem lại.',
};
