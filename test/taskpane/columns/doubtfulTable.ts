import type { MappedColumn, Table, TableRow } from '../../../src/core/sheets/table';
import type { TaskField } from '../../../src/core/vocabulary/taskFields';
import { table } from '../fixedActions';

/** Columns whose meaning is in doubt, each for another reason. */
const doubtful: readonly MappedColumn<TaskField>[] = [
  {
    column: 4,
    header: 'Tiến độ tham mưu, thực hiện của từng đơn vị trong quý',
    field: 'status',
    certainty: 0.6,
    toldBy: 'both',
    likely: ['status', 'result'],
    samples: [
      'Đã xong',
      'Đang làm',
      'Đã gửi văn bản xin ý kiến các đơn vị, đang tổng hợp để trình lãnh đạo xem xét trong tuần',
    ],
  },
  {
    column: 5,
    header: 'Mức độ',
    field: null,
    certainty: 0,
    toldBy: 'nothing',
    likely: [],
    samples: ['Cao', 'Vừa'],
  },
  {
    column: 6,
    header: '',
    field: 'support',
    certainty: 0.55,
    toldBy: 'contents',
    likely: ['support', 'lead'],
    samples: ['Công an xã', 'Trạm Y tế', 'Hội Liên hiệp Phụ nữ xã'],
  },
];

const prepared = (from: number, to: number): readonly TableRow[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ row: from + at, kind: 'formulaOnly' }));

/** The same sheet with three doubtful columns, and with forty rows that hold formulas alone. */
export const doubtfulTable: Table<TaskField> = {
  ...table,
  columns: [...table.columns, ...doubtful],
  rows: [...table.rows, ...prepared(6, 45)],
};
