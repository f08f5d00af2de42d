import type { RuleIdOn } from '../../../src/core/rules/allRules';
import type { Plan } from '../../../src/core/plan/plan';
import type { PlanRuleInput } from '../../../src/core/rules/ruleInputs';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import type { SheetDraft } from '../../../src/core/sheets/sheetDraft';
import { planWith } from './samplePlan';
import { otherItems, taskRow, tasksOn } from './taskSheet';

export interface AppendixCase {
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

/** Every item has a finished task. */
export const covered = tasksOn([taskRow(), ...otherItems]);
/** Tasks that lack something, all under one item. */
export const gaps = tasksOn([
  taskRow({ lead: '' }),
  taskRow({ ordinal: 2, time: '' }),
  taskRow({ ordinal: 3 }),
]);
const electronic = { ...defaultAppendixSettings, form: 'electronic' } as const;

/** What each rule on a plan and its appendix finds. */
export const appendixTables = {
  'PL-01': [
    {
      says: 'an appendix for a plan that does not point to it',
      plan: planWith({ mentionsAppendix: false }),
      expected: ['noPointer warning plan'],
    },
    {
      says: 'no pointer and no appendix yet',
      plan: planWith({ mentionsAppendix: false }),
      over: { hasAppendix: false },
      expected: ['noPointer info plan'],
    },
    {
      says: 'a pointer to an appendix that is not there',
      over: { hasAppendix: false },
      expected: ['pointerWithoutAppendix info plan'],
    },
    { says: 'pointer and appendix', expected: [] },
  ],
  'PL-02': [
    {
      says: 'a plan without a title',
      plan: planWith({ title: null }),
      expected: ['planWithoutTitle warning plan'],
    },
    {
      says: 'title lines that are not as the decree has them',
      over: { appendix: draftOf('PHỤ LỤC', 'Nhiệm vụ cụ thể', true) },
      expected: ['titleLine warning plan', 'nameNotInCapitals warning plan'],
    },
    {
      says: 'title lines in order',
      over: { appendix: draftOf('Phụ lục II', 'NHIỆM VỤ CỤ THỂ', true) },
      expected: [],
    },
  ],
  'PL-03': [
    {
      says: 'paper form without number and issuer',
      plan: planWith({ number: null, issuer: null }),
      expected: ['blankNoteLine error plan'],
    },
    {
      says: 'electronic form may stay blank',
      plan: planWith({ date: null }),
      over: { settings: electronic },
      expected: ['blankNoteLine info plan'],
    },
    {
      says: 'nothing is said before there is an appendix',
      plan: planWith({ number: null }),
      over: { hasAppendix: false },
      expected: [],
    },
    { says: 'all is there', expected: [] },
  ],
  'PL-04': [
    {
      says: 'pages without a number',
      over: { appendix: draftOf('Phụ lục', 'A', false) },
      expected: ['noPageNumber warning plan'],
    },
    {
      says: 'pages with a number',
      over: { appendix: draftOf('Phụ lục', 'A', true) },
      expected: [],
    },
  ],
  'PL-05': [
    {
      says: 'rows without lead or time',
      over: { tasks: gaps },
      expected: ['unfinishedRows info plan'],
    },
    { says: 'all rows finished', expected: [] },
  ],
  'PL-06': [
    {
      says: 'items without a row',
      over: { tasks: gaps },
      expected: ['itemsWithoutRow warning plan'],
    },
    { says: 'every item has a row', expected: [] },
    { says: 'no task sheet was read', over: { tasks: null }, expected: [] },
  ],
} satisfies Partial<Record<RuleIdOn<'plan' | 'appendix'>, readonly AppendixCase[]>>;
