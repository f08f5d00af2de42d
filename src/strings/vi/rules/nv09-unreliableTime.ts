import { said, type WordsOf } from './ruleWords';

export const nv09: WordsOf<'NV-09'> = {
  title: 'Thời gian chưa rõ, ngoài năm hoặc trước ngày kế hoạch',
  why: 'Thời gian mơ hồ thì không nhắc hạn được. Ngày ngoài năm kế hoạch thường do chép từ kế hoạch năm trước.',
  messages: {
    unclear: (data) =>
      `Thời gian “${said(data, 'text')}” chưa cho biết ngày hoặc tháng cụ thể; nếu có hạn, hãy ghi rõ.`,
    ambiguous: (data) =>
      `Thời gian “${said(data, 'text')}” có thể hiểu nhiều cách; hãy ghi đủ ngày, tháng, năm theo thứ tự ngày/tháng/năm.`,
    outsideYear: (data) =>
      `Thời gian “${said(data, 'text')}” nằm ngoài năm kế hoạch ${said(data, 'year')}; hãy kiểm tra năm.`,
    beforePlan: (data) =>
      `Thời gian “${said(data, 'text')}” kết thúc trước ngày ban hành kế hoạch (${said(data, 'planDate')}); hãy kiểm tra lại.`,
  },
};
