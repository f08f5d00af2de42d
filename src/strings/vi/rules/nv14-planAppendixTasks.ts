import { said, type WordsOf } from './ruleWords';

export const nv14: WordsOf<'NV-14'> = {
  title: 'Khác với phụ lục của kế hoạch',
  why: 'Kế hoạch có phụ lục giao việc của chính nó. Trang theo dõi thiếu việc, ghi chủ trì hoặc thời gian khác phụ lục thì nên biết để bổ sung, hoặc để nhớ là đã đổi.',
  messages: {
    notOnSheet: (data) => `Phụ lục của kế hoạch có “${said(data, 'content')}”, trang này chưa có.`,
    otherLead: (data) =>
      `“${said(data, 'content')}”: phụ lục của kế hoạch giao ${said(data, 'inPlan')} chủ trì, ở đây ghi ${said(data, 'onSheet')}.`,
    otherTime: (data) =>
      `“${said(data, 'content')}”: phụ lục của kế hoạch ghi thời gian ${said(data, 'inPlan')}, ở đây ghi ${said(data, 'onSheet')}.`,
    otherList: (data) =>
      `Trang này có vẻ là danh sách khác: ${said(data, 'missing')} trên ${said(data, 'total')} nhiệm vụ trong phụ lục của kế hoạch không có ở đây.`,
  },
};
