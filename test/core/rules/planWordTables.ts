import type { Citation, Plan, PlanItem } from '../../../src/core/plan/plan';
import type { RuleIdOn } from '../../../src/core/rules/allRules';
import type { PlanRuleInput } from '../../../src/core/rules/ruleInputs';
import { citing } from './paperTables';
import { planWith, samplePlan } from './samplePlan';
import { day, taskRow, tasksOn } from './taskSheet';

export interface PlanWordCase {
  readonly says: string;
  readonly plan: Plan;
  readonly over?: Partial<PlanRuleInput>;
  readonly expected: readonly string[];
}

const item = (id: string, title: string, points: readonly string[] = []): PlanItem => ({
  id,
  title,
  points,
  shortName: null,
});

/** A plan whose task part has these items. */
function withItems(plan: Plan, ...items: readonly PlanItem[]): Plan {
  return { ...plan, parts: [{ id: 'II', title: 'NỘI DUNG', items }] };
}

const points = (...texts: readonly string[]): Plan =>
  withItems(samplePlan, item('II.1', 'Việc chung', texts));

/** A plan that cites one paper with these figures. */
function cited(date: string | null, over: Partial<Citation>): Plan {
  const plan = citing('2026-02-10', [over.text ?? '', over.number ?? null]);
  return {
    ...plan,
    document: { ...plan.document, date: date === null ? null : day(date) },
    citations: plan.citations.map((one) => ({ ...one, ...over })),
  };
}

const everything = withItems(
  samplePlan,
  item('II.1', 'Phát động phong trào, đăng ký danh hiệu', [
    'Nêu gương điển hình; kiểm tra, đôn đốc các thôn',
  ]),
  item('II.2', 'Sơ kết 6 tháng, tổng kết năm', [
    'Xét, đề nghị tặng giấy khen',
    'Báo cáo về tỉnh trước 15/11',
  ]),
);
const torn = withItems(samplePlan, item('II.1', 'Phát động phong trào, đăng ký danh hiệu'));
const two = withItems(
  samplePlan,
  item('II.1', 'Tổ chức các đợt thi đua, ký giao ước', ['Viết tin bài; giám sát cụm thi đua']),
  item('II.2', 'Công tác khen thưởng'),
);
const missing = (count: number): readonly string[] => Array<string>(count).fill('missing info plan');

