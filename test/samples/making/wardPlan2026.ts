/** A piece of the ward's plan, from which both its Markdown and its .docx are made. */
export type PlanPiece =
  | { readonly kind: 'basis' | 'opening' | 'closing' | 'point'; readonly text: string }
  | { readonly kind: 'part' | 'item'; readonly text: string }
  | { readonly kind: 'dash'; readonly text: string };

export const wardHeader = {
  office: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG LIỄU KHÊ ĐÔNG'],
  nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  number: 'Số: 05/KH-UBND',
  placeAndDate: 'Liễu Khê Đông, ngày 09 tháng 01 năm 2026',
  kind: 'KẾ HOẠCH',
  title: 'Công tác thi đua, khen thưởng năm 2026',
} as const;

export const wardPieces: readonly PlanPiece[] = [
  { kind: 'basis', text: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;' },
  {
    kind: 'basis',
    text: 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;',
  },
  {
    kind: 'basis',
    text: 'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ;',
  },
  {
    kind: 'basis',
    text: 'Thực hiện Kế hoạch số 402/KH-UBND ngày 24 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Hải Khê.',
  },
  {
    kind: 'opening',
    text: 'Ủy ban nhân dân phường Liễu Khê Đông ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 với các nội dung sau:',
  },
  { kind: 'part', text: 'MỤC ĐÍCH, YÊU CẦU' },
  { kind: 'item', text: 'Mục đích' },
  {
    kind: 'point',
    text: 'Tạo không khí thi đua sôi nổi ngay từ đầu năm, góp phần vận hành thông suốt chính quyền địa phương hai cấp, phục vụ người dân và doanh nghiệp tốt hơn.',
  },
  {
    kind: 'point',
    text: 'Đề cao trách nhiệm nêu gương của người đứng đầu từng phòng, từng đơn vị, từng tổ dân phố.',
  },
  { kind: 'item', text: 'Yêu cầu' },
  {
    kind: 'point',
    text: 'Mỗi việc nêu trong Kế hoạch phải có người làm, có thời hạn, có sản phẩm cụ thể để kiểm đếm được.',
  },
  { kind: 'point', text: 'Khen đúng, khen trúng; ưu tiên người trực tiếp lao động, học tập, công tác.' },
  { kind: 'part', text: 'NỘI DUNG' },
  { kind: 'item', text: 'Tuyên truyền chủ trương, pháp luật về thi đua, khen thưởng' },
  {
    kind: 'point',
    text: 'Tập trung giới thiệu điểm mới của Nghị định số 152/2025/NĐ-CP và thẩm quyền của cấp xã; duy trì chuyên mục gương sáng trên nền tảng số của phường.',
  },
  { kind: 'item', text: 'Ban hành văn bản, đăng ký và ký kết giao ước thi đua' },
  {
    kind: 'point',
    text: 'Các đơn vị, trường học, tổ dân phố gửi bản đăng ký thi đua về phường trong quý I.',
  },
  { kind: 'item', text: 'Phát động phong trào thi đua thường xuyên và theo chuyên đề' },
  {
    kind: 'point',
    text: 'Chú trọng các chuyên đề về chuyển đổi số, cải cách hành chính, chỉnh trang đô thị và phát triển kinh tế tư nhân.',
  },
  { kind: 'item', text: 'Phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến' },
  {
    kind: 'item',
    text: 'Kiện toàn tổ chức, nâng cao chất lượng hoạt động của Hội đồng Thi đua - Khen thưởng phường',
  },
  { kind: 'item', text: 'Xét tặng danh hiệu thi đua, hình thức khen thưởng' },
  {
    kind: 'point',
    text: 'Hồ sơ đề nghị khen thưởng tổng kết năm gửi về phường trước ngày 05 tháng 12 năm 2026.',
  },
  { kind: 'item', text: 'Ứng dụng công nghệ thông tin, quản lý hồ sơ và dữ liệu khen thưởng' },
  { kind: 'item', text: 'Rà soát, lập hồ sơ khen thưởng thành tích kháng chiến, thanh niên xung phong' },
  { kind: 'item', text: 'Kiểm tra, sơ kết, tổng kết và thực hiện chế độ báo cáo' },
  { kind: 'point', text: '(Có Phụ lục nhiệm vụ cụ thể kèm theo)' },
  { kind: 'part', text: 'TỔ CHỨC THỰC HIỆN' },
  { kind: 'item', text: 'Hội đồng Thi đua - Khen thưởng phường' },
  {
    kind: 'dash',
    text: 'Tư vấn cho Ủy ban nhân dân phường về chủ trương, biện pháp; xét và bỏ phiếu các trường hợp đề nghị khen thưởng.',
  },
  { kind: 'item', text: 'Phòng Văn hóa - Xã hội' },
  {
    kind: 'dash',
    text: 'Là cơ quan thường trực của Hội đồng; thẩm định hồ sơ, dự thảo tờ trình, quyết định khen thưởng.',
  },
  { kind: 'dash', text: 'Theo dõi, nhắc việc hằng tháng; báo cáo Ủy ban nhân dân phường kết quả thực hiện.' },
  { kind: 'item', text: 'Văn phòng HĐND và UBND phường' },
  {
    kind: 'dash',
    text: 'Bố trí kinh phí, tổ chức hội nghị, quản lý dữ liệu và phát hành quyết định khen thưởng.',
  },
  { kind: 'item', text: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội' },
  {
    kind: 'dash',
    text: 'Vận động đoàn viên, hội viên và Nhân dân tham gia; giám sát việc bình xét ở tổ dân phố.',
  },
  { kind: 'item', text: 'Các cơ quan, đơn vị, trường học, tổ dân phố' },
  {
    kind: 'dash',
    text: 'Cụ thể hóa Kế hoạch thành chỉ tiêu của đơn vị; gửi báo cáo qua Phòng Văn hóa - Xã hội đúng kỳ.',
  },
  {
    kind: 'closing',
    text: 'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026, đề nghị các cơ quan, đơn vị tổ chức thực hiện./.',
  },
];

export const wardRecipients = [
  'Sở Nội vụ tỉnh Hải Khê;',
  'Thường trực Đảng ủy, HĐND phường;',
  'Chủ tịch, các PCT UBND phường;',
  'Như Mục III;',
  'Lưu: VT, VHXH.',
] as const;

export const wardSignature = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] as const;
export const wardSigner = 'Đỗ Thị Ví Dụ';

const roman = ['I', 'II', 'III', 'IV'];

/** The plan as a scanner's program gives it: Markdown whose heading levels and bold mean nothing, title and body run on. */
export function wardPlanMarkdown(): string {
  const blocks: string[] = [
    'ỦY BAN NHÂN DÂN\nPHƯỜNG LIỄU KHÊ ĐÔNG',
    `**${wardHeader.nation[0]}**\n**${wardHeader.nation[1]}**`,
    wardHeader.number,
    `*${wardHeader.placeAndDate}*`,
    `# ${wardHeader.kind}`,
    `### ${wardHeader.title}`,
  ];
  let part = 0;
  let item = 0;
  wardPieces.forEach((piece, index) => {
    if (piece.kind === 'part') {
      part += 1;
      item = 0;
      const words = `${roman[part - 1] ?? ''}. ${piece.text}`;
      blocks.push(part === 2 ? `### **${words}**` : `#### ${words}`);
    } else if (piece.kind === 'item') {
      item += 1;
      blocks.push(markdownItem({ part, item, text: piece.text, next: wardPieces[index + 1] }));
    } else if (!isRunOn({ part, before: wardPieces[index - 1], piece })) {
      // The scanner lost the dashes.
      blocks.push(piece.text);
    }
  });
  blocks.push('**Nơi nhận:**', wardRecipients.map((line) => `- ${line}`).join('\n'));
  blocks.push(wardSignature.map((line) => `**${line}**  `).join('\n'), `**${wardSigner}**`);
  return `${blocks.join('\n\n')}\n`;
}

function markdownItem(place: {
  part: number;
  item: number;
  text: string;
  next: PlanPiece | undefined;
}): string {
  const { part, item, text, next } = place;
  if (part === 1) return `##### ${item}. ${text}`;
  if (part === 3) return item === 1 ? `#### **${item}. ${text}**` : `## **${item}. ${text}**`;
  const body = next?.kind === 'point' && !next.text.startsWith('(') ? `. ${next.text}` : '.';
  return `${item}. ${text}${body}`;
}

/** True for the point that already stands on its item's line. */
function isRunOn(place: { part: number; before: PlanPiece | undefined; piece: PlanPiece }): boolean {
  return (
    place.part === 2 &&
    place.before?.kind === 'item' &&
    place.piece.kind === 'point' &&
    !place.piece.text.startsWith('(')
  );
}
