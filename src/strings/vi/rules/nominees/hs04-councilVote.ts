import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs04: WordsOf<'HS-04'> = {
  title: 'Kết quả bỏ phiếu của Hội đồng',
  why: 'Tỷ lệ phiếu tính trên tổng số thành viên Hội đồng, không phải số dự họp (khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP); tỷ lệ là thiết lập của cơ quan.',
  messages: {
    tooFewVotes: (data) =>
      onNominee(
        data,
        `${said(data, 'found')}/${said(data, 'total')} phiếu, cần ${said(data, 'percent')}% (từ ${said(data, 'least')} phiếu).`,
      ),
    impossibleVotes: (data) =>
      onNominee(
        data,
        `số phiếu ${said(data, 'found')} hoặc số dự họp ${said(data, 'present')} lớn hơn tổng số ${said(data, 'total')} thành viên.`,
      ),
  },
};
