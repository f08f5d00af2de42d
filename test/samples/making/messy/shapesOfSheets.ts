import type { MessyCell, MessyWorkbook } from './model';
import { someTasks } from './tasksPool';
import type { PoolTask } from './tasksPool';

const header = [
  'STT',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian thực hiện',
  'Sản phẩm',
];
const commonColumns = { ordinal: 'A', content: 'B', lead: 'C', support: 'D', time: 'E', product: 'F' };
const widths = [6, 44, 22, 24, 20, 20];

function rowsOf(tasks: readonly PoolTask[]): MessyCell[][] {
  return tasks.map((task, index) => [
    index + 1,
    task.content,
    task.lead,
    task.support,
    task.time,
    task.product,
  ]);
}

const startsAtD7: MessyWorkbook = {
  id: '04-starts-at-D7',
  writer: 'xlsxwriter',
  sheets: [
    { name: 'Sheet1', rows: [['ghi nháp'], ['0900.000.021']] },
    {
      name: 'Tasks',
      start: 'D7',
      widths,
      extra: { A1: 'Bản 3 - chị Nháp sửa', D5: 'DANH SÁCH NHIỆM VỤ NĂM 2026' },
      rows: [header, ...rowsOf(someTasks(2, 8))],
    },
  ],
  expected: {
    title: 'Bảng bắt đầu ở ô D7, tên trang tính bằng tiếng Anh, có chữ lẻ ở góc trang.',
    tables: [
      {
        sheet: 'Tasks',
        headerRow: 7,
        records: 8,
        columns: { ordinal: 'D', content: 'E', lead: 'F', support: 'G', time: 'H', product: 'I' },
      },
    ],
    choice: 'one',
  },
};

const twoTables: MessyWorkbook = {
  id: '05-two-tables-on-one-sheet',
  writer: 'exceljs',
  sheets: [
    {
      name: 'Tổng hợp',
      widths,
      merges: ['A1:F1', 'A14:F14'],
      rows: [
        ['I. NHIỆM VỤ'],
        header,
        ...rowsOf(someTasks(0, 9)),
        [],
        [],
        ['II. SỐ LIỆU KHEN THƯỞNG QUÝ I'],
        ['STT', 'Hình thức', 'Tập thể', 'Hộ gia đình', 'Cá nhân', 'Cộng'],
        [1, 'Giấy khen', 4, 2, 17, { formula: 'SUM(C16:E16)', kept: 23 }],
        [2, 'Bằng khen', 1, 0, 3, { formula: 'SUM(C17:E17)', kept: 4 }],
      ],
    },
  ],
  expected: {
    title: 'Một trang có bảng nhiệm vụ ở trên và bảng số liệu ở dưới: bảng số liệu không phải nhiệm vụ.',
    tables: [{ sheet: 'Tổng hợp', headerRow: 2, records: 9, columns: commonColumns }],
    choice: 'one',
    notes: ['Dòng 14 đến 17 không được đọc là nhiệm vụ.'],
  },
};

const twoTaskTables: MessyWorkbook = {
  id: '06-two-task-tables',
  writer: 'openpyxl',
  sheets: [
    {
      name: 'Quy 1-2',
      widths,
      rows: [
        ['NHIỆM VỤ TRỌNG TÂM'],
        header,
        ...rowsOf(someTasks(0, 10)),
        [],
        [],
        ['NHIỆM VỤ BỔ SUNG'],
        ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện'],
        ...someTasks(12, 3).map((task, index) => [index + 1, task.content, task.lead, task.time]),
      ],
    },
  ],
  expected: {
    title: 'Hai bảng nhiệm vụ trên cùng một trang: đọc cả hai, có một lời báo.',
    tables: [
      { sheet: 'Quy 1-2', headerRow: 2, records: 10, columns: commonColumns },
      {
        sheet: 'Quy 1-2',
        headerRow: 16,
        records: 3,
        columns: { ordinal: 'A', content: 'B', lead: 'C', time: 'D' },
      },
    ],
    choice: 'one',
    findings: [['SHEET-02', '-', 'Có hai bảng nhiệm vụ, đọc cả hai']],
  },
};

