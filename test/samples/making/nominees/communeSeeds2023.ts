import type { SeededFault, SeededFix, Seeds } from './listModel';

const sheet = 'DS khen thưởng 2023';

const secondFighter = {
  id: 'f2',
  cells: {
    name: 'Bà BÙI THỊ MINH HỌA',
    sex: 'Nữ',
    born: 1986,
    post: 'Giáo viên',
    unit: 'Trường Tiểu học Mộc Khê',
    rating: 'HTTNV',
    same: 'x',
    discipline: 'Không',
    initiative: 'Góc đọc ngoài trời',
    certificate: '45/QĐ-HĐSK ngày 20/11/2023',
    hired: '2009-08-17',
    h2021: 'LĐTT',
    h2022: 'LĐTT',
    summary: 'Hoàn thành tốt nhiệm vụ; có sáng kiến được công nhận',
    submission: '98/TTr-UBND ngày 15/12/2023',
    report: 'x',
    minutes: '07/BB-HĐTĐKT ngày 05/12/2023',
    authority: 'Chủ tịch UBND huyện',
  },
} as const;

function fault(
  rule: string,
  severity: SeededFault['severity'],
  place: readonly [row: string | null, column: string | null],
  what: string,
): SeededFault {
  return { rule, severity, sheet, row: place[0], column: place[1], what };
}

const faults: readonly SeededFault[] = [
  fault('TL-01', 'error', [null, null], '2 CSTĐCS trên 8 LĐTT: quá 15 %'),
  fault('TK-01', 'warning', [null, null], 'Dòng tổng cộng ghi 13, danh sách có 14'),
  fault('TT-02', 'error', ['t1', 'advanced'], 'LĐTT 2/5 = 40 %, không quá 50 %'),
  fault('TT-06', 'warning', ['t1', 'advanced'], 'Khai 2 LĐTT, danh sách có 3'),
  fault('CN-05', 'error', ['f1', 'initiative'], 'CSTĐCS năm 2023 phải có sáng kiến, đề tài'),
  fault('CN-01', 'error', ['l1', 'rating'], 'LĐTT mà chỉ hoàn thành nhiệm vụ'),
  fault('KL-02', 'error', ['l2', 'discipline'], 'Bị khiển trách trong năm'),
  fault(
    'TG-02',
    'warning',
    ['l4', 'hired'],
    'Làm việc từ 04/5/2023, chưa đủ 10 tháng; đã có LĐTT 2021, 2022',
  ),
  fault('TQ-01', 'error', ['l5', 'authority'], 'LĐTT do Chủ tịch UBND xã quyết định'),
  fault('DS-16', 'info', ['l7', 'name'], 'Chữ tổ hợp và khoảng trắng thừa trong họ tên'),
  fault('HS-08', 'warning', ['l8', 'sex'], 'Xưng Ông mà giới tính Nữ'),
  fault('HS-03', 'warning', ['g2', 'minutes'], 'Thiếu biên bản xét'),
];

const fixes: readonly SeededFix[] = [
  { sheet, row: 'l6', column: 'hired', kind: 'date', fixed: '15/08/2003' },
  { sheet, row: 'l7', column: 'name', kind: 'composition', fixed: 'Bà BÙI THỊ MINH HỌA' },
];

/** The mistakes of the commune's list of 2023; nothing else is wrong with it. */
export const communeSeeds: Seeds = {
  changes: [
    { sheet, row: 't1', column: 'advanced', to: 2 },
    { sheet, row: 'f1', column: 'initiative', to: null },
    { sheet, row: 'f1', column: 'certificate', to: null },
    { sheet, row: 'l1', column: 'rating', to: 'HTNV' },
    { sheet, row: 'l2', column: 'discipline', to: 'Khiển trách' },
    { sheet, row: 'l4', column: 'hired', to: '2023-05-04' },
    { sheet, row: 'l5', column: 'authority', to: 'Chủ tịch UBND tỉnh' },
    { sheet, row: 'l6', column: 'hired', to: '15.08.2003' },
    { sheet, row: 'l7', column: 'name', to: 'Bà  BÙI THỊ MINH HỌA '.normalize('NFD') },
    { sheet, row: 'l8', column: 'sex', to: 'Nữ' },
    { sheet, row: 'g2', column: 'minutes', to: null },
  ],
  rows: [{ sheet, after: 'f1', row: secondFighter }],
  faults,
  fixes,
};
