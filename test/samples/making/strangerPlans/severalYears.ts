import type { StrangerPlan, WordCell } from './model';
import { cell, groupRow, headerRow, line, middle, numbered, row, sideBySide, slanted } from './model';

const youth = 'Đoàn TNCS Hồ Chí Minh xã';
const culture = 'Phòng Văn hóa - Xã hội';
const health = 'Trạm Y tế xã';
const police = 'Công an xã';

function wide(text: string, span: number): WordCell {
  return { lines: [middle(text)], span, down: 'alone' };
}

/** A plan of five years: bodies under the items of the task part, an appendix with a header of two rows. */
export const severalYears: StrangerPlan = {
  id: '14-several-years',
  levels: [
    { format: 'upperRoman', text: '%1.' },
    { format: 'decimal', text: '%2.' },
    { format: 'decimal', text: '%2.%3.' },
    { format: 'bullet', text: '-' },
  ],
  blocks: [
    sideBySide(
      [middle('ỦY BAN NHÂN DÂN'), middle('XÃ EA DRƠNG NAM'), { ...middle('Số: 205/KH-UBND'), bold: false }],
      [
        middle('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        middle('Độc lập - Tự do - Hạnh phúc'),
        { ...slanted('Ea Drơng Nam, ngày 18 tháng 11 năm 2025'), align: 'center' },
      ],
    ),
    middle('KẾ HOẠCH'),
    middle('Phòng, chống ma túy trong thanh thiếu niên giai đoạn 2026 – 2030'),
    line(
      'Thực hiện Quyết định số 1909/QĐ-UBND ngày 30/10/2025 của UBND tỉnh và đề nghị của Công an xã tại Tờ trình số 44/TTr-CAX ngày 12/11/2025, Ủy ban nhân dân xã Ea Drơng Nam ban hành Kế hoạch như sau:',
    ),
    numbered(0, 'MỤC TIÊU'),
    numbered(1, 'Đến năm 2028'),
    numbered(3, '60% buôn, thôn không có người nghiện mới.'),
    numbered(1, 'Đến năm 2030'),
    numbered(3, 'Từ 80% buôn, thôn đạt tiêu chí không ma túy.'),
    numbered(3, '100% trường học ký cam kết hằng năm.'),
    numbered(0, 'GIẢI PHÁP CHỦ YẾU VÀ PHÂN CÔNG NHIỆM VỤ'),
    line('Để đạt các mục tiêu trên, các cơ quan, đơn vị thực hiện những giải pháp sau:'),
    numbered(1, 'Tuyên truyền, giáo dục'),
    numbered(2, 'Phòng Văn hóa - Xã hội'),
    numbered(3, 'Phát tin bằng tiếng Ê Đê trên loa buôn.'),
    numbered(3, 'Lồng ghép vào phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”.'),
    numbered(2, 'Trường Phổ thông dân tộc nội trú THPT Ea Drơng'),
    numbered(3, 'Tổ chức diễn đàn đầu năm học.'),
    numbered(1, 'Phát hiện, cai nghiện'),
    numbered(2, 'Công an xã'),
    numbered(3, 'Lập danh sách người nguy cơ cao; cập nhật trước ngày 15 hằng tháng.'),
    numbered(2, 'Trạm Y tế xã'),
    numbered(3, 'Xác định tình trạng nghiện trong 03 ngày.'),
    numbered(2, 'Đề nghị Đoàn TNCS Hồ Chí Minh xã thành lập đội “Bạn giúp bạn” ở 14 buôn.'),
    numbered(0, 'TỔ CHỨC THỰC HIỆN'),
    numbered(1, 'Công an xã'),
    numbered(3, 'Là cơ quan thường trực; sơ kết vào năm 2028, tổng kết trước ngày 31/12/2030.'),
    numbered(1, 'Phòng Kinh tế'),
    numbered(3, 'Cân đối kinh phí hằng năm.'),
    numbered(1, 'Già làng, trưởng buôn'),
    numbered(3, 'Vận động gia đình quản lý con em.'),
    line('Trên đây là Kế hoạch giai đoạn 2026 – 2030 (có Phụ lục phân công kèm theo)./.'),
    sideBySide(
      [
        middle('Nơi nhận:'),
        line('- UBND tỉnh;'),
        line('- Công an tỉnh;'),
        line('- 14 buôn, thôn;'),
        line('- Lưu: VT, CAX.'),
      ],
      [middle('TM. ỦY BAN NHÂN DÂN'), middle('CHỦ TỊCH'), middle(''), middle(''), middle("H'Nguôm Ayŭn Mlô")],
    ),
    { kind: 'turnPage' },
    middle('Phụ lục'),
    middle('PHÂN CÔNG NHIỆM VỤ GIAI ĐOẠN 2026 - 2030'),
    { ...slanted('(Ban hành kèm theo Kế hoạch số 205/KH-UBND ngày 18/11/2025)'), align: 'center' },
    {
      kind: 'table',
      widths: [800, 5000, 2200, 2400, 1900, 1900],
      boxed: true,
      rows: [
        [
          { ...cell('STT'), lines: [middle('STT')], down: 'first' },
          { ...cell(''), lines: [middle('Nhiệm vụ')], down: 'first' },
          wide('Cơ quan thực hiện', 2),
          { ...cell(''), lines: [middle('Thời gian')], down: 'first' },
          { ...cell(''), lines: [middle('Kết quả đầu ra')], down: 'first' },
        ],
        [
          { ...cell(''), down: 'more' },
          { ...cell(''), down: 'more' },
          ...headerRow('Chủ trì', 'Phối hợp'),
          { ...cell(''), down: 'more' },
          { ...cell(''), down: 'more' },
        ],
        row('(1)', '(2)', '(3)', '(4)', '(5)', '(6)'),
        groupRow(6, 'A. TUYÊN TRUYỀN'),
        row(
          '1',
          'Ký cam kết giữa nhà trường và gia đình',
          'Các trường học',
          police,
          'Tháng 9 hằng năm',
          'Bản cam kết',
        ),
        row('2', 'Làm 14 pa nô ở cổng buôn', culture, 'Các buôn', 'Quý II/2026', 'Pa nô'),
        row('3', 'Mở chuyên mục tiếng Ê Đê', culture, '', '2026 - 2030', 'Chuyên mục'),
        row(
          '4',
          'Thi kể chuyện “Nói không với ma túy”',
          youth,
          'Các trường học; Hội Phụ nữ xã',
          '26/6/2027',
          'Cuộc thi',
        ),
        row('5', 'Tập huấn cho già làng, trưởng buôn', police, culture, 'Mỗi năm 01 lớp', 'Lớp tập huấn'),
        row('6', 'Đưa nội dung vào hương ước', 'Các buôn', culture, '31/12/2026', 'Hương ước'),
        groupRow(6, 'B. PHÁT HIỆN, CAI NGHIỆN'),
        row('7', 'Rà soát người nghiện', police, health, 'Hằng quý', 'Danh sách'),
        row('8', 'Xét nghiệm cho lái xe công trình', health, police, '02 lần/năm', 'Báo cáo'),
        row('9', 'Quản lý sau cai', police, 'Các buôn; gia đình', 'Thường xuyên', ''),
        row('10', 'Lập điểm tư vấn, hỗ trợ', health, youth, 'Tháng 4/2026', 'Điểm tư vấn'),
        row(
          '11',
          'Dạy nghề cho người hoàn lương',
          'Phòng Kinh tế',
          'Hội Nông dân xã',
          '2027 - 2029',
          '30 người có việc làm',
        ),
        groupRow(6, 'C. THI ĐUA, KHEN THƯỞNG'),
        row('12', 'Phát động “Buôn không ma túy”', culture, police, 'Quý I/2026', 'Văn bản phát động'),
        row('13', 'Bình xét buôn đạt tiêu chí', culture, 'Các buôn', 'Tháng 11 hằng năm', 'Biên bản'),
        row(
          '14',
          'Khen thưởng đột xuất tập thể, cá nhân',
          'Văn phòng HĐND và UBND',
          culture,
          'Khi có thành tích',
          'Giấy khen',
        ),
        row('15', 'Sơ kết giữa kỳ', police, 'Các phòng', 'Tháng 6/2028', 'Hội nghị'),
        row('16', 'Tổng kết giai đoạn', police, 'Các phòng', '15/12/2030', 'Hội nghị, báo cáo'),
      ],
    },
  ],
};
