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
      `Thời gian “${said(data, 'text')}” chưa cho biết ngày hoặc tháng cụ thể; nếu có hạn, hãy ghi rõ.`,
    ambiguous: (data) =>
      `Thời gian “${said(data, 'text')}” có thể hiểu nhiều cách; hãy ghi đủ ngày, tháng, năm theo thứ tự ngày/tháng/năm.`,
    outsideYear: (data) =>
      `Thời gian “${said(data, 'text')}” nằm ngoài năm kế hoạch ${said(data, 'year')}; hãy kiểm tra năm.`,
    unlikelyYear: (data) =>
      `Thời gian “${said(data, 'text')}” có năm khó tin; hãy kiểm tra xem có gõ nhầm năm không.`,
    monthFirst: (data) =>
      said(data, 'count') === '1'
        ? `Thời gian “${said(data, 'text')}” ghi theo kiểu tháng/ngày; nên ghi “${said(data, 'to')}”.`
        : `Có ${said(data, 'count')} ô thời gian ghi theo kiểu tháng/ngày, như “${said(data, 'text')}”; nên ghi ngày trước, tháng sau: “${said(data, 'to')}”.`,
    mostOfColumn: (data) =>
      `Có ${said(data, 'count')} nhiệm vụ có thời gian ${columnDoubts[said(data, 'doubt')] ?? ''}${ofPlan(data)}, như “${said(data, 'text')}”; hãy xem lại cả cột.`,
    beforePlan: (data) =>
      `Thời gian “${said(data, 'text')}” kết thúc trước ngày ban hành kế hoạch (${said(data, 'planDate')}); hãy kiểm tra lại.`,
    assignedAfterDeadline: (data) =>
      `Ngày chỉ đạo “${said(data, 'assignedOn')}” sau thời hạn “${said(data, 'text')}”; hãy kiểm tra lại hai ô này.`,
  },
};
