import type { WordsOf } from './ruleWords';

export const pl01: WordsOf<'PL-01'> = {
  title: 'Câu chỉ dẫn phụ lục trong kế hoạch',
  why: 'Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, điểm 1.a).',
  messages: {
    noPointer: () =>
      'Kế hoạch chưa có câu chỉ dẫn phụ lục; hãy thêm “(Có phụ lục nhiệm vụ cụ thể kèm theo)”.',
    pointerWithoutAppendix: () =>
      'Kế hoạch nói có phụ lục kèm theo nhưng sổ này chưa có phụ lục; hãy bấm “Tạo phụ lục”.',
  },
};
