import { said, type WordsOf } from './ruleWords';

export const cc05: WordsOf<'CC-05'> = {
  title: 'Số, ngày của văn bản dẫn không khớp',
  why: 'Năm trong số hiệu là năm ban hành, và kế hoạch chỉ dẫn được văn bản có trước nó. Sai một chữ số thì người đọc không tìm được văn bản.',
  messages: {
    noSuchDay: (data) =>
      `“${said(data, 'cited')}”: “${said(data, 'printed')}” là ngày không có thật. Xem lại ngày của văn bản này.`,
    yearsApart: (data) =>
      `“${said(data, 'cited')}”: số hiệu là của năm ${said(data, 'inNumber')}, ngày lại là của năm ${said(data, 'inDate')}. Xem lại số và ngày.`,
    laterThanPlan: (data) =>
      `“${said(data, 'cited')}” có sau ngày ban hành kế hoạch. Xem lại ngày của văn bản này hoặc ngày của kế hoạch.`,
  },
};
