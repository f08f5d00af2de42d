import { said, type WordsOf } from './ruleWords';

export const vb06: WordsOf<'VB-06'> = {
  title: 'Dấu “./.” cuối kế hoạch',
  why: 'Nội dung văn bản kết thúc bằng dấu “./.” (Nghị định 30/2020/NĐ-CP, mẫu 1.4).',
  messages: {
    noEndMark: () => 'Cuối nội dung kế hoạch chưa có “./.”.',
    endMarkInside: (data) => `“./.” chỉ đặt ở cuối văn bản, mà dòng này đã có: “${said(data, 'text')}”.`,
  },
};
