import { vietnamese } from '../../src/strings';
import { nextStep } from '../../src/taskpane/shell/nextStep';
import { openedWith } from '../../src/taskpane/shell/openedWith';
import { blankLead, checkWith, emptyOffice, finding, readyOffice } from './fixedActions';

const { next } = vietnamese.pane;
const error = finding(blankLead);
const withAppendix = { ...readyOffice, appendixSheet: 'Phụ lục' };

describe('the line of what to do next', () => {
  test.each([
    ['still reading', null, null, next.loading, null],
    ['empty workbook', emptyOffice, null, next.noPlan, 'plan'],
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
    expect(nextStep(vietnamese, office, check)).toMatchObject({ text, view });
  });

  test.each([
    ['', { view: 'plan', wantsAppendix: false }],
    ['?view=plan', { view: 'plan', wantsAppendix: false }],
    ['?view=tasks', { view: 'tasks', wantsAppendix: false }],
    ['?view=appendix', { view: 'tasks', wantsAppendix: true }],
    ['?view=other&_host_Info=Excel', { view: 'plan', wantsAppendix: false }],
  ])('opened with %p', (search, expected) => {
    expect(openedWith(search)).toEqual(expected);
  });
});
