import { said, type WordsOf } from '../ruleWords';
import { list, named, nomineeDoes, paperNames } from './nomineeWords';

export const hs01: WordsOf<'HS-01'> = {
  title: 'Thiếu giấy tờ trong hồ sơ danh hiệu',
  why: 'Hồ sơ danh hiệu thi đua gồm tờ trình, báo cáo thành tích, biên bản bình xét (khoản 1 Điều 84 Luật năm 2022); từ 01/7/2025 hồ sơ của cấp xã do tỉnh quy định.',
  messages: {
    missingPaper: (data) => nomineeDoes(data, `chưa có ${named(paperNames, data, 'paper')}.`),
    mostLackPaper: (data) =>
      `${list(data)}: ${said(data, 'count')}/${said(data, 'total')} đề nghị chưa có ${named(paperNames, data, 'paper')}.`,
  },
};
