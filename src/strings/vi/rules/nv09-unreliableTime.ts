import { said, type FindingData, type WordsOf } from './ruleWords';

/** What most of a column's times have in common. */
const columnDoubts: Readonly<Record<string, string>> = {
  unclear: 'chưa cho biết ngày hoặc tháng cụ thể',
  ambiguous: 'chưa ghi đủ năm',
  outsideYear: 'nằm ngoài năm kế hoạch',
  beforePlan: 'kết thúc trước ngày ban hành kế hoạch',
  assignedAfterDeadline: 'kết thúc trước ngày giao việc',
};

function ofPlan(data: FindingData): string {
  if (said(data, 'doubt') === 'outsideYear') return ` ${said(data, 'year')}`;
  return said(data, 'doubt') === 'beforePlan' ? ` (${said(data, 'planDate')})` : '';
}

export const nv09: WordsOf<'NV-09'> = {
  title: 'Thời gian chưa rõ, ngoài năm hoặc trước ngày kế hoạch',
  why: 'Thời gian mơ hồ thì không nhắc hạn được. Ngày ngoài năm kế hoạch thường do chép từ kế hoạch năm trước.',
  messages: {
    unclear: (data) =>
      `Thời gian “${said(data, 'shownText')}” chưa cho biết ngày hoặc tháng cụ thể; nếu có hạn, hãy ghi rõ.`,
    ambiguous: (data) =>
      `Thời gian “${said(data, 'shownText')}” có thể hiểu nhiều cách; hãy ghi đủ ngày, tháng, năm theo thứ tự ngày/tháng/năm.`,
    outsideYear: (data) =>
      `Thời gian “${said(data, 'shownText')}” nằm ngoài năm kế hoạch ${said(data, 'year')}; hãy kiểm tra năm.`,
    unlikelyYear: (data) =>
      `Thời gian “${said(data, 'shownText')}” có năm khó tin; hãy kiểm tra xem có gõ nhầm năm không.`,
    monthFirst: (data) =>
      `Thời gian “${said(data, 'shownText')}” ghi theo kiểu tháng/ngày; nên ghi “${said(data, 'shownTo')}”.`,
    mostOfColumn: (data) =>
      `Có ${said(data, 'count')} nhiệm vụ có thời gian ${columnDoubts[said(data, 'doubt')] ?? ''}${ofPlan(data)}, như “${said(data, 'shownText')}”; hãy xem lại cả cột.`,
    beforePlan: (data) =>
      `Thời gian “${said(data, 'shownText')}” kết thúc trước ngày ban hành kế hoạch (${said(data, 'planDate')}); hãy kiểm tra lại.`,
    assignedAfterDeadline: (data) =>
      `Ngày chỉ đạo “${said(data, 'shownAssignedOn')}” sau thời hạn “${said(data, 'shownText')}”; hãy kiểm tra lại hai ô này.`,
  },
};
