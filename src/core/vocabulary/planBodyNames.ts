import { split } from './splitWords';

/*
 * Names of bodies as plans have them, beside the table of names: with diacritics and in small letters, since "Sở" is a
 * body and "Số" is none.
 */

/** Bodies and offices that are whole without a word more. A commune, a number or a proper name may follow. */
export const wholeNames: readonly string[] = [
  // Party
  ...split(
    'đảng ủy|đảng bộ|cấp ủy|chi ủy|chi ủy viên|ban chi ủy|đảng ủy viên|xã đội|xã đoàn|ca xã|ca phường|phường đội|phường đoàn|ủy ban kiểm tra đảng ủy|' +
      'ủy ban kiểm tra|ủy ban kiểm tra công đoàn|ubkt đảng ủy|ban xây dựng đảng|ban thường vụ|' +
      'ban thường vụ đảng ủy|ban chấp hành|ban chấp hành đảng bộ|thường trực đảng ủy|thường vụ đảng ủy|' +
      'văn phòng đảng ủy|văn phòng cấp ủy|cơ quan tham mưu giúp việc đảng ủy|trung tâm chính trị|' +
      'ban tuyên giáo và dân vận|ban nội chính',
  ),
  // council, committee
  ...split(
    'hội đồng nhân dân|hđnd|đại biểu hđnd|đại biểu hội đồng nhân dân|tổ đại biểu|tổ đại biểu hđnd|thường trực hđnd|thường trực hội đồng|thường trực hội đồng nhân dân|' +
      'ban pháp chế|ban văn hóa xã hội|ủy ban nhân dân|ubnd|phòng chuyên môn|' +
      'công chức chuyên môn|công chức|thanh tra nhân dân|ban thanh tra nhân dân|' +
      'ban giám sát đầu tư của cộng đồng|ban giám sát đầu tư cộng đồng|ban tiếp công dân|tổ giúp việc|' +
      'tổ thư ký|ban tổ chức|ban giám khảo|ban giám đốc|ban lãnh đạo|ban biên tập|ban thư ký|ban soạn thảo|' +
      'ban quản trị|ban kiểm soát|hội đồng thi đua|hội đồng thi đua khen thưởng|tổ công nghệ số cộng đồng|' +
      'bộ phận một cửa|bộ phận tiếp nhận và trả kết quả|bộ phận tham mưu|bộ phận chuyên môn|bộ phận văn thư|' +
      'bộ phận kế toán',
  ),
  // front and organisations
  ...split(
    'ủy ban mặt trận tổ quốc|ủy ban mặt trận tổ quốc việt nam|mặt trận tổ quốc|mặt trận tổ quốc việt nam|' +
      'ubmttq|ubmttq việt nam|ubmttqvn|mttq|mttq việt nam|ban thường trực ủy ban mttq|' +
      'ban thường trực ủy ban mttq việt nam|ban thường trực ủy ban mặt trận tổ quốc việt nam|' +
      'ban thường trực|ban công tác mặt trận|ban vận động|đoàn thanh niên|' +
      'đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|đoàn tncs|đoàn trường|đoàn xã|đoàn phường|đoàn cơ sở|' +
      'chi đoàn|liên đội|chi đội|hội đồng đội|hội liên hiệp thanh niên|hội liên hiệp thanh niên việt nam|' +
      'hội lhtn|hội lhtn việt nam|hội liên hiệp phụ nữ|hội lhpn|hội phụ nữ|hội nông dân|hội cựu chiến binh|' +
      'hội người cao tuổi|hội chữ thập đỏ|hội khuyến học|hội người mù|hội người khuyết tật|' +
      'hội bảo trợ người khuyết tật và trẻ mồ côi|hội cha mẹ học sinh|hội phụ huynh|hội phụ huynh học sinh|' +
      'hội cựu thanh niên xung phong|hội cựu giáo chức|hội đặc thù|hội quần chúng|' +
      '|' +
      'liên đoàn lao động|công đoàn|công đoàn cơ sở|tổ công đoàn|' +
      'liên minh hợp tác xã',
  ),
  // police, army, borders, courts
  ...split(
    'công an|công an viên|đồn công an|trạm công an|quân sự xã|ban chỉ huy quân sự|ban chỉ huy bộ đội biên phòng|' +
      'bộ chỉ huy quân sự|bộ chỉ huy bộ đội biên phòng|bộ đội biên phòng|ban chỉ huy phòng thủ khu vực|' +
      'đồn biên phòng|đồn bp|đồn biên phòng cửa khẩu|hải đội biên phòng|trạm kiểm soát biên phòng|' +
      'hải quan cửa khẩu|dân quân|tiểu đội dân quân|trung đội dân quân|tiểu đội dân quân thường trực|' +
      'trung đội dân quân cơ động|dân quân thường trực|lực lượng dân quân|lực lượng dân quân tự vệ|' +
      'lực lượng bảo vệ an ninh trật tự ở cơ sở|lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở|' +
      'lực lượng công an|lực lượng quân sự|tổ bảo vệ an ninh trật tự|tổ bảo vệ an ninh trật tự ở cơ sở|' +
      'tòa án nhân dân|viện kiểm sát nhân dân|thi hành án dân sự|phòng thi hành án dân sự|' +
      'cảnh sát phòng cháy chữa cháy|đội quản lý thị trường',
  ),
  // offices of the province in the commune
  ...split(
    'hạt kiểm lâm|trạm kiểm lâm|kiểm lâm địa bàn|trạm thú y|trạm bảo vệ thực vật|trạm khuyến nông|' +
      'trạm chăn nuôi và thú y|trạm trồng trọt và bảo vệ thực vật|trạm cung cấp nước sạch|thú y cơ sở|' +
      'điện lực|công ty điện lực|đội quản lý điện lực|đội quản lý điện|bưu điện|bưu điện văn hóa|viễn thông|' +
      'kho bạc|kho bạc nhà nước|thuế cơ sở|đội thuế|chi cục thuế|bảo hiểm xã hội|bhxh|bảo hiểm xã hội cơ sở|' +
      'ngân hàng chính sách xã hội|phòng giao dịch ngân hàng chính sách xã hội|nhcsxh|' +
      'phòng giao dịch nhcsxh|ngân hàng nông nghiệp và phát triển nông thôn|ngân hàng nhà nước|agribank|' +
      'quỹ tín dụng nhân dân|quỹ tín dụng|ban quản lý rừng|ban quản lý rừng phòng hộ|' +
      'ban quản lý rừng đặc dụng|ban quản lý chợ|ban quản lý di tích|ban quản lý dự án|' +
      'ban quản lý khu công nghiệp|ban quản lý các khu công nghiệp|ban quản lý vườn quốc gia|vườn quốc gia|' +
      'khu bảo tồn thiên nhiên|công ty lâm nghiệp|công ty cao su|nông trường|lâm trường|' +
      'văn phòng đăng ký đất đai|chi nhánh văn phòng đăng ký đất đai|trung tâm học tập cộng đồng|' +
      'trung tâm y tế|trung tâm y tế khu vực|trung tâm kiểm soát bệnh tật|trung tâm truyền thông|' +
      'trung tâm dịch vụ việc làm|trung tâm trợ giúp pháp lý|trung tâm giáo dục nghề nghiệp|' +
      'trung tâm giáo dục thường xuyên|trạm y tế|y tế thôn|y tế thôn bản|nhân viên y tế thôn|' +
      'nhân viên y tế thôn bản|cộng tác viên dân số|bệnh viện đa khoa|bệnh viện|phòng khám đa khoa|' +
      'phòng khám đa khoa khu vực|nhà thuốc|thư viện|bảo tàng|nhà văn hóa|nhà văn hóa thiếu nhi|' +
      'cung thiếu nhi|đài truyền thanh|đài phát thanh|đài phát thanh và truyền hình|' +
      'báo và phát thanh truyền hình|cơ quan báo chí|cổng thông tin điện tử|trang thông tin điện tử',
  ),
  // departments of the province and of districts that were
  ...split(
    'sở nội vụ|sở tài chính|sở xây dựng|sở y tế|sở công thương|sở tư pháp|sở ngoại vụ|sở giáo dục và đào tạo|sở gdđt|' +
      'sở khoa học và công nghệ|sở nông nghiệp và môi trường|sở văn hóa thể thao và du lịch|sở văn hóa và thể thao|sở du lịch|' +
      'sở dân tộc và tôn giáo|sở thông tin và truyền thông|sở kế hoạch và đầu tư|sở lao động thương binh và xã hội|' +
      'sở tài nguyên và môi trường|sở giao thông vận tải|sở nông nghiệp và phát triển nông thôn|ban dân tộc|ban thi đua khen thưởng|' +
      'văn phòng ubnd|văn phòng ủy ban nhân dân|văn phòng tỉnh ủy|ban tổ chức tỉnh ủy|ban tuyên giáo và dân vận tỉnh ủy|' +
      'phòng văn hóa và thông tin|phòng văn hóa thông tin|phòng lao động thương binh và xã hội|phòng tài chính kế hoạch|' +
      'phòng nông nghiệp và môi trường|phòng nông nghiệp và phát triển nông thôn|phòng giáo dục và đào tạo|phòng gdđt|phòng tư pháp|phòng nội vụ|' +
      'phòng y tế|phòng dân tộc|phòng dân tộc và tôn giáo|phòng tài nguyên và môi trường|phòng kinh tế và hạ tầng|' +
      'phòng quản lý đô thị|phòng lao động|phòng văn hóa|phòng tài chính|phòng xây dựng|cục thống kê|chi cục thống kê|thống kê cơ sở|cục thuế|' +
      'chi cục kiểm lâm|chi cục thủy lợi|công an tỉnh|công an thành phố|tỉnh đoàn|thành đoàn|huyện đoàn|tỉnh ủy|thành ủy|huyện ủy',
  ),
  // schools
  ...split(
    'nhà trường|ban giám hiệu|hội đồng trường|hội đồng nhà trường|hội đồng sư phạm|tổ chuyên môn|tổ khối|' +
      'tổ hành chính|tổ văn phòng|tổ bộ môn|tổ trực|tổ nuôi dưỡng|khối chuyên môn|bộ phận thư viện thiết bị|' +
      'bộ phận y tế|bộ phận y tế học đường|giáo viên chủ nhiệm|giáo viên chủ nhiệm lớp|gvcn|gvcn lớp|' +
      'giáo viên bộ môn|gvbm|giáo viên phụ trách|giáo viên tổng phụ trách|giáo viên tổng phụ trách đội|' +
      'giáo viên|tổng phụ trách|tổng phụ trách đội|' +
      'tổng phụ trách đội tntp hồ chí minh|tpt đội|tpt|nhân viên văn phòng|nhân viên y tế|' +
      'nhân viên thư viện|nhân viên thiết bị|nhân viên kế toán|nhân viên bảo vệ|nhân viên cấp dưỡng|' +
      'ban đại diện cha mẹ học sinh|ban đại diện cmhs|ban nền nếp|ban hoạt động ngoài giờ lên lớp|' +
      'ban lao động|trường tiểu học|' +
      'trường trung học cơ sở|trường trung học phổ thông|trường thcs|trường thpt|trường th|trường mn|' +
      'trường mầm non|trường mẫu giáo|trường th thcs|trường tiểu học và thcs|' +
      'trường tiểu học và trung học cơ sở|trường thcs thpt|trường phổ thông dân tộc nội trú|' +
      'trường phổ thông dân tộc bán trú|trường phổ thông dân tộc bán trú tiểu học|' +
      'trường phổ thông dân tộc bán trú tiểu học và thcs|trường phổ thông dân tộc bán trú trung học cơ sở|' +
      'trường ptdtnt|trường ptdtbt|trường ptdtbt th|trường ptdtbt thcs|trường ptdtbt th thcs|' +
      'trường ptdtnt thcs|trường ptdtnt thcs thpt|trường phổ thông|trường liên cấp|trường cao đẳng|' +
      'trường đại học|trường chính trị|trường trung cấp',
  ),
  // hamlets
  ...split(
    'ban nhân dân thôn|ban nhân dân ấp|ban nhân dân khu phố|ban nhân dân|ban phát triển thôn|' +
      'ban điều hành khu phố|ban điều hành tổ dân phố|ban quản lý thôn|ban quản lý khu phố|già làng|' +
      'người có uy tín|chức sắc tôn giáo|tộc trưởng|trưởng tộc|trưởng dòng họ',
  ),
];

