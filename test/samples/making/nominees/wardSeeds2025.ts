import type { CellInput, SeededChange, SeededFault, SeededFix, SeededRow, Seeds } from './listModel';

const collectives = 'Tập thể';
const persons = 'Cá nhân';
const themes = 'Đột xuất, chuyên đề';
const volunteers = 'Hồ sơ TNXP';
const register = 'Lịch sử khen thưởng';

function change(sheet: string, row: string, column: string, to: CellInput): SeededChange {
  return { sheet, row, column, to };
}

const changes: readonly SeededChange[] = [
  change(collectives, 't1', 'rating', 'HTTNV'),
  change(collectives, 't2', 'advanced', 2),
  change(collectives, 't3', 'authority', 'Chủ tịch UBND tỉnh'),
  change(persons, 'p1-cstd', 'inFavour', 11),
  change(persons, 'p5-cstd', 'certificate', null),
  change(persons, 'p8-cstd', 'scope', 'Cơ sở'),
  change(register, 'p8-2023', 'title', 'LĐTT'),
  change(persons, 'p2', 'rating', 'HTNV'),
  change(persons, 'p3', 'salutation', 'Bà'),
  change(persons, 'p4', 'unit', 'Văn phòng HĐND & UBND'),
  change(persons, 'p6', 'discipline', 'Khiển trách'),
  change(persons, 'p6', 'unit', ' Phòng Kinh tế,  Hạ tầng và Đô thị'),
  change(persons, 'p7', 'review', 'Có đơn tố cáo'),
  change(persons, 'p7', 'male', '6/28/1994'),
  change(persons, 'p9', 'submission', '125/TTr-VHXH ngày 05/11/2025'),
  change(persons, 'p10', 'cccd', '000091000010'),
  change(persons, 'p11', 'post', null),
  change(persons, 'p12', 'started', '2025-08-15'),
  change(persons, 'p12', 'cccd', 196000012),
  change(themes, 'c3', 'award', 'LĐTT'),
  change(volunteers, 'k2', 'declaration', null),
  change(volunteers, 'k3', 'months', 20),
];

const thematic = {
  name: 'Ông Dương Văn Bản Nháp',
  post: 'Tổ trưởng TDP',
  unit: 'Tổ dân phố Liễu Hạ',
  kind: 'Cá nhân',
  type: 'Chuyên đề',
  submission: '125/TTr-VHXH ngày 05/12/2025',
  report: 'x',
  minutes: '12/BB-HĐTĐKT ngày 28/11/2025',
} as const;

const rows: readonly SeededRow[] = [
  {
    sheet: themes,
    after: 'c4',
    row: {
      id: 'c2-again',
      cells: {
        ...thematic,
        award: 'Bằng khen của Chủ tịch UBND tỉnh',
        achievement: 'Vận động 40 hộ chỉnh trang ngõ',
        authority: 'Chủ tịch UBND tỉnh',
      },
    },
  },
  {
    sheet: themes,
    after: 'c5',
    row: {
      id: 'c6',
      cells: {
        ...thematic,
        name: 'Ông Cao Văn Dựng',
        post: 'Nông dân',
        type: 'Đột xuất',
        award: 'Người tốt việc tốt',
        achievement: 'Trả lại ví tiền nhặt được ngày 02/11/2025',
        authority: 'Chủ tịch UBND phường',
      },
    },
  },
];

function fault(
  rule: string,
  severity: SeededFault['severity'],
  place: readonly [sheet: string, row: string | null, column: string | null],
  what: string,
): SeededFault {
  const [sheet, row, column] = place;
  return { rule, severity, sheet, row, column, what };
}

const faults: readonly SeededFault[] = [
  fault('TT-03', 'error', [collectives, 't1', 'rating'], 'TTLĐXS mà tập thể chỉ hoàn thành tốt'),
  fault('TT-01', 'error', [collectives, 't2', 'advanced'], 'LĐTT 2/4 = 50 %, dưới 70 %'),
  fault('TT-06', 'warning', [collectives, 't2', 'advanced'], 'Khai 2 LĐTT, danh sách cá nhân có 3'),
  fault('TQ-02', 'error', [collectives, 't3', 'authority'], 'TTLĐTT do Chủ tịch UBND phường quyết định'),
  fault('HS-04', 'warning', [persons, 'p1-cstd', 'inFavour'], '11/15 phiếu = 73 %, dưới 80 %'),
  fault(
    'HS-02',
    'error',
    [persons, 'p5-cstd', 'certificate'],
    'CSTĐCS theo sáng kiến mà không có quyết định công nhận',
  ),
  fault('CN-06', 'error', [persons, 'p8-cstd', null], 'Có CSTĐCS 2022, 2024; thiếu 2023'),
  fault('CN-07', 'error', [persons, 'p8-cstd', 'scope'], 'CSTĐ tỉnh mà sáng kiến chỉ công nhận ở cơ sở'),
  fault('CN-01', 'error', [persons, 'p2', 'rating'], 'LĐTT mà chỉ hoàn thành nhiệm vụ'),
  fault('HS-08', 'warning', [persons, 'p3', 'male'], 'Xưng Bà mà ngày sinh ở cột Nam'),
  fault('KL-03', 'warning', [persons, 'p6', 'discipline'], 'Bị kỷ luật trong năm'),
  fault('DS-16', 'info', [persons, 'p6', 'unit'], 'Thừa khoảng trắng trong đơn vị'),
  fault('KL-01', 'error', [persons, 'p7', 'review'], 'Đang có đơn thư xem xét'),
  fault('HS-05', 'error', [persons, 'p9', 'submission'], 'Tờ trình 05/11 trước biên bản 28/11'),
  fault('DS-03', 'warning', [persons, 'p10', 'cccd'], 'Chữ số thứ tư của số CCCD là của nam, sinh ở cột Nữ'),
  fault('HS-09', 'warning', [persons, 'p11', 'post'], 'Trống chức vụ'),
  fault('HG-01', 'error', [themes, 'c3', 'award'], 'Danh hiệu cá nhân cho hộ gia đình'),
  fault('TD-01', 'error', [themes, 'c2-again', 'award'], 'Giấy khen và bằng khen cho cùng một thành tích'),
  fault('HS-09', 'warning', [themes, 'c6', 'award'], '"Người tốt việc tốt" không có trong danh mục'),
  fault('KC-04', 'warning', [volunteers, 'k2', 'declaration'], 'Thiếu bản khai'),
  fault('KC-01', 'error', [volunteers, 'k3', 'months'], 'Tại ngũ 20 tháng, chưa đủ 24'),
];

const fixes: readonly SeededFix[] = [
  { sheet: persons, row: 'p4', column: 'unit', kind: 'alias', fixed: 'Văn phòng HĐND và UBND' },
  { sheet: persons, row: 'p6', column: 'unit', kind: 'spaces', fixed: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
  { sheet: persons, row: 'p7', column: 'male', kind: 'date', fixed: '28/06/1994' },
  { sheet: persons, row: 'p12', column: 'cccd', kind: 'lostZero', fixed: '000196000012' },
];

/** The mistakes of the ward's lists of 2025; nothing else is wrong with them. */
export const wardSeeds: Seeds = { changes, rows, faults, fixes };
