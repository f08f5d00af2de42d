import { split } from './splitWords';

/** Kinds of which there are many: alone, with "các", a number or a name of their own, but not with any word behind. */
export const bareKinds: readonly string[] = split(
  'thôn|xóm|ấp|bản|làng|buôn|bon|plei|khóm|sóc|phum|khu|khu phố|khối phố|khu dân cư|tổ dân phố|tdp|kdc|' +
    'tổ nhân dân|tổ đoàn kết|tổ liên gia|tiểu khu|đội sản xuất|thôn bản|thôn xóm|thôn tổ dân phố|' +
    'thôn khu phố|chi bộ|đảng bộ bộ phận|tổ đảng|chi hội|chi hội trưởng|tổ hội|phân hội|trường|trường học|' +
    'lớp|khối|khối lớp|cụm|cụm thi đua|khối thi đua|cụm dân cư|hợp tác xã|htx|tổ hợp tác|doanh nghiệp|' +
    'cơ sở giáo dục|cơ sở y tế|cơ sở sản xuất|cơ sở sản xuất kinh doanh|cơ sở kinh doanh|hộ kinh doanh|' +
    'hộ gia đình|hộ dân|câu lạc bộ|clb|cơ quan|đơn vị|đơn vị sự nghiệp|đơn vị trường học|' +
    'đơn vị lực lượng vũ trang|lực lượng vũ trang|đoàn thể|cán bộ|cán bộ công chức|' +
    'cán bộ công chức viên chức|cán bộ công chức viên chức người lao động|' +
    'cán bộ công chức viên chức và người lao động|cbccvc|công chức viên chức|viên chức|người lao động|' +
    'đảng viên|đoàn viên|hội viên|đoàn viên hội viên|công nhân|nhân dân|người dân|tổ viên|tập thể|cá nhân|' +
    'tập thể cá nhân|thành viên|thành viên hội đồng|thành viên ban chỉ đạo|ủy viên|ban chỉ đạo|bcđ|' +
    'hội đồng|khối dân vận|cơ quan đơn vị|cơ sở thờ tự|cơ sở tôn giáo|dòng họ|thanh tra|tập thể sư phạm|tập thể sư phạm nhà trường|hội đồng tự quản|giáo viên|nhân viên|học sinh|phụ huynh|phụ huynh học sinh|cha mẹ học sinh|' +
    'người cao tuổi|chức việc|cán bộ giáo viên nhân viên|cb gv nv',
);

/** What else may stand behind "các" or behind another of these: "các sở, ban, ngành, đoàn thể". */
export const manyKinds: readonly string[] = split(
  'sở|sở ban ngành|ban|ngành|ban ngành|ban ngành đoàn thể|phòng ban|phòng|hội|hội đoàn thể|tổ|đội|nhóm|' +
    'cấp|cấp ủy chi bộ|chi đảng bộ|đảng bộ chi bộ|cấp ủy đảng|tổ chức|tổ chức cơ sở đảng|' +
    'tổ chức chính trị|tổ chức thành viên|tổ chức đoàn thể chính trị xã hội|đoàn thể chính trị xã hội|' +
    'tổ chức chính trị xã hội|tổ chức chính trị xã hội nghề nghiệp|tổ chức xã hội|tổ chức xã hội nghề nghiệp|' +
    'tổ chức hội|tổ chức đảng|tổ chức đoàn|tổ chức đoàn thể|tổ chức công đoàn|tổ chức tôn giáo|đoàn thể nhân dân|' +
    'cơ quan tham mưu giúp việc|ban hđnd|ban đảng|ban xây dựng đảng|cơ quan chuyên môn|cơ quan báo chí|bộ phận|trung tâm|trạm|xã|phường|xã phường|xã phường đặc khu|địa phương|công ty|' +
    'xí nghiệp|nhà máy|đồng chí|đ c|lực lượng|lực lượng chức năng|khoa|khoa phòng|điểm trường|' +
    'bậc phụ huynh|em học sinh|bạn học sinh|thầy cô giáo|thầy giáo cô giáo|nhà mạng|nhà thờ|chùa|giáo xứ|' +
    'họ đạo|hãng taxi|chủ rừng|chủ đầu tư|trưởng thôn|nhà hảo tâm|nhà tài trợ|mạnh thường quân|nhà thầu|tổ chức cá nhân|tổ chức và cá nhân|trang trại|gia đình|chủ hộ|xã đội|bến thuyền|chủ bến|chủ thuyền',
);

/** "Các", "toàn thể" … before a kind. */
export const quantifiers: readonly string[] = split(
  'các|tất cả các|toàn thể|toàn thể các|toàn bộ|những|mỗi|từng|tập thể các|mọi',
);

