import { atOnce } from '../../../src/core/work/work';
import { columnLetters } from '../../../src/core/sheets/cellRef';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { findTaskTables } from '../../../src/core/tasks/findTaskTables';
import { gridOf } from './gridOf';

type Rows = Parameters<typeof gridOf>[0];

const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });
const plan = 'Xây dựng kế hoạch triển khai công tác thi đua';
const meeting = 'Tổ chức hội nghị điển hình tiên tiến cấp xã';

/** The columns that appendices and trackers of offices were seen to have, with what each is taken for. */
const formats: readonly (readonly [string, Rows, string])[] = [
  [
    'a province: no number column, roles in one cell',
    [
      ['Nội dung', 'Phân công nhiệm vụ', 'Tiến độ', 'Phương pháp', 'Nguồn lực', 'Sản phẩm đầu ra'],
      ['A. CHUỖI NHIỆM VỤ VỀ TUYÊN TRUYỀN'],
      [
        `1. ${plan}`,
        'Chủ trì: Phòng VH-XH.\nPhối hợp: Văn phòng',
        'Tháng 3/2026',
        'Trực tiếp',
        'Ngân sách',
        'Kế hoạch',
      ],
      [`2. ${meeting}`, 'Chủ trì: Văn phòng', 'Quý II', 'Trực tuyến', 'Xã hội hóa', 'Hội nghị'],
    ],
    'A=content B=assignment C=time E=budget F=product',
  ],
  [
    'a commune: groups in a column, forces in support',
    [
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
      [1, 'Tuyên truyền', plan, 'Phòng VH-XH', 'Văn phòng', 'Đoàn TN', 'Quý I', 'Kế hoạch', '100% thôn', ''],
      [2, '', meeting, 'Văn phòng', 'Công an', '', 'Quý II', 'Hội nghị', '', ''],
    ],
    'A=ordinal B=group C=content D=lead E=support F=support G=time H=product J=note',
  ],
  [
    'an office of a committee: progress is a status',
    [
      [
        'TT',
        'Nội dung',
        'Cơ quan chủ trì, tham mưu',
        'Lãnh đạo VP theo dõi',
        'Tiến độ (Đã trình/Chưa trình)',
        'Ghi chú',
      ],
      [1, plan, 'Phòng VH-XH', 'Ông A', 'Đã trình', ''],
      [2, meeting, 'Công an', 'Bà B', 'Chưa trình', ''],
    ],
    'A=ordinal B=content C=lead D=followUp E=status F=note',
  ],
  [
    'a tracker: outcome and proof are results, an empty "Kết quả" too',
    [
      [
        'Mã',
        'Số văn bản giao',
        'Nội dung',
        'Chủ trì',
        'Phối hợp',
        'Ngày giao',
        'Hạn',
        'Trạng thái',
        '%',
        'Kết quả',
        'Minh chứng',
        'Lý do chậm',
      ],
      [
        'A1',
        '12/CV',
        plan,
        'Phòng VH-XH',
        'Văn phòng; Công an',
        '02/01/2026',
        '30/6/2026',
        'Đang làm',
        '50%',
        '',
        '',
        '',
      ],
    ],
    'A=code B=legalBasis C=content D=lead E=support F=assignedOn G=time H=status I=percent J=result K=result',
  ],
  [
    'a builder of plans: time before the bodies',
    [
      [
        'STT',
        'Nội dung nhiệm vụ',
        'Văn bản giao nhiệm vụ',
        'Thời hạn hoàn thành',
        'Cơ quan chủ trì',
        'Cơ quan phối hợp',
      ],
      [1, plan, 'Công văn 12/UBND', '30/6/2026', 'Phòng VH-XH', 'Văn phòng'],
    ],
    'A=ordinal B=content C=legalBasis D=time E=lead F=support',
  ],
  [
    'groups of headers over bodies, times and outcome',
    [
      ['STT', 'NỘI DUNG', 'THỰC HIỆN', null, 'THỜI GIAN', null, 'KẾT QUẢ THỰC HIỆN', null],
      [null, null, 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành', 'Trạng thái', 'Số, ngày văn bản'],
      [1, plan, 'Phòng VH-XH', 'Văn phòng', '01/3/2026', '30/6/2026', 'Đã xong', '12/KH-UBND'],
    ],
    'A=ordinal B=content C=lead D=support E=start F=end G=status H=result',
  ],
  [
    'a clerk in a hurry',
    [
      ['Việc cần làm', 'Ai làm', 'Khi nào'],
      [plan, 'Phòng VH-XH', 'Tháng 3'],
      [meeting, 'Công an', 'Quý II'],
    ],
    'A=content B=lead C=time',
  ],
  [
    'persons instead of bodies',
    [
      ['Công việc', 'Người phụ trách', 'Hạn', 'Tình trạng'],
      [plan, 'Nguyễn Văn Mẫu', '30/6/2026', 'Chưa'],
      [meeting, 'Trần Thị Mẫu', '30/7/2026', 'Xong'],
    ],
    'A=content B=lead C=time D=status',
  ],
  [
    'a list of one body per row under "Phòng, ban, đơn vị"',
    [
      ['TT', 'Nội dung công việc', 'Phòng, ban, đơn vị', 'Thời gian thực hiện', 'Sản phẩm'],
      [1, plan, 'Phòng VH-XH', 'Quý I', 'Kế hoạch'],
      [2, meeting, 'Công an', 'Quý I', 'Kế hoạch'],
    ],
    'A=ordinal B=content C=lead D=time E=product',
  ],
];

describe('formats that offices use', () => {
  test.each(formats)('%s', (_name, rows, expected) => {
    const { tables } = atOnce(findTaskTables([gridOf(rows)], { confirmed: [], dictionary }));
    const columns = tables[0]?.columns.flatMap(({ column, field }) =>
      field === null ? [] : [`${columnLetters(column)}=${field}`],
    );
    expect(columns?.join(' ')).toBe(expected);
    expect(tables[0]?.likelihood).toBeGreaterThan(0.4);
  });
});
