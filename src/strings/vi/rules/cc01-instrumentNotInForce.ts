import { said, type WordsOf } from './ruleWords';

export const cc01: WordsOf<'CC-01'> = {
  title: 'Văn bản dẫn chưa hoặc không còn hiệu lực',
  why: 'Văn bản được dẫn phải đang có hiệu lực vào ngày ban hành kế hoạch.',
  messages: {
    ended: (data) =>
      `“${said(data, 'cited')}” đã hết hiệu lực vào ngày ban hành kế hoạch${said(data, 'instead') === '' ? '' : `; văn bản thay thế: ${said(data, 'instead')}`}.`,
    notYet: (data) => `“${said(data, 'cited')}” chưa có hiệu lực vào ngày ban hành kế hoạch.`,
  },
};
