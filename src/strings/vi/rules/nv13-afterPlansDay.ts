import { said, type WordsOf } from './ruleWords';

export const nv13: WordsOf<'NV-13'> = {
  title: 'Thời gian muộn hơn ngày nêu trong kế hoạch',
  why: 'Kế hoạch nêu một ngày trong lời văn của chính mục này; nhiệm vụ ghi cùng việc đó trên trang lại có thời gian sau ngày ấy. Chỉ nhắc khi hai bên nói rõ cùng một việc.',
  messages: {
    afterPlansDay: (data) =>
      `Thời gian “${said(data, 'shownText')}” của nhiệm vụ “${said(data, 'content')}” muộn hơn ngày ${said(data, 'day')} mà kế hoạch nêu ở mục ${said(data, 'item')}: “${said(data, 'sentence')}”.`,
  },
};
