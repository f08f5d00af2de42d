import { said, type WordsOf } from '../ruleWords';

export const tk02: WordsOf<'TK-02'> = {
  title: 'Phân loại đối tượng không có trong danh mục',
  why: 'Biểu thống kê chia theo các nhóm đối tượng cố định (Thông tư 02/2023/TT-BNV); giá trị lạ không cộng được vào biểu.',
  messages: {
    unknownClass: (data) =>
      `Phân loại “${said(data, 'found')}” (${said(data, 'count')} dòng) không có trong danh mục thống kê.`,
  },
};