/** First words of names that need more words to be one: a proper name, or one of the words below. */
export const openHeads: readonly string[] = split(
  'phòng|p|ban|bộ|sở|cục|chi cục|vụ|viện|tổng cục|thanh tra|hội|hội đồng|hđ|hiệp hội|liên hiệp|' +
    'liên hiệp các hội|liên minh|đoàn|tổ|đội|nhóm|tiểu ban|trung tâm|tt|trạm|trường|đài|báo|tạp chí|' +
    'văn phòng|vp|bộ phận|đảng ủy viên|cấp ủy viên|ủy viên|công chức|cán bộ|chuyên viên|viên chức|nhân viên|giáo viên|ủy ban|ub|' +
    'ban quản lý|bql|ban chỉ đạo|bcđ|ban chỉ huy|bch|ban vận động|công ty|công ty cổ phần|công ty tnhh|' +
    'tổng công ty|tập đoàn|xí nghiệp|nhà máy|ngân hàng|quỹ|doanh nghiệp|hợp tác xã|htx|câu lạc bộ|clb|đồn|' +
    'hạt|kho bạc|bảo hiểm xã hội|bệnh viện|phòng khám|học viện|bảo tàng|nhà văn hóa|khoa|lớp|khối|cụm|' +
    'giáo xứ|giáo họ|hội thánh|chùa|nhà thờ|ban trị sự|hội đồng thi đua|hội đồng xét|tổ công tác',
);

/** Words in small letters that go on with such a name: "Tổ hòa giải", "Đội văn nghệ". */
export const smallNames: readonly string[] = split(
  'hòa giải|công tác|hộ tự|trị sự|cờ đỏ|sao đỏ|trực tuần|tuần tra nhân dân|văn nghệ|tự quản|tuyên truyền|tuyên truyền lưu động|tuyên truyền viên|kiểm tra|' +
    'kiểm tra liên ngành|liên ngành|giám sát|giúp việc|thư ký|xung kích|tình nguyện|dân phòng|dân quân|' +
    'bảo vệ|phản ứng nhanh|phòng cháy|phòng cháy chữa cháy|chữa cháy|cứu hộ|cứu nạn|tuần tra|trật tự|' +
    'trật tự đô thị|vệ sinh|vệ sinh môi trường|môi trường|thu gom rác|tiết kiệm|vay vốn|' +
    'tiết kiệm và vay vốn|hợp tác|liên kết|phụ nữ|thanh niên|nông dân|cựu chiến binh|người cao tuổi|' +
    'chuyên môn|chuyên trách|văn phòng|hành chính|kế toán|tài chính|tài vụ|thủ quỹ|văn thư|thư viện|' +
    'thiết bị|y tế|y tế học đường|tiếp dân|tiếp công dân|tiếp nhận|tổ chức|tổ chức cán bộ|giám khảo|' +
    'chỉ huy|chỉ đạo|vận động|quản lý|quản trị|biên tập|soạn thảo|thẩm định|xét duyệt|xét chọn|bình xét|' +
    'nghiệm thu|đánh giá|xét sáng kiến|sáng kiến|khoa học|thi đua|thi đua khen thưởng|khen thưởng|kỷ luật|' +
    'tư vấn|nghĩa vụ quân sự|giáo dục|phổ biến giáo dục pháp luật|phối hợp|phụ trách|phụ trách địa bàn|phụ trách thôn|phụ trách chi bộ|phụ trách các chi bộ|phụ trách thi đua|' +
    'phụ trách văn hóa|tham mưu|đầu mối|tư pháp|hộ tịch|tư pháp hộ tịch|địa chính|xây dựng|' +
    'địa chính xây dựng|văn hóa|văn hóa xã hội|văn hóa thể thao|thể dục thể thao|thể thao|truyền thông|' +
    'truyền thanh|thông tin|công nghệ số|công nghệ thông tin|chuyển đổi số|kinh tế|nông nghiệp|' +
    'nông nghiệp và môi trường|nội vụ|lao động|khuyến nông|khuyến nông cộng đồng|thú y|đê điều|thủy lợi|' +
    'quản lý đê nhân dân|quân sự|cải cách hành chính|một cửa|dân số|chính sách|bảo trợ|tổng hợp|dịch vụ|' +
    'dịch vụ công|dịch vụ tổng hợp|cung ứng dịch vụ công|nghiệp vụ|kỹ thuật|an ninh|an ninh trật tự|' +
    'hậu cần|lễ tân|khánh tiết|nội dung|chủ nhiệm|bộ môn|dạy|dạy giỏi|mầm non|tiểu học|trung học|' +
    'cấp dưỡng|nuôi dưỡng|lễ nghi|nòng cốt|cốt cán|cộng đồng|sức khỏe|điều trị|gia đình|xây dựng gia đình|' +
    'thường trực|đại diện|thanh tra|người mù|khuyến học|chữ thập đỏ|làm vườn|sinh vật cảnh|luật gia|' +
    'đông y|nhà báo|thanh tra nhân dân|nhân dân|tín dụng|trọng tài|tang lễ|quân dân y|bóng đá|dưỡng sinh|' +
    'thơ|dân ca|liên thế hệ|liên thế hệ tự giúp nhau|gia đình hạnh phúc|cồng chiêng|chiêng|đàn tính|' +
    'khiêng vác|cấp cứu',
);

