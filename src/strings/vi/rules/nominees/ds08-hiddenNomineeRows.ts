import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const ds08: WordsOf<'DS-08'> = {
  title: 'Có dòng đang ẩn',
  why: 'Dòng bị ẩn hoặc bị lọc vẫn được đọc, kiểm tra và tính vào danh sách.',
  messages: {
    hiddenRows: (data) =>
      `${list(data)} có ${said(data, 'count')} đề nghị ở dòng đang ẩn hoặc bị lọc; vẫn được tính trong ${said(data, 'total')} đề nghị.`,
  },
};
