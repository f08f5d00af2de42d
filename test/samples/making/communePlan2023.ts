/** The commune's plan as its paragraphs; `hardWrapped` makes the text that copying from a PDF gives. */
const communePlanParagraphs: readonly string[] = [
  'KẾ HOẠCH',
  'Công tác thi đua, khen thưởng năm 2023',
  'Thực hiện Kế hoạch số 21/KH-UBND ngày 16/01/2023 của UBND huyện Bạch Lộ về phong trào thi đua và công tác khen thưởng năm 2023; Ủy ban nhân dân xã Tân Mộc Khê ban hành Kế hoạch công tác thi đua, khen thưởng năm 2023 như sau:',
  ' I. MỤC ĐÍCH, YÊU CẦU',
  ' 1. Mục đích',
  '- Khơi dậy tinh thần đoàn kết, sáng tạo của cán bộ và Nhân dân trong xã, phấn đấu hoàn thành các chỉ tiêu mà Hội đồng nhân dân xã đã giao cho năm 2023.',
  '- Đưa thi đua thành việc làm hằng ngày của từng thôn, từng ngành; lấy kết quả thi đua làm thước đo khi đánh giá cán bộ, công chức.',
  '2. Yêu cầu',
  'Việc phát động phải có nội dung, chỉ tiêu và thời hạn rõ ràng, hợp với điều kiện của xã; tránh hình thức, lãng phí.',
  'Việc bình xét bảo đảm công khai, đúng người, đúng việc; quan tâm người trực tiếp lao động, phụ nữ và các tập thể nhỏ.',
  ' II. NỘI DUNG',
  '1. Thông tin, tuyên truyền về thi đua, khen thưởng',
  '- Giới thiệu tới cán bộ và Nhân dân Luật Thi đua, khen thưởng; Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ; Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ cùng các quy định của tỉnh Hải Khê.',
  '- Duy trì tin, bài về gương sáng ở thôn xóm trên loa truyền thanh và trang thông tin điện tử của xã.',
  '2. Ban hành văn bản, đăng ký thi đua',
  '- Xây dựng kế hoạch, văn bản đôn đốc; tổ chức cho các thôn, trường học, ngành, đoàn thể đăng ký thi đua từ đầu năm.',
  '- Lập bản đăng ký gửi UBND huyện theo thời hạn quy định.',
  '3. Phát động, triển khai các phong trào thi đua',
  '- Tập trung vào xây dựng nông thôn mới nâng cao, sản xuất hàng hóa, an sinh xã hội và giữ gìn an ninh trật tự.',
  '- Gắn các đợt thi đua ngắn ngày với những ngày lễ lớn.',
  '4. Xây dựng, nhân rộng gương điển hình tiên tiến: mỗi thôn, mỗi đoàn thể chọn ít nhất hai nhân tố mới để theo dõi, giúp đỡ.',
  '5. Tham gia hoạt động của Cụm thi đua số 2 huyện Bạch Lộ theo quy chế của Cụm.',
  '6. Bồi dưỡng nghiệp vụ cho công chức và trưởng thôn làm công tác thi đua, khen thưởng.',
  '7. Bình xét, đề nghị khen thưởng đúng quy trình, hồ sơ đầy đủ; khen kịp thời thành tích đột xuất; mở rộng khen người dân, người lao động.',
  '8. Kiểm tra, sơ kết, tổng kết; tiếp nhận và trả lời đơn thư, kiến nghị về khen thưởng; thực hiện chế độ báo cáo với huyện.',
  ' III. TỔ CHỨC THỰC HIỆN',
  ' 1. Hội đồng Thi đua – Khen thưởng xã',
  '- Giúp UBND xã phát động, theo dõi, kiểm tra phong trào; họp xét và bỏ phiếu các trường hợp đề nghị khen thưởng.',
  '- Phân công thành viên phụ trách từng thôn, từng ngành.',
  ' 2. Công chức Văn phòng – Thống kê',
  '- Là bộ phận thường trực của Hội đồng; soạn thảo văn bản, tổng hợp đăng ký, lập hồ sơ, báo cáo theo kỳ.',
  ' 3. Đài Truyền thanh xã',
  '- Dành thời lượng thích hợp để nêu gương người tốt, việc tốt; phản ánh kịp thời không khí thi đua ở cơ sở.',
  ' 4. Các ngành, đoàn thể, các thôn',
  '- Cụ thể hóa Kế hoạch này thành việc làm của đơn vị mình, gửi kết quả về UBND xã qua công chức Văn phòng – Thống kê.',
  'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2023 của xã Tân Mộc Khê; có vướng mắc, các đơn vị báo về UBND xã để giải quyết./.',
];

const header = [
  '      ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  '      XÃ TÂN MỘC KHÊ                    Độc lập - Tự do - Hạnh phúc',
  '',
  '      Số: 12/KH-UBND              Tân Mộc Khê, ngày 08 tháng 02 năm 2023',
  '',
];

const closing = [
  'Nơi nhận:',
  '- UBND huyện Bạch Lộ;',
  '- Phòng Nội vụ huyện;',
  '- Thường trực Đảng ủy, HĐND xã;',
  '- Thành viên Hội đồng TĐKT xã;',
  '- Các ngành, đoàn thể, các thôn;',
  '- Lưu: VT, VHXH.',
  '',
  'TM. ỦY BAN NHÂN DÂN',
  '',
  'CHỦ TỊCH',
  '',
  '',
  '',
  '',
  'Nguyễn Văn Mẫu',
  '',
];

/**
 * The text as a PDF gives it: lines of at most 84 letters, each followed by a blank line, and every 44 lines a
 * page break with the page number, wherever the sentence stands.
 */
export function communePlanText(): string {
  const lines: string[] = [];
  let onPage = 0;
  let page = 1;
  for (const paragraph of communePlanParagraphs) {
    for (const line of wrapped(paragraph)) {
      if (onPage === 22) {
        page += 1;
        onPage = 0;
        lines.push(`\f${page}`, '');
      }
      lines.push(`${line} `, '');
      onPage += 1;
    }
  }
  return [...header, ...lines, ...closing].join('\n');
}

function wrapped(paragraph: string): readonly string[] {
  const indent = paragraph.startsWith(' ') ? ' ' : '';
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.trim().split(' ')) {
    if (line !== '' && line.length + 1 + word.length > 84) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? `${indent}${word}` : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}
