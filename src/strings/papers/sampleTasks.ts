import type { SampleTable } from '../../core/papers/sample/sampleTable';

const office = 'Văn phòng HĐND và UBND xã';
const culture = 'Phòng Văn hóa - Xã hội';
const economy = 'Phòng Kinh tế';
const school = 'Trường Tiểu học Mẫu Mực';
const done = 'Đã hoàn thành';

/**
 * Invented tasks of the sample plan's items. Put in on purpose, for the check to find: row 4 is overdue, row 5 has no
 * lead, row 8 a day that does not exist, row 10 says row 3 once more, the lead of row 11 supports it too.
 */
export const sampleTasks: SampleTable = {
  sheetName: 'Nhiệm vụ mẫu',
  titles: ['DỮ LIỆU MẪU - THEO DÕI NHIỆM VỤ THI ĐUA, KHEN THƯỞNG NĂM 2026', 'Xã Mẫu Mực không có thật'],
  columns: [
    ['TT', 30],
    ['Mục KH', 45],
    ['Nội dung nhiệm vụ', 190],
    ['Đơn vị chủ trì', 95],
    ['Đơn vị phối hợp', 90],
    ['Thời gian', 70],
    ['Sản phẩm', 82],
    ['Tình trạng', 80],
  ],
  rows: [
    [
      'II.1',
      'Phát động phong trào thi đua đầu năm',
      office,
      culture,
      '30/01/2026',
      'Kế hoạch phát động',
      done,
    ],
    ['II.1', 'Tổng hợp đăng ký thi đua của các đơn vị', office, '', '31/03/2026', 'Bảng tổng hợp', done],
    ['II.1', 'Tổ chức phong trào dạy tốt, học tốt', school, culture, 'Quý II/2026', 'Báo cáo', done],
    ['II.1', 'Mở đợt thi đua chuyển đổi số', economy, office, '15/02/2026', 'Kế hoạch', 'Đang thực hiện'],
    ['II.2', 'Viết bài về gương người tốt, việc tốt', '', culture, 'Tháng 6/2026', 'Mười hai bài viết', done],
    ['II.2', 'Phát thanh chuyên mục mỗi tuần một gương sáng', culture, '', '30/06/2026', 'Chuyên mục', done],
    ['II.3', 'Kiểm tra phong trào thi đua tại hai đơn vị', office, economy, 'Tháng 5/2026', 'Biên bản', done],
    ['II.3', 'Sơ kết phong trào thi đua sáu tháng đầu năm', office, '', '31/06/2026', 'Báo cáo sơ kết', done],
    [
      'II.3',
      'Tổng kết công tác thi đua, khen thưởng năm',
      office,
      culture,
      '10/12/2026',
      'Báo cáo tổng kết',
      done,
    ],
    ['II.1', 'Tổ chức phong trào dạy tốt, học tốt', school, culture, 'Quý II/2026', 'Báo cáo', done],
    ['II.4', 'Thẩm định hồ sơ các đơn vị gửi về', office, office, '10/12/2026', 'Biên bản thẩm định', done],
    ['II.4', 'Trình Chủ tịch quyết định khen thưởng', office, '', '15/12/2026', 'Tờ trình', done],
  ],
};
