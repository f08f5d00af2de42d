import { split } from './splitWords';

/** Verbs that say plainly that the words before them are somebody who has a duty. */
export const strongDutyVerbs: readonly string[] = [
  'chủ trì',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'có nhiệm vụ',
  'là cơ quan',
  'là đơn vị',
  'là đầu mối',
  'làm đầu mối',
  'phối hợp với',
  'tham mưu',
];

/** Words in small letters with which the duty begins where name and duty run on in one sentence. */
export const dutyVerbs: readonly string[] = [
  ...strongDutyVerbs,
  ...split(
    'phối hợp|cùng phối hợp|cùng với|cùng|căn cứ|trên cơ sở|dựa trên|theo chức năng|theo nhiệm vụ|theo phạm vi|theo thẩm quyền|' +
      'theo quy định|theo kế hoạch|theo nội dung|theo phân công|trong phạm vi|trong quá trình|ngoài|khi|nếu|để|nhằm|trước ngày|trước|xong|sau khi|' +
      'tiếp tục|thường xuyên|kịp thời|chủ động|tích cực|trực tiếp|định kỳ|hằng năm|hàng năm|hằng tháng|hàng tháng|' +
      'hằng quý|hàng quý|hằng tuần|hàng tuần|hằng ngày|hàng ngày|phải|cần|sẽ|không|được giao|được phân công|nghiêm túc|khẩn trương|tập trung|' +
      'theo dõi|tổng hợp|hướng dẫn|đôn đốc|tăng cường|bố trí|đảm bảo|bảo đảm|rà soát|thẩm định|thẩm tra|cân đối|đăng tải|' +
      'xây dựng|triển khai|thực hiện|đẩy mạnh|phát động|lập|giúp|vận động|tuyên truyền|phổ biến|quán triệt|giám sát|kiểm tra|' +
      'tổ chức|chỉ đạo|hưởng ứng|cập nhật|niêm yết|chuẩn bị|tiếp nhận|đưa tin|viết|phát huy|thành lập|nhắc|nhắc nhở|khám|' +
      'đăng ký|tham gia|báo cáo|gửi|nộp|trình|ban hành|ký|phê duyệt|duyệt|đề xuất|đề nghị|kiến nghị|bình xét|bình chọn|' +
      'lựa chọn|chọn|xét|xét duyệt|giới thiệu|phát hiện|nhân rộng|biểu dương|tôn vinh|khen thưởng|đánh giá|chấm điểm|chấm|' +
      'công khai|công bố|thông báo|thông tin|truyền thông|phát thanh|phát|đăng|treo|cắm|dựng|lắp đặt|sửa|sửa chữa|' +
      'cấp|cấp phát|chi|thanh toán|quyết toán|lồng ghép|huy động|quyên góp|ủng hộ|hỗ trợ|giúp đỡ|thăm|thăm hỏi|tặng|trao|' +
      'chăm lo|chăm sóc|quản lý|bảo vệ|giữ gìn|giữ|tuần tra|canh gác|trực|ứng trực|xử lý|xử phạt|ngăn chặn|ngăn ngừa|phòng ngừa|' +
      'phòng chống|phòng, chống|nắm|nắm bắt|giải quyết|tháo gỡ|khắc phục|điều tra|khảo sát|thống kê|thu thập|thu|thu gom|dọn|dọn dẹp|' +
      'quét dọn|vệ sinh|trồng|làm|mở|mở lớp|dạy|đào tạo|bồi dưỡng|tập huấn|học tập|rèn luyện|tổ chức thực hiện|cụ thể hóa|' +
      'phân công|phân bổ|phân cấp|cử|giao|yêu cầu|chấp hành|tuân thủ|nêu cao|nêu gương|nâng cao|gương mẫu|quan tâm|' +
      'khuyến khích|động viên|tạo|tạo điều kiện|duy trì|củng cố|kiện toàn|đổi mới|cải tiến|ứng dụng|số hóa|sử dụng|khai thác|' +
      'vận hành|cung cấp|cung ứng|bổ sung|điều chỉnh|sơ kết|tổng kết|rút kinh nghiệm|lưu trữ|lưu|soạn thảo|soạn|in|in ấn|' +
      'mua|mua sắm|đón|đón tiếp|tiếp|mời|họp|thảo luận|thống nhất|quyết định|chịu|nhận|thuê|ký kết|cam kết|phụ trách|đảm nhiệm|' +
      'đảm trách|điều hành|điều phối|chỉ huy|lãnh đạo|lấy|góp ý|tư vấn|trợ giúp|hòa giải|tìm|tìm hiểu|sáng tác|biểu diễn|' +
      'luyện tập|tập luyện|tập|thi|thi đua|sản xuất|cải tạo|chỉnh trang|đầu tư|kết nối|liên hệ|liên kết|tài trợ|hoàn thành|hoàn thiện|' +
      'lập dự toán|dự toán|bàn giao|giám định|xác minh|xác nhận|chứng thực|thẩm mỹ|cảnh báo|khuyến cáo|khuyến nghị|truy vết|' +
      'tiêm|cách ly|phun|khử khuẩn|sơ cứu|cấp cứu|điều trị|sàng lọc|cho vay|giải ngân|chuyển|thay mặt|đại diện|ghi nhận|ghi|nhập|' +
      'đối chiếu|so sánh|phản ánh|phản biện|tiếp thu|nghiên cứu|xem xét|tìm kiếm|khơi dậy|lan tỏa|gắn|đặt|đưa|kêu gọi|kịp|lên|hiến|' +
      'bám sát|sắp xếp|đối thoại|tố giác|tự giác|tự kiểm tra|tự rà soát|siết chặt|giảm|rà|quy hoạch|khoanh vùng|thẩm|xóa|hạn chế|có kế hoạch|quét|định hướng|tiếp xúc|phát biểu|trang trí|trang bị|khử trùng|sát trùng|rải|bơm|khoan|san|đắp|xét xử|tăng|chuyển phát|có văn bản|sinh hoạt|tuyển chọn|tuyển|kiểm soát|đóng góp|góp|trông|khuyên|đi|đến|về|rao|rào|cho|lo|chở|nối|hợp đồng|khởi công|thi công|nghiệm thu|mời gọi|kê khai|tính|thẩm tra|giải đáp|trả lời|trả|vay|sát hạch|kết nạp|giáo dục|nhắn|che|giải tỏa|khơi thông|nạo vét|tưới|bón|gieo|cấy|thu hoạch|bán|giải thích|trưng bày|chiếu|quay|chụp|ghi hình|truyền|trích|chi trả|cắt tỉa|cắt|đánh|đóng|đăng cai|thí điểm|chuyển giao|chuyển đổi|dành|ưu tiên|miễn|ra quân|phân loại|xếp loại|tạm|có ý kiến|có biện pháp|có phương án|tránh|bắt|thu hút|tôn trọng|chào|rút|đọc|nghe|xem|gặp|gặp gỡ|nhường|kèm cặp|kèm|chia sẻ|ra|vào',
  ),
];

/** What begins the rest of a sentence behind a name, but never a duty: the words before are its object. */
export const notVerbs: readonly string[] = split(
  'có thành tích|có liên quan|đạt|được khen thưởng|được công nhận|xuất sắc|tiêu biểu|điển hình|văn hóa|thi đua|' +
    'kiểu mẫu|vững mạnh|an toàn|là|và|hoặc|với|như|mà|này|đó|nào',
);
