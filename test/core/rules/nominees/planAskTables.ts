import { currentLawBook } from '../../../../src/core/law/currentBook';
import { applyLawSettings } from '../../../../src/core/law/lawSettings';
import { detailedAsk } from '../../../../src/core/plan/demands/detailedAsk';
import type { NominationAsk, Plan } from '../../../../src/core/plan/plan';
import { parseIsoDate } from '../../../../src/core/time/isoDate';
import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { planWith } from '../samplePlan';
import { tasksOn, taskRow } from '../taskSheet';
import type { RowOver, RuleCase } from './nomineeSheet';

type Asked = readonly [kind: NominationAsk['kind'], text: string, figureOrDay: number | string];

/** A plan of 2025 that asks this of nominations. */
function planAsking(asked: readonly Asked[], document: Partial<Plan['document']> = {}): Plan {
  const asks = asked.map(([kind, text, what]) =>
    detailedAsk({
      itemId: 'III.2',
      kind,
      text,
      figure: typeof what === 'number' ? what : null,
      lastDay: typeof what === 'string' ? parseIsoDate(what) : null,
      counted: null,
    }),
  );
  return { ...planWith({ year: 2025, ...document }), asks };
}

const paper: RowOver = { 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND xã' };
const papers = (count: number, over: RowOver = {}): readonly RowOver[] =>
  Array.from({ length: count }, () => ({ ...paper, ...over }));
const collective: RowOver = { ...paper, 'Phân loại khen thưởng': 'Tập thể', 'Chức vụ': null };
const atMostTwo: Asked = ['total', 'Khen thưởng không quá 02 cá nhân', 2];
const twoOfUnit: Asked = ['quota', 'Mỗi đơn vị đề nghị tối đa 02 cá nhân', 2];
const fighters: Asked = ['share', 'Chiến sĩ thi đua cơ sở không quá 15% số lao động tiên tiến', 15];
const oneFighterOfThree: readonly RowOver[] = [{ 'Danh hiệu đề nghị': 'CSTĐCS' }, {}, {}];
const workers: Asked = ['share', 'Ít nhất 60% số được khen là người lao động trực tiếp', 60];
const beforeMiddle: Asked = ['deadline', 'Hồ sơ gửi về UBND xã trước ngày 15/11/2025', '2025-11-15'];
const book = applyLawSettings(currentLawBook(), [
  { key: 'quota.CSTDCS.percent', value: 10, reason: 'Quyết định của tỉnh' },
]).book;

/** What each rule on the plan's own demands finds on what rows. */
export const planAskTables = {
  'KH-01': [
    {
      says: 'more forms for persons than the plan lets be proposed; titles and collectives are not counted',
      rows: [...papers(3), {}, collective],
      situation: { plan: planAsking([atMostTwo]) },
      expected: ['moreThanPlanned warning sheet'],
    },
    {
      says: 'as many as it lets; a person proposed twice is one',
      rows: papers(3, { 'Họ và tên': 'Lê Văn Giả' }),
      situation: { plan: planAsking([atMostTwo]) },
      expected: [],
    },
    {
      says: 'without a bound it is a remark',
      rows: papers(3),
      situation: { plan: planAsking([['total', 'Số lượng khen: 02 cá nhân', 2]]) },
      expected: ['otherThanPlanned info sheet'],
    },
    {
      says: 'a plan of another year, of another subject, or none',
      rows: papers(3),
      situation: { plan: planAsking([atMostTwo], { year: 2024 }) },
      expected: [],
    },
    {
      says: 'who is counted is not said, or it is a title in general',
      rows: papers(3),
      situation: {
        plan: planAsking([
          ['total', 'Khen không quá 02 gương', 2],
          ['total', 'Xét tặng danh hiệu không quá 02 cá nhân', 2],
        ]),
      },
      expected: [],
    },
    {
      says: 'an advanced worker in the sentence is what is asked of those who are proposed',
      rows: [{}, {}, {}],
      situation: { plan: planAsking([['total', 'Khen không quá 02 cá nhân đạt Lao động tiên tiến', 2]]) },
      expected: [],
    },
    {
      says: 'two sentences that may each be about a part of the same',
      rows: papers(3),
      situation: { plan: planAsking([atMostTwo, ['total', 'Biểu dương tối đa 01 cá nhân', 1]]) },
      expected: [],
    },
    {
      says: 'of one type: counted where the list tells types, silent where it does not',
      rows: [
        ...papers(2, { 'Loại hình khen thưởng': 'Chuyên đề' }),
        ...papers(3, { 'Loại hình khen thưởng': 'Công trạng' }),
      ],
      situation: { plan: planAsking([['total', 'Khen chuyên đề không quá 01 cá nhân', 1]]) },
      expected: ['moreThanPlanned warning sheet'],
    },
    {
      says: 'the type is not told',
      rows: papers(3),
      situation: { plan: planAsking([['total', 'Khen chuyên đề không quá 01 cá nhân', 1]]) },
      expected: [],
    },
    {
      says: 'ad hoc awards come as they come',
      rows: papers(3, { 'Loại hình khen thưởng': 'Đột xuất' }),
      situation: { plan: planAsking([atMostTwo]) },
      expected: [],
    },
  ],
  'KH-02': [
    {
      says: 'a unit that proposes more, at the first row beyond',
      rows: [...papers(3), ...papers(2, { 'Đơn vị công tác': 'Trạm Y tế' })],
      situation: { plan: planAsking([twoOfUnit]) },
      expected: ['unitProposesMore warning Đơn vị công tác 3'],
    },
    {
      says: 'villages only, where the plan speaks of them; without a bound a remark',
      rows: [...papers(2), ...papers(2, { 'Đơn vị công tác': 'Thôn Đông' })],
      situation: { plan: planAsking([['quota', 'Mỗi thôn đề nghị 01 cá nhân', 1]]) },
      expected: ['unitProposesOther info Đơn vị công tác 4'],
    },
    {
      says: 'the committee as everybody’s unit is no unit, and so is none',
      rows: [
        ...papers(3, { 'Đơn vị công tác': 'UBND xã Suối Mẫu' }),
        ...papers(3, { 'Đơn vị công tác': '' }),
      ],
      situation: { plan: planAsking([twoOfUnit]) },
      expected: [],
    },
    {
      says: 'so many for a year are not for a unit; at least so many are no limit',
      rows: papers(3),
      situation: {
        plan: planAsking([
          ['quota', 'Mỗi năm đề nghị không quá 02 cá nhân', 2],
          ['quota', 'Mỗi đơn vị đề nghị ít nhất 01 cá nhân', 1],
        ]),
      },
      expected: [],
    },
  ],
  'KH-03': [
    {
      says: "fighters beyond the plan's share",
      rows: oneFighterOfThree,
      situation: { plan: planAsking([fighters]) },
      expected: ['moreFighters warning sheet'],
    },
    {
      says: "nothing twice where the province's share says so",
      rows: oneFighterOfThree,
      situation: { plan: planAsking([fighters]), book },
      expected: [],
    },
    {
      says: 'too few direct workers; only a remark where it is a preference',
      rows: [
        ...papers(2, { 'Phân loại đối tượng': 'Lãnh đạo' }),
        ...papers(1, { 'Phân loại đối tượng': 'Trực tiếp' }),
      ],
      situation: {
        plan: planAsking([workers, ['share', 'Ưu tiên ít nhất 50% người trực tiếp lao động', 50]]),
      },
      expected: ['smallerShare warning sheet', 'smallerShare info sheet'],
    },
    {
      says: 'enough of them, or a list that does not tell of everybody',
      rows: [...papers(1, { 'Phân loại đối tượng': 'Lãnh đạo' }), ...papers(1)],
      situation: { plan: planAsking([workers]) },
      expected: [],
    },
  ],
  'KH-04': [
    {
      says: 'fewer sets than the plan asks for, once for a list',
      rows: papers(3, { 'Số bộ hồ sơ': 2 }),
      situation: { plan: planAsking([['dossiers', 'Hồ sơ lập thành 03 bộ', 3]]) },
      expected: ['fewerSets info sheet'],
    },
    {
      says: 'copies of a paper are no sets, and two numbers are none',
      rows: papers(2, { 'Số bộ hồ sơ': 2 }),
      situation: {
        plan: planAsking([
          ['dossiers', 'Báo cáo thành tích 04 bản', 4],
          ['dossiers', 'Hồ sơ cấp tỉnh 03 bộ', 3],
          ['dossiers', 'Hồ sơ cấp xã 01 bộ', 1],
        ]),
      },
      expected: [],
    },
  ],
  'KH-05': [
    {
      says: 'received, else submitted by the unit, after the plan’s day; each day once',
      rows: [
        { ...paper, 'Ngày nhận hồ sơ': '20/11/2025' },
        { ...paper, 'Ngày nhận hồ sơ': '20/11/2025' },
        { ...paper, 'Ngày nhận hồ sơ': '14/11/2025' },
        { ...paper, 'Số, ngày tờ trình': '05/TTr-THCS ngày 18/11/2025' },
      ],
      situation: { plan: planAsking([beforeMiddle]) },
      expected: ['receivedLate warning Ngày nhận hồ sơ 1', 'submittedLate warning Số, ngày tờ trình 4'],
    },
    {
      says: "the committee's own submission is no unit's; a later day of the plan counts",
      rows: [
        { ...paper, 'Số, ngày tờ trình': '12/TTr-UBND ngày 18/11/2025' },
        { ...paper, 'Số, ngày tờ trình': '05/TTr-THCS ngày 28/11/2025' },
      ],
      situation: {
        plan: planAsking([beforeMiddle, ['deadline', 'Hồ sơ bổ sung nộp trước ngày 30/11', '2025-11-30']]),
      },
      expected: [],
    },
    {
      says: "nothing twice where a task's deadline says so",
      rows: [{ ...paper, 'Số, ngày tờ trình': '05/TTr-THCS ngày 18/11/2025' }],
      situation: {
        plan: planAsking([beforeMiddle]),
        tasks: tasksOn([
          taskRow({ content: 'Nộp danh sách, hồ sơ đề nghị khen thưởng năm 2025', time: '15/11/2025' }),
        ]),
      },
      expected: [],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
