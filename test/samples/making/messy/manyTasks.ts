import type { PoolTask } from './tasksPool';

const acts = [
  'Rà soát',
  'Vận động',
  'Tổ chức',
  'Lập hồ sơ',
  'Kiểm tra',
  'Hướng dẫn',
  'Theo dõi',
  'Phát động',
  'Trao đổi',
  'Ghi hình',
  'Tổng hợp',
];
const matters = [
  'nhóm hộ trồng hoa giấy',
  'câu lạc bộ đọc sách',
  'đội bóng chuyền hơi',
  'lớp xóa mù công nghệ',
  'tổ thu gom rác thải',
  'quỹ khuyến học dòng họ',
  'vườn thuốc nam mẫu',
  'điểm phát thanh măng non',
  'chốt trực cứu nạn',
  'bếp ăn bán trú',
  'sổ tay cải cách hành chính',
  'đường cờ ngày lễ',
  'phiên chợ đồ cũ',
];
const places = [
  'ở xóm Gò Mít',
  'bên bến Lụa',
  'quanh hồ Sen Cạn',
  'dọc kênh Chín Cửa',
  'tại đình Trung Nghĩa Mới',
  'trong ngõ Bàng Vuông',
  'cạnh trường Hướng Dương Xanh',
  'trên dốc Cây Me',
  'sau chợ Phiên Sớm',
  'trước nhà văn hóa Đồi Thông',
  'gần trạm bơm Số Tám',
  'ở khu tập thể Dệt Cũ',
  'tại bãi bồi Cát Vàng',
  'ven đê Quai Vạc',
  'giữa cánh đồng Mẫu Ruộng',
  'ở phố Thợ Rèn',
  'tại khu chung cư Hoa Gạo',
];
const aims = [
  'để chào xuân mới',
  'hướng về biển đảo',
  'nhằm giảm hộ nghèo',
  'cho người khuyết tật',
  'theo đề nghị của cử tri',
  'phục vụ mùa thi',
  'cùng doanh nghiệp trẻ',
  'với nguồn xã hội hóa',
  'bằng ngày công đóng góp',
  'giúp người cao tuổi neo đơn',
  'qua mạng nội bộ',
  'nhân ngày gia đình',
  'trong tháng an toàn giao thông',
  'sau đợt mưa bão',
  'gắn với chuyển đổi số',
  'vì môi trường xanh',
  'có chấm điểm hằng kỳ',
  'từ cấp tổ trở lên',
  'kèm ảnh trước và sau',
];
const leads = [
  'Công an phường',
  'Trạm Y tế',
  'Hội LHPN',
  'Hội Nông dân',
  'MTTQ phường',
  'Đoàn Thanh niên',
  'VP HĐND&UBND',
];
const times = ['Quý II/2026', 'Tháng 8/2026', 'trước ngày 15/11/2026', 'Thường xuyên', 'Quý IV/2026'];
const products = ['Báo cáo', 'Danh sách', 'Biên bản'];

/**
 * `count` (up to 2 431) tasks of which no two share more than two of their four pieces: the sizes of the lists are
 * prime to one another, and any three of them multiplied exceed the count. So none is near another.
 */
export function manyTasks(count: number): readonly PoolTask[] {
  return Array.from({ length: count }, (_, index) => {
    const pick = (list: readonly string[]): string => list[index % list.length] ?? '';
    return {
      content: [pick(acts), pick(matters), pick(places), pick(aims)].join(' '),
      lead: pick(leads),
      support: leads[(index + 3) % leads.length] ?? '',
      time: pick(times),
      product: pick(products),
    };
  });
}