/** What the rules on a plan's own words and on the figures of what it cites find. */
export const planWordTables = {
  'CC-05': [
    {
      says: 'a year in the number and another in the date',
      plan: cited('2025-09-01', {
        text: 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2024',
        number: '152/2025/NĐ-CP',
        date: day('2024-06-14'),
      }),
      expected: ['yearsApart warning plan'],
    },
    {
      says: 'a day that does not exist',
      plan: cited('2026-02-10', {
        text: 'Quyết định số 45/QĐ-UBND ngày 31/02/2025',
        number: '45/QĐ-UBND',
      }),
      expected: ['noSuchDay warning plan'],
    },
    {
      says: 'a paper later than the plan, by its day and by its number',
      plan: {
        ...cited('2026-02-10', {
          text: 'Hướng dẫn số 9/HD-SNV ngày 12/3/2026',
          number: '9/HD-SNV',
          date: day('2026-03-12'),
        }),
        citations: [
          ...cited('2026-02-10', {
            text: 'Hướng dẫn số 9/HD-SNV ngày 12/3/2026',
            number: '9/HD-SNV',
            date: day('2026-03-12'),
          }).citations,
          ...cited(null, { text: 'Quyết định số 3/2027/QĐ-UBND', number: '3/2027/QĐ-UBND' }).citations,
        ],
      },
      expected: ['laterThanPlan warning plan', 'laterThanPlan warning plan'],
    },
    {
      says: 'a decree that begins later is told by CC-01, and numbers without a year say nothing',
      plan: {
        ...citing('2024-03-01', ['Nghị định số 152/2025/NĐ-CP', '152/2025/NĐ-CP']),
        citations: [
          ...citing('2024-03-01', ['Nghị định số 152/2025/NĐ-CP', '152/2025/NĐ-CP']).citations,
          ...cited(null, {
            text: 'Kế hoạch số 297/KH-UBND ngày 31/12/2023',
            number: '297/KH-UBND',
            date: day('2023-12-31'),
          }).citations,
        ],
      },
      expected: [],
    },
    {
      says: 'a paper of the plan day itself, and one of which two dates are printed',
      plan: {
        ...cited('2026-02-10', {
          text: 'Công văn số 77/2026/CV-SNV ngày 10/02/2026',
          number: '77/2026/CV-SNV',
          date: day('2026-02-10'),
        }),
        citations: cited(null, {
          text: 'Luật số 06/2022/QH15 ngày 15/6/2022 được sửa đổi ngày 23/4/2024',
          number: '06/2022/QH15',
          date: day('2024-04-23'),
        }).citations,
      },
      expected: [],
    },
  ],
  'VB-03': [
    {
      says: 'a date without a place',
      plan: planWith({ place: null }),
      expected: ['noPlace info plan'],
    },
    {
      says: 'the place of another unit',
      plan: planWith({ place: 'Cẩm Sơn' }),
      expected: ['otherPlace info plan'],
    },
    {
      says: 'the name alone, with its kind, without marks, and with the province in the issuer',
      plan: planWith({ place: 'Phường Lieu Khe', issuer: 'Ủy ban nhân dân phường Liễu Khê, tỉnh Hải Minh' }),
      expected: [],
    },
    {
      says: 'a school, the Front and an unknown office have seats that nobody knows',
      plan: planWith({ place: 'Cẩm Sơn', issuer: 'Trường Tiểu học Liễu Khê' }),
      expected: [],
    },
    { says: 'no date was read', plan: planWith({ place: null, dateAsPrinted: null }), expected: [] },
  ],
  'ND-01': [
    { says: 'every duty in other words', plan: everything, expected: [] },
    { says: 'five are there, three are not', plan: two, expected: missing(3) },
    {
      says: 'what stands in the tasks counts',
      plan: two,
      over: {
        tasks: tasksOn([
          taskRow({ content: 'Hội nghị tổng kết năm' }),
          taskRow({ ordinal: 2, content: 'Báo cáo sơ kết 6 tháng' }),
        ]),
      },
      expected: [],
    },
    {
      says: 'what the office took off is not asked for, what it added is',
      plan: two,
      over: {
        duties: {
          off: ['midYearReview', 'report'],
          own: [
            { name: 'Kiện toàn Hội đồng', words: [] },
            { name: 'Trang thiếu nhi', words: ['tin bài'] },
          ],
        },
      },
      expected: missing(2),
    },
    {
      says: 'a plan of one movement, of five years, and of one item are not asked',
      plan: {
        ...two,
        document: { ...two.document, title: 'Phát động thi đua, khen thưởng cao điểm 90 ngày' },
      },
      expected: [],
    },
    {
      says: 'of five years',
      plan: { ...two, document: { ...two.document, years: { from: 2026, to: 2030 } } },
      expected: [],
    },
    { says: 'a torn text', plan: torn, expected: [] },
  ],
  'ND-02': [
    {
      says: 'a district as superior, as council and as level after it ended',
      plan: points(
        'Trình Hội đồng Thi đua - Khen thưởng huyện xem xét',
        'Gửi hồ sơ về Phòng Nội vụ huyện trước ngày 15/11',
        'Đề nghị khen thưởng cấp huyện',
      ),
      expected: ['vanished warning plan', 'vanished warning plan', 'vanished warning plan'],
    },
    {
      says: 'before the day on which they ended',
      plan: {
        ...points('Trình UBND huyện xem xét'),
        document: { ...samplePlan.document, date: day('2025-06-30') },
      },
      expected: [],
    },
    {
      says: 'a plan of December for the year to come tells of the year that ends; a year goes on through its line',
      plan: {
        ...points(
          '6 tháng đầu năm 2025, UBND huyện đã tặng 5 giấy khen',
          'Năm 2024, xã đạt 3 cờ; Chủ tịch UBND huyện tặng 5 giấy khen',
          'Năm 2024, ông Nguyễn V. A được UBND huyện khen',
        ),
        document: {
          ...samplePlan.document,
          date: day('2025-12-20'),
          year: 2026,
          years: { from: 2026, to: 2026 },
        },
      },
      expected: [],
    },
    {
      says: 'each sentence of a line, also after one on an earlier year',
      plan: points('Năm 2024 UBND huyện tặng cờ; năm 2026 trình UBND huyện. Báo cáo Phòng Nội vụ huyện.'),
      expected: ['vanished warning plan', 'vanished warning plan'],
    },
    {
      says: 'a plan without its day, by its year; what a body and its line of part III say alike, once',
      plan: {
        ...points('Báo cáo Phòng Nội vụ huyện', 'Báo cáo Phòng Nội vụ huyện.'),
        document: { ...samplePlan.document, date: null },
      },
      expected: ['vanished warning plan'],
    },
    {
      says: 'a plan without its day whose year began before they ended',
      plan: {
        ...points('Báo cáo Phòng Nội vụ huyện'),
        document: { ...samplePlan.document, date: null, year: 2025, years: { from: 2025, to: 2025 } },
      },
      expected: [],
    },
    {
      says: 'what tells of earlier days',
      plan: points(
        'Kế thừa các mô hình của UBND huyện Gia Khánh trước đây',
        'Người được UBND huyện tặng giấy khen năm 2023',
        'Khu dân cư thuộc thị xã Liễu Khê (cũ), do UBND thị xã công nhận trước khi sáp nhập',
        'Bãi bỏ Quyết định 12/QĐ-UBND ngày 05/3/2024 của UBND huyện',
      ),
      expected: [],
    },
    {
      says: 'names that only look like it',
      plan: points('Phòng Văn hóa - Xã hội', 'Ban Chỉ huy Quân sự phường', 'Bệnh viện đa khoa khu vực'),
      expected: [],
    },
  ],
  'ND-03': [
    {
      says: 'slips in one line are one finding',
      plan: points('Công tác khen thường trong phong trào THI YÊU NƯỚC của tỉnh Hưng yên'),
      expected: ['misspelled info plan'],
    },
    {
      says: 'legitimate words of the same letters',
      plan: points(
        'Khen thường xuyên, khen thường niên',
        'Cuộc thi yêu nước của học sinh',
        'Chuyển sang kiến nghị của cử tri',
        'Ông Nguyễn Hà nam tiến',
        'Hòa bình và phát triển; Thái bình',
        'Tặng quà trong hội thi đưa thư',
        'thi đua khen thưởng',
      ),
      expected: [],
    },
    {
      says: 'decomposed letters',
      plan: points('khen thường'.normalize('NFD')),
      expected: ['misspelled info plan'],
    },
  ],
  'ND-04': [
    {
      says: 'days that the calendar does not have, one finding for each line',
      plan: points(
        'Gửi đăng ký trước ngày 31/02/2026.',
        'Từ 30/02/2026 đến ngày 31 tháng 4 năm 2026',
        'Xong trước ngày 31/11',
      ),
      expected: ['impossibleDay warning plan', 'impossibleDay warning plan', 'impossibleDay warning plan'],
    },
    {
      says: 'days, scores, shares, numbers of papers',
      plan: points(
        'Trước ngày 29/02/2028; kỷ niệm 30/4 và 02/9',
        'Đạt 31/4 chỉ tiêu, 100% trong 31/31 thôn',
        'Quyết định số 31/02/QĐ-UBND; 1.250.000 đồng',
        'Giai đoạn 2026-2030',
      ),
      expected: [],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'plan'>, readonly PlanWordCase[]>>;
