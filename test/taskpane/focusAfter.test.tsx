/** @jest-environment jsdom */
import { act, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { UndoStep } from '../../src/actions/undoSteps';
import { done } from '../../src/core/work/outcome';
import type { Actions } from '../../src/taskpane/office/actions';
import {
  findings,
  nomineesView,
  office,
  papersView,
  summariesView,
  templatesView,
  vietnamese,
} from '../words';
import { emptyOffice, readyOffice } from './fixedActions';
import { lowRating, nomineeCheckWith } from './fixedNominees';
import { untidyNames } from './findings/findingStates';
import { galleryStates } from './galleryStates';
import { pastePlan } from './pastePlan';
import { renderPane } from './renderPane';

const { pane, planView, tasksView } = vietnamese;
const { finding, fixes, oneByOne } = findings;

/** What is pressed, by its words or how they begin, or done; and where the focus must be then: there, or in it. */
type Stop = readonly [what: string | RegExp | ((person: UserEvent) => Promise<void>), at: string];

const card = '[data-write-card]';
const written = '[data-done=written]';
const undone = '[data-done=undone]';
const menu = [pane.menu.open, '[data-focused]'] as const;
/** The control that opened what was left: known by its words. */
const button = (name: string | RegExp) => (typeof name === 'string' ? `= ${name}` : `~ ${name.source}`);
const beginsWith = (text: string) => new RegExp(`^${text.replace(/[.…]/g, '\\$&')}`);
const reason = async (person: UserEvent) => person.keyboard('vì thế{Enter}');

const step: UndoStep = {
  id: 'u1',
  action: 'savePlan',
  at: '2026-03-02T08:15:00.000Z',
  sheets: ['Kế hoạch'],
  cells: null,
};
const noWorkbook: Partial<Actions> = { viewOffice: () => Promise.resolve(done(emptyOffice)) };
let offices = 0;
/** A tie at first; once a sheet was chosen, that sheet. */
const tieThenReady: Partial<Actions> = {
  viewOffice: () => {
    offices += 1;
    const { tie } = { tie: ['Theo dõi NV', 'Danh bạ'] };
    return Promise.resolve(done(offices === 1 ? { ...readyOffice, taskTable: null, tie } : readyOffice));
  },
};
const struck = (answer: 'leftOut' | null) => [{ sheet: 'Theo dõi NV', rows: [11, 14], answer }];
let answered = 0;
const struckRows: Partial<Actions> = {
  viewOffice: () =>
    Promise.resolve(done({ ...readyOffice, struck: struck(answered === 0 ? null : 'leftOut') })),
  answerStruckRows: () => {
    answered += 1;
    return Promise.resolve(done(null));
  },
};
const names = nomineeCheckWith({ findings: [lowRating, ...untidyNames] });

const walks: readonly {
  readonly of: string;
  readonly view: string;
  readonly actions?: Partial<Actions>;
  readonly stops: readonly Stop[];
}[] = [
  {
    of: 'the plan',
    view: 'plan',
    stops: [
      [pastePlan, card],
      [pane.cancel, button(planView.paste)],
      [pastePlan, card],
      [planView.write.button, written],
      [pane.undo, undone],
    ],
  },
  {
    of: 'the appendix',
    view: 'tasks',
    stops: [
      [tasksView.check.button, '[data-check-summary]'],
      [tasksView.appendix.button, card],
      [pane.cancel, button(tasksView.appendix.button)],
      [tasksView.appendix.button, card],
      [tasksView.appendix.button, written],
      [pane.undo, undone],
      [tasksView.check.again, `[data-check-summary], ${button(tasksView.check.again)}`],
    ],
  },
  {
    of: 'the sheet of tasks and its columns',
    view: 'tasks',
    actions: tieThenReady,
    stops: [
      [tasksView.sheet.chooseButton, '[data-task-sheet]'],
      [tasksView.sheet.change, 'main section'],
      [pane.cancel, '[data-task-sheet]'],
      [tasksView.sheet.columns, '[data-confirm-sheet]'],
      [tasksView.confirm.ok, '[data-task-sheet], [data-check-summary]'],
    ],
  },
  {
    of: 'struck rows',
    view: 'tasks',
    actions: struckRows,
    stops: [
      [tasksView.struck.leaveOut, '[data-struck=leftOut]'],
      [tasksView.struck.keep, '[data-struck=leftOut]'],
    ],
  },
  {
    of: 'a finding',
    view: 'nominees',
    actions: { checkNominees: () => Promise.resolve(done(names)) },
    stops: [
      [tasksView.check.button, '[data-check-summary]'],
      [beginsWith(finding.fix), card],
      [pane.cancel, button(beginsWith(finding.fix))],
      [beginsWith(finding.fix), card],
      [fixes.one, 'li[data-key="DS-16:1"]'],
      // its group is closed before it is taken back
      [/DS-16|\(3\)$/, '[data-group]'],
      [pane.undo, 'li[data-key="DS-16:0"]'],
    ],
  },
  {
    of: 'a finding that is set aside',
    view: 'nominees',
    actions: { checkNominees: () => Promise.resolve(done(names)) },
    stops: [
      [tasksView.check.button, '[data-check-summary]'],
      [beginsWith(finding.ignore), 'form'],
      [pane.cancel, button(beginsWith(finding.ignore))],
      [beginsWith(finding.ignore), 'form'],
      [reason, 'li[data-key]'],
      [finding.back, 'li[data-key="CN-01:1"]'],
    ],
  },
  {
    of: 'findings one at a time',
    view: 'nominees',
    actions: { checkNominees: () => Promise.resolve(done(names)) },
    stops: [
      [tasksView.check.button, '[data-check-summary]'],
      [oneByOne.start, '[data-at]'],
      [oneByOne.next, '[data-at]'],
      [oneByOne.stop, 'li[data-key]'],
    ],
  },
  {
    of: 'the check slip',
    view: 'nominees',
    stops: [
      [tasksView.check.button, '[data-check-summary]'],
      [nomineesView.slip.button, card],
      [pane.cancel, button(nomineesView.slip.button)],
      [nomineesView.slip.button, card],
      [nomineesView.slip.button, written],
      [pane.undo, undone],
    ],
  },
  {
    of: 'summary tables',
    view: 'summaries',
    stops: [
      [summariesView.look.button, 'main section'],
      [pane.cancel, 'main section, main button'],
    ],
  },
  {
    of: 'a paper',
    view: 'summaries',
    stops: [
      [papersView.targets.title, button(papersView.targets.title)],
      [papersView.targets.look, card],
      [pane.cancel, button(papersView.targets.look)],
      [papersView.targets.look, card],
      [papersView.targets.button, written],
      [pane.undo, undone],
    ],
  },
  {
    of: 'blank sheets',
    view: 'tasks',
    actions: noWorkbook,
    stops: [
      [templatesView.look.tasks, card],
      [pane.cancel, button(templatesView.look.tasks)],
      [templatesView.look.tasks, card],
      [templatesView.button, written],
      [pane.undo, undone],
    ],
  },
  {
    of: 'the sample, put in and taken back',
    view: 'plan',
    actions: noWorkbook,
    stops: [
      [planView.firstRun.sample, written],
      [pane.undo, undone],
    ],
  },
  {
    of: 'the sample, taken out',
    view: 'plan',
    actions: galleryStates.sampleChanged,
    stops: [
      [pane.sample.remove, '[data-problem]'],
      [pane.cancel, button(pane.sample.remove)],
    ],
  },
  {
    of: 'the list of what was done, and other screens',
    view: 'plan',
    actions: { listUndo: () => Promise.resolve(done([step])) },
    stops: [
      [menu[0], button(pane.menu.back)],
      [pane.menu.undo, button(pane.menu.back)],
      [beginsWith(office.undo.undoOf('')), '[data-done=undone]'],
      [pane.menu.back, button(pane.menu.back)],
      [pane.menu.clean, button(pane.menu.back)],
      [pane.cancel, button(pane.menu.back)],
      [pane.menu.appendix, button(pane.menu.back)],
      [/^Đưa cột/, 'main li'],
      [office.appendix.save, `${button(office.appendix.save)}, [role=status]`],
      [pane.menu.back, button(pane.menu.back)],
      [pane.menu.refresh, button(pane.menu.open)],
    ],
  },
  {
    of: 'a question on the way of undo',
    view: 'appendix',
    actions: galleryStates.undoEdited,
    stops: [
      [tasksView.appendix.button, written],
      [pane.undo, '[data-problem=editedSince]'],
      [/giữ ô tôi/, undone],
    ],
  },
];

/** A control that can be pressed, by its whole name, or by how it begins. */
function control(name: string | RegExp): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('button, [role=button], a[href]')];
  return all.find((one) => {
    const said = (one.getAttribute('aria-label') ?? one.textContent).trim();
    const fits = typeof name === 'string' ? said === name : name.test(said);
    return fits && one.closest('[hidden]') === null && !one.matches(':disabled');
  });
}

