/** A task in few words, to fill the tables of the messy workbooks. */
export interface PoolTask {
  readonly content: string;
  readonly lead: string;
  readonly support: string;
  readonly time: string;
  readonly product: string;
}

const lines = `
Mở sổ vàng ghi gương việc tốt của thiếu nhi|Đoàn Thanh niên|Các trường học|Quý I/2026|Sổ vàng
Soạn thư ngỏ gửi từng hộ về phong trào hiến đất mở đường|MTTQ phường|Các tổ dân phố|Tháng 3/2026|Thư ngỏ
Lắp 20 camera an ninh từ nguồn xã hội hóa|Công an phường|Các tổ dân phố|trước ngày 30/4/2026|Biên bản bàn giao
Phun thuốc, diệt bọ gậy phòng sốt xuất huyết|Trạm Y tế|Hội LHPN|Quý II/2026|Báo cáo
Hiến máu tình nguyện đợt mùa hè|Đoàn Thanh niên|Trạm Y tế|Tháng 6/2026|Danh sách người hiến máu
Giúp hội viên vay vốn ưu đãi mở cửa hàng|Hội LHPN|Hội Nông dân|Thường xuyên|Danh sách vay vốn
Huấn luyện dân quân năm thứ nhất đạt giỏi|Ban CHQS phường|Công an phường|Tháng 7/2026|Kế hoạch huấn luyện
Thăm, tặng quà thương binh dịp 27/7|MTTQ phường|Hội CCB|trước ngày 25/7/2026|Danh sách tặng quà
Thi tìm hiểu lịch sử đảng bộ qua mạng|Đoàn Thanh niên|Các trường học|Quý III/2026|Thể lệ; kết quả thi
Trồng rau an toàn theo nhóm hộ|Hội Nông dân|Trạm Y tế|Quý III/2026|05 nhóm hộ
Ký cam kết không đốt rơm rạ ngoài đồng|Hội Nông dân|Công an phường|Tháng 5/2026|Bản cam kết
Chấm điểm thi đua các trường cuối học kỳ|Hội đồng TĐKT phường|Các trường học|Tháng 6/2026|Bảng điểm
Biểu diễn văn nghệ đêm hội trăng rằm|Đoàn Thanh niên|Hội LHPN|trước ngày 25/9/2026|Chương trình
Tháo gỡ vướng mắc đất đai tồn đọng lâu năm|VP HĐND&UBND|Các tổ dân phố|Quý IV/2026|Báo cáo
Đối thoại giữa lãnh đạo phường và thanh niên|VP HĐND&UBND|Đoàn Thanh niên|Tháng 10/2026|Thông báo kết luận
Bình chọn tuyến đường phụ nữ tự quản đẹp nhất|Hội LHPN|MTTQ phường|trước ngày 20/10/2026|Quyết định công nhận
Ra mắt đội chữa cháy tại chỗ của khu phố|Công an phường|Ban CHQS phường|Tháng 11/2026|Quyết định thành lập
Ngày hội đại đoàn kết ở khu dân cư|MTTQ phường|Các tổ dân phố|trước ngày 18/11/2026|Báo cáo
Khám sức khỏe miễn phí cho hội viên lớn tuổi|Trạm Y tế|Hội CCB|Quý IV/2026|Danh sách khám
Họp bỏ phiếu xét tặng danh hiệu|Hội đồng TĐKT phường|VP HĐND&UBND|Tháng 12/2026|Biên bản
In giấy khen, chuẩn bị khung và hoa|VP HĐND&UBND|MTTQ phường|trước ngày 25/12/2026|Giấy khen
Nộp báo cáo năm về Sở Nội vụ|VP HĐND&UBND|Hội đồng TĐKT phường|trước ngày 15/12/2026|Báo cáo
Giữ nền nếp tiếng kẻng an ninh mỗi tối|Công an phường|Các tổ dân phố|Cả năm|Sổ trực
Dạy bơi miễn phí cho trẻ em hộ nghèo|Đoàn Thanh niên|Trạm Y tế|Tháng 8/2026|Danh sách học viên
`;

/** Two dozen tasks without any fault, no two of them alike. */
export const poolTasks: readonly PoolTask[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [content = '', lead = '', support = '', time = '', product = ''] = line.split('|');
    return { content, lead, support, time, product };
  });

/** `count` tasks of the pool from `from` on (both counted from 0). */
export function someTasks(from: number, count: number): readonly PoolTask[] {
  return poolTasks.slice(from, from + count);
}
