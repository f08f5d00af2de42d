import { manyTasks } from './manyTasks';
import type { MessyCell, MessyWorkbook } from './model';
import { someTasks } from './tasksPool';

const widths = [6, 44, 22, 24, 20, 20];

const formulaErrors: MessyWorkbook = {
  id: '12-formula-errors',
  writer: 'xlsxwriter',
  sheets: [
    {
      name: 'Theo dõi',
      widths: [...widths, 16],
      rows: [
        ['THEO DÕI NHIỆM VỤ'],
        ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Mã số'],
        ...someTasks(0, 6).map((task, index): MessyCell[] => [
          { formula: `ROW()-2`, kept: index + 1 },
          index === 1
            ? { quoted: '=Soạn thư ngỏ gửi từng hộ về phong trào hiến đất mở đường' }
            : task.content,
          index === 3 ? { formula: 'VLOOKUP(G6,DM!A:B,2,0)', error: '#N/A' } : task.lead,
          index === 4 ? { quoted: '-Trạm Y tế' } : task.support,
          index === 5 ? { formula: '#REF!+30', error: '#REF!' } : task.time,
          task.product,
          { quoted: `00${index + 1}` },
        ]),
        ...Array.from({ length: 12 }, (_, index): MessyCell[] => [
          { formula: `IF(B${9 + index}="","",ROW()-2)`, kept: '' },
          null,
          { formula: `VLOOKUP(G${9 + index},DM!A:B,2,0)`, error: '#N/A' },
        ]),
      ],
    },
    {
      name: 'DM',
      rows: [
        ['Mã', 'Tên'],
        ['CA', 'Công an phường'],
        ['TYT', 'Trạm Y tế'],
      ],
    },
  ],
  expected: {
    title: 'Ô lỗi #N/A, #REF!; nội dung bắt đầu bằng "="; mã có số 0 ở đầu; 12 dòng cuối chỉ có công thức.',
    tables: [
      {
        sheet: 'Theo dõi',
        headerRow: 2,
        records: 6,
        columns: { ordinal: 'A', content: 'B', lead: 'C', support: 'D', time: 'E', product: 'F', code: 'G' },
      },
    ],
    choice: 'one',
    findings: [
      ['NV-03', 'C6', 'Ô chủ trì là lỗi công thức #N/A, coi như trống'],
      ['NV-03', 'E8', 'Ô thời hạn là lỗi công thức #REF!, coi như trống'],
    ],
    notes: [
      'Không dòng nào trong 12 dòng công thức được đọc là nhiệm vụ.',
      'B4 là chữ, không phải công thức.',
    ],
  },
};

const oddTimes: MessyWorkbook = {
  id: '13-odd-times',
  writer: 'openpyxl',
  sheets: [
    {
      name: 'Thoi gian',
      widths,
      rows: [
        ['NHIỆM VỤ THI ĐUA NĂM 2026'],
        ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm'],
        ...(
          [
            '8/12',
            '6/2026',
            '10-12',
            { day: '2026-12-08', format: 'd/m' },
            { day: '2026-06-01', format: 'm/yyyy' },
            { day: '2026-12-10', format: 'dd\\-mm' },
            { day: '2026-11-15', format: 'm/d/yyyy' },
            '15.11.2026',
            '15-11-2026',
            'Chậm nhất 17/6/2026',
            'trước 17h00 ngày 05/03/2026',
            '08–12/06',
          ] satisfies MessyCell[]
        ).map((time, index): MessyCell[] => {
          const task = someTasks(index, 1)[0];
          return [
            index + 1,
            task?.content ?? '',
            task?.lead ?? '',
            task?.support ?? '',
            time,
            task?.product ?? '',
          ];
        }),
      ],
    },
  ],
  expected: {
    title:
      'Thời gian viết tắt: "8/12", "6/2026", "10-12" khi là chữ, khi là ngày thật; ngày giờ, khoảng ngày trong tháng.',
    tables: [
      {
        sheet: 'Thoi gian',
        headerRow: 2,
        records: 12,
        columns: { ordinal: 'A', content: 'B', lead: 'C', support: 'D', time: 'E', product: 'F' },
      },
    ],
    choice: 'one',
    notes: [
      'E3 "8/12" là ngày 08/12; E4 "6/2026" là tháng 6/2026; E5 "10-12" không rõ (ngày 10/12 hay tháng 10 đến 12), không được báo lỗi nặng.',
      'E6 đến E9 là ngày thật: 08/12/2026, tháng 6/2026 (ô chỉ hiện tháng và năm), 10/12/2026, 15/11/2026.',
    ],
  },
};

