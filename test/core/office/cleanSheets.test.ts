import { lawInUse } from '../../../src/actions/running/lawInUse';
import { ownSheetWords } from '../../../src/actions/running/ownSheetWords';
import { judgeNominees } from '../../../src/core/office/judgeNominees';
import { chosenTaskTable, hasLists } from '../../../src/core/office/office';
import { taskCheck } from '../../../src/core/office/taskCheck';
import { understandOffice } from '../../../src/core/office/understandOffice';
import type { Finding } from '../../../src/core/rules/finding';
import type { CellValue } from '../../../src/core/sheets/grid';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import { atOnce } from '../../../src/core/work/work';
import { snapshotOf } from '../../samples/strangers/reading';
import { gridOf } from '../sheets/gridOf';

/** Two hundred rows in order, for each kind of sheet: what is said of them is a false alarm. */
type Row = readonly (CellValue | null)[];

const many = Array.from({ length: 200 }, (_unused, index) => index + 1);
const bodies = [
  'Phòng Văn hóa - Xã hội',
  'Văn phòng HĐND và UBND',
  'Công an xã',
  'Hội Nông dân',
  'Trạm Y tế',
];
const subjects = [
  'gương điển hình',
  'nhà văn hóa',
  'quỹ khuyến học',
  'đường hoa',
  'tủ sách',
  'sân thể thao',
  'hồ sơ số',
];
const works = [
  'Xây dựng',
  'Khảo sát',
  'Nghiệm thu',
  'Tập huấn về',
  'Tuyên truyền về',
  'Kiểm tra',
  'Bàn giao',
  'Sửa chữa',
];
const surnames = ['Nguyễn Văn', 'Trần Thị', 'Lê Văn', 'Phạm Thị', 'Hoàng Văn', 'Vũ Thị', 'Đỗ Văn', 'Bùi Thị'];
const names = [
  'An',
  'Bình',
  'Cúc',
  'Dũng',
  'Giang',
  'Hà',
  'Khoa',
  'Lan',
  'Minh',
  'Nga',
  'Oanh',
  'Phúc',
  'Quân',
  'Sơn',
];

const of = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value;
const body = (n: number): string => of(bodies, n);
const content = (n: number): string => `${of(works, n)} ${of(subjects, Math.floor(n / 8))} ở thôn ${n}`;
const due = (n: number): string => `${(n % 28) + 1}/${(n % 6) + 7}/2026`;
const person = (n: number): string =>
  `${of(surnames, n)} ${of(names, Math.floor(n / 8))} ${of(names, n + 5 + 3 * Math.floor(n / 112))}`;

const sheets: readonly (readonly [string, readonly Row[]])[] = [
  [
    'an appendix',
    [
      ['PHỤ LỤC'],
      ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)'],
      ['STT', 'Nhiệm vụ', 'Phân công', null, null, 'Thời gian hoàn thành', 'Sản phẩm'],
      [null, null, 'Chủ trì', 'Phối hợp', 'Theo dõi, đôn đốc', null, null],
      ...many.map((n): Row => [n, content(n), body(n), body(n + 1), body(n + 2), due(n), 'Báo cáo']),
    ],
  ],
  [
    'a tracker',
    [
      ['TT', 'Nguồn chỉ đạo', 'Ngày chỉ đạo', 'Nội dung công việc', 'Đơn vị thực hiện', 'Hạn', 'Trạng thái'],
      ...many.map((n): Row => [
        n,
        'Họp giao ban',
        '05/01/2026',
        content(n),
        body(n),
        due(n),
        'Đang thực hiện',
      ]),
    ],
  ],
  [
    'remedies',
    [
      ['STT', 'Hạn chế', 'Biện pháp khắc phục', 'Thời gian', 'Người phụ trách', 'Sản phẩm'],
      ...many.map((n): Row => [n, `Việc ${n} còn chậm`, content(n), due(n), `Đ/c ${person(n)}`, 'Báo cáo']),
    ],
  ],
  [
    'a programme',
    [
      ['CHƯƠNG TRÌNH HOẠT ĐỘNG NĂM 2026'],
      ['Thời gian', 'Nội dung', 'Đơn vị phụ trách'],
      ...many.map((n): Row => [due(n), content(n), body(n)]),
    ],
  ],
  [
    'who leads and supports in one cell',
    [
      ['TT', 'Nội dung', 'Phân công thực hiện', 'Thời gian', 'Sản phẩm'],
      ...many.map((n): Row => [
        n,
        content(n),
        `Chủ trì: ${body(n)}. Phối hợp: ${body(n + 1)}.`,
        due(n),
        'Báo cáo',
      ]),
    ],
  ],
  [
    'a list of persons',
    [
      ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU NĂM 2025'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Xếp loại', 'Danh hiệu đề nghị'],
      ...many.map((n): Row => [n, person(n), 'Công chức', body(n), 'HTTNV', 'Lao động tiên tiến']),
    ],
  ],
  [
    'a list of a school',
    [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2025 - 2026'],
      ['TT', 'Họ và tên', 'Chức vụ', 'Tổ chuyên môn', 'Kết quả năm học 2025 - 2026', null],
      [null, null, null, null, 'Mức HTNV', 'Đạt LĐTT'],
      ...many.map((n): Row => [n, person(n), 'Giáo viên', 'Tổ Toán - Tin', 'HTTNV', 'x']),
    ],
  ],
];

const today = parseIsoDate('2026-01-10');

test.each(sheets)('%s in order: no error, and one warning in two hundred rows at most', (_kind, rows) => {
  if (today === null) throw new Error('no day');
  const asked = { plan: null, planSide: null, today, year: null, law: lawInUse(), say: ownSheetWords };
  const office = atOnce(understandOffice(snapshotOf([gridOf(rows, { sheet: 'Sheet1' })]), asked));
  const chosen = chosenTaskTable(office);
  expect(chosen.ok || hasLists(office)).toBe(true);
  const findings: readonly Finding[] = chosen.ok
    ? atOnce(taskCheck(office, chosen.value, today)).findings
    : atOnce(judgeNominees(office, { today, decisionDate: null, dueDate: null })).findings;
  const said = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, messageId }) => `${rule} ${messageId}`);
  expect(said.length).toBeLessThanOrEqual(1);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
