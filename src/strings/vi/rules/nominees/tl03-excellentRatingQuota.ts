import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const tl03: WordsOf<'TL-03'> = {
  title: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ cao',
  why: 'Quy định về xếp loại thường giới hạn số hoàn thành xuất sắc trong số hoàn thành tốt trở lên; chỉ là lưu ý vì danh sách có thể không gồm mọi người.',
  messages: {
    manyExcellent: (data) =>
      `${list(data)} có ${said(data, 'found')}/${said(data, 'base')} cá nhân xếp loại hoàn thành xuất sắc, nhiều hơn ${said(data, 'percent')}%.`,
  },
};
