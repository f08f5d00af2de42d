import { said, type WordsOf } from '../ruleWords';
import { awardTypeNames, named } from './nomineeWords';

export const ds05: WordsOf<'DS-05'> = {
  title: 'Loại hình khen thưởng so với kế hoạch',
  why: 'Các mục của kế hoạch dự kiến những loại hình khen thưởng nào thì danh sách nên tương ứng; khen công trạng luôn được dự kiến.',
  messages: {
    typeNotForeseen: (data) =>
      `Danh sách có ${said(data, 'count')} đề nghị loại hình ${named(awardTypeNames, data, 'type')} mà không mục nào của kế hoạch dự kiến.`,
    nobodyOfType: (data) =>
      `Mục ${said(data, 'item')} của kế hoạch dự kiến khen ${named(awardTypeNames, data, 'type')}; danh sách chưa có đề nghị nào.`,
  },
};