const appendixShape: MessyWorkbook = {
  id: '14-commune-appendix',
  writer: 'libreoffice',
  sheets: [
    {
      name: 'Appendix',
      widths: [6, 20, 44, 20, 22, 22, 20, 20, 20, 12],
      merges: ['A1:J1', 'A2:J2', 'B4:B6', 'B7:B10'],
      rows: [
        ['BẢNG NHIỆM VỤ CHI TIẾT'],
        ['của Ủy ban nhân dân xã, năm 2026'],
        [
          'STT',
          'Nhóm nhiệm vụ',
          'Nội dung nhiệm vụ',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Lực lượng hỗ trợ',
          'Thời gian thực hiện',
          'Sản phẩm/kết quả',
          'Chỉ tiêu liên quan',
          'Ghi chú',
        ],
        ...someTasks(3, 7).map((task, index): MessyCell[] => [
          index + 1,
          index === 0 ? 'Y tế, thanh niên' : index === 3 ? 'Quân sự, nông nghiệp' : null,
          task.content,
          task.lead,
          task.support,
          'Đoàn viên, hội viên',
          index === 2 ? { day: '2026-08-20', format: 'dd/mm/yyyy' } : task.time,
          task.product,
          index === 4 ? '100%' : 'Theo nghị quyết',
        ]),
        ['Tổng cộng: 07 nhiệm vụ'],
      ],
    },
  ],
  expected: {
    title: 'Bảng 10 cột của xã, nhóm nhiệm vụ gộp dọc, do LibreOffice ghi.',
    tables: [
      {
        sheet: 'Appendix',
        headerRow: 3,
        records: 7,
        columns: {
          ordinal: 'A',
          group: 'B',
          content: 'C',
          lead: 'D',
          support: 'E',
          time: 'G',
          product: 'H',
          note: 'J',
        },
      },
    ],
    choice: 'one',
    notes: [
      'Cột F và I để nguyên hoặc nhận là phối hợp/không dùng: không được lẫn với chủ trì, thời gian, sản phẩm.',
    ],
  },
};

const tracker: MessyWorkbook = {
  id: '17-tracker-with-start-and-end',
  writer: 'exceljs',
  sheets: [
    {
      name: 'Tracking',
      widths: [10, 18, 44, 20, 22, 13, 13, 14, 8, 26, 14],
      rows: [
        [
          'Mã nhiệm vụ',
          'Văn bản giao nhiệm vụ',
          'Tên công việc',
          'Cơ quan chủ trì',
          'Cơ quan phối hợp',
          'Bắt đầu',
          'Kết thúc',
          'Trạng thái',
          '% hoàn thành',
          'Tóm tắt kết quả',
          'Ghi chú',
        ],
        ...someTasks(0, 8).map((task, index): MessyCell[] => [
          `CV${String(index + 1).padStart(3, '0')}`,
          `${index + 12}/TB-UBND`,
          task.content,
          task.lead,
          task.support,
          { day: '2026-01-12' },
          index === 0 ? { day: '2026-01-14' } : { day: `2026-0${index + 2}-20` },
          index === 0 ? 'Hoàn thành' : index < 4 ? 'Đang thực hiện' : 'Chưa thực hiện',
          { number: index === 0 ? 1 : index < 4 ? 0.4 : 0, format: '0%' },
          index === 0 ? 'Đã nghiệm thu ngày 14/01/2026' : '',
        ]),
      ],
    },
  ],
  expected: {
    title: 'Sổ theo dõi: mã, văn bản giao, cột bắt đầu và kết thúc, trạng thái, phần trăm; tiêu đề ở dòng 1.',
    tables: [
      {
        sheet: 'Tracking',
        headerRow: 1,
        records: 8,
        columns: {
          code: 'A',
          legalBasis: 'B',
          content: 'C',
          lead: 'D',
          support: 'E',
          start: 'F',
          end: 'G',
          status: 'H',
          percent: 'I',
          result: 'J',
          note: 'K',
        },
      },
    ],
    choice: 'one',
    notes: ['Thời gian của mỗi việc là khoảng từ cột F đến cột G.', 'Không có cột sản phẩm.'],
  },
};

const formattedToTheEnd: MessyWorkbook = {
  id: '11-formatted-to-the-end',
  writer: 'xlsxwriter',
  sheets: [
    {
      name: 'NV',
      widths,
      rows: [
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
        ...someTasks(1, 5).map((task, index): MessyCell[] => [
          index + 1,
          task.content,
          task.lead,
          task.support,
          task.time,
          task.product,
        ]),
      ],
      extra: { F1048576: { blank: 'dd/mm/yyyy' } },
    },
  ],
  expected: {
    title: 'Năm nhiệm vụ, nhưng trang còn một ô định dạng trống ở tận dòng 1.048.576.',
    tables: [
      {
        sheet: 'NV',
        headerRow: 1,
        records: 5,
        columns: { ordinal: 'A', content: 'B', lead: 'C', support: 'D', time: 'E', product: 'F' },
      },
    ],
    choice: 'one',
    notes: ['Một triệu dòng định dạng thật thì test tự tạo: test/fixtures/millionRows.ts.'],
  },
};

const twoThousand: MessyWorkbook = {
  id: '18-two-thousand-rows',
  writer: 'xlsxwriter',
  sheets: [
    {
      name: 'Tổng hợp toàn phường',
      widths,
      rows: [
        ['TỔNG HỢP NHIỆM VỤ CÁC ĐƠN VỊ ĐĂNG KÝ'],
        ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
        ...manyTasks(2000).map((task, index): MessyCell[] => [
          index + 1,
          task.content,
          task.lead,
          task.support,
          task.time,
          task.product,
        ]),
      ],
    },
  ],
  expected: {
    title: 'Hai nghìn nhiệm vụ, không việc nào trùng hay gần trùng việc nào.',
    tables: [
      {
        sheet: 'Tổng hợp toàn phường',
        headerRow: 2,
        records: 2000,
        columns: { ordinal: 'A', content: 'B', lead: 'C', support: 'D', time: 'E', product: 'F' },
      },
    ],
    choice: 'one',
  },
};

export const oddContents: readonly MessyWorkbook[] = [
  formulaErrors,
  oddTimes,
  appendixShape,
  tracker,
  formattedToTheEnd,
  twoThousand,
];