/** True where the focus is at the control of these words, or at or in what the selector names. */
function isAt(wanted: string): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body || activeElement.matches(':disabled'))
    return false;
  const said = (activeElement.getAttribute('aria-label') ?? activeElement.textContent).trim();
  return wanted.split(', ').some((one) => {
    if (one.startsWith('= ')) return said === one.slice(2);
    if (one.startsWith('~ ')) return new RegExp(one.slice(2)).test(said);
    return activeElement.closest(one) !== null;
  });
}

/** Runs what waits, and what that leaves to be done. */
const settle = () => act(() => new Promise((end) => setTimeout(end, 20)));

describe('after every action the focus is at what came of it, or back at what opened it', () => {
  test.each(walks)('$of', async ({ view, actions, stops }) => {
    const { person } = renderPane({ search: `?view=${view}`, ...(actions === undefined ? {} : { actions }) });
    for (const [at, [what, wanted]] of stops.entries()) {
      if (typeof what === 'function') await what(person);
      else {
        const pressed = await waitFor(() => {
          const found = control(what);
          if (found === undefined) throw new Error(`${at}: no control ${String(what)}`);
          return found;
        });
        await person.click(pressed);
      }
      await waitFor(() => {
        const { activeElement } = document;
        if (!isAt(wanted))
          throw new Error(`${at} ${String(what)}: at ${activeElement?.outerHTML.slice(0, 160) ?? 'nothing'}`);
      });
      // and it stays there
      await settle();
      expect([at, isAt(wanted)]).toEqual([at, true]);
    }
  });
});
