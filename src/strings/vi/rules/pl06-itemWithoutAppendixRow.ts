import { said, type WordsOf } from './ruleWords';

export const pl06: WordsOf<'PL-06'> = {
  title: 'Phụ lục chưa có dòng cho mục của kế hoạch',
  why: 'Phụ lục cụ thể hóa kế hoạch, nên mỗi mục ở phần nội dung cần ít nhất một dòng.',
  messages: {
    itemsWithoutRow: (data) =>
      `Phụ lục chưa có dòng nào cho ${said(data, 'count')} mục của kế hoạch: ${said(data, 'items')}; hãy thêm nhiệm vụ cho các mục này.`,
  },
};
