import { said, taskNamed, type WordsOf } from './ruleWords';

export const nv11: WordsOf<'NV-11'> = {
  title: 'Đã xong mà chưa có kết quả',
  why: 'Nhiệm vụ báo hoàn thành cần số văn bản, ngày hoặc tóm tắt kết quả để làm căn cứ khi tổng kết.',
  messages: {
    doneWithoutResult: (data) =>
      `Nhiệm vụ ${taskNamed(data)} ghi “${said(data, 'status')}” nhưng cột kết quả còn trống; hãy ghi số văn bản hoặc ngày hoàn thành.`,
    mostDoneWithoutResult: (data) =>
      `Có ${said(data, 'count')}/${said(data, 'done')} nhiệm vụ ghi đã xong nhưng cột kết quả còn trống; hãy ghi số văn bản hoặc ngày hoàn thành.`,
  },
};
