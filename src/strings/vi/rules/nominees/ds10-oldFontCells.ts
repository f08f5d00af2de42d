import { oldEncoding } from '../oldEncoding';
import { said, type WordsOf } from '../ruleWords';

export const ds10: WordsOf<'DS-10'> = {
  title: 'Ô viết bằng phông chữ cũ (TCVN3, VNI)',
  why: 'Chữ TCVN3, VNI chỉ hiện đúng với phông .VnTime, VNI-Times; sang tệp khác, máy khác sẽ vỡ chữ. Tiện ích đọc ô theo chữ mà phông ấy hiện. Khi bạn đồng ý, chữ trong ô được chuyển sang Unicode; phông của ô giữ nguyên, nên hãy chọn lại phông Times New Roman.',
  messages: {
    oldFont: (data) =>
      `Ô viết bằng phông chữ cũ ${oldEncoding(data)}, đọc là “${said(data, 'meant')}”; nên chuyển sang Unicode.`,
  },
};
