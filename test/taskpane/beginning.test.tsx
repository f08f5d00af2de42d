/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { done, failed } from '../../src/core/work/outcome';
import type { OfficeView } from '../../src/core/office/officeView';
import type { Actions } from '../../src/taskpane/office/actions';
import type { Preferences } from '../../src/taskpane/office/preferences';
import { vietnamese } from '../words';
import { emptyOffice, readyOffice } from './fixedActions';
import { renderPane } from './renderPane';

const { pane: common, planView } = vietnamese;
const words = planView.firstRun;
const invented: OfficeView['sample'] = [
  { sheet: 'Kế hoạch', what: 'invented' },
  { sheet: 'Nhiệm vụ mẫu', what: 'invented' },
  { sheet: 'Phụ lục', what: 'madeFrom' },
];
const withSample: OfficeView = { ...readyOffice, sample: invented };
const book = (office: OfficeView): Partial<Actions> => ({ viewOffice: () => Promise.resolve(done(office)) });

/** A workbook that holds the sample from the moment on that it was put in, and not any more once it was taken out. */
function bookWithSample(at: 'before' | 'after') {
  const called: string[] = [];
  let office: OfficeView = at === 'before' ? emptyOffice : withSample;
  const actions: Partial<Actions> = {
    viewOffice: () => Promise.resolve(done(office)),
    addSample: () => {
      called.push('addSample');
      office = withSample;
      return Promise.resolve(done({ sheets: ['Kế hoạch', 'Nhiệm vụ mẫu', 'Đề nghị mẫu'], undoId: 'u' }));
    },
    removeSample: ({ sheets, edits }) => {
      called.push(`${sheets.join(', ')}: ${JSON.stringify(edits)}`);
      office = emptyOffice;
      return Promise.resolve(done({ sheets, stayed: [], undoId: 'u-out' }));
    },
  };
  return { called, actions };
}

describe('the first run', () => {
  test('offers three ways, and says beforehand what becomes of the undo of Excel', async () => {
    const { container } = renderPane({ actions: book(emptyOffice) });
    await screen.findByText(words.title);
    const ways = [...container.querySelectorAll('[data-beginning]')];
    expect(ways.map((way) => way.getAttribute('data-beginning'))).toEqual(['openBook', 'template', 'sample']);
    expect(screen.getByText(words.excelUndo)).toBeTruthy();
  });

  test('the sample goes in with one press, stands in the bar, and goes out with one', async () => {
    const { called, actions } = bookWithSample('before');
    const { person, container } = renderPane({ actions });
    await person.click(await screen.findByRole('button', { name: words.sample }));
    await waitFor(() => expect(container.querySelector('[data-sample-bar="3"]')).not.toBeNull());
    expect(container.querySelector('[data-done=written]')).not.toBeNull();
    await person.click(screen.getByRole('button', { name: common.sample.remove }));
    await waitFor(() => expect(container.querySelector('[data-sample-bar="0"]')).not.toBeNull());
    expect(called).toEqual(['addSample', 'Kế hoạch, Nhiệm vụ mẫu, Phụ lục: "ask"']);
    expect(screen.queryByRole('button', { name: common.sample.remove })).toBeNull();
    // what went in is not told any more: one way back, that of the step that took it out
    expect(container.querySelectorAll('[data-done=written]')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: common.undo })).toHaveLength(1);
  });

  test('blank sheets are made with one press', async () => {
    const asked: unknown[] = [];
    const { person } = renderPane({
      actions: {
        ...book(emptyOffice),
        createTemplateBook: ({ sheets }) => {
          asked.push(sheets);
          return Promise.resolve(done({ sheets: [{ kind: 'tasks', sheet: 'Nhiệm vụ' }], undoId: 'u' }));
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: words.template }));
    await screen.findByText(words.made(['Nhiệm vụ']));
    expect(asked).toEqual([['tasks', 'nominees', 'bodies']]);
  });

  test.each<readonly [string, OfficeView, string]>([
    ['with a task sheet: the tasks', { ...readyOffice, plan: null, planSheet: null }, common.tabs.tasks],
    ['with other sheets: the lists', { ...emptyOffice, isEmpty: false }, common.tabs.nominees],
    ['with nothing: the plan', emptyOffice, common.tabs.plan],
  ])('the open workbook, %s', async (_name, office, tab) => {
    const { person } = renderPane({ actions: book(office) });
    await person.click(await screen.findByRole('button', { name: words.openBook }));
    const shown = screen.getByRole('tab', { selected: true });
    expect(shown.textContent).toContain(tab);
    if (tab === common.tabs.plan) {
      expect(screen.getByText(words.bookIsEmpty)).toBeTruthy();
    }
  });

  test('is not shown again once put away; sample and blank sheets are behind the menu', async () => {
    const kept: unknown[] = [];
    const preferences: Preferences = {
      read: async () => false,
      keep: async (choice) => {
        kept.push(choice);
      },
    };
    const { called, actions } = bookWithSample('before');
    const { person, container } = renderPane({ preferences, actions });
    await person.click(await screen.findByRole('button', { name: words.skip }));
    expect(container.querySelector('[data-first-run]')).toBeNull();
    expect(kept).toEqual([{ name: 'skipsFirstRun', isOn: true }]);
    await person.click(screen.getByRole('button', { name: common.menu.open }));
    await person.click(await screen.findByRole('button', { name: common.menu.beginning }));
    expect(await screen.findByRole('button', { name: words.template })).toBeTruthy();
    await person.click(screen.getByRole('button', { name: words.sample }));
    await screen.findByText(words.added(['Kế hoạch', 'Nhiệm vụ mẫu', 'Đề nghị mẫu']));
    expect(called).toEqual(['addSample']);
  });
});

