import { inCells, said, type WordsOf } from './ruleWords';

export const nv04: WordsOf<'NV-04'> = {
  title: 'Đơn vị chủ trì chưa có trong danh mục',
  why: 'Tên đơn vị được so với phần tổ chức thực hiện của kế hoạch, với danh mục của cơ quan và với bảng tên gọi thường dùng. Tên lạ có thể là gõ sai, hoặc là đơn vị chưa có trong danh mục.',
  messages: {
    unknownLead: (data) =>
      `Chưa biết đơn vị chủ trì “${said(data, 'shownBody')}”${inCells(data)}; thêm vào danh mục đơn vị, cho biết đó là đơn vị nào, hoặc sửa lại ô nếu gõ sai.`,
  },
};
