import { inCells, said, type WordsOf } from './ruleWords';

export const nv06: WordsOf<'NV-06'> = {
  title: 'Đơn vị chủ trì cũng nằm trong phối hợp',
  why: 'Một đơn vị không vừa chủ trì vừa phối hợp cùng một nhiệm vụ; tên có thể được viết theo hai cách khác nhau.',
  messages: {
    leadAlsoSupports: (data) =>
      `“${said(data, 'shownBody')}” đã chủ trì nhiệm vụ này mà vẫn ghi ở cột phối hợp${inCells(data)}; hãy bỏ ở một bên.`,
  },
};
