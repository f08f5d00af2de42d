import type { MessyCell, MessyWorkbook } from './model';
import { someTasks } from './tasksPool';
import type { PoolTask } from './tasksPool';

/** Rows in the common order: number, content, lead, support, time, product. */
function commonRows(tasks: readonly PoolTask[], firstNumber: number): MessyCell[][] {
  return tasks.map((task, index) => [
    firstNumber + index,
    task.content,
    task.lead,
    task.support,
    task.time,
    task.product,
  ]);
}

const romanGroups: MessyWorkbook = {
  id: '01-roman-groups',
  writer: 'exceljs',
  sheets: [
    {
      name: 'PL nhiệm vụ',
      widths: [6, 44, 20, 22, 20, 22, 14],
      merges: [
        'A1:G1',
        'A2:G2',
        'A4:A5',
        'B4:B5',
        'C4:D4',
        'E4:E5',
        'F4:F5',
        'G4:G5',
        'A7:G7',
        'A12:G12',
        'A16:G16',
      ],
      rows: [
        ['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ'],
        ['(Kèm theo Công văn của UBND phường)'],
        [],
        ['TT', 'Nội dung', 'Phân công', null, 'Thời hạn', 'Sản phẩm', 'Ghi chú'],
        [null, null, 'Cơ quan, đơn vị\nchủ trì', 'Cơ quan, đơn vị\nphối hợp'],
        ['A', 'B', 1, 2, 3, 4, 5],
        ['I. PHONG TRÀO TRONG THANH THIẾU NHI'],
        ...commonRows(someTasks(0, 4), 1),
        ['II. AN NINH, QUỐC PHÒNG'],
        ...commonRows(someTasks(6, 3), 1),
        ['III. Khen thưởng'],
        ...commonRows(someTasks(19, 3), 1),
        [null, 'Cộng', 10],
        [],
        [null, 'Người lập biểu', null, null, 'Thủ trưởng đơn vị'],
        [null, '(ký, ghi rõ họ tên)', null, null, '(ký, đóng dấu)'],
      ],
    },
  ],
  expected: {
    title:
      'Tiêu đề hai dòng gộp ô, dòng số cột "A B 1 2 …", nhóm đánh số La Mã, số thứ tự đánh lại trong từng nhóm.',
    tables: [
      {
        sheet: 'PL nhiệm vụ',
        headerRow: 5,
        records: 10,
        columns: { ordinal: 'A', content: 'B', lead: 'C', support: 'D', time: 'E', product: 'F', note: 'G' },
      },
    ],
    choice: 'one',
    notes: ['Dòng nhóm: 7, 12, 16; dòng cộng: 20; dòng ký: 22 và 23.'],
  },
};

function assignment(task: PoolTask): string {
  return `Chủ trì: ${task.lead}.\nPhối hợp: ${task.support}.`;
}

const oneCellAssignment: MessyWorkbook = {
  id: '02-assignment-in-one-cell',
  writer: 'exceljs',
  sheets: [
    {
      name: 'Tien do',
      widths: [52, 34, 34, 26],
      merges: ['A1:D1'],
      rows: [
        ['TIẾN ĐỘ THỰC HIỆN CÁC VIỆC TRONG NĂM 2026'],
        [],
        ['Nội dung', 'Phân công nhiệm vụ', 'Tiến độ', 'Sản phẩm đầu ra'],
        ...someTasks(0, 6).map((task, index) => [
          `${index + 1}. ${task.content}`,
          assignment(task),
          index === 2
            ? 'Khởi động quý II/2026; báo cáo giữa kỳ trước ngày 30/9/2026; cập nhật hằng quý đến hết năm'
            : task.time,
          task.product,
        ]),
        [
          '7. Vận động xây 02 sân chơi cho trẻ em',
          'Chủ trì: MTTQ phường (kinh phí); Đoàn Thanh niên (ngày công). Phối hợp: Các tổ dân phố.',
          'Từ 01/4 đến 30/8/2026',
          '02 sân chơi',
        ],
      ],
    },
  ],
  expected: {
    title:
      'Không có cột số thứ tự; chủ trì và phối hợp viết chung một ô; "Tiến độ" là thời hạn; một ô có nhiều mốc.',
    tables: [
      {
        sheet: 'Tien do',
        headerRow: 3,
        records: 7,
        columns: { content: 'A', assignment: 'B', time: 'C', product: 'D' },
      },
    ],
    choice: 'one',
    findings: [['NV-05', 'B10', 'Hai đơn vị chủ trì: MTTQ phường và Đoàn Thanh niên']],
    notes: ['Ô C6 có nhiều mốc, mốc cuối là hết năm 2026; chữ của ô giữ nguyên.'],
  },
};