/** Posts that are a whole name themselves. */
export const wholePosts: readonly string[] = split(
  'hiệu trưởng|phó hiệu trưởng|giám đốc|phó giám đốc|bí thư|phó bí thư|bí thư chi bộ|bí thư đảng ủy|' +
    'bí thư đoàn|bí thư chi đoàn|chủ tịch|phó chủ tịch|chủ tịch công đoàn|chủ tịch hội đồng|' +
    'chánh văn phòng|trưởng phòng|phó trưởng phòng|trưởng ban|phó trưởng ban|trưởng đoàn|trưởng thôn|' +
    'trưởng bản|trưởng xóm|trưởng ấp|trưởng buôn|trưởng làng|trưởng khóm|trưởng khu phố|trưởng khu|' +
    'trưởng khoa|trưởng khối|khối trưởng|cụm trưởng|tổ trưởng|tổ phó|tổ trưởng chuyên môn|' +
    'tổ trưởng tổ dân phố|tổ trưởng dân phố|tổ trưởng tdp|lớp trưởng|ban cán sự lớp|chủ nhiệm|' +
    'phó chủ nhiệm|thư ký|thư ký hội đồng|kế toán trưởng|chỉ huy trưởng|chỉ huy trưởng quân sự|' +
    'trưởng công an|trạm trưởng|bếp trưởng|đồn trưởng|chính trị viên|chính trị viên phó|xã đội trưởng|xã đội phó|' +
    'phường đội trưởng|thôn đội trưởng|ấp đội trưởng|khu đội trưởng|tiểu đội trưởng|trung đội trưởng|' +
    'hạt trưởng|thủ quỹ|thủ kho|văn thư|báo cáo viên|tuyên truyền viên|hòa giải viên|chủ tài khoản',
);

