import { inCells, said, type WordsOf } from './ruleWords';

export const nv05: WordsOf<'NV-05'> = {
  title: 'Nhiều đơn vị chủ trì, hoặc chủ trì ghi chung chung',
  why: 'Thông thường mỗi nhiệm vụ có một đơn vị chủ trì chịu trách nhiệm, các đơn vị khác phối hợp.',
  messages: {
    severalLeads: (data) =>
      `Có ${said(data, 'count')} đơn vị cùng chủ trì: ${said(data, 'shownBodies')}${inCells(data)}; nên chọn một đơn vị, đơn vị còn lại ghi ở cột phối hợp.`,
    collectiveLead: (data) =>
      `Chủ trì ghi chung “${said(data, 'shownBody')}”${inCells(data)}; nên ghi rõ một đơn vị chịu trách nhiệm.`,
  },
};
