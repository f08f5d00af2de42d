import { fieldName, said, type WordsOf } from './ruleWords';

export const nv03: WordsOf<'NV-03'> = {
  title: 'Thiếu nội dung, chủ trì, thời gian hoặc sản phẩm',
  why: 'Phụ lục phải nói rõ làm gì, ai chủ trì, khi nào xong và ra sản phẩm gì. Hai kế hoạch thực tế đều không ghi thời hạn trong thân bài, nên thời hạn chỉ có thể lấy từ bảng nhiệm vụ.',
  messages: {
    blankCell: (data) =>
      said(data, 'field') === 'content'
        ? `Dòng ${said(data, 'row')} chưa ghi nội dung nhiệm vụ.`
        : said(data, 'content') === ''
          ? `Dòng ${said(data, 'row')} chưa ghi ${fieldName(data)}.`
          : `Nhiệm vụ “${said(data, 'content')}” chưa ghi ${fieldName(data)}.`,
    formulaError: (data) =>
      `Ô ${fieldName(data)} ở dòng ${said(data, 'row')} là lỗi công thức ${said(data, 'error')} nên được coi là trống; hãy sửa công thức hoặc gõ lại.`,
    noColumn: (data) =>
      `Trang “${said(data, 'sheet')}” không có cột ${fieldName(data)}; hãy thêm cột hoặc chỉ lại cột cho đúng.`,
    emptyColumn: (data) =>
      `Cột ${fieldName(data)} của trang “${said(data, 'sheet')}” để trống ở cả ${said(data, 'count')} nhiệm vụ.`,
    nearlyEmptyColumn: (data) =>
      `Cột ${fieldName(data)} của trang “${said(data, 'sheet')}” để trống ở ${said(data, 'blank')}/${said(data, 'count')} nhiệm vụ; hãy ghi đủ, hoặc bỏ cột nếu không dùng.`,
  },
};