const timeFirst: MessyWorkbook = {
  id: '03-time-before-bodies',
  writer: 'openpyxl',
  sheets: [
    {
      name: 'KH130',
      widths: [6, 44, 20, 24, 24, 14],
      rows: [
        ['KẾ HOẠCH THI ĐUA NĂM 2026'],
        ['TT', 'Nội dung công việc', 'Thời gian thực hiện', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Ghi chú'],
        ['A. CÔNG TÁC TUYÊN TRUYỀN'],
        ...someTasks(0, 3).map((task, index) => [
          index + 1,
          task.content,
          task.time,
          task.lead,
          task.support,
        ]),
        ['B. CÁC PHONG TRÀO'],
        ...someTasks(4, 5).map((task, index) => [
          { formula: `A${6 + (index === 0 ? 0 : index + 1)}+1` },
          task.content,
          index === 1 ? { day: '2026-06-15' } : task.time,
          index === 3 ? 'MTTQ phường; Hội CCB' : task.lead,
          index === 3 ? 'Các tổ dân phố' : task.support,
        ]),
        ['C. TỔNG KẾT'],
        ...someTasks(19, 2).map((task, index) => [
          9 + index,
          task.content,
          task.time,
          task.lead,
          task.support,
        ]),
        ['', 'Ghi chú: các đơn vị gửi kết quả về Văn phòng trước ngày 20 hằng tháng.'],
      ],
    },
  ],
  expected: {
    title:
      'Thời gian đứng trước đơn vị; nhóm A, B, C không gộp ô; không có cột sản phẩm; công thức chưa có giá trị lưu.',
    tables: [
      {
        sheet: 'KH130',
        headerRow: 2,
        records: 10,
        columns: { ordinal: 'A', content: 'B', time: 'C', lead: 'D', support: 'E', note: 'F' },
      },
    ],
    choice: 'one',
    findings: [['NV-05', 'D11', 'Hai đơn vị chủ trì: MTTQ phường và Hội CCB']],
    notes: ['Không có cột sản phẩm: không báo thiếu sản phẩm từng dòng.'],
  },
};

const mergedLeads: MessyWorkbook = {
  id: '16-merged-leads',
  writer: 'xlsxwriter',
  sheets: [
    {
      name: 'Phân công',
      widths: [6, 44, 24, 24, 20, 20],
      merges: ['A1:F1', 'C4:C7', 'E5:E6', 'C8:C10'],
      rows: [
        ['BẢNG PHÂN CÔNG THEO ĐƠN VỊ'],
        [],
        ['Số TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành', 'Sản phẩm'],
        ...someTasks(0, 7).map((task, index) => [
          index + 1,
          task.content,
          index === 0 ? 'Đoàn Thanh niên' : index === 4 ? 'Hội LHPN' : null,
          index < 4 ? 'Các tổ dân phố' : 'MTTQ phường',
          index === 2 ? null : task.time,
          task.product,
        ]),
      ],
    },
  ],
  expected: {
    title:
      'Ô chủ trì gộp dọc cho nhiều nhiệm vụ, một ô thời hạn gộp cho hai dòng: dòng dưới dùng giá trị của ô gộp.',
    tables: [
      {
        sheet: 'Phân công',
        headerRow: 3,
        records: 7,
        columns: { ordinal: 'A', content: 'B', lead: 'C', support: 'D', time: 'E', product: 'F' },
      },
    ],
    choice: 'one',
    notes: ['Không dòng nào thiếu chủ trì hay thời hạn khi đã đọc ô gộp.'],
  },
};

export const shapesOfHeaders: readonly MessyWorkbook[] = [
  romanGroups,
  oneCellAssignment,
  timeFirst,
  mergedLeads,
];
