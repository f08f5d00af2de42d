import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs02: WordsOf<'HS-02'> = {
  title: 'Thiếu giấy công nhận sáng kiến',
  why: 'Đề nghị Chiến sĩ thi đua theo sáng kiến phải có quyết định công nhận (số, ngày) hoặc văn bản xác nhận của cơ quan có thẩm quyền (điểm d khoản 1 Điều 84 Luật năm 2022; khoản 6 Điều 33 và Mẫu số 13 Nghị định 152/2025/NĐ-CP). Theo hướng hoàn thành xuất sắc thì dùng quyết định xếp loại.',
  messages: {
    noCertificate: (data) =>
      onNominee(
        data,
        `có sáng kiến “${said(data, 'initiative')}” nhưng chưa có quyết định công nhận hoặc văn bản xác nhận.`,
      ),
    incompleteCertificate: (data) =>
      onNominee(
        data,
        `quyết định công nhận, văn bản xác nhận sáng kiến “${said(data, 'found')}” thiếu ${said(
          data,
          'missing',
        )
          .split(',')
          .map((part) => (part === 'number' ? 'số' : 'ngày'))
          .join(', ')}.`,
      ),
  },
};
