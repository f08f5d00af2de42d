import { currentLawBook } from '../../../src/core/law/currentBook';
import type { Citation, Plan } from '../../../src/core/plan/plan';
import { citationRules, planRules } from '../../../src/core/rules/plan';
import type { CitationRuleInput, PlanRuleInput } from '../../../src/core/rules/ruleInputs';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { foundBy } from './found';
import { planWith, samplePlan } from './samplePlan';
import { day, inShort } from './taskSheet';

interface Case {
  readonly rule: string;
  readonly says: string;
  readonly plan: Plan;
  readonly expected: readonly string[];
}

const word = (over: Partial<Plan['document']>): Plan => ({ ...planWith(over), origin: 'docx' });

function citing(date: string, ...cited: readonly (readonly [string, string | null])[]): Plan {
  const citations = cited.map(([text, number]): Citation => ({
    kind: text.split(' ')[0] ?? '',
    number,
    date: null,
    year: Number(/năm (\d{4})/.exec(text)?.[1] ?? 0) || null,
    text,
    isLegalBasis: true,
  }));
  return { ...planWith({ date: day(date) }), citations };
}

const decree2023 = ['Nghị định số 98/2023/NĐ-CP', '98/2023/NĐ-CP'] as const;
const decree2025 = ['Nghị định số 152/2025/NĐ-CP', '152/2025/NĐ-CP'] as const;
const theLaw = ['Luật Thi đua, khen thưởng năm 2022', null] as const;
const circular2024 = ['Thông tư số 01/2024/TT-BNV', '01/2024/TT-BNV'] as const;
const amendment = ['Luật số 06/2026/QH16', '06/2026/QH16'] as const;