describe('the word that the sample was taken out', () => {
  const removedBar = '[data-sample-bar] [data-done]';

  async function takenOut() {
    const { actions } = bookWithSample('before');
    const pane = renderPane({ actions });
    await pane.person.click(await screen.findByRole('button', { name: words.sample }));
    await pane.person.click(await screen.findByRole('button', { name: common.sample.remove }));
    await waitFor(() => expect(pane.container.querySelector(removedBar)).not.toBeNull());
    return pane;
  }

  test.each<readonly [string, () => HTMLElement]>([
    ['the next tab', () => screen.getByRole('tab', { name: common.tabs.nominees })],
    ['the menu', () => screen.getByRole('button', { name: common.menu.open })],
    ['the next action', () => screen.getByRole('button', { name: words.openBook })],
    ['being closed', () => screen.getByRole('button', { name: common.close })],
  ])('goes with %s', async (_name, control) => {
    const { person, container } = await takenOut();
    await person.click(control());
    expect(container.querySelector(removedBar)).toBeNull();
  });

  test('stays where nothing else is pressed, and while it is taken back; then that word goes the same way', async () => {
    const { person, container } = await takenOut();
    await person.click(screen.getByText(words.title));
    await person.click(screen.getByRole('button', { name: common.undo }));
    await waitFor(() =>
      expect(container.querySelector('[data-sample-bar] [data-done=undone]')).not.toBeNull(),
    );
    await person.click(screen.getByRole('tab', { name: common.tabs.tasks }));
    expect(container.querySelector('[data-done=undone]')).toBeNull();
  });
});

describe('while the workbook is read anew after something was put in', () => {
  test.each(['first run', 'menu'] as const)('nothing more can be put in: %s', async (place) => {
    const { called, actions } = bookWithSample('before');
    let finish: () => void = () => undefined;
    let readings = 0;
    const { person, container } = renderPane({
      actions: {
        ...actions,
        viewOffice: async (request) => {
          readings += 1;
          if (readings > 1) await new Promise<void>((resolve) => (finish = resolve));
          return actions.viewOffice?.(request) ?? done(emptyOffice);
        },
      },
    });
    await screen.findByText(words.title);
    if (place === 'menu') {
      await person.click(screen.getByRole('button', { name: common.menu.open }));
      await person.click(await screen.findByRole('button', { name: common.menu.beginning }));
    }
    const way = await screen.findByRole<HTMLButtonElement>('button', { name: words.template });
    expect(way.matches(':disabled')).toBe(false);
    await person.click(screen.getByRole('button', { name: words.sample }));
    await waitFor(() => expect(container.querySelector('[data-done=written]')).not.toBeNull());
    expect(way.matches(':disabled')).toBe(true);
    expect(screen.getAllByText(common.reading).length).toBeGreaterThan(0);
    await person.click(screen.getByRole('button', { name: words.sample }));
    expect(called).toEqual(['addSample']);
    finish();
    await waitFor(() => expect(screen.queryByText(common.reading)).toBeNull());
  });
});

