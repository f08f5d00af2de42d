import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const ds15: WordsOf<'DS-15'> = {
  title: 'Ô thành tích để trống',
  why: 'Hội đồng xét theo thành tích ghi trong danh sách và báo cáo thành tích; danh sách có cột thành tích và phần lớn các dòng đã ghi thì dòng còn trống thường là ghi sót.',
  messages: {
    blankAchievement: (data) =>
      `${list(data)}: ${said(data, 'blank')}/${said(data, 'rows')} dòng chưa ghi thành tích (ô ${said(data, 'cells')}); hãy ghi bổ sung.`,
  },
};
