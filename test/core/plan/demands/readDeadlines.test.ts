import { readDeadlines } from '../../../../src/core/plan/demands/readDeadlines';
import { parseIsoDate } from '../../../../src/core/time/isoDate';
import { readTime } from '../../../../src/core/time/readTime';
import { item, part } from './outline';

const ofYear = { year: 2026, paperDate: parseIsoDate('2026-01-20') };
const unknown = { year: null, paperDate: null };

function daysIn(text: string, plan = ofYear as typeof ofYear | typeof unknown): readonly string[] {
  return readDeadlines([part('II', 'NỘI DUNG', item('II.1', 'Phát động', text))], plan).map(
    ({ lastDay }) => lastDay,
  );
}

test.each<readonly [string, ...string[]]>([
  ['Các xóm gửi danh sách trước ngày 15/3/2026.', '2026-03-15'],
  ['Xong trước 25/5.', '2026-05-25'],
  ['Nộp báo cáo chậm nhất ngày 20 tháng 11.', '2026-11-20'],
  ['Nộp về xã chậm nhất là vào ngày 05 tháng 12 năm 2026', '2026-12-05'],
  ['Hoàn thành trong tháng 6/2026.', '2026-06-30'],
  ['Hoàn thành việc kẻ vẽ pa nô trong quý I.', '2026-03-31'],
  ['Sửa nhà văn hóa đến hết quý II', '2026-06-30'],
  ['Gửi báo cáo năm trước 31/01 năm liền kề.', '2027-01-31'],
  ['Ban hành kế hoạch trong tháng 02 năm 2026.', '2026-02-28'],
  ['Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 30/11', '2026-06-10', '2026-11-30'],
  ['Báo cáo trước ngày 10/6 và ngày 10/12.', '2026-06-10', '2026-12-10'],
  ['Nộp ảnh trước ngày 20/3, 20/6, 20/9', '2026-03-20', '2026-06-20', '2026-09-20'],
  ['Nộp trước 17 giờ 00 ngày 08/3/2026.', '2026-03-08'],
  ['Nộp trước 16h30, ngày 08/3/2026.', '2026-03-08'],
  ['Hạn nộp bài dự thi: 30/4/2026.', '2026-04-30'],
  ['Thời hạn hoàn thành: trước ngày 02/9', '2026-09-02'],
  ['Làm xong trước tháng 9/2026.', '2026-08-31'],
  ['Gửi về xã (trước ngày 05/12/2026) để tổng hợp.', '2026-12-05'],
  ['Theo Kế hoạch số 15/KH-UBND ngày 08/01/2026, các xóm báo cáo trước ngày 01/7/2026.', '2026-07-01'],
  ['Không muộn hơn 15.10.2026 phải trả lời', '2026-10-15'],
  ['Nop ve xa truoc ngay 15/3/2026.', '2026-03-15'],
  ['Họp ngày 03/02/2026. Gửi biên bản trước ngày 10/02/2026.', '2026-02-10'],
  ['Nộp trước ngày 15 tháng 7; họp xét ngày 20 tháng 7', '2026-07-15'],
  ['Tới ngày 20/7/2026 các xóm phải nộp đủ ảnh.', '2026-07-20'],
  ['Họp xóm; đến 05/6 quét vôi xong nhà văn hóa', '2026-06-05'],
  ['Trễ nhất là cuối tháng 5/2026 có kết quả.', '2026-05-31'],
  ['Hạn gửi ảnh: cuối quý II/2026', '2026-06-30'],
  ['Xây xong nhà bia trong năm 2026.', '2026-12-31'],
])('%s', (text, ...expected) => {
  expect(daysIn(text)).toEqual(expected);
});

test.each([
  'Thực hiện Kế hoạch số 15/KH-UBND ngày 08/01/2026 của tỉnh.',
  'Tuyên truyền trong giai đoạn 2026 - 2030, đến năm 2030.',
  'Định kỳ báo cáo kết quả về xã.',
  'Báo cáo trước ngày 20 tháng cuối quý.',
  'Báo cáo trước ngày 15/6 hằng năm.',
  'Hằng tháng nộp ảnh trước ngày 25/5.',
  'Trước hết, rà soát lại danh sách 15/3.',
  'Họp vào ngày 15/3/2026.',
  'Tổ chức hội thi trong tháng 6 và tháng 12.',
  'Trồng cây từ ngày 01/3 đến hết ngày 30/6/2026.',
  'Người tham gia kháng chiến trước ngày 30/4/1975.',
  'Hoàn thành xuất sắc nhiệm vụ trong quý I.',
  'Đạt 15/3 điểm, trước 40% số hộ.',
  'Gửi trước ngày 31/4/2026.',
  'Nộp báo cáo trước ngày 15/01.',
  'Trước khi họp phải gửi tài liệu.',
  'Luật số 06/2022/QH15 có hiệu lực trước ngày 01/01/2024.',
  'Năm 2026 là năm cuối; đến hết năm 2030 xong.',
  'Đến ngày 10/01/2026 đã hoàn thành 5 tuyến.',
  'Đến ngày 15/8/2026 là tròn 20 năm.',
  'Từ ngày 01/3 đến ngày 15/4 phải treo cờ.',
  'Hoàn thành các chỉ tiêu được giao trong năm 2026.',
  'Hoàn thành kế hoạch năm 2026.',
  'Xong trong năm 2026 - 2030.',
])('none: %s', (text) => {
  expect(daysIn(text)).toEqual([]);
});

test('a day without a year is left out where the plan has none', () => {
  expect(daysIn('Nộp trước 25/5; gửi trước ngày 01/9/2026', unknown)).toEqual(['2026-09-01']);
});

test.each([
  'trước ngày 15/3',
  'chậm nhất 15/3',
  'trước tháng 9',
  'đến hết quý II',
  'trước 31/01 năm liền kề',
])('as in a time cell: %s', (time) => {
  expect(daysIn(`Nộp báo cáo ${time}`)).toEqual([readTime(time, { planYear: 2026 }).end]);
});

test('a deadline stands under item, else part, with its sentence alone', () => {
  const parts = [
    part(
      'II',
      'NỘI DUNG',
      item('II.2', 'Gửi giấy mời trước ngày 20/8', 'a) Họp xóm. Báo cáo trước ngày 25/8.'),
    ),
    part('III', 'TỔ CHỨC THỰC HIỆN', item(null, 'Giao Văn phòng tổng hợp; báo cáo trước ngày 05/12/2026')),
  ];
  expect(readDeadlines(parts, ofYear)).toEqual([
    { itemId: 'II.2', text: 'Gửi giấy mời trước ngày 20/8', lastDay: '2026-08-20' },
    { itemId: 'II.2', text: 'Báo cáo trước ngày 25/8', lastDay: '2026-08-25' },
    { itemId: 'III', text: 'Giao Văn phòng tổng hợp; báo cáo trước ngày 05/12/2026', lastDay: '2026-12-05' },
  ]);
});
