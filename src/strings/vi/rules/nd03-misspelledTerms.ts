import { said, type WordsOf } from './ruleWords';

export const nd03: WordsOf<'ND-03'> = {
  title: 'Có thể gõ sai chữ',
  why: 'Chữ như vậy không có trong các văn bản về thi đua, khen thưởng. Bấm Sửa thì chỉ ô trên trang kế hoạch đổi; tệp kế hoạch gốc bạn sửa lấy.',
  messages: {
    misspelled: (data) =>
      `Ghi “${said(data, 'wrong')}”, có lẽ là “${said(data, 'right')}”: “${said(data, 'text')}”.`,
  },
};
