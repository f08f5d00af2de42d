import { said, type WordsOf } from './ruleWords';

export const cc03: WordsOf<'CC-03'> = {
  title: 'Kiểm tra hiệu lực Nghị định 152/2025',
  why: 'Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/3/2027 (khoản 1 Điều 60 của Nghị định); cần kiểm tra văn bản thay thế.',
  messages: {
    mayHaveLapsed: (data) =>
      `Kiểm tra hiệu lực của “${said(data, 'cited')}” trước khi ban hành${said(data, 'instead') === '' ? '' : `; văn bản thay thế: ${said(data, 'instead')}`}.`,
  },
};