const hiddenAndFiltered: MessyWorkbook = {
  id: '07-hidden-and-filtered',
  writer: 'exceljs',
  sheets: [
    {
      name: 'Loc theo don vi',
      widths: [6, 10, ...widths.slice(1)],
      filter: 'A3:G15',
      hiddenRows: [5, 8, 9, 14],
      hiddenColumns: ['B', 'G'],
      rows: [
        ['DANH MỤC NHIỆM VỤ'],
        [],
        ['STT', 'Mã NV', ...header.slice(1)],
        ...someTasks(0, 12).map((task, index) => [
          index + 1,
          `NV-${String(101 + index)}`,
          task.content,
          task.lead,
          task.support,
          task.time,
          task.product,
        ]),
      ],
    },
    {
      name: 'Bản nháp',
      isHidden: true,
      rows: [['đang soạn'], ['Nội dung', 'Ai làm'], ['việc này', 'chị Nháp']],
    },
  ],
  expected: {
    title: 'Bốn dòng bị lọc, hai cột bị ẩn, một trang bị ẩn: dòng ẩn vẫn được đọc, được đếm và được nói ra.',
    tables: [
      {
        sheet: 'Loc theo don vi',
        headerRow: 3,
        records: 12,
        columns: { ordinal: 'A', code: 'B', content: 'C', lead: 'D', support: 'E', time: 'F', product: 'G' },
      },
    ],
    choice: 'one',
    findings: [
      ['SHEET-01', '-', 'Bốn dòng ẩn (5, 8, 9, 14), vẫn được đọc và đếm'],
      ['SHEET-01', '-', 'Hai cột ẩn: B, G'],
    ],
  },
};

const contactsLookAlike: MessyWorkbook = {
  id: '08-contacts-look-alike',
  writer: 'libreoffice',
  sheets: [
    {
      name: 'Contacts',
      widths: [6, 26, 24, 34, 18],
      rows: [
        ['PHÂN CÔNG TRỰC VÀ DANH BẠ'],
        ['STT', 'Họ và tên', 'Đơn vị', 'Nội dung phụ trách', 'Điện thoại'],
        [1, 'Đỗ Thị Nháp', 'Phòng VH-XH', 'Thi đua, khen thưởng', '0900.000.031'],
        [2, 'Bùi Văn Giả', 'Công an phường', 'An ninh trật tự', '0900.000.032'],
        [3, 'Ngô Thị Tạm', 'Trạm Y tế', 'Y tế dự phòng', '0900.000.033'],
        [4, 'Lý Văn Thử', 'MTTQ phường', 'Vận động quỹ', '0900.000.034'],
        [5, 'Vũ Thị Mẫu', 'Hội LHPN', 'Công tác phụ nữ', '0900.000.035'],
        [6, 'Hồ Văn Ví Dụ', 'Đoàn Thanh niên', 'Thiếu nhi', '0900.000.036'],
      ],
    },
    {
      name: 'Plan 2026',
      widths,
      merges: ['A1:F1'],
      rows: [['NHIỆM VỤ NĂM 2026'], header, ...rowsOf(someTasks(10, 5))],
    },
  ],
  expected: {
    title: 'Danh bạ dài hơn và trông giống bảng việc, nhưng bảng nhiệm vụ là trang sau.',
    tables: [{ sheet: 'Plan 2026', headerRow: 2, records: 5, columns: commonColumns }],
    choice: 'one',
  },
};

const protectedSheet: MessyWorkbook = {
  id: '09-protected',
  writer: 'exceljs',
  sheets: [
    {
      name: 'Nhiệm vụ (khóa)',
      isProtected: true,
      widths,
      rows: [['NHIỆM VỤ THI ĐUA 2026'], header, ...rowsOf(someTasks(5, 6))],
    },
  ],
  expected: {
    title: 'Trang bị khóa: đọc được, kiểm tra được; sửa một ô thì bị từ chối bằng một câu rõ ràng.',
    tables: [{ sheet: 'Nhiệm vụ (khóa)', headerRow: 2, records: 6, columns: commonColumns }],
    choice: 'one',
  },
};

const nearEmpty: MessyWorkbook = {
  id: '10-near-empty',
  writer: 'openpyxl',
  sheets: [
    { name: 'Sheet1', rows: [['KẾ HOẠCH NĂM 2026']] },
    { name: 'Sheet2', rows: [] },
  ],
  expected: { title: 'Sổ gần như trống: không có bảng nào.', tables: [], choice: 'none' },
};

const tie: MessyWorkbook = {
  id: '15-two-equal-sheets',
  writer: 'openpyxl',
  sheets: [
    { name: 'Bản A', widths, rows: [['NHIỆM VỤ 2026'], header, ...rowsOf(someTasks(0, 6))] },
    { name: 'Bản B', widths, rows: [['NHIỆM VỤ 2026'], header, ...rowsOf(someTasks(0, 6))] },
  ],
  expected: {
    title: 'Hai trang nhiệm vụ ngang nhau: phải hỏi, nêu tên cả hai.',
    tables: [
      { sheet: 'Bản A', headerRow: 2, records: 6, columns: commonColumns },
      { sheet: 'Bản B', headerRow: 2, records: 6, columns: commonColumns },
    ],
    choice: 'tie',
  },
};

export const shapesOfSheets: readonly MessyWorkbook[] = [
  startsAtD7,
  twoTables,
  twoTaskTables,
  hiddenAndFiltered,
  contactsLookAlike,
  protectedSheet,
  nearEmpty,
  tie,
];
