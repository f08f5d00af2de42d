import { said, taskNamed, type FindingData, type WordsOf } from './ruleWords';

/** The deadline where there is one, to be put behind what is said to be late before it. */
function ofDeadline(data: FindingData): string {
  const deadline = said(data, 'deadline');
  return deadline === '' ? ', không có ngày hạn' : ` dù hạn là ${deadline}`;
}

export const nv12: WordsOf<'NV-12'> = {
  title: 'Quá hạn hoặc sắp đến hạn',
  why: 'So thời hạn với ngày hôm nay. Nhiệm vụ đã xong, đã hủy hoặc đã có kết quả thì không nhắc; năm đã qua chỉ nhắc khi trạng thái còn ghi là chưa xong.',
  messages: {
    overdue: (data) =>
      `Nhiệm vụ ${taskNamed(data)} đã quá hạn ${said(data, 'days')} ngày (hạn ${said(data, 'deadline')}).`,
    saidLate: (data) => `Trang ghi nhiệm vụ ${taskNamed(data)} là chậm, quá hạn${ofDeadline(data)}.`,
    dueSoon: (data) =>
      said(data, 'days') === '0'
        ? `Hôm nay là hạn của nhiệm vụ ${taskNamed(data)}.`
        : `Nhiệm vụ ${taskNamed(data)} còn ${said(data, 'days')} ngày là đến hạn (${said(data, 'deadline')}).`,
  },
};
