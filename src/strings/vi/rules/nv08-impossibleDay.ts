import { said, type WordsOf } from './ruleWords';

export const nv08: WordsOf<'NV-08'> = {
  title: 'Ngày không có thật',
  why: 'Ngày ghi trong ô không có trong lịch (như 31/4, 30/02), hoặc khoảng thời gian kết thúc trước khi bắt đầu.',
  messages: {
    impossibleDay: (data) =>
      `Thời gian “${said(data, 'shownPart')}” không có thật trong lịch; hãy sửa lại ngày.`,
    endsBeforeStart: (data) =>
      `Thời gian “${said(data, 'shownPart')}” kết thúc trước khi bắt đầu; hãy kiểm tra cả hai ngày.`,
    impossibleDayIn: (data) =>
      `Ô ở cột “${said(data, 'header')}” ghi “${said(data, 'part')}”, ngày không có thật trong lịch; hãy sửa lại ngày.`,
  },
};
