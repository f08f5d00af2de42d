import { said, type WordsOf } from '../ruleWords';

export const ds04: WordsOf<'DS-04'> = {
  title: 'Đơn vị chưa có trong kế hoạch, danh mục',
  why: 'Đơn vị được so với phần III của kế hoạch, danh mục của cơ quan và bảng tên gọi; thêm vào danh mục một lần nếu đúng.',
  messages: {
    unknownUnit: (data) =>
      `Đơn vị “${said(data, 'unit')}” (${said(data, 'count')} dòng) không có trong kế hoạch và danh mục.`,
  },
};
