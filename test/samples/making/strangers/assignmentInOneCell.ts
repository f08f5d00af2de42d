import type { MessyCell } from '../messy/model';
import type { StrangerWorkbook } from './model';
import { leftOut } from './model';

/** From the budget, and from the people; in millions. */
type Sums = readonly [number, number];

function row(order: number, content: string, who: string, time: string, [state, people]: Sums): MessyCell[] {
  const at = order + 8;
  return [order, content, who, time, state, people, { formula: `E${at}+F${at}`, kept: state + people }];
}

/** Lead and support in one cell; money in three columns below one heading; "A B C 1 2 3=1+2" below the header. */
export const assignmentInOneCell: StrangerWorkbook = {
  id: '03-assignment-in-one-cell',
  paper: 'lead and support in one cell',
  today: '2026-02-10',
  remarks: [
    'Chủ trì và phối hợp viết chung một ô; kinh phí ba cột dưới một tiêu đề; dòng "A B C D 1 2 3=1+2" dưới tiêu đề.',
    'Kinh phí của việc là cột "Cộng". Việc 4 và 12 trùng nhau, việc 7 và 10 gần trùng.',
    '"Ban Điều hành chợ Bến Lội" không có trong danh mục nào: một lời báo cho cả ba ô.',
    'Trang "Gop y" là ý kiến góp ý.',
  ],
  sheets: [
    {
      name: 'NHIEM VU',
      look: 'boxed',
      widths: [5, 46, 44, 18, 11, 11, 11],
      boldRows: [1, 2, 6, 7],
      merges: ['A1:G1', 'A2:G2', 'A3:G3', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'E6:G6'],
      rows: [
        ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ VĨNH NGÃ BA'],
        ['BIỂU GIAO VIỆC CÁC THÀNH VIÊN VÀ ĐƠN VỊ NĂM 2026'],
        ['(Ban hành kèm theo Thông báo số 09/TB-HĐTĐKT ngày 02/02/2026)'],
        [],
        [null, null, null, null, null, null, 'Triệu đồng'],
        ['TT', 'Nội dung công việc', 'Tổ chức thực hiện', 'Thời hạn', 'Kinh phí'],
        [null, null, null, null, 'Ngân sách', 'Xã hội hóa', 'Cộng'],
        ['A', 'B', 'C', 'D', 1, 2, '3=1+2'],
        row(
          1,
          'Phát động thi đua cao điểm chào mừng 30/4',
          'Chủ trì: Phòng Văn hóa - Xã hội. Phối hợp: Các thôn.',
          '10/4/2026',
          [12, 0],
        ),
        row(
          2,
          'Dọn vệ sinh, trồng cây quanh chợ',
          'Chủ trì: Ban Điều hành chợ Bến Lội\nPhối hợp: Hội LHPN xã, Đoàn TNCS Hồ Chí Minh xã',
          'Tháng 3/2026',
          [0, 20],
        ),
        row(
          3,
          'Thăm, chúc thọ người cao tuổi tròn 90 tuổi',
          'Chủ trì: Hội Người cao tuổi xã. Phối hợp: Phòng Văn hóa - Xã hội.',
          'Trước 15/3/2026',
          [18, 5],
        ),
        row(
          4,
          'Tổ chức giải chạy vì cộng đồng lần thứ hai',
          'Chủ trì: Đoàn TNCS Hồ Chí Minh xã; phối hợp: Công an xã, Trạm Y tế xã',
          '26/3/2026',
          [10, 35],
        ),
        row(
          5,
          'Tập huấn viết báo cáo thành tích cho các thôn',
          'Chủ trì: Phòng Văn hóa - Xã hội',
          'Quý II/2026',
          [6, 0],
        ),
        row(
          6,
          'Kẻ lại vạch sang đường trước cổng trường',
          'Chủ trì: Phòng Kinh tế. Phối hợp: Công an xã; Trường Tiểu học Vĩnh Ngã Ba.',
          'Tháng 8/2026',
          [9, 0],
        ),
        row(
          7,
          'Tặng 50 xe đạp cho học sinh nghèo vượt khó',
          'Chủ trì: Ủy ban MTTQ Việt Nam xã. Phối hợp: Hội Khuyến học xã.',
          '05/9/2026',
          [0, 90],
        ),
        row(
          8,
          'Kiểm tra chéo hồ sơ thi đua giữa các thôn',
          'Chủ trì: Tổ giúp việc Hội đồng. Phối hợp: Các thôn.',
          'Tháng 10/2026',
          [4, 0],
        ),
        row(
          9,
          'Vận động tiểu thương dùng túi giấy',
          'Chủ trì: Ban Điều hành chợ Bến Lội. Phối hợp: Hội LHPN xã.',
          'Cả năm 2026',
          [0, 8],
        ),
        row(
          10,
          'Tặng 50 xe đạp cho học sinh nghèo vượt khó trong xã',
          'Chủ trì: Hội Khuyến học xã. Phối hợp: Ủy ban MTTQ Việt Nam xã.',
          '15/9/2026',
          [0, 90],
        ),
        row(
          11,
          'Chấm điểm mô hình dân vận khéo',
          'Chủ trì: Ủy ban MTTQ Việt Nam xã\nPhối hợp: Ban Điều hành chợ Bến Lội; Các thôn',
          '31/11/2026',
          [3, 0],
        ),
        row(
          12,
          'Tổ chức giải chạy vì cộng đồng lần thứ hai',
          'Chủ trì: Phòng Văn hóa - Xã hội. Phối hợp: Đoàn TNCS Hồ Chí Minh xã.',
          '26/3/2026',
          [10, 35],
        ),
        row(
          13,
          'Biên tập kỷ yếu điển hình tiên tiến 2021 - 2025',
          'Chủ trì: Văn phòng HĐND và UBND xã. Phối hợp: Phòng Văn hóa - Xã hội.',
          '30/10/2026',
          [40, 0],
        ),
        row(
          14,
          'Hội nghị tổng kết',
          'Chủ trì: Văn phòng HĐND và UBND xã. Phối hợp: Phòng Văn hóa - Xã hội, Phòng Kinh tế.',
          '20/12/2026',
          [30, 0],
        ),
        [
          null,
          'CỘNG',
          null,
          null,
          { formula: 'SUM(E9:E22)', kept: 142 },
          { formula: 'SUM(F9:F22)', kept: 283 },
          { formula: 'SUM(G9:G22)', kept: 425 },
        ],
      ],
      blocks: [
        {
          kind: 'tasks',
          headerRows: [6, 7],
          recordRows: [9, 22],
          records: 14,
          groups: 0,
          columns: 'ordinal=A content=B assignment=C time=D budget=G',
          findings: [
            ['NV-10', 'B20', 'Trùng việc ở dòng 12'],
            ['NV-10', 'B18', 'Gần trùng việc ở dòng 15'],
            ['NV-08', 'D19', 'Không có ngày 31/11/2026'],
            ['NV-04', 'C10', 'Ban Điều hành chợ Bến Lội chưa có trong danh mục (ba ô)'],
          ],
          quiet: 'NV-03 NV-05 NV-06 NV-08 NV-09 NV-10',
          most: ['NV-04 3'],
        },
      ],
    },
    {
      name: 'Gop y',
      look: 'boxed',
      widths: [5, 26, 60, 40],
      rows: [
        ['TỔNG HỢP Ý KIẾN GÓP Ý DỰ THẢO QUY CHẾ THI ĐUA, KHEN THƯỞNG'],
        ['TT', 'Đơn vị góp ý', 'Nội dung góp ý', 'Tiếp thu, giải trình'],
        [1, 'Phòng Kinh tế', 'Đề nghị bổ sung tiêu chí thu ngân sách', 'Tiếp thu'],
        [2, 'Hội LHPN xã', 'Nhất trí với dự thảo', null],
        [3, 'Thôn Bãi Dâu', 'Đề nghị giảm số bộ hồ sơ của thôn', 'Tiếp thu, đã sửa Điều 7'],
        [4, 'Trạm Y tế xã', 'Đề nghị làm rõ thời hạn gửi báo cáo', 'Giải trình: theo Điều 9'],
      ],
      blocks: leftOut('opinions'),
    },
  ],
};
