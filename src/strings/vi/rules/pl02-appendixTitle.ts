import { said, type WordsOf } from './ruleWords';

export const pl02: WordsOf<'PL-02'> = {
  title: 'Tiêu đề của phụ lục',
  why: 'Dòng đầu ghi “Phụ lục” chữ in thường, đậm; dòng sau là tên phụ lục chữ in hoa, đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, điểm 1.b).',
  messages: {
    planWithoutTitle: () =>
      'Kế hoạch chưa có trích yếu nên tên phụ lục chưa đầy đủ; hãy ghi tên kế hoạch ở trang “Kế hoạch”.',
    titleLine: (data) =>
      `Dòng đầu của phụ lục đang là “${said(data, 'title')}”; theo mẫu là “Phụ lục”, chữ in thường.`,
    nameNotInCapitals: (data) => `Tên phụ lục “${said(data, 'name')}” chưa viết in hoa.`,
  },
};
