import { vietnamese } from '../words';
import { isViewEmpty, nextStep } from '../../src/taskpane/shell/nextStep';
import type { Known, ViewName } from '../../src/taskpane/shell/nextStep';
import { openedWith } from '../../src/taskpane/shell/openedWith';
import { blankLead, checkWith, emptyOffice, finding, readyOffice } from './fixedActions';
import { foundList, listView, lowRating } from './fixedNominees';

const { next } = vietnamese.pane;
const error = finding(blankLead);
const withAppendix = { ...readyOffice, appendixSheet: 'Phụ lục' };

const nothing: Known = {
  office: null,
  check: null,
  lists: null,
  nomineeCheck: null,
  settled: new Map(),
  nomineesSettled: new Map(),
  fillable: 0,
  unwrittenItems: null,
};
const dealtWith = (key: string): Known['settled'] => new Map([[key, { how: 'fixed' }]]);
const noTasks = { ...emptyOffice, isEmpty: false };
const unconfirmed = { ...listView, lists: [{ ...foundList, isConfirmed: false }] };
const wrong = { findings: [lowRating] };
const same = { kind: 'same', sheet: 'Phiếu kiểm tra' } as const;
const changed = { kind: 'changed', sheet: 'Phiếu kiểm tra', changed: ['DS khen thưởng'] } as const;

describe('the line of what to do next', () => {
  test.each([
    ['still reading', null, null, next.loading, null],
    ['empty workbook', emptyOffice, null, next.noPlan, 'plan'],
    ['half-way', { ...readyOffice, hasStopped: true }, checkWith([error]), next.stopped, null],
    ['twins', { ...readyOffice, twins: [['a', 'b']] }, checkWith([error]), next.twins, null],
    ['no task sheet', { ...readyOffice, taskTable: null }, null, next.noTaskSheet, 'tasks'],
    ['a tie', { ...readyOffice, tie: ['a', 'b'] }, null, next.tie, 'tasks'],
    [
      'columns unconfirmed',
      { ...readyOffice, isConfirmed: false },
      null,
      next.confirm('Theo dõi NV'),
      'tasks',
    ],
    ['not checked', readyOffice, null, next.check('Theo dõi NV'), 'tasks'],
    ['errors', readyOffice, checkWith([error]), next.errors(1), 'tasks'],
    ['clean', readyOffice, checkWith([]), next.appendix, 'tasks'],
    ['all done', withAppendix, checkWith([]), next.finished('Phụ lục'), null],
    ['read-only', { ...readyOffice, isReadOnly: true }, null, next.readOnly, null],
  ])('%s', (_name, office, check, text, view) => {
    expect(nextStep(vietnamese, { ...nothing, office, check })).toMatchObject({ text, view });
  });

  const finished = { office: withAppendix, check: checkWith([]) };
  test.each<readonly [string, Partial<Known>, string, string | null]>([
    [
      'columns of a list unconfirmed',
      { ...finished, lists: unconfirmed },
      next.confirm('DS khen thưởng'),
      'nominees',
    ],
    ['lists not checked', { ...finished, lists: listView }, next.checkLists, 'nominees'],
    [
      'errors on nominees',
      { ...finished, lists: listView, nomineeCheck: wrong },
      next.nomineeErrors(1),
      'nominees',
    ],
    [
      'errors that were dealt with',
      { ...finished, lists: listView, nomineeCheck: wrong, nomineesSettled: dealtWith(lowRating.key) },
      next.slip,
      'nominees',
    ],
    [
      'a slip that still holds',
      { ...finished, lists: { ...listView, slip: same } },
      next.finished('Phụ lục'),
      null,
    ],
    ['summary tables not looked at yet', { ...finished, fillable: null }, next.summaries, 'summaries'],
    ['summary tables to fill', { ...finished, fillable: 2 }, next.fillable(2), 'summaries'],
    [
      'only lists, with their slip, then the summary tables',
      { office: noTasks, lists: { ...listView, slip: same }, fillable: null },
      next.summaries,
      'summaries',
    ],
    ['only lists, all done', { office: noTasks, lists: { ...listView, slip: same } }, next.noPlan, 'plan'],
    [
      'the appendix comes before summary tables',
      { office: readyOffice, fillable: 2 },
      next.check('Theo dõi NV'),
      'tasks',
    ],
    [
      'the slip comes before summary tables',
      { ...finished, lists: listView, fillable: 2 },
      next.checkLists,
      'nominees',
    ],
    [
      'rows changed since the slip',
      { ...finished, lists: { ...listView, slip: changed } },
      next.slipChanged,
      'nominees',
    ],
    ['only lists in the workbook', { office: noTasks, lists: listView }, next.checkLists, 'nominees'],
    ['a plan that was read', { office: emptyOffice, unwrittenItems: 12 }, next.planRead(12), 'plan'],
    [
      'a plan that was read comes before errors',
      { office: readyOffice, check: checkWith([error]), unwrittenItems: 12 },
      next.planRead(12),
      'plan',
    ],
    [
      'a plan that was read, where nothing can be written',
      { office: { ...readyOffice, isReadOnly: true }, unwrittenItems: 12 },
      next.readOnly,
      null,
    ],
    ['tasks come before lists', { office: readyOffice, lists: listView }, next.check('Theo dõi NV'), 'tasks'],
  ])('%s', (_name, known, text, view) => {
    expect(nextStep(vietnamese, { ...nothing, ...known })).toMatchObject({ text, view });
  });

  test.each([
    ['', { view: 'plan', wantsAppendix: false, picksUp: false }],
    ['?view=plan', { view: 'plan', wantsAppendix: false, picksUp: false }],
    ['?view=tasks', { view: 'tasks', wantsAppendix: false, picksUp: false }],
    ['?view=nominees', { view: 'nominees', wantsAppendix: false, picksUp: false }],
    ['?view=summaries', { view: 'summaries', wantsAppendix: false, picksUp: false }],
    ['?view=appendix', { view: 'tasks', wantsAppendix: true, picksUp: false }],
    ['?view=other&_host_Info=Excel', { view: 'plan', wantsAppendix: false, picksUp: false }],
  ])('opened with %p', (search, expected) => {
    expect(openedWith(search, 'opened')).toEqual(expected);
    expect(openedWith(search, 'anew')).toEqual({ ...expected, picksUp: true });
  });
});

describe('a view that shows how to begin', () => {
  const noPlan = { ...readyOffice, plan: null, planSheet: null };
  test.each<readonly [string, ViewName, Partial<Known>, boolean]>([
    ['nothing was read yet', 'plan', {}, false],
    ['no plan', 'plan', { office: noPlan }, true],
    ['a plan that is not written yet', 'plan', { office: noPlan, unwrittenItems: 12 }, false],
    ['no task sheet', 'tasks', { office: { ...readyOffice, taskTable: null } }, true],
    [
      'two that could be it',
      'tasks',
      { office: { ...readyOffice, taskTable: null, tie: ['a', 'b'] } },
      false,
    ],
    ['lists not looked at', 'nominees', { office: emptyOffice }, false],
    ['no list', 'nominees', { office: readyOffice, lists: { ...listView, lists: [] } }, true],
    ['a list', 'nominees', { office: emptyOffice, lists: listView }, false],
    ['an empty workbook', 'summaries', { office: emptyOffice }, true],
    ['a workbook with something', 'summaries', { office: noTasks }, false],
  ])('%s (%s)', (_name, view, known, isEmpty) => {
    expect(isViewEmpty(view, { ...nothing, ...known })).toBe(isEmpty);
  });
});
