import { readTargets } from '../../../../src/core/plan/demands/readTargets';
import type { PlanPart } from '../../../../src/core/plan/plan';
import { item, part } from './outline';

type Row = readonly [says: string, parts: readonly PlanPart[], expected: readonly string[]];

const inWork = (...points: readonly string[]): readonly PlanPart[] => [
  part('II', 'NỘI DUNG', item('II.1', 'Phát động thi đua', ...points)),
];
const inMixed = (...points: readonly string[]): readonly PlanPart[] => [
  part('II', 'NỘI DUNG, CHỈ TIÊU THI ĐUA', item('II.1', 'Phong trào làm đường ngõ', ...points)),
];

const rows: readonly Row[] = [
  [
    'a part of targets: each line, its items numbered or not',
    [
      part(
        'II',
        'CHỈ TIÊU',
        item('II.1', '100% xóm có đội văn nghệ'),
        item('II.2', 'Không có đơn thư vượt cấp'),
      ),
      part('III', 'CÁC CHỈ TIÊU CHỦ YẾU', item(null, 'Có 3 vườn mẫu'), item(null, 'Đường sạch, không rác')),
    ],
    [
      'II.1 100% xóm có đội văn nghệ',
      'II.2 Không có đơn thư vượt cấp',
      'III Có 3 vườn mẫu',
      'III Đường sạch, không rác',
    ],
  ],
  [
    'items of aims: the specific ones, not the general one',
    [
      part(
        'I',
        'MỤC TIÊU',
        item('I.1', 'Mục tiêu chung', 'Phấn đấu 100% nhà sạch'),
        item('I.2', 'Mục tiêu cụ thể', '- 95% hộ ký cam kết;', 'Giữ vững danh hiệu xã đạt chuẩn.'),
      ),
    ],
    ['I.2 95% hộ ký cam kết', 'I.2 Giữ vững danh hiệu xã đạt chuẩn'],
  ],
  [
    'lines that lead in, and deeper headings, are none',
    [
      part(
        'II',
        'CHỈ TIÊU THI ĐUA',
        item(
          'II.1',
          'Về kinh tế',
          'Cụ thể như sau:',
          'Thu ngân sách đạt 102% dự toán',
          '1.1. Nông nghiệp',
          'Giữ 40 ha rau',
        ),
        item(
          'II.2',
          'Về văn hóa',
          'Các chỉ tiêu cần đạt gồm',
          '(Chi tiết tại phụ lục)',
          '7/8 xóm đạt chuẩn.',
        ),
      ),
    ],
    ['II.1 Thu ngân sách đạt 102% dự toán', 'II.1 Giữ 40 ha rau', 'II.2 7/8 xóm đạt chuẩn'],
  ],
  [
    'aims beside what is to be done: each line up to it',
    [
      part(
        'II',
        'NỘI DUNG',
        item(
          'II.1',
          'Cải cách thủ tục',
          'a) Mục tiêu',
          'Giải quyết hồ sơ đúng hẹn;',
          '98% hồ sơ nộp qua mạng.',
          'b) Nhiệm vụ',
          'Rà soát 100% thủ tục.',
        ),
        item('II.2', 'Chuyển đổi số', 'a) Nhiệm vụ:', 'Mở lớp.', 'b) Mục tiêu: Mỗi xóm một tổ công nghệ số.'),
      ),
    ],
    ['II.1 Giải quyết hồ sơ đúng hẹn', 'II.1 98% hồ sơ nộp qua mạng', 'II.2 Mỗi xóm một tổ công nghệ số'],
  ],
  [
    'plain aims: what is measured',
    [
      part(
        'I',
        'MỤC TIÊU',
        item(null, 'Tạo không khí vui tươi'),
        item(null, 'Từ 80% hội viên trở lên tham gia'),
      ),
    ],
    ['I Từ 80% hội viên trở lên tham gia'],
  ],
  [
    'plain aims: what is counted without a bound, a part of all, what is to be none',
    [
      part(
        'I',
        'MỤC TIÊU',
        item('I.1', 'Đào 04 giếng khoan trước ngày 15/6/2026'),
        item('I.2', 'Giữ 9/9 xóm không rác', 'Quỹ khuyến học 1,2 tỷ đồng.', '7/8 hộ có vườn mẫu.'),
        item('I.3', 'Không để xảy ra đuối nước', '- Không còn hộ đói'),
      ),
    ],
    [
      'I.1 Đào 04 giếng khoan trước ngày 15/6/2026',
      'I.2 Giữ 9/9 xóm không rác',
      'I.2 Quỹ khuyến học 1,2 tỷ đồng',
      'I.2 7/8 hộ có vườn mẫu',
      'I.3 Không để xảy ra đuối nước',
      'I.3 Không còn hộ đói',
    ],
  ],
  [
    'plain aims: figures of names, days and terms count nothing',
    [
      part(
        'I',
        'MỤC TIÊU',
        item(null, 'Chào mừng kỷ niệm 80 năm Ngày Quốc khánh 2/9 các xóm vui tươi'),
        item(null, 'Thực hiện Nghị quyết số 57-NQ/TW'),
        item(null, 'Sạch đẹp ở tổ 4 phía đông, khu 2 phía tây'),
        item(null, 'Hoàn thành trước ngày 12/12 tại các xóm'),
        item(null, 'Thi đua trong 6 tháng đầu năm, đợt 2 sôi nổi'),
        item(null, 'Tạo khí thế, không hình thức'),
      ),
    ],
    [],
  ],
  [
    'a title that is a target, above lines of its own, and a label before its target',
    [
      part(
        'II',
        'CHỈ TIÊU',
        item('II.1', 'Kết nạp 15 đoàn viên', '- Xóm Bến: 8 đoàn viên'),
        item('II.2', 'Về quỹ khuyến học', 'thêm 20 triệu đồng trở lên.'),
      ),
    ],
    [
      'II.1 Kết nạp 15 đoàn viên',
      'II.1 Xóm Bến: 8 đoàn viên',
      'II.2 Về quỹ khuyến học: thêm 20 triệu đồng trở lên',
    ],
  ],
  [
    'several joined by semicolons, each with a figure; else one',
    [
      part(
        'II',
        'CHỈ TIÊU',
        item('II.1', 'Kinh tế', '- Thu đạt 3,1 tỷ đồng; giảm 4 hộ nghèo.', '- 90% hộ có điện; đường đẹp.'),
      ),
    ],
    ['II.1 Thu đạt 3,1 tỷ đồng', 'II.1 giảm 4 hộ nghèo', 'II.1 90% hộ có điện; đường đẹp'],
  ],
  [
    'aims and tasks in one list: a task that says how much is none',
    [
      part(
        'I',
        'MỤC TIÊU, NHIỆM VỤ',
        item(
          'I.1',
          'Chăm lo',
          'Xin ủng hộ được trên 80 suất gạo',
          'Trên 80 suất gạo được trao',
          '95% hộ đủ gạo',
        ),
      ),
    ],
    ['I.1 Trên 80 suất gạo được trao', 'I.1 95% hộ đủ gạo'],
  ],
  [
    'a label without a number heads its list',
    inWork(
      'Vận động quyên góp.',
      'Chỉ tiêu thi đua:',
      'Mỗi hộ một cây.',
      'Không để rác ở đường.',
      'Giải pháp:',
      'Họp xóm 02 lần.',
    ),
    ['II.1 Mỗi hộ một cây', 'II.1 Không để rác ở đường'],
  ],
  [
    'a label and its line in one, in a list: of that line alone',
    inWork('Chỉ tiêu: 12 buổi tập', 'Nhận 100% áo mới'),
    ['II.1 12 buổi tập'],
  ],
  [
    'a heading with a number ends the list',
    inWork('a) Chỉ tiêu', 'Có một đội bóng', 'b) Kinh phí', 'Từ quỹ xã'),
    ['II.1 Có một đội bóng'],
  ],
  [
    'a mixed part: shares, bounds, ranks, promises',
    inMixed(
      'Trồng hoa, 100% ngõ có đèn.',
      'Tối thiểu mỗi tháng một buổi dọn vệ sinh.',
      'Từ 05 gương trở lên được nêu.',
      'Không quá 2 vụ va chạm.',
      'Trên 300 lượt người xem. Mời đoàn văn công về.',
      'Phấn đấu vào nhóm 10 xã dẫn đầu tỉnh.',
      'Giữ xếp thứ 3 toàn huyện.',
      'Đạt 2 giải cấp tỉnh.',
      'Trao đủ 30 suất quà.',
    ),
    [
      'II.1 Trồng hoa, 100% ngõ có đèn',
      'II.1 Tối thiểu mỗi tháng một buổi dọn vệ sinh',
      'II.1 Từ 05 gương trở lên được nêu',
      'II.1 Không quá 2 vụ va chạm',
      'II.1 Trên 300 lượt người xem',
      'II.1 Phấn đấu vào nhóm 10 xã dẫn đầu tỉnh',
      'II.1 Giữ xếp thứ 3 toàn huyện',
      'II.1 Đạt 2 giải cấp tỉnh',
      'II.1 Trao đủ 30 suất quà',
    ],
  ],
  [
    'a mixed part: days, papers, ages, terms measure nothing',
    inMixed(
      'Họp ngày 20/11/2026 tại hội trường.',
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.',
      'Vận động người trên 60 tuổi tập dưỡng sinh.',
      'Trả kết quả không quá 05 ngày làm việc.',
      'Báo cáo không quá 03 trang.',
      'Phát động vào sáng thứ 2 đầu tuần.',
      'Triển khai trên địa bàn 8 xóm.',
    ),
    [],
  ],
  [
    'a mixed part: an item of its own for either',
    [
      part(
        'II',
        'MỤC TIÊU, NHIỆM VỤ',
        item('II.1', 'Mục tiêu', 'Giảm 5 hộ nghèo'),
        item('II.2', 'Nhiệm vụ', 'Cấp 100% thẻ', 'Phấn đấu trao trên 20 suất quà'),
      ),
    ],
    ['II.1 Giảm 5 hộ nghèo', 'II.2 Phấn đấu trao trên 20 suất quà'],
  ],
  [
    'a mixed part: an item on its contents alone is mixed like the part',
    [part('II', 'NỘI DUNG VÀ CHỈ TIÊU TRỌNG TÂM', item('II.1', 'Nội dung thi đua', 'Cấp 100% thẻ'))],
    ['II.1 Cấp 100% thẻ'],
  ],
  [
    'elsewhere promises with a figure alone',
    inWork(
      'Phấn đấu gieo 50 ha vụ đông; làm đất sớm.',
      '100% xóm làm xong mương.',
      'Phấn đấu hoàn thành kế hoạch năm 2026.',
      'Phấn đấu xong trước ngày 30/4.',
      'Phấn đấu theo Nghị quyết số 57-NQ/TW ngày 22/12/2024.',
      'Giao ban 02 lần mỗi tháng.',
    ),
    ['II.1 Phấn đấu gieo 50 ha vụ đông; làm đất sớm'],
  ],
  [
    'purposes, demands, views and principles are none',
    [
      part(
        'I',
        'MỤC ĐÍCH, YÊU CẦU',
        item('I.1', 'Mục đích', 'Phấn đấu 100% hộ biết'),
        item('I.2', 'Yêu cầu', 'Ít nhất 50% nữ'),
      ),
      part('II', 'QUAN ĐIỂM', item(null, 'Phấn đấu 9 xóm')),
      part('III', 'NGUYÊN TẮC', item('III.1', 'Công khai 100% danh sách')),
    ],
    [],
  ],
  [
    'a sentence that speaks of targets is no heading',
    [
      part(
        'II',
        'NỘI DUNG',
        item('II.1', 'Bám sát chỉ tiêu được giao', 'Họp xóm.'),
        item('II.2', 'Rà soát các chỉ tiêu', 'Lập bảng theo dõi.'),
        item('II.3', 'Thi đua phải có chỉ tiêu'),
      ),
    ],
    [],
  ],
  [
    'without marks',
    [
      part('II', 'CHI TIEU', item(null, '90% ho dan ky cam ket')),
      part('III', 'NOI DUNG', item('III.1', 'Phan dau trong 500 cay')),
    ],
    ['II 90% ho dan ky cam ket', 'III.1 Phan dau trong 500 cay'],
  ],
  [
    'an item that is a target though it begins like a heading',
    [part('II', 'NỘI DUNG, CHỈ TIÊU', item('II.1', 'Chỉ tiêu thu quỹ đạt 105% so với năm trước'))],
    ['II.1 Chỉ tiêu thu quỹ đạt 105% so với năm trước'],
  ],
  ['a part without a number', [part(null, 'CHỈ TIÊU', item(null, 'Hai vườn mẫu'))], ['- Hai vườn mẫu']],
];

test.each(rows)('%s', (_says, parts, expected) => {
  expect(readTargets(parts).map(({ itemId, text }) => `${itemId ?? '-'} ${text}`)).toEqual(expected);
});
