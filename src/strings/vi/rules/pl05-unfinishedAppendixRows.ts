import { said, type WordsOf } from './ruleWords';

export const pl05: WordsOf<'PL-05'> = {
  title: 'Phụ lục còn dòng thiếu chủ trì hoặc thời gian',
  why: 'Từng ô thiếu được nêu riêng; câu này cho biết phụ lục đã sẵn sàng để in hay chưa.',
  messages: {
    unfinishedRows: (data) =>
      `Phụ lục còn ${said(data, 'count')} trong ${said(data, 'total')} nhiệm vụ thiếu chủ trì hoặc thời gian; nên bổ sung trước khi trình ký.`,
  },
};
