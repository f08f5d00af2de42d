import { said, type WordsOf } from '../../ruleWords';

export const tl04: WordsOf<'TL-04'> = {
  title: 'Số Cờ thi đua của Chính phủ so với số tập thể dẫn đầu',
  why: 'Cờ thi đua của Chính phủ đề nghị không quá 20% số tập thể dẫn đầu cụm, khối và đạt tiêu chuẩn cờ cấp tỉnh (khoản 1 Điều 7 Nghị định 152/2025/NĐ-CP); chỉ là lưu ý vì danh sách có thể không gồm mọi tập thể dẫn đầu.',
  messages: {
    manyFlags: (data) =>
      `Đề nghị ${said(data, 'found')} Cờ thi đua của Chính phủ trên ${said(data, 'base')} tập thể đề nghị cờ cấp tỉnh, nhiều hơn ${said(data, 'percent')}%.`,
  },
};