/** Posts that stand before the body whose they are ("Trưởng các thôn", "Thủ trưởng cơ quan"). */
export const postsBefore: readonly string[] = split(
  'trưởng|phó trưởng|thủ trưởng|lãnh đạo|tập thể lãnh đạo|người đứng đầu|thường trực|đại diện|' +
    'đại diện lãnh đạo|chỉ huy trưởng|chỉ huy|chánh|phó chánh|tổ trưởng|tổ phó|đội trưởng|đồn trưởng|' +
    'nhóm trưởng|chủ tịch|phó chủ tịch|chủ tịch và phó chủ tịch|chủ tịch phó chủ tịch|bí thư|phó bí thư|' +
    'chủ nhiệm|phó chủ nhiệm|giám đốc|phó giám đốc|hiệu trưởng|phó hiệu trưởng|hạt trưởng|trạm trưởng|' +
    'ủy viên|thành viên|tổng giám đốc|cấp ủy|chi ủy|ban thường vụ|ban chấp hành|bch|btv|ban lãnh đạo|' +
    'ban giám hiệu|bgh|ban giám đốc|ban nhân dân|ban quản lý|ban điều hành|ban vận động|cán bộ|công chức|' +
    'kế toán|giáo viên chủ nhiệm|nhân viên|học sinh|cán bộ công chức',
);

/** Before a person: "Đồng chí …". */
export const personLeads: readonly string[] = split('đồng chí|đ c|ông|bà|cô|thầy|thầy giáo|cô giáo');
