import { said, type WordsOf } from '../ruleWords';
import { list, named, nomineeDoes, paperNames } from './nomineeWords';

export const hs03: WordsOf<'HS-03'> = {
  title: 'Thiếu giấy tờ trong hồ sơ khen thưởng',
  why: 'Hồ sơ hình thức khen thưởng gồm tờ trình, báo cáo thành tích, biên bản xét; khen đột xuất theo thủ tục đơn giản gồm tờ trình và báo cáo tóm tắt (khoản 2 Điều 84, Điều 85 Luật năm 2022).',
  messages: {
    missingPaper: (data) => nomineeDoes(data, `chưa có ${named(paperNames, data, 'paper')}.`),
    mostLackPaper: (data) =>
      `${list(data)}: ${said(data, 'count')}/${said(data, 'total')} đề nghị chưa có ${named(paperNames, data, 'paper')}.`,
  },
};
