import type { StrangerPlan } from './model';
import { headerRow, heading, line, middle, row, sideBySide, slanted } from './model';

/** A school's plan: whoever typed it ended lines with Shift+Enter, so several paragraphs are one. */
export const schoolLineBreaks: StrangerPlan = {
  id: '13-school-line-breaks',
  levels: [],
  blocks: [
    sideBySide(
      [middle('UBND PHƯỜNG HÀ TU THƯỢNG\nTRƯỜNG TIỂU HỌC VÀ THCS\nNGUYỄN THỊ DUỆ NHỎ\nSố: 102/KH-TH&THCS')],
      [
        middle('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'),
        { ...slanted('Hà Tu Thượng, ngày 15 tháng 9 năm 2026'), align: 'center' },
      ],
    ),
    middle('KẾ HOẠCH\nCông tác thi đua, khen thưởng năm học 2026-2027'),
    line(
      'Căn cứ Hướng dẫn số: 2045/HD-SGDĐT ngày 28/8/2026 của Sở Giáo dục và Đào tạo;\nCăn cứ Biên bản số 01/BB-HNVC ngày 12/9/2026 của Hội nghị viên chức;\nTrường Tiểu học và THCS Nguyễn Thị Duệ Nhỏ xây dựng kế hoạch như sau:',
    ),
    heading('I. MỤC ĐÍCH'),
    line('- Nâng chất lượng dạy và học.\n- Xây dựng trường học hạnh phúc.'),
    heading('II. NỘI DUNG VÀ CHỈ TIÊU THI ĐUA'),
    line(
      '1. Chỉ tiêu\n- 96% học sinh hoàn thành chương trình lớp học.\n- Có 05 giải cấp tỉnh trở lên.\n- 100% viên chức đăng ký danh hiệu thi đua trước ngày 30/9/2026.\n2. Đối với giáo viên\n- Mỗi người một đổi mới trong giảng dạy.\n- Tham gia hội thi giáo viên giỏi.',
    ),
    heading('3. Số lượng danh hiệu đề nghị'),
    {
      kind: 'table',
      widths: [800, 3900, 2200, 2450],
      boxed: true,
      rows: [
        headerRow('TT', 'Danh hiệu', 'Số lượng', 'Hạn nộp hồ sơ'),
        row('1', 'Lao động tiên tiến', '38 người', '31/5/2027'),
        row('2', 'Chiến sĩ thi đua cơ sở', '05 người', '31/5/2027'),
        row('3', 'Tập thể Lao động xuất sắc', '01 tập thể', '05/6/2027'),
      ],
    },
    heading('III. TỔ CHỨC THỰC HIỆN'),
    line(
      '1. Hiệu trưởng\n- Chủ tịch Hội đồng thi đua, chỉ đạo chung.\n2. Công đoàn trường: phối hợp phát động, động viên đoàn viên.\n3. Tổ trưởng chuyên môn\n- Theo dõi, chấm điểm thành viên hằng tháng.\n- Nộp biên bản họp tổ trước ngày 25 hằng tháng.\n4. Giáo viên Tổng phụ trách Đội\n- Tổ chức thi đua giữa các chi đội.\n5. Nhân viên văn thư, thủ quỹ\n- Lưu hồ sơ, chi thưởng đúng quy định.',
    ),
    line('Trên đây là kế hoạch thi đua năm học 2026-2027 của trường./.'),
    sideBySide(
      [line('Nơi nhận:\n- Phòng VHXH phường;\n- Chi ủy, BGH;\n- Các tổ CM;\n- Lưu: VT.')],
      [middle('KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\n\n\nĐàm Thị Hạnh Phúc')],
    ),
  ],
};