const cases: readonly Case[] = [
  {
    rule: 'CC-01',
    says: 'a decree that had ended, and a law that had not begun',
    plan: citing(
      '2023-12-31',
      ['Nghị định số 98/2023/NĐ-CP', '98/2023/NĐ-CP'],
      ['Luật số 06/2022/QH15', '06/2022/QH15'],
    ),
    expected: ['notYet warning plan', 'notYet warning plan'],
  },
  {
    rule: 'CC-01',
    says: 'the decree of 2017 in a plan of 2024',
    plan: citing('2024-01-01', ['Nghị định số 91/2017/NĐ-CP', '91/2017/NĐ-CP'], theLaw),
    expected: ['ended warning plan'],
  },
  {
    rule: 'CC-01',
    says: 'the Law of 2003, by its name and day, after the Law that took its place',
    plan: citing('2024-01-01', ['Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003', null]),
    expected: ['ended warning plan'],
  },
  {
    rule: 'CC-01',
    says: 'what is in force, and what the book does not know',
    plan: citing('2025-12-31', decree2025, ['Nghị định số 999/2024/NĐ-CP', '999/2024/NĐ-CP'], theLaw),
    expected: [],
  },
  { rule: 'CC-02', says: 'right on its last day', plan: citing('2025-06-30', decree2023), expected: [] },
  {
    rule: 'CC-02',
    says: 'parts of it still apply, of the circular none',
    plan: citing('2025-12-31', decree2023, circular2024),
    expected: ['replacedInPart info plan', 'replaced warning plan'],
  },
  {
    rule: 'CC-02',
    says: 'replaced as a whole',
    plan: citing('2026-01-01', decree2023, decree2025),
    expected: ['replaced warning plan'],
  },
  {
    rule: 'CC-02',
    says: 'a plan without a day',
    plan: { ...citing('2026-01-01', decree2023), document: planWith({ date: null }).document },
    expected: [],
  },
  { rule: 'CC-03', says: 'before its end', plan: citing('2027-02-28', decree2025), expected: [] },
  {
    rule: 'CC-03',
    says: 'to be looked up after it',
    plan: citing('2027-03-01', decree2025),
    expected: ['mayHaveLapsed warning plan'],
  },
  { rule: 'CC-04', says: 'before the amendment', plan: citing('2026-09-30', theLaw), expected: [] },
  {
    rule: 'CC-04',
    says: 'without the amendment',
    plan: citing('2026-10-01', theLaw),
    expected: ['withoutAmendment info plan'],
  },
  { rule: 'CC-04', says: 'with the amendment', plan: citing('2026-10-01', theLaw, amendment), expected: [] },
  {
    rule: 'CC-04',
    says: 'with the amendment in the same words, spaced otherwise',
    plan: citing('2026-10-01', [`${theLaw[0]}, được sửa đổi bởi Luật số 06 /2026/QH16`, null]),
    expected: [],
  },
  { rule: 'VB-01', says: 'in order', plan: word({}), expected: [] },
  {
    rule: 'VB-01',
    says: 'a blank and no zero',
    plan: word({ number: '8/KH-UBND', numberAsPrinted: 'Số: 8 /KH-UBND' }),
    expected: ['number warning plan'],
  },
  {
    rule: 'VB-01',
    says: 'in pasted text a remark',
    plan: planWith({ numberAsPrinted: '08 /KH-UBND' }),
    expected: ['number info plan'],
  },
  {
    rule: 'VB-02',
    says: 'zeros',
    plan: word({ dateAsPrinted: 'ngày 5 tháng 1 năm 2026' }),
    expected: ['zeros warning plan'],
  },
  {
    rule: 'VB-02',
    says: 'a zero too many',
    plan: word({ dateAsPrinted: 'ngày 05 tháng 06 năm 2026' }),
    expected: ['zeros warning plan'],
  },
  {
    rule: 'VB-02',
    says: 'no such day',
    plan: word({ dateAsPrinted: 'ngày 31 tháng 4 năm 2026' }),
    expected: ['noSuchDay warning plan'],
  },
  {
    rule: 'VB-02',
    says: 'in order',
    plan: word({ dateAsPrinted: 'ngày 05 tháng 6 năm 2026' }),
    expected: [],
  },
  {
    rule: 'VB-05',
    says: 'a part and an item left out',
    plan: {
      ...samplePlan,
      origin: 'docx',
      parts: samplePlan.parts.map((part) =>
        part.id === 'II'
          ? {
              ...part,
              id: 'III',
              items: part.items.map((item) => (item.id === 'II.3' ? { ...item, id: 'II.4' } : item)),
            }
          : part,
      ),
    },
    expected: ['itemOutOfOrder warning item II.4', 'partOutOfOrder warning plan'],
  },
  { rule: 'VB-05', says: 'in order', plan: word({}), expected: [] },
  { rule: 'VB-06', says: 'no mark', plan: word({ hasEndMark: false }), expected: ['noEndMark info plan'] },
  { rule: 'VB-06', says: 'the mark', plan: word({}), expected: [] },
  {
    rule: 'VB-07',
    says: 'a deputy without "for the chairman", a degree',
    plan: {
      ...word({}),
      signature: {
        onBehalfOf: 'ỦY BAN NHÂN DÂN',
        forRole: null,
        role: 'PHÓ CHỦ TỊCH',
        name: 'ThS. Lê Văn Giả',
      },
    },
    expected: ['deputyWithoutFor warning plan', 'degreeBeforeName warning plan'],
  },
  {
    rule: 'VB-07',
    says: 'not on behalf of the committee',
    plan: {
      ...word({}),
      signature: { onBehalfOf: null, forRole: null, role: 'CHỦ TỊCH', name: 'Lê Văn Giả' },
    },
    expected: ['notOnBehalf warning plan'],
  },
  {
    rule: 'VB-07',
    says: 'in order',
    plan: {
      ...word({}),
      signature: {
        onBehalfOf: 'ỦY BAN NHÂN DÂN',
        forRole: 'CHỦ TỊCH',
        role: 'PHÓ CHỦ TỊCH',
        name: 'Lê Văn Giả',
      },
    },
    expected: [],
  },
  { rule: 'VB-07', says: 'no signature was read', plan: word({}), expected: [] },
  {
    rule: 'VB-08',
    says: 'no line for the file',
    plan: { ...word({}), recipients: ['Sở Nội vụ'] },
    expected: ['noFileLine warning plan'],
  },
  {
    rule: 'VB-08',
    says: 'in order',
    plan: { ...word({}), recipients: ['Sở Nội vụ', 'Lưu: VT'] },
    expected: [],
  },
];

test.each(cases.map((one) => [`${one.rule}: ${one.says}`, one] as const))(
  '%s',
  (_name, { rule, plan, expected }) => {
    const input: PlanRuleInput = {
      plan,
      law: currentLawBook(),
      tasks: null,
      tasksSheet: null,
      settings: defaultAppendixSettings,
      hasAppendix: false,
      appendix: null,
      today: day('2026-03-02'),
    };
    const rules = planRules.filter(({ meta }) => meta.id === rule);
    expect(inShort(foundBy<PlanRuleInput>(rules, input))).toEqual(expected);
  },
);

test.each([
  // the successor had ended too by the plan's day: the one after it is named
  ['2025-07-01', '72/2025/QH15'],
  ['2025-03-01', '65/2025/QH15'],
])('on %s instead of the law of 2015: %s', (date, instead) => {
  const plan = citing(date, ['Luật số 77/2015/QH13', '77/2015/QH13']);
  const found = foundBy<CitationRuleInput>(citationRules, { plan, law: currentLawBook(), today: day(date) });
  expect(found.map(({ rule, data }) => [rule, data['instead']])).toEqual([['CC-01', instead]]);
});
