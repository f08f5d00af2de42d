import type { StrangerPlan, WordCell } from './model';
import {
  cell,
  groupRow,
  hangingCell,
  headerRow,
  heading,
  line,
  middle,
  row,
  sideBySide,
  slanted,
  topCell,
} from './model';

const culture = 'Phòng Văn hóa - Xã hội';
const office = 'Văn phòng HĐND và UBND';
const economy = 'Phòng Kinh tế';

/** A task row whose lead hangs from the row above. */
function sameLead(texts: readonly [string, string, string, string, string]): readonly WordCell[] {
  const [number, content, support, time, product] = texts;
  return [cell(number), cell(content), hangingCell, cell(support), cell(time), cell(product)];
}

function newLead(
  lead: string,
  texts: readonly [string, string, string, string, string],
): readonly WordCell[] {
  const [number, content, support, time, product] = texts;
  return [cell(number), cell(content), topCell(lead), cell(support), cell(time), cell(product)];
}

/** A plan of administrative reform with targets and an appendix of eighteen tasks; numbers are typed. */
export const ownAppendixPlan: StrangerPlan = {
  id: '12-own-appendix',
  levels: [],
  blocks: [
    sideBySide(
      [middle('ỦY BAN NHÂN DÂN'), middle('XÃ TRƯỜNG HẢI ĐÔNG'), { ...middle('Số: 14/KH-UBND'), bold: false }],
      [
        middle('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        middle('Độc lập - Tự do - Hạnh phúc'),
        { ...slanted('Trường Hải Đông, ngày 15 tháng 01 năm 2026'), align: 'center' },
      ],
    ),
    middle('KẾ HOẠCH'),
    middle('Thi đua thực hiện cải cách hành chính năm 2026'),
    slanted('Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;'),
    slanted('Căn cứ Quyết định số 4019/QĐ-UBND ngày 31/12/2025 của Ủy ban nhân dân tỉnh Hải Lăng Hạ;'),
    line('Ủy ban nhân dân xã Trường Hải Đông ban hành Kế hoạch như sau:'),
    heading('I. MỤC TIÊU, CHỈ TIÊU'),
    heading('1. Mục tiêu'),
    line('Nâng mức hài lòng của người dân, doanh nghiệp.'),
    heading('2. Chỉ tiêu'),
    line('a) 100% thủ tục hành chính được công khai đúng hạn;'),
    line('b) Tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 82%;'),
    line('c) Mức độ hài lòng đạt trên 95%;'),
    line('d) Xếp trong nhóm 10 xã dẫn đầu tỉnh về chỉ số cải cách hành chính.'),
    heading('II. NHIỆM VỤ'),
    heading('1. Cải cách thể chế'),
    line('- Rà soát văn bản do xã ban hành.'),
    heading('2. Cải cách thủ tục hành chính'),
    line('- Niêm yết, công khai thủ tục.'),
    line('- Đánh giá sự hài lòng hằng quý.'),
    heading('3. Phát động thi đua “Ngày thứ Sáu không hẹn”'),
    line('(Nhiệm vụ chi tiết theo Phụ lục đính kèm)'),
    heading('III. TỔ CHỨC THỰC HIỆN'),
    line('1. Giao Văn phòng HĐND và UBND theo dõi, đôn đốc; báo cáo trước ngày 10 của tháng cuối quý.'),
    line('2. Các phòng, trung tâm căn cứ Kế hoạch này triển khai thực hiện.'),
    line('3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội giám sát.'),
    line('Kế hoạch này thay thế Kế hoạch số 22/KH-UBND ngày 20/01/2025 của Ủy ban nhân dân xã./.'),
    sideBySide(
      [
        heading('Nơi nhận:'),
        line('- Sở Nội vụ;'),
        line('- Các phòng, trung tâm thuộc xã;'),
        line('- Cổng TTĐT xã;'),
        line('- Lưu: VT, VP.'),
      ],
      [middle('TM. ỦY BAN NHÂN DÂN'), middle('CHỦ TỊCH'), middle(''), middle(''), middle('Võ Quang Diêu')],
    ),
    { kind: 'turnPage' },
    middle('PHỤ LỤC'),
    middle('NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'),
    {
      ...slanted('(Kèm theo Kế hoạch số 14/KH-UBND ngày 15/01/2026 của Ủy ban nhân dân xã Trường Hải Đông)'),
      align: 'center',
    },
    {
      kind: 'table',
      widths: [700, 4600, 2400, 2600, 1900, 2000],
      boxed: true,
      rows: [
        headerRow(
          'TT',
          'Nội dung nhiệm vụ',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Thời gian hoàn thành',
          'Sản phẩm',
        ),
        groupRow(6, 'I. CẢI CÁCH THỂ CHẾ'),
        newLead(office, ['1', 'Rà soát 46 văn bản của hai xã cũ', 'Các phòng', 'Tháng 3/2026', 'Báo cáo']),
        sameLead(['2', 'Ban hành quy chế làm việc', '', '28/02/2026', 'Quyết định']),
        sameLead(['3', 'Tự kiểm tra văn bản', economy, 'Quý III', 'Báo cáo']),
        row('4', 'Phổ biến pháp luật cho tổ hòa giải', culture, 'Công an xã', 'Quý II', 'Hội nghị'),
        groupRow(6, 'II. THỦ TỤC HÀNH CHÍNH'),
        newLead('Trung tâm Phục vụ hành chính công', [
          '5',
          'Công khai thủ tục tại trụ sở và nhà văn hóa thôn',
          'Các thôn',
          'Thường xuyên',
          'Bảng niêm yết',
        ]),
        sameLead(['6', 'Khảo sát hài lòng', 'Đoàn xã; Hội Phụ nữ xã', 'Hằng quý', 'Phiếu, báo cáo']),
        sameLead(['7', 'Bố trí máy lấy số tự động', economy, '30/4/2026', '']),
        sameLead(['8', 'Số hóa hồ sơ lưu từ năm 2020', office, 'Trước 15/11/2026', 'Kho dữ liệu']),
        row('9', 'Đề xuất cắt giảm thời gian 12 thủ tục', economy, 'Các phòng', 'Tháng 6/2026', 'Tờ trình'),
        groupRow(6, 'III. BỘ MÁY, CÔNG CHỨC'),
        row('10', 'Xây dựng vị trí việc làm', culture, office, 'Quý I', 'Đề án'),
        row('11', 'Cử công chức học kỹ năng số', culture, '', 'Theo thông báo của Sở Nội vụ', 'Danh sách'),
        row(
          '12',
          'Kiểm tra kỷ luật, kỷ cương hành chính',
          'Đoàn kiểm tra công vụ',
          culture,
          '02 đợt/năm',
          'Biên bản',
        ),
        groupRow(6, 'IV. THI ĐUA, TUYÊN TRUYỀN'),
        newLead(culture, ['13', 'Phát động “Ngày thứ Sáu không hẹn”', office, '06/02/2026', 'Kế hoạch']),
        sameLead([
          '14',
          'Viết tin, bài trên trang của xã',
          'Các phòng, các thôn',
          'Mỗi tháng 02 bài',
          'Tin, bài',
        ]),
        sameLead(['15', 'Thi tìm hiểu cải cách hành chính', 'Các trường học', 'Tháng 9/2026', 'Cuộc thi']),
        sameLead(['16', 'Bình chọn công chức thân thiện', 'Các thôn', 'Tháng 10/2026', 'Danh sách']),
        row('17', 'Sơ kết 6 tháng', office, 'Các phòng', '20/6/2026', 'Báo cáo'),
        row('18', 'Tổng kết, khen thưởng', office, culture, '05/12/2026', 'Hội nghị, quyết định'),
      ],
    },
  ],
};
