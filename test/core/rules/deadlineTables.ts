import type { Plan } from '../../../src/core/plan/plan';
import { samplePlan } from './samplePlan';
import type { TaskCase } from './taskCase';
import { day, taskRow } from './taskSheet';

/** The sample plan whose item II.1 asks for something by these days. */
function asking(...sentences: readonly (readonly [text: string, ...days: string[]])[]): Plan {
  const deadlines = sentences.flatMap(([text, ...days]) =>
    days.map((lastDay) => ({ itemId: 'II.1', text, lastDay: day(lastDay) })),
  );
  return { ...samplePlan, deadlines };
}

const plan = asking([
  'Lập danh sách gia đình văn hóa tiêu biểu, gửi về phường trước ngày 15/5/2026',
  '2026-05-15',
]);
const content = 'Lập danh sách gia đình văn hóa tiêu biểu gửi về phường';

/** What the rule on days of the running text finds. */
export const deadlineTables: Readonly<Record<'NV-13', readonly TaskCase[]>> = {
  'NV-13': [
    {
      says: 'the same thing, after its day',
      rows: [taskRow({ content, time: 'Trước ngày 30/5/2026' }), taskRow({ ordinal: 2 })],
      situation: { plan },
      expected: ['afterPlansDay info F2'],
    },
    {
      says: 'a quarter that begins after the day; the lead is the first word of the sentence',
      rows: [taskRow({ content, lead: 'Các tổ dân phố', time: 'Quý III/2026' })],
      situation: {
        plan: asking([
          'Các tổ dân phố lập danh sách gia đình văn hóa tiêu biểu, gửi về phường trước ngày 15/5',
          '2026-05-15',
        ]),
      },
      expected: ['afterPlansDay info F2'],
    },
    ...[
      '14/5/2026',
      'trước 15/5',
      'Quý II',
      'Thường xuyên',
      'Hằng quý trước ngày 20/6',
      '10/5; 20/6',
      'Từ 01/5 đến 20/5/2026',
      'cuối năm',
    ].map((time): TaskCase => {
      return { says: time, rows: [taskRow({ content, time })], situation: { plan }, expected: [] };
    }),
    {
      says: 'a row without time alone',
      rows: [taskRow({ content, time: '' })],
      situation: { plan },
      expected: [],
    },
    {
      says: 'done',
      rows: [taskRow({ content, time: '30/5/2026', status: 'Đã xong', result: 'có' })],
      situation: { plan },
      expected: [],
    },
    {
      says: 'another item',
      rows: [taskRow({ content, time: '30/5/2026', item: 'II.2' })],
      situation: { plan },
      expected: [],
    },
    {
      says: 'two tasks that say so: which one is meant is not known',
      rows: [
        taskRow({ content, time: '30/5/2026' }),
        taskRow({ ordinal: 2, content: `${content} đợt 2`, time: '30/5/2026' }),
      ],
      situation: { plan },
      expected: [],
    },
    {
      says: 'another matter under the same item',
      rows: [
        'Phát thanh danh sách gia đình văn hóa tiêu biểu trên loa',
        'Trao giấy chứng nhận gia đình văn hóa tiêu biểu',
        'Gửi thư mời',
        'Họp xét gia đình văn hóa, gửi kết quả về phường',
      ].map((other) => taskRow({ content: other, time: '30/9/2026' })),
      situation: { plan },
      expected: [],
    },
    {
      says: 'preparing something is not doing it',
      rows: [taskRow({ content: 'Kiểm tra công tác thi đua tại các tổ', time: '30/9/2026' })],
      situation: {
        plan: asking([
          'Lập kế hoạch kiểm tra công tác thi đua tại các tổ trước ngày 15/5/2026',
          '2026-05-15',
        ]),
      },
      expected: [],
    },
    {
      says: 'of several clauses and days each has its own words',
      rows: [
        taskRow({ content: 'Tổ chức hội nghị điển hình tiên tiến', time: 'Trước 30/9/2026' }),
        taskRow({ ordinal: 2, content: 'Nộp báo cáo tổng kết năm về phường', time: '30/11/2026' }),
        taskRow({ ordinal: 3, content: 'Nộp báo cáo sáu tháng đầu năm về phường', time: '20/6/2026' }),
      ],
      situation: {
        plan: asking(
          ['Tổ chức hội nghị điển hình tiên tiến; gửi giấy mời trước ngày 20/8/2026', '2026-08-20'],
          [
            'Nộp báo cáo sáu tháng đầu năm về phường trước ngày 10/6, nộp báo cáo tổng kết năm về phường trước ngày 30/11',
            '2026-06-10',
            '2026-11-30',
          ],
        ),
      },
      expected: ['afterPlansDay info F4'],
    },
    {
      says: 'a day that people typed on the plan sheet, with and without one in the words',
      rows: [taskRow({ content, time: '30/5/2026' })],
      situation: { plan: asking([content, '2026-05-20']) },
      expected: ['afterPlansDay info F2'],
    },
    {
      says: 'a corrected day that the words do not name is not guessed at',
      rows: [taskRow({ content, time: '30/5/2026' })],
      situation: { plan: asking([`${content} trước ngày 15/5/2026`, '2026-05-20']) },
      expected: [],
    },
    {
      says: 'without deadlines, without a plan',
      rows: [taskRow({ content, time: '30/5/2026' })],
      situation: { plan: null },
      expected: [],
    },
  ],
};
