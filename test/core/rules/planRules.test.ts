import { currentLawBook } from '../../../src/core/law/currentBook';
import type { Plan } from '../../../src/core/plan/plan';
import { appendixRules } from '../../../src/core/rules/appendix';
import { planRules } from '../../../src/core/rules/plan';
import type { PlanRuleInput } from '../../../src/core/rules/ruleInputs';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import type { SheetDraft } from '../../../src/core/sheets/sheetDraft';
import { foundBy } from './found';
import { planWith, samplePlan } from './samplePlan';
import { day, inShort, otherItems, taskRow, tasksOn } from './taskSheet';

interface Case {
  readonly rule: string;
  readonly says: string;
  readonly plan?: Plan;
  readonly over?: Partial<PlanRuleInput>;
  readonly expected: readonly string[];
}

/** A draft with the given title lines and nothing else. */
function draftOf(title: string, name: string, pageNumberOnTop: boolean): SheetDraft {
  return {
    kind: 'appendix',
    name: 'PL',
    fontName: 'Times New Roman',
    columns: [],
    blocks: [
      {
        kind: 'title',
        rows: [
          {
            height: 20,
            cells: [{ column: 0, style: 'documentTitle', value: { type: 'text', text: title } }],
          },
          { height: 20, cells: [{ column: 0, style: 'documentName', value: { type: 'text', text: name } }] },
        ],
      },
    ],
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToOnePageWide: true,
      repeatHeader: true,
      pageNumberOnTop,
    },
  };
}

const covered = tasksOn([taskRow(), ...otherItems]);
const gaps = tasksOn([taskRow({ lead: '' }), taskRow({ ordinal: 2, time: '' }), taskRow({ ordinal: 3 })]);
const electronic = { ...defaultAppendixSettings, form: 'electronic' } as const;

export const cases: readonly Case[] = [
  {
    rule: 'PL-01',
    says: 'an appendix for a plan that does not point to it',
    plan: planWith({ mentionsAppendix: false }),
    expected: ['noPointer warning plan'],
  },
  {
    rule: 'PL-01',
    says: 'no pointer and no appendix yet',
    plan: planWith({ mentionsAppendix: false }),
    over: { hasAppendix: false },
    expected: ['noPointer info plan'],
  },
  {
    rule: 'PL-01',
    says: 'a pointer to an appendix that is not there',
    over: { hasAppendix: false },
    expected: ['pointerWithoutAppendix info plan'],
  },
  { rule: 'PL-01', says: 'pointer and appendix', expected: [] },
  {
    rule: 'PL-02',
    says: 'a plan without a title',
    plan: planWith({ title: null }),
    expected: ['planWithoutTitle warning plan'],
  },
  {
    rule: 'PL-02',
    says: 'title lines that are not as the decree has them',
    over: { appendix: draftOf('PHỤ LỤC', 'Nhiệm vụ cụ thể', true) },
    expected: ['titleLine warning plan', 'nameNotInCapitals warning plan'],
  },
  {
    rule: 'PL-02',
    says: 'title lines in order',
    over: { appendix: draftOf('Phụ lục II', 'NHIỆM VỤ CỤ THỂ', true) },
    expected: [],
  },
  {
    rule: 'PL-03',
    says: 'paper form without number and issuer',
    plan: planWith({ number: null, issuer: null }),
    expected: ['blankNoteLine error plan'],
  },
  {
    rule: 'PL-03',
    says: 'electronic form may stay blank',
    plan: planWith({ date: null }),
    over: { settings: electronic },
    expected: ['blankNoteLine info plan'],
  },
  {
    rule: 'PL-03',
    says: 'nothing is said before there is an appendix',
    plan: planWith({ number: null }),
    over: { hasAppendix: false },
    expected: [],
  },
  { rule: 'PL-03', says: 'all is there', expected: [] },
  {
    rule: 'PL-04',
    says: 'pages without a number',
    over: { appendix: draftOf('Phụ lục', 'A', false) },
    expected: ['noPageNumber warning plan'],
  },
  {
    rule: 'PL-04',
    says: 'pages with a number',
    over: { appendix: draftOf('Phụ lục', 'A', true) },
    expected: [],
  },
  {
    rule: 'PL-05',
    says: 'rows without lead or time',
    over: { tasks: gaps },
    expected: ['unfinishedRows info plan'],
  },
  { rule: 'PL-05', says: 'all rows finished', expected: [] },
  {
    rule: 'PL-06',
    says: 'items without a row',
    over: { tasks: gaps },
    expected: ['itemsWithoutRow warning plan'],
  },
  { rule: 'PL-06', says: 'every item has a row', expected: [] },
  { rule: 'PL-06', says: 'no task sheet was read', over: { tasks: null }, expected: [] },
];

describe('rules on the plan and its appendix', () => {
  test.each(cases.map((one) => [one.rule, one.says, one] as const))('%s: %s', (rule, _says, one) => {
    const input: PlanRuleInput = {
      plan: one.plan ?? samplePlan,
      law: currentLawBook(),
      tasks: covered,
      tasksSheet: 'NV',
      settings: defaultAppendixSettings,
      hasAppendix: true,
      appendix: null,
      today: day('2026-03-02'),
      ...one.over,
    };
    const rules = [...planRules, ...appendixRules].filter(({ meta }) => meta.id === rule);
    expect(inShort(foundBy<PlanRuleInput>(rules, input))).toEqual(one.expected);
  });

  test('the finding on the note line names what is missing', () => {
    const input: PlanRuleInput = {
      plan: planWith({ number: null, date: null }),
      law: currentLawBook(),
      tasks: null,
      tasksSheet: null,
      settings: defaultAppendixSettings,
      hasAppendix: true,
      appendix: null,
      today: day('2026-03-02'),
    };
    const found = foundBy<PlanRuleInput>(appendixRules, input);
    expect(found.find(({ rule }) => rule === 'PL-03')?.data['missing']).toBe('number,date');
  });

  test('unfinished rows and items without a row are counted', () => {
    const input = {
      plan: samplePlan,
      law: currentLawBook(),
      tasks: gaps,
      tasksSheet: 'NV',
      settings: defaultAppendixSettings,
      hasAppendix: true,
      appendix: null,
      today: day('2026-03-02'),
    };
    const found = foundBy<PlanRuleInput>(appendixRules, input);
    expect(found.map(({ rule, data }) => [rule, data])).toEqual([
      ['PL-05', { count: 2, total: 3 }],
      ['PL-06', { items: 'II.2, II.3', count: 2 }],
    ]);
  });
});
