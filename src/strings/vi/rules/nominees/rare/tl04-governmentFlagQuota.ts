import { said, type WordsOf } from '../../ruleWords';

export const tl04: WordsOf<'TL-04'> = {
  title: 'Số Cờ thi đua của Chính phủ so với số tập thể dẫn đầu',
  why: 'Cờ thi đua của Chính phủ chọn trong số các tập thể dẫn đầu cụm, khối với tỷ lệ giới hạn; chỉ là lưu ý.',
  messages: {
    manyFlags: (data) =>
      `Đề nghị ${said(data, 'found')} Cờ thi đua của Chính phủ trên ${said(data, 'base')} tập thể đề nghị cờ cấp tỉnh, nhiều hơn ${said(data, 'percent')}%.`,
  },
};
