import { said, type WordsOf } from './ruleWords';

export const nv12: WordsOf<'NV-12'> = {
  title: 'Quá hạn hoặc sắp đến hạn',
  why: 'So thời hạn với ngày hôm nay. Nhiệm vụ đã xong, đã hủy hoặc đã có kết quả thì không nhắc; năm đã qua chỉ nhắc khi trạng thái còn ghi là chưa xong.',
  messages: {
    overdue: (data) =>
      `Nhiệm vụ “${said(data, 'content')}” đã quá hạn ${said(data, 'days')} ngày (hạn ${said(data, 'deadline')}).`,
    dueSoon: (data) =>
      said(data, 'days') === '0'
        ? `Hôm nay là hạn của nhiệm vụ “${said(data, 'content')}”.`
        : `Nhiệm vụ “${said(data, 'content')}” còn ${said(data, 'days')} ngày là đến hạn (${said(data, 'deadline')}).`,
  },
};
