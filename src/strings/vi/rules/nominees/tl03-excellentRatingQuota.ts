import { said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const tl03: WordsOf<'TL-03'> = {
  title: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ cao',
  why: 'Quy định về xếp loại giới hạn số hoàn thành xuất sắc: từ 2026 công chức không quá 20% số xếp loại hoàn thành tốt (Nghị định 335/2025/NĐ-CP), trước đó tính trên số hoàn thành tốt trở lên (Nghị định 90/2020/NĐ-CP); chỉ là lưu ý vì danh sách có thể không gồm mọi người.',
  messages: {
    manyExcellent: (data) =>
      `${list(data)} có ${said(data, 'found')} cá nhân xếp loại hoàn thành xuất sắc, nhiều hơn ${said(data, 'percent')}% của ${said(data, 'base')} người xếp loại ${said(data, 'ofGoodOnly') === 'yes' ? 'hoàn thành tốt' : 'hoàn thành tốt trở lên'}.`,
  },
};
