import type { StrangerPlan } from './model';
import {
  cell,
  hangingCell,
  headerRow,
  heading,
  line,
  middle,
  numbered,
  row,
  sideBySide,
  slanted,
  topCell,
} from './model';

/** A commune's festival: numbers made by Word, a programme whose day cells reach over several rows. */
export const communeProgramme: StrangerPlan = {
  id: '11-commune-programme',
  levels: [
    { format: 'upperRoman', text: '%1.' },
    { format: 'decimal', text: '%2.' },
    { format: 'bullet', text: '-' },
  ],
  blocks: [
    sideBySide(
      [middle('ỦY BAN NHÂN DÂN\nXÃ NẬM PHÌN'), { ...middle('Số: 66/KH-UBND'), bold: false }],
      [
        middle('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        middle('Độc lập - Tự do - Hạnh phúc'),
        { ...slanted('Nậm Phìn, ngày 02 tháng 10 năm 2026'), align: 'center' },
      ],
    ),
    middle('KẾ HOẠCH'),
    middle('Tổ chức Ngày hội Đại đoàn kết và trao giải thi đua\n“Bản làng sạch đẹp” năm 2026'),
    line(
      'Thực hiện Công văn số 2277/UBND‑NC ngày 24/9/2026 của UBND tỉnh Mường Thanh Hạ và Thông báo số 91-TB/ĐU ngày 28/9/2026 của Đảng ủy xã, Ủy ban nhân dân xã Nậm Phìn ban hành Kế hoạch như sau:',
    ),
    numbered(0, 'MỤC ĐÍCH, YÊU CẦU'),
    numbered(2, 'Tạo không khí vui tươi, đoàn kết giữa các dân tộc trong xã.'),
    numbered(2, 'Tổ chức an toàn, tiết kiệm.'),
    numbered(0, 'NỘI DUNG, THỜI GIAN'),
    numbered(1, 'Chương trình ngày hội'),
    line('Ngày hội diễn ra trong hai ngày, cụ thể:'),
    {
      kind: 'table',
      widths: [1500, 1500, 3800, 2550],
      boxed: true,
      rows: [
        headerRow('Ngày', 'Giờ', 'Nội dung', 'Phụ trách'),
        [
          topCell('14/11/2026'),
          ...row('7 giờ 30', 'Khai mạc; trao giải “Bản làng sạch đẹp”', 'Phòng Văn hóa - Xã hội'),
        ],
        [hangingCell, ...row('9 giờ 00', 'Thi giã bánh dày, đẩy gậy', 'Hội Nông dân xã')],
        [hangingCell, ...row('14 giờ 00', 'Thi trang phục dân tộc', 'Hội Liên hiệp Phụ nữ xã')],
        [topCell('15/11/2026'), ...row('8 giờ 00', 'Hội chợ nông sản', 'Phòng Kinh tế')],
        [
          hangingCell,
          cell('16 giờ 00'),
          cell('Bế mạc, tổng kết'),
          { ...cell('Văn phòng HĐND và UBND'), lines: [line('Văn phòng HĐND'), line('và UBND')] },
        ],
      ],
    },
    numbered(1, 'Trao giải phong trào thi đua'),
    numbered(2, '03 giải bản, 10 giải hộ gia đình.'),
    numbered(2, 'Các bản gửi danh sách đề nghị trước ngày 31/10/2026, mỗi bản không quá 02 hộ.'),
    numbered(0, 'KINH PHÍ'),
    numbered(1, 'Nguồn kinh phí: ngân sách xã và đóng góp của doanh nghiệp.'),
    numbered(0, 'TỔ CHỨC THỰC HIỆN'),
    numbered(1, 'Phòng Văn hóa - Xã hội'),
    numbered(2, 'Xây dựng kịch bản, mời đại biểu.'),
    numbered(2, 'Báo cáo kết quả trước ngày 25/11/2026.'),
    numbered(1, 'Đồn Biên phòng Nậm Lạnh, Công an xã'),
    numbered(2, 'Bảo đảm an ninh, trật tự, phân luồng giao thông.'),
    numbered(1, 'Trưởng bản 11 bản'),
    numbered(2, 'Huy động mỗi bản 20 người tham gia.'),
    line('Trên đây là Kế hoạch tổ chức Ngày hội Đại đoàn kết của xã Nậm Phìn./.'),
    sideBySide(
      [
        { ...heading('Nơi nhận:'), italic: true },
        line('- UBND tỉnh;'),
        line('- TT Đảng ủy, HĐND xã;'),
        line('- 11 bản;'),
        line('- Lưu: VT.'),
      ],
      [
        middle('TM. ỦY BAN NHÂN DÂN'),
        middle('KT. CHỦ TỊCH'),
        middle('PHÓ CHỦ TỊCH'),
        middle(''),
        middle(''),
        middle('Lò Thị Ín Pành'),
      ],
    ),
  ],
};
