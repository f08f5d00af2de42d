import type { MessyCell } from '../messy/model';
import type { StrangerWorkbook } from './model';
import { leftOut } from './model';

const day = (text: string): MessyCell => ({ day: text });

/** An office's own appendix: group headings over sub headings, a row of numbers, a group right below it. */
export const ownAppendix: StrangerWorkbook = {
  id: '01-own-appendix',
  paper: "office's own appendix",
  today: '2026-01-20',
  remarks: [
    'Phụ lục của chính xã, kèm theo kế hoạch: tiêu đề hai dòng gộp ô, dưới là dòng số (1) … (11), rồi ngay đến nhóm I.',
    'Có cột theo dõi, đôn đốc, lãnh đạo phụ trách, kinh phí. Dòng cộng và phần ký không phải nhiệm vụ.',
    'Trang "Dự toán" là bảng tiền, trang "Sheet3" để trống.',
  ],
  sheets: [
    {
      name: 'PL kem KH 45',
      look: 'boxed',
      widths: [6, 44, 22, 14, 16, 22, 24, 22, 22, 10, 14],
      boldRows: [1, 2, 3, 4, 7, 8, 10, 16, 22, 27],
      merges: [
        ...['A1:D1', 'A2:D2', 'A3:K3', 'A4:K4', 'A5:K5', 'J6:K6'],
        ...['A7:A8', 'B7:B8', 'C7:C8', 'D7:E7', 'F7:I7', 'J7:J8', 'K7:K8'],
        ...['A10:K10', 'A16:K16', 'A22:K22'],
      ],
      rows: [
        ['ỦY BAN NHÂN DÂN'],
        ['XÃ ĐỒNG LỊCH TRUNG'],
        ['PHỤ LỤC 01'],
        ['PHÂN CÔNG NHIỆM VỤ THỰC HIỆN PHONG TRÀO THI ĐUA YÊU NƯỚC NĂM 2026'],
        ['(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân xã Đồng Lịch Trung)'],
        [null, null, null, null, null, null, null, null, null, 'ĐVT: triệu đồng'],
        [
          ...['STT', 'Nhiệm vụ', 'Sản phẩm', 'Thời gian thực hiện', null, 'Phân công thực hiện'],
          ...[null, null, null, 'Kinh phí\n(tr.đ)', 'Ghi chú'],
        ],
        [
          ...[null, null, null, 'Bắt đầu', 'Hoàn thành', 'Chủ trì thực hiện'],
          ...['Phối hợp', 'Theo dõi, đôn đốc', 'Lãnh đạo phụ trách'],
        ],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
        ['I. CÔNG TÁC CHỈ ĐẠO, TUYÊN TRUYỀN'],
        [
          ...[
            1,
            'Ban hành văn bản phát động thi đua theo Quyết định số 112/QĐ-UBND ngày 08/11/2025',
            'Văn bản',
          ],
          ...[day('2026-01-15'), day('2026-01-30'), 'Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND xã'],
          ...['Văn phòng HĐND và UBND xã', 'Đ/c Phó Chủ tịch Lò Văn Khiêm'],
        ],
        [
          ...[
            2,
            'Tổ chức lễ ký giao ước thi đua giữa các thôn',
            'Bản giao ước',
            day('2026-02-01'),
            day('2026-02-28'),
          ],
          ...['Ủy ban MTTQ Việt Nam xã', 'Các thôn', 'Phòng Văn hóa - Xã hội', 'Đ/c Chủ tịch', 15],
        ],
        [
          ...[
            3,
            'Mở chuyên mục gương người tốt, việc tốt trên hệ thống truyền thanh',
            'Tin, bài',
            day('2026-02-01'),
          ],
          ...[
            '31/12/2026',
            'Trung tâm Cung ứng dịch vụ công xã',
            'Các đoàn thể',
            'Phòng Văn hóa - Xã hội',
            'Đ/c Khiêm',
            24,
          ],
        ],
        [
          ...[
            4,
            'Kiểm tra việc thực hiện phong trào tại 11 thôn',
            'Biên bản kiểm tra',
            day('2026-05-04'),
            '31/4/2026',
          ],
          ...['Ban Pháp chế, Thi đua', 'Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND xã', 'Đ/c Khiêm', 6],
        ],
        [
          ...[
            5,
            'Sơ kết 6 tháng đầu năm',
            'Báo cáo',
            day('2026-06-10'),
            day('2026-06-25'),
            'Phòng Văn hóa - Xã hội',
          ],
          ...['Các cơ quan, đơn vị', 'Văn phòng HĐND và UBND xã', 'Đ/c Chủ tịch', 10],
        ],
        ['II. CÁC PHONG TRÀO TRÊN LĨNH VỰC KINH TẾ'],
        [
          ...[
            1,
            'Phát động phong trào hiến đất mở rộng 3,2 km đường nội đồng',
            '3,2 km đường',
            day('2026-03-01'),
          ],
          ...[
            '30/9/2026',
            'Phòng Kinh tế',
            'Ủy ban MTTQ Việt Nam xã, Hội Nông dân xã',
            'Phòng Kinh tế',
            'Đ/c Phó Chủ tịch Vi Thị Niên',
            450,
          ],
        ],
        [
          ...[
            2,
            'Trồng mới 20 ha quế theo nhóm hộ',
            '20 ha',
            'Tháng 3',
            'Tháng 8',
            'Hội Nông dân xã',
            'Các thôn',
          ],
          ...['Phòng Kinh tế', 'Đ/c Niên', 120],
        ],
        [
          ...[
            3,
            'Đăng ký 02 sản phẩm đạt 3 sao trở lên',
            'Hồ sơ sản phẩm',
            day('2026-04-01'),
            day('2026-10-31'),
          ],
          ...['Phòng Kinh tế', 'Phòng Kinh tế; Hội LHPN xã', 'Văn phòng HĐND và UBND xã', 'Đ/c Niên', 60],
        ],
        [
          ...[4, 'Hỗ trợ 15 hộ sửa nhà dột nát', '15 nhà', 'Quý I', 'Quý III', 'Ủy ban MTTQ Việt Nam xã'],
          ...['Ban CHQS xã, Công an xã', 'Phòng Văn hóa - Xã hội', 'Đ/c Chủ tịch', 900],
        ],
        [
          ...[
            5,
            'Thu ngân sách vượt 5% dự toán giao',
            'Số thu',
            day('2026-01-15'),
            day('2026-12-31'),
            'Phòng Kinh tế',
          ],
          ...['Các thôn', 'Văn phòng HĐND và UBND xã', 'Đ/c Niên'],
        ],
        ['III. QUỐC PHÒNG, AN NINH, TỔNG KẾT'],
        [
          ...[
            1,
            'Xây dựng mô hình thôn không có tội phạm tại Bản Hón, Bản Xá',
            '02 mô hình',
            day('2026-03-15'),
          ],
          ...['30/11/2026', 'Công an xã', 'Các thôn', 'Công an xã', 'Đ/c Chủ tịch', 30],
        ],
        [
          ...[
            2,
            'Hội thao dân quân năm 2026',
            'Kế hoạch, kết quả hội thao',
            day('2026-07-01'),
            day('2026-07-15'),
          ],
          ...['Ban CHQS xã', 'Đoàn TNCS Hồ Chí Minh xã', 'Văn phòng HĐND và UBND xã', 'Đ/c Chủ tịch', 45],
        ],
        [
          ...[3, 'Rà soát, lập hồ sơ khen thưởng theo đợt', 'Tờ trình', day('2026-11-01'), day('2026-11-30')],
          ...['Phòng Văn hóa - Xã hội', 'Các cơ quan, đơn vị', 'Văn phòng HĐND và UBND xã', 'Đ/c Khiêm'],
        ],
        [
          ...[
            4,
            'Tổng kết phong trào, phát động năm sau',
            'Báo cáo tổng kết',
            day('2026-12-01'),
            day('2026-12-25'),
          ],
          ...[
            'Phòng Văn hóa - Xã hội',
            'Các cơ quan, đơn vị',
            'Văn phòng HĐND và UBND xã',
            'Đ/c Chủ tịch',
            80,
          ],
        ],
        [
          null,
          'Tổng cộng',
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          { formula: 'SUM(J11:J26)', kept: 1740 },
        ],
        [],
        [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
      ],
      blocks: [
        {
          kind: 'tasks',
          headerRows: [7, 8],
          recordRows: [11, 26],
          records: 14,
          groups: 3,
          columns:
            'ordinal=A content=B product=C start=D end=E lead=F support=G followUp=H leader=I budget=J note=K',
          findings: [
            ['NV-08', 'E14', 'Không có ngày 31/4/2026'],
            ['NV-06', 'F19|G19', 'Phòng Kinh tế vừa chủ trì vừa phối hợp'],
          ],
          quiet: 'NV-03 NV-05 NV-06 NV-07 NV-08 NV-09 NV-10',
          most: ['NV-04 1'],
        },
      ],
    },
    {
      name: 'Dự toán',
      look: 'boxed',
      widths: [6, 40, 12, 12, 14, 16],
      merges: ['A1:F1'],
      rows: [
        ['DỰ TOÁN KINH PHÍ KHEN THƯỞNG NĂM 2026'],
        [],
        ['TT', 'Nội dung chi', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền (đồng)'],
        [1, 'Tiền thưởng Tập thể Lao động tiên tiến', 'Tập thể', 12, 1404000, 16848000],
        [2, 'Tiền thưởng Chiến sĩ thi đua cơ sở', 'Người', 9, 2340000, 21060000],
        [3, 'Tiền thưởng Lao động tiên tiến', 'Người', 61, 702000, 42822000],
        [4, 'Giấy khen và khung', 'Bộ', 82, 65000, 5330000],
        [5, 'Maket, hoa, nước uống hội nghị tổng kết', 'Trọn gói', 1, 7500000, 7500000],
        [null, 'Tổng cộng', null, null, null, { formula: 'SUM(F4:F8)', kept: 93560000 }],
      ],
      blocks: leftOut('payments'),
    },
    { name: 'Sheet3', look: 'plain', rows: [], blocks: leftOut('blank') },
  ],
};
