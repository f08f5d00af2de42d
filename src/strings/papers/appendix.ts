import type { AppendixWords, NotedPaper } from '../../core/papers/appendix/appendixWords';

/** The printed appendix. Wording: NĐ 30/2020/NĐ-CP, annex I part III.1; columns by the habit of offices. */
export const appendix: AppendixWords = {
  sheetName: 'Phụ lục nhiệm vụ cụ thể',
  heading: 'Phụ lục',
  name: (planTitle) => `Nhiệm vụ cụ thể ${planTitle ?? ''}`.trim().toLocaleUpperCase('vi'),
  note: (paper) =>
    `(Kèm theo ${paper.kind ?? 'Kế hoạch'} số ${numberOf(paper)} ${dateOf(paper)} của ${paper.issuer ?? dots})`,
  columns: {
    ordinal: 'TT',
    content: 'Nội dung nhiệm vụ',
    lead: 'Cơ quan, đơn vị chủ trì',
    support: 'Cơ quan, đơn vị phối hợp',
    time: 'Thời gian thực hiện',
    product: 'Sản phẩm',
    followUp: 'Theo dõi, đôn đốc',
    leader: 'Lãnh đạo phụ trách',
    source: 'Nguồn chỉ đạo',
    assignedOn: 'Ngày chỉ đạo',
    budget: 'Kinh phí',
    note: 'Ghi chú',
  },
  otherTasks: 'Nhiệm vụ khác',
};

const dots = '……………';
/** Non-breaking, so that the blank keeps its width when the line is justified or trimmed. */
const blank = '\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0';

function numberOf(paper: NotedPaper): string {
  if (paper.form === 'electronic') return `${blank}/${paper.symbol ?? blank}`;
  return paper.number ?? `……/${paper.symbol ?? '………'}`;
}

/** Days under 10 and the months 1 and 2 get a leading zero, months 3 to 9 none (annex I part II.4.b). */
function dateOf(paper: NotedPaper): string {
  const gap = paper.form === 'electronic' ? blank : '……';
  const isBlank = paper.form === 'electronic';
  const day = isBlank || paper.day === null ? gap : String(paper.day).padStart(2, '0');
  const month = isBlank || paper.month === null ? gap : monthInWords(paper.month);
  const year = isBlank || paper.year === null ? gap : String(paper.year);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

function monthInWords(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}