describe('the sample in the workbook', () => {
  test('is not offered again: that it is in is said, and how it goes out', async () => {
    const { person, container } = renderPane({ actions: book(withSample) });
    await person.click(await screen.findByRole('button', { name: common.menu.open }));
    await person.click(await screen.findByRole('button', { name: common.menu.beginning }));
    await waitFor(() => expect(container.querySelector('[data-sample-is-in]')).not.toBeNull());
    expect(container.querySelector('[data-sample-is-in]')?.textContent).toContain('“Nhiệm vụ mẫu”');
    expect(screen.queryByRole('button', { name: words.sample })).toBeNull();
    expect(screen.getByRole('button', { name: common.sample.remove })).toBeTruthy();
  });

  test('is not offered beside a plan', async () => {
    const { person } = renderPane({ actions: book(readyOffice) });
    await person.click(await screen.findByRole('button', { name: common.menu.open }));
    await person.click(await screen.findByRole('button', { name: common.menu.beginning }));
    expect(await screen.findByText(words.noSample('Kế hoạch'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.sample })).toBeNull();
  });

  test.each(['stay', 'takeBack'] as const)('changed sheets are asked about: %s', async (choice) => {
    const answers: unknown[] = [];
    const cells = [{ sheet: 'Nhiệm vụ mẫu', address: 'C6' }];
    const { person, container } = renderPane({
      actions: {
        ...book(withSample),
        removeSample: ({ sheets, edits }) => {
          answers.push(edits);
          return Promise.resolve(
            edits === 'ask'
              ? failed({
                  reason: 'editedSince',
                  cells,
                  made: ['Nhiệm vụ mẫu'],
                  gone: [],
                  stays: [],
                  referring: [],
                  seen: 'as shown',
                })
              : done({ sheets, stayed: [], undoId: 'u' }),
          );
        },
      },
    });
    await person.click(await screen.findByRole('button', { name: common.sample.remove }));
    const question = await screen.findByRole('alert');
    expect(question.getAttribute('data-problem')).toBe('editedSince');
    const button = question.querySelector<HTMLElement>(`[data-choice=${choice}]`);
    if (button === null) throw new Error('no choice');
    await person.click(button);
    await waitFor(() => expect(container.querySelector('[data-done=written]')).not.toBeNull());
    expect(answers).toEqual(['ask', choice === 'stay' ? 'stay' : { takeBack: 'as shown' }]);
  });

  test('is named where a paper is about to be written, and where none is, nothing is said', async () => {
    for (const [office, notes] of [
      [withSample, 1],
      [readyOffice, 0],
    ] as const) {
      const { person, container, unmount } = renderPane({ actions: book(office), search: '?view=appendix' });
      const button = await screen.findByRole('button', { name: vietnamese.tasksView.appendix.button });
      const card = button.closest<HTMLElement>('[data-write-card]') ?? container;
      expect(within(card).queryAllByRole('note')).toHaveLength(notes);
      await person.tab();
      unmount();
    }
  });

  test('is not there: no bar', async () => {
    const { container } = renderPane({ actions: book(readyOffice) });
    await screen.findByText('12/KH-UBND');
    expect(container.querySelector('[data-sample-bar]')).toBeNull();
  });
});

describe('nothing yet', () => {
  test('the summaries of an empty workbook lead to the plan, and offer what the first run does', async () => {
    const { person } = renderPane({ actions: book(emptyOffice), search: '?view=summaries' });
    expect(await screen.findByRole('button', { name: words.template })).toBeTruthy();
    await person.click(screen.getByRole('button', { name: common.openView(common.tabs.plan) }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain(common.tabs.plan);
  });
});

describe('a pane that is loaded anew', () => {
  test('goes to the view of the next step; opened by a button it stays at what was asked for', async () => {
    const anew = renderPane({ actions: book(readyOffice), search: '?view=plan', loaded: 'anew' });
    await waitFor(() =>
      expect(screen.getByRole('tab', { selected: true }).textContent).toContain(common.tabs.tasks),
    );
    anew.unmount();
    renderPane({ actions: book(readyOffice), search: '?view=plan' });
    await screen.findByText('12/KH-UBND');
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain(common.tabs.plan);
  });
});
