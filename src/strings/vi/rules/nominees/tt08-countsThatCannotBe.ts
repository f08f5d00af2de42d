import { said, type FindingData, type WordsOf } from '../ruleWords';
import { nomineeFieldNames, onNominee } from './nomineeWords';

export const tt08: WordsOf<'TT-08'> = {
  title: 'Số liệu của tập thể không thể có',
  why: 'Số Lao động tiên tiến, số hoàn thành nhiệm vụ, số bị kỷ luật không thể nhiều hơn tổng số người; Chiến sĩ thi đua cơ sở phải là Lao động tiên tiến trước (Điều 23 khoản 1; Điều 27, 28 tính tỷ lệ trên các số này).',
  messages: {
    partAboveWhole: (data) => onNominee(data, `${contradictions(data)}; hãy kiểm tra lại các ô này.`),
  },
};

/** "số Lao động tiên tiến 12 nhiều hơn tổng số người 10". */
function contradictions(data: FindingData): string {
  return said(data, 'pairs')
    .split(';')
    .map((pair) => {
      const [part = '', some = '', whole = '', all = ''] = pair.split(' ');
      return `${nomineeFieldNames[part] ?? part} ${some} nhiều hơn ${nomineeFieldNames[whole] ?? whole} ${all}`;
    })
    .join('; ');
}
