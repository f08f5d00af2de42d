import type { RuleIdOn } from '../../../src/core/rules/allRules';
import type { Citation, Plan } from '../../../src/core/plan/plan';
import { planWith, samplePlan } from './samplePlan';
import { day } from './taskSheet';

export interface PaperCase {
  readonly says: string;
  readonly plan: Plan;
  readonly expected: readonly string[];
}

const word = (over: Partial<Plan['document']>): Plan => ({ ...planWith(over), origin: 'docx' });

/** A plan of that day that cites these papers, each by its words and number. */
export function citing(date: string, ...cited: readonly (readonly [string, string | null])[]): Plan {
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

/** What each rule on citations and on the looks of a plan finds. */
export const paperTables = {
  'CC-01': [
    {
      says: 'a decree that had ended, and a law that had not begun',
      plan: citing(
        '2023-12-31',
        ['Nghị định số 98/2023/NĐ-CP', '98/2023/NĐ-CP'],
        ['Luật số 06/2022/QH15', '06/2022/QH15'],
      ),
      expected: ['notYet warning plan', 'notYet warning plan'],
    },
    {
      says: 'the decree of 2017 in a plan of 2024',
      plan: citing('2024-01-01', ['Nghị định số 91/2017/NĐ-CP', '91/2017/NĐ-CP'], theLaw),
      expected: ['ended warning plan'],
    },
    {
      says: 'the Law of 2003, by its name and day, after the Law that took its place',
      plan: citing('2024-01-01', ['Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003', null]),
      expected: ['ended warning plan'],
    },
    {
      says: 'what goes on in part: delegated matters to the end of 2025, ratings of those who are no civil servants',
      plan: citing(
        '2025-12-31',
        ['Nghị định số 28/2024/NĐ-CP', '28/2024/NĐ-CP'],
        ['Nghị định số 90/2020/NĐ-CP', '90/2020/NĐ-CP'],
      ),
      expected: ['endedInPart info plan'],
    },
    {
      says: 'after that, and circulars of schools around the day of the new one',
      plan: citing(
        '2026-03-05',
        ['Nghị định số 28/2024/NĐ-CP', '28/2024/NĐ-CP'],
        ['Nghị định số 90/2020/NĐ-CP', '90/2020/NĐ-CP'],
        ['Thông tư số 07/2026/TT-BGDĐT', '07/2026/TT-BGDĐT'],
        ['Thông tư số 29/2023/TT-BGDĐT', '29/2023/TT-BGDĐT'],
        ['Nghị định số 335/2025/NĐ-CP', '335/2025/NĐ-CP'],
      ),
      expected: ['ended warning plan', 'endedInPart info plan', 'notYet warning plan'],
    },
    {
      says: 'a plan of 2026 without a day: what ended before its year, and what began in it',
      plan: {
        ...citing(
          '2026-01-01',
          ['Nghị định số 91/2017/NĐ-CP', '91/2017/NĐ-CP'],
          ['Luật Thi đua, khen thưởng năm 2003', null],
          ['Luật số 06/2026/QH16', '06/2026/QH16'],
        ),
        document: planWith({ date: null }).document,
      },
      expected: ['ended warning plan', 'ended warning plan'],
    },
    {
      says: 'what is in force, and what the book does not know',
      plan: citing('2025-12-31', decree2025, ['Nghị định số 999/2024/NĐ-CP', '999/2024/NĐ-CP'], theLaw),
      expected: [],
    },
  ],
  'CC-02': [
    { says: 'right on its last day', plan: citing('2025-06-30', decree2023), expected: [] },
    {
      says: 'parts of it still apply, of the circular none',
      plan: citing('2025-12-31', decree2023, circular2024),
      expected: ['replacedInPart info plan', 'replaced warning plan'],
    },
    {
      says: 'replaced as a whole',
      plan: citing('2026-01-01', decree2023, decree2025),
      expected: ['replaced warning plan'],
    },
    {
      says: 'a plan without a day goes by its year, from the December before it on',
      plan: { ...citing('2026-01-01', decree2023), document: planWith({ date: null }).document },
      expected: ['replacedInPart info plan'],
    },
    {
      says: 'a plan with neither',
      plan: { ...citing('2026-01-01', decree2023), document: planWith({ date: null, year: null }).document },
      expected: [],
    },
  ],
  'CC-03': [
    { says: 'before its end', plan: citing('2027-02-28', decree2025), expected: [] },
    {
      says: 'to be looked up after it',
      plan: citing('2027-03-01', decree2025),
      expected: ['mayHaveLapsed warning plan'],
    },
  ],
  'CC-04': [
    { says: 'before the amendment', plan: citing('2026-09-30', theLaw), expected: [] },
    {
      says: 'without the amendment',
      plan: citing('2026-10-01', theLaw),
      expected: ['withoutAmendment info plan'],
    },
    { says: 'with the amendment', plan: citing('2026-10-01', theLaw, amendment), expected: [] },
    {
      says: 'with the amendment in the same words, spaced otherwise',
      plan: citing('2026-10-01', [`${theLaw[0]}, được sửa đổi bởi Luật số 06 /2026/QH16`, null]),
      expected: [],
    },
  ],
  'VB-01': [
    { says: 'in order', plan: word({}), expected: [] },
    {
      says: 'a blank and no zero',
      plan: word({ number: '8/KH-UBND', numberAsPrinted: 'Số: 8 /KH-UBND' }),
      expected: ['number warning plan'],
    },
    {
      says: 'in pasted text a remark',
      plan: planWith({ numberAsPrinted: '08 /KH-UBND' }),
      expected: ['number info plan'],
    },
  ],
  'VB-02': [
    {
      says: 'zeros',
      plan: word({ dateAsPrinted: 'ngày 5 tháng 1 năm 2026' }),
      expected: ['zeros warning plan'],
    },
    {
      says: 'the Front writes days as it does',
      plan: word({
        issuer: 'Ủy ban MTTQ Việt Nam phường Liễu Khê',
        dateAsPrinted: 'ngày 5 tháng 1 năm 2026',
      }),
      expected: [],
    },
    {
      says: 'a zero too many',
      plan: word({ dateAsPrinted: 'ngày 05 tháng 06 năm 2026' }),
      expected: ['zeros warning plan'],
    },
    {
      says: 'no such day',
      plan: word({ dateAsPrinted: 'ngày 31 tháng 4 năm 2026' }),
      expected: ['noSuchDay error plan'],
    },
    {
      says: 'no such day in a scan, where a figure may be read wrong',
      plan: { ...planWith({ dateAsPrinted: 'ngày 32 tháng 01 năm 2026' }), origin: 'markdown' },
      expected: ['noSuchDay warning plan'],
    },
    {
      says: 'in order',
      plan: word({ dateAsPrinted: 'ngày 05 tháng 6 năm 2026' }),
      expected: [],
    },
  ],
  'VB-05': [
    {
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
    { says: 'in order', plan: word({}), expected: [] },
  ],
  'VB-06': [
    { says: 'no mark', plan: word({ hasEndMark: false }), expected: ['noEndMark info plan'] },
    { says: 'the mark', plan: word({}), expected: [] },
    {
      says: 'on a line before the end, not on the last; "./" and numbers are no such mark',
      plan: {
        ...word({}),
        parts: [
          {
            id: 'II',
            title: 'NỘI DUNG',
            items: [
              {
                id: 'II.1',
                title: 'Việc chung',
                points: ['Báo cáo quý./.', 'Báo cáo năm./'],
                shortName: null,
              },
              { id: 'II.2', title: 'Việc riêng', points: ['Theo số 5./6', 'Tổng kết./.'], shortName: null },
            ],
          },
        ],
      },
      expected: ['endMarkInside info plan'],
    },
  ],
  'VB-07': [
    {
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
      says: 'not on behalf of the committee',
      plan: {
        ...word({}),
        signature: { onBehalfOf: null, forRole: null, role: 'CHỦ TỊCH', name: 'Lê Văn Giả' },
      },
      expected: ['notOnBehalf warning plan'],
    },
    {
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
    { says: 'no signature was read', plan: word({}), expected: [] },
    {
      says: 'the chairman issues the plan himself',
      plan: {
        ...word({ isIssuedByChairman: true }),
        signature: { onBehalfOf: null, forRole: 'CHỦ TỊCH', role: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Giả' },
      },
      expected: [],
    },
    {
      says: 'a union, the Front and a school sign as they do',
      plan: {
        ...word({ issuer: 'Công đoàn phường Liễu Khê', number: '12/KH-CĐP' }),
        signature: { onBehalfOf: null, forRole: null, role: 'PHÓ CHỦ TỊCH', name: 'ThS. Lê Văn Giả' },
      },
      expected: [],
    },
  ],
  'VB-08': [
    {
      says: 'no line for the file',
      plan: { ...word({}), recipients: ['Sở Nội vụ'] },
      expected: ['noFileLine warning plan'],
    },
    {
      says: 'the line without its colon is there',
      plan: { ...word({}), recipients: ['Sở Nội vụ', '- Lưu VT'] },
      expected: [],
    },
    {
      says: 'the office alone, as nearly all communes write it',
      plan: { ...word({}), recipients: ['Sở Nội vụ', 'Lưu: VT.'] },
      expected: [],
    },
    {
      says: 'in order',
      plan: { ...word({}), recipients: ['Sở Nội vụ', 'Lưu: VT, VHXH.'] },
      expected: [],
    },
    {
      says: 'a school has no unit that drafts',
      plan: {
        ...word({ issuer: 'Trường Tiểu học số 1' }),
        recipients: ['Phòng Văn hóa - Xã hội', 'Lưu: VT'],
      },
      expected: [],
    },
    {
      says: 'the Party files in its own words',
      plan: {
        ...word({ issuer: 'Đảng ủy phường Liễu Khê', number: '05-KH/ĐU' }),
        recipients: ['Thành ủy (b/c)', 'Lưu Văn phòng'],
      },
      expected: [],
    },
    {
      says: 'a school is bound',
      plan: { ...word({ issuer: 'Trường Tiểu học Liễu Khê' }), recipients: ['Các tổ'] },
      expected: ['noFileLine warning plan'],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'plan' | 'appendix'>, readonly PaperCase[]>>;
