import { said, type FindingData, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs04: WordsOf<'HS-04'> = {
  title: 'Kết quả bỏ phiếu của Hội đồng',
  why: 'Tỷ lệ phiếu tính trên tổng số thành viên Hội đồng, không phải số dự họp (khoản 5 Điều 33 Nghị định 152/2025/NĐ-CP: 90% với Anh hùng, Chiến sĩ thi đua toàn quốc; 80% với Cờ thi đua của Chính phủ). Chiến sĩ thi đua cơ sở, cấp tỉnh, Cờ thi đua cấp tỉnh: theo khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP đến hết 31/12/2025, từ 2026 theo quy chế của tỉnh (cơ quan ghi tỷ lệ vào thiết lập).',
  messages: {
    tooFewVotes: (data) =>
      onNominee(
        data,
        `${said(data, 'found')}/${said(data, 'total')} phiếu, cần ${said(data, 'percent')}% (từ ${said(data, 'least')} phiếu).`,
      ),
    impossibleVotes: (data) =>
      onNominee(
        data,
        `${tooMany(data)} lớn hơn tổng số ${said(data, 'total')} thành viên; hãy kiểm tra lại các số này.`,
      ),
  },
};

/** The counts that are more than all members: votes, or those who came. */
function tooMany(data: FindingData): string {
  const isMore = (name: string) => Number(data[name]) > Number(data['total']);
  return [
    isMore('found') ? `số phiếu ${said(data, 'found')}` : '',
    data['present'] !== '' && isMore('present') ? `số dự họp ${said(data, 'present')}` : '',
  ]
    .filter(Boolean)
    .join(' và ');
}
