import { byPlansDay, onPlansDay, partSaid } from './instrumentPart';
import { said, type WordsOf } from './ruleWords';

export const cc01: WordsOf<'CC-01'> = {
  title: 'Văn bản dẫn chưa hoặc không còn hiệu lực',
  why: 'Văn bản được dẫn phải đang có hiệu lực vào ngày ban hành kế hoạch.',
  messages: {
    ended: (data) =>
      `“${said(data, 'cited')}” đã hết hiệu lực ${onPlansDay(data)}${said(data, 'instead') === '' ? '' : `; văn bản thay thế: ${said(data, 'instead')}`}.`,
    endedInPart: (data) =>
      `“${said(data, 'cited')}” đã được thay thế${said(data, 'instead') === '' ? '' : `, dẫn ${said(data, 'instead')}`}; ${partSaid(data)}.`,
    notYet: (data) => `“${said(data, 'cited')}” chưa có hiệu lực ${byPlansDay(data)}.`,
  },
};
