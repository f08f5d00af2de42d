import { fieldName, said, type WordsOf } from './ruleWords';

export const sheet04: WordsOf<'SHEET-04'> = {
  title: 'Ô ghi chưa chuẩn, có cách sửa rõ ràng',
  why: 'Tiện ích vẫn hiểu ô này. Viết thống nhất thì tìm, lọc, sắp xếp trong Excel mới đúng, và bản in đẹp hơn. Khi bạn đồng ý, chỉ cách viết trong ô đổi, nghĩa giữ nguyên.',
  messages: {
    spaces: (data) => `Ô ${fieldName(data)} có dấu cách thừa; nên bỏ, không đổi chữ nào.`,
    composition: (data) =>
      `Ô ${fieldName(data)} có chữ và dấu gõ rời nhau (Unicode tổ hợp) nên tìm không ra; nên ghép lại, nhìn vẫn như cũ.`,
    otherCapitals: (data) =>
      `Ô ${fieldName(data)} ghi “${said(data, 'shownFrom')}”, khác danh mục đơn vị của cơ quan ở chữ hoa, chữ thường hoặc dấu cách; nên ghi “${said(data, 'shownTo')}”.`,
    dayInOtherForm: (data) =>
      `Ô ${fieldName(data)} ghi ngày “${said(data, 'shownFrom')}”; nên ghi “${said(data, 'shownTo')}”.`,
    whichDay: (data) =>
      `Ô ${fieldName(data)} ghi “${said(data, 'shownFrom')}”, mà cột này có ô ghi tháng trước ngày. Nếu cả cột như vậy thì ngày này là ${said(data, 'shownTo')}; nếu không, bấm Bỏ qua.`,
  },
};
