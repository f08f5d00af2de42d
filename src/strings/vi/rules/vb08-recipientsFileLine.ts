import type { WordsOf } from './ruleWords';

export const vb08: WordsOf<'VB-08'> = {
  title: 'Nơi nhận chưa có dòng Lưu',
  why: 'Dòng cuối của nơi nhận là “- Lưu: VT, …” (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9).',
  messages: {
    noFileLine: () => 'Nơi nhận chưa có dòng “- Lưu: VT, …”.',
  },
};
