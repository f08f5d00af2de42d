import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs02: WordsOf<'HS-02'> = {
  title: 'Thiếu giấy công nhận sáng kiến',
  why: 'Đề nghị Chiến sĩ thi đua theo sáng kiến phải có chứng nhận của cơ quan có thẩm quyền: số, ngày (điểm d khoản 1 Điều 84 Luật năm 2022). Theo hướng hoàn thành xuất sắc thì dùng quyết định xếp loại.',
  messages: {
    noCertificate: (data) =>
      onNominee(data, `có sáng kiến “${said(data, 'initiative')}” nhưng chưa có quyết định công nhận.`),
    incompleteCertificate: (data) =>
      onNominee(
        data,
        `quyết định công nhận sáng kiến “${said(data, 'found')}” thiếu ${said(data, 'missing')
          .split(',')
          .map((part) => (part === 'number' ? 'số' : 'ngày'))
          .join(', ')}.`,
      ),
  },
};
