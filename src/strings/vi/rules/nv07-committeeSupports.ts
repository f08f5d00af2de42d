import { inCells, said, type WordsOf } from './ruleWords';

export const nv07: WordsOf<'NV-07'> = {
  title: 'UBND ở cột phối hợp',
  why: 'UBND là cơ quan chỉ đạo; trong các phụ lục thường gặp, UBND không đứng ở cột phối hợp mà chỉ chủ trì việc chỉ đạo chung.',
  messages: {
    committeeSupports: (data) =>
      `“${said(data, 'shownBody')}” đang ghi ở cột phối hợp${inCells(data)}; nên ghi đơn vị trực tiếp phối hợp.`,
  },
};