/** Beginnings that look like a head and are none. */
export const notNames: readonly string[] = split(
  'hội nghị|hội thi|hội xuân|hội làng|hội thảo|hội nhập|hội diễn|hội thao|hội chợ|hội họp|hội trường|hội trại|hội giảng|' +
    'hội ý|hội tụ|hội khỏe|hội đàm|hội báo|đại hội|phòng chống|phòng, chống|phòng ngừa|phòng cháy|' +
    'phòng cháy chữa cháy|phòng bệnh|phòng dịch|phòng thủ|phòng tránh|phòng trừ|phòng hộ|phòng vệ|' +
    'phòng học|phòng trưng bày|phòng đọc|tổ chức|ban hành|ban đầu|ban bố|ban phát|ban ngày|ban đêm|' +
    'ban tặng|đoàn kết|đoàn tụ|đoàn viên công đoàn|đội ngũ|đội hình|trường hợp|trường kỳ|trường tồn|' +
    'trường lớp|sở hữu|sở thích|sở tại|sở trường|vụ việc|vụ án|vụ mùa|vụ đông|vụ xuân|viện trợ|viện dẫn|' +
    'bản tin|bản thân|bản sắc|bản đồ|bản cam kết|bản đăng ký|bản kế hoạch|bản sao|bản chính|bản quyền|' +
    'bản kiểm điểm|bản chất|bản lĩnh|bản hùng ca|bản tự|bản án|bản giao ước|bản vẽ|bản làng|' +
    'bản thuyết minh|bản báo cáo|bản ghi|bản thảo|bản mẫu|buôn bán|buôn lậu|làng nghề|làng xã|làng xóm|' +
    'khu vực|khu vui chơi|khu di tích|khu sản xuất|khu trung tâm|khu đô thị|khu công nghiệp|khu du lịch|' +
    'khu cách ly|lớp học|lớp tập huấn|lớp bồi dưỡng|lớp dạy|khối lượng|khối đại đoàn kết|cụm từ|' +
    'cụm công nghiệp|cụm pano|cụm loa|đài tưởng niệm|đài phun|trung tâm thương mại|trung tâm là|tổ ấm|' +
    'tổ quốc|tổ tiên|nhóm chỉ tiêu|nhóm giải pháp|nhóm nhiệm vụ|nhóm nội dung|nhóm tiêu chí|' +
    'nhóm đối tượng|nhóm việc|bộ máy|bộ tiêu chí|bộ câu hỏi|bộ chỉ số|bộ luật|bộ sách|bộ ảnh|bộ thủ tục|' +
    'bộ quy tắc|bộ hồ sơ|bộ mặt|quỹ thi đua|quỹ khen thưởng|quỹ đất|quỹ phúc lợi|quỹ vì người nghèo|' +
    'quỹ đền ơn|quỹ khuyến học|công an nhân dân vì|báo cáo|báo chí|báo tường|báo công|cục bộ|cục diện|' +
    'ấp trứng|ấp ủ|hạt giống|đồn đại|cơ quan báo|đơn vị tính|đơn vị hành chính|cơ sở vật chất|' +
    'thành viên gia đình|chủ tịch nước|chủ nhiệm vụ|đại diện cho|thanh tra kiểm tra|thanh tra, kiểm tra|' +
    'doanh nghiệp hóa|trạm dừng|chỉ huy thống nhất|công ty mẹ|chùa chiền|cấp ủy đảng lãnh đạo|' +
    'lãnh đạo chỉ đạo|lãnh đạo, chỉ đạo|lãnh đạo thực hiện|lãnh đạo triển khai|thường trực 24|' +
    'giám đốc thẩm|cá nhân hóa|tập thể dục|nhân dân tệ|hộ khẩu|thôn tính|xóm giềng|báo động|học sinh giỏi|' +
    'giáo viên dạy giỏi|giáo viên giỏi|người cao tuổi cô đơn|bảo hiểm xã hội tự nguyện|' +
    'bảo hiểm xã hội bắt buộc|công đoàn phí|đảng viên mới|dân quân tự vệ là|thư viện số|nhân dân ta',
);
